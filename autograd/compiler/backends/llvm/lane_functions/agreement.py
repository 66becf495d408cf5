"""Whether the code of a function in lanes gives the bits of this process's C library."""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterable
from functools import cache
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.llvm import disk
from autograd.compiler.backends.llvm.lane_functions.library_functions import ARITY, lane_function
from autograd.compiler.backends.llvm.lanes import lane_by_lane
from autograd.compiler.backends.llvm.libm import NoMachineCodeError, address

__all__ = ["agreed", "outputs", "points", "runnable"]

_LOOP = """
define i64 @compare(ptr %f, ptr %x, ptr %y, ptr %ours, ptr %theirs, i64 %count) #0 {{
begin:
  br label %loop
loop:
  %i = phi i64 [0, %begin], [%next, %loop]
  %px = getelementptr double, ptr %x, i64 %i
  %vx = load <8 x double>, ptr %px, align 8
  %py = getelementptr double, ptr %y, i64 %i
  %vy = load <8 x double>, ptr %py, align 8
  %a = call <8 x double> @lane_{name}(ptr %f, i8 -1, {given})
  %b = call <8 x double> @lanes{count}(ptr %f, {given})
  %pa = getelementptr double, ptr %ours, i64 %i
  store <8 x double> %a, ptr %pa, align 8
  %pb = getelementptr double, ptr %theirs, i64 %i
  store <8 x double> %b, ptr %pb, align 8
  %next = add i64 %i, 8
  %more = icmp ult i64 %next, %count
  br i1 %more, label %loop, label %done
done:
  ret i64 0
}}"""
_COMPARED = 1 << 14  # points: where a sum was rounded in another order, some 1 in 2,000 differ
# Where each function is worth most points.
_CENTRES = {
    "exp": 700.0, "exp2": 1000.0, "expm1": 4.0, "log1p": 3.0, "sinh": 3.0, "cosh": 3.0, "tanh": 2.0,
    "asinh": 3.0, "acosh": 5.0, "atanh": 1.0, "erf": 6.0, "erfc": 10.0, "log": 4.0, "log2": 4.0, "log10": 4.0,
    "pow": 5.0,
}  # fmt: skip
_BOUNDARIES = (
    *(0.0, 5e-324, 2.2250738585072014e-308, 2.0**-1000, 2.0**-65, 2.0**-56, 2.0**-55, 2.0**-54, 2.0**-53, 2.0**-29),
    *(
        2.0**-28,
        0.25,
        0.29289,
        0.3465735902799727,
        0.41421,
        0.5,
        0.84375,
        0.9375,
        1.0,
        1.0397207708399179,
        1.0645,
        1.25,
    ),
    *(
        1.5,
        2.0,
        1.0 / 0.35,
        3.0,
        6.0,
        7.0,
        22.0,
        27.2,
        28.0,
        38.8,
        44.0,
        512.0,
        600.0,
        708.4,
        709.0,
        709.79,
        745.2,
        746.0,
    ),
    *(928.0, 1022.0, 1024.0, 1075.0, 2.0**52, 2.0**53, 2.0**63, 1.7976931348623157e308, float("inf"), float("nan")),
)


def points(name: str, count: int, seed: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return arguments at which a function is compared, at least so many: near every boundary, and at random."""
    random = np.random.Generator(np.random.PCG64(seed))
    centre = _CENTRES[name]
    half = count // 2
    spread = random.uniform(-centre, centre, half)
    sizes = np.exp2(random.uniform(-60.0, 12.0, count - half)) * random.choice((-1.0, 1.0), count - half)
    bounds = np.array(_BOUNDARIES)
    with np.errstate(over="ignore"):
        near = [np.nextafter(bounds, np.inf), bounds, np.nextafter(bounds, 0.0), bounds * (1 + 2.0**-30)]
    edges = np.concatenate([*near, *(-one for one in near)])
    if name == "pow":
        wide = np.array([*bounds, *-bounds, 3.0, -3.0, 5.0, 1e5])
        xs = np.concatenate([np.abs(spread), np.abs(sizes), np.repeat(wide, len(wide))])
        ys = random.uniform(-12.0, 12.0, len(xs))
        ys[: count // 4] = np.rint(ys[: count // 4])
        xs[: count // 8] *= -1.0
        ys[count:] = np.tile(wide, len(wide))
    else:
        sized = np.abs(sizes) if name in {"log", "log2", "log10"} else sizes
        xs = np.concatenate([np.abs(spread) if name in {"log", "log2", "log10"} else spread, sized, edges])
        ys = xs
    padding = -len(xs) % 8
    return np.pad(xs, (0, padding)), np.pad(ys, (0, padding))


@cache
def _machine() -> ModuleType | None:
    try:
        from autograd.compiler.backends.llvm import target
    except ImportError:
        return None
    return target


def outputs(
    name: str, xs: NDArray[np.float64], ys: NDArray[np.float64]
) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return the bits of a function at some multiple of eight points: of the code in lanes, and of the C library."""
    from autograd.compiler.backends.llvm import target

    count = ARITY[name]
    given = ", ".join(f"<8 x double> %v{argument}" for argument in "xy"[:count])
    loop = _LOOP.format(name=name, given=given, count=count)
    text = "\n".join([*sorted({*lane_function(name), lane_by_lane(count)}), loop])
    key = hashlib.sha256(repr((text, target.processor())).encode()).hexdigest()
    entry = disk.read(key)
    if entry is None:
        entry = disk.Entry(target.object_code(text, 1), 0, ((name, count),))
        disk.write(key, entry)
    (start,), library = target.load(entry.code, "compare")
    function = ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_void_p] * 5, ctypes.c_int64)(start)
    ours, theirs = np.empty(len(xs)), np.empty(len(xs))
    function(address(name, count), xs.ctypes.data, ys.ctypes.data, ours.ctypes.data, theirs.ctypes.data, len(xs))
    del library
    return tuple(np.where(np.isnan(one), np.nan, one).view(np.uint64) for one in (ours, theirs))  # type: ignore[return-value]


def agreed(names: Iterable[str]) -> frozenset[str]:
    """Return which of the C functions have code for lanes that gives the library's bits here."""
    return frozenset(name for name in runnable(names) if _agrees(name))


def runnable(names: Iterable[str]) -> frozenset[str]:
    """Return which of them have code for lanes, within the errors stated for it, whatever the library's bits."""
    machine = _machine()
    if machine is None:
        return frozenset()
    *_, triple, _, features = machine.processor()
    fuses = "+fma" in features.split(",") or triple.startswith(("aarch64", "arm64"))
    # Where it would be emulated it is slow, and the library computes in another way itself.
    return frozenset(name for name in names if name in ARITY) if fuses else frozenset()


@cache
def _agrees(name: str) -> bool:
    try:
        ours, theirs = outputs(name, *points(name, _COMPARED, 1))
    except (NoMachineCodeError, RuntimeError):  # llvmlite has no other kind
        return False
    return bool(np.array_equal(ours, theirs))
