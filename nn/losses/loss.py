"""What all losses share: predictions paired with targets, weights, and how many losses become one."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import reduce
from typing import Literal, TypeAlias, cast

from nn.arrays import Outputs, Scalar, Scalars, collection, flattened

__all__ = ["Single", "pairwise_losses", "reduced", "total_of"]

# The reductions after which there is a single loss.
Single: TypeAlias = Literal["mean", "sum"]


def pairwise_losses(
    loss: Callable[[Scalar, Scalar], Scalar], predictions: Scalars, targets: Scalars, name: str
) -> Outputs:
    """Return the loss of each prediction and its target, nested like the predictions."""
    losses = _paired(loss, predictions, targets, f"{name} needs one target for each prediction")
    if next(flattened(losses), None) is None:
        raise ValueError(f"{name} needs at least one prediction, got none")
    return losses


def total_of(weight: Scalars, name: str) -> Scalar:
    """Return the sum of the weights, by which a mean is divided."""
    total = reduce(operator.add, flattened(weight))
    if total == 0.0:
        raise ValueError(f"the weights of {name} add up to 0, and no mean can be taken")
    return total


def reduced(
    losses: Outputs, reduction: str, name: str, *, weight: Scalars | None = None, divisor: Scalar | None = None
) -> Outputs:
    """Return the losses, times their weights if there are any: as they are, as a sum, or as a mean.

    The mean is the sum divided by the number of losses, or by the divisor.
    """
    if weight is not None:
        losses = _paired(operator.mul, losses, weight, f"{name} needs one weight for each prediction")
    if reduction not in {"mean", "sum", "none"}:
        raise ValueError(f"the reduction of {name} must be 'mean', 'sum' or 'none', got {reduction!r}")
    if reduction == "none":
        return losses
    terms = [*flattened(losses)]
    total = reduce(operator.add, terms)
    if reduction == "sum":
        return total
    if divisor is not None:
        return total / divisor
    return total / len(terms) if len(terms) > 1 else total


def _paired(function: Callable[[Scalar, Scalar], Scalar], first: Scalars, second: Scalars, need: str) -> Outputs:
    many, others = collection(first), collection(second)
    if many is None and others is None:
        return function(cast("Scalar", first), cast("Scalar", second))
    if many is not None and others is not None and len(many) == len(others):
        return [_paired(function, a, b, need) for a, b in zip(many, others, strict=True)]
    raise ValueError(f"{need}, got {_kind(many)} and {_kind(others)}")


def _kind(scalars: object) -> str:
    return "a single number" if scalars is None else f"a list of {len(cast('list[object]', scalars))}"
