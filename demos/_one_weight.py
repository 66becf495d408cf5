"""One weight: the parabola of its error, its slope, and steps that settle or run away."""

from __future__ import annotations

from autograd import Value
from demos._figure import Figure

__all__ = ["figures", "path_gradients", "slope", "steps"]

HIDDEN = 2.0
TARGET = 1.0


def slope(weight: float, hidden: float = HIDDEN, target: float = TARGET) -> tuple[float, float]:
    """Return the error (hidden · weight - target)² and its derivative with respect to the weight."""
    w = Value(weight)
    error = (hidden * w - target) ** 2
    error.backward()
    return error.item(), w.grad


def path_gradients(a: float, w_ih: float, w_ho: float, target: float) -> tuple[float, float]:
    """Return the derivatives of (relu(a w_ih) w_ho - target)² with respect to w_ih and w_ho."""
    first, second = Value(w_ih, "w_ih"), Value(w_ho, "w_ho")
    (((a * first).relu() * second - target) ** 2).backward()
    return first.grad, second.grad


def steps(rate: float, count: int, weight: float = 0.2) -> list[tuple[float, float]]:
    """Return weight and error before each of some steps of the article's update, which leaves out the factor 2."""
    walk = []
    for _ in range(count):
        error, derivative = slope(weight)
        walk.append((weight, error))
        weight -= rate * 0.5 * derivative
    return walk


def figures() -> dict[str, str]:
    """Return the article's three pictures of the parabola."""
    tangent = _parabola("The error of one weight, and its slope", 0.0, 1.0)
    error, derivative = slope(0.8)
    left, right = ((w, error + derivative * (w - 0.8)) for w in (0.62, 0.98))
    tangent.line([left, right], f"slope {derivative:g} at 0.8", dashed=True)
    tangent.line([(0.8, error)], colour=1, marked=True)
    corner = (right[0], left[1])
    tangent.line([left, corner, right], "Δerror / Δweight", colour=3)
    tangent.line([(TARGET / HIDDEN, 0.0)], colour=2, marked=True, names=("least error",))

    both_sides = _parabola("Against the slope, from either side", 0.0, 1.0)
    for weight, label in ((0.1, "too small: the weight grows"), (0.9, "too large: the weight shrinks")):
        both_sides.line(steps(0.1, 5, weight), label, marked=True)

    running_away = _parabola("Too long a step: every error is larger than the last", -0.75, 1.75)
    walk = steps(0.6, 5)
    running_away.line(walk, "rate 0.6, H = 2", marked=True, names=[str(n) for n in range(1, len(walk) + 1)])
    return {
        "xor-relu-slope.svg": tangent.svg(),
        "xor-relu-both-sides.svg": both_sides.svg(),
        "xor-relu-divergence.svg": running_away.svg(),
    }


def _parabola(title: str, left: float, right: float) -> Figure:
    figure = Figure(title, "weight w_ho", "error (H w_ho − 1)²")
    weights = [left + (right - left) * k / 80 for k in range(81)]
    figure.line([(w, slope(w)[0]) for w in weights], "")
    return figure
