"""Boxes go from layer to layer without overlap, whatever the graph."""

import random
from itertools import pairwise

import pytest
from javascript import in_node, needs_node

pytestmark = needs_node


def lay_out(graphs):
    """Return for each graph, sizes and edges, the layers, the places across, and the bends."""
    program = """(graphs) => graphs.map(([sizes, edges]) => {
        const { layer, across, bends } = new Layout(sizes, edges);
        return { layer, across, bends };
    })"""
    return in_node(program, graphs, "layout.js")


@pytest.fixture(scope="module")
def graphs():
    """Random graphs, each with its layout, all from one run of Node."""
    rng = random.Random(7)
    given = []
    for _ in range(150):
        count = rng.randint(1, 25)
        pairs = [(rng.randrange(count), rng.randrange(count)) for _ in range(rng.randint(0, 50))]
        edges = [sorted(pair) for pair in pairs if pair[0] != pair[1]]
        given.append([[rng.uniform(10.0, 80.0) for _ in range(count)], edges])
    return list(zip(given, lay_out(given), strict=True))


def test_every_edge_leads_on_through_every_layer_between(graphs):
    for (_, edges), layout in graphs:
        for (source, target), bends in zip(edges, layout["bends"], strict=True):
            way = [layout["layer"][source], *(layer for layer, _ in bends), layout["layer"][target]]

            assert {after - before for before, after in pairwise(way)} == {1}


def test_boxes_never_overlap(graphs):
    for (sizes, _), layout in graphs:
        layers = {}
        for layer, middle, size in zip(layout["layer"], layout["across"], sizes, strict=True):
            layers.setdefault(layer, []).append((middle - size / 2.0, middle + size / 2.0))
        for boxes in layers.values():
            for (_, end), (start, _) in pairwise(sorted(boxes)):
                assert start - end > 20.0


def test_a_tree_is_drawn_without_a_crossing():
    """A box feeds one later box."""
    rng = random.Random(3)
    trees = []
    for _ in range(60):
        count = rng.randint(2, 30)
        trees.append([[20.0] * count, [(k, rng.randrange(k + 1, count)) for k in range(count - 1)]])
    for (_, edges), layout in zip(trees, lay_out(trees), strict=True):
        segments = []
        for (source, target), bends in zip(edges, layout["bends"], strict=True):
            ends = [(layout["layer"][box], layout["across"][box]) for box in (source, target)]
            segments += pairwise([ends[0], *map(tuple, bends), ends[1]])
        for k, (a, b) in enumerate(segments):
            for c, d in segments[:k]:
                assert a[0] != c[0] or (a[1] - c[1]) * (b[1] - d[1]) >= 0.0


def test_a_node_between_two_stands_in_the_middle():
    (layout,) = lay_out([[[20.0] * 3, [(0, 2), (1, 2)]]])

    assert layout == {"layer": [0, 0, 1], "across": [0, 44, 22], "bends": [[], []]}


def test_very_many_long_edges_become_straight_instead_of_costing_a_bend_in_each_layer():
    chain = [(k, k + 1) for k in range(499)]
    (layout,) = lay_out([[[20.0] * 500, [*chain, *((0, k) for k in range(2, 500))]]])

    assert sum(map(len, layout["bends"])) == 0
    assert len(set(layout["layer"])) == 500
