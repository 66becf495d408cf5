"""MLP: layers one after the other, with the signature of micrograd and some more to say."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

from autograd import Value
from nn.arrays import Inputs, Scalar
from nn.checks import count_of, generator, one_each
from nn.layers.activations import activation as find_activation
from nn.layers.neurons import Layer
from nn.module import Module

__all__ = ["MLP"]


class MLP(Module):
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

    def __call__(self, inputs: Inputs) -> Value | list[Value]:
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
        return outputs

    def _signature(self) -> str:
        sizes = [len(layer.neurons) for layer in self.layers]
        return f"MLP({len(self.layers[0].neurons[0].weights)}, {sizes})"
