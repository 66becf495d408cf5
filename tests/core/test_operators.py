"""The operators of a Value have Python's meaning, bit for bit, with every kind of number on either side."""

import math
import operator
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograd import Value
from autograd import math as am

inf, nan = math.inf, math.nan
anything = st.floats() | st.sampled_from([0.0, -0.0, inf, -inf, nan, 1.0, -1.0, 0.5, 1e-308, 5e-324, 1e308])
moderate = st.floats(-1e6, 1e6).map(lambda x: round(x, 2))


def bits(number):
    """Return the number to the last bit, with one nan."""
    return "nan" if number != number else float(number).hex()


def plain(operation, *numbers, otherwise):
    """Return what Python computes, and IEEE 754's answer where Python raises."""
    try:
        return operation(*numbers)
    except (ZeroDivisionError, OverflowError, ValueError):
        return otherwise


@given(anything, anything)
@example(1.0, 0.0)
@example(-5e-324, 5e-324)
@example(1e308, -1e308)
def test_sums_differences_and_products_are_pythons(x, y):
    for operation in (operator.add, operator.sub, operator.mul):
        expected = bits(operation(x, y))

        assert expected == bits(operation(Value(x), Value(y)).data)
        assert expected == bits(operation(Value(x), y).data)
        assert expected == bits(operation(x, Value(y)).data)


@given(anything, anything)
@example(0.0, 0.0)
@example(-1.0, 0.0)
@example(-1.0, -0.0)
@example(inf, 0.0)
def test_division_is_pythons_and_ieee_by_zero(x, y):
    by_zero = nan if x == 0.0 or x != x else math.copysign(inf, x) * math.copysign(1.0, y)

    assert bits(plain(operator.truediv, x, y, otherwise=by_zero)) == bits((Value(x) / y).data)


@given(anything | moderate, anything | moderate)
@example(-7.5, 2.0)
@example(7.5, -2.0)
@example(-0.0, 3.0)
@example(0.0, -3.0)
@example(6.0, -3.0)
@example(1.0, inf)
@example(-1.0, inf)
@example(1.0, -inf)
@example(inf, 2.0)
@example(nan, 2.0)
@example(-5e-324, 3.0)
@example(1e308, 1e-308)
@example(0.7, 0.1)
@example(5.999999999999999, 0.1)
def test_floor_division_modulo_and_divmod_are_pythons(x, y):
    if y == 0.0:
        assert math.isnan((Value(x) % y).data)
        return
    quotient, rest = divmod(x, y)
    both = divmod(Value(x), Value(y))

    assert bits(x // y) == bits((Value(x) // y).data) == bits((x // Value(y)).data)
    assert bits(x % y) == bits((Value(x) % y).data) == bits((x % Value(y)).data)
    assert (bits(quotient), bits(rest)) == (bits(both[0].data), bits(both[1].data))
    assert [bits(v.data) for v in divmod(x, Value(y))] == [bits(quotient), bits(rest)]


@given(anything | moderate, anything | moderate)
@example(-8.0, 1.0 / 3.0)
@example(0.0, -1.0)
@example(-0.0, -3.0)
@example(-0.0, -2.0)
@example(-10.0, 309.0)
@example(-inf, 3.0)
@example(-1.0, inf)
@example(nan, 0.0)
@example(1.0, nan)
@example(0.5, -inf)
def test_powers_are_those_of_math_pow_and_never_complex(x, y):
    if x == 0.0:
        odd = math.isfinite(y) and y % 2.0 == 1.0
        otherwise = math.copysign(inf, x) if odd else inf
    else:
        overflow = x > 0.0 or (math.isfinite(y) and y == math.floor(y))
        negative = x < 0.0 and y % 2.0 == 1.0
        otherwise = (-inf if negative else inf) if overflow else nan
    expected = bits(plain(math.pow, x, y, otherwise=otherwise))

    assert expected == bits((Value(x) ** y).data)
    assert expected == bits((x ** Value(y)).data)
    assert expected == bits(pow(Value(x), Value(y)).data)


@given(anything)
def test_signs_are_pythons(x):
    assert bits(-x) == bits((-Value(x)).data)
    assert bits(abs(x)) == bits(abs(Value(x)).data)
    assert (+Value(x)).data is not None
    assert bits(x) == bits((+Value(x)).data)


@given(st.floats(allow_nan=False, allow_infinity=False) | moderate, st.integers(-3, 6))
@example(2.5, 0)
@example(-0.5, 0)
@example(2.675, 2)
@example(-0.0, 1)
@example(0.3, 0)
def test_rounding_is_pythons(x, digits):
    value = Value(x)

    assert bits(math.copysign(round(x), x)) == bits(round(value).data)
    assert bits(plain(round, x, digits, otherwise=math.copysign(inf, x))) == bits(round(value, digits).data)
    assert round(x) == round(value).data
    for function in (math.floor, math.ceil, math.trunc):
        assert function(x) == function(value).data
        assert math.copysign(1.0, x) == math.copysign(1.0, function(value).data) or function(x) != 0
    assert isinstance(round(value), Value)


@pytest.mark.parametrize("x", [inf, -inf, nan])
def test_rounding_what_is_not_finite_leaves_it(x):
    for rounded in (
        round(Value(x)),
        round(Value(x), 2),
        math.floor(Value(x)),
        math.ceil(Value(x)),
        math.trunc(Value(x)),
    ):
        assert bits(x) == bits(rounded.data)


@given(anything, anything)
def test_comparisons_compare_the_numbers(x, y):
    for compare in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge):
        expected = compare(x, y)

        assert expected is compare(Value(x), Value(y))
        assert expected is compare(Value(x), y)
        assert expected is compare(x, Value(y))


BINARY = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow]


@pytest.mark.parametrize("number", [3, True, Fraction(5, 2), Decimal("2.5"), 2.5], ids=repr)
@pytest.mark.parametrize("operation", BINARY, ids=lambda f: f.__name__)
def test_every_kind_of_number_may_stand_on_either_side(operation, number):
    x = Value(1.5)
    left, right = operation(number, x), operation(x, number)
    (left + right).backward()
    y = Value(1.5)
    (operation(float(number), y) + operation(y, float(number))).backward()

    assert isinstance(left, Value)
    assert (operation(float(number), 1.5), operation(1.5, float(number))) == (left.data, right.data)
    assert x.grad == y.grad
    assert left.args == (float(number), x)
    assert (Value(2.5) == number) is (float(number) == 2.5)
    assert (number > Value(2.0)) is (float(number) > 2.0)


@pytest.mark.parametrize("thing", ["a", None, [1.0], 1j, {}, object()], ids=lambda thing: type(thing).__name__)
@pytest.mark.parametrize("operation", BINARY, ids=lambda f: f.__name__)
def test_other_things_are_refused_by_python_itself(operation, thing):
    for arguments in ((Value(1.0), thing), (thing, Value(1.0))):
        with pytest.raises(
            TypeError,
            match=r"unsupported operand|can only concatenate|as an integer, .* to repeat by|not all arguments",
        ):
            operation(*arguments)


def test_comparisons_with_other_things_are_refused_or_false():
    for thing in ("a", None, [1.0], 1j):
        assert (Value(1.0) == thing) is False
        assert (Value(1.0) != thing) is True
        with pytest.raises(TypeError, match=r"not supported between instances of '(autograd\.)?Value' and"):
            Value(1.0) < thing  # noqa: B015  # what it does is the test


def test_three_argument_pow_is_refused():
    with pytest.raises(TypeError):
        pow(Value(2.0), 3, 5)


def test_digits_to_round_to_must_be_an_integer_as_in_python():
    for digits in (1.5, "a", Value(1.0)):
        with pytest.raises(TypeError, match="cannot be interpreted as an integer"):
            round(Value(2.5), digits)


def test_in_place_operators_make_a_new_value():
    x = y = Value(2.0)
    y += 1.0
    y *= x
    y.backward()

    assert (x.data, y.data, x.grad) == (2.0, 6.0, 5.0)
    assert y is not x


@pytest.mark.parametrize(
    "use",
    [
        range,
        lambda x: [1, 2, 3][x],
        lambda x: (1, 2, 3)[x:],
        lambda x: [1, 2, 3][am.floor(x)],
        lambda x: [0] * x,
        operator.index,
    ],
)
@pytest.mark.parametrize("x", [Value(2.0), Value(2.0).detach()])
def test_a_value_where_an_integer_belongs_is_told_how_to_become_one(use, x):
    with pytest.raises(
        TypeError, match=r"cannot be interpreted as an integer, .*table\[int\(autograd\.math\.floor\(x\)\)\]"
    ):
        use(x)
    assert [1, 2, 3][int(am.floor(x))] == 3


def test_the_sign_of_bits_leads_to_that_of_powers():
    with pytest.raises(TypeError, match=r"^\^ is no operation of Values, but of bits: x \*\* 2 is a power$"):
        Value(3.0) ^ 2
    with pytest.raises(TypeError, match=r"bits: 2 \*\* x is a power$"):
        2 ^ Value(3.0)


@pytest.mark.parametrize(
    ("name", "cure"), [("numpy", r"its number is \.data"), ("zero_grad", r"set its \.grad to None")]
)
def test_what_a_value_is_mistaken_for_is_no_attribute_and_there_is_something_else(name, cure):
    with pytest.raises(AttributeError, match=rf"^a Value has no attribute '{name}'; {cure}"):
        getattr(Value(3.0), name)()
    assert not hasattr(Value(3.0), name)


def test_a_float_that_would_lose_the_gradient_names_each_way_out():
    for use in (
        float,
        "%g".__mod__,
        lambda x: np.zeros(2).__setitem__(0, x),
        lambda x: np.array([x, 1.0], float),
    ):
        with pytest.raises(TypeError, match=r"use \.data for the number alone, .*autograd\.math.*with dtype=object$"):
            use(Value(3.0))
