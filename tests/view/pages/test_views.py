"""The page of a folded graph holds a view for each fold, small enough to look at, and everything once."""

import json
import re

import pytest

import nn
from autograd import Value, page, scope, scopes


def data_of(document):
    return json.loads(re.search(r'<script[^>]*id="data"[^>]*>(.*?)</script>', document.html, re.DOTALL)[1])


def looped(turns):
    x = Value(0.5, "x")
    value = x
    for _ in range(turns):
        value = (value * 0.5 + x).sin()
    return value


def test_a_small_graph_has_one_view_with_all_nodes():
    data = data_of(page(looped(10)))

    assert [view["parent"] for view in data["views"]] == [-1]
    assert data["views"][0]["items"] == [*range(len(data["nodes"]))]


@pytest.mark.parametrize("turns", [1000, 5000])
def test_a_large_graph_has_views_that_hold_each_node_once_and_are_small(turns):
    document = page(looped(turns))
    data = data_of(document)
    inside = [item for view in data["views"] for item in view["items"][view["outside"] :]]

    assert len(data["nodes"]) == 4 * turns + 1
    assert sorted(inside) == [
        *range(len(data["nodes"])), *range(len(data["nodes"]) + 1, len(data["nodes"]) + len(data["views"]))
    ]  # fmt: skip
    assert max(len(view["items"]) for view in data["views"]) <= 50
    assert len(document.html) < 400 * len(data["nodes"]) + 100_000


def test_every_argument_is_an_edge_in_the_view_of_its_node():
    model = nn.MLP(2, [3, 1], "tanh", rng=1)
    data = data_of(page((model([1.0, 0.5]) - 1.0) ** 2, fold=model))
    drawn = [
        (view["items"][target], position)
        for view in data["views"]
        for _, target, position in view["edges"]
        if position >= 0
    ]
    wanted = [(index, k) for index, node in enumerate(data["nodes"]) for k in range(len(node.get("args", [])))]

    assert sorted(drawn) == wanted


def test_a_fold_tells_what_comes_out_of_it():
    with scopes() as parts:
        x = Value(0.5, "x")
        with scope("pair"):
            a, b = x.sin(), x.cos()
        y = a * b
    data = data_of(page(y, fold=parts))
    view = data["views"][1]

    assert (view["name"], view["parent"], view["operations"], view["resultCount"]) == ("pair", 0, 2, 2)
    assert [data["nodes"][index]["value"] for index in view["results"]] == [a.data, b.data]
