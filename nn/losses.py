"""Losses: how far predictions are from targets, as one number to minimise.

Each takes numbers, Values, or lists, tuples and arrays of them, nested alike for predictions and targets, and is
a Value where it depends on one. Means are over all elements, as in PyTorch.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection
from functools import reduce
from typing import cast

from autograd import Value
from autograd.math import inf, log, log1p, logsumexp, relu, softplus
from nn.arguments import Scalars, collection, matched_pairs
from nn.module import Scalar

__all__ = [
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cross_entropy",
    "half_squared_error",
    "hinge_loss",
    "mse_loss",
]


def mse_loss(predictions: Scalars, targets: Scalars) -> Scalar:
    """Return the mean of the squared errors; of a single prediction, its squared error.

    Parameters
    ----------
    predictions, targets
        As many of the one as of the other.

    Raises
    ------
    ValueError
        If they are not alike in shape, or empty.

    Examples
    --------
    >>> mse_loss([1.0, 4.0], [0.0, 1.0])
    5.0
    """
    return _mean(_squared_error, predictions, targets, "mse_loss")


def half_squared_error(predictions: Scalars, targets: Scalars) -> Scalar:
    """Return half the sum of the squared errors: its derivative by a prediction is the error itself.

    Parameters
    ----------
    predictions, targets
        As many of the one as of the other.

    Raises
    ------
    ValueError
        If they are not alike in shape, or empty.

    Examples
    --------
    >>> prediction = Value(4.0)
    >>> loss = half_squared_error(prediction, 1.0)
    >>> loss.backward()
    >>> loss.data, prediction.grad
    (4.5, 3.0)
    """
    errors = [_squared_error(p, t) for p, t in matched_pairs(predictions, targets, "half_squared_error")]
    return 0.5 * reduce(operator.add, errors)


def binary_cross_entropy(predictions: Scalars, targets: Scalars) -> Scalar:
    """Return the mean of ``-(t*log(p) + (1 - t)*log(1 - p))``: minus the log of the probability of what happened.

    Where a probability of exactly 0 is predicted for what happens, the loss is infinite. Prefer
    ``binary_cross_entropy_with_logits``, which loses no digits however sure the prediction is.

    Parameters
    ----------
    predictions
        Probabilities, from 0 to 1.
    targets
        0 or 1, or probabilities.

    Raises
    ------
    ValueError
        If a prediction or target is outside [0, 1], or they are not alike in shape, or empty.

    Examples
    --------
    >>> round(binary_cross_entropy([0.9, 0.2], [1, 0]), 6)
    0.164252
    """
    return _mean(_binary_cross_entropy, predictions, targets, "binary_cross_entropy")


def binary_cross_entropy_with_logits(logits: Scalars, targets: Scalars) -> Scalar:
    """Return the binary cross-entropy of ``sigmoid(logit)``, computed so that it neither overflows nor rounds to 0.

    Parameters
    ----------
    logits
        Any numbers: the logarithms of the odds.
    targets
        0 or 1, or probabilities.

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
    return _mean(_binary_cross_entropy_with_logits, logits, targets, "binary_cross_entropy_with_logits")


def cross_entropy(logits: Scalars, targets: int | Collection[int]) -> Scalar:
    """Return the cross-entropy of ``softmax(logits)`` with the right class: minus the log of its probability.

    Parameters
    ----------
    logits
        At least two numbers or Values, one for each class; or a list of such rows, for the mean over them.
    targets
        The position of the right class, counted from 0; or one for each row.

    Raises
    ------
    ValueError
        If there are fewer than two classes, a target is not the position of one, or there is not one target for
        each row.
    TypeError
        If a target is not an integer.

    Examples
    --------
    >>> round(cross_entropy([0.0, 0.0, 0.0, 0.0], 2), 6)  # log(4): any of four
    1.386294
    >>> cross_entropy([1000.0, 0.0], 1)
    1000.0
    """
    if not isinstance(targets, Collection):
        return _cross_entropy(logits, targets)
    rows = _listed(logits)
    if len(rows) != len(targets) or len(targets) == 0:
        raise ValueError(f"cross_entropy needs one target for each row of logits: {len(rows)}, got {len(targets)}")
    losses = [_cross_entropy(row, target) for row, target in zip(rows, targets, strict=True)]
    return reduce(operator.add, losses) / len(losses)


def hinge_loss(predictions: Scalars, targets: Scalars) -> Scalar:
    """Return the mean of ``max(0, 1 - target*prediction)``: zero for what is right by a margin of 1.

    Parameters
    ----------
    predictions
        Any numbers; the sign is the predicted class.
    targets
        -1 or 1.

    Raises
    ------
    ValueError
        If a target is neither -1 nor 1, or they are not alike in shape, or empty.

    Examples
    --------
    >>> hinge_loss([2.0, 0.5, 0.5], [1, 1, -1])
    0.6666666666666666
    """
    return _mean(_hinge, predictions, targets, "hinge_loss")


def _squared_error(prediction: Scalar, target: Scalar) -> Scalar:
    error = prediction - target
    return error * error


def _binary_cross_entropy(probability: Scalar, target: Scalar) -> Scalar:
    if not 0.0 <= probability <= 1.0:
        raise ValueError(
            f"binary_cross_entropy takes probabilities from 0 to 1, got {_number(probability)}; "
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
        raise ValueError(f"the targets of {loss} must be from 0 to 1, got {_number(target)}")
    if not isinstance(target, Value):
        if target == 1.0:
            return if_one
        if target == 0.0:
            return if_zero
    return target * if_one + (1.0 - target) * if_zero


def _cross_entropy(logits: Scalars, target: int) -> Scalar:
    row = cast("list[Scalar]", _listed(logits))
    if len(row) < 2:
        raise ValueError(f"cross_entropy needs the logits of at least 2 classes, got {len(row)}")
    try:
        right = operator.index(target)
    except TypeError:
        raise TypeError(f"a target of cross_entropy must be an integer, counting from 0, got {target!r}") from None
    if not 0 <= right < len(row):
        raise ValueError(f"a target of cross_entropy must be from 0 to {len(row) - 1}, got {right}")
    # Only differences matter, and that of the right class to itself is known: no digits cancel, however sure it is.
    margins = [logit - row[right] for position, logit in enumerate(row) if position != right]
    return softplus(logsumexp(margins))


def _listed(scalars: Scalars) -> list[Scalars]:
    given = collection(scalars)
    return [scalars] if given is None else list(given)


def _hinge(prediction: Scalar, target: Scalar) -> Scalar:
    if target not in (-1.0, 1.0):
        raise ValueError(f"the targets of hinge_loss must be -1 or 1, got {_number(target)}")
    return relu(1.0 - target * prediction)


def _mean(loss: Callable[[Scalar, Scalar], Scalar], predictions: Scalars, targets: Scalars, name: str) -> Scalar:
    losses = [loss(prediction, target) for prediction, target in matched_pairs(predictions, targets, name)]
    total = reduce(operator.add, losses)
    return total / len(losses) if len(losses) > 1 else total


def _number(scalar: Scalar) -> float:
    return scalar.data if isinstance(scalar, Value) else scalar
