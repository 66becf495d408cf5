"""Functions of the C library in lanes have its bits; where they would not, the library is called."""

import math

import mpmath
import numpy as np
import pytest

from autograd import compile
from autograd import math as ad
from autograd.compiler.backends import llvm
from autograd.compiler.backends.llvm import expressions, target
from autograd.compiler.backends.llvm.lane_functions import (
    agreement,
    errors,
    exponentials,
    library_functions,
    logarithms,
)
from autograd.compiler.backends.llvm.lane_functions.agreement import agreed, outputs, points
from autograd.compiler.backends.llvm.lane_functions.lane_text import double_of
from autograd.compiler.backends.llvm.lane_functions.library_functions import ARITY, ULPS
from autograd.compiler.backends.llvm.lane_functions.tables import LOG, LOG2, POWER_LOG, POWERS_OF_TWO
from autograd.core.table import TABLE

EXACT = {
    "exp2": lambda x: mpmath.power(2, x),
    "log2": lambda x: mpmath.log(x, 2),
    "pow": mpmath.power,
}
SPECIAL = [0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, -5e-324, 1e-310, 1.0, -1.0, 0.5, -0.5, 1e5, -1e5, 1e308]


@pytest.fixture
def anew(monkeypatch):
    """Forget what was compared and written, before and after; keep nothing on disk."""

    def forget():
        for cached in (agreement._agrees, library_functions.lane_function, expressions.template):
            cached.cache_clear()

    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")
    monkeypatch.setattr(llvm, "_loaded", {})
    forget()
    yield
    forget()


@pytest.mark.parametrize("name", ARITY)
def test_the_bits_are_those_of_the_c_library(name):
    if not agreed([name]):
        pytest.skip(f"the C library here computes {name} in another way, or this processor cannot fuse operations")
    xs, ys = points(name, 100_000, seed=2)
    ours, theirs = outputs(name, xs, ys)
    assert np.array_equal(ours, theirs)


@pytest.mark.slow
@pytest.mark.parametrize("name", ARITY)
def test_code_in_lanes_is_as_close_as_stated(name):
    """As ``fast_math`` promises, wherever it runs."""
    if not agreed([name]):
        pytest.skip("with fast_math, too, it is used only where it has the library's bits")
    xs, ys = points(name, 4000, seed=3)
    ours, _ = outputs(name, xs, ys)
    worst = 0.0
    with mpmath.workdps(50):
        for x, y, value in zip(xs.tolist(), ys.tolist(), ours.view(np.float64).tolist(), strict=True):
            if not math.isfinite(value) or abs(value) < 2.3e-308 or (name == "pow" and x < 0.0):
                continue
            given = [mpmath.mpf(x), mpmath.mpf(y)][: ARITY[name]]
            exact = EXACT.get(name, getattr(mpmath, name, None))(*given)
            worst = max(worst, float(abs(value - exact) / math.ulp(float(exact))))
    assert worst <= ULPS[name]


@pytest.mark.parametrize(
    ("name", "module", "planted"),
    [
        ("exp", exponentials, "_EXP"),
        ("exp2", exponentials, "_EXP2"),
        ("tanh", exponentials, "_EXPM1"),
        ("log", logarithms, "_FAR"),
        ("log1p", logarithms, "_LOG1P"),
        ("erf", errors, "_NEAR_OVER"),
    ],
)
@pytest.mark.usefixtures("anew")
def test_code_that_differs_from_the_library_is_not_used(name, module, planted, monkeypatch):
    first, *others = getattr(module, planted)
    monkeypatch.setattr(module, planted, (first * (1.0 + 2.0**-12), *others))
    assert not agreed([name])
    xs = np.linspace(0.1, 0.7, 500)
    function = getattr(ad, name)
    got = compile(function, jit="always").batch()(xs)
    assert got.tolist() == [function(x) for x in xs.tolist()]


@pytest.mark.usefixtures("anew")
def test_without_fused_operations_the_library_is_called(monkeypatch):
    known = target.processor()
    monkeypatch.setattr(target, "processor", lambda: (*known[:-3], "x86_64-unknown-linux-gnu", "x86-64", ""))
    assert agreed(ARITY) == frozenset()


@pytest.mark.usefixtures("anew")
def test_without_llvm_the_library_is_called(monkeypatch):
    monkeypatch.setattr(agreement, "_machine", lambda: None)
    assert agreed(ARITY) == frozenset()


@pytest.mark.parametrize("name", [name for name in ARITY if name != "pow"])
def test_a_batch_has_the_bits_of_the_function_at_special_numbers_too(name):
    function = getattr(ad, name)
    xs = np.array([*SPECIAL, *np.linspace(-3.0, 3.0, 86)])
    got = compile(function, jit="always").batch()(xs)
    wanted = np.array([TABLE[name].forward(x) for x in xs.tolist()])
    assert np.array_equal(got, wanted, equal_nan=True)
    assert np.array_equal(np.signbit(got[got == 0.0]), np.signbit(wanted[wanted == 0.0]))


def test_powers_of_negative_numbers_and_by_whole_numbers_have_the_bits_too():
    xs, ys = (
        grid.ravel() for grid in np.meshgrid([*SPECIAL, -2.5, 2.5, -7.25], [*SPECIAL, 3.0, -3.0, 4.0, 1.5, 2.0**60])
    )
    got = compile(ad.pow, jit="always").batch((0, 1))(xs, ys)
    wanted = [TABLE["power"].forward(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    assert np.array_equal(got, wanted, equal_nan=True)


def test_lanes_that_are_not_needed_are_not_asked_of_the_library():
    text = "\n".join(library_functions.lane_function("log"))
    assert "%ask = and i8 %rare, %mask" in text
    shape = expressions.Shape(8, some=True, in_lanes=frozenset({"log"}))
    masked = expressions.template(TABLE["log"], 1, shape)
    assert "@lane_log(ptr {r}.log, i8 {m}," in masked.text


def test_the_powers_of_two_are_what_they_are_called():
    with mpmath.workdps(50):
        for k in range(128):
            exact = mpmath.power(2, mpmath.mpf(k) / 128)
            double = double_of(POWERS_OF_TWO[2 * k + 1] + (k << 45))
            assert double == float(exact)
            assert double_of(POWERS_OF_TWO[2 * k]) == float((exact - double) / double)


def test_the_logarithms_are_those_of_the_inverses():
    with mpmath.workdps(50):
        for base, table in ((mpmath.e, LOG), (2, LOG2)):
            for inverse, logarithm in zip(table[::2], table[1::2], strict=True):
                exact = -mpmath.log(mpmath.mpf(double_of(inverse)), base)
                assert abs(exact - double_of(logarithm)) < 2.0**-66
        for inverse, logarithm, rest in zip(POWER_LOG[::3], POWER_LOG[1::3], POWER_LOG[2::3], strict=True):
            exact = -mpmath.log(mpmath.mpf(double_of(inverse)))
            assert double_of(logarithm) == float(mpmath.nint(exact * 2**43) / 2**43)
            assert double_of(rest) == float(exact - double_of(logarithm))
