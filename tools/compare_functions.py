"""Compare the code of functions in lanes with the C library of this machine, at many points.

python -m tools.compare_functions 10_000_000 > benchmarks/results/lane_functions.txt
"""

from __future__ import annotations

import os
import sys

import numpy as np

from autograd.compiler.backends.llvm.lane_functions.agreement import outputs, points
from autograd.compiler.backends.llvm.lane_functions.library_functions import ARITY

_AT_ONCE = 1_000_000


def main(count: int) -> int:
    """Print how many points differ of each function; return whether any does."""
    system = os.uname() if hasattr(os, "uname") else None
    library = os.confstr("CS_GNU_LIBC_VERSION") if "CS_GNU_LIBC_VERSION" in getattr(os, "confstr_names", ()) else None
    print(f"{library or 'another C library'}, {system.sysname + ' ' + system.machine if system else sys.platform}")
    print("function      points  other bits")
    found = 0
    for name in ARITY:
        compared = differing = 0
        for seed in range(-(-count // _AT_ONCE)):
            xs, ys = points(name, min(count, _AT_ONCE), seed)
            ours, theirs = outputs(name, xs, ys)
            compared += len(xs)
            differing += int(np.count_nonzero(ours != theirs))
        print(f"{name:8} {compared:11,}  {differing:10,}", flush=True)
        found += differing
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000))
