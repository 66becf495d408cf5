"""micrograd's demo: two moons, and the line between them."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from functools import partial

import nn
from autograd import Recorder, draw_boundary, page
from demos._network import output
from demos._report import Report, columns
from nn import datasets

__all__ = ["Training", "run", "train"]

STEPS = 100
PLAYED = 20
SHOWN = (0, 1, 2, 3, 4, 9, 19, 49, 99)


@dataclass(frozen=True, slots=True)
class Training:
    """A trained model, what happened, and the seconds that it took, on the clock and of the processor."""

    model: nn.MLP
    data: nn.Dataset
    history: nn.History
    accuracy: float
    seconds: float
    processor: float


def train(steps: int = STEPS) -> Training:
    """Train from micrograd's points and weights, by micrograd's 100 steps or the first of them."""
    data = datasets.moons(100, noise=0.1, seed=1337)
    model = nn.MLP(2, [16, 16, 1], rng=random.Random(1337))
    parameters = model.parameters()
    optimizer = nn.SGD(parameters, lr=1.0)

    def slow_down(history: nn.History) -> None:
        optimizer.lr = 1.0 - 0.9 * len(history) / STEPS

    clock, processor = time.perf_counter(), time.process_time()
    history = nn.fit(
        model,
        data,
        nn.hinge_loss,
        optimizer,
        epochs=steps,
        batch_size=len(data),
        metrics={"accuracy": nn.accuracy},
        penalty=lambda: nn.l2_penalty(parameters, 1e-4),
        callbacks=[slow_down],
    )
    seconds, processor = time.perf_counter() - clock, time.process_time() - processor
    accuracy = nn.evaluate(model, data, {"accuracy": nn.accuracy})["accuracy"]
    return Training(model, data, history, accuracy, seconds, processor)


def recorded(steps: int = PLAYED) -> Recorder[float]:
    """Return the record of the first steps, for a page that goes on by itself.

    The gradient of the sum of the losses with a hundredth of the rate does what that of their mean does, and a weight
    decay what the penalty does.
    """
    data = datasets.moons(100, noise=0.1, seed=1337)
    model = nn.MLP(2, [16, 16, 1], rng=random.Random(1337))
    optimizer = nn.SGD(model.parameters(), lr=1.0 / len(data), weight_decay=2e-4 * len(data))
    recorder: Recorder[float] = Recorder(model, nn.hinge_loss, optimizer)
    for step in range(steps):
        optimizer.lr = (1.0 - 0.9 * step / STEPS) / len(data)
        nn.train_full_batch(recorder, data, recorder.loss, recorder)
    return recorder


def run() -> Report:
    """Compute everything the demo shows."""
    training = train()
    result = (
        f"accuracy {training.accuracy:.0%} on the {len(training.data)} points after {STEPS} steps\n"
        f"training took {training.seconds:.2f} s ({training.processor:.2f} s of the processor)"
    )
    picture = draw_boundary(
        partial(output, training.model), training.data, title="Two moons, and where the network divides the plane"
    )
    return Report(
        f"moons: {len(training.data)} points, a 2-16-16-1 network of {len(training.model.parameters())} parameters",
        [
            ("Hinge loss with L2, all points in each step, learning rate from 1 down to 0.1", _table(training.history)),
            ("The result", result),
        ],
        pictures={"moons.svg": picture.svg(), "moons.html": page(recorded(), title="moons: training").html},
    )


def _table(history: nn.History) -> str:
    rows = [(str(step), f"{history['loss'][step]:.10f}", f"{history['accuracy'][step]:.0%}") for step in SHOWN]
    return columns(("step", "loss", "accuracy"), rows)
