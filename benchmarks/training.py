"""Training by nn.fit beside PyTorch on tensors: the same network, start, batches and updates; each in its own process.

    python -m benchmarks.training DATA ENGINE EPOCHS

prints, as JSON, the processor's seconds of all epochs and of the fastest one, the last epoch's loss, and the most
memory that the process ever held, at the end and after the one epoch that it begins with.
"""

import gc
import itertools
import json
import math
import subprocess
import sys
import time
from pathlib import Path

import nn
from benchmarks.network import matrices
from benchmarks.timing import one_core, prepare
from nn import datasets

EPOCHS = 100
# By set of data: the network, the size of a batch, the rate, the factor of the squares of all parameters in the loss.
SETTINGS = {"moons": ((2, 16, 16, 1), 100, 0.1, 1e-4), "digits": ((64, 32, 10), 64, 0.1, 0.0)}
MICROGRAD_EPOCHS = 4


def _data(name):
    return datasets.moons(100) if name == "moons" else datasets.digits()


def _clock(epoch, epochs):
    """Return the seconds of each call, and what the last returned."""
    seconds = []
    for number in range(1, epochs + 1):
        start = time.process_time()
        result = epoch(number)
        seconds.append(time.process_time() - start)
    return seconds, result


def ours(name, epochs):
    """Train by nn.fit; the first epoch has what happens once, such as compiling."""
    sizes, batch_size, rate, decay = SETTINGS[name]
    model, data = nn.MLP(sizes[0], list(sizes[1:]), rng=1), _data(name)
    parameters = model.parameters()
    times = [time.process_time()]
    history = nn.fit(
        model,
        data,
        nn.hinge_loss if name == "moons" else nn.cross_entropy,
        nn.SGD(parameters, lr=rate),
        epochs=epochs,
        batch_size=batch_size,
        penalty=(lambda: nn.l2_penalty(parameters, decay)) if decay else None,
        callbacks=[lambda _: times.append(time.process_time())],
        progress=False,
    )
    return [after - before for before, after in itertools.pairwise(times)], history["loss"][-1]


def pytorch(name, epochs):
    """Train by PyTorch, eager, in double precision; the order of the samples is worked out beforehand."""
    import torch

    torch.set_num_threads(1)
    sizes, batch_size, rate, decay = SETTINGS[name]
    model, data = nn.MLP(sizes[0], list(sizes[1:]), rng=1), _data(name)
    inputs = torch.tensor([list(x) for x, _ in data], dtype=torch.float64)
    targets = torch.tensor([t for _, t in data], dtype=torch.float64 if name == "moons" else torch.int64)
    layers = []
    for matrix, bias in matrices(nn_parameters(model), sizes):
        layer = torch.nn.Linear(*reversed(matrix.shape), dtype=torch.float64)
        with torch.no_grad():
            layer.weight.copy_(torch.tensor(matrix))
            layer.bias.copy_(torch.tensor(bias))
        layers += [layer, torch.nn.ReLU()]
    network = torch.nn.Sequential(*layers[:-1])
    parameters = list(network.parameters())
    optimizer = torch.optim.SGD(parameters, lr=rate)
    orders = [
        [torch.tensor(batch) for batch in nn.batches(range(len(data)), batch_size, seed=0, epoch=epoch)]
        for epoch in range(1, epochs + 1)
    ]

    def loss_of(order):
        scores = network(inputs[order])
        if name == "digits":
            return torch.nn.functional.cross_entropy(scores, targets[order])
        hinge = torch.relu(1.0 - targets[order] * scores[:, 0]).mean()
        return hinge + decay * sum((p * p).sum() for p in parameters)

    def epoch(number):
        total = 0.0
        for order in orders[number - 1]:
            optimizer.zero_grad()
            loss = loss_of(order)
            loss.backward()
            optimizer.step()
            total += len(order) * loss.item()
        return total / len(data)

    return _clock(epoch, epochs)


def micrograd(name, epochs):
    """Train moons by micrograd's own MLP, from weights of its own."""
    import micrograd.nn

    sizes, _, rate, decay = SETTINGS[name]
    model, data = micrograd.nn.MLP(sizes[0], list(sizes[1:])), _data(name)

    def epoch(_):
        model.zero_grad()
        losses = [(1.0 + -target * model(inputs)).relu() for inputs, target in data]
        loss = sum(losses) * (1.0 / len(losses)) + decay * sum(p * p for p in model.parameters())
        loss.backward()
        for p in model.parameters():
            p.data -= rate * p.grad
        return loss.data

    return _clock(epoch, epochs)


def nn_parameters(model):
    """Return the model's parameters as one array."""
    import numpy as np

    return np.array([p.data for p in model.parameters()])


def child(name, engine, epochs):
    """Return what one training took."""
    run = {"nn.fit": ours, "PyTorch on tensors": pytorch, "micrograd": micrograd}[engine]
    with one_core():
        run(name, 1)  # imports are not to count,
        gc.collect()
        gc.freeze()  # nor is searching what they brought for garbage
        of_one = most_memory()
        seconds, loss = run(name, epochs)
    return {
        "epochs": epochs,
        "seconds": sum(seconds),
        "epoch": min(seconds),
        "loss": loss,
        "mebibytes": most_memory(),
        "mebibytes_of_one": of_one,
    }


def most_memory():
    """Return the mebibytes that this process held at most (getrusage would count its parent's)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def measure():
    """Return by set of data and engine what one training took."""
    plan = [(name, engine, EPOCHS) for name in SETTINGS for engine in ("nn.fit", "PyTorch on tensors")]
    plan.append(("moons", "micrograd", MICROGRAD_EPOCHS))
    results = {name: {} for name in SETTINGS}
    for name, engine, epochs in plan:
        command = [sys.executable, "-m", "benchmarks.training", name, engine, str(epochs)]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        results[name][engine] = json.loads(output)
    for name, engines in results.items():
        loss, theirs = (engines[engine]["loss"] for engine in ("nn.fit", "PyTorch on tensors"))
        if not math.isclose(loss, theirs, rel_tol=1e-6):
            raise ArithmeticError(f"{name}: the losses after {EPOCHS} epochs are {loss} and {theirs}")
    return {"epochs": EPOCHS, "sets": results}


if __name__ == "__main__":
    prepare()
    print(json.dumps(child(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
