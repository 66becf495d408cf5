"""Where Python cannot start programs, a function draws."""

import pytest

from autograd import Value, draw
from autograd.view import RendererError, render


def test_a_function_that_draws_takes_the_place_of_all_programs(monkeypatch):
    monkeypatch.setattr(render, "renderers", {"svg": lambda source: f"<svg ><title>{source[:9]}</title></svg>"})

    assert "</svg>" in draw(Value(1.0) * 2.0).svg()


def test_a_format_that_no_function_draws_is_refused(monkeypatch):
    monkeypatch.setattr(render, "renderers", {"svg": str})

    with pytest.raises(RendererError, match="no png can be drawn here, but svg"):
        draw(Value(1.0) * 2.0).png()


def test_what_a_function_cannot_draw_is_said(monkeypatch):
    def fail(source):
        raise ValueError("memory is at its end")

    monkeypatch.setattr(render, "renderers", {"svg": fail})

    with pytest.raises(RendererError, match="this graph cannot be drawn: memory is at its end"):
        draw(Value(1.0) * 2.0).svg()
