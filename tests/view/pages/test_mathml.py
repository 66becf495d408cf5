"""The rows of the table, read as MathML."""

import random
from xml.etree import ElementTree as ET

import pytest

from autograd.core.table import TABLE
from autograd.view.pages._mathml import OUTPUT, formula, mathml, partial_formulas, partials_at, slot

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

    assert shown == list(row.float_partials(output, *arguments))


@pytest.mark.parametrize("name", ["fsum", "sumprod", "hypot"])
def test_a_variadic_formula_names_all_its_arguments(name):
    assert slots(formula(TABLE[name], 7)) == set(range(7))


def test_a_choice_is_shown_as_what_was_chosen():
    assert partial_formulas(TABLE["log"], 0.0, [1.0]) == ('<mfrac><mn>1</mn><mi data-slot="0"></mi></mfrac>',)
    assert partial_formulas(TABLE["log"], float("nan"), [-1.0]) == ("<mi>nan</mi>",)


def test_an_exponent_belongs_to_the_whole_parenthesis_before_it():
    assert mathml("(a+b)^{2}") == (
        "<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup>"
    )


@pytest.mark.parametrize(
    ("latex", "message"),
    [(r"\stackrel x", "has no MathML here"), (r"\frac{1}", "ends too early"), ("{x", "ends where '}' is missing"),
     (r"\operatorname x", "where '{' is expected")],
)  # fmt: skip
def test_what_cannot_be_read_is_named(latex, message):
    with pytest.raises(ValueError, match=message):
        mathml(latex)
