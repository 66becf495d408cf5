"""Boxes go from left to right without overlap, whatever the graph."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from autograd.view.pages._layout import COLUMN, lay_out


@st.composite
def graphs(draw):
    count = draw(st.integers(1, 25))
    heights = draw(st.lists(st.floats(10.0, 80.0), min_size=count, max_size=count))
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1))
    return heights, [(min(pair), max(pair)) for pair in draw(st.lists(pairs, max_size=50)) if pair[0] != pair[1]]


@given(graphs())
def test_every_edge_leads_to_the_right_through_every_layer_between(graph):
    heights, edges = graph
    layout = lay_out(heights, edges)
    for (source, target), bends in zip(edges, layout.bends, strict=True):
        way = [layout.positions[source], *bends, layout.positions[target]]

        assert {right[0] - left[0] for left, right in pairwise(way)} == {COLUMN}


@given(graphs())
def test_boxes_never_overlap(graph):
    heights, edges = graph
    positions = lay_out(heights, edges).positions
    columns = {}
    for (x, y), height in zip(positions, heights, strict=True):
        columns.setdefault(x, []).append((y - height / 2.0, y + height / 2.0))
    for column in columns.values():
        for (_, bottom), (top, _) in pairwise(sorted(column)):
            assert top - bottom > 10.0


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=30))
def test_a_tree_is_drawn_without_a_crossing(choices):
    """A box feeds one later box; every child is given its parent by a number."""
    count = len(choices) + 1
    edges = [(k, k + 1 + choice % (count - k - 1)) for k, choice in enumerate(choices)]
    layout = lay_out([20.0] * count, edges)
    segments = []
    for (source, target), bends in zip(edges, layout.bends, strict=True):
        segments += pairwise([layout.positions[source], *bends, layout.positions[target]])
    for k, (a, b) in enumerate(segments):
        for c, d in segments[:k]:
            assert a[0] != c[0] or (a[1] - c[1]) * (b[1] - d[1]) >= 0.0


def test_a_node_between_two_stands_in_the_middle():
    assert lay_out([20.0] * 3, [(0, 2), (1, 2)]).positions == [(0.0, 0.0), (0.0, 38.0), (COLUMN, 19.0)]


def test_the_same_graph_is_always_laid_out_the_same():
    edges = [(k, j) for j in range(40) for k in range(j) if (k * j) % 7 == 3]

    assert lay_out([30.0] * 40, edges) == lay_out([30.0] * 40, edges)


def test_very_many_long_edges_become_straight_instead_of_costing_a_bend_in_each_layer():
    chain = [(k, k + 1) for k in range(499)]
    layout = lay_out([20.0] * 500, [*chain, *((0, k) for k in range(2, 500))])

    assert sum(map(len, layout.bends)) == 0
    assert len({x for x, _ in layout.positions}) == 500
