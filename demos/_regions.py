"""A picture of what a model says about every point of a plane, with the points it learned from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

__all__ = ["regions"]

Point = tuple[float, float]

_WIDTH, _HEIGHT, _TITLE = 640, 480, 40
_COLUMNS, _ROWS = 80, 55
_COLOURS = ("#d55e00", "#0072b2")  # of Okabe and Ito, which colour-blind readers can tell apart
_STYLE = """
text { font: 600 16px system-ui, sans-serif; fill: #24292f }
rect { fill-opacity: .25 } circle { stroke: #ffffff; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect { fill-opacity: .45 } }
"""


def regions(title: str, is_above: Callable[[Point], bool], points: Sequence[tuple[Point, bool]]) -> str:
    """Return an SVG of a plane that is divided in two.

    Parameters
    ----------
    title
        What the picture shows.
    is_above
        From a point to the side on which it lies.
    points
        Points with the sides on which they should lie.

    Examples
    --------
    >>> regions("a diagonal", lambda point: point[1] > point[0], [((0.0, 1.0), True), ((1.0, 0.0), False)])[:5]
    '<svg '
    """
    left, right = _margins([x for (x, _), _ in points])
    low, high = _margins([y for (_, y), _ in points])
    width, height = _WIDTH / _COLUMNS, (_HEIGHT - _TITLE) / _ROWS
    size = {"width": str(_WIDTH), "height": str(_HEIGHT), "viewBox": f"0 0 {_WIDTH} {_HEIGHT}"}
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img"} | size)
    ET.SubElement(root, "title").text = title
    ET.SubElement(root, "style").text = _STYLE
    ET.SubElement(root, "text", {"x": str(_WIDTH // 2), "y": "26", "text-anchor": "middle"}).text = title
    for row in range(_ROWS):
        y = high - (row + 0.5) / _ROWS * (high - low)
        sides = [is_above((left + (column + 0.5) / _COLUMNS * (right - left), y)) for column in range(_COLUMNS)]
        start = 0
        for side, run in groupby(sides):
            end = start + len(list(run))
            box = {"x": start * width, "y": _TITLE + row * height, "width": (end - start) * width, "height": height}
            ET.SubElement(root, "rect", _numbers(box) | {"fill": _COLOURS[side]})
            start = end
    for (x, y), side in points:
        place = {"cx": (x - left) / (right - left) * _WIDTH, "r": 5.0}
        place["cy"] = _TITLE + (high - y) / (high - low) * (_HEIGHT - _TITLE)
        ET.SubElement(root, "circle", _numbers(place) | {"fill": _COLOURS[side]})
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def _margins(values: Sequence[float]) -> tuple[float, float]:
    margin = 0.1 * (max(values) - min(values))
    return min(values) - margin, max(values) + margin


def _numbers(attributes: dict[str, float]) -> dict[str, str]:
    return {name: f"{value:.2f}".rstrip("0").rstrip(".") for name, value in attributes.items()}
