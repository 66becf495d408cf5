"""micrograd's network, 2-16-16-1 with ReLU, 20 samples, squared error: one forward and one backward pass."""

import gc
import itertools
import random

import micrograd.engine
import micrograd.nn

import nn
from autograd import Value
from autograd.core import engine, python_engine
from benchmarks import microgpt_style
from benchmarks.timing import fastest

SIZES = [2, 16, 16, 1]
SAMPLES = 20


def layers(make):
    """Return the layers of the network as lists of (weights, bias), with the same numbers for every engine."""
    rng = random.Random(1)
    return [
        [([make(rng.uniform(-1.0, 1.0)) for _ in range(inputs)], make(0.0)) for _ in range(outputs)]
        for inputs, outputs in itertools.pairwise(SIZES)
    ]


def data(samples=SAMPLES):
    """Return the inputs and targets."""
    rng = random.Random(2)
    inputs = [[rng.uniform(-1.0, 1.0), rng.uniform(-1.0, 1.0)] for _ in range(samples)]
    return inputs, [1.0 if x * y > 0.0 else -1.0 for x, y in inputs]


def forward(network, inputs, relu):
    """Apply the network: the loop that every engine runs."""
    *hidden, last = network
    for layer in hidden:
        inputs = [relu(sum((w * x for w, x in zip(weights, inputs, strict=False)), bias)) for weights, bias in layer]
    weights, bias = last[0]
    return sum((w * x for w, x in zip(weights, inputs, strict=False)), bias)


def squared_error(model, inputs, targets):
    """Return the loss over all samples."""
    loss = 0.0
    for x, target in zip(inputs, targets, strict=True):
        difference = model(x) - target
        loss = loss + difference * difference
    return loss


def operations():
    """Return how many operations the loss records, the same in every engine."""
    network, (inputs, targets) = layers(Value), data()
    loss = squared_error(lambda x: forward(network, x, Value.relu), inputs, targets)
    return len(engine.topological_order(loss))


def _float_relu(x):
    return max(0.0, x)


def _step(make, relu, backward):
    network, (inputs, targets) = layers(make), data()
    return lambda: backward(squared_error(lambda x: forward(network, x, relu), inputs, targets))


def _without_collector(step):
    """Return the step as it runs where its garbage is left lying: what an engine with cycles takes without them."""

    def uncollected():
        gc.disable()
        try:
            step()
        finally:
            gc.enable()

    return uncollected


def cases():
    """Return one call for each engine; torch only where it is installed, as the group `bench` has it."""
    import torch

    torch.set_num_threads(1)
    inputs, targets = data()
    ours = nn.MLP(2, SIZES[1:], rng=1)
    theirs = micrograd.nn.MLP(2, SIZES[1:])
    micrograd_value = micrograd.engine.Value
    return {
        "plain floats, forward only": _step(float, _float_relu, lambda loss: loss),
        f"Value ({engine.ENGINE})": _step(Value, Value.relu, Value.backward),
        "Value (python)": _step(python_engine.Value, python_engine.Value.relu, python_engine.sweep),
        "nn.MLP": lambda: squared_error(ours, inputs, targets).backward(),
        "micrograd": _step(micrograd_value, micrograd_value.relu, micrograd_value.backward),
        "micrograd's own MLP": lambda: squared_error(theirs, inputs, targets).backward(),
        "micrograd's own MLP, collector off": _without_collector(
            lambda: squared_error(theirs, inputs, targets).backward()
        ),
        "microgpt-style Value": _step(microgpt_style.Value, microgpt_style.Value.relu, microgpt_style.Value.backward),
        "PyTorch, 0-d tensors": _step(
            lambda x: torch.tensor(x, dtype=torch.float64, requires_grad=True), torch.relu, torch.Tensor.backward
        ),
    }


def measure(rounds):
    """Return the rows of the table: engine, ns per operation, ratio to floats, micrograd's ratio to it."""
    seconds, count = fastest(cases(), rounds=rounds), operations()
    floats, micrograd_seconds = seconds["plain floats, forward only"], seconds["micrograd's own MLP"]
    return {
        "operations": count,
        "rows": [
            {
                "engine": name,
                "ns_per_operation": 1e9 * s / count,
                "times_plain_floats": s / floats,
                "times_faster_than_micrograd": micrograd_seconds / s,
            }
            for name, s in seconds.items()
        ],
    }
