"""Losses of several classes: a row of numbers, one for each class, against the right class or probabilities.

The right class is a position among the classes: an integer, or a Value that holds one. With a Value no decision depends
on which class it is, so that one recorded program serves all of them; the results are those of the integer.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Sequence
from functools import reduce
from typing import TypeAlias, cast

from autograd import Value, no_grad
from autograd.math import exp, log, log_softmax, logsumexp, maximum, relu, softplus
from nn.arrays import Outputs, Scalar, Scalars, collection, listed, number_of
from nn.checks import count_of, rate
from nn.losses.loss import Reduction, overloaded, reduced, total_of

__all__ = ["cross_entropy", "kl_div", "nll_loss"]

# Which of the classes.
Position: TypeAlias = int | Value
# Positions of classes, or probabilities.
Targets: TypeAlias = Scalars

# So much that whatever is computed is nothing beside it, and yet finite: times 0 it is 0.
_HUGE = 1e300


@overloaded
def cross_entropy(
    logits: Scalars,
    targets: Targets,
    *,
    weight: Collection[Scalar] | None = None,
    label_smoothing: float = 0.0,
    reduction: Reduction = "mean",
) -> Outputs:
    """Return the cross-entropy of ``softmax(logits)`` with the right class: minus the log of its probability.

    With probabilities ``t`` as the target it is ``-Σ t*log(softmax(logits))``.

    Parameters
    ----------
    logits
        At least two numbers or Values, one for each class; or a list of such rows.
    targets
        The position of the right class, counted from 0; or one for each row. Or the probabilities of all classes,
        nested like the logits.
    weight
        A weight for each class. The mean is divided by the sum of the weights of the right classes; where the targets
        are probabilities by the number of rows, as in PyTorch.
    label_smoothing
        The part of the probability, from 0 to 1, that is spread over all classes alike, instead of asking for
        certainty.
    reduction
        ``"mean"`` over the rows, ``"sum"`` or ``"none"``.

    Raises
    ------
    ValueError
        If there are fewer than two classes, a target is neither the position of one nor a probability, there is not
        one target for each row or one weight for each class, or an option is out of range.
    TypeError
        If a target is not an integer.

    Examples
    --------
    >>> round(cross_entropy([0.0, 0.0, 0.0, 0.0], 2), 6)  # log(4): any of four
    1.386294
    >>> cross_entropy([1000.0, 0.0], 1)
    1000.0
    >>> cross_entropy([1000.0, 0.0], [0.25, 0.75])
    750.0
    """
    if rate(label_smoothing, "the label_smoothing of cross_entropy", zero_allowed=True) > 1.0:
        raise ValueError(f"the label_smoothing of cross_entropy must be from 0 to 1, got {label_smoothing}")

    weights = _listed_weights(weight)

    def weighted(scores: Sequence[Scalar]) -> Sequence[Scalar]:
        return scores if weights is None else [w * x for w, x in zip(weights, scores, strict=True)]

    def loss(row: list[Scalar], right: Position) -> Scalar:
        # Only differences matter, and that of the right class to itself is known: no digits cancel, however sure it is.
        sure = softplus(logsumexp(_margins(row, right)))
        if weights is not None:
            sure = _score_of(weights, right) * sure
        if not label_smoothing:
            return sure
        spread = weighted(log_softmax(row))
        return (1.0 - label_smoothing) * sure - label_smoothing / len(row) * reduce(operator.add, spread)

    def expected(row: list[Scalar], chances: list[Scalar]) -> Scalar:
        if label_smoothing:
            chances = [(1.0 - label_smoothing) * chance + label_smoothing / len(row) for chance in chances]
        terms = [chance * x for chance, x in zip(chances, weighted(log_softmax(row)), strict=True)]
        return -reduce(operator.add, terms)

    if _are_probabilities(logits, targets):
        rows = _rows_of_chances(logits, cast("Collection[Scalars]", targets), weights)
        losses: list[Outputs] = [expected(row, chances) for row, chances in rows]
        return reduced(losses if _is_nested(targets) else losses[0], reduction, "cross_entropy")
    pairs = _pairs(logits, targets, weights, "cross_entropy", "logits")
    return _reduced(loss, pairs, targets, weights, reduction, "cross_entropy")


@overloaded
def nll_loss(
    log_probabilities: Scalars,
    targets: Targets,
    *,
    weight: Collection[Scalar] | None = None,
    reduction: Reduction = "mean",
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

    def loss(row: list[Scalar], right: Position) -> Scalar:
        score = _score_of(row, right)
        return -score if weights is None else -score * _score_of(weights, right)

    pairs = _pairs(log_probabilities, targets, weights, "nll_loss", "log-probabilities")
    return _reduced(loss, pairs, targets, weights, reduction, "nll_loss")


@overloaded
def kl_div(
    log_probabilities: Scalars, targets: Scalars, *, log_target: bool = False, reduction: Reduction = "mean"
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
    rows, wanted = listed(log_probabilities), listed(targets)
    one_row = not any(collection(row) is not None for row in [*rows, *wanted])
    if one_row:
        rows, wanted = [rows], [wanted]
    if len(rows) != len(wanted) or not rows:
        raise ValueError(f"kl_div needs one row of targets for each row of predictions: {len(rows)}, got {len(wanted)}")
    losses: list[Outputs] = [_divergence(*pair, log_target) for pair in zip(rows, wanted, strict=True)]
    return reduced(losses[0] if one_row else losses, reduction, "kl_div")


def _are_probabilities(logits: Scalars, targets: Targets) -> bool:
    one_row = collection(logits) is not None and len(listed(logits)) > 0 and not _is_nested(logits)
    return _is_nested(targets) or (one_row and collection(targets) is not None)


def _is_nested(scalars: Scalars) -> bool:
    many = collection(scalars)
    return many is not None and any(collection(one) is not None for one in many)


def _rows_of_chances(
    logits: Scalars, targets: Collection[Scalars], weights: list[Scalar] | None
) -> list[tuple[list[Scalar], list[Scalar]]]:
    """Return each row with the probabilities that are right for it."""
    nested = _is_nested(targets)
    rows, wanted = (listed(logits), listed(targets)) if nested else ([logits], [targets])
    _check_count(len(rows), len(wanted), "cross_entropy", "logits")
    pairs = []
    for given, its_targets in zip(rows, wanted, strict=True):
        row = _scores(given, weights, "cross_entropy", "logits")
        chances = cast("list[Scalar]", listed(its_targets))
        if len(chances) != len(row):
            raise ValueError(f"cross_entropy needs one probability for each class: {len(row)}, got {len(chances)}")
        for chance in chances:
            if not 0.0 <= chance <= 1.0:
                raise ValueError(f"the probabilities of cross_entropy must be from 0 to 1, got {number_of(chance)}")
        pairs.append((row, chances))
    return pairs


def _pairs(
    rows: Scalars, targets: Targets, weights: list[Scalar] | None, name: str, what: str
) -> list[tuple[list[Scalar], Position]]:
    """Return each row as a list, with the position of the right class in it."""
    many = collection(targets) is not None
    given, wanted = (listed(rows), listed(targets)) if many else ([rows], [targets])
    _check_count(len(given), len(wanted), name, what)
    pairs = []
    for row, target in zip(given, wanted, strict=True):
        scores = _scores(row, weights, name, what)
        pairs.append((scores, _checked_position(target, len(scores), name)))
    return pairs


def _check_count(rows: int, targets: int, name: str, what: str) -> None:
    if rows != targets or not targets:
        raise ValueError(f"{name} needs one target for each row of {what}: {rows}, got {targets}")


def _scores(row: Scalars, weights: list[Scalar] | None, name: str, what: str) -> list[Scalar]:
    scores = cast("list[Scalar]", listed(row))
    if len(scores) < 2:
        raise ValueError(f"{name} needs the {what} of at least 2 classes, got {len(scores)}")
    if weights is not None and len(weights) != len(scores):
        raise ValueError(f"{name} needs one weight for each class: {len(scores)}, got {len(weights)}")
    return scores


def _reduced(  # noqa: PLR0917  # one call hands on what a loss was given
    loss: Callable[[list[Scalar], Position], Scalar],
    pairs: list[tuple[list[Scalar], Position]],
    targets: Targets,
    weights: list[Scalar] | None,
    reduction: str,
    name: str,
) -> Outputs:
    losses: list[Outputs] = [loss(row, right) for row, right in pairs]
    divisor = None
    if weights is not None and reduction == "mean":
        divisor = total_of([_score_of(weights, right) for _, right in pairs], name)
    return reduced(losses if collection(targets) is not None else losses[0], reduction, name, divisor=divisor)


def _listed_weights(weight: Collection[Scalar] | None) -> list[Scalar] | None:
    if weight is None:
        return None
    count_of(weight, "one weight for each class")
    return [*weight]


def _checked_position(target: object, count: int, name: str) -> Position:
    """Return the position; refuse what is none of so many classes."""
    if isinstance(target, Value):
        with no_grad():
            if target % 1.0 != 0.0:
                raise TypeError(f"a target of {name} must be an integer, counting from 0, got {target.data}")
            if not 0.0 <= target <= count - 1.0:
                raise ValueError(f"a target of {name} must be from 0 to {count - 1}, got {target.data}")
        return target
    try:
        position = operator.index(target)  # type: ignore[arg-type]  # what has no index is refused
    except TypeError:
        raise TypeError(f"a target of {name} must be an integer, counting from 0, got {target!r}") from None
    if not 0 <= position < count:
        raise ValueError(f"a target of {name} must be from 0 to {count - 1}, got {position}")
    return position


def _score_of(scores: Sequence[Scalar], right: Position) -> Scalar:
    """Return the score of the right class."""
    if not isinstance(right, Value):
        return scores[right]
    lowered = [score + _HUGE * (here - 1.0) for score, here in zip(scores, _marks(right, len(scores)), strict=True)]
    return reduce(maximum, lowered)


def _margins(scores: Sequence[Scalar], right: Position) -> list[Scalar]:
    """Return how far the scores are above that of the right class; its own is left out, or as low as can be."""
    best = _score_of(scores, right)
    if not isinstance(right, Value):
        return [score - best for position, score in enumerate(scores) if position != right]
    return [score - best - _HUGE * here for score, here in zip(scores, _marks(right, len(scores)), strict=True)]


def _marks(right: Value, count: int) -> list[Scalar]:
    """Return a 1 for the right class and a 0 for each other."""
    with no_grad():  # they are no function of the scores, and do not change with the position little by little
        return [relu(1.0 - abs(right - float(position))) for position in range(count)]


def _divergence(predictions: Scalars, targets: Scalars, log_target: bool) -> Scalar:  # noqa: FBT001
    row, wanted = cast("list[Scalar]", listed(predictions)), cast("list[Scalar]", listed(targets))
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
