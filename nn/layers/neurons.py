"""Neuron and Layer, with the signatures of micrograd and some more to say."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable

from autograd import Value
from nn.arrays import Inputs, Scalar
from nn.checks import count_of, generator, input_list, one_each, parameter, positive_size
from nn.layers.activations import activation as find_activation
from nn.module import Module

__all__ = ["Layer", "Neuron"]


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


class Layer(Module):
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

    def __call__(self, inputs: Inputs) -> Value | list[Value]:
        """Return the outputs of the neurons: a list, or the Value itself where there is one neuron.

        Raises
        ------
        ValueError
            If the number of inputs is wrong.
        """
        inputs = input_list(inputs, len(self.neurons[0].weights), self)
        outputs = [neuron(inputs) for neuron in self.neurons]
        return outputs[0] if len(outputs) == 1 else outputs

    def _contents_to_save(self) -> Iterable[tuple[object, object]]:
        others = [(name, thing) for name, thing in vars(self).items() if name != "neurons"]
        return [("weight", self.weight), ("bias", self.bias), *others]

    def _shown(self) -> Iterable[tuple[str, Module]]:
        return ()  # the neurons differ in nothing but their numbers

    def _signature(self) -> str:
        return f"Layer({len(self.neurons[0].weights)}, {len(self.neurons)}{_options(self.neurons[0])})"


def _options(neuron: Neuron) -> str:
    """Return the arguments of a neuron that are not sizes, as they are written in a call."""
    return f", activation={neuron.activation!r}" + (", bias=False" if neuron.bias is None else "")
