"""Losses of numbers: of how far from its target each prediction is. In order of increasing complexity."""

from __future__ import annotations

from autograd.math import fabs, minimum
from nn.arrays import Outputs, Scalar, Scalars
from nn.checks import rate
from nn.losses.loss import Reduction, overloaded, pairwise_losses, reduced, total_of

__all__ = ["half_squared_error", "huber_loss", "l1_loss", "mse_loss"]


@overloaded
def mse_loss(
    predictions: Scalars,
    targets: Scalars,
    *,
    weight: Scalars | None = None,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the mean of the squared errors; of a single prediction, its squared error.

    Parameters
    ----------
    predictions, targets
        As many of the one as of the other.
    weight
        A weight for each prediction. The mean is divided by the sum of the weights.
    reduction
        ``"mean"``, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        If they are not alike in shape, or empty, or the reduction is none of the three.

    Examples
    --------
    >>> mse_loss([1.0, 4.0], [0.0, 1.0])
    5.0
    >>> mse_loss([1.0, 4.0], [0.0, 1.0], reduction="none")
    [1.0, 9.0]
    """
    losses = pairwise_losses(_squared, predictions, targets, "mse_loss")
    divisor = _divisor(weight, reduction, "mse_loss")
    return reduced(losses, reduction, "mse_loss", weight=weight, divisor=divisor)


@overloaded
def half_squared_error(
    predictions: Scalars,
    targets: Scalars,
    *,
    weight: Scalars | None = None,
    reduction: Reduction = "sum",
) -> Outputs:
    """Return half the sum of the squared errors: its derivative by a prediction is the error itself.

    Parameters
    ----------
    predictions, targets
        As many of the one as of the other.
    weight
        A weight for each prediction.
    reduction
        ``"sum"``, ``"mean"`` or ``"none"``.

    Raises
    ------
    ValueError
        If they are not alike in shape, or empty, or the reduction is none of the three.

    Examples
    --------
    >>> from autograd import Value
    >>> prediction = Value(4.0)
    >>> loss = half_squared_error(prediction, 1.0)
    >>> loss.backward()
    >>> loss.data, prediction.grad
    (4.5, 3.0)
    """
    losses = pairwise_losses(_half_squared, predictions, targets, "half_squared_error")
    return reduced(losses, reduction, "half_squared_error", weight=weight)


@overloaded
def l1_loss(
    predictions: Scalars,
    targets: Scalars,
    *,
    weight: Scalars | None = None,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the mean of the sizes of the errors.

    Parameters
    ----------
    predictions, targets, weight, reduction
        As for ``mse_loss``.

    Raises
    ------
    ValueError
        As ``mse_loss``.

    Examples
    --------
    >>> l1_loss([1.0, 4.0], [0.0, 6.0])
    1.5
    """
    losses = pairwise_losses(_size, predictions, targets, "l1_loss")
    divisor = _divisor(weight, reduction, "l1_loss")
    return reduced(losses, reduction, "l1_loss", weight=weight, divisor=divisor)


@overloaded
def huber_loss(
    predictions: Scalars,
    targets: Scalars,
    *,
    delta: float = 1.0,
    weight: Scalars | None = None,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the mean of half the squared errors, which go on as straight lines where an error is larger than delta.

    Parameters
    ----------
    predictions, targets
        As many of the one as of the other.
    delta
        From which size of an error on the loss is straight, above 0.
    weight
        A weight for each prediction. The mean is divided by their number, not by their sum, as in PyTorch.
    reduction
        ``"mean"``, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        As ``mse_loss``, and if delta is not above 0.

    Examples
    --------
    >>> huber_loss([0.5, 3.0], [0.0, 0.0], reduction="none")
    [0.125, 2.5]
    """
    delta = rate(delta, "the delta of huber_loss")

    def loss(prediction: Scalar, target: Scalar) -> Scalar:
        size = fabs(prediction - target)
        curved = minimum(size, delta)  # the part of the error that counts with its square; it chooses without an `if`
        return curved * (size - 0.5 * curved)

    losses = pairwise_losses(loss, predictions, targets, "huber_loss")
    return reduced(losses, reduction, "huber_loss", weight=weight)


def _squared(prediction: Scalar, target: Scalar) -> Scalar:
    error = prediction - target
    return error * error


def _half_squared(prediction: Scalar, target: Scalar) -> Scalar:
    return 0.5 * _squared(prediction, target)


def _size(prediction: Scalar, target: Scalar) -> Scalar:
    return fabs(prediction - target)


def _divisor(weight: Scalars | None, reduction: str, name: str) -> Scalar | None:
    """Return what PyTorch divides a weighted mean of these losses by."""
    return total_of(weight, name) if weight is not None and reduction == "mean" else None
