"""A trained model in use: its predictions, and how good they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeAlias, TypeVar, cast

from autograd import Value, no_grad
from nn.arguments import Scalars, collection
from nn.module import Module, Scalar

__all__ = ["Metric", "Numbers", "accuracy", "evaluate", "predict"]

X = TypeVar("X")
# Plain numbers, nested as the Values were.
Numbers: TypeAlias = "float | list[Numbers]"
# From a prediction and its target to a number, of which the mean over the samples is reported.
Metric: TypeAlias = Callable[..., Scalar]


def predict(model: Callable[[X], Scalars], inputs: Iterable[X]) -> list[Numbers]:
    """Return the model's prediction for each of a batch of inputs, as plain numbers.

    Nothing is recorded, and a Module is in its evaluation mode meanwhile: dropout lets everything pass.

    Parameters
    ----------
    model
        From inputs to a Value, or a list of them.
    inputs
        What the model is called with, one after the other.

    Examples
    --------
    >>> from nn import MLP
    >>> predict(MLP(1, [1], weights=[[[2.0]]]), [[1.0], [2.0]])
    [2.0, 4.0]
    >>> predict(MLP(1, [2], weights=[[[2.0], [3.0]]]), [[1.0], [2.0]])
    [[2.0, 3.0], [4.0, 6.0]]
    """
    with _in_use(model):
        return [_numbers(model(given)) for given in inputs]


def accuracy(prediction: Scalars, target: float) -> float:
    """Return 1.0 for a prediction of the right class and 0.0 for another; the mean of many is the accuracy.

    Parameters
    ----------
    prediction
        A list with a score for each class, the highest of which is predicted; or a single number, whose sign tells
        two classes apart, such as a logit.
    target
        The position of the class in the list; for a single number, above 0 (as 1) or not (as 0 or -1).

    Examples
    --------
    >>> accuracy([0.1, 2.0, -3.0], 1), accuracy(-0.5, 1), accuracy(-0.5, -1)
    (1.0, 0.0, 1.0)
    """
    scores = collection(prediction)
    if scores is None:
        return float((cast("Scalar", prediction) > 0.0) == (target > 0.0))
    ordered = cast("Sequence[Scalar]", list(scores))
    return float(max(range(len(ordered)), key=ordered.__getitem__) == target)


def evaluate(
    model: Callable[[X], Scalars], data: Iterable[tuple[X, object]], metrics: Mapping[str, Metric]
) -> dict[str, float]:
    """Return the mean of each metric over the samples; nothing is recorded.

    Parameters
    ----------
    model
        From a sample's inputs to the prediction.
    data
        Pairs of inputs and target.
    metrics
        By name, functions of prediction and target such as ``accuracy`` or any loss.

    Raises
    ------
    ValueError
        If there are no samples.

    Examples
    --------
    >>> from nn import MLP, mse_loss
    >>> model = MLP(1, [1], weights=[[[2.0]]])
    >>> evaluate(model, [([1.0], 2.0), ([2.0], 3.0)], {"error": mse_loss})
    {'error': 0.5}
    """
    sums = dict.fromkeys(metrics, 0.0)
    count = 0
    with _in_use(model):
        for inputs, target in data:
            prediction = model(inputs)
            for name, metric in metrics.items():
                sums[name] += _number(metric(prediction, target))
            count += 1
    if not count:
        raise ValueError("cannot evaluate on an empty data set; give at least one pair of inputs and target")
    return {name: total / count for name, total in sums.items()}


@contextmanager
def _in_use(model: object) -> Iterator[None]:
    """Record nothing; let the parts of a Module be in evaluation mode, and in the mode they were in afterwards."""
    training = [part for part in model.modules() if part.training] if isinstance(model, Module) else []
    for part in training:
        part.training = False
    try:
        with no_grad():
            yield
    finally:
        for part in training:
            part.training = True


def _numbers(scalars: Scalars) -> Numbers:
    many = collection(scalars)
    return _number(cast("Scalar", scalars)) if many is None else [_numbers(element) for element in many]


def _number(scalar: Scalar) -> float:
    return scalar.data if isinstance(scalar, Value) else float(scalar)
