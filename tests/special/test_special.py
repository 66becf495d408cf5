"""autograd.special beside SciPy: values, ends and poles, orders and shapes, and what is said where SciPy is missing."""

import inspect
import math
import random
import subprocess
import sys

import pytest

import autograd.math
from autograd import AnomalyError, Value, detect_anomaly, grad, hessian, hvp, jacobian, jvp, special
from autograd.core import scipy_functions
from autograd.core.table import TABLE

inf, nan = math.inf, math.nan
scipy_special = pytest.importorskip("scipy.special")
COMPUTED = [row for row in TABLE.values() if row.scipy]
each = pytest.mark.parametrize("row", COMPUTED, ids=lambda row: row.name)


def same(x, y):
    return x == y or (math.isnan(x) and math.isnan(y))


def points(row, count=50):
    rng = random.Random(row.name)
    sizes = [
        lambda: rng.uniform(-1.0, 5.0),
        lambda: 10.0 ** rng.uniform(-8, 3),
        lambda: rng.choice((0.0, 1.0, inf, nan)),
    ]
    return [tuple(rng.choice(sizes)() for _ in range(row.arity)) for _ in range(count)]


@each
def test_values_are_those_of_scipy_on_numbers_and_values(row):
    function, theirs = getattr(special, row.name), getattr(scipy_special, row.name)
    for point in points(row):
        found = function(*point)
        assert same(found, float(theirs(*point))), point
        assert same(found, function(*map(Value, point)).data)


def test_every_row_that_scipy_computes_is_there_with_a_summary():
    assert {row.name for row in COMPUTED} <= set(special.__all__)
    assert all(hasattr(special, name) for name in special.__all__)
    assert all(getattr(special, row.name).__doc__.startswith(row.documentation) for row in COMPUTED)


@pytest.mark.parametrize("name", ["expit", "gammaln", "psi", "beta", "betaln", "erf", "ndtr", "logit"])
def test_what_needs_no_scipy_has_scipys_name(name):
    point = (0.3, 0.7)[: 2 if name in {"beta", "betaln"} else 1]
    assert getattr(special, name)(*point) == pytest.approx(getattr(scipy_special, name)(*point), rel=1e-14)
    assert getattr(special, name)(*map(Value, point)).data == getattr(special, name)(*point)


# The value, and the derivative by the last argument.
@pytest.mark.parametrize(
    ("name", "point", "value", "slope"),
    [
        ("gammainc", (2.0, 0.0), 0.0, 0.0),
        ("gammainc", (1.0, 0.0), 0.0, 1.0),
        ("gammainc", (0.5, 0.0), 0.0, inf),
        ("gammainc", (2.0, inf), 1.0, 0.0),
        ("gammainc", (30.0, 0.0), 0.0, 0.0),
        ("gammainc", (2.0, -1.0), nan, nan),
        ("gammainc", (-1.0, 2.0), nan, nan),
        ("gammaincc", (1.0, 0.0), 1.0, -1.0),
        ("gammaincinv", (2.0, 0.0), 0.0, inf),
        ("gammaincinv", (2.0, 1.0), inf, inf),
        ("gammainccinv", (2.0, 1.0), 0.0, -inf),
        ("gammaincinv", (2.0, 1.5), nan, nan),
        ("betainc", (1.0, 2.0, 0.0), 0.0, 2.0),
        ("betainc", (2.0, 1.0, 1.0), 1.0, 2.0),
        ("betainc", (0.5, 0.5, 0.0), 0.0, inf),
        ("betainc", (20.0, 20.0, 0.0), 0.0, 0.0),
        ("betainc", (20.0, 20.0, 1.0), 1.0, 0.0),
        ("betainc", (2.0, 2.0, 1.5), nan, nan),
        ("betaincinv", (2.0, 2.0, 0.0), 0.0, inf),
        ("jv", (0.0, 0.0), 1.0, 0.0),
        ("jv", (1.0, 0.0), 0.0, 0.5),
        ("jv", (0.5, -1.0), nan, nan),
        ("j0", (0.0,), 1.0, 0.0),
        ("j1", (0.0,), 0.0, 0.5),
        ("i1", (0.0,), 0.0, 0.5),
        ("y0", (0.0,), -inf, inf),
        ("y1", (0.0,), -inf, nan),
        ("yv", (0.0, 0.0), -inf, inf),
        ("k0", (0.0,), inf, -inf),
        ("kv", (2.0, 0.0), inf, -inf),
        ("y0", (-1.0,), nan, nan),
        ("expi", (0.0,), -inf, inf),
        ("exp1", (0.0,), inf, -inf),
        ("exp1", (-1.0,), nan, nan),
        ("ellipk", (0.0,), math.pi / 2.0, math.pi / 8.0),
        ("ellipe", (0.0,), math.pi / 2.0, -math.pi / 8.0),
        ("ellipk", (1.0,), inf, nan),
        ("ellipe", (1.0,), 1.0, -inf),
        ("ellipk", (1.5,), nan, nan),
        ("beta", (2.0, 0.0), inf, -inf),
        ("beta", (2.0, -0.5), nan, nan),
        ("beta", (2.0, inf), 0.0, 0.0),
        ("betaln", (2.0, 0.0), inf, -inf),
        ("betaln", (2.0, -0.5), nan, nan),
        ("betaln", (2.0, inf), -inf, 0.0),
    ],
)
def test_the_ends_and_the_poles(name, point, value, slope):
    *fixed, x = point
    leaf = Value(x)
    result = getattr(special, name)(*fixed, leaf)
    result.backward()

    assert (result.data, leaf.grad) == pytest.approx((value, slope), rel=1e-15, nan_ok=True)


WITH_PARAMETERS = [row for row in COMPUTED if row.arity > 1]


@pytest.mark.parametrize("row", WITH_PARAMETERS, ids=lambda row: row.name)
def test_with_respect_to_an_order_or_a_shape_every_derivative_is_nan(row):
    *parameters, x = (sum(interval) / 2.0 for interval in row.domain)
    function = getattr(special, row.name)
    positions = tuple(range(len(parameters)))

    assert all(map(math.isnan, grad(function, argnums=positions)(*parameters, x)))
    assert all(
        math.isnan(grad(grad(function, argnums=n), argnums=m)(*parameters, x)) for n in positions for m in positions
    )
    assert math.isnan(grad(grad(function, argnums=0), argnums=len(parameters))(*parameters, x))
    assert math.isnan(jvp(function, (*parameters, x), (*(1.0 for _ in parameters), 0.0))[1])


@pytest.mark.parametrize("row", WITH_PARAMETERS, ids=lambda row: row.name)
def test_an_order_or_a_shape_that_does_not_move_spoils_nothing(row):
    *parameters, x = (sum(interval) / 2.0 for interval in row.domain)
    function = getattr(special, row.name)

    def of_last(v):
        return function(*parameters, v[0])

    first = grad(function, argnums=len(parameters))(*parameters, x)
    assert math.isfinite(first)
    assert jacobian(of_last)([x])[0] == first
    assert math.isfinite(hessian(of_last)([x])[0][0])
    assert hvp(of_last)([x], [1.0])[0] == hessian(of_last)([x])[0][0]


def test_detect_anomaly_names_the_parameter_that_has_no_derivative():
    v = Value(1.5, label="v")
    with detect_anomaly(), pytest.raises(AnomalyError, match="gradient of v nan, at 'jv'") as caught:
        special.jv(v, 2.0).backward()

    assert "jv has no derivative with respect to v that is known in closed form" in str(caught.value)


def test_numbers_that_are_no_numbers_are_refused_by_name():
    with pytest.raises(TypeError, match=r"an argument of jv\(\)"):
        special.jv("1", 2.0)
    with pytest.raises(TypeError, match=r"jv\(\) takes 2 argument"):
        special.jv(1.0)


def test_neither_autograd_nor_its_special_functions_import_scipy_before_one_is_called():
    program = (
        "import sys, autograd; from autograd import special; special.gammaln(2.0)\n"
        "assert 'scipy' not in sys.modules; special.j0(1.0); assert 'scipy' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    "call", ["special.jv(1.0, 2.0)", "special.j0(Value(2.0))", "special.betainc(1.0, 2.0, Value(0.5))"]
)
def test_without_scipy_the_error_says_what_to_install(call):
    program = (
        "import sys; sys.modules['scipy'] = None\n"
        "from autograd import Value, special\n"
        f"try: {call}\n"
        "except ImportError as error: print(error)\n"
    )
    found = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert found.stdout == "autograd.special needs SciPy: pip install 'scalar-autograd[scipy]'\n"


def test_a_function_that_scipy_does_not_have_is_named(monkeypatch):
    with pytest.raises(ImportError, match=r"SciPy .* has no function jv of 5 numbers for C: install a newer one"):
        scipy_functions.address("jv", 5)


def test_a_drop_in_has_the_same_parameters_as_autograd_math():
    assert special.beta is autograd.math.beta
    assert inspect.signature(special.jv) == inspect.signature(autograd.math.xlogy)
