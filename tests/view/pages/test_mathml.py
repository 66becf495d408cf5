"""The rows of the table, read as MathML."""

import math
import random
from xml.etree import ElementTree as ET

import pytest

from autograd.core.table import TABLE
from autograd.view.pages._mathml import OUTPUT, formula, partial_formulas, partials_at, slot

ROWS = pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)


def slots(markup):
    root = ET.fromstring(f"<math>{markup}</math>")  # noqa: S314  # what we wrote ourselves
    return {int(element.get("data-slot")) for element in root.iter() if element.get("data-slot")}


def sample(row, seed):
    rng = random.Random(seed)
    arguments = [rng.uniform(*interval) for interval in row.domain]
    return row.forward(*arguments), arguments


@ROWS
def test_every_formula_is_well_formed_and_names_every_argument(row):
    assert slots(formula(row, row.arity)) == set(range(row.arity))


@ROWS
def test_every_partial_is_well_formed_and_names_nothing_else(row):
    partials = partial_formulas(row, *sample(row, 1))

    assert len(partials) == row.arity
    assert all(slots(partial) <= {*range(row.arity), OUTPUT} for partial in partials)


@ROWS
@pytest.mark.parametrize("seed", range(5))
def test_the_formula_shown_has_the_value_of_the_partial(row, seed):
    output, arguments = sample(row, seed)
    numbers = {slot(k): number for k, number in enumerate(arguments)} | {slot(OUTPUT): output}

    def value(symbol):
        if symbol.operation is not None:
            return symbol.operation.forward(*map(value, symbol.arguments))
        return numbers[symbol.name] if symbol.constant is None else symbol.constant

    shown = [value(partial) for partial in partials_at(row, output, arguments)]

    expected = row.float_partials(output, *arguments)
    assert all(a == b or (math.isnan(a) and math.isnan(b)) for a, b in zip(shown, expected, strict=True))


@pytest.mark.parametrize("name", ["fsum", "sumprod", "hypot"])
def test_a_variadic_formula_names_all_its_arguments(name):
    assert slots(formula(TABLE[name], 7)) == set(range(7))


def test_a_choice_is_shown_as_what_was_chosen():
    (chosen,) = partial_formulas(TABLE["log"], 0.0, [1.0])
    (otherwise,) = partial_formulas(TABLE["log"], float("nan"), [-1.0])

    assert "<mfrac>" in chosen
    assert slots(chosen) == {0}
    assert "nan" in otherwise
    assert slots(otherwise) == set()


def test_an_argument_alone_is_one_element():
    """The page fills it without parentheses."""
    assert partial_formulas(TABLE["multiply"], 6.0, [2.0, 3.0]) == (
        '<mi data-slot="1"></mi>',
        '<mi data-slot="0"></mi>',
    )


def test_a_product_shows_its_sign():
    """Numbers come in the place of its factors."""
    assert "<mo>·</mo>" in formula(TABLE["multiply"], 2)
