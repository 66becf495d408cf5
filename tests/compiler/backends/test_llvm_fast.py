"""With fast_math the functions of a batch are approximations, whose errors are at most those stated."""

import math
import platform
import random

import mpmath
import numpy as np
import pytest
from programs import build

from autograd.compiler.backends import llvm
from autograd.compiler.backends.executable import Call, Request
from autograd.compiler.backends.llvm import machine_code, target
from autograd.compiler.backends.llvm.fast_functions.approximations import ULPS
from autograd.core.table import TABLE

SPECIAL = (0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, -5e-324, 1e-310, 2.3e-308, 1.0, -1.0, 1.7e308, -1.7e308)

# Where the errors were largest, among some 10**8 points each: of the present functions, and of those before them.
WORST = {
    "exp": (0.34802625146109156, -573.5792482098984, -303.25184507843346, 614.475063667255, -464.00722929323126),
    "log": (1.4095167755137739, 0.704901096876842, 0.7004441910589535, 0.7044116347518777, 1.405205381880888),
    "sin": (20370.871037234574, -2.3502421873873502, 44.75526708849128, -0.8050691352701684, -95195.7508722284),
    "tan": (-8.656747766846614, -81068.01311777993, 8.65346932179942),
    "asin": (0.509268791989416, 0.5069085193000895, -0.5351168798707229),
    "acos": (0.5580274753698156, 0.5500192353851051),
    "atan": (0.5314328489609917, -0.529992207894456),
    "tanh": (-0.6259210271317897, 0.6384581041403932),
    "cbrt": (0.2881703330748975, 832.8301031979868),
    "erf": (-0.8419482484962928, -0.8280281411650439),
    "erfc": (25.749433551407293, 0.5981844826914502),
    "atan2": ((0.6101173423854964, 2.392585211551024), (0.5032207563993765, 4.02167981588528)),
    "cos": (0.7868655563448832, -0.7878852637948148, 53601.073301672244, 27448.82642978916, 10653.875034173616),
}


@pytest.fixture(params=["host", "without fused operations"])
def processor(request, monkeypatch):
    """Compile for this processor as it is; and on x86-64 for one that cannot fuse a product with a sum."""
    if request.param == "host":
        yield
        return
    if platform.machine().lower() not in {"x86_64", "amd64"}:
        pytest.skip("only on x86-64 is there a common processor without fused multiply-add")
    known = target.processor()
    monkeypatch.setattr(target, "processor", lambda: (*known[:-2], "x86-64", ""))
    target._machine.cache_clear()
    yield
    target._machine.cache_clear()


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")


def over(names, *columns, fast_math=True):
    """Return a chain of functions over an array; the first may have two arguments."""
    count = len(columns)
    rows = [(TABLE[name], (place + count - 1,)) for place, name in enumerate(names)]
    rows[0] = (rows[0][0], tuple(range(count)))
    program = build(count, (), rows, (count + len(names) - 1,))
    xs = [np.array(column, dtype=float) for column in columns]
    out = np.zeros(len(xs[0]))
    none, failed = np.zeros((1, 0)), np.zeros(len(out), np.int32)
    given, strides = np.array([column.ctypes.data for column in xs]), np.array([8] * count)
    results = np.array([out.ctypes.data])
    call = Call(np.zeros(count), given, strides, results, np.array([8]), none, None, 0, len(out), failed)
    machine_code(Request(program, per_point=frozenset(range(count)), fast_math=fast_math)).batch(call)
    return out


def samples(name):
    rng = random.Random(name)
    near = [rng.uniform(-1.0, 1.0) * 10.0 ** rng.uniform(-12, 0) for _ in range(1500)]
    sizes = [rng.choice((-1.0, 1.0)) * 10.0 ** rng.uniform(-307, 307) for _ in range(1000)]
    if name == "exp":
        return near + [rng.uniform(-745.0, 709.7) for _ in range(2000)]
    if name == "log":
        return [1.0 + x / 2 for x in near] + [10.0 ** rng.uniform(-323, 308) for _ in range(2000)]
    if name in {"tanh", "erf", "erfc"}:
        return near + [rng.uniform(-25.0, 25.0) for _ in range(1000)] + [rng.uniform(-3.0, 3.0) for _ in range(1000)]
    if name in {"asin", "acos"}:
        return near + [rng.uniform(-1.0, 1.0) for _ in range(2000)]
    if name in {"atan", "atan2", "cbrt"}:
        return near + sizes + [rng.uniform(-5.0, 5.0) for _ in range(2000)]
    quarters = [float(mpmath.mpf(rng.randint(-60_000, 60_000)) * mpmath.pi / 2) for _ in range(1000)]
    return near + quarters + [rng.uniform(-1e5, 1e5) for _ in range(1000)] + [rng.uniform(-7, 7) for _ in range(1000)]


def exact(name, *given):
    if name == "cbrt":
        return mpmath.sign(given[0]) * mpmath.cbrt(abs(given[0]))
    return getattr(mpmath, name)(*given)


@pytest.mark.parametrize("name", ULPS)
@pytest.mark.usefixtures("processor")
def test_an_approximation_is_as_close_as_stated(name):
    columns = [samples(name)]
    if name == "atan2":
        columns.append(random.Random(1).sample(columns[0], len(columns[0])))
    hard = zip(*WORST[name], strict=True) if name == "atan2" else [WORST[name]]
    columns = [[*worst, *column] for worst, column in zip(hard, columns, strict=True)]
    worst = 0.0
    with mpmath.workdps(50):
        for *given, y in zip(*columns, over([name], *columns).tolist(), strict=True):
            true = exact(name, *map(mpmath.mpf, given))
            worst = max(worst, float(abs(y - true) / math.ulp(float(true))))
    assert ULPS[name] / 2 < worst <= ULPS[name]  # a bound far from what is true would say nothing


@pytest.mark.parametrize("name", ULPS)
@pytest.mark.usefixtures("processor")
def test_special_numbers_are_those_of_the_exact_function(name):
    xs = [*SPECIAL, 0.5, -0.5, 1e5, -1e5, 1e6, 1e22, 710.0, -746.0, 709.782712893384, -745.13, 27.2, 28.0, 1e-300]
    columns = [column.ravel() for column in np.meshgrid(xs, xs)] if name == "atan2" else [xs]
    wanted = over([name], *columns, fast_math=False)
    fast = over([name], *columns)
    for *given, one, y in zip(*columns, wanted, fast, strict=True):
        if not math.isfinite(one) or one == 0.0:
            assert np.array_equal(y, one, equal_nan=True), given
            assert math.isnan(one) or math.copysign(1.0, y) == math.copysign(1.0, one), given
        else:
            assert abs(y - one) <= 4 * math.ulp(one), given


@pytest.mark.parametrize("name", ["sin", "tan", "asin", "atan", "cbrt", "tanh", "erf"])
@pytest.mark.usefixtures("processor")
def test_a_zero_keeps_its_sign_among_ordinary_numbers(name):
    assert np.signbit(over([name], [-0.0, *[1.0] * 7]))[0]


def test_functions_without_an_approximation_stay_exact():
    xs = np.linspace(-3.0, 3.0, 50).tolist()
    assert over(["sinh"], xs).tolist() == [math.sinh(x) for x in xs]


def test_a_function_whose_bits_are_not_the_librarys_is_in_lanes_all_the_same(monkeypatch):
    def other_library(names):
        raise AssertionError(f"there is no need to compare {names}")

    monkeypatch.setattr(llvm, "agreed", other_library)
    xs = np.linspace(-3.0, 3.0, 50)
    assert np.abs(over(["sinh"], xs) - np.sinh(xs)).max() < 1e-13


def test_nothing_is_approximated_unless_asked_for():
    xs = samples("tanh")[:100]
    assert over(["tanh"], xs, fast_math=False).tolist() == [math.tanh(x) for x in xs]
