"""The file of the corpus: text of one line for each program, so that a difference of versions lists what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from evaluators import BASES, EVALUATORS, QUANTITIES, Key

__all__ = ["Ledger", "read", "write"]

_HEADER = f"""\
# The bits of random programs, as `make golden` writes them and `make test-golden` compares them; see corpus.py.
# A line has the seed of a program and a digest for each of: {", ".join(QUANTITIES)}.
# Where an evaluator has other bits than {" or ".join(dict.fromkeys(BASES.values()))}, its own digest follows.
"""


class Ledger(NamedTuple):
    """What the file says.

    Parameters
    ----------
    library
        Which functions of the C library the numbers are made with; see ``evaluators.library``.
    recipes
        A digest of the programs' texts and numbers.
    count
        How many programs there are.
    digests
        What each evaluator had where it was asked, by program and quantity.
    """

    library: str
    recipes: str
    count: int
    digests: Mapping[Key, str]

    def expected(self, key: Key) -> str:
        """Return the digest that the file has for an evaluator."""
        return self.digests.get(key) or self.digests[key._replace(evaluator=BASES[key.quantity])]

    def exceptions(self) -> list[Key]:
        """Return where an evaluator has other bits than the one that it is compared with."""
        return [key for key in self.digests if key.evaluator != BASES[key.quantity]]


def write(path: Path, library: str, recipes: str, digests: Mapping[Key, str]) -> None:
    """Write the file from the digests of every program in every evaluator that takes it."""
    seeds = dict.fromkeys(key.seed for key in digests)
    lines = [_HEADER, f"library {library}\n", f"recipes {recipes}\n"]
    for seed in seeds:
        words = [str(seed), *(digests[Key(seed, quantity, evaluator)] for quantity, evaluator in BASES.items())]
        for evaluator in EVALUATORS:
            for quantity, base in zip(QUANTITIES, words[1:], strict=False):
                own = digests.get(Key(seed, quantity, evaluator), base)
                if own != base:
                    words.append(f"{evaluator}:{quantity}={own}")
        lines.append(" ".join(words) + "\n")
    path.write_text("".join(lines), encoding="ascii", newline="\n")


def read(path: Path) -> Ledger:
    """Return what the file says."""
    lines = [line.split() for line in path.read_text(encoding="ascii").splitlines() if not line.startswith("#")]
    (_, library), (_, recipes), *programs = lines
    return Ledger(library, recipes, len(programs), dict(_digests(programs)))


def _digests(programs: Iterable[list[str]]) -> Iterable[tuple[Key, str]]:
    for seed, *words in programs:
        bases, exceptions = words[: len(BASES)], words[len(BASES) :]
        for (quantity, evaluator), digest in zip(BASES.items(), bases, strict=True):
            yield Key(int(seed), quantity, evaluator), digest
        for word in exceptions:
            name, _, digest = word.partition("=")
            evaluator, _, quantity = name.partition(":")
            yield Key(int(seed), quantity, evaluator), digest
