"""Backpropagation by the rule that the or-gate article generalises to, for a network of sigmoids of any depth."""

from __future__ import annotations

import random
from collections.abc import Sequence

import nn
from demos._network import activations, output

__all__ = ["deeper_network", "engine_gradients", "formula_gradients"]


def deeper_network() -> nn.MLP:
    """Return a network of sigmoids with four layers, 2-3-3-2-1, whose weights and biases are all drawn at random."""
    model = nn.MLP(2, [3, 3, 2, 1], "sigmoid", "sigmoid")
    rng = random.Random(2)
    for parameter in model.parameters():
        parameter.data = rng.uniform(-1.0, 1.0)
    return model


def engine_gradients(model: nn.MLP, inputs: Sequence[float], target: float) -> list[float]:
    """Return the derivative of the error with respect to each parameter, as one backward gives it."""
    model.zero_grad()
    (0.5 * (output(model, inputs) - target) ** 2).backward()
    return [parameter.grad for parameter in model.parameters()]


def formula_gradients(model: nn.MLP, inputs: Sequence[float], target: float) -> list[float]:
    """Return the same by the article's general rule, without any automatic differentiation.

    δ of a layer is what its neurons send on, Σ δ w over the layer after it, times σ′ = a (1 − a); the
    derivative with respect to a weight is δ times the activation that the weight multiplies.
    """
    layers = [[unit.item() for unit in layer] for layer in activations(model, inputs)]
    signals = [list(inputs), *layers]
    gradients: list[list[float]] = []
    sent_back = [layers[-1][0] - target]
    for layer, before, after in reversed(list(zip(model.layers, signals[:-1], signals[1:], strict=True))):
        deltas = [error * a * (1.0 - a) for error, a in zip(sent_back, after, strict=True)]
        gradients.append([slope for delta in deltas for slope in (*(delta * a for a in before), delta)])
        rows = [[weight.data for weight in neuron.weights] for neuron in layer.neurons]
        sent_back = [sum(d * w for d, w in zip(deltas, column, strict=True)) for column in zip(*rows, strict=True)]
    return [slope for layer_gradients in reversed(gradients) for slope in layer_gradients]
