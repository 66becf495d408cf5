"""Numbers of other kinds than float beside Values: what they become, what is refused, and what they cost."""

import operator
import sys
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value, compile
from autograd.core import engine, python_engine
from autograd.core.numbers import scalar_kind

SCALARS = [np.float64(2.5), np.float32(2.5), np.float16(2.5), np.int64(3), np.int8(3), np.uint64(3), np.bool_(True)]
COMPARISONS = [operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]
ENGINES = [engine.Value, python_engine.Value]

# Around the places where an integer stops being a float, a machine word, and at last any float.
EDGES = [2**30, 2**53, 2**62, 2**63, 2**64, 2**1023, 2**1024]
INTEGERS = st.integers() | st.builds(
    lambda edge, by, sign: sign * (edge + by), st.sampled_from(EDGES), st.integers(-3, 3), st.sampled_from([-1, 1])
)


class Hundred(float):
    def __float__(self):
        return 100.0


class Thousand(int):
    def __float__(self):
        return 1000.0


class Raising(float):
    def __float__(self):
        raise ZeroDivisionError("asked for its number")


def written_in(value, number):
    """Return the number that a Value has in each of the places where a number can be written."""
    leaf = value(0.0)
    leaf.data = number
    leaf.grad = number
    return [value(number).data, leaf.data, leaf.grad, (value(1.0) * number).args[1], (number - value(1.0)).args[0]]


@pytest.mark.skipif(engine.ENGINE != "native", reason="the other engine is Python")
@pytest.mark.parametrize("number", [3, 2**40, True, *SCALARS], ids=lambda n: f"{type(n).__name__}_{n}")
def test_an_int_and_a_scalar_of_numpy_cost_no_call_of_python(number):
    x = Value(1.5)
    calls = []

    def use():
        Value(number)
        x.data = number
        x.grad = number
        y = x * number, x + number, x**number, number - x if type(number) in {int, bool} else x
        assert y[0] is not y[1]
        assert (x < number) is False
        x.maximum(number)

    use()  # the first of a type is asked for
    sys.setprofile(lambda frame, event, _: calls.append(frame.f_code) if event == "call" else None)
    try:
        use()
    finally:
        sys.setprofile(None)
    assert calls == [use.__code__]


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
@given(number=INTEGERS)
def test_an_integer_becomes_the_float_that_python_makes_of_it(value, number):
    try:
        expected = float(number)
    except OverflowError:
        for write in (value, value(1.0).__mul__, lambda n: setattr(value(0.0), "grad", n)):
            with pytest.raises(OverflowError):
                write(number)
        return
    assert written_in(value, number) == [expected] * 5
    assert {type(n) for n in written_in(value, number)} == {float}


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
@given(number=INTEGERS, by=st.floats(-2.0, 2.0))
def test_an_integer_is_compared_as_it_is_and_not_as_a_float(value, number, by):
    for compare in COMPARISONS:
        assert compare(value(by), number) is compare(by, number)
        if abs(number) < 2**1023:
            assert compare(value(number), number) is compare(float(number), number)
            assert compare(number, value(number)) is compare(number, float(number))


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
@pytest.mark.parametrize("number", [True, False, *SCALARS, np.longdouble(2.5)], ids=lambda n: type(n).__name__)
def test_a_bool_and_a_scalar_of_numpy_become_their_float(value, number):
    assert written_in(value, number) == [float(number)] * 5
    assert {type(n) for n in written_in(value, number)} == {float}
    for compare in COMPARISONS:
        assert bool(compare(value(2.5), number)) is compare(2.5, float(number))


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
def test_the_conversion_of_a_subclass_decides(value):
    assert written_in(value, Hundred(7.0)) == [100.0] * 5
    assert written_in(value, Thousand(7)) == [1000.0] * 5
    for write in (value, value(1.0).__mul__, value(1.0).maximum, lambda n: setattr(value(0.0), "data", n)):
        with pytest.raises(ZeroDivisionError, match="asked for its number"):
            write(Raising(7.0))


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
def test_a_scalar_of_numpy_is_compared_as_the_float_that_it_becomes(value):
    """NumPy rounds the float to the scalar's type first: then 0.1 equals its float32, which is another number."""
    single = np.float32(0.1)
    for compare in COMPARISONS:
        assert compare(value(0.1), single) is compare(0.1, float(single))
        assert compare(value(float(single)), single) is compare(0.0, 0.0)
    assert value(1.0) < np.longdouble(1.0) + np.finfo(np.longdouble).eps  # which may be wider than a float
    assert value(0.1) != Decimal("0.1")
    assert value(0.1) > Fraction(1, 10)


def test_compiled_code_compares_with_a_scalar_of_numpy_as_the_function_does():
    def f(x):
        return x * 1.0 if x < np.float32(0.1) else x * 2.0

    compiled = compile(f)
    numbers = [0.1, float(np.float32(0.1)), 0.2]
    assert [compiled(x) for x in numbers] == [f(x) for x in map(Value, numbers)] == [0.1, 2.0 * numbers[1], 0.4]


REFUSED = {
    "a string": ("1", "must be a real number, got the string '1'; convert it"),
    "a complex number": (1j, "must be a real number, got the complex number 1j"),
    "a complex scalar": (np.complex128(1j), "must be a real number, got the complex number"),
    "an array": (np.zeros(2), "must be a real number, got ndarray; make one Value for each element"),
    "a date": (np.datetime64("2020-01-01"), "must be a real number, got datetime64"),
    "a large integer": (10**400, "must be a float, and this int is too large"),
    "a large fraction": (Fraction(10**400), "must be a float, and this Fraction is too large"),
}


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
@pytest.mark.parametrize(("number", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_float_is_refused_where_it_is_written(value, number, message):
    leaf = value(1.5)
    leaf.grad = 2.5
    for role, write in {"data": value, "grad": None}.items():
        with pytest.raises((TypeError, OverflowError)) as error:
            write(number) if write else setattr(leaf, "grad", number)
        assert str(error.value).startswith(f"the {role} of a Value {message}")
    assert (leaf.data, leaf.grad) == (1.5, 2.5)


@pytest.mark.parametrize("value", ENGINES, ids=["engine", "python"])
@pytest.mark.parametrize("number", ["1", 1j, None, np.complex128(1j)], ids=repr)
def test_an_operand_that_is_no_number_is_refused(value, number):
    with pytest.raises(TypeError):
        value(1.5) + number


def test_only_scalars_of_numpy_that_fit_into_a_float_have_a_kind():
    assert [scalar_kind(type(number)) for number in SCALARS] == ["f", "f", "f", "i", "i", "u", "b"]
    others = [int, bool, float, Hundred, Decimal, Fraction, str, np.ndarray, np.complex64, np.timedelta64, np.str_]
    assert {scalar_kind(kind) for kind in others} == {""}
