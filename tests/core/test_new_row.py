"""A new operation is one row: a throw-away one reaches every reading at once."""

import math

import pytest

from autograd import Value
from autograd.core.arithmetic import greater, where
from autograd.core.elementary import exp, log1p
from autograd.core.operation import Operation
from autograd.core.reverse import gradients
from autograd.core.symbol import Symbol
from autograd.testing import check_grad, expressions


def softsign_by_function() -> Operation:
    return Operation(
        "softsign",
        lambda out, x: (1.0 / ((1.0 + abs(x)) * (1.0 + abs(x))),),
        ((-3.0, 3.0),),
        forward=lambda x: x / (1.0 + abs(x)),
        latex=r"\frac{{{0}}}{{1 + |{0}|}}",
        kink=lambda x: x,
        summary="x squashed between -1 and 1",
    )


def softsign_by_definition() -> Operation:
    return Operation(
        "softsign",
        lambda out, x: (1.0 / ((1.0 + abs(x)) * (1.0 + abs(x))),),
        ((-3.0, 3.0),),
        definition=lambda x: x / (1.0 + abs(x)),
        latex=r"\frac{{{0}}}{{1 + |{0}|}}",
        kink=lambda x: x,
        summary="x squashed between -1 and 1",
    )


@pytest.mark.parametrize("make", [softsign_by_function, softsign_by_definition])
def test_one_new_row_reaches_every_reading(make):
    row = make()

    # floats
    assert row(3.0) == 0.75
    assert row.float_partials(0.75, 3.0) == (1.0 / 16.0,)

    # Values: the record, the gradient and the second derivative
    x = Value(3.0)
    y = row(x)
    first = gradients(y)[x]
    second = gradients(first)[x]
    y.backward()
    assert (y.data, y.op, y.args) == (0.75, row, (x,))
    assert (x.grad, first.data) == (1.0 / 16.0, 1.0 / 16.0)
    assert second.data == pytest.approx(-2.0 / 64.0, rel=1e-15)

    # symbols: text and LaTeX of the value and of the derivative
    (a,) = Symbol.names("a")
    assert row(a + 1.0).text() == "softsign(a + 1.0)"
    assert row(a).latex() == r"\frac{a}{1 + |a|}"
    (partial,) = row.partials(row(a), a)
    assert partial.text() == "1.0 / ((1.0 + absolute(a)) * (1.0 + absolute(a)))"
    assert row.documentation == f"x squashed between -1 and 1. ∂/∂x = {partial.text().replace('a)', 'x)')}."

    # the checker and the strategies
    assert min(check_grad(row, 1.3).digits) > 10.0
    assert expressions(rows=[row]) is not None


def test_a_new_row_of_several_arguments_mixes_values_and_numbers():
    swish = Operation(
        "scaled_softplus",
        lambda out, x, y: (1.0 / (1.0 + exp(-x * y)), (x / (1.0 + exp(-x * y)) - out) / y),
        ((-2.0, 2.0), (0.5, 2.0)),
        definition=lambda x, y: log1p(exp(x * y)) / y,
    )
    x = Value(0.7)

    assert swish(x, 1.5).data == pytest.approx(math.log1p(math.exp(1.05)) / 1.5, rel=1e-15)
    assert swish(x, 1.5).args == (x, 1.5)
    assert min(check_grad(swish, 0.7, 1.5).digits) > 10.0


def test_a_new_variadic_row_takes_any_number_of_arguments():
    product = Operation(
        "product",
        lambda out, *xs: tuple(out / x for x in xs),
        ((0.5, 2.0),) * 3,
        forward=lambda *xs: math.prod(xs),
        variadic=True,
    )
    leaves = [Value(float(k)) for k in range(1, 6)]
    product(*leaves).backward()

    assert [leaf.grad for leaf in leaves] == [120.0, 60.0, 40.0, 30.0, 24.0]
    for count in (1, 2, 3, 4):
        check_grad(product, *[1.0 + 0.1 * k for k in range(count)])


def test_a_row_gives_either_a_function_or_a_definition():
    for wrong in ({}, {"forward": abs, "definition": abs}):
        with pytest.raises(
            TypeError, match=r"^operation 'odd': give either forward= or definition=, not both or neither$"
        ):
            Operation("odd", lambda out, x: (1.0,), ((0.0, 1.0),), **wrong)


def test_a_partial_with_pythons_if_is_refused_when_it_is_read_as_a_formula():
    row = Operation(
        "careless",
        lambda out, x: (1.0 if x > 0.0 else 0.0,),
        ((-1.0, 1.0),),
        forward=lambda x: max(x, 0.0),
    )

    with pytest.raises(
        TypeError, match=r"neither true nor false: .* write it with the operations `where` and `greater`"
    ):
        row.partials(Symbol(name="out"), Symbol(name="x"))


# Printing.
@pytest.mark.parametrize(
    ("build", "text", "latex"),
    [
        (lambda x, y: (x + y) * 2.0, "(x + y) * 2.0", r"(x + y) \, 2"),
        (lambda x, y: x - (y - 1.0), "x - (y - 1.0)", "x - (y - 1)"),
        (lambda x, y: (x - y) - 1.0, "x - y - 1.0", "x - y - 1"),
        (lambda x, y: x / (y * 2.0), "x / (y * 2.0)", r"\frac{x}{y \, 2}"),
        (lambda x, y: -(x + y), "-(x + y)", "-(x + y)"),
        (lambda x, y: -x * y, "-x * y", r"-x \, y"),
        (lambda x, y: (-x) ** y, "(-x)**y", "{(-x)}^{y}"),
        (lambda x, y: (x * y) ** 2.0, "(x * y)**2.0", r"{(x \, y)}^{2}"),
        (lambda x, y: x ** (y**2.0), "x**(y**2.0)", "{x}^{({y}^{2})}"),
        (lambda x, y: (x**y) ** 2.0, "(x**y)**2.0", "{({x}^{y})}^{2}"),
        (lambda x, y: exp(x + y), "exp(x + y)", "e^{x + y}"),
        (lambda x, y: where(greater(x, 0.0), x, y), "x if x > 0.0 else y", None),
        (lambda x, y: x * -2.0, "x * (-2.0)", r"x \, (-2)"),
        (lambda x, y: x + -2.0, "x + (-2.0)", "x + (-2)"),
        (lambda x, y: -2.0 * x, "-2.0 * x", r"-2 \, x"),
        (lambda x, y: x - -y, "x - (-y)", "x - (-y)"),
    ],
)
def test_formulas_are_printed_with_the_parentheses_they_need(build, text, latex):
    symbols = Symbol.names("x y")
    formula = build(*symbols)

    if text is not None:
        assert formula.text() == text
    if latex is not None:
        assert formula.latex() == latex


@pytest.mark.parametrize("seed", range(60))
def test_a_printed_formula_has_the_value_of_the_formula(seed):
    import random

    from autograd.core.table import TABLE

    rng = random.Random(seed)
    rows = [TABLE[name] for name in ("add", "subtract", "multiply", "divide", "negative", "power", "exp", "sin")]
    pool = [*Symbol.names("x y"), 2.0, -0.5]
    while len(pool) < 14:
        row = rng.choice(rows)
        pool.append(row(*(rng.choice(pool[-6:]) for _ in range(row.arity))) if rng.random() < 0.9 else rng.choice(pool))
    formula = Symbol.of(pool[-1])
    point = {"x": 0.7, "y": 1.3}

    def value(symbol):
        if symbol.operation is None:
            return symbol.constant if symbol.constant is not None else point[symbol.name]
        return symbol.operation.forward(*map(value, symbol.arguments))

    scope = {row.name: row.forward for row in TABLE.values()} | point | {"inf": math.inf, "nan": math.nan}
    try:
        printed = eval(formula.text(), scope)  # noqa: S307  # the text is our own
    except (ArithmeticError, TypeError):  # Python raises, or turns complex, where IEEE arithmetic gives inf or nan
        return
    if isinstance(printed, float):
        assert printed == pytest.approx(value(formula), rel=1e-14, nan_ok=True)
