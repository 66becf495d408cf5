"""The derivative along a random direction, by the forward mode and from the gradient of the reverse sweep."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from autograd.core.engine import Value, topological_order

__all__ = ["along_all_paths", "along_direction"]


def along_direction(
    f: Callable[..., object], point: Sequence[float], gradient: Sequence[float], seed: int
) -> tuple[float, float]:
    """Return the derivative along a direction drawn with the seed: by jvp, and as the product with the gradient."""
    from autograd.transforms import jvp  # here, because it loads the library of nested arguments

    generator = random.Random(seed)
    direction = [generator.choice((-1.0, 1.0)) * generator.uniform(0.5, 2.0) for _ in point]
    _, forward = jvp(f, tuple(point), tuple(direction))
    return forward, sum(slope * move for slope, move in zip(gradient, direction, strict=True))


def along_all_paths(output: Value) -> float:
    """Return the sum over all paths from the leaves of the absolute product of partial derivatives, 0 if not finite.

    It is what a derivative may be small against where paths cancel.
    """
    sums: dict[Value, float] = {}
    for value in topological_order(output):
        if value.op is None:
            continue
        numbers = [argument.data if isinstance(argument, Value) else argument for argument in value.args]
        partials = value.op.float_partials(value.data, *numbers)
        sums[value] = sum(
            abs(partial) * sums.get(argument, 1.0)
            for argument, partial in zip(value.args, partials, strict=True)
            if isinstance(argument, Value) and argument.requires_grad
        )
    total = sums.get(output, 0.0)
    return total if math.isfinite(total) else 0.0
