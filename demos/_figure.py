"""Line charts as SVG: enough for the figures of the demos, readable on a light and on a dark page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

__all__ = ["Figure"]

_WIDTH, _HEIGHT = 640, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 76, 24, 68, 56
_TICKS = 6
_CHARACTER = 6.2  # the mean width of a letter, for the spacing of the legend

# The palette of Okabe and Ito, which colour-blind readers can tell apart, on light and on dark.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")
_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-size: 16px; font-weight: 600 }
.axis { stroke: #57606a; fill: none } .grid { stroke: #57606a; stroke-opacity: .18 }
.line { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .axis, .grid { stroke: #8b949e } }
"""

Point = tuple[float, float]


@dataclass(slots=True)
class _Series:
    points: Sequence[Point]
    label: str
    colour: str
    dashed: bool
    marked: bool
    names: Sequence[str]


@dataclass(slots=True)
class Figure:
    """A chart of lines and points; with ``log`` the vertical axis is logarithmic.

    Examples
    --------
    >>> figure = Figure("A parabola", "x", "x²")
    >>> figure.line([(x / 10, (x / 10) ** 2) for x in range(-10, 11)], "x²")
    >>> figure.svg().startswith("<svg ")
    True
    """

    title: str
    x_label: str
    y_label: str
    log: bool = False
    _series: list[_Series] = field(default_factory=list, init=False)

    def line(
        self,
        points: Sequence[Point],
        label: str = "",
        *,
        colour: int | None = None,
        dashed: bool = False,
        marked: bool = False,
        names: Sequence[str] = (),
    ) -> None:
        """Add a line through points.

        Parameters
        ----------
        points
            Pairs (x, y); on a logarithmic axis y must be positive.
        label
            What the legend calls it; without a label it does not appear there.
        colour
            The number of a colour of the palette; the next one if not given.
        dashed, marked
            Whether the line is dashed, and whether each point gets a dot.
        names
            A short text beside each point.

        Raises
        ------
        ValueError
            If there are no points, or one is not finite or cannot be on a logarithmic axis.
        """
        if not points:
            raise ValueError(f"the line {label!r} has no points; give at least one")
        for x, y in points:
            if not (math.isfinite(x) and math.isfinite(y)) or (self.log and y <= 0.0):
                axis = "a logarithmic" if self.log else "a linear"
                raise ValueError(f"({x}, {y}) of the line {label!r} cannot be drawn on {axis} axis; leave it out")
        index = len(self._series) if colour is None else colour
        self._series.append(_Series(points, label, _COLOURS[index % len(_COLOURS)], dashed, marked, names))

    def svg(self) -> str:
        """Return the chart as a self-contained SVG document.

        Raises
        ------
        ValueError
            If no line has been added.
        """
        if not self._series:
            raise ValueError(f"the figure {self.title!r} is empty; add a line first")
        size = {"width": str(_WIDTH), "height": str(_HEIGHT), "viewBox": f"0 0 {_WIDTH} {_HEIGHT}"}
        root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img"} | size)
        ET.SubElement(root, "title").text = self.title
        ET.SubElement(root, "style").text = _STYLE
        _text(root, _WIDTH / 2, 24, self.title, {"class": "title", "text-anchor": "middle"})
        xs, ys = zip(*(point for series in self._series for point in series.points), strict=True)
        horizontal = _Axis(xs, _LEFT, _WIDTH - _RIGHT, log=False)
        vertical = _Axis(ys, _HEIGHT - _BOTTOM, _TOP, log=self.log)
        self._axes(root, horizontal, vertical)
        for series in self._series:
            _draw(root, series, [(horizontal.place(x), vertical.place(y)) for x, y in series.points])
        self._legend(root)
        ET.indent(root)
        return ET.tostring(root, encoding="unicode") + "\n"

    def _axes(self, root: ET.Element, horizontal: _Axis, vertical: _Axis) -> None:
        left, right, bottom, top = _LEFT, _WIDTH - _RIGHT, _HEIGHT - _BOTTOM, _TOP
        for value in horizontal.ticks():
            x = horizontal.place(value)
            _path(root, [(x, bottom), (x, top)], {"class": "grid"})
            _text(root, x, bottom + 18, f"{value:g}", {"text-anchor": "middle"})
        for value in vertical.ticks():
            y = vertical.place(value)
            _path(root, [(left, y), (right, y)], {"class": "grid"})
            _text(root, left - 8, y + 4, f"{value:g}", {"text-anchor": "end"})
        _path(root, [(left, top), (left, bottom), (right, bottom)], {"class": "axis"})
        _text(root, (left + right) / 2, _HEIGHT - 14, self.x_label, {"text-anchor": "middle"})
        middle = (top + bottom) / 2
        upwards = f"rotate(-90 18 {_number(middle)})"
        _text(root, 18, middle, self.y_label, {"text-anchor": "middle", "transform": upwards})

    def _legend(self, root: ET.Element) -> None:
        x, y = float(_LEFT), _TOP - 18
        for series in self._series:
            if series.label:
                _path(root, [(x, y), (x + 24, y)], {"class": "line", "stroke": series.colour} | _dashes(series))
                _text(root, x + 30, y + 4, series.label, {})
                x += 48 + _CHARACTER * len(series.label)


class _Axis:
    """A range of numbers on a range of pixels."""

    def __init__(self, values: Sequence[float], start: float, end: float, *, log: bool) -> None:
        self.start, self.end, self.log = start, end, log
        scaled = [self._scale(value) for value in values]
        self.low, self.high = min(scaled), max(scaled)
        margin = 0.04 * (self.high - self.low) or 0.5
        self.low, self.high = self.low - margin, self.high + margin

    def _scale(self, value: float) -> float:
        return math.log10(value) if self.log else value

    def place(self, value: float) -> float:
        """Return the pixel of a value."""
        return self.start + (self._scale(value) - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Return about six round numbers in the range: multiples of 1, 2 or 5 times a power of ten."""
        rough = (self.high - self.low) / _TICKS
        unit = 10.0 ** math.floor(math.log10(rough))
        step = min((unit * factor for factor in (1.0, 2.0, 5.0, 10.0)), key=lambda step: abs(step - rough))
        if self.log:
            step = max(1.0, round(step))
        multiples = range(math.ceil(self.low / step), math.floor(self.high / step) + 1)
        return [10.0 ** (k * step) if self.log else round(k * step, 12) for k in multiples]


def _draw(root: ET.Element, series: _Series, places: list[Point]) -> None:
    if len(places) > 1:
        _path(root, places, {"class": "line", "stroke": series.colour} | _dashes(series))
    if series.marked:
        for x, y in places:
            ET.SubElement(root, "circle", cx=_number(x), cy=_number(y), r="4", fill=series.colour)
    for (x, y), name in zip(places, series.names, strict=False):
        _text(root, x, y - 12, name, {"text-anchor": "middle"})


def _dashes(series: _Series) -> dict[str, str]:
    return {"stroke-dasharray": "6 4"} if series.dashed else {}


def _path(root: ET.Element, points: Sequence[Point], attributes: dict[str, str]) -> None:
    steps = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
    ET.SubElement(root, "polyline", {"points": steps, "fill": "none"} | attributes)


def _text(root: ET.Element, x: float, y: float, text: str, attributes: dict[str, str]) -> None:
    ET.SubElement(root, "text", {"x": _number(x), "y": _number(y)} | attributes).text = text


def _number(pixels: float) -> str:
    return f"{pixels:.2f}".rstrip("0").rstrip(".")
