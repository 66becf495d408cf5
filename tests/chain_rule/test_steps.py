"""What is folded keeps its value: every formula that is shown, evaluated, is the number beside it."""

import math
import random

import pytest

from autograd import Value
from autograd.chain_rule.notation import LATEX, TEXT
from autograd.chain_rule.simplify import MANY, product, simplified, total
from autograd.chain_rule.steps import Steps
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE

ROWS = sorted(name for name, row in TABLE.items() if row.public and not row.variadic)


def evaluate(symbol, names):
    if symbol.operation is None:
        return names[symbol.name] if symbol.constant is None else symbol.constant
    return symbol.operation.forward(*(evaluate(argument, names) for argument in symbol.arguments))


def random_graph(numbers):
    values = [Value(numbers.uniform(0.3, 0.8), label=name) for name in "pqr"]
    for step in range(10):
        row = TABLE[
            numbers.choice(["add", "subtract", "multiply", "divide", "power", "exp", "tanh", "sqrt", "negative"])
        ]
        value = row(*(numbers.choice([*values, 2.0, 1.0]) for _ in range(row.arity)))
        if isinstance(value, Value):
            if numbers.random() < 0.5:
                value.label = f"s{step}"
            values.append(value)
    return values[-1]


def test_every_formula_has_the_value_of_its_number():
    numbers = random.Random(11)
    compared = 0
    for _ in range(200):
        output = random_graph(numbers)
        if output.op is None:
            continue
        steps = Steps(output)
        names = {name: value.data for value, name in steps.names.items()}
        for value in steps.computed:
            lines = [(steps.formula(value), value.data), *((d.formula, d.number) for d in steps.derivatives(value))]
            for formula, number in lines:
                if "…" not in formula.text() and math.isfinite(number):
                    compared += 1
                    assert evaluate(formula, names) == pytest.approx(number, rel=1e-9, abs=1e-12)
    assert compared > 1000


@pytest.mark.parametrize("name", ROWS)
def test_a_simplified_derivative_of_any_row_has_its_value(name):
    row = TABLE[name]
    numbers = random.Random(name)
    symbols = Symbol.names("x y z")[: row.arity]
    for _ in range(5):
        point = [numbers.uniform(*interval) for interval in row.domain]
        output = row.forward(*point)
        names = dict(zip("xyz", point, strict=False)) | {"out": output}
        for partial, expected in zip(
            row.partials(Symbol(name="out"), *symbols), row.float_partials(output, *point), strict=True
        ):
            assert evaluate(simplified(Symbol.of(partial)), names) == pytest.approx(expected, rel=1e-12, abs=1e-300)


@pytest.mark.parametrize(
    ("build", "simple"),
    [
        (lambda x, y: 0.5 * (2.0 * (y - x) ** (Symbol(2.0) - 1.0)) * -1.0, "-(y - x)"),
        (lambda x, y: x * 1.0 + 0.0 * y, "x"),
        (lambda x, y: TABLE["negative"](-x) - (-y), "x + y"),
        (lambda x, y: x + -y, "x - y"),
        (lambda x, y: 0.0 + x - 0.0, "x"),
        (lambda x, y: 0.0 * x + 0.0 * y, "0.0"),
        (lambda x, y: 2.0 * (3.0 * x), "6.0 * x"),
        (lambda x, y: x * (1.0 / y), "x / y"),
        (lambda x, y: -x / y, "-(x / y)"),
        (lambda x, y: x + x, "2.0 * x"),
        (lambda x, y: (0.0 - x) * y, "-(x * y)"),
        (lambda x, y: x ** Symbol(0.0) * (y / 1.0), "y"),
        (lambda x, y: -(2.0 * x), "-2.0 * x"),
        (lambda x, y: TABLE["where"](1.0, x, y) + TABLE["where"](0.0, x, y), "x + y"),
        (lambda x, y: TABLE["where"](2.0 + TABLE["greater"](x, y), x, y), "x"),
        (lambda x, y: TABLE["where"](x + TABLE["greater"](x, y), x, y), "x if x + (x > y) else y"),
    ],
)
def test_a_formula_is_written_as_a_person_would(build, simple):
    assert simplified(build(*Symbol.names("x y"))).text() == simple


def test_a_formula_too_long_is_elided_and_stays_so():
    long = Symbol(name="x")
    for _ in range(30):
        long = total(long, Symbol(name="y"))

    assert long is MANY
    assert product(Symbol(name="z"), long) is MANY
    assert product(Symbol(0.0), long).text() == "0.0"


@pytest.mark.parametrize(
    ("name", "latex"),
    [
        ("w5", "w_{5}"),
        ("a_o", "a_{o}"),
        ("w_ih_A", "w_{ih,A}"),
        ("x", "x"),
        ("lr", r"\mathit{lr}"),
        ("loss", r"\mathit{loss}"),
        ("delta_o", r"\delta_{o}"),
        ("h_1#2", "h_{1}^{(2)}"),
        ("W12", "W_{12}"),
        ("my name", r"\text{my name}"),
        ("a|b", r"\text{a\textbar{}b}"),
        ("50%_off", r"\text{50\%\_off}"),
        (r"a\b^c", r"\text{a\textbackslash{}b\textasciicircum{}c}"),
    ],
)
def test_names_become_latex(name, latex):
    assert LATEX.name(name) == latex


@pytest.mark.parametrize(
    ("number", "text", "latex"),
    [
        (0.5, "0.5", "0.5"),
        (-1e-7, "-1e-07", r"-1 \times 10^{-7}"),
        (2.5e10, "2.5e+10", r"2.5 \times 10^{10}"),
        (math.inf, "inf", r"\infty"),
        (-math.inf, "-inf", r"-\infty"),
        (math.nan, "nan", r"\mathrm{nan}"),
    ],
)
def test_numbers_have_six_digits(number, text, latex):
    assert (TEXT.number(number), LATEX.number(number)) == (text, latex)
