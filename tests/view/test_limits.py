"""What a picture of a computation refuses: graphs that are too large, and arguments that make no sense."""

import pytest

from autograd import Value, draw
from autograd.core.table import TABLE
from autograd.view import RendererError
from autograd.view import render as rendering


def small_graph():
    x, y = Value(3.0, "x"), Value(-2.0, "y")
    return x, y, x * x + y


def test_a_long_chain_is_drawn(look):
    x = value = Value(1.0, "x")
    for _ in range(200):
        value = value.sin()
    sight = look(draw(value, limit=201))
    assert sight.texts().count("sin") == 200
    assert x.label in sight.texts()


def test_a_value_that_every_step_of_a_loop_uses_does_not_hang_the_renderer(monkeypatch):
    """Laid out without a bound on straightening, this takes minutes."""
    monkeypatch.setattr(rendering, "_PATIENCE", 30.0)
    x = Value(1.0)
    y = x
    for _ in range(70):
        y = y * 1.01 + x

    assert draw(y).svg().count('class="node"') == 70 * 5 + 1


def test_a_layout_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(rendering, "_PATIENCE", 1e-6)

    with pytest.raises(RendererError, match=r"has not laid out this graph within 1e-06 seconds: draw a smaller part"):
        draw(Value(2.0) * 3.0).svg()


def test_a_graph_over_the_limit_is_refused_with_its_size_and_the_cure():
    value = Value(1.0)
    for _ in range(600):
        value = value.sin()
    with pytest.raises(
        ValueError, match=r"this graph has 601 nodes and 600 edges, and draw\(\) accepts 500 nodes .* limit=601 to"
    ):
        draw(value)
    assert draw(value, limit=601).source


def test_counting_stops_at_its_bound(monkeypatch):
    monkeypatch.setattr("autograd.view.graph._COUNTED", 10_000)
    value = Value(1.0)
    for _ in range(50_000):
        value = -value
    with pytest.raises(ValueError, match=r"this graph has at least 10,001 nodes .* pass a higher limit="):
        draw(value)


def test_a_graph_with_too_many_edges_is_refused():
    inputs = [Value(float(i)) for i in range(100)]
    total = sum([TABLE["fsum"](*inputs) for _ in range(30)], Value(0.0))
    with pytest.raises(ValueError, match=r"this graph has 161 nodes and 3,060 edges, .* pass limit=765 to"):
        draw(total)


def test_a_graph_with_many_paths_is_counted_by_its_nodes():
    value = Value(1.0)
    for _ in range(100):  # 2**100 paths
        value = value + value
    assert draw(value).title.endswith("101 values, 100 operations")
    assert draw(value, highlight=value).source


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"value": 3.0}, TypeError, r"draw\(\) takes a Value, the end of the graph; got float"),
        ({"direction": "up"}, ValueError, r"direction must be one of LR, TB, RL, BT; got 'up'"),
        (
            {"number_format": "4 digits"},
            ValueError,
            r"number_format must be a format .* such as '\.4f'; got '4 digits'",
        ),
        ({"number_format": 4}, ValueError, r"number_format must be a format .* got 4"),
        ({"limit": 0}, ValueError, r"limit must be at least 1, got 0"),
        ({"limit": 1e3}, TypeError, r"limit must be an int, .*; got float"),
        ({"limit": True}, TypeError, r"limit must be an int, .*; got bool"),
        ({"highlight": Value(1.0, "stranger")}, ValueError, r"Value\(1.0, label='stranger'\) is not in the graph"),
        ({"highlight": ["x"]}, TypeError, r"highlight takes a Value or several of them; got str"),
        ({"highlight": 3.0}, TypeError, r"highlight takes a Value or several of them; got float"),
    ],
)
def test_refusals(arguments, error, message):
    _, _, z = small_graph()
    with pytest.raises(error, match=message):
        draw(**{"value": z, **arguments})


def test_a_highlight_without_a_path_is_refused():
    x, y, z = small_graph()
    with pytest.raises(ValueError, match=r"highlight: no path leads from Value\(3.0.*'x'\) to Value\(-2.0.*'y'\)"):
        draw(z, highlight=[x, y])
