"""The rows as JavaScript: the numbers of every operation beside Python's, bit by bit where Math is exact."""

import pytest
from javascript import COMPUTED, compare, inside, needs_node, rows_in_node, special

from autograd.core.table import TABLE

ROWS = pytest.mark.parametrize("row", COMPUTED.values(), ids=COMPUTED)


@pytest.fixture(scope="module")
def computed():
    """The cases of every row, inside its domain and at the borders, and the answers, all from one run of Node."""
    cases = {(name, where): find(row) for name, row in COMPUTED.items() for where, find in _WHERE.items()}
    answers = iter(
        rows_in_node([(TABLE[name], arguments) for (name, _), found in cases.items() for arguments in found])
    )
    return {key: (found, [next(answers) for _ in found]) for key, found in cases.items()}


_WHERE = {"inside": inside, "borders": special}


@needs_node
@ROWS
def test_every_row_has_pythons_numbers_in_node(row, computed):
    compare(row, *computed[row.name, "inside"])


@needs_node
@ROWS
def test_every_row_has_pythons_numbers_at_the_borders_in_node(row, computed):
    compare(row, *computed[row.name, "borders"], ends=True)


@needs_node
def test_a_wrong_derivative_is_seen():
    """The comparison itself: a partial derivative that is 2.001 times too large fails it."""
    row = TABLE["tanh"]
    cases = inside(row)
    answers = [(value, [2.001 * slope for slope in partials], chosen)
               for value, partials, chosen in rows_in_node([(row, arguments) for arguments in cases])]  # fmt: skip

    with pytest.raises(AssertionError):
        compare(row, cases, answers)


@ROWS
def test_the_form_of_textbooks_is_the_rows_but_for_rounding(row):
    if row.textbook is None:
        return
    for arguments in inside(row)[:100]:
        if row.kink is not None and abs(row.kink(*arguments)) < 1e-6:
            continue
        out = row.forward(*arguments)

        assert row.textbook(out, *arguments) == pytest.approx(row.partials(out, *arguments), rel=1e-9, abs=1e-12)
