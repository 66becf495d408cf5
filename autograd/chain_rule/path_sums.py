"""The paths of a graph: counted and summed without visiting them, and the largest ones found first."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator
from itertools import count
from typing import TypeAlias

from autograd.chain_rule.steps import Derivative
from autograd.core.engine import Value

__all__ = ["Edges", "PathSums", "Step", "largest_first"]

Step: TypeAlias = tuple[Value, Derivative]

# The derivatives of each Value by those below it; each Value after all that is below it.
Edges: TypeAlias = dict[Value, list[Derivative]]

# The beginning of a path, from its last step back; None before the first.
_Trail: TypeAlias = "tuple[Step, _Trail] | None"


class PathSums:
    """For each Value, over all its paths to the end: their number, their absolute sum, the largest product."""

    def __init__(self, edges: Edges, end: Value) -> None:
        self.count = {end: 1}
        self.magnitude = {end: 1.0}
        self.largest = {end: 1.0}
        for value, below in edges.items():
            self.count[value] = sum(self.count[edge.lower] for edge in below)
            self.magnitude[value] = sum(abs(edge.number) * self.magnitude[edge.lower] for edge in below)
            self.largest[value] = max((_size(edge.number * self.largest[edge.lower]) for edge in below), default=0.0)


def largest_first(edges: Edges, sums: PathSums, start: Value, end: Value) -> Iterator[list[Step]]:
    """Yield the paths from start to end, the largest absolute product first.

    Best first: the most that a beginning can come to is its own product times the largest from there on.
    """
    number = count()  # of equal ones, the first found
    waiting: list[tuple[float, int, Value, float, _Trail]] = [(-sums.largest[start], next(number), start, 1.0, None)]
    while waiting:
        _, _, value, product, trail = heapq.heappop(waiting)
        if value is end:
            yield _steps(trail)
            continue
        for edge in edges[value]:
            onward = product * edge.number
            most = _size(onward * sums.largest[edge.lower])
            heapq.heappush(waiting, (-most, next(number), edge.lower, onward, ((value, edge), trail)))


def _steps(trail: _Trail) -> list[Step]:
    steps = []
    while trail is not None:
        step, trail = trail
        steps.append(step)
    return steps[::-1]


def _size(product: float) -> float:
    return math.inf if math.isnan(product) else abs(product)
