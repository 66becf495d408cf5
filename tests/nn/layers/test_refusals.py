import math
import re

import numpy as np
import pytest

from autograd import Value
from nn import MLP, Layer, Neuron


@pytest.mark.parametrize("inputs", [[1.0], [1.0, 2.0, 3.0], [], np.zeros(3), 1.0, Value(1.0)])
def test_a_wrong_number_of_inputs_is_refused_with_the_layer_what_it_takes_and_what_it_got(inputs):
    given_count = len(inputs) if hasattr(inputs, "__len__") else 1
    words = f"takes 2 inputs, got {given_count}"

    for model, name in [
        (Neuron(2), "Neuron(2, activation='relu')"),
        (Layer(2, 4, "tanh", bias=False), "Layer(2, 4, activation='tanh', bias=False)"),
        (MLP(2, [4, 1]), "Layer(2, 4, activation='relu')"),
    ]:
        with pytest.raises(ValueError, match=re.escape(f"{name} {words}")):
            model(inputs)


@pytest.mark.parametrize("inputs", [None, iter([1.0, 2.0]), "ab", [[1.0], [2.0]], np.zeros((2, 2)), ["1", "2"], 1j])
def test_inputs_that_are_no_numbers_are_refused(inputs):
    with pytest.raises(
        TypeError, match=r"^(Neuron|Layer)\(2, .*\) takes (numbers and Values as|a list, tuple or array of) in"
    ):
        MLP(2, [4, 1])(inputs)


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (lambda: Neuron(0), ValueError, "the number of inputs of a Neuron must be at least 1, got 0"),
        (lambda: Neuron(2.0), TypeError, "the number of inputs of a Neuron must be an integer, got 2.0"),
        (lambda: Neuron(True), TypeError, "the number of inputs of a Neuron must be an integer, got True"),
        (lambda: Layer(0, 1), ValueError, "the number of inputs of a Layer must be at least 1, got 0"),
        (lambda: Layer(1, -2), ValueError, "the number of neurons of a Layer must be at least 1, got -2"),
        (lambda: MLP(2, [3, 0, 1]), ValueError, "the number of neurons of a Layer must be at least 1, got 0"),
        (lambda: MLP(2, []), ValueError, "an MLP needs at least one layer; give the sizes of its layers, such as"),
        (lambda: MLP(2, 3), TypeError, "the sizes of the layers of an MLP must be a list, a tuple or an array, got 3"),
        (lambda: MLP(2, "31"), TypeError, "the sizes of the layers of an MLP must be a list, a tuple or an array"),
        (lambda: MLP(2, [1], "rleu"), ValueError, "unknown activation 'rleu'; known are atan, elu,"),
        (lambda: MLP(2, [1], output_activation="x"), ValueError, "unknown activation 'x'; known are atan, elu,"),
        (lambda: Layer(2, 1, "x"), ValueError, "unknown activation 'x'; known are atan, elu,"),
        (lambda: Neuron(2, weights=[1.0]), ValueError, "a Neuron with 2 inputs needs 2 weights, got 1"),
        (
            lambda: Neuron(2, weights=1.0),
            TypeError,
            "the weights of a Neuron must be a list, a tuple or an array, got 1",
        ),
        (
            lambda: Neuron(1, weights=["1"]),
            TypeError,
            "weight 0 of a Neuron: the data of a Value must be a real number",
        ),
        (lambda: Neuron(2, weights=[1, math.nan]), ValueError, "weight 1 of a Neuron must be finite, got nan"),
        (lambda: Neuron(1, bias=math.inf), ValueError, "the bias of a Neuron must be finite, got inf"),
        (
            lambda: Neuron(1, bias=None),
            TypeError,
            "the bias of a Neuron: the data of a Value must be a real number, got None",
        ),
        (
            lambda: Layer(1, 2, weights=[[1]]),
            ValueError,
            "need one row of weights for each neuron of a Layer: 2, got 1",
        ),
        (lambda: Layer(1, 2, biases=[1]), ValueError, "need one bias for each neuron of a Layer: 2, got 1"),
        (lambda: Layer(1, 1, bias=False, biases=[1]), ValueError, "a Layer with bias=False takes no biases"),
        (
            lambda: MLP(1, [1], weights=[]),
            ValueError,
            "need one list of rows of weights for each layer of an MLP: 1, got 0",
        ),
        (
            lambda: MLP(1, [1], biases=[[1], [2]]),
            ValueError,
            "need one list of biases for each layer of an MLP: 1, got 2",
        ),
        (lambda: MLP(1, [1], rng="seed"), TypeError, "rng must be a random.Random or an integer seed, got 'seed'"),
        (lambda: MLP(1, [1], rng=None), TypeError, "rng must be a random.Random or an integer seed, got None"),
    ],
)
def test_a_network_that_cannot_be_made_is_refused(make, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        make()


@pytest.mark.parametrize("inputs", [{1.0: 2.0, 3.0: 4.0}, {1.0, 2.0}, frozenset({1.0, 2.0})])
def test_inputs_without_an_order_are_refused(inputs):
    with pytest.raises(TypeError, match=r"Layer\(2, 3, activation='relu'\) takes a list, tuple or array of inputs"):
        Layer(2, 3)(inputs)
