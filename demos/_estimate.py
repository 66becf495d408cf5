"""Means over simulated paths with their standard errors, beside what they should be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demos._report import columns

__all__ = ["Estimate", "Floats", "beside", "estimate"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Means over the paths, of the price and of each derivative, and their standard errors."""

    means: Floats
    errors: Floats


def estimate(values: Floats, gradients: Sequence[Floats]) -> Estimate:
    """Return the estimate of a price and its derivatives, from the value and the derivatives of each path.

    >>> estimate(np.array([1.0, 3.0]), [np.array([0.5, 0.5])]).means.tolist()
    [2.0, 0.5]
    """
    samples = np.stack([values, *gradients])
    return Estimate(samples.mean(axis=1), samples.std(axis=1) / math.sqrt(len(values)))


def beside(names: Sequence[str], found: Estimate, exact: Sequence[float]) -> str:
    """Return a table of an estimate beside the exact numbers, with the gap in units of the standard error."""
    rows = [
        (name, f"{mean:.4f}", f"{error:.4f}", f"{right:.4f}", f"{(mean - right) / error:+.1f}")
        for name, mean, error, right in zip(names, found.means, found.errors, exact, strict=True)
    ]
    return columns(("", "Monte Carlo", "± standard error", "closed form", "gap in errors"), rows)
