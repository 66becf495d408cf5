"""Losses of several classes: a row of numbers, one for each class, against the right class or probabilities."""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Sequence
from functools import reduce
from typing import cast, overload

from autograd.math import exp, log, log_softmax, logsumexp, softplus
from nn.arguments import Outputs, Scalars, collection, count_of, rate
from nn.losses.reduction import Single, number_of, reduced, total_of
from nn.module import Scalar

__all__ = ["cross_entropy", "kl_div", "nll_loss"]


@overload
def cross_entropy(
    logits: Scalars,
    targets: int | Collection[int],
    *,
    weight: Collection[Scalar] | None = ...,
    label_smoothing: float = ...,
    reduction: Single = ...,
) -> Scalar: ...
@overload
def cross_entropy(
    logits: Scalars,
    targets: int | Collection[int],
    *,
    weight: Collection[Scalar] | None = ...,
    label_smoothing: float = ...,
    reduction: str,
) -> Outputs: ...
def cross_entropy(
    logits: Scalars,
    targets: int | Collection[int],
    *,
    weight: Collection[Scalar] | None = None,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> Outputs:
    """Return the cross-entropy of ``softmax(logits)`` with the right class: minus the log of its probability.

    Parameters
    ----------
    logits
        At least two numbers or Values, one for each class; or a list of such rows.
    targets
        The position of the right class, counted from 0; or one for each row.
    weight
        A weight for each class. The mean is divided by the sum of the weights of the right classes.
    label_smoothing
        The part of the probability, from 0 to 1, that is spread over all classes alike, instead of asking for
        certainty.
    reduction
        ``"mean"`` over the rows, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        If there are fewer than two classes, a target is not the position of one, there is not one target for
        each row or one weight for each class, or an option is out of range.
    TypeError
        If a target is not an integer.

    Examples
    --------
    >>> round(cross_entropy([0.0, 0.0, 0.0, 0.0], 2), 6)  # log(4): any of four
    1.386294
    >>> cross_entropy([1000.0, 0.0], 1)
    1000.0
    """
    if rate(label_smoothing, "the label_smoothing of cross_entropy", zero_allowed=True) > 1.0:
        raise ValueError(f"the label_smoothing of cross_entropy must be from 0 to 1, got {label_smoothing}")

    weights = _listed_weights(weight)

    def loss(row: list[Scalar], right: int) -> Scalar:
        # Only differences matter, and that of the right class to itself is known: no digits cancel, however sure it is.
        margins = [logit - row[right] for position, logit in enumerate(row) if position != right]
        sure = softplus(logsumexp(margins))
        if weights is not None:
            sure = weights[right] * sure
        if not label_smoothing:
            return sure
        spread: Sequence[Scalar] = log_softmax(row)
        if weights is not None:
            spread = [w * x for w, x in zip(weights, spread, strict=True)]
        return (1.0 - label_smoothing) * sure - label_smoothing / len(row) * reduce(operator.add, spread)

    pairs = _pairs(logits, targets, weights, "cross_entropy", "logits")
    return _reduced(loss, pairs, targets, weights, reduction, "cross_entropy")


@overload
def nll_loss(
    log_probabilities: Scalars,
    targets: int | Collection[int],
    *,
    weight: Collection[Scalar] | None = ...,
    reduction: Single = ...,
) -> Scalar: ...
@overload
def nll_loss(
    log_probabilities: Scalars,
    targets: int | Collection[int],
    *,
    weight: Collection[Scalar] | None = ...,
    reduction: str,
) -> Outputs: ...
def nll_loss(
    log_probabilities: Scalars,
    targets: int | Collection[int],
    *,
    weight: Collection[Scalar] | None = None,
    reduction: str = "mean",
) -> Outputs:
    """Return minus the logarithm of the probability of the right class, given the logarithms of all.

    Prefer ``cross_entropy`` of the logits, which loses no digits however sure the prediction is.

    Parameters
    ----------
    log_probabilities
        At least two numbers or Values, one for each class, such as ``log_softmax`` gives; or a list of such rows.
    targets, weight, reduction
        As for ``cross_entropy``.

    Raises
    ------
    ValueError, TypeError
        As ``cross_entropy``.

    Examples
    --------
    >>> nll_loss([[-0.5, -0.25], [-3.0, -1.0]], [0, 1])
    0.75
    """
    weights = _listed_weights(weight)

    def loss(row: list[Scalar], right: int) -> Scalar:
        return -row[right] if weights is None else -row[right] * weights[right]

    pairs = _pairs(log_probabilities, targets, weights, "nll_loss", "log-probabilities")
    return _reduced(loss, pairs, targets, weights, reduction, "nll_loss")


@overload
def kl_div(
    log_probabilities: Scalars, targets: Scalars, *, log_target: bool = ..., reduction: Single = ...
) -> Scalar: ...
@overload
def kl_div(log_probabilities: Scalars, targets: Scalars, *, log_target: bool = ..., reduction: str) -> Outputs: ...
def kl_div(
    log_probabilities: Scalars, targets: Scalars, *, log_target: bool = False, reduction: str = "mean"
) -> Outputs:
    """Return the Kullback-Leibler divergence of the targets from the predictions: ``Σ t*(log(t) - log_probability)``.

    Parameters
    ----------
    log_probabilities
        The logarithms of the predicted probabilities, one for each class; or a list of such rows.
    targets
        The probabilities that are right, nested alike; a class with probability 0 counts nothing.
    log_target
        Whether the targets are logarithms too.
    reduction
        ``"mean"`` over the rows (PyTorch's ``"batchmean"``), ``"sum"``, or ``"none"`` for the divergence of each row.

    Raises
    ------
    ValueError
        If a target is negative, or the rows are not alike in shape, or empty.

    Examples
    --------
    >>> from math import log
    >>> round(kl_div([log(0.25), log(0.75)], [0.5, 0.5]), 6)  # log(2/√3)
    0.143841
    """
    rows, wanted = _listed(log_probabilities), _listed(targets)
    one_row = not any(collection(row) is not None for row in [*rows, *wanted])
    if one_row:
        rows, wanted = [rows], [wanted]
    if len(rows) != len(wanted) or not rows:
        raise ValueError(f"kl_div needs one row of targets for each row of predictions: {len(rows)}, got {len(wanted)}")
    losses: list[Outputs] = [_divergence(*pair, log_target) for pair in zip(rows, wanted, strict=True)]
    return reduced(losses[0] if one_row else losses, reduction, "kl_div")


def _divergence(predictions: Scalars, targets: Scalars, log_target: bool) -> Scalar:  # noqa: FBT001
    row, wanted = cast("list[Scalar]", _listed(predictions)), cast("list[Scalar]", _listed(targets))
    if len(row) != len(wanted) or not row:
        raise ValueError(f"kl_div needs one target for each prediction, got rows of {len(wanted)} and {len(row)}")
    return reduce(operator.add, (_excess(q, t, log_target) for q, t in zip(row, wanted, strict=True)))


def _excess(log_probability: Scalar, target: Scalar, log_target: bool) -> Scalar:  # noqa: FBT001
    if log_target:
        return exp(target) * (target - log_probability)
    if not target >= 0.0:
        raise ValueError(f"the targets of kl_div must be probabilities, got {number_of(target)}")
    if target == 0.0:
        return 0.0
    return target * (log(target) - log_probability)


def _pairs(
    rows: Scalars, targets: int | Collection[int], weights: list[Scalar] | None, name: str, what: str
) -> list[tuple[list[Scalar], int]]:
    """Return each row as a list, with the position of the right class in it."""
    wanted = [*targets] if isinstance(targets, Collection) else [targets]
    given = _listed(rows) if isinstance(targets, Collection) else [rows]
    if len(given) != len(wanted) or not wanted:
        raise ValueError(f"{name} needs one target for each row of {what}: {len(given)}, got {len(wanted)}")
    pairs = []
    for row, target in zip(given, wanted, strict=True):
        scores = cast("list[Scalar]", _listed(row))
        if len(scores) < 2:
            raise ValueError(f"{name} needs the {what} of at least 2 classes, got {len(scores)}")
        if weights is not None and len(weights) != len(scores):
            raise ValueError(f"{name} needs one weight for each class: {len(scores)}, got {len(weights)}")
        try:
            right = operator.index(target)
        except TypeError:
            raise TypeError(f"a target of {name} must be an integer, counting from 0, got {target!r}") from None
        if not 0 <= right < len(scores):
            raise ValueError(f"a target of {name} must be from 0 to {len(scores) - 1}, got {right}")
        pairs.append((scores, right))
    return pairs


def _reduced(  # noqa: PLR0917  # one call hands on what a loss was given
    loss: Callable[[list[Scalar], int], Scalar],
    pairs: list[tuple[list[Scalar], int]],
    targets: int | Collection[int],
    weights: list[Scalar] | None,
    reduction: str,
    name: str,
) -> Outputs:
    losses: list[Outputs] = [loss(row, right) for row, right in pairs]
    divisor = None
    if weights is not None and reduction == "mean":
        divisor = total_of([weights[right] for _, right in pairs], name)
    return reduced(losses if isinstance(targets, Collection) else losses[0], reduction, name, divisor=divisor)


def _listed_weights(weight: Collection[Scalar] | None) -> list[Scalar] | None:
    if weight is None:
        return None
    count_of(weight, "one weight for each class")
    return [*weight]


def _listed(scalars: Scalars) -> list[Scalars]:
    given = collection(scalars)
    return [scalars] if given is None else list(given)
