"""What the demos ask of a network beyond training it."""

from __future__ import annotations

from collections.abc import Sequence

import nn
from autograd import Value

__all__ = ["activations", "output"]


def activations(model: nn.MLP, inputs: Sequence[Value | float]) -> list[list[Value]]:
    """Return what every neuron gives, layer by layer."""
    layers: list[list[Value]] = []
    signals: Sequence[Value | float] = inputs
    for layer in model.layers:
        layers.append([neuron(signals) for neuron in layer.neurons])
        signals = layers[-1]
    return layers


def output(model: nn.MLP, inputs: Sequence[Value | float]) -> Value:
    """Return the output of a network that has one."""
    return activations(model, inputs)[-1][0]
