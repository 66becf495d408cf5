"""Functions that the tests send to other processes, which import them from here."""

from dataclasses import dataclass

from autograd import math

RATE = 2.0


@dataclass(frozen=True)
class Model:
    """A number, and a name that is none."""

    weight: float
    kind: str


def bent(x, weights):
    """Return a number that is computed in one of two ways, and feels each rounding."""
    if x > 0.3:
        return (weights[0] * x).tanh() * x + weights[1]
    return weights[0] * weights[1] - math.exp(x) * weights[1]


def two(x, y, w):
    """Return two numbers of two arguments that differ from point to point, one of them an array."""
    return {"sum": x + y[0] * w, "product": x * y[1]}


def scaled(x):
    """Return a number that a variable of the module decides."""
    return RATE * x
