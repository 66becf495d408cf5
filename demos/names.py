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
from demos._report import Report, columns

__all__ = ["Training", "names", "run", "train"]

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


def train(steps: int = STEPS) -> Training:
    """Train a GPT of 1 layer, 16 dimensions and 4 heads, with one name in each step; then let it write 20 names."""
    shuffled = [_sample(name) for name in random.Random(0).sample(names(), len(names()))]
    held_out, known = shuffled[:HELD_OUT], shuffled[HELD_OUT:]
    model = nn.GPT(len(LETTERS) + 1, CONTEXT, dimensions=16, heads=4, layers=1, rng=1)
    optimizer = nn.Adam(model.parameters(), lr=0.01, betas=(0.85, 0.99))
    scheduler = nn.LinearLR(optimizer, start_factor=1.0, end_factor=0.01, total_iters=steps)
    start, losses = time.perf_counter(), []
    for step in range(steps):
        losses.append(nn.train_per_sample(model, [known[step % len(known)]], nn.cross_entropy, optimizer))
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
