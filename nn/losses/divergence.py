"""The Kullback-Leibler divergence: how far predicted probabilities are from those that are right."""

from __future__ import annotations

import operator
from functools import reduce
from typing import cast

from autograd.math import exp, log
from nn.arrays import Outputs, Scalar, Scalars, collection, listed, number_of
from nn.losses.loss import Reduction, overloaded, reduced

__all__ = ["kl_div"]


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
