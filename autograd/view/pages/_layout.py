"""Where the boxes of a graph go: layers from left to right, few crossings, edges nearly straight.

The method of Sugiyama, Tagawa and Toda (1981): assign layers, put a bend on an edge in every layer that
it passes through, order each layer by the mean position of its neighbours, then place each layer as near
to its neighbours as the order allows. It takes time nearly linear in the size, so it also serves graphs
for which ``dot`` would take minutes. Knows no Value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

__all__ = ["COLUMN", "Placement", "lay_out"]

COLUMN = 196.0  # from one layer to the next
_GAP = 18.0  # between two boxes of one layer
_BEND = 14.0  # the height that a passing edge keeps free
_ORDER_SWEEPS = 6
_PLACE_SWEEPS = 8
# A graph whose edges pass through more layers than this in all gets straight edges instead of bends.
_MAXIMUM_BENDS = 40_000


@dataclass
class Placement:
    """The middle of every box, and for every edge the points that it bends through."""

    positions: list[tuple[float, float]]
    bends: list[list[tuple[float, float]]]


@dataclass
class _Layers:
    layer: list[int]
    height: list[float]
    before: list[list[int]] = field(default_factory=list)
    after: list[list[int]] = field(default_factory=list)

    def add_box(self, layer: int, height: float) -> int:
        self.layer.append(layer)
        self.height.append(height)
        self.before.append([])
        self.after.append([])
        return len(self.layer) - 1

    def connect(self, source: int, target: int) -> None:
        self.after[source].append(target)
        self.before[target].append(source)


def lay_out(heights: Sequence[float], edges: Sequence[tuple[int, int]]) -> Placement:
    """Return positions for boxes of the given heights, each of which comes after the sources of its edges.

    Parameters
    ----------
    heights
        The height of each box. A box has a larger index than every box that an edge brings it.
    edges
        Pairs (source, target) with source < target.

    Examples
    --------
    >>> layout = lay_out([40.0, 40.0, 40.0], [(0, 2), (1, 2)])
    >>> layout.positions
    [(0.0, 0.0), (0.0, 58.0), (196.0, 29.0)]
    """
    layers = _Layers([], [])
    for layer, height in zip(_assign(len(heights), edges), heights, strict=True):
        layers.add_box(layer, height)
    chains = _bend(layers, edges)
    order = _order(layers)
    y = _place(layers, order)
    points = [(layers.layer[box] * COLUMN, round(y[box], 1)) for box in range(len(y))]
    return Placement(points[: len(heights)], [[points[bend] for bend in chain] for chain in chains])


def _assign(count: int, edges: Sequence[tuple[int, int]]) -> list[int]:
    """Return the layer of each box: as far left as its sources allow, but sources close to their first use."""
    layer = [0] * count
    sources: list[list[int]] = [[] for _ in range(count)]
    targets: list[list[int]] = [[] for _ in range(count)]
    for source, target in edges:
        sources[target].append(source)
        targets[source].append(target)
    for box in range(count):
        layer[box] = max((layer[source] + 1 for source in sources[box]), default=0)
    for box in range(count):
        if not sources[box] and targets[box]:
            layer[box] = min(layer[target] for target in targets[box]) - 1
    return layer


def _bend(layers: _Layers, edges: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Connect the boxes, with a bend in each layer between; return the bends of each edge."""
    chains: list[list[int]] = []
    spans = sum(layers.layer[target] - layers.layer[source] - 1 for source, target in edges)
    for source, target in edges:
        chain: list[int] = []
        last = source
        if spans <= _MAXIMUM_BENDS:
            for layer in range(layers.layer[source] + 1, layers.layer[target]):
                chain.append(layers.add_box(layer, _BEND))
                layers.connect(last, chain[-1])
                last = chain[-1]
        layers.connect(last, target)
        chains.append(chain)
    return chains


def _order(layers: _Layers) -> list[list[int]]:
    """Return the boxes of each layer from top to bottom."""
    order: list[list[int]] = [[] for _ in range(max(layers.layer, default=-1) + 1)]
    for box in _depth_first(layers):
        order[layers.layer[box]].append(box)
    rank = _ranks(order, len(layers.layer))
    best, fewest = [list(row) for row in order], _crossings(layers, order)
    for sweep in range(_ORDER_SWEEPS):
        forward = sweep % 2 == 1
        neighbours = layers.before if forward else layers.after
        for row in order if forward else reversed(order):
            centre = {
                box: sum(rank[n] for n in neighbours[box]) / len(neighbours[box]) if neighbours[box] else rank[box]
                for box in row
            }
            row.sort(key=centre.__getitem__)
            for position, box in enumerate(row):
                rank[box] = position / len(row)
        crossings = _crossings(layers, order)
        if crossings < fewest:
            best, fewest = [list(row) for row in order], crossings
    return best


def _depth_first(layers: _Layers) -> list[int]:
    """Return all boxes, those of the first argument of the last box first: a tree then has no crossing."""
    seen = [False] * len(layers.layer)
    found: list[int] = []
    for start in range(len(seen) - 1, -1, -1):
        if layers.after[start]:
            continue
        stack = [start]
        while stack:
            box = stack.pop()
            if not seen[box]:
                seen[box] = True
                found.append(box)
                stack.extend(reversed(layers.before[box]))
    return found


def _ranks(order: list[list[int]], count: int) -> list[float]:
    rank = [0.0] * count
    for row in order:
        for position, box in enumerate(row):
            rank[box] = position / len(row)
    return rank


def _crossings(layers: _Layers, order: list[list[int]]) -> int:
    """Count the crossings between neighbouring layers, with a Fenwick tree over the positions."""
    total = 0
    for row, following in pairwise(order):
        position = {box: index for index, box in enumerate(following)}
        tree = [0] * (len(following) + 1)
        drawn = 0
        for box in row:
            ends = sorted(position[target] for target in layers.after[box] if target in position)
            for end in ends:
                total += drawn - _prefix(tree, end + 1)
            for end in ends:
                drawn += 1
                index = end + 1
                while index < len(tree):
                    tree[index] += 1
                    index += index & -index
    return total


def _prefix(tree: list[int], index: int) -> int:
    count = 0
    while index > 0:
        count += tree[index]
        index -= index & -index
    return count


def _place(layers: _Layers, order: list[list[int]]) -> list[float]:
    """Return the height of the middle of each box: near its neighbours, without overlap."""
    y = [0.0] * len(layers.layer)
    for row in order:
        _stack(row, layers.height, [0.0] * len(row), y)
    for sweep in range(_PLACE_SWEEPS):
        forward = sweep % 2 == 0
        neighbours = layers.before if forward else layers.after
        for row in order if forward else reversed(order):
            wanted = [
                sum(y[n] for n in neighbours[box]) / len(neighbours[box]) if neighbours[box] else y[box] for box in row
            ]
            _stack(row, layers.height, wanted, y)
    top = min((y[box] for box in range(len(y))), default=0.0)
    return [height - top for height in y]


def _stack(row: list[int], heights: list[float], wanted: list[float], y: list[float]) -> None:
    """Set the y of a layer as near to ``wanted``, in the sum of squares, as boxes that do not overlap can be.

    With the room that the boxes above take subtracted, this is monotone regression, which the pooling of
    adjacent violators solves exactly.
    """
    offset = 0.0
    offsets: list[float] = []
    for index, box in enumerate(row):
        if index:
            offset += (heights[row[index - 1]] + heights[box]) / 2.0 + _GAP
        offsets.append(offset)
    blocks: list[tuple[float, int]] = []  # the mean of each run of boxes that touch, and their number
    for target, room in zip(wanted, offsets, strict=True):
        mean, count = target - room, 1
        while blocks and blocks[-1][0] > mean:
            earlier, number = blocks.pop()
            mean = (earlier * number + mean * count) / (number + count)
            count += number
        blocks.append((mean, count))
    index = 0
    for mean, count in blocks:
        for _ in range(count):
            y[row[index]] = mean + offsets[index]
            index += 1
