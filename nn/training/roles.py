"""What is handed to a training, each in its place: samples, loss, optimiser, metrics."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar, cast

from autograd import Value
from nn.arrays import Scalars, collection

__all__ = ["check_functions", "check_metrics", "check_roles", "checked_samples"]

X = TypeVar("X")
T = TypeVar("T")


def checked_samples(data: Iterable[tuple[X, T]], deed: str = "train") -> list[tuple[X, T]]:
    """Return the samples as a list; refuse what is not pairs, and none at all."""
    if not isinstance(data, Iterable):
        raise TypeError(f"the data must be a list of pairs of inputs and target, got {data!r}")
    samples = list(data)
    if not samples:
        raise ValueError(f"cannot {deed} on an empty data set; give at least one pair of inputs and target")
    for position, sample in enumerate(samples):
        if not isinstance(sample, tuple | list) or len(sample) != 2:
            raise ValueError(
                f"sample {position} must be a pair of inputs and target, got {sample!r}; "
                f"of inputs and targets apart, list(zip(inputs, targets)) makes pairs"
            )
    return samples


def check_roles(trainer: str, model: object, loss: object, optimizer: object) -> None:
    """Refuse a model, a loss and an optimiser that are not in their places."""
    order = f"{trainer}(model, data, loss, optimizer)"
    if _is_optimizer(loss):
        raise TypeError(f"the loss comes third and the optimiser fourth, got {loss!r} as the loss: {order}")
    if not callable(model):
        raise TypeError(f"the model must be a Module or a function of a sample's inputs, got {model!r}: {order}")
    if not callable(loss):
        got, hint = repr(loss), "give the function itself, such as nn.mse_loss"
        if not isinstance(loss, Value | str) and (listed := collection(cast("Scalars", loss))) is not None:
            got = f"a {type(loss).__name__} of {len(listed)}"
            hint = f"if these are targets, the data are pairs: {trainer}(model, list(zip(X, y)), loss, optimizer)"
        raise TypeError(f"the loss must be a function of prediction and target, got {got}: {hint}")
    if not _is_optimizer(optimizer):
        raise TypeError(
            f"{trainer} takes an optimiser fourth, such as nn.SGD(model.parameters(), lr=0.1), got {optimizer!r}"
        )


def check_functions(metrics: object, callbacks: object, penalty: object) -> None:
    """Refuse what is no function where one belongs, and functions where a dictionary or a list of them does."""
    check_metrics(metrics)
    if not isinstance(callbacks, Collection) or not all(map(callable, callbacks)):
        raise TypeError(f"callbacks must be a list of functions of the history, got {callbacks!r}")
    if penalty is not None and not callable(penalty):
        raise TypeError(
            f"the penalty must be a function, which is called for each batch, got {penalty!r}: "
            f"write lambda: before it, as in lambda: nn.l2_penalty(model.parameters(), 1e-4)"
        )


def check_metrics(metrics: object) -> None:
    """Refuse metrics without names, and what is no function."""
    if metrics is None or (isinstance(metrics, Mapping) and all(map(callable, metrics.values()))):
        return
    name = getattr(metrics, "__name__", "accuracy")
    raise TypeError(
        f"metrics must be a dictionary from names to functions, such as {{{name!r}: nn.{name}}}, got {metrics!r}"
    )


def _is_optimizer(thing: object) -> bool:
    """Return whether it has what training needs of an optimiser, which may be one of the user's own."""
    return not isinstance(thing, type) and all(callable(getattr(thing, name, None)) for name in ("step", "zero_grad"))
