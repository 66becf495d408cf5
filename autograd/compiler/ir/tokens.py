"""A recording as a row of tokens: its instructions and guards, and the loops that have been found so far."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.program import ROWS, Program

__all__ = ["CONSTANT", "RESULT", "Hashes", "Integers", "LoopBody", "TokenRow", "ranges_of", "scattered", "tokens_of"]

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]

INPUT, CONSTANT, RESULT = range(3)  # classes of operands

_NEAR = 64  # results back to which an operand is told by how far back it is
_FEW = 4  # operands of a token up to which they are added one by one
_MANY = 1 << 12  # numbers from which on it pays to look hashes up


@dataclass(eq=False)
class LoopBody:
    """What tokens that are loops of one kind have in common.

    Parameters
    ----------
    parts
        The tokens of a turn: each the number of an instruction or guard, or ``~`` that of a body.
    turns
        How many turns there are.
    strides
        By how much each operand of a turn moves; 0 where it is a constant.
    """

    parts: list[int]
    turns: int
    strides: Integers


@dataclass(eq=False)
class TokenRow:
    """Tokens.

    Parameters
    ----------
    first_result
        The slot of the first result.
    kinds
        For each token a hash of all that must be equal in every turn.
    parts
        What it is, as in ``LoopBody``.
    starts, operands, classes
        The operands of token i are ``operands[starts[i]:starts[i + 1]]``: slots, but of constants (of that class) the
        number of a constant or, from ``scalars`` on, of a table.
    depths
        For each operand how many loops are around it.
    sizes
        How many results each token has when it is written out.
    stored
        How many tokens each stands for, but for further turns.
    sums
        For each token a hash of its operands without the constants that is linear: as they move, so does it.
    bodies, tables
        Those of the loops so far. A table has an axis for each loop around its operand, of length 1 where it is the
        same in all turns.
    """

    first_result: int
    kinds: Hashes
    parts: Integers
    starts: Integers
    operands: Integers
    classes: NDArray[np.int8]
    depths: NDArray[np.int8]
    scalars: int
    sizes: Integers
    stored: Integers
    sums: Hashes
    bodies: list[LoopBody] = field(default_factory=list)
    tables: list[Integers] = field(default_factory=list)
    known: dict[tuple[tuple[int, ...], bytes], int] = field(default_factory=dict)  # numbers of tables

    def hash_operands(self) -> None:
        """Set the sums."""
        moving = self.operands.astype(np.uint64)
        moving[self.classes == CONSTANT] = 0
        self.sums = _mixed(moving, self.starts)

    def near(self, begin: int, end: int) -> Hashes:
        """Return for each of some tokens a hash of its kind, and of which results shortly before it uses."""
        starts = self.starts[begin : end + 1]
        used = slice(starts[0], starts[-1])
        sizes = self.sizes[begin:end]
        results = self.first_result + self.sizes[:begin].sum() + np.cumsum(sizes) - sizes
        back = np.repeat(results, np.diff(starts)) - self.operands[used]
        is_near = (self.classes[used] == RESULT) & (back <= _NEAR)
        terms = np.where(is_near, scattered(_places(starts) * (2 * _NEAR) + back), np.uint64(0))
        return self.kinds[begin:end] + _summed(terms, starts - starts[0])


def _mixed(numbers: Hashes, starts: Integers) -> Hashes:
    """Return for each token a linear hash of the numbers that its operands have."""
    counts = np.diff(starts)
    most = int(counts.max(initial=0))
    if most > _FEW:
        return _summed(numbers * scattered(_places(starts)), starts)
    total = np.zeros(len(counts), np.uint64)
    for place, factor in enumerate(scattered(np.arange(most))):
        those = np.flatnonzero(counts > place)
        total[those] += numbers[starts[those] + place] * factor
    return total


def _places(starts: Integers) -> Integers:
    """Return for each operand which of its token's it is."""
    counts = np.diff(starts)
    places: Integers = np.arange(counts.sum()) - np.repeat(starts[:-1] - starts[0], counts)
    return places


def _summed(terms: Hashes, starts: Integers) -> Hashes:
    """Return the sum for each token."""
    total = np.concatenate([np.zeros(1, np.uint64), np.cumsum(terms, dtype=np.uint64)])
    sums: Hashes = total[starts[1:]] - total[starts[:-1]]
    return sums


def scattered(numbers: Integers) -> Hashes:
    """Return for each number another that looks random: the finaliser of splitmix64."""
    if len(numbers) > _MANY and numbers.min() >= 0 and (most := int(numbers.max())) < len(numbers) // 2:
        table: Hashes = scattered(np.arange(most + 1))[numbers]  # which is quicker for few small numbers
        return table
    bits = numbers.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    hashes: Hashes = bits ^ (bits >> np.uint64(31))
    return hashes


def tokens_of(program: Program) -> TokenRow:
    """Return the instructions and guards of a program without loops."""
    count, guards = len(program), program.guards
    starts = np.asarray(program.starts, np.int64)
    positions = np.array([guard.position for guard in guards], np.int64)
    order = np.argsort(np.concatenate([np.arange(count) * 2 + 1, positions * 2]), kind="stable") if guards else None
    relations = [f"{guard.relation} {guard.outcome}" for guard in guards]
    names = {name: place for place, name in enumerate(dict.fromkeys(relations))}
    slots = np.asarray(program.operands, np.int64)
    flags = np.frombuffer(program.differentiable, np.uint8)[program.first_result :].astype(np.int64)
    kinds = np.asarray(program.operations, np.int64) * 2 + flags
    counts = np.diff(starts)
    if order is not None:
        of_guards = np.array([(guard.left, guard.right) for guard in guards], np.int64).ravel()
        begins = np.concatenate([starts[:-1], len(slots) + 2 * np.arange(len(guards))])[order]
        asked = 2 * (len(ROWS) + len(program.custom))  # the kinds of guards follow those of operations
        kinds = np.concatenate([kinds, [asked + names[relation] for relation in relations]])[order]
        counts = np.concatenate([counts, np.full(len(guards), 2)])[order]
        starts = np.concatenate([[0], np.cumsum(counts)])
        slots = np.concatenate([slots, of_guards])[ranges_of(begins, counts)]
    classes = (slots >= program.inputs).astype(np.int8) + (slots >= program.first_result).astype(np.int8)
    row = TokenRow(
        first_result=program.first_result,
        kinds=scattered(kinds) + _mixed(scattered(np.arange(1, 4))[classes], starts),
        parts=np.arange(count) if order is None else order,
        starts=starts,
        operands=np.where(classes == CONSTANT, slots - program.inputs, slots),
        classes=classes,
        depths=np.zeros(len(slots), np.int8),
        scalars=len(program.constants),
        sizes=np.ones(count, np.int64) if order is None else (order < count).astype(np.int64),
        stored=np.ones(len(counts), np.int64),
        sums=np.empty(0, np.uint64),
    )
    row.hash_operands()
    return row


def ranges_of(begins: Integers, counts: Integers) -> Integers:
    """Return the numbers of all ranges, one after the other."""
    ends = np.cumsum(counts)
    numbers: Integers = np.arange(ends[-1] if len(ends) else 0) + np.repeat(begins - (ends - counts), counts)
    return numbers
