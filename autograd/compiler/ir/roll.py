"""From a recording to loops: what was recorded again and again becomes a loop, exactly, without the source.

A recording is a row of tokens, its instructions and guards. Tokens repeat with a period where a loop ran: the same
operation, on operands that move on by the same number of slots from turn to turn. Constants need not: they become a
table. The first and last turns that differ stay outside, as what comes before and after. A loop is a token in its turn,
so that loops of loops are found when the loops inside of them have been.

For one period a few operations on whole arrays find all loops. Which periods are tried is decided by how far apart
equal short rows of tokens lie in a sample. So the work grows with the length of the recording, and no faster.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.loops import unrolled
from autograd.compiler.ir.merges import has_merges
from autograd.compiler.ir.program import Guard, Program
from autograd.compiler.ir.token_writer import TokenWriter
from autograd.compiler.ir.tokens import CONSTANT, Hashes, Integers, LoopBody, TokenRow, ranges_of, scattered, tokens_of

__all__ = ["rolled"]

_SHORTEST = 1_000  # tokens: shorter programs are small as they are
_TURNS = 4  # in a loop, at least
_SAVED = 48  # tokens that a loop saves, at least
_GAIN = 2  # how much shorter a program with loops must be
_SAMPLE = 1 << 16  # tokens that are looked at for periods
_WINDOWS = (1, 4, 16)  # lengths of the rows of tokens that are looked for again
_TRIED = 8  # periods of each kind
_PASSES = 32


def rolled(program: Program) -> Program:
    """Return a program that is the same with all turns written out, but for the numbering of its constants.

    A program in which little repeats is returned as it is, and so is one with merges through which derivatives go: what
    comes to a merge is handed on to an operand by what else comes to that, which may differ from turn to turn.
    """
    if len(program) + len(program.guards) < _SHORTEST or program.loops:
        return program
    if has_merges(program) and any(program.differentiable):
        return program
    row = tokens_of(program)
    before = len(row.kinds)
    for _ in range(_PASSES):
        if not _pass(row):
            break
    if len(row.kinds) * _GAIN > before or not row.bodies:
        return program
    looped = TokenWriter(program, row).program()
    return looped if _is_proved(program, looped) else program


def _is_proved(program: Program, looped: Program) -> bool:
    """Return whether a program with loops is the program: hashes have only told where to look."""
    again = unrolled(looped)
    shift = again.first_result - program.first_result
    constants, others = np.array(program.constants), np.array(again.constants)

    def same(slots: array[int] | list[int], found: array[int] | list[int]) -> bool:
        left, right = np.asarray(slots, np.intc), np.asarray(found, np.intc)
        if len(left) != len(right):
            return False
        fixed = (left >= program.inputs) & (left < program.first_result)
        moved = np.where(left >= program.first_result, left + shift, left)
        of_left, of_right = left[fixed] - program.inputs, right[fixed] - program.inputs
        if not (moved == right)[~fixed].all() or not ((of_right >= 0) & (of_right < len(others))).all():
            return False
        return bool(constants[of_left].tobytes() == others[of_right].tobytes())

    def sides(guards: tuple[Guard, ...]) -> list[int]:
        return [slot for guard in guards for slot in (guard.left, guard.right)]

    def asked(guards: tuple[Guard, ...]) -> list[object]:
        return [(guard.position, guard.relation, guard.outcome) for guard in guards]

    return (
        again.operations == program.operations
        and again.starts == program.starts
        and again.differentiable[again.first_result :] == program.differentiable[program.first_result :]
        and same(program.operands, again.operands)
        and same([*program.outputs], [*again.outputs])
        and same(sides(program.guards), sides(again.guards))
        and asked(program.guards) == asked(again.guards)
    )


@dataclass(frozen=True)
class _Runs:
    """Loops of one period and number of turns: where they begin."""

    period: int
    turns: int
    begins: Integers


def _pass(row: TokenRow) -> bool:
    """Replace loops by tokens; return whether there were any."""
    runs = _found(row)
    if not runs:
        return False
    removed, bodies = np.zeros(len(row.kinds), np.bool_), np.full(len(row.kinds), -1)
    for group in runs:
        for begins in _alike(row, group):
            _roll(row, begins, group, removed, bodies)
    if not removed.any():
        return False
    _compress(row, removed, bodies)
    return True


def _found(row: TokenRow) -> list[_Runs]:
    """Return loops that do not overlap."""
    count = len(row.kinds)
    taken = np.zeros(count, np.bool_)
    before = np.concatenate([[0], np.cumsum(row.stored)])
    found: list[_Runs] = []
    for period in _periods(row):
        inner = count - 2 * period
        if inner < period:
            continue
        same = row.kinds[:-period] == row.kinds[period:]
        moved = row.sums[period:] - row.sums[:-period]
        free = ~taken
        again = same[:inner] & same[period:] & (moved[:inner] == moved[period:])
        again &= free[:inner] & free[period : inner + period] & free[2 * period :]
        edges = np.flatnonzero(np.diff(again, prepend=False, append=False))
        begins, lengths = edges[::2], edges[1::2] - edges[::2]
        turns = lengths // period + 2
        stored = before[begins + period] - before[begins]
        worth = (lengths >= period) & (turns >= _TURNS) & ((turns - 1) * stored >= _SAVED)
        begins, turns = _apart(begins[worth], turns[worth], period)
        found += [_Runs(period, number, begins[turns == number]) for number in np.unique(turns).tolist()]
        taken[ranges_of(begins, turns * period)] = True
    return found


def _apart(begins: Integers, turns: Integers, period: int) -> tuple[Integers, Integers]:
    """Return the runs without those that reach into the one before."""
    ends = begins + turns * period
    if (begins[1:] >= ends[:-1]).all():
        return begins, turns
    kept, end = [], 0
    for place, (begin, stop) in enumerate(zip(begins.tolist(), ends.tolist(), strict=True)):
        if begin >= end:
            kept.append(place)
            end = stop
    return begins[kept], turns[kept]


def _periods(row: TokenRow) -> list[int]:
    """Return the periods that are worth trying, the shortest first."""
    count = len(row.kinds)
    often: Counter[int] = Counter()
    for begin in range(0, count, max(1, count // 4)) if count > _SAMPLE else (0,):
        end = min(begin + _SAMPLE, count)
        for sample in (row.kinds[begin:end], row.near(begin, end)):
            for window in _WINDOWS:
                if len(sample) > 2 * window:
                    often.update(_distances(sample, window))
    by_count = [period for period, _ in often.most_common(_TRIED)]
    by_length = sorted(often, key=lambda period: -period * often[period])[:_TRIED]
    return sorted({*by_count, *by_length})


def _distances(kinds: Hashes, window: int) -> dict[int, int]:
    """Return how often a row of so many tokens comes again at which distance."""
    total = len(kinds) - window + 1
    rows = np.zeros(total, np.uint64)
    for place, factor in enumerate(scattered(np.arange(window))):
        rows += kinds[place : place + total] * factor
    order = np.argsort(rows, kind="stable")
    following = rows[order[1:]] == rows[order[:-1]]
    distances, counts = np.unique((order[1:] - order[:-1])[following], return_counts=True)
    return dict(zip(distances.tolist(), counts.tolist(), strict=True))


def _alike(row: TokenRow, runs: _Runs) -> Iterator[Integers]:
    """Yield where loops begin whose turns have the same tokens."""
    tokens = row.kinds[runs.begins[:, None] + np.arange(runs.period)]
    kinds = (tokens * scattered(np.arange(runs.period))).sum(axis=1, dtype=np.uint64)
    for kind in np.unique(kinds):
        yield runs.begins[kinds == kind]


def _roll(row: TokenRow, begins: Integers, runs: _Runs, removed: NDArray[np.bool_], bodies: Integers) -> None:
    """Make tokens of loops whose turns have the same tokens, where they prove to be loops."""
    period, turns = runs.period, runs.turns
    first = int(begins[0])
    width = int(row.starts[first + period] - row.starts[first])
    of_turns = begins[:, None] + period * np.arange(turns)
    operands = row.operands[row.starts[of_turns][:, :, None] + np.arange(width)]  # loop, turn, operand
    fixed = row.classes[row.starts[first] : row.starts[first] + width] == CONSTANT
    strides = np.where(fixed, 0, operands[:, 1] - operands[:, 0])
    exact = (fixed | (operands == operands[:, :1] + np.arange(turns)[:, None] * strides[:, None])).all(axis=(1, 2))
    if fixed.any():
        _tabulate(row, begins, operands, np.flatnonzero(fixed))
    names: dict[bytes, int] = {}
    parts = row.parts[first : first + period].tolist()
    for place in np.flatnonzero(exact).tolist():
        key = strides[place].tobytes()
        if key not in names:
            names[key] = len(row.bodies)
            row.bodies.append(LoopBody(parts, turns, strides[place]))
        begin = int(begins[place])
        bodies[begin] = names[key]
        removed[begin + 1 : begin + period * turns] = True


def _tabulate(row: TokenRow, begins: Integers, operands: Integers, columns: Integers) -> None:
    """Let the constants of the first turn stand for those of all turns."""
    varying = (operands[:, :, columns] != operands[:, :1, columns]).any(axis=1)
    for place, which in np.argwhere(varying).tolist():
        column = int(columns[which])
        entries = operands[place, :, column]
        axes = int(row.depths[row.starts[begins[place]] + column])
        if (entries < row.scalars).all():
            table = entries.reshape(-1, *(1,) * axes)
        else:
            arrays = [row.tables[n - row.scalars] if n >= row.scalars else np.array(n) for n in entries.tolist()]
            arrays = [array.reshape((1,) * (axes - array.ndim) + array.shape) for array in arrays]
            shape = np.broadcast_shapes(*(array.shape for array in arrays))
            table = np.stack([np.broadcast_to(array, shape) for array in arrays])
        key = table.shape, table.tobytes()
        if key not in row.known:
            row.known[key] = row.scalars + len(row.tables)
            row.tables.append(table)
        row.operands[row.starts[begins[place]] + column] = row.known[key]


def _compress(row: TokenRow, removed: NDArray[np.bool_], bodies: Integers) -> None:
    """Leave out all turns but the first, and join the tokens of that."""
    loops = np.flatnonzero(bodies >= 0)
    periods = np.array([len(row.bodies[body].parts) for body in bodies[loops].tolist()])
    counts = np.diff(row.starts)
    of_first = np.zeros(len(removed), np.bool_)  # tokens whose operands stay
    of_first[ranges_of(loops, periods)] = True
    kept_operands = np.repeat(~removed | of_first, counts)
    lengths = np.where(removed, 0, counts)
    lengths[loops] = row.starts[loops + periods] - row.starts[loops]
    kinds = row.kinds.copy()
    kinds[loops] = _kinds_of_loops(row, bodies[loops], loops, periods)
    parts = row.parts.copy()
    parts[loops] = ~bodies[loops]
    sizes = np.add.reduceat(row.sizes, np.flatnonzero(~removed))  # with those of all turns
    row.stored = np.add.reduceat(np.where(removed & ~of_first, 0, row.stored), np.flatnonzero(~removed))
    row.kinds, row.parts, row.sizes = kinds[~removed], parts[~removed], sizes
    row.starts = np.concatenate([[0], np.cumsum(lengths[~removed])])
    row.depths += np.repeat(of_first, counts)
    row.operands, row.classes = row.operands[kept_operands], row.classes[kept_operands]
    row.depths = row.depths[kept_operands]
    row.hash_operands()


def _kinds_of_loops(row: TokenRow, bodies: Integers, loops: Integers, periods: Integers) -> Hashes:
    """Return hashes of the tokens of a turn, the number of turns, and the strides."""
    kinds = np.empty(len(bodies), np.uint64)
    known: dict[int, np.uint64] = {}
    for place, (body, begin, period) in enumerate(zip(bodies.tolist(), loops.tolist(), periods.tolist(), strict=True)):
        if body not in known:
            of_turn = row.kinds[begin : begin + period] * scattered(np.arange(period))
            strides = row.bodies[body].strides
            moves = strides.astype(np.uint64) * scattered(np.arange(len(strides)) + 1000)
            turns = scattered(np.array([row.bodies[body].turns]))
            total = np.concatenate([of_turn, moves]).sum(keepdims=True, dtype=np.uint64)
            known[body] = scattered((total ^ turns).astype(np.int64))[0]
        kinds[place] = known[body]
    return kinds
