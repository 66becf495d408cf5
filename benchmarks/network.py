"""What the compiled engines are measured on: the squared error of micrograd's network, 2-16-16-1 with ReLU, on points.

Its 337 parameters come as one flat sequence, neuron by neuron, each neuron's bias last: every engine takes that. A
point is two inputs and a target, and costs 642 scalar operations forward.
"""

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from benchmarks.mlp import SIZES, layers

OPERATIONS = 642


@dataclass(frozen=True)
class Case:
    """One engine on one problem.

    Parameters
    ----------
    run
        What is timed: it computes value and full gradient, and returns whatever the engine returns.
    read
        From that to the value, and the gradient as an array, summed over the points. Not timed.
    """

    run: Callable
    read: Callable


@dataclass(frozen=True)
class Problem:
    """The parameters, and the points: inputs of shape (points, 2) and targets of shape (points,)."""

    weights: np.ndarray
    inputs: np.ndarray
    targets: np.ndarray


def problem(points):
    """Return as many points, seeded, with the parameters that the other table's engines have."""
    weights = [x for layer in layers(float) for row, bias in layer for x in (*row, bias)]
    rng = np.random.default_rng(5)
    inputs = rng.uniform(-1.0, 1.0, (points, 2))
    # Biases of 0, as those of micrograd, would spare whoever skips zeros some work.
    bias = random.Random(4)
    weights = [w or bias.uniform(-0.5, 0.5) for w in weights]
    return Problem(np.array(weights), inputs, np.where(inputs[:, 0] * inputs[:, 1] > 0.0, 1.0, -1.0))


def loss(weights, x, y, target, relu):
    """Return the squared error of one point: the same operations, in the same order, as micrograd's."""
    values, start = [x, y], 0
    for inputs, outputs in itertools.pairwise(SIZES):
        following = []
        for _ in range(outputs):
            total = weights[start + inputs]
            for i, value in enumerate(values):
                total = total + weights[start + i] * value
            following.append(total if outputs == 1 else relu(total))
            start += inputs + 1
        values = following
    difference = values[0] - target
    return difference * difference


def matrices(weights, sizes=SIZES):
    """Return the parameters as a matrix and a vector of biases for each layer, as those on tensors want them."""
    result, start = [], 0
    for inputs, outputs in itertools.pairwise(sizes):
        block = weights[start : start + outputs * (inputs + 1)].reshape(outputs, inputs + 1)
        result.append((block[:, :-1].copy(), block[:, -1].copy()))
        start += block.size
    return result


def flat(gradients):
    """Return gradients of that form in the order of the flat parameters."""
    return np.concatenate([np.column_stack([np.asarray(m), np.asarray(b)]).ravel() for m, b in gradients])
