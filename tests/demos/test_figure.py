"""A figure is well-formed SVG that shows what it was given, and refuses what it cannot show."""

import math
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demos._figure import Figure

SVG = "{http://www.w3.org/2000/svg}"
LINE = [(0.0, 0.0), (1.0, 10.0), (2.0, 5.0)]


def parsed(figure):
    return ET.fromstring(figure.svg())  # noqa: S314  # what we drew ourselves


def texts(figure):
    return [text.text for text in parsed(figure).iter(f"{SVG}text")]


def curves(figure):
    """Return the points of every curve in pixels."""
    lines = [line for line in parsed(figure).iter(f"{SVG}polyline") if line.get("class") == "line"]
    points = [[tuple(map(float, point.split(","))) for point in line.get("points").split()] for line in lines]
    return [line for line in points if len(line) > 2]


def test_it_shows_the_title_the_axes_the_legend_and_the_names():
    figure = Figure("Title", "across", "upwards")
    figure.line(LINE, "a line", names=("first", "second"))

    assert {"Title", "across", "upwards", "a line", "first", "second"} <= set(texts(figure))


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=30))
def test_any_text_is_shown_as_written(text):
    figure = Figure(text, text, text)
    figure.line(LINE, text, names=(text,))

    assert parsed(figure).findtext(f"{SVG}title") == text


def test_markup_in_a_label_is_text():
    figure = Figure("<script>alert(1)</script>", '"&', "]]>")
    figure.line(LINE)

    assert "<script" not in figure.svg()
    assert "<script>alert(1)</script>" in texts(figure)


def test_larger_is_further_right_and_higher():
    figure = Figure("t", "x", "y")
    figure.line(LINE)
    ((first, second, third),) = curves(figure)

    assert first[0] < second[0] < third[0]
    assert second[1] < third[1] < first[1]  # pixels count downwards


def test_equal_factors_are_equal_distances_on_a_logarithmic_axis():
    figure = Figure("t", "x", "y", log=True)
    figure.line([(0.0, 1e-8), (1.0, 1e-4), (2.0, 1.0)])
    (((_, low), (_, middle), (_, high)),) = curves(figure)

    assert low - middle == pytest.approx(middle - high, abs=0.02)


def test_the_points_stay_inside_the_axes():
    figure = Figure("t", "x", "y")
    figure.line([(-1e9, 1e-9), (0.0, -3.0), (1e9, 7.0)])
    (points,) = curves(figure)

    assert all(76 <= x <= 616 and 68 <= y <= 344 for x, y in points)


def test_a_constant_line_can_be_drawn():
    figure = Figure("t", "x", "y")
    figure.line([(0.0, 1.0), (1.0, 1.0), (2.0, 1.0)])

    assert len({y for _, y in curves(figure)[0]}) == 1


@pytest.mark.parametrize("log", [False, True])
def test_the_ticks_are_a_handful_of_round_numbers(log):
    figure = Figure("t", "x", "y", log=log)
    figure.line([(0.0, 1e-12), (60.0, 3.4), (30.0, 1.0)])
    numbers = [text for text in texts(figure) if re.fullmatch(r"-?[\d.]+(e[+-]\d+)?", text)]

    assert 6 <= len(numbers) <= 20
    assert [text for text in numbers if len(text.split("e")[0].replace(".", "").strip("0")) > 2] == []


@pytest.mark.parametrize(
    ("point", "log", "axis"),
    [((0.0, math.nan), False, "a linear"), ((math.inf, 1.0), False, "a linear"), ((0.0, 0.0), True, "a logarithmic")],
)
def test_a_point_that_cannot_be_drawn_is_refused_by_name(point, log, axis):
    figure = Figure("t", "x", "y", log=log)

    with pytest.raises(ValueError, match=f"of the line 'errors' cannot be drawn on {axis} axis; leave it out"):
        figure.line([(1.0, 1.0), point], "errors")


def test_nothing_to_draw_is_refused():
    figure = Figure("t", "x", "y")

    with pytest.raises(ValueError, match="the figure 't' is empty; add a line first"):
        figure.svg()
    with pytest.raises(ValueError, match="the line 'errors' has no points; give at least one"):
        figure.line([], "errors")
