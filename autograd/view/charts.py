"""Charts drawn by matplotlib, an optional extra: the curve of a loss, and where a model of two inputs decides."""

from __future__ import annotations

import io
import math
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from autograd.core.engine import Value
from autograd.core.observers import no_grad
from autograd.files import write_atomically
from autograd.view.markup import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["Chart", "draw_boundary", "draw_losses"]

# The palette of Okabe and Ito, which colour-blind readers can tell apart, on light and on dark.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")
# Text and axes are drawn in this colour, which the style then makes light on a dark page.
_INK = "#24292f"
_STYLE = (
    f".autograd-chart {{ color: {_INK} }} "
    "@media (prefers-color-scheme: dark) { .autograd-chart { color: #e6edf3 } }"
)  # fmt: skip

Point = Sequence[Value | float]


class Chart:
    """A chart made by ``draw_losses`` or ``draw_boundary``. In a notebook it shows itself.

    Parameters
    ----------
    svg
        The chart as the text of an SVG document.
    title
        What it shows.
    """

    def __init__(self, svg: str, title: str) -> None:
        self._svg = svg
        self.title = title

    def svg(self) -> str:
        """Return the chart as the text of an SVG document: the same text for the same numbers."""
        return self._svg

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the chart to a file that ends in ``.svg``, completely or not at all, and return its path.

        Raises
        ------
        ValueError
            If the path does not end in ``.svg``.
        OSError
            If the file cannot be written.
        """
        target = Path(path)
        if target.suffix.lower() != ".svg":
            raise ValueError(f"a chart is saved as SVG: end {str(path)!r} in .svg")
        write_atomically(target, self._svg.encode(), "chart")
        return target

    def __repr__(self) -> str:
        return f"<Chart: {self.title}>"

    def _repr_svg_(self) -> str:
        return self._svg


def draw_losses(losses: Sequence[float] | Mapping[str, Sequence[float]], *, title: str = "Loss") -> Chart:
    """Return the curve of a loss over the steps of a training, or several curves to compare.

    The scale is logarithmic where all losses are positive and the largest is more than 100 times the smallest.
    What is not finite leaves a gap.

    Parameters
    ----------
    losses
        One number for each step; or such sequences by the names of their curves.
    title
        What the chart shows.

    Raises
    ------
    ValueError
        If there is no finite number to draw.
    ImportError
        If matplotlib is not installed.

    Examples
    --------
    >>> draw_losses({"rate 0.1": [1.0, 0.5, 0.25], "rate 0.2": [1.0, 0.1, 0.001]})
    <Chart: Loss>
    """
    curves = losses if isinstance(losses, Mapping) else {"": losses}
    finite = [loss for curve in curves.values() for loss in curve if math.isfinite(loss)]
    if not finite:
        raise ValueError("draw_losses() needs at least one finite loss, got none")
    figure, axes = _figure("draw_losses")
    for index, (name, curve) in enumerate(curves.items()):
        shown = [loss if math.isfinite(loss) else math.nan for loss in curve]
        marker = "" if len(shown) > 1 else "o"
        colour = _COLOURS[index % len(_COLOURS)]
        axes.plot(range(1, len(shown) + 1), shown, color=colour, label=_plain(name), marker=marker, gid=f"curve{index}")
    if min(finite) > 0.0 and max(finite) > 100.0 * min(finite):
        axes.set_yscale("log")
    axes.set_xlabel("step")
    axes.set_ylabel("loss")
    if any(curves):
        axes.legend(frameon=False, labelcolor=_INK)
    return _chart(figure, axes, title)


def draw_boundary(
    model: Callable[[list[float]], Value | float],
    data: Iterable[tuple[Point, Value | float]],
    *,
    threshold: float | None = None,
    resolution: int = 50,
    title: str = "Decision boundary",
) -> Chart:
    """Return the plane of a model with two inputs: where its output is above a threshold, where below, and the data.

    Parameters
    ----------
    model
        From a list of two numbers to one, such as ``nn.MLP(2, [16, 16, 1])``. It is called on each point of a grid.
    data
        Pairs of the two inputs and a target, which are drawn as points: filled where the target is above the threshold.
    threshold
        Where the decision lies; half-way between the least and the largest target if not given.
    resolution
        The number of points of the grid in each direction.
    title
        What the chart shows.

    Raises
    ------
    ValueError
        If there are no data, a sample has not two inputs, or the resolution is less than 2.
    ImportError
        If matplotlib is not installed.

    Examples
    --------
    >>> draw_boundary(lambda x: x[0] - x[1], [([0.0, 1.0], -1), ([1.0, 0.0], 1)], resolution=2)
    <Chart: Decision boundary>
    """
    samples = [([float(_number(x)) for x in inputs], float(_number(target))) for inputs, target in data]
    if not samples or any(len(inputs) != 2 for inputs, _ in samples):
        raise ValueError("draw_boundary() needs data: at least one sample, each with two inputs and a target")
    if resolution < 2:
        raise ValueError(f"resolution must be at least 2 points in each direction, got {resolution}")
    targets = [target for _, target in samples]
    level = (min(targets) + max(targets)) / 2.0 if threshold is None else threshold
    xs, ys = (_range([inputs[axis] for inputs, _ in samples], resolution) for axis in (0, 1))
    with no_grad():
        heights = [[float(_number(model([x, y]))) for x in xs] for y in ys]
    figure, axes = _figure("draw_boundary")
    _plane(axes, xs, ys, [[height - level for height in row] for row in heights])
    for above in (False, True):
        chosen = [inputs for inputs, target in samples if (target > level) == above]
        axes.scatter(
            [x for x, _ in chosen], [y for _, y in chosen], s=28.0, linewidths=1.4, edgecolors=_COLOURS[above],
            facecolors=_COLOURS[1] if above else "none", gid="above" if above else "below",
        )  # fmt: skip
    axes.set_xlabel("x1")
    axes.set_ylabel("x2")
    return _chart(figure, axes, title)


def _plane(axes: Axes, xs: list[float], ys: list[float], heights: list[list[float]]) -> None:
    flat = [height for row in heights for height in row if math.isfinite(height)]
    low, high = min(flat, default=0.0), max(flat, default=0.0)
    bounds = [min(low, -1.0), 0.0, max(high, 1.0)]
    axes.contourf(xs, ys, heights, levels=bounds, colors=_COLOURS[:2], alpha=0.25)
    if low < 0.0 < high:
        axes.contour(xs, ys, heights, levels=[0.0], colors=_INK).set_gid("boundary")


def _range(numbers: list[float], count: int) -> list[float]:
    """Return so many numbers, evenly spaced, from a little below the least of these to a little above the largest."""
    low, high = min(numbers), max(numbers)
    margin = 0.1 * (high - low) or 1.0
    return [low - margin + (high - low + 2.0 * margin) * k / (count - 1) for k in range(count)]


def _number(thing: Value | float) -> float:
    return thing.data if isinstance(thing, Value) else thing


def _plain(text: str) -> str:
    """Return text that matplotlib shows as it is: it reads dollars as TeX, and hides what begins with an underscore."""
    shown = visible(text).replace("$", r"\$")
    return f"\u200b{shown}" if shown.startswith("_") else shown


def _figure(action: str) -> tuple[Figure, Axes]:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise ImportError(f"{action}() needs matplotlib: pip install 'scalar-autograd[charts]'") from None
    figure = Figure(figsize=(6.4, 4.0), layout="constrained")
    axes = figure.add_subplot()
    axes.patch.set(alpha=0.0, gid="frame")
    axes.tick_params(colors=_INK)
    for edge in axes.spines.values():
        edge.set_color(_INK)
    return figure, axes


def _chart(figure: Figure, axes: Axes, title: str) -> Chart:
    from matplotlib import rc_context

    for text in (axes.title, axes.xaxis.label, axes.yaxis.label):
        text.set_color(_INK)
    axes.set_title(_plain(title))
    stream = io.StringIO()
    with rc_context({"svg.hashsalt": "autograd", "svg.fonttype": "none"}):  # the same text in every run
        figure.savefig(stream, format="svg", transparent=True, metadata={"Date": None})
    svg = stream.getvalue().replace(_INK, "currentColor")
    start = svg.index("<svg ")
    end = svg.index(">", start)
    head = f' class="autograd-chart" role="img"><title>{escape(visible(title))}</title><style>{_STYLE}</style>'
    return Chart(svg[:end] + head + svg[end + 1 :], title)
