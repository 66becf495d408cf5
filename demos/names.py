"""A GPT of scalars learns to write given names, letter by letter."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from math import log
from statistics import fmean

import nn
from autograd import compile
from demos._report import Report, columns

__all__ = ["Training", "names", "run", "samples", "train", "untrained"]

STEPS = 1000
HELD_OUT = 100
CONTEXT = 12  # the longest name has 11 letters, and one token comes before it
LETTERS = "abcdefghijklmnopqrstuvwxyz"
END = len(LETTERS)  # the token before and after each name

Sample = tuple[list[int], list[int]]


@dataclass(frozen=True, slots=True)
class Training:
    """A trained model, the loss of each step, that on names it never saw, what it writes, and the seconds it took."""

    model: nn.GPT
    losses: list[float]
    held_out: float
    written: list[str]
    seconds: float


def names() -> list[str]:
    """Return given names in common use, in small letters without accents: a list of facts, made for this project."""
    return files("demos").joinpath("names.txt").read_text(encoding="ascii").split()


def samples() -> tuple[list[Sample], list[Sample]]:
    """Return the names to learn from and those held out, as tokens that are read and tokens that follow."""
    shuffled = [_sample(name) for name in random.Random(0).sample(names(), len(names()))]
    return shuffled[HELD_OUT:], shuffled[:HELD_OUT]


def untrained() -> tuple[nn.GPT, nn.Adam]:
    """Return a GPT of 1 layer, 16 dimensions and 4 heads, and what moves its parameters."""
    model = nn.GPT(len(LETTERS) + 1, CONTEXT, dimensions=16, heads=4, layers=1, rng=1)
    return model, nn.Adam(model.parameters(), lr=0.01, betas=(0.85, 0.99))


def train(steps: int = STEPS) -> Training:
    """Train the GPT with one name in each step; then let it write 20 names."""
    known, held_out = samples()
    model, optimizer = untrained()
    scheduler = nn.LinearLR(optimizer, start_factor=1.0, end_factor=0.01, total_iters=steps)
    # Which letters a name has decides only which vectors the model begins with: names of a length share a program.
    loss = compile(lambda vectors, following: nn.cross_entropy(model.logits_of(vectors), following))
    start, losses = time.perf_counter(), []
    for step in range(steps):
        letters, following = known[step % len(known)]
        optimizer.zero_grad()
        losses.append(loss.backward(model.tokens(letters), following))
        optimizer.step()
        scheduler.step()
    seconds = time.perf_counter() - start
    rng = random.Random(0)
    written = [_text(model.generate([END], CONTEXT - 1, temperature=0.5, stop=END, rng=rng)) for _ in range(20)]
    return Training(model, losses, nn.evaluate(model, held_out, {"loss": nn.cross_entropy})["loss"], written, seconds)


def run() -> Report:
    """Compute everything the demo shows."""
    training = train()
    known = set(names())
    hundreds = [(f"{end - 99}-{end}", f"{fmean(training.losses[end - 100 : end]):.4f}") for end in _hundreds(training)]
    new = sum(name not in known for name in training.written)
    result = (
        f"loss {training.held_out:.4f} on {HELD_OUT} names that it never saw; knowing nothing, it is "
        f"log {END + 1} = {log(END + 1):.4f}\n"
        f"{len(training.losses)} steps took {training.seconds:.1f} s, {1000 * training.seconds / STEPS:.1f} ms each"
    )
    parameters = len(training.model.parameters())
    return Report(
        f"names: a GPT of 1 layer, 16 dimensions, 4 heads and {parameters} parameters learns given names",
        [
            ("The loss of a letter, mean of each hundred steps", columns(("steps", "loss"), hundreds)),
            ("The result", result),
            (f"What it writes ({new} of these {len(training.written)} are not in the list)", _lines(training.written)),
        ],
    )


def _hundreds(training: Training) -> range:
    return range(100, len(training.losses) + 1, 100)


def _sample(name: str) -> Sample:
    """Return the tokens that are read, and for each the token that follows."""
    tokens = [END, *map(LETTERS.index, name), END]
    return tokens[:-1], tokens[1:]


def _text(tokens: Sequence[int]) -> str:
    return "".join(LETTERS[token] for token in tokens)


def _lines(written: Sequence[str]) -> str:
    rows = [written[start : start + 5] for start in range(0, len(written), 5)]
    return "\n".join(" ".join(name.ljust(CONTEXT) for name in row).rstrip() for row in rows)
