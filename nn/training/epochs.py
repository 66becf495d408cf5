"""One epoch of training: an update after each sample, or one for all of them together."""

from __future__ import annotations

import operator
import warnings
from collections.abc import Callable, Iterable
from functools import reduce
from itertools import chain
from numbers import Real
from typing import Protocol, TypeGuard, TypeVar

from autograd import Value
from autograd.diagnostics import tell_constant
from nn.arrays import Scalar, number_of
from nn.training.roles import check_roles, checked_samples
from nn.training.strangers import check_parameters

__all__ = [
    "SupportsStep",
    "checked_loss",
    "learns",
    "train_full_batch",
    "train_per_sample",
    "warn_of_constants",
]

X = TypeVar("X")  # what the model takes
Y = TypeVar("Y")  # what it returns
T = TypeVar("T")  # what that is compared with


class SupportsStep(Protocol):
    """What an epoch needs of an optimiser, which may be one of your own."""

    def zero_grad(self) -> None:
        """Set the gradients to zero."""

    def step(self) -> None:
        """Move the parameters."""


def train_per_sample(
    model: Callable[[X], Y],
    data: Iterable[tuple[X, T]],
    loss: Callable[[Y, T], Scalar],
    optimizer: SupportsStep,
) -> float:
    """Train for one epoch with an update after each sample, in the order given (online gradient descent).

    Parameters
    ----------
    model
        From a sample's inputs to the prediction.
    data
        The samples: pairs of inputs and target.
    loss
        From prediction and target to the loss of a sample. Where it is a plain number, such as the 0 of a hinge loss,
        its gradient is 0; an epoch in which all are ends with a warning.
    optimizer
        What moves the model's parameters.

    Returns
    -------
    The sum of the samples' losses, each taken before the update that it causes.

    Raises
    ------
    ValueError
        If there are no samples, one is not a pair, or the optimiser holds parameters of something else.
    TypeError
        If loss or optimiser is something else, or the loss of a sample is no number.

    Examples
    --------
    >>> from nn import MLP, SGD, half_squared_error
    >>> model = MLP(1, [1], weights=[[[0.0]]])
    >>> optimizer = SGD(model.parameters(), lr=0.1)
    >>> data = [(1.0, 3.0), (2.0, 5.0)]
    >>> [round(train_per_sample(model, data, half_squared_error, optimizer), 3) for _ in range(4)]
    [12.905, 2.128, 0.351, 0.06]
    """
    check_roles("train_per_sample", model, loss, optimizer)
    total, learned = 0.0, False
    samples = checked_samples(data)
    for position, (inputs, target) in enumerate(samples):
        sample_loss = checked_loss(loss(model(inputs), target))
        if position == 0:
            others = (loss(model(x), y) for x, y in samples[1:])
            check_parameters(optimizer, model, chain([sample_loss], others))
        tell_of_constants("train_per_sample", [sample_loss])
        _update(sample_loss, optimizer)
        learned |= learns(sample_loss)
        total += number_of(sample_loss)
    if not learned:
        warn_of_constants("train_per_sample")
    return total


def train_full_batch(
    model: Callable[[X], Y],
    data: Iterable[tuple[X, T]],
    loss: Callable[[Y, T], Scalar],
    optimizer: SupportsStep,
) -> float:
    """Train for one epoch with one update, by the gradient of the sum of all samples' losses (batch gradient descent).

    Parameters
    ----------
    model, data, loss, optimizer
        As for ``train_per_sample``.

    Returns
    -------
    The sum of the samples' losses, taken before the update.

    Raises
    ------
    ValueError, TypeError
        As ``train_per_sample``.

    Examples
    --------
    >>> from nn import MLP, SGD, half_squared_error
    >>> model = MLP(1, [1], weights=[[[0.0]]])
    >>> optimizer = SGD(model.parameters(), lr=0.1)
    >>> data = [(1.0, 3.0), (2.0, 5.0)]
    >>> [round(train_full_batch(model, data, half_squared_error, optimizer), 3) for _ in range(4)]
    [17.0, 1.685, 0.169, 0.019]
    """
    check_roles("train_full_batch", model, loss, optimizer)
    losses = [checked_loss(loss(model(inputs), target)) for inputs, target in checked_samples(data)]
    check_parameters(optimizer, model, losses)
    tell_of_constants("train_full_batch", losses)
    total = reduce(operator.add, losses)
    _update(total, optimizer)
    if not learns(total):
        warn_of_constants("train_full_batch")
    return number_of(total)


def _update(loss: Scalar, optimizer: SupportsStep) -> None:
    optimizer.zero_grad()
    if learns(loss):
        loss.backward()
    optimizer.step()


def checked_loss(loss: object) -> Scalar:
    """Return the loss itself; refuse what is no number. A plain one, as a constant, has the gradient 0."""
    if isinstance(loss, bool) or not isinstance(loss, Value | Real):
        hint = "; is a return statement missing?" if loss is None else ""
        raise TypeError(
            f"the loss must be one number, a Value that depends on the model's parameters, got {loss!r}{hint}"
        )
    return loss if isinstance(loss, Value) else float(loss)


def tell_of_constants(where: str, losses: Iterable[Scalar]) -> None:
    """Tell whoever watches, such as ``strict()``, of each loss from which there is nothing to learn."""
    for loss in losses:
        if not learns(loss):
            tell_constant(where, "the loss of a sample")


def learns(loss: Scalar) -> TypeGuard[Value]:
    """Return whether there is anything to be learned from the loss: whether it depends on a leaf."""
    return isinstance(loss, Value) and loss.requires_grad


def warn_of_constants(where: str, calls: int = 1) -> None:
    """Warn that no loss depended on a parameter, at the line that is so many calls above the caller's."""
    warnings.warn(
        f"{where}: no loss depended on a parameter, so there was nothing to learn. That is right where each loss has "
        f"reached its flat part, such as the 0 of max(0.0, ...); otherwise .data, .item(), detach() or a function of "
        f"math has cut them off from what they were made of",
        RuntimeWarning,
        stacklevel=2 + calls,
    )
