"""Where a derivative does not exist, one is chosen: each line of the table of conventions, and IEEE arithmetic."""

import itertools
import math

import pytest

from autograd import Value
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

inf, nan = math.inf, math.nan
HARD = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, 1e-300, -1e300, 1e308, 710.0, inf, -inf, nan]

# The name of a method, the point, the value and the partial derivatives there.
CONVENTIONS = [
    ("relu", (0.0,), 0.0, (0.0,)),
    ("relu", (-0.0,), -0.0, (0.0,)),
    ("leaky_relu", (0.0, 0.1), 0.0, (0.1, 0.0)),
    ("elu", (0.0, 1.0), 0.0, (1.0, 0.0)),
    ("absolute", (0.0,), 0.0, (0.0,)),
    ("sign", (0.0,), 0.0, (0.0,)),
    ("maximum", (2.0, 2.0), 2.0, (0.5, 0.5)),
    ("minimum", (2.0, 2.0), 2.0, (0.5, 0.5)),
    ("maximum", (-0.0, 0.0), 0.0, (0.5, 0.5)),
    ("power", (0.0, 0.0), 1.0, (0.0, 0.0)),
    ("power", (3.0, 0.0), 1.0, (0.0, math.log(3.0))),
    ("power", (-3.0, 0.0), 1.0, (0.0, nan)),
    ("power", (1e-310, 0.0), 1.0, (0.0, math.log(1e-310))),
    ("power", (inf, 0.0), 1.0, (0.0, inf)),
    ("power", (nan, 0.0), 1.0, (0.0, nan)),
    ("power", (0.0, 2.5), 0.0, (0.0, 0.0)),
    ("power", (0.0, 1.0), 0.0, (1.0, 0.0)),
    ("power", (0.0, 0.5), 0.0, (inf, 0.0)),
    ("power", (-2.0, 3.0), -8.0, (12.0, nan)),
    ("power", (-2.0, 0.5), nan, (nan, nan)),
    ("power", (0.0, -1.0), inf, (-inf, -inf)),
    ("sqrt", (0.0,), 0.0, (inf,)),
    ("sqrt", (-1.0,), nan, (nan,)),
    ("cbrt", (0.0,), 0.0, (inf,)),
    ("log", (0.0,), -inf, (inf,)),
    ("log", (-1.0,), nan, (nan,)),
    ("log2", (0.0,), -inf, (inf,)),
    ("log2", (-1.0,), nan, (nan,)),
    ("log10", (0.0,), -inf, (inf,)),
    ("log10", (-1.0,), nan, (nan,)),
    ("log1p", (-1.0,), -inf, (inf,)),
    ("log1p", (-2.0,), nan, (nan,)),
    ("asin", (1.0,), math.pi / 2, (inf,)),
    ("asin", (2.0,), nan, (nan,)),
    ("acos", (-1.0,), math.pi, (-inf,)),
    ("acosh", (1.0,), 0.0, (inf,)),
    ("acosh", (0.5,), nan, (nan,)),
    ("atanh", (1.0,), inf, (inf,)),
    ("atanh", (2.0,), nan, (nan,)),
    ("hypot", (0.0, 0.0), 0.0, (0.0, 0.0)),
    ("hypot", (1e300, 1e300), math.hypot(1e300, 1e300), (math.sqrt(0.5), math.sqrt(0.5))),
    ("hypot", (3e-320, 4e-320), 5e-320, (0.6, 0.8)),
    ("atan2", (0.0, 0.0), 0.0, (0.0, 0.0)),
    ("atan2", (1e300, 1e300), math.pi / 4, (5e-301, -5e-301)),
    ("divide", (1.0, 0.0), inf, (inf, -inf)),
    ("divide", (-1.0, 0.0), -inf, (inf, inf)),
    ("divide", (1.0, -0.0), -inf, (-inf, -inf)),
    ("divide", (0.0, 0.0), nan, (inf, nan)),
    ("exp", (1000.0,), inf, (inf,)),
    ("exp", (-1000.0,), 0.0, (0.0,)),
    ("expm1", (1000.0,), inf, (inf,)),
    ("sinh", (-1000.0,), -inf, (inf,)),
    ("tanh", (1000.0,), 1.0, (0.0,)),
    ("gamma", (0.0,), inf, (nan,)),
    ("gamma", (-1.0,), nan, (nan,)),
    ("gamma", (200.0,), inf, (inf,)),
    ("lgamma", (-2.0,), inf, (nan,)),
    ("floor", (2.0,), 2.0, (0.0,)),
    ("ceil", (2.5,), 3.0, (0.0,)),
    ("rint", (2.5,), 2.0, (0.0,)),
    ("trunc", (-2.5,), -2.0, (0.0,)),
    ("floor_divide", (7.0, 2.0), 3.0, (0.0, 0.0)),
    ("floor_divide", (-7.0, 2.0), -4.0, (0.0, 0.0)),
    ("modulo", (7.5, 2.0), 1.5, (1.0, -3.0)),
    ("modulo", (-7.5, 2.0), 0.5, (1.0, 4.0)),
    ("modulo", (7.5, -2.0), -0.5, (1.0, 4.0)),
    ("fmod", (-7.5, 2.0), -1.5, (1.0, 3.0)),
    ("remainder", (7.5, 2.0), -0.5, (1.0, -4.0)),
    ("copysign", (0.0, -1.0), -0.0, (0.0, 0.0)),
    ("copysign", (-3.0, 2.0), 3.0, (-1.0, 0.0)),
    ("logaddexp", (2.0, 2.0), 2.0 + math.log(2.0), (0.5, 0.5)),
    ("logaddexp", (-inf, -inf), -inf, (0.5, 0.5)),
    ("logaddexp", (-inf, 1.0), 1.0, (0.0, 1.0)),
]


def same(found, expected):
    """Return whether the numbers agree: both nan, equal zeros of any sign, or close."""
    return (found != found and expected != expected) or found == pytest.approx(expected, rel=1e-15, abs=5e-324)


@pytest.mark.parametrize(
    ("name", "point", "value", "partials"), CONVENTIONS, ids=lambda part: str(part).replace(" ", "")
)
def test_convention(name, point, value, partials):
    leaves = list(map(Value, point))
    output = TABLE[name](*leaves)
    output.backward()
    found = tuple(leaf.grad for leaf in leaves)

    assert same(output.data, value)
    assert math.copysign(1.0, output.data) == math.copysign(1.0, value) or value != value
    assert all(map(same, found, partials)), found


@pytest.mark.parametrize(
    ("name", "point", "value", "partials"), CONVENTIONS, ids=lambda part: str(part).replace(" ", "")
)
def test_the_recorded_sweep_keeps_the_convention(name, point, value, partials):
    leaves = list(map(Value, point))
    recorded = gradients(TABLE[name](*leaves), 1.0)
    found = tuple(recorded[leaf].data if leaf in recorded else 0.0 for leaf in leaves)

    assert all(map(same, found, partials)), found


def test_a_choice_passes_the_whole_derivative_to_the_chosen():
    x, y = Value(2.0), Value(3.0)
    condition = x > y
    TABLE["where"](Value(float(condition)), x * x, y * y).backward()

    assert (x.grad, y.grad, x.has_grad) == (0.0, 6.0, False)


def test_the_branch_not_taken_sends_no_nan():
    x = Value(-1.0)
    TABLE["where"](TABLE["greater"](x, 0.0), x.log(), x * 2.0).backward()

    assert x.grad == 2.0


def test_nan_goes_through_maximum_and_minimum():
    for method in ("maximum", "minimum"):
        for point in ((nan, 1.0), (1.0, nan)):
            assert math.isnan(TABLE[method](*map(Value, point)).data)


ROWS = [row for row in TABLE.values() if row.name not in {"polygamma", "round_to"}]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_no_number_makes_an_operation_or_its_sweep_raise(row):
    points = itertools.product(HARD, repeat=min(row.arity, 2))
    for chosen in points:
        point = (chosen * 2)[: row.arity]
        leaves = list(map(Value, point))
        output = row(*leaves)
        assert isinstance(output.data, float)
        output.backward()
        recorded = gradients(row(*leaves), 1.0)
        for leaf in leaves:
            assert isinstance(leaf.grad, float)
            if leaf in recorded:
                assert same(recorded[leaf].data, leaf.grad)


@pytest.mark.parametrize("name", ["power", "logaddexp", "maximum", "hypot", "atan2", "absolute"])
def test_second_derivatives_are_symmetric_also_where_a_convention_rules(name):
    row = TABLE[name]
    points = [(1.0, 1.0), (2.0, 0.0), (0.0, 2.0), (0.5, 0.5)]
    for point in points if row.arity == 2 else [(1.0,)]:
        leaves = list(map(Value, point))
        first = gradients(row(*leaves), 1.0)
        second = [
            [
                gradients(first[a], 1.0).get(b, Value(0.0)).data if a in first and first[a].requires_grad else 0.0
                for b in leaves
            ]
            for a in leaves
        ]
        for i, j in itertools.combinations(range(row.arity), 2):
            assert same(second[i][j], second[j][i]), (point, second)


def test_the_mixed_derivative_of_a_power_with_exponent_zero_is_kept():
    x, y = Value(2.0), Value(0.0)
    first = gradients(x**y, 1.0)

    assert (first[x].data, first[y].data) == (0.0, math.log(2.0))
    assert gradients(first[x], 1.0)[y].data == 0.5
    assert gradients(first[y], 1.0)[x].data == 0.5


def test_the_second_derivative_of_logaddexp_at_a_tie_is_a_quarter():
    x, y = Value(3.0), Value(3.0)
    first = gradients(x.logaddexp(y), 1.0)[x]

    assert {leaf: gradient.data for leaf, gradient in gradients(first, 1.0).items()} == {x: 0.25, y: -0.25}
