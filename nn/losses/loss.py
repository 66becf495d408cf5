"""What all losses share: their types, predictions paired with targets, weights, and how many losses become one."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import reduce
from typing import Any, Concatenate, Literal, ParamSpec, Protocol, TypeAlias, TypedDict, Unpack, cast, overload

from autograd import Value
from nn.arrays import Array, Outputs, Scalar, Scalars, collection, flattened

__all__ = ["Loss", "Reduction", "overloaded", "pairwise_losses", "reduced", "total_of"]

P = ParamSpec("P")
# The reductions after which there is a single loss; after "none" there is one for each prediction, and Loss says so.
Reduction: TypeAlias = Literal["mean", "sum"]


class LossOptions(TypedDict, total=False):
    """The options that one loss or another has beside its reduction."""

    weight: Scalars | None
    delta: float
    label_smoothing: float
    log_target: bool


class Loss(Protocol[P]):
    """The types of a loss, whose options are P: of Values it is a Value, and without a reduction it is nested."""

    __name__: str

    @overload
    def __call__(self, predictions: Array, targets: Scalars, *args: P.args, **options: P.kwargs) -> Value: ...
    @overload
    def __call__(self, predictions: Scalars, targets: Scalars, *args: P.args, **options: P.kwargs) -> Scalar: ...
    @overload
    def __call__(
        self, predictions: Scalars, targets: Scalars, *, reduction: str, **options: Unpack[LossOptions]
    ) -> Outputs: ...
    @overload  # some call their predictions otherwise, which only counts where they are given by name
    def __call__(self, *, targets: Scalars, **named: Any) -> Any: ...  # noqa: ANN401


def overloaded(function: Callable[Concatenate[Scalars, Scalars, P], Outputs]) -> Loss[P]:
    """Return the function itself, with the types of a loss."""
    return cast("Loss[P]", function)


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
