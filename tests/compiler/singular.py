"""Programs in which a selection lies before or behind what is infinite, where absent derivatives matter."""

import itertools
import math

from programs import RECORDED, build

from autograd.compiler.ir.program import Program
from autograd.core.dependence import depends
from autograd.core.operation import Operation
from autograd.core.table import TABLE

SELECTING = tuple(row for row in RECORDED if row.chosen is not None)
# With infinite partial derivatives, and those that carry them on.
AROUND = tuple(TABLE[name] for name in ("log", "sqrt", "divide", "cbrt", "add", "multiply", "exp", "floor"))
MIXED = SELECTING + AROUND
NUMBERS = (0.0, -0.0, 1.0, -1.0, 0.25, math.inf, -math.inf, math.nan, 5e-324)


def points_for(row: Operation) -> list[list[float]]:
    """Return every pair of numbers that are in question. Nobody promises the sign of a nan, which copysign shows."""
    shows = row.name == "copysign"
    return [[x, y] for x, y in itertools.product(NUMBERS, NUMBERS) if not (shows and math.isnan(y))]


def singular_programs(row: Operation) -> list[Program]:
    """Return programs of x and y in which an argument of the row is, and its result goes into, what may be singular.

    In most of them x is used beside that, earlier or later, so that something comes to it in any case.
    """
    places = [place for place, able in enumerate(depends(row, row.arity)) if able]
    ways = ("", "sqrt", "log", "divide")
    beside = ((False, False), (True, False), (False, True))
    return [
        _singular(row, *choice, before=before, after=after)
        for *choice, (before, after) in itertools.product(places, ways, ways, beside)
    ]


def _singular(row: Operation, place: int, inner: str, outer: str, *, before: bool, after: bool) -> Program:
    steps: list[tuple[Operation, tuple[int, ...]]] = []

    def step(name: str, *slots: int) -> int:
        steps.append((TABLE[name], slots))
        return 2 + len(steps)

    def through(name: str, slot: int) -> int:
        return slot if not name else step(name, 2, slot) if name == "divide" else step(name, slot)

    early = step("multiply", 0, 1) if before else None
    argument = through(inner, 0)
    result = through(outer, step(row.name, *(argument if n == place else 1 for n in range(row.arity))))
    if early is not None:
        result = step("add", result, early)
    if after:
        result = step("add", result, step("multiply", 1, 0))
    return build(2, (1.0,), steps, (result,))
