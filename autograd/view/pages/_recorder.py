"""A recorder that takes the places of a model, its loss and its optimiser, and takes down what happens there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from autograd.core.engine import Value
from autograd.core.observers import is_recording
from autograd.view.columns import LayerLike, NetworkLike, NeuronLike, layers_of
from autograd.view.graph import check_limit

__all__ = ["OptimizerLike", "Recorder", "Sample", "Step"]

T = TypeVar("T")
# The fractional parts of its multiples are spread more evenly than those of any other number.
_GOLDEN = (5.0**0.5 - 1.0) / 2.0
Parameters = list[list[list[float]]]  # for each layer, for each neuron: the weights, then the bias if it has one


class OptimizerLike(Protocol):
    """What a recorder asks of an optimiser."""

    def zero_grad(self) -> None:
        """Set the gradients to zero."""

    def step(self) -> None:
        """Move the parameters."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What happened in a neuron: its weighted sum, its output, the derivative between, and their gradients."""

    total: float
    output: float
    slope: float
    output_gradient: float
    total_gradient: float


@dataclass(frozen=True, slots=True)
class Sample:
    """A forward pass and what the backward pass left of it."""

    inputs: list[float]
    targets: list[float]
    loss: float
    layers: list[list[Unit]]


@dataclass(frozen=True, slots=True)
class Step:
    """An update of the parameters, and the samples that it is made from."""

    number: int
    loss: float
    samples: list[Sample]
    before: Parameters
    gradients: Parameters
    after: Parameters


@dataclass(slots=True)
class _Pass:
    """A forward pass that has not been swept yet."""

    inputs: list[float]
    outputs: list[list[Value]]
    targets: list[float]
    loss: Value | None = None


class Recorder(Generic[T]):
    """Take down a training run, so that ``page`` can play it.

    In the training loop it stands in for the model, its method ``loss`` for the loss, and it for the optimiser.
    It passes everything on: the numbers of the training are the same with it and without.

    Parameters
    ----------
    model
        A network with ``layers``, a layer with ``neurons``, or a neuron, such as ``nn.MLP``.
    loss
        From prediction and target to the loss.
    optimizer
        What moves the model's parameters.
    limit
        About how many numbers to keep. When there are more, half of the steps kept are dropped, so that those
        left are spread evenly over the run and over its samples. A page takes about 20 bytes for each. The loss of
        every step is kept in any case.

    Raises
    ------
    TypeError
        If the model is none of these.

    Examples
    --------
    >>> import nn
    >>> from autograd import Recorder, page
    >>> model = nn.MLP(2, [2, 1], "tanh")
    >>> recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.1))
    >>> data = [([0.0, 1.0], 1.0), ([1.0, 1.0], 0.0)]
    >>> for _ in range(10):
    ...     total = nn.train_per_sample(recorder, data, recorder.loss, recorder)
    >>> len(recorder.losses)
    20
    >>> page(recorder, title="Two samples").save("training.html")  # doctest: +SKIP
    """

    def __init__(
        self,
        model: NetworkLike | LayerLike | NeuronLike,
        loss: Callable[[Value | list[Value], T], Value | float],
        optimizer: OptimizerLike,
        *,
        limit: int = 50_000,
    ) -> None:
        check_limit(limit, "numbers")
        self.layers = layers_of(model, "Recorder")
        self.loss_name = getattr(loss, "__name__", type(loss).__name__)
        self.losses: list[float] = []
        """The loss of every step."""
        self.steps: list[Step] = []
        """The steps kept in detail."""
        self.samples: dict[tuple[tuple[float, ...], tuple[float, ...]], int] = {}
        """The samples, inputs and targets, by number."""
        self.schedule: list[tuple[int, ...]] = []
        """The numbers of the samples of every step."""
        self.rates: list[float | None] = []
        """The learning rate of every step."""
        self.shares: set[float] = set()
        """By what the losses of samples were multiplied before they were added up to what was differentiated."""
        self.first_target: T | None = None
        self._loss = loss
        self._optimizer = optimizer
        self._limit = limit
        self._share = 1.0
        self._passes: list[_Pass] = []

    @property
    def loss_function(self) -> Callable[[Value | list[Value], T], Value | float]:
        """The loss of a prediction, without taking anything down."""
        return self._loss

    @property
    def optimizer(self) -> OptimizerLike:
        """What moves the parameters."""
        return self._optimizer

    @property
    def rate(self) -> float | None:
        """The learning rate, if the optimiser has an ``lr``."""
        rate = getattr(self._optimizer, "lr", None)
        return float(rate) if isinstance(rate, float | int) else None

    def __call__(self, inputs: Value | float | Iterable[Value | float]) -> Value | list[Value]:
        """Return the model's prediction: a list, or the Value itself where the last layer has one neuron."""
        given = list(inputs) if isinstance(inputs, Iterable) else [inputs]
        signals = [x if isinstance(x, Value) else Value(x).detach() for x in given]
        numbers = [x.data for x in signals]
        outputs: list[list[Value]] = []
        for layer in self.layers:
            signals = [neuron(signals) for neuron in layer]
            outputs.append(signals)
        if is_recording():  # a trial under no_grad() is not part of the training
            self._passes.append(_Pass(numbers, outputs, []))
        return signals[0] if len(signals) == 1 else signals

    def loss(self, prediction: Value | list[Value], target: T) -> Value | float:
        """Return the loss of a prediction."""
        loss = self._loss(prediction, target)
        if self.first_target is None:
            self.first_target = target
        if isinstance(loss, Value) and self._passes:
            self._passes[-1].loss = loss
            self._passes[-1].targets = _numbers(target)
        return loss

    def zero_grad(self) -> None:
        """Set the gradients of the parameters to zero."""
        self._optimizer.zero_grad()

    def step(self) -> None:
        """Move the parameters, and take down what led to it."""
        swept = [(trial, trial.loss) for trial in self._passes if trial.loss is not None and trial.loss.has_grad]
        self._passes = []
        loss = sum(value.data for _, value in swept)
        keys = [(tuple(trial.inputs), tuple(trial.targets)) for trial, _ in swept]
        self.schedule.append(tuple(self.samples.setdefault(key, len(self.samples)) for key in keys))
        self.rates.append(self.rate)
        self.shares |= {value.grad for _, value in swept}
        number = len(self.losses) + 1
        if not self._keeps(number):
            self._optimizer.step()
        else:
            samples = [_sample(trial, value.data, self.layers) for trial, value in swept]
            before, gradients = self._parameters(_data), self._parameters(_grad)
            self._optimizer.step()
            self.steps.append(Step(number, loss, samples, before, gradients, self._parameters(_data)))
            self._thin(samples)
        self.losses.append(loss)

    def _parameters(self, read: Callable[[Value], float]) -> Parameters:
        return [
            [[*map(read, neuron.weights), *([] if neuron.bias is None else [read(neuron.bias)])] for neuron in layer]
            for layer in self.layers
        ]

    def _thin(self, samples: list[Sample]) -> None:
        parameters = sum(len(neuron.weights) + 1 for layer in self.layers for neuron in layer)
        numbers = 3 * parameters + len(samples) * 5 * sum(map(len, self.layers))
        if len(self.steps) > 2 and len(self.steps) * numbers > self._limit:
            self._share /= 2.0
            self.steps = [step for step in self.steps if self._keeps(step.number)]

    def _keeps(self, number: int) -> bool:
        # Not every second step, fourth step, ...: in a data set of four samples that would always be the same one.
        return (number - 1) * _GOLDEN % 1.0 < self._share


def _sample(trial: _Pass, loss: float, layers: list[list[NeuronLike]]) -> Sample:
    units = [
        [_unit(neuron, output) for neuron, output in zip(layer, outputs, strict=True)]
        for layer, outputs in zip(layers, trial.outputs, strict=True)
    ]
    return Sample(trial.inputs, trial.targets, loss, units)


def _unit(neuron: NeuronLike, output: Value) -> Unit:
    total, slope = output, 1.0
    if neuron.activation != "identity" and output.op is not None:
        numbers = [argument.data if isinstance(argument, Value) else argument for argument in output.args]
        slope = output.op.float_partials(output.data, *numbers)[0]
        first = output.args[0]
        total = first if isinstance(first, Value) else output
    return Unit(total.data, output.data, slope, output.grad, total.grad)


def _numbers(target: object) -> list[float]:
    """Return the target as numbers, for display; what is not numbers is not displayed."""
    items = list(target) if isinstance(target, Iterable) else [target]
    data = [item.data if isinstance(item, Value) else item for item in items]
    return [float(item) for item in data if isinstance(item, float | int)]


def _data(value: Value) -> float:
    return value.data


def _grad(value: Value) -> float:
    return value.grad
