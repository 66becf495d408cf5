"""Measure the errors of fast functions in lanes, at many points: beside long double, and the worst with 50 digits.

python -m tools.measure_functions 10_000_000 > benchmarks/results/fast_functions.txt

It needs a C compiler, mpmath, and a long double of 64 digits or more, as on x86-64 under Linux.
"""

from __future__ import annotations

import ctypes
import heapq
import math
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import mpmath
import numpy as np
from numpy.typing import NDArray

from autograd import compile as compiled
from autograd import math as ad
from autograd.compiler.backends.llvm import target
from autograd.compiler.backends.llvm.fast_functions.approximations import ULPS

_AT_ONCE = 1 << 17
_KEPT = 100  # points for which the error is computed anew with 50 digits
_C = """
#include <math.h>
void errors_{name}(const double *x, const double *y, const double *ours, double *errors, long count) {{
    for (long i = 0; i < count; i++) {{
        long double exact = {name}l({arguments});
        double size = fabs((double)exact), unit = nextafter(size, INFINITY) - size;
        if (isfinite(size) && isfinite(ours[i])) errors[i] = fabsl(ours[i] - exact) / unit;
        else errors[i] = (double)exact == ours[i] || (isnan(size) && isnan(ours[i])) ? 0.0 : INFINITY;
    }}
}}
"""
# Where each function is worth points; beside those of all sizes.
_CENTRES = {
    "exp": (745.0,), "log": (1000.0, 2.0), "tanh": (25.0, 1.0), "sin": (1e5, 10.0), "cos": (1e5, 10.0),
    "tan": (1e5, 10.0, 1.0), "asin": (1.0, 0.6), "acos": (1.0, 0.6), "atan": (50.0, 5.0), "atan2": (5.0, 1.0),
    "cbrt": (1000.0, 4.0), "erf": (6.2, 1.0), "erfc": (28.0, 6.2, 3.0),
}  # fmt: skip
_BOUNDARIES = (
    *(0.0, 5e-324, 1e-310, 2.2250738585072014e-308, 2.0**-1000, 2.0**-60, 2.0**-28, 0.25, 0.5, 0.6, 0.625, 0.84375),
    *(1.0, 2.0, 6.0, math.pi / 4, math.pi / 2, math.pi, 0.5**0.5, 2.0**0.5, 26.5, 27.226, 28.0, 44.0, 708.0, 745.2),
    *(1e5, 1e22, 1e300, sys.float_info.max, math.inf),
)


def _points(name: str, random: np.random.Generator) -> NDArray[np.float64]:
    each = _AT_ONCE // (len(_CENTRES[name]) + 1)
    wide = name in {"log", "atan", "atan2", "cbrt"}
    sizes = np.exp2(random.uniform(-1074.0 if wide else -60.0, 1024.0 if wide else 12.0, each))
    spread = [random.uniform(-centre, centre, each) for centre in _CENTRES[name]]
    xs = np.concatenate([*spread, sizes * random.choice((-1.0, 1.0), each)])
    return np.abs(xs) if name == "log" else xs


def _edges() -> NDArray[np.float64]:
    bounds = np.array(_BOUNDARIES)
    with np.errstate(over="ignore"):
        near = [np.nextafter(bounds, np.inf), bounds, np.nextafter(bounds, -np.inf)]
    return np.concatenate([*near, *(-one for one in near), [math.nan]])


def _exact(name: str, *given: float) -> mpmath.mpf:
    first = mpmath.mpf(given[0])
    if name == "cbrt":
        return mpmath.sign(first) * mpmath.cbrt(abs(first))
    return getattr(mpmath, name)(first, *map(mpmath.mpf, given[1:]))


def _worst(name: str, library: ctypes.CDLL, count: int) -> tuple[int, float]:
    """Return how many points were looked at, and the largest error."""
    arity = 2 if name == "atan2" else 1
    run = compiled(getattr(ad, name), jit="always", fast_math=True).batch(tuple(range(arity)), threads=1)
    random, seen = np.random.default_rng(7), 0
    worst: list[tuple[float, ...]] = []
    while seen < count:
        edges = _edges() if not seen else _points(name, random)
        columns = [edges]
        if arity == 2:
            pairs = np.meshgrid(edges, edges) if not seen else [edges, random.permutation(_points(name, random))]
            columns = [np.ascontiguousarray(column.ravel()) for column in pairs]
        ours, errors = run(*columns), np.empty(len(columns[0]))
        places = [columns[0], columns[-1], np.ascontiguousarray(ours), errors]
        library[f"errors_{name}"](*(ctypes.c_void_p(place.ctypes.data) for place in places), ctypes.c_long(len(errors)))
        largest = np.argsort(errors)[-_KEPT:]
        found = zip(*(each[largest].tolist() for each in (errors, ours, *columns)), strict=True)
        worst, seen = heapq.nlargest(_KEPT, [*worst, *found]), seen + len(errors)
    if math.isinf(worst[0][0]):
        return seen, math.inf
    with mpmath.workdps(50):
        exact = [(ours, _exact(name, *given)) for _, ours, *given in worst]
        return seen, max(float(abs(ours - true) / math.ulp(float(true))) for ours, true in exact)


def main(count: int) -> int:
    """Print the largest error of each function, with fused operations and without; return whether a bound is wrong."""
    os.environ["AUTOGRAD_CACHE_DIR"] = ""
    with tempfile.TemporaryDirectory() as folder:
        source, built = Path(folder, "errors.c"), Path(folder, "errors.so")
        text = "".join(_C.format(name=name, arguments="x[i], y[i]" if name == "atan2" else "x[i]") for name in ULPS)
        source.write_text(text, encoding="utf-8")
        command = [shutil.which("cc") or "cc", "-O2", "-shared", "-fPIC", source, "-o", built, "-lm"]
        subprocess.run(command, check=True)  # noqa: S603
        library = ctypes.CDLL(str(built))
        known, wrong = target.processor(), False
        print("function      points  stated  fused  not fused")
        for name, bound in ULPS.items():
            errors = []
            for processor in (known, (*known[:-2], "x86-64", "")):
                target.processor = lambda processor=processor: processor  # type: ignore[assignment]
                target._machine.cache_clear()
                seen, error = _worst(name, library, count)
                errors.append(error)
            print(f"{name:8} {seen:11,}  {bound:6.2f}  {errors[0]:5.3f}  {errors[1]:9.3f}", flush=True)
            wrong |= max(errors) > bound
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000))
