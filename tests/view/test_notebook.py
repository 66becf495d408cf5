"""What shows itself at the end of a notebook's cell."""

import pytest

from autograd import Value
from autograd.view.render import RendererError


def test_a_value_shows_its_number_and_its_small_graph():
    x = Value(3.0, label="x")
    shown = (x * x)._repr_mimebundle_()

    assert shown["text/plain"] == "Value(9.0)"
    assert shown["image/svg+xml"].startswith("<?xml") or shown["image/svg+xml"].startswith("<svg")
    assert ">x<" in shown["image/svg+xml"]


def test_a_leaf_and_a_large_graph_show_their_number_alone():
    large = Value(0.5)
    for _ in range(100):
        large = large.sin()

    assert Value(3.0)._repr_mimebundle_() == {"text/plain": "Value(3.0)"}
    assert large._repr_mimebundle_() == {"text/plain": repr(large)}


@pytest.mark.parametrize("error", [RendererError("none"), ImportError("none")])
def test_without_a_renderer_a_value_shows_its_number(monkeypatch, error):
    def fail(self):
        raise error

    monkeypatch.setattr("autograd.view.drawing.Drawing.svg", fail)

    assert (Value(2.0) * 3.0)._repr_mimebundle_() == {"text/plain": "Value(6.0)"}
