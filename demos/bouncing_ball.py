"""A bouncing ball: derivatives through impacts whose times move."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

import autograd.math as am
from autograd import compile, grad  # as re.compile
from demos._figure import Figure
from demos._report import Report, columns

__all__ = ["ARGUMENTS", "careless", "closed_form", "compiled", "height_at_the_end", "run"]

END = 2.0  # seconds
STEPS = 200
ARGUMENTS = 1.0, 9.81, 0.8  # the height in metres, gravity, and the part of the speed that an impact leaves
NAMES = "height", "gravity", "restitution"
COMPARED = 500


def height_at_the_end(height: float, gravity: float, restitution: float, steps: int = STEPS) -> float:
    """Return the height of a ball two seconds after it was let go.

    A step in which the ball would come below the floor is taken in two parts, to the impact and from there, so that
    the time of the impact is a number of the computation and is differentiated like any other.

    >>> round(height_at_the_end(*ARGUMENTS), 12) == round(closed_form(*ARGUMENTS), 12)
    True
    """
    length = END / steps
    speed = 0.0 * height
    for _ in range(steps):
        following = height + (speed - 0.5 * gravity * length) * length
        if following < 0.0:
            impact = am.sqrt(speed * speed + 2.0 * gravity * height)
            left = length - (speed + impact) / gravity
            bounced = restitution * impact
            height = (bounced - 0.5 * gravity * left) * left
            speed = bounced - gravity * left
        else:
            height = following
            speed = speed - gravity * length
    return height


def careless(height: float, gravity: float, restitution: float, steps: int = STEPS) -> float:
    """Return the same by a scheme that turns the speed round at the end of the step in which the ball hits.

    The height comes out nearly right. Its derivatives do not: to them an impact at the end of a step stays there.
    """
    length = END / steps
    speed = 0.0 * height
    for _ in range(steps):
        height = height + (speed - 0.5 * gravity * length) * length
        speed = speed - gravity * length
        if height < 0.0 and speed < 0.0:
            speed = -restitution * speed
    return height


def closed_form(height: float, gravity: float, restitution: float) -> float:
    """Return the same by the formulas of free fall, from impact to impact, of a ball that has not come to rest.

    >>> closed_form(1.0, 0.25, 0.8)
    0.5
    """
    first = am.sqrt(2.0 * height / gravity)
    if first > END:
        return height - 0.5 * gravity * END**2
    since, speed = END - first, restitution * gravity * first
    while since >= 2.0 * speed / gravity:
        since, speed = since - 2.0 * speed / gravity, restitution * speed
    return (speed - 0.5 * gravity * since) * since


compiled = compile(height_at_the_end)


def run() -> Report:
    """Compute everything the demo shows."""
    return Report(
        f"bouncing ball: its height after {END:g} s, by {STEPS} steps of fixed length",
        [
            ("With the impacts inside of the steps", _beside(height_at_the_end)),
            ("Turned round at the end of the step", _beside(careless)),
            ("What this shows", _WHY),
            ("Compiled", _compiled()),
        ],
        pictures={"bouncing-ball.svg": _picture()},
    )


_WHY = """\
Whoever lets the ball go a little higher has it hit a little later: the time of the
impact moves, and with it all that follows. A scheme that finds that time has this in
its numbers, so that derivatives come out to the last digits. A scheme that rounds it
up to the end of a step is right to a step, and its derivative is that of a ball which
hits at a fixed time. Shorter steps do not cure that."""


def _beside(function: Callable[[float, float, float], float]) -> str:
    found = [function(*ARGUMENTS), *grad(function, (0, 1, 2))(*ARGUMENTS)]
    exact = [closed_form(*ARGUMENTS), *grad(closed_form, (0, 1, 2))(*ARGUMENTS)]
    names = ["height", *(f"∂/∂{name}" for name in NAMES)]
    rows = [
        (name, f"{number:.10f}", f"{right:.10f}", f"{abs(number - right):.0e}")
        for name, number, right in zip(names, found, exact, strict=True)
    ]
    return columns(("", "by steps", "closed form", "gap"), rows)


def _compiled() -> str:
    restitutions = np.linspace(0.72, 0.95, COMPARED)
    values, slopes = compiled.batch(points=2).value_and_grad(*ARGUMENTS[:2], restitutions, argnums=2)
    plain = grad(height_at_the_end, 2)
    equal = sum(
        (height_at_the_end(*ARGUMENTS[:2], one), plain(*ARGUMENTS[:2], one)) == (value, slope)
        for one, value, slope in zip(restitutions.tolist(), values, slopes, strict=True)
    )
    (operations,) = compiled.stats().operations
    worst = max(abs(value - closed_form(*ARGUMENTS[:2], one)) for one, value in zip(restitutions, values, strict=True))
    return (
        f"{COMPARED} balls of different restitution hit in different steps, and are computed by one program\n"
        f"of {operations:,} operations; {equal} of them have the same bits as without compiling.\n"
        f"The largest gap to the closed form is {worst:.0e} m."
    )


def _picture() -> str:
    figure = Figure("A ball let go at one metre", "seconds", "metres")
    times = [END * n / 400 for n in range(401)]
    for restitution in (0.9, 0.8, 0.72):
        shown = [(time, _at(time, restitution)) for time in times]
        figure.line(shown, f"restitution {restitution:g}")
    return figure.svg()


def _at(time: float, restitution: float) -> float:
    """Return the height at a time: in units of it, gravity is the larger the longer it lasts."""
    return closed_form(1.0, ARGUMENTS[1] * (time / END) ** 2, restitution) if time else 1.0
