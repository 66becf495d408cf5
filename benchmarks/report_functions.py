"""The section of the page that is about functions in lanes."""

from benchmarks.report_compiled import _table

_ENGINES = ("exact", "fast_math", "NumPy", "JAX")


def section(measured):
    """Return the section."""
    heads = ["", *(f"{int(count):,} points: {kind}" for count in measured["models"] for kind in _KINDS)]
    models = [
        [name, *(_KINDS[kind](table[name]) for table in measured["models"].values() for kind in _KINDS)]
        for name in next(iter(measured["models"].values()))
    ]
    functions = [
        [f"`{name}`", *(f"{row[engine]:.1f}" if engine in row else "" for engine in _ENGINES)]
        for name, row in measured["functions"].items()
    ]
    jax = measured["logsumexp"]["JAX"]
    long = [[engine, f"{ms:.2f}", f"{ms / jax:.1f}"] for engine, ms in measured["logsumexp"].items()]
    return f"""\
## Functions in lanes

Models full of functions: nanoseconds a point for value and gradient as machine code, with the bits of the uncompiled
function ("exact") and with `fast_math`, and how many times as long that is as JAX takes, jitted, in double precision.
One thread on one core, in processor time, the least of {measured["rounds"]} rounds, on: {measured["processor"]}.
A call of ours takes 7 µs and more before it computes, which shows at 1,000 points.

{_table(heads, models)}

One function over 100,000 numbers between 0.1 and 3 (0.9 for `asin` and `acos`), the value alone: nanoseconds a number.
To read a number and to write one takes 1.7 of ours. `erf`, `erfc` and `lgamma` of NumPy are SciPy's, `pow` is `x**1.7`.

{_table(["", *_ENGINES], functions)}

Value and gradient of `logsumexp` of {measured["terms"]:,} numbers at each of 16 points: `logaddexp` after `logaddexp`,
some 40 instructions for each number, three of them exponentials; JAX takes one exponential for each, in a loop.

{_table(["", "ms", "times JAX"], long)}
"""


def _times(engine):
    return lambda row: f"{row[engine] / row['JAX']:.2f}"


_KINDS = {
    "exact": lambda row: f"{row['exact']:.0f}",
    "fast": lambda row: f"{row['fast_math']:.0f}",
    "JAX": lambda row: f"{row['JAX']:.0f}",
    "exact / JAX": _times("exact"),
    "fast / JAX": _times("fast_math"),
}
