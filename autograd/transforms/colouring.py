"""Colouring: which rows or columns of a sparse matrix can share one sweep. Knows only graphs.

A colour is the position of a bit, and a set of colours an integer.

Source: A. H. Gebremedhin, F. Manne, A. Pothen, "What color is your Jacobian? Graph coloring for computing
derivatives", SIAM Review 47 (2005) 629-705.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["column_colours", "star_colours"]


def column_colours(rows: Sequence[Sequence[int]], count: int) -> list[int]:
    """Return a colour for each of ``count`` columns, such that no row has two entries of the same colour.

    Greedy, in the order of the columns. ``rows`` lists the columns that have an entry, for each row.

    >>> column_colours([[0, 1], [1, 2], [2, 3]], 4)
    [0, 1, 0, 1]
    """
    columns: list[list[int]] = [[] for _ in range(count)]
    for row, entries in enumerate(rows):
        for column in entries:
            columns[column].append(row)
    used = [0] * len(rows)
    colours = []
    for where in columns:
        taken = 0
        for row in where:
            taken |= used[row]
        colour = _first_free(taken)
        for row in where:
            used[row] |= 1 << colour
        colours.append(colour)
    return colours


def star_colours(neighbours: Sequence[Sequence[int]]) -> list[int]:
    """Return a star colouring: neighbours differ, and every path of four vertices has three colours or more.

    Then each entry (i, j) of a symmetric matrix stands alone among the entries of its colour in row i or in row j.
    Greedy, the vertices with the most neighbours first.

    >>> star_colours([[1, 2, 3], [0], [0], [0]])  # an arrow: its head, and all the rest
    [0, 1, 1, 1]
    """
    count = len(neighbours)
    colours = [-1] * count
    around = [0] * count  # the colours of a vertex's neighbours
    twice = [0] * count  # those that two or more of its neighbours have
    barred = [0] * count  # the colours that would close a path of two colours for the vertex's next neighbour
    first: dict[tuple[int, int], int] = {}  # for a vertex and a colour, the neighbour that had it first
    for vertex in sorted(range(count), key=lambda v: -len(neighbours[v])):
        taken = 0
        for other in neighbours[vertex]:
            if colours[other] >= 0:
                taken |= 1 << colours[other] | barred[other]
                if twice[vertex] >> colours[other] & 1:
                    taken |= around[other]
        colour = colours[vertex] = _first_free(taken)
        for other in neighbours[vertex]:
            coloured = colours[other] >= 0
            if around[other] >> colour & 1:
                twice[other] |= 1 << colour
                if coloured:
                    for end in (vertex, first[other, colour]):
                        barred[end] |= 1 << colours[other]
            else:
                around[other] |= 1 << colour
                first[other, colour] = vertex
            if coloured and twice[vertex] >> colours[other] & 1:
                barred[other] |= 1 << colour
    return colours


def _first_free(taken: int) -> int:
    return (~taken & (taken + 1)).bit_length() - 1
