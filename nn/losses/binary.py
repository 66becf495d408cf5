"""Losses of two classes."""

from __future__ import annotations

from autograd import Value
from autograd.math import inf, log, log1p, relu, softplus
from nn.arrays import Outputs, Scalar, Scalars, number_of
from nn.losses.loss import Reduction, overloaded, pairwise_losses, reduced

__all__ = ["binary_cross_entropy", "binary_cross_entropy_with_logits", "hinge_loss"]


@overloaded
def binary_cross_entropy(
    predictions: Scalars,
    targets: Scalars,
    *,
    weight: Scalars | None = None,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the mean of ``-(t*log(p) + (1 - t)*log(1 - p))``: minus the log of the probability of what happened.

    Where a probability of exactly 0 is predicted for what happens, the loss is infinite. Prefer
    ``binary_cross_entropy_with_logits``, which loses no digits however sure the prediction is.

    Parameters
    ----------
    predictions
        Probabilities, from 0 to 1.
    targets
        0 or 1, or probabilities.
    weight
        A weight for each prediction. The mean is divided by their number, as in PyTorch.
    reduction
        ``"mean"``, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        If a prediction or target is outside [0, 1], or they are not alike in shape, or empty.

    Examples
    --------
    >>> round(binary_cross_entropy([0.9, 0.2], [1, 0]), 6)
    0.164252
    """
    losses = pairwise_losses(_binary_cross_entropy, predictions, targets, "binary_cross_entropy")
    return reduced(losses, reduction, "binary_cross_entropy", weight=weight)


@overloaded
def binary_cross_entropy_with_logits(
    logits: Scalars,
    targets: Scalars,
    *,
    weight: Scalars | None = None,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the binary cross-entropy of ``sigmoid(logit)``, computed so that it neither overflows nor rounds to 0.

    Parameters
    ----------
    logits
        Any numbers: the logarithms of the odds.
    targets
        0 or 1, or probabilities.
    weight
        A weight for each prediction. The mean is divided by their number, as in PyTorch.
    reduction
        ``"mean"``, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        If a target is outside [0, 1], or they are not alike in shape, or empty.

    Examples
    --------
    >>> binary_cross_entropy_with_logits(-1000.0, 1)
    1000.0
    >>> binary_cross_entropy_with_logits(50.0, 1)
    1.9287498479639178e-22
    """
    losses = pairwise_losses(_binary_cross_entropy_with_logits, logits, targets, "binary_cross_entropy_with_logits")
    return reduced(losses, reduction, "binary_cross_entropy_with_logits", weight=weight)


@overloaded
def hinge_loss(
    predictions: Scalars,
    targets: Scalars,
    *,
    weight: Scalars | None = None,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the mean of ``max(0, 1 - target*prediction)``: zero for what is right by a margin of 1.

    Parameters
    ----------
    predictions
        Any numbers; the sign is the predicted class.
    targets
        -1 or 1.
    weight
        A weight for each prediction. The mean is divided by their number, as in PyTorch.
    reduction
        ``"mean"``, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        If a target is neither -1 nor 1, or they are not alike in shape, or empty.

    Examples
    --------
    >>> hinge_loss([2.0, 0.5, 0.5], [1, 1, -1])
    0.6666666666666666
    """
    losses = pairwise_losses(_hinge, predictions, targets, "hinge_loss")
    return reduced(losses, reduction, "hinge_loss", weight=weight)


def _binary_cross_entropy(probability: Scalar, target: Scalar) -> Scalar:
    if not 0.0 <= probability <= 1.0:
        raise ValueError(
            f"binary_cross_entropy takes probabilities from 0 to 1, got {number_of(probability)}; "
            f"for logits use binary_cross_entropy_with_logits"
        )
    # Python's log raises at 0 where that of Values is infinite.
    known = isinstance(probability, Value)
    if_one = -log(probability) if known or probability > 0.0 else inf
    if_zero = -log1p(-probability) if known or probability < 1.0 else inf
    return _expected(if_one, if_zero, target, "binary_cross_entropy")


def _binary_cross_entropy_with_logits(logit: Scalar, target: Scalar) -> Scalar:
    # Each term is the small number itself where the prediction is right: nothing is lost by cancelling.
    return _expected(softplus(-logit), softplus(logit), target, "binary_cross_entropy_with_logits")


def _expected(if_one: Scalar, if_zero: Scalar, target: Scalar, loss: str) -> Scalar:
    """Return ``target*if_one + (1 - target)*if_zero``, where 0 times infinity is 0."""
    if not 0.0 <= target <= 1.0:
        raise ValueError(f"the targets of {loss} must be from 0 to 1, got {number_of(target)}")
    if not isinstance(target, Value):
        if target == 1.0:
            return if_one
        if target == 0.0:
            return if_zero
    return target * if_one + (1.0 - target) * if_zero


def _hinge(prediction: Scalar, target: Scalar) -> Scalar:
    if abs(target) != 1.0:  # the same question of both, so that a recorded program serves both
        raise ValueError(f"the targets of hinge_loss must be -1 or 1, got {number_of(target)}")
    return relu(1.0 - target * prediction)
