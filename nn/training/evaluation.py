"""A trained model in use: its predictions, and how good they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeAlias, TypeVar, cast

from autograd import Value, no_grad
from nn.arrays import Numbers, Scalar, Scalars, collection
from nn.module import Module
from nn.training.roles import check_metrics, checked_samples
from nn.training.sample_function import SampleFunction

__all__ = ["Evaluation", "Metric", "accuracy", "evaluate", "measured_sums", "predict"]

X = TypeVar("X")
# From a prediction, as plain numbers, and its target to a number, of which the mean over the samples is reported.
Metric: TypeAlias = Callable[..., Scalar]


def predict(model: Callable[[X], Scalars], inputs: Iterable[X]) -> list[Numbers]:
    """Return the model's prediction for each of a batch of inputs, as plain numbers.

    A Module is in its evaluation mode meanwhile: dropout lets everything pass. It is compiled where there are 32 inputs
    or more, as by ``fit``; the numbers are the same.

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
        return SampleFunction(model, model, list(inputs)).all_values()


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
    """Return the mean of each metric over the samples, from predictions as ``predict`` makes them.

    Parameters
    ----------
    model
        From a sample's inputs to the prediction.
    data
        Pairs of inputs and target.
    metrics
        By name, functions of prediction, as plain numbers, and target, such as ``accuracy`` or any loss.

    Raises
    ------
    ValueError
        If there are no samples, or one is not a pair.
    TypeError
        If the metrics are no dictionary of functions.

    Examples
    --------
    >>> from nn import MLP, mse_loss
    >>> model = MLP(1, [1], weights=[[[2.0]]])
    >>> evaluate(model, [([1.0], 2.0), ([2.0], 3.0)], {"error": mse_loss})
    {'error': 0.5}
    """
    return Evaluation(model, data, metrics)()


class Evaluation:
    """Measures a model on the same samples, also again and again.

    Parameters
    ----------
    model, data, metrics
        As for ``evaluate``.
    loss
        From prediction and target to the loss of a sample, which is measured too, under the name ``"loss"``.
    compiled
        False runs model and loss as they are.
    """

    def __init__(
        self,
        model: Callable[[X], Scalars],
        data: Iterable[tuple[X, object]],
        metrics: Mapping[str, Metric],
        loss: Callable[..., Scalar] | None = None,
        *,
        compiled: bool = True,
    ) -> None:
        check_metrics(metrics)
        self._samples = checked_samples(data, "evaluate")
        self._model, self._metrics = model, metrics
        self._predicting = SampleFunction(model, model, [inputs for inputs, _ in self._samples])
        self._predicting.falls_back |= not compiled
        self._losing = None
        if loss is not None:
            self._losing = SampleFunction(lambda sample: loss(model(sample[0]), sample[1]), model, self._samples)
            self._losing.falls_back |= not compiled

    def __call__(self) -> dict[str, float]:
        """Return the means."""
        sums: dict[str, float] = {}
        with _in_use(self._model):
            if self._losing is not None:
                sums["loss"] = 0.0
                for measured in self._losing.all_values():
                    sums["loss"] += cast("float", measured)
            if self._metrics:
                targets = [target for _, target in self._samples]
                sums.update(measured_sums(self._metrics, self._predicting.all_values(), targets))
        return {name: total / len(self._samples) for name, total in sums.items()}


def measured_sums(
    metrics: Mapping[str, Metric], predictions: Sequence[Numbers], targets: Sequence[object]
) -> dict[str, float]:
    """Return the sum of each metric over predictions and their targets."""
    sums = dict.fromkeys(metrics, 0.0)
    for prediction, target in zip(predictions, targets, strict=True):
        for name, metric in metrics.items():
            measured = metric(prediction, target)
            sums[name] += measured.data if isinstance(measured, Value) else float(measured)
    return sums


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
