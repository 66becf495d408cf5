"""The forward sweep on Values: recorded, so that derivatives can be differentiated again.

(Those on floats are the engine's, and the reverse sweep is ``core.reverse``.)
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from autograd.core.engine import Value
from autograd.core.reverse import Sums, both, edges

__all__ = ["push_values"]


def push_values(
    order: Iterable[Value], seeds: Iterable[tuple[Value, Value | float]], fixed: Container[Value] = ()
) -> dict[Value, Value]:
    """Carry tangents forward as Values: return that of each Value that moves.

    Parameters
    ----------
    order
        The Values to go through, in the order of creation.
    seeds
        The inputs that move, and by how much.
    fixed
        What is but a number to the partial derivatives.
    """
    moves = Sums()
    for x, seed in seeds:
        moves.begin(x, seed)
    for value in order:
        for argument, partial, chosen in edges(value, fixed):
            if argument in moves.values:
                mask = both(moves.masks.get(argument), chosen)
                moves.add(value, moves.values[argument], partial, mask)
    return moves.values
