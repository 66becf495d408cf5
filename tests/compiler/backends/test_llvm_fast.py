"""With fast_math the functions of a batch are approximations, whose errors are at most those stated."""

import math
import platform
import random

import mpmath
import numpy as np
import pytest
from programs import build

from autograd.compiler.backends.executable import Call, Request
from autograd.compiler.backends.llvm import machine_code, target
from autograd.compiler.backends.llvm.approximations import ULPS
from autograd.core.table import TABLE

SPECIAL = (0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, -5e-324, 1e-310, 2.3e-308, 1.0, -1.0, 1.7e308, -1.7e308)

# Where the errors were largest, among some 10**8 points each: of the present functions, and of those before them.
WORST = {
    "exp": (0.34802625146109156, -573.5792482098984, -303.25184507843346, 614.475063667255, -464.00722929323126),
    "log": (1.4095167755137739, 0.704901096876842, 0.7004441910589535, 0.7044116347518777, 1.405205381880888),
    "tanh": (-0.0009764388324290086, 0.03125849103976158, 0.1244719132909745, 0.20732076618667883, 3.118210552766136),
    "sin": (20370.871037234574, -2.3502421873873502, 44.75526708849128, -0.8050691352701684, -95195.7508722284),
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


def over(names, xs, *, fast_math=True):
    """Return a chain of functions over an array."""
    program = build(1, (), [(TABLE[name], (place,)) for place, name in enumerate(names)], (len(names),))
    xs, out = np.array(xs), np.zeros(len(xs))
    none, failed = np.zeros((1, 0)), np.zeros(len(xs), np.int32)
    columns, results = np.array([xs.ctypes.data]), np.array([out.ctypes.data])
    call = Call(np.zeros(1), columns, np.array([8]), results, np.array([8]), none, None, 0, len(xs), failed)
    machine_code(Request(program, per_point=frozenset({0}), fast_math=fast_math)).batch(call)
    return out


def samples(name):
    rng = random.Random(name)
    near = [rng.uniform(-1.0, 1.0) * 10.0 ** rng.uniform(-12, 0) for _ in range(1500)]
    if name == "exp":
        return near + [rng.uniform(-745.0, 709.7) for _ in range(2000)]
    if name == "log":
        return [1.0 + x / 2 for x in near] + [10.0 ** rng.uniform(-323, 308) for _ in range(2000)]
    if name == "tanh":
        return near + [rng.uniform(-25.0, 25.0) for _ in range(2000)]
    quarters = [float(mpmath.mpf(rng.randint(-60_000, 60_000)) * mpmath.pi / 2) for _ in range(1000)]
    return near + quarters + [rng.uniform(-1e5, 1e5) for _ in range(1000)] + [rng.uniform(-7, 7) for _ in range(1000)]


@pytest.mark.parametrize("name", ULPS)
@pytest.mark.usefixtures("processor")
def test_an_approximation_is_as_close_as_stated(name):
    xs = [*WORST[name], *samples(name)]
    worst = 0.0
    with mpmath.workdps(50):
        for x, y in zip(xs, over([name], xs).tolist(), strict=True):
            exact = getattr(mpmath, name)(mpmath.mpf(x))
            worst = max(worst, float(abs(y - exact) / math.ulp(float(exact))))
    assert ULPS[name] / 3 < worst <= ULPS[name]  # a bound far from what is true would say nothing


@pytest.mark.parametrize("name", ULPS)
@pytest.mark.usefixtures("processor")
def test_special_numbers_are_those_of_the_exact_function(name):
    xs = [*SPECIAL, 1e5, -1e5, 1e6, 1e22, 710.0, -746.0, 709.782712893384, -745.13]
    exact = over([name], xs, fast_math=False)
    fast = over([name], xs)
    for x, wanted, y in zip(xs, exact, fast, strict=True):
        if not math.isfinite(wanted) or wanted == 0.0:
            assert np.array_equal(y, wanted, equal_nan=True), x
            assert math.isnan(wanted) or math.copysign(1.0, y) == math.copysign(1.0, wanted), x
        else:
            assert abs(y - wanted) <= 4 * math.ulp(wanted), x


def test_functions_without_an_approximation_stay_exact():
    xs = np.linspace(-3.0, 3.0, 50).tolist()
    assert over(["atan"], xs).tolist() == [math.atan(x) for x in xs]


def test_nothing_is_approximated_unless_asked_for():
    xs = samples("tanh")[:100]
    assert over(["tanh"], xs, fast_math=False).tolist() == [math.tanh(x) for x in xs]
