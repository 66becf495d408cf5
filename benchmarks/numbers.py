"""Numbers of other kinds than float, beside a Value and written into one."""

import numpy as np

from autograd import Value
from benchmarks.timing import fastest

NUMBERS = {
    "float": 2.0,
    "int": 2,
    "bool": True,
    "np.float64": np.float64(2),
    "np.float32": np.float32(2),
    "np.int64": np.int64(2),
}
USES = ("x * n", "n * x", "x + n", "x < n", "x.grad = n", "x.data = n", "Value(n)")
REPEATS = 1000


def _case(use, number):
    """Return a function that does it so many times, written out by tens, so that the loop hardly counts."""
    lines = "; ".join([use] * 10)
    space = {"Value": Value}
    exec(f"def case(x, n):\n    for _ in range({REPEATS // 10}):\n        {lines}\n", space)  # noqa: S102  # ours
    x = Value(1.5)
    return lambda: space["case"](x, number)


def measure(rounds):
    """Return nanoseconds for each use with a float, and how many times as long it takes with each other kind."""
    cases = {(use, kind): _case(use, number) for use in USES for kind, number in NUMBERS.items()}
    seconds = fastest(cases, rounds=rounds, seconds=0.005)
    return {
        use: {"ns": 1e9 * seconds[use, "float"] / REPEATS}
        | {kind: seconds[use, kind] / seconds[use, "float"] for kind in NUMBERS if kind != "float"}
        for use in USES
    }
