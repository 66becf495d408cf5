"""What there is to show of a network: its layers as columns of circles, with the texts in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, cast, runtime_checkable

from autograd.core.engine import Value
from autograd.core.observers import no_grad
from autograd.core.table import TABLE
from autograd.view.markup import BLUE, GREEN, PAPER, counted

__all__ = ["Circle", "Column", "LayerLike", "NetworkLike", "NeuronLike", "columns_of", "equation", "layers_of"]


@runtime_checkable
class NeuronLike(Protocol):
    """What ``draw_network`` asks of a neuron. Called with the inputs it returns its output."""

    @property
    def weights(self) -> Sequence[Value]:
        """The weights, one for each input."""

    @property
    def bias(self) -> Value | None:
        """The bias, or None."""

    @property
    def activation(self) -> str:
        """The name of the activation function."""

    def __call__(self, inputs: list[Value], /) -> Value:
        """Return the output."""
        ...


@runtime_checkable
class LayerLike(Protocol):
    """What ``draw_network`` asks of a layer."""

    @property
    def neurons(self) -> Sequence[NeuronLike]:
        """The neurons, which all see the same inputs."""


@runtime_checkable
class NetworkLike(Protocol):
    """What ``draw_network`` asks of a network."""

    @property
    def layers(self) -> Sequence[LayerLike]:
        """The layers, each of which sees what the one before it gives."""


@runtime_checkable
class LinearLike(Protocol):
    """What stands for a layer in a sequence of modules, such as ``nn.Linear``: weighted sums, without an activation."""

    @property
    def weight(self) -> Sequence[Sequence[Value]]:
        """The weights, a row for each sum."""

    @property
    def bias(self) -> Sequence[Value] | None:
        """The biases, or None."""


@dataclass(slots=True)
class _Sum:
    """A sum of a LinearLike, with the activation that follows in the sequence, as a neuron."""

    weights: Sequence[Value]
    bias: Value | None
    activation: str = "identity"

    def __call__(self, inputs: list[Value], /) -> Value:
        products = [weight * x for weight, x in zip(self.weights, inputs, strict=True)]
        total = sum(products[1:], products[0]) if self.bias is None else sum(products, self.bias)
        if self.activation == "identity":
            return total
        row = TABLE[self.activation]
        return cast("Value", row(total, *row.defaults))


def _in_sequence(parts: Iterable[object], action: str) -> list[list[NeuronLike]]:
    """Return the neurons of modules one after the other: each activation belongs to the sums before it."""
    layers: list[list[NeuronLike]] = []
    sums: list[_Sum] = []
    for position, part in enumerate(parts):
        name = getattr(part, "name", None)
        if sums and (name == "identity" or (isinstance(name, str) and name in TABLE and TABLE[name].activation)):
            for neuron in sums:
                neuron.activation = name
            sums = []
        elif isinstance(part, LayerLike):
            layers.append(list(part.neurons))
            sums = []
        elif isinstance(part, LinearLike) and all(isinstance(row, Sequence) for row in part.weight):
            biases: Sequence[Value | None] = [None] * len(part.weight) if part.bias is None else part.bias
            sums = [_Sum(row, bias) for row, bias in zip(part.weight, biases, strict=True)]
            layers.append([*sums])
        else:
            raise TypeError(
                f"{action}() shows a sequence of layers such as nn.Linear, each with an activation such as nn.Tanh() "
                f"behind it or none; part {position} is {type(part).__name__}"
            )
    return layers


def layers_of(model: object, action: str = "draw_network") -> list[list[NeuronLike]]:
    """Return the neurons, layer by layer, each checked to fit the layer before; the action is named in messages."""
    if isinstance(model, NetworkLike):
        layers = [list(layer.neurons) for layer in model.layers]
    elif isinstance(model, LayerLike):
        layers = [list(model.neurons)]
    elif isinstance(model, NeuronLike):
        layers = [[model]]
    elif isinstance(model, LinearLike):
        layers = _in_sequence([model], action)
    elif isinstance(model, Iterable) and not isinstance(model, str | Value):
        layers = _in_sequence(model, action)
    else:
        raise TypeError(
            f"{action}() takes a network with layers, a layer with neurons, a neuron with weights, bias and "
            f"activation, or an nn.Sequential of nn.Linear; got {type(model).__name__}"
        )
    if not layers or not all(layers):
        raise ValueError(f"{action}() needs at least one layer, and at least one neuron in each")
    size = len(layers[0][0].weights)
    for number, layer in enumerate(layers):
        if any(len(neuron.weights) != size for neuron in layer):
            raise ValueError(
                f"layer {number} of the network has a neuron without exactly {size} weights, one per input"
            )
        size = len(layer)
    return layers


@dataclass(frozen=True, slots=True)
class Circle:
    """An input or a neuron: what is written in it, line by line, and the weights that lead to it."""

    name: str
    said: str
    output: str = ""
    bias: str = ""
    weights: Sequence[Value] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """The inputs or a layer: what stands above it, and its circles from top to bottom."""

    heading: str
    activation: str
    colours: tuple[str, str]
    circles: list[Circle]


def columns_of(
    layers: list[list[NeuronLike]], inputs: Iterable[Value | float] | None, number_format: str
) -> list[Column]:
    """Return the inputs and the layers; with inputs, each circle has the number that it gives.

    Raises
    ------
    TypeError
        If an input is not a number.
    ValueError
        If the inputs are not as many as the first layer takes.
    """
    size = len(layers[0][0].weights)
    signals = None if inputs is None else _signals(inputs, size)
    columns = [_input_column(size, signals, number_format)]
    for depth, layer in enumerate(layers, start=1):
        if signals is not None:
            with no_grad():
                signals = [neuron(signals) for neuron in layer]
        columns.append(_layer_column(layer, depth, len(layers), signals, number_format))
    return columns


def _signals(inputs: Iterable[Value | float], size: int) -> list[Value]:
    if not isinstance(inputs, Iterable):
        raise TypeError(f"inputs must be a list of numbers or Values; got {type(inputs).__name__}")
    signals = [value if isinstance(value, Value) else Value(value) for value in inputs]
    if len(signals) != size:
        raise ValueError(f"the network takes {counted(size, 'input')}, got {len(signals)}")
    return signals


def _input_column(size: int, signals: list[Value] | None, number_format: str) -> Column:
    circles = []
    for i in range(size):
        name, output, said = f"x{i + 1}", "", ""
        if signals is not None:
            name = signals[i].label or name
            output = format(signals[i].data, number_format)
            said = f": {output}"
        circles.append(Circle(name, f"input {name}{said}", output))
    return Column("input" if size == 1 else "inputs", "", BLUE, circles)


def _layer_column(
    layer: list[NeuronLike], depth: int, depths: int, signals: list[Value] | None, number_format: str
) -> Column:
    """Return the layer at this depth, of so many: the last one is the output."""
    if depth == depths:
        heading, colours = "output", GREEN
        names = [f"o{i}" for i in range(1, len(layer) + 1)] if len(layer) > 1 else ["o"]
    else:
        number, prefix = ("", "h") if depths == 2 else (f" {depth}", f"h{depth}.")
        heading, colours = f"hidden layer{number}", PAPER
        names = [f"{prefix}{i}" for i in range(1, len(layer) + 1)]
    circles = []
    for i, (name, neuron) in enumerate(zip(names, layer, strict=True)):
        said, output, bias = f"neuron {name}: {neuron.activation}", "", ""
        if neuron.bias is not None:
            bias = equation(neuron.bias, "b", number_format)
            said += f", bias {bias}"
        if signals is not None:
            output = format(signals[i].data, number_format)
            said += f", output {output}"
        circles.append(Circle(name, said, output, bias, neuron.weights))
    activations = dict.fromkeys(neuron.activation for neuron in layer)
    return Column(heading, " / ".join(activations), colours, circles)


def equation(value: Value, name: str, number_format: str) -> str:
    """Return a parameter as ``w5 = 0.3``, with its label if it has one."""
    label = value.label or name
    number = format(value.data, number_format)
    return f"{label} = {number}" if label else number
