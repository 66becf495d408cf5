"""The rule of sums, written for the reader: what every engine, mode and executable is compared with.

All three sweeps take the results in the order of their creation, and go by it.
"""

from autograd import Value
from autograd.core.dependence import receivers
from autograd.core.observers import Observer, observe


class Recorded(Observer):
    """The results of a block in the order of their creation."""

    def __init__(self):
        self.results = []

    def recorded(self, value):
        self.results.append(value)


def edges(value):
    """Return the position, the Value and the partial derivative of each argument that a derivative goes to."""
    numbers = [value.data, *(a.data if isinstance(a, Value) else a for a in value.args)]
    partials, goes = value.op.float_partials(*numbers), receivers(value.op, *numbers)
    return [(n, a, partials[n]) for n, a in enumerate(value.args) if goes[n] and isinstance(a, Value)]


def adjoints(results, seeds):
    """Reverse mode: return the derivative by each Value that something comes to. Seeds are pairs (output, number)."""
    sums = {}
    for output, seed in seeds:
        sums[output] = sums.get(output, 0.0) + seed
    for value in reversed(results):
        for _, argument, partial in edges(value) if value in sums else ():
            sums[argument] = sums.get(argument, 0.0) + sums[value] * partial
    return sums


def tangents(results, seeds):
    """Forward mode: return the tangent of each Value that moves. Seeds are pairs (input, number)."""
    moves = {x: 0.0 + seed for x, seed in seeds}
    given = set(moves)
    for value in results:
        for _, argument, partial in edges(value) if value not in given else ():
            if argument in moves:
                moves[value] = moves.get(value, 0.0) + moves[argument] * partial
    return moves


def changes(results, output, seeds):
    """Forward over reverse: the reverse sweep on pairs of a number and its tangent; return the tangents."""
    moves, sums, found = tangents(results, seeds), {output: 1.0}, {}
    given = {x for x, _ in seeds}
    for value in reversed(results):
        if value in sums and value not in given:
            drifts = partials_move(value, moves)
            for n, argument, partial in edges(value):
                sums[argument] = sums.get(argument, 0.0) + sums[value] * partial
                if value in found or drifts[n] is not None:
                    product = 0.0
                    if value in found:
                        product += found[value] * partial
                    if drifts[n] is not None:
                        product += sums[value] * drifts[n]
                    found[argument] = found.get(argument, 0.0) + product
    return found


def partials_move(value, moves):
    """Return the tangents of the partial derivatives of a Value: forward mode on their own operations."""
    copies = [(a, Value(a.data if isinstance(a, Value) else a)) for a in (value, *value.args)]
    log = Recorded()
    with observe(log):
        partials = value.op.partials(*(copy for _, copy in copies))
    found = tangents(log.results, [(copy, moves[a]) for a, copy in copies if isinstance(a, Value) and a in moves])
    return [found.get(partial) if isinstance(partial, Value) else None for partial in partials]
