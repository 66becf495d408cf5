"""Charts are drawn where the numbers say, are well-formed whatever they are called, and suit light and dark."""

import math
import re
import sys
from xml.etree import ElementTree as ET

import pytest

import nn
from autograd import Value, draw_boundary, draw_losses

SVG = "{http://www.w3.org/2000/svg}"
SQUARE = [([0.0, 0.0], 0.0), ([0.0, 1.0], 0.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 1.0)]


def read(chart):
    return ET.fromstring(chart.svg())  # noqa: S314  # what we drew ourselves


def part(chart, name):
    return next((element for element in read(chart).iter(f"{SVG}g") if element.get("id") == name), None)


def points(group):
    """Return the points of the paths in a group, as pixels from the upper left."""
    paths = " ".join(path.get("d") for path in group.iter(f"{SVG}path"))
    numbers = [float(number) for number in re.findall(r"-?\d+\.?\d*", paths)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def frame(chart):
    xs, ys = zip(*points(part(chart, "frame")), strict=True)
    return min(xs), max(xs), min(ys), max(ys)


def test_the_boundary_runs_where_the_model_is_at_the_threshold():
    """Upright at x1 = 1/2 for x1 - 1/2; the middle of the plane, since the data lie evenly around it."""
    chart = draw_boundary(lambda x: x[0], SQUARE, resolution=11)
    left, right, top, bottom = frame(chart)
    line = points(part(chart, "boundary"))

    assert [x for x, _ in line] == pytest.approx([(left + right) / 2.0] * len(line), abs=1e-3)
    assert (min(y for _, y in line), max(y for _, y in line)) == pytest.approx((top, bottom), abs=1e-3)


def test_a_slanted_boundary_goes_from_corner_to_corner():
    chart = draw_boundary(lambda x: x[0] + x[1], SQUARE, threshold=1.0, resolution=5)
    left, right, top, bottom = frame(chart)
    line = sorted(points(part(chart, "boundary")))

    assert line[0] == pytest.approx((left, top), abs=1e-3)
    assert line[-1] == pytest.approx((right, bottom), abs=1e-3)


def test_a_model_that_never_changes_its_mind_has_no_boundary():
    assert part(draw_boundary(lambda _: 7.0, SQUARE, resolution=3), "boundary") is None


def test_each_sample_is_a_point_on_its_side_of_the_threshold():
    chart = draw_boundary(lambda x: x[0], [*SQUARE, ([0.5, 0.5], 1.0)], resolution=3)
    counts = {side: len(list(part(chart, side).iter(f"{SVG}use"))) for side in ("above", "below")}

    assert counts == {"above": 3, "below": 2}


def test_a_network_is_asked_without_recording():
    model = nn.MLP(2, [2, 1], "tanh", rng=0)
    seen = []

    def watched(x):
        seen.append(model(x))
        return seen[-1]

    draw_boundary(watched, [([Value(0.0), 1.0], Value(1.0)), ([1.0, 0.0], -1.0)], resolution=3)

    assert len(seen) == 9
    assert not any(value.requires_grad for value in seen)


def test_a_curve_falls_where_the_losses_fall():
    line = points(part(draw_losses([3.0, 2.0, 2.5]), "curve0"))
    (x1, y1), (x2, y2), (x3, y3) = line

    assert x2 - x1 == pytest.approx(x3 - x2, abs=1e-3)
    assert (y3 - y2) / (y1 - y2) == pytest.approx(0.5, abs=1e-3)  # downwards is larger, and 2.5 is half-way back


def test_losses_over_many_powers_of_ten_have_a_logarithmic_scale():
    (_, y1), (_, y2), (_, y3) = points(part(draw_losses([1.0, 1e-3, 1e-6]), "curve0"))

    assert y2 - y1 == pytest.approx(y3 - y2, abs=1e-3)


def test_what_is_not_finite_leaves_a_gap():
    assert len(points(part(draw_losses([3.0, 2.0, math.nan, math.inf, 1.0, 0.5]), "curve0"))) == 4


def test_several_curves_have_their_names():
    texts = ["".join(text.itertext()) for text in read(draw_losses({"_a": [1.0, 2.0], "$b$ <i>": [2.0, 1.0]})).iter()]

    assert "\u200b_a" in texts
    assert "$b$ <i>" in texts


def test_a_hostile_title_stays_text():
    root = read(draw_losses([1.0], title="</title><script>alert(1)</script>$\\frac$"))

    assert root.findtext(f"{SVG}title") == "</title><script>alert(1)</script>$\\frac$"
    assert list(root.iter(f"{SVG}script")) == []


def test_text_is_dark_on_light_and_light_on_dark():
    svg = draw_losses([1.0, 2.0]).svg()

    assert "@media (prefers-color-scheme: dark)" in svg
    assert svg.count("#24292f") == 1  # in the style alone; everything else follows it
    assert read(draw_losses([1.0, 2.0])).get("class") == "autograd-chart"


def test_the_same_numbers_give_the_same_text():
    assert draw_losses([1.0, 2.0]).svg() == draw_losses([1.0, 2.0]).svg()
    assert draw_boundary(lambda x: x[0], SQUARE).svg() == draw_boundary(lambda x: x[0], SQUARE).svg()


def test_a_chart_shows_and_saves_itself(tmp_path):
    chart = draw_losses([1.0, 2.0])

    assert chart.save(tmp_path / "c.svg").read_text(encoding="utf-8") == chart.svg() == chart._repr_svg_()
    with pytest.raises(ValueError, match=r"end '.*c.pdf' in \.svg"):
        chart.save(tmp_path / "c.pdf")


@pytest.mark.parametrize("losses", [[], {}, {"a": []}, [math.nan]])
def test_nothing_to_draw_is_refused(losses):
    with pytest.raises(ValueError, match="at least one finite loss"):
        draw_losses(losses)


@pytest.mark.parametrize("data", [[], [([1.0], 0.0)], [([1.0, 2.0, 3.0], 0.0)]])
def test_data_that_are_not_in_a_plane_are_refused(data):
    with pytest.raises(ValueError, match="each with two inputs and a target"):
        draw_boundary(lambda x: x[0], data)


def test_a_grid_of_one_point_is_refused():
    with pytest.raises(ValueError, match="at least 2 points in each direction, got 1"):
        draw_boundary(lambda x: x[0], SQUARE, resolution=1)


def test_without_matplotlib_the_cure_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)

    with pytest.raises(ImportError, match=r"draw_losses\(\) needs matplotlib: pip install 'scalar-autograd\[charts\]'"):
        draw_losses([1.0])
