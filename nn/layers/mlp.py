"""Neuron, Layer and MLP, with the signatures of micrograd and some more to say."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Generic, Literal, overload

from autograd import Value
from nn.arrays import Inputs, Scalar, Y
from nn.checks import count_of, generator, input_list, one_each, parameter, positive_size
from nn.layers.activations import activation as find_activation
from nn.module import Module

__all__ = ["MLP", "Layer", "Neuron"]


class Neuron(Module):
    """The activation of a weighted sum of inputs plus a bias.

    Parameters
    ----------
    nin
        The number of inputs.
    activation
        The name of the activation function; ``nn.ACTIVATIONS`` holds all names.
    nonlin
        False leaves the activation out, whatever it is: micrograd's way to say ``"identity"``.
    bias
        True for a bias that starts at 0, a number or Value to start from, False for no bias.
    weights
        The weights to start from, numbers or Values; Values are used as they are. Without them, the weights are
        drawn uniformly from -1 to 1.
    rng
        Where the weights are drawn from: a ``random.Random``, or a seed for a new one. The same seed gives
        the same weights, so neurons made one by one share a ``random.Random`` in order to differ.

    Raises
    ------
    ValueError
        If there is no input, the activation is unknown, or the weights are not ``nin`` finite numbers.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> neuron = Neuron(2, "sigmoid", weights=[0.5, -0.5], bias=0.25)
    >>> neuron([1.0, 1.5]).data
    0.5
    >>> rng = random.Random(0)
    >>> [round(Neuron(1, rng=rng).weights[0].data, 3) for _ in range(3)]
    [0.689, 0.516, -0.159]
    """

    def __init__(
        self,
        nin: int,
        activation: str = "relu",
        *,
        nonlin: bool = True,
        bias: bool | Scalar = True,
        weights: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None:
        nin = positive_size(nin, "the number of inputs of a Neuron")
        find_activation(activation)
        if weights is None:
            draw = generator(rng).uniform
            weights = [draw(-1.0, 1.0) for _ in range(nin)]
        if count_of(weights, "the weights of a Neuron") != nin:
            raise ValueError(f"a Neuron with {nin} inputs needs {nin} weights, got {len(weights)}")
        self.weights = [parameter(weight, f"weight {i} of a Neuron") for i, weight in enumerate(weights)]
        self.bias: Value | None = None
        if bias is not False:
            self.bias = parameter(0.0 if bias is True else bias, "the bias of a Neuron")
        self.activation = activation if nonlin else "identity"

    def __call__(self, inputs: Inputs) -> Value:
        """Return the activation of ``bias + weights[0]*inputs[0] + ...``.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        inputs = input_list(inputs, len(self.weights), self)
        try:
            products = [weight * x for weight, x in zip(self.weights, inputs, strict=True)]
            total = sum(products[1:], products[0]) if self.bias is None else sum(products, self.bias)
        except TypeError:
            total = None
        if not isinstance(total, Value):
            raise TypeError(f"{self._signature()} takes numbers and Values as inputs, got {inputs!r}")
        return find_activation(self.activation)(total)  # type: ignore[return-value]  # a Value from a Value

    def _signature(self) -> str:
        return f"Neuron({len(self.weights)}{_options(self)})"


class Layer(Module, Generic[Y]):
    """Neurons side by side, which all see the same inputs.

    Parameters
    ----------
    nin, nout
        The number of inputs and the number of neurons.
    activation, nonlin
        As for a Neuron; the same for all.
    bias
        Whether the neurons have a bias, which starts at 0.
    weights
        The weights to start from: one row for each neuron.
    biases
        The biases to start from: one for each neuron.
    rng
        As for a Neuron. The weights are drawn neuron by neuron.

    Raises
    ------
    ValueError
        If a size is not positive, the activation is unknown, or the weights or biases are not as many as needed.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> layer = Layer(2, 2, "identity", weights=[[1.0, 2.0], [3.0, 4.0]], biases=[0.0, 100.0])
    >>> [y.data for y in layer([1.0, 10.0])]
    [21.0, 143.0]
    >>> layer
    Layer(2, 2, activation='identity') with 6 parameters
    """

    @overload
    def __init__(
        self: Layer[Value],
        nin: int,
        nout: Literal[1],
        activation: str = "relu",
        *,
        nonlin: bool = True,
        bias: bool = True,
        weights: Collection[Collection[Scalar]] | None = None,
        biases: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None: ...
    @overload
    def __init__(
        self: Layer[Any],
        nin: int,
        nout: int,
        activation: str = "relu",
        *,
        nonlin: bool = True,
        bias: bool = True,
        weights: Collection[Collection[Scalar]] | None = None,
        biases: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None: ...
    def __init__(
        self,
        nin: int,
        nout: int,
        activation: str = "relu",
        *,
        nonlin: bool = True,
        bias: bool = True,
        weights: Collection[Collection[Scalar]] | None = None,
        biases: Collection[Scalar] | None = None,
        rng: random.Random | int = 0,
    ) -> None:
        nin = positive_size(nin, "the number of inputs of a Layer")
        nout = positive_size(nout, "the number of neurons of a Layer")
        rng = generator(rng)
        if biases is not None and not bias:
            raise ValueError("a Layer with bias=False takes no biases; leave one of the two out")
        self.neurons = [
            Neuron(nin, activation, nonlin=nonlin, bias=start, weights=row, rng=rng)
            for row, start in zip(
                one_each(weights, nout, None, "row of weights", "neuron of a Layer"),
                one_each(biases, nout, bias, "bias", "neuron of a Layer"),
                strict=True,
            )
        ]

    @property
    def weight(self) -> list[list[Value]]:
        """The weights as PyTorch has them: a row for each neuron, a column for each input."""
        return [neuron.weights for neuron in self.neurons]

    @property
    def bias(self) -> list[Value]:
        """The biases of the neurons that have one."""
        return [neuron.bias for neuron in self.neurons if neuron.bias is not None]

    def __call__(self, inputs: Inputs) -> Y:
        """Return the outputs of the neurons: a list, or the Value itself where there is one neuron.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        inputs = input_list(inputs, len(self.neurons[0].weights), self)
        outputs = [neuron(inputs) for neuron in self.neurons]
        return outputs[0] if len(outputs) == 1 else outputs  # type: ignore[return-value]  # as the type says

    def _contents_to_save(self) -> Iterable[tuple[object, object]]:
        others = [(name, thing) for name, thing in self._contents() if name != "neurons"]
        return [("weight", self.weight), ("bias", self.bias), *others]

    def _shown(self) -> Iterable[tuple[str, Module]]:
        return ()  # the neurons differ in nothing but their numbers

    def _signature(self) -> str:
        return f"Layer({len(self.neurons[0].weights)}, {len(self.neurons)}{_options(self.neurons[0])})"


class MLP(Module, Generic[Y]):
    """A multi-layer perceptron: layers one after the other.

    Parameters
    ----------
    nin
        The number of inputs.
    nouts
        The number of neurons of each layer, the last of which is the output.
    activation
        The name of the activation function of all layers but the last.
    output_activation
        The name of that of the last layer.
    bias
        Whether the neurons have a bias, which starts at 0.
    weights
        The weights to start from: for each layer, one row for each neuron.
    biases
        The biases to start from: for each layer, one for each neuron.
    rng
        As for a Neuron. The weights are drawn layer by layer, neuron by neuron: ``random.Random(seed)`` gives
        those that micrograd draws after ``random.seed(seed)``.

    Raises
    ------
    ValueError
        If there is no layer, a size is not positive, an activation is unknown, or the weights or biases are not
        as many as needed.
    TypeError
        If an argument is of the wrong type.

    Examples
    --------
    >>> model = MLP(2, [3, 1], "tanh")
    >>> round(model([0.5, -1.0]).data, 4)
    -0.2561
    >>> model
    MLP(2, [3, 1]) with 13 parameters
      layers.0: Layer(2, 3, activation='tanh') with 9 parameters
      layers.1: Layer(3, 1, activation='identity') with 4 parameters
    """

    @overload
    def __init__(
        self: MLP[Value],
        nin: int,
        nouts: tuple[*tuple[int, ...], Literal[1]],
        activation: str = "relu",
        output_activation: str = "identity",
        *,
        bias: bool = True,
        weights: Collection[Collection[Collection[Scalar]]] | None = None,
        biases: Collection[Collection[Scalar]] | None = None,
        rng: random.Random | int = 0,
    ) -> None: ...
    @overload
    def __init__(
        self: MLP[Any],
        nin: int,
        nouts: Sequence[int],
        activation: str = "relu",
        output_activation: str = "identity",
        *,
        bias: bool = True,
        weights: Collection[Collection[Collection[Scalar]]] | None = None,
        biases: Collection[Collection[Scalar]] | None = None,
        rng: random.Random | int = 0,
    ) -> None: ...
    def __init__(
        self,
        nin: int,
        nouts: Sequence[int],
        activation: str = "relu",
        output_activation: str = "identity",
        *,
        bias: bool = True,
        weights: Collection[Collection[Collection[Scalar]]] | None = None,
        biases: Collection[Collection[Scalar]] | None = None,
        rng: random.Random | int = 0,
    ) -> None:
        depth = count_of(nouts, "the sizes of the layers of an MLP")
        if depth == 0:
            raise ValueError("an MLP needs at least one layer; give the sizes of its layers, such as [16, 16, 1]")
        for name in (activation, output_activation):
            find_activation(name)
        rng = generator(rng)
        sizes = [nin, *nouts]
        self.layers = [
            Layer(
                sizes[i],
                sizes[i + 1],
                activation if i < depth - 1 else output_activation,
                bias=bias,
                weights=rows,
                biases=starts,
                rng=rng,
            )
            for i, (rows, starts) in enumerate(
                zip(
                    one_each(weights, depth, None, "list of rows of weights", "layer of an MLP"),
                    one_each(biases, depth, None, "list of biases", "layer of an MLP"),
                    strict=True,
                )
            )
        ]

    def __call__(self, inputs: Inputs) -> Y:
        """Return the outputs of the last layer: a list, or the Value itself where it has one neuron.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        first, *others = self.layers
        outputs = first(inputs)
        for layer in others:
            outputs = layer(outputs)
        return outputs  # type: ignore[no-any-return]  # as the type says

    def _signature(self) -> str:
        sizes = [len(layer.neurons) for layer in self.layers]
        return f"MLP({len(self.layers[0].neurons[0].weights)}, {sizes})"


def _options(neuron: Neuron) -> str:
    """Return the arguments of a neuron that are not sizes, as they are written in a call."""
    return f", activation={neuron.activation!r}" + (", bias=False" if neuron.bias is None else "")
