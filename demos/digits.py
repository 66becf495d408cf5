"""Handwritten digits, read by a network of 2,410 scalars."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial

import nn
from demos._report import Report, columns
from nn import datasets

__all__ = ["Training", "run", "train"]

EPOCHS = 16
RATE = 0.2
MEASURED = ("loss", "accuracy", "validation_loss", "validation_accuracy")


@dataclass(frozen=True, slots=True)
class Training:
    """A trained model, what happened, the seconds that it took, and the held-out digits with what it read."""

    model: nn.Sequential
    history: nn.History
    seconds: float
    held_out: nn.Dataset
    read: list[int]


def train(epochs: int = EPOCHS) -> Training:
    """Train a 64-32-10 network on four fifths of scikit-learn's digits."""
    train, test = datasets.digits().split(0.2)
    model = nn.Sequential(nn.Linear(64, 32, rng=1), nn.ReLU(), nn.Linear(32, 10, rng=2))
    optimizer = nn.SGD(model.parameters(), lr=RATE, momentum=0.9)
    # The right class is meant to get a probability of 0.9, not 1: a network that is less sure generalises better.
    loss = partial(nn.cross_entropy, label_smoothing=0.1)
    start = time.perf_counter()
    history = nn.fit(
        model,
        train,
        loss,
        optimizer,
        epochs=epochs,
        validation=test,
        metrics={"accuracy": nn.accuracy},
        scheduler=nn.LinearLR(optimizer, start_factor=1.0, end_factor=0.05, total_iters=epochs),
    )
    seconds = time.perf_counter() - start
    with_scores = nn.predict(model, [inputs for inputs, _ in test])
    read = [max(range(10), key=scores.__getitem__) for scores in with_scores if isinstance(scores, list)]
    return Training(model, history, seconds, test, read)


def run() -> Report:
    """Compute everything the demo shows."""
    training = train()
    epochs = [
        (
            str(number),
            *(f"{epoch[name]:.4f}" for name in ("loss", "accuracy", "validation_loss", "validation_accuracy")),
        )
        for number, epoch in enumerate(training.history, 1)
    ]
    pairs = [(int(target), read) for (_, target), read in zip(training.held_out, training.read, strict=True)]
    wrong = [f"{target} as {read}" for target, read in pairs if target != read]
    result = (
        f"{1 - len(wrong) / len(pairs):.2%} of the {len(pairs)} held-out digits are read right\n"
        f"training took {training.seconds:.1f} s: {len(training.history)} times through the data in batches of 32\n"
        f"misread: {', '.join(wrong)}"
    )
    return Report(
        f"digits: a 64-32-10 network of {len(training.model.parameters())} scalars reads handwriting",
        [
            ("Training", columns(("epoch", "loss", "accuracy", "held-out loss", "held-out accuracy"), epochs)),
            ("The result", result),
        ],
    )
