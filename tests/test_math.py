"""autograd.math is Python's math on numbers, to the last bit and message, and records on Values."""

import inspect
import itertools
import math
import random
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import autograd.math as ours
from autograd import Value
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE
from autograd.testing import check_grad

TAKES_OTHER_THINGS = {"atan2", "comb", "copysign", "dist", "e", "factorial", "fma", "fmod", "frexp", "fsum", "gcd"} | {
    *("hypot", "inf", "isclose", "isqrt", "lcm", "ldexp", "nan", "nextafter", "perm", "pi", "pow", "prod", "remainder"),
    *("sumprod", "tau", "ulp"),
}
ONE_ARGUMENT = [name for name in dir(math) if not name.startswith("_") and name not in TAKES_OTHER_THINGS]
TWO_ARGUMENTS = ["atan2", "copysign", "fmod", "hypot", "log", "pow", "remainder", "isclose"]
HARD = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -0.5,
    2.5,
    -2.5,
    1e-300,
    -1e300,
    1e308,
    171.7,
    -3.0,
    710.0,
    math.inf,
    -math.inf,
    math.nan,
]
numbers = st.floats() | st.integers(-100, 100) | st.booleans() | st.fractions(-10, 10)


def outcome(function, *arguments, **options):
    """Return what a call gives: the type and every bit of the result, or the type and text of the exception."""
    try:
        result = function(*arguments, **options)
    except (ArithmeticError, TypeError, ValueError) as error:
        return type(error), str(error)
    return type(result), repr(result)


def test_every_name_of_pythons_math_is_there():
    assert [name for name in dir(math) if not name.startswith("_") and not hasattr(ours, name)] == []


@pytest.mark.parametrize("name", ONE_ARGUMENT)
def test_functions_of_one_number_equal_pythons(name):
    for x in [*HARD, 0, 3, -7, True, Fraction(1, 3), Decimal("0.3"), 10**400, "a", None, 1j, [1.0]]:
        assert outcome(getattr(math, name), x) == outcome(getattr(ours, name), x), x


@pytest.mark.parametrize("name", TWO_ARGUMENTS)
def test_functions_of_two_numbers_equal_pythons(name):
    for x, y in itertools.product([*HARD, 3, -7, Fraction(1, 3), "a"], repeat=2):
        assert outcome(getattr(math, name), x, y) == outcome(getattr(ours, name), x, y), (x, y)


@given(st.sampled_from(["acosh", "exp", "log", "sin", "gamma", "floor", "sqrt", "tanh", "fabs"]), numbers)
def test_random_numbers_give_pythons_bits(name, x):
    assert outcome(getattr(math, name), x) == outcome(getattr(ours, name), x)


@given(st.lists(numbers, max_size=5), st.lists(numbers, max_size=5))
def test_functions_of_sequences_equal_pythons(p, q):
    assert outcome(math.fsum, p) == outcome(ours.fsum, p)
    assert outcome(math.prod, p) == outcome(ours.prod, p)
    assert outcome(math.prod, p, start=2.5) == outcome(ours.prod, p, start=2.5)
    assert outcome(math.hypot, *p) == outcome(ours.hypot, *p)
    assert outcome(math.dist, p, q) == outcome(ours.dist, p, q)
    assert outcome(math.dist, p, p) == outcome(ours.dist, p, p)


def test_the_module_is_there_once_the_package_is_imported():
    code = "import autograd; print(autograd.math.exp(autograd.Value(0.0)), autograd.testing.check_grad.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "Value(1.0) check_grad\n"


def test_what_has_no_derivative_is_pythons_own():
    for name in (
        "comb",
        "factorial",
        "frexp",
        "gcd",
        "isqrt",
        "lcm",
        "nextafter",
        "perm",
        "ulp",
        "pi",
        "e",
        "tau",
        "inf",
    ):
        assert getattr(math, name) is getattr(ours, name)
    assert (math.ldexp(0.3, -5), math.ldexp(0.3, 2)) == (ours.ldexp(0.3, -5), ours.ldexp(0.3, 2))


@pytest.mark.skipif(not hasattr(math, "sumprod"), reason="Python's math has sumprod from 3.12 on")
@given(st.lists(st.tuples(numbers, numbers), max_size=5))
def test_sumprod_equals_pythons(pairs):
    p, q = [x for x, _ in pairs], [y for _, y in pairs]

    assert outcome(math.sumprod, p, q) == outcome(ours.sumprod, p, q)
    assert outcome(math.sumprod, p, [*q, 1.0]) == outcome(ours.sumprod, p, [*q, 1.0])


def test_sumprod_of_numbers_is_exact_on_every_python():
    assert outcome(ours.sumprod, [1, 2], [3, 4]) == (int, "11")
    assert ours.sumprod([1e100, 1.0, -1e100], [1.0, 1.0, 1.0]) == 1.0
    assert ours.sumprod([0.1] * 10, [0.1] * 10) == float(10 * Fraction(0.1) ** 2)
    assert ours.sumprod([1e200], [1e200]) == math.inf
    assert math.isnan(ours.sumprod([math.inf], [0.0]))
    with pytest.raises(ValueError, match=r"^Inputs are not the same length$"):
        ours.sumprod([1.0], [])


def rows_with_a_function():
    found = []
    for name, function in vars(ours).items():
        row = {"fabs": "absolute", "pow": "power"}.get(name, name)
        if row in TABLE and row not in {"fsum", "sumprod", "where"}:  # sequences; no record of a choice
            found.append(pytest.param(function, TABLE[row], id=name))
    return found


@pytest.mark.parametrize(("function", "row"), rows_with_a_function())
def test_on_values_a_function_is_its_row(function, row):
    rng = random.Random(row.name)
    arguments = [rng.uniform(*interval) for interval in row.domain]
    for position in range(row.arity):
        if row.domain[position][0] == row.domain[position][1]:
            continue
        mixed = [Value(x) if index == position else x for index, x in enumerate(arguments)]
        result = function(*mixed)

        assert isinstance(result, Value)
        assert row.forward(*arguments) == result.data
        assert (row, tuple(mixed)) == (result.op, result.args)


def test_every_public_row_has_a_function():
    assert {row.function_name for row in TABLE.values()} - {""} <= set(ours.__all__)


def test_functions_never_raise_on_values():
    for name in ONE_ARGUMENT:
        for x in HARD:
            getattr(ours, name)(Value(x))
    for name in TWO_ARGUMENTS:
        for x, y in itertools.product(HARD, repeat=2):
            getattr(ours, name)(Value(x), y)
            getattr(ours, name)(x, Value(y))


@pytest.mark.parametrize(
    ("function", "point"),
    [
        (ours.log, (2.0, 3.0)),
        (lambda x: ours.log(x, 10), (2.0,)),
        (lambda x: ours.log(8, x), (3.0,)),
        (lambda x, y, z: ours.hypot(x, 2, y, z), (1.0, -2.0, 0.5)),
        (ours.hypot, (-1.5,)),
        (lambda x, y: ours.dist([x, 1.0], (2.0, y)), (0.3, -0.4)),
        (lambda x, y: ours.fsum([x, 1.0, y, x]), (0.3, -0.4)),
        (lambda x, y: ours.prod([x, 3, y, x]), (0.3, -0.4)),
        (lambda x, y: ours.prod([x, 3], start=y), (0.3, -0.4)),
        (lambda x, y: ours.sumprod([x, 1.0], [y, x]), (0.3, -0.4)),
        (lambda x: ours.sumprod(range(3), [x, x * x, x**3]), (0.3,)),
        (lambda x: ours.modf(x)[0] * x + ours.modf(x)[1] * x, (-2.75,)),
        (lambda x: ours.ldexp(x * x, -3), (1.3,)),
        (lambda x, y: ours.where(x > y, x * y, x + y), (0.3, -0.4)),
        (lambda x, y: ours.clip(x * y, -0.1, 2.0) + ours.clip(x, y, 1) * ours.clip(2.0, x, y), (0.3, -0.4)),
        (lambda x, y: ours.logsumexp([x, 1.0, y]), (0.3, -0.4)),
        (lambda x, y: ours.softmax([x, 1.0, y])[0], (0.3, -0.4)),
        (lambda x, y: ours.log_softmax([x, y, 1.0])[1], (0.3, -0.4)),
        (lambda x: ours.leaky_relu(x) + ours.leaky_relu(x, 0.2) + ours.elu(x) + ours.elu(x, 2.0), (-0.4,)),
    ],
)
def test_compositions_have_the_right_derivatives(function, point):
    assert min(check_grad(function, *point).digits) > 9.0


def test_values_give_the_same_numbers_as_plain_numbers():
    for x in HARD:
        for function, plain in [
            (ours.modf, math.modf),
            (lambda v: ours.ldexp(v, -30), lambda v: math.ldexp(v, -30)),
            (lambda v: ours.ldexp(v, -1100), lambda v: math.ldexp(v, -1100)),
        ]:
            found = function(Value(x))
            numbers = tuple(v.data for v in found) if isinstance(found, tuple) else found.data
            assert repr(plain(x)) == repr(numbers)


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(-2300, 2300))
def test_ldexp_of_a_value_rounds_once(x, exponent):
    try:
        expected = math.ldexp(x, exponent)
    except OverflowError:
        expected = math.copysign(math.inf, x)

    assert repr(expected) == repr(ours.ldexp(Value(x), exponent).data)


def test_questions_look_at_the_data():
    for x in HARD:
        for name in ("isnan", "isinf", "isfinite"):
            assert getattr(math, name)(x) is getattr(ours, name)(Value(x))
    for x, y in itertools.product(HARD, repeat=2):
        assert math.isclose(x, y) is ours.isclose(Value(x), y) is ours.isclose(x, Value(y))
        assert math.isclose(x, y, rel_tol=0.9, abs_tol=1.0) is ours.isclose(
            Value(x), Value(y), rel_tol=0.9, abs_tol=1.0
        )
    with pytest.raises(ValueError, match=r"^tolerances must be non-negative$"):
        ours.isclose(Value(1.0), 1.0, rel_tol=-1.0)


def test_functions_beyond_pythons_take_and_give_plain_numbers():
    assert outcome(ours.relu, 2) == (float, "2.0")
    assert outcome(ours.sign, -3) == (float, "-1.0")
    assert outcome(ours.maximum, 1, 2) == (float, "2.0")
    assert outcome(ours.where, True, 1, 2) == (float, "1.0")
    assert outcome(ours.clip, 5, 0, 1) == (float, "1.0")
    assert outcome(ours.leaky_relu, -1) == (float, "-0.01")
    assert outcome(ours.logsumexp, []) == (float, "-inf")
    assert outcome(ours.logsumexp, [3]) == (float, "3.0")
    assert (ours.softmax([]), ours.log_softmax([])) == ([], [])
    with pytest.raises(TypeError, match=r"^an argument of relu\(\) must be a real number, got the string 'a'"):
        ours.relu("a")
    for function in (ours.softmax, ours.logsumexp, ours.log_softmax):
        with pytest.raises(TypeError, match=r"^an argument of (softmax|logsumexp)\(\) must be a real number, got None"):
            function([1.0, None])
    with pytest.raises(TypeError, match=r"^logaddexp\(\) takes 2 argument\(s\), got 1$"):
        ours.logaddexp(1.0)


def test_unchanged_scalar_code_differentiates():
    def black_scholes(math, spot, strike, *, rate, volatility, time):
        d1 = (math.log(spot / strike) + (rate + volatility**2 / 2) * time) / (volatility * math.sqrt(time))
        d2 = d1 - volatility * math.sqrt(time)
        cdf = lambda z: (1 + math.erf(z / math.sqrt(2))) / 2  # noqa: E731
        return spot * cdf(d1) - strike * math.exp(-rate * time) * cdf(d2), cdf(d1)

    price, delta = black_scholes(math, 42.0, 40.0, rate=0.1, volatility=0.2, time=0.5)
    spot = Value(42.0)
    result, _ = black_scholes(ours, spot, 40.0, rate=0.1, volatility=0.2, time=0.5)
    result.backward()

    assert price == result.data
    assert price == pytest.approx(4.759422392871532, rel=1e-14)  # Hull's example: 4.76
    assert spot.grad == pytest.approx(delta, rel=1e-13)


def test_symbols_give_formulas():
    x = Symbol.names("x")[0]

    assert ours.exp(x).text() == "exp(x)"
    assert ours.atan2(1.0, x).text() == "atan2(1.0, x)"
    assert ours.log(x).text() == "log(x)"


def test_every_function_explains_itself():
    functions = [thing for name, thing in vars(ours).items() if inspect.isfunction(thing) and not name.startswith("_")]

    assert len(functions) > 50
    assert [function.__name__ for function in functions if not inspect.getdoc(function)] == []
