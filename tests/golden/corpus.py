"""The bits of thousands of random programs, kept in a file, so that what a change does to them is seen.

    python tests/golden/corpus.py --compare    prints what differs from the file
    python tests/golden/corpus.py --write      does so, and writes the file anew

Bits that come from the C library are the library's: with another one than the file was written with, only programs
that are rounded exactly are compared.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import evaluators
import ledger
from evaluators import EVALUATORS, HERE, QUANTITIES, Key
from ledger import Ledger
from recipes import recipe

__all__ = ["COUNT", "FILE", "differences", "everything", "recipes", "seeds"]

FILE = Path(__file__).with_name("corpus.txt")
COUNT = 5_000
_NATIVE = "native" in HERE


def seeds(book: Ledger) -> list[int]:
    """Return the programs whose bits are to be those of the file in this process, on this machine."""
    same = book.library == evaluators.library()
    return [seed for seed in range(book.count) if same or recipe(seed).exact]


def recipes(count: int) -> str:
    """Return a digest of the programs, which must stay what they are."""
    return hashlib.sha256("".join(repr(recipe(seed)) for seed in range(count)).encode()).hexdigest()[:16]


def here(seeds: Iterable[int]) -> Iterator[tuple[Key, str]]:
    """Yield the digests of the evaluators that this process has."""
    for evaluator in HERE:
        yield from evaluators.measured(evaluator, seeds)


def everything(seeds: list[int]) -> dict[Key, str]:
    """Return the digests of all evaluators: this process has those of the native engine, another one those without."""
    found = dict(here(seeds))
    if _NATIVE:
        environment = {**os.environ, "AUTOGRAD_PURE": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, __file__, "--digests"]
        given = " ".join(map(str, seeds))
        done = subprocess.run(command, env=environment, input=given, stdout=subprocess.PIPE, text=True, check=True)
        for line in done.stdout.splitlines():
            seed, quantity, evaluator, digest = line.split()
            found[Key(int(seed), quantity, evaluator)] = digest
    return found


def differences(book: Ledger, found: Mapping[Key, str]) -> list[Key]:
    """Return where something else was found than the file has."""
    return [key for key, digest in found.items() if key.seed >= book.count or digest != book.expected(key)]


def table(keys: Iterable[Key], compared: Iterable[Key]) -> str:
    """Return how many programs are among the keys, of those compared, by quantity and evaluator."""
    counts, totals = defaultdict(int), defaultdict(int)
    for key in keys:
        counts[key[1:]] += 1
    for key in compared:
        totals[key[1:]] += 1
    lines = [["", *EVALUATORS], ["---"] + ["---:"] * len(EVALUATORS)]
    for quantity in QUANTITIES:
        cells = [(counts[quantity, evaluator], totals[quantity, evaluator]) for evaluator in EVALUATORS]
        lines.append([quantity, *(f"{count:,} of {total:,}" if total else "" for count, total in cells)])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    )


def examples(book: Ledger, keys: list[Key], found: Mapping[Key, str]) -> Iterator[str]:
    """Yield the first seeds by quantity and evaluator, and the shortest program of each with its numbers."""
    for quantity in QUANTITIES:
        those = [key for key in keys if key.quantity == quantity]
        for evaluator in EVALUATORS:
            first = [str(key.seed) for key in those if key.evaluator == evaluator]
            if first:
                yield f"{quantity} in {evaluator}: programs {', '.join(first[:12])}{', …' * (len(first) > 12)}"
        shown = min(
            (key for key in those if key.evaluator in HERE), key=lambda key: len(recipe(key.seed).text), default=None
        )
        if shown is None and those:
            yield "AUTOGRAD_PURE=1 before the command, or nothing before it, shows the numbers of the other engine."
        if shown is not None:
            program = recipe(shown.seed)
            yield f"\nProgram {shown.seed}, at {program.point}, w = {program.captured}:\n\n{program.text}"
            for evaluator in HERE:
                key = shown._replace(evaluator=evaluator)
                if key in found:
                    was = book.expected(key) if key.seed < book.count else "nothing"
                    yield f"{quantity} in {evaluator}: {evaluators.numbers(key)}; was {was}, is {found[key]}"
            yield ""


def compare(found: Mapping[Key, str]) -> bool:
    """Print what differs from the file; return whether nothing does."""
    book = ledger.read(FILE)
    keys = differences(book, found)
    if keys and book.recipes != recipes(book.count):
        print("The programs themselves are not those of the file.")
    print(f"Programs whose bits are not those of {FILE.name}:\n\n{table(keys, found)}\n")
    print(*examples(book, keys, found), sep="\n")
    return not keys


def write(found: Mapping[Key, str]) -> None:
    """Write the file, and print where the evaluators differ among each other."""
    ledger.write(FILE, evaluators.library(), recipes(COUNT), found)
    print("Programs whose bits in an evaluator are not those that the file has for most evaluators:\n")
    print(table(ledger.read(FILE).exceptions(), found))


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the bits of random programs with those in a file.")
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--compare", action="store_true", help="print what differs from the file")
    choice.add_argument("--write", action="store_true", help="print that too, and write the file anew")
    choice.add_argument("--digests", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    os.environ["AUTOGRAD_CACHE_DIR"] = ""  # what is compared is made by the code that is here
    if chosen.digests:
        for key, digest in here(list(map(int, sys.stdin.read().split()))):
            print(*key, digest)
        return 0
    if chosen.write and not _NATIVE:
        parser.error(
            "the file has the bits of all evaluators: write it where the native engine is built (make clean golden)"
        )
    if chosen.write:
        found = everything(list(range(COUNT)))
        if FILE.exists():
            compare(found)
        write(found)
        return 0
    wanted = seeds(ledger.read(FILE))
    which = "all" if len(wanted) == COUNT else "with this C library only those that call none"
    print(f"{len(wanted):,} of {COUNT:,} programs are compared: {which}.")
    return 0 if compare(everything(wanted)) else 1


if __name__ == "__main__":
    sys.exit(main())
