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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.ir.loops import unrolled
from autograd.compiler.ir.program import ROWS, Guard, Loop, Program

__all__ = ["rolled"]

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]

_SHORTEST = 1_000  # tokens: shorter programs are small as they are
_TURNS = 4  # in a loop, at least
_SAVED = 48  # tokens that a loop saves, at least
_GAIN = 2  # how much shorter a program with loops must be
_SAMPLE = 1 << 16  # tokens that are looked at for periods
_WINDOWS = (1, 4, 16)  # lengths of the rows of tokens that are looked for again
_NEAR = 64  # results back to which an operand is told by how far back it is
_TRIED = 8  # periods of each kind
_PASSES = 32
_FEW = 4  # operands of a token up to which they are added one by one
_MANY = 1 << 12  # numbers from which on it pays to look hashes up

_INPUT, _CONSTANT, _RESULT = range(3)


def rolled(program: Program) -> Program:
    """Return a program that is the same with all turns written out, but for the numbering of its constants.

    A program in which little repeats is returned as it is.
    """
    if len(program) + len(program.guards) < _SHORTEST or program.loops:
        return program
    row = _tokens(program)
    before = len(row.kinds)
    for _ in range(_PASSES):
        if not _pass(row):
            break
    if len(row.kinds) * _GAIN > before or not row.bodies:
        return program
    looped = _Written(program, row).program()
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


# ---- Tokens ----


@dataclass(eq=False)
class _LoopBody:
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
class _Row:
    """Tokens.

    Parameters
    ----------
    first_result
        The slot of the first result.
    kinds
        For each token a hash of all that must be equal in every turn.
    parts
        What it is, as in ``_LoopBody``.
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
    bodies: list[_LoopBody] = field(default_factory=list)
    tables: list[Integers] = field(default_factory=list)
    known: dict[tuple[tuple[int, ...], bytes], int] = field(default_factory=dict)  # numbers of tables

    def hash_operands(self) -> None:
        """Set the sums."""
        moving = self.operands.astype(np.uint64)
        moving[self.classes == _CONSTANT] = 0
        self.sums = _mixed(moving, self.starts)

    def near(self, begin: int, end: int) -> Hashes:
        """Return for each of some tokens a hash of its kind, and of which results shortly before it uses."""
        starts = self.starts[begin : end + 1]
        used = slice(starts[0], starts[-1])
        sizes = self.sizes[begin:end]
        results = self.first_result + self.sizes[:begin].sum() + np.cumsum(sizes) - sizes
        back = np.repeat(results, np.diff(starts)) - self.operands[used]
        is_near = (self.classes[used] == _RESULT) & (back <= _NEAR)
        terms = np.where(is_near, _scattered(_places(starts) * (2 * _NEAR) + back), np.uint64(0))
        return self.kinds[begin:end] + _summed(terms, starts - starts[0])


def _mixed(numbers: Hashes, starts: Integers) -> Hashes:
    """Return for each token a linear hash of the numbers that its operands have."""
    counts = np.diff(starts)
    most = int(counts.max(initial=0))
    if most > _FEW:
        return _summed(numbers * _scattered(_places(starts)), starts)
    total = np.zeros(len(counts), np.uint64)
    for place, factor in enumerate(_scattered(np.arange(most))):
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


def _scattered(numbers: Integers) -> Hashes:
    """Return for each number another that looks random: the finaliser of splitmix64."""
    if len(numbers) > _MANY and numbers.min() >= 0 and (most := int(numbers.max())) < len(numbers) // 2:
        table: Hashes = _scattered(np.arange(most + 1))[numbers]  # which is quicker for few small numbers
        return table
    bits = numbers.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    scattered: Hashes = bits ^ (bits >> np.uint64(31))
    return scattered


def _tokens(program: Program) -> _Row:
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
        slots = np.concatenate([slots, of_guards])[_ranges(begins, counts)]
    classes = (slots >= program.inputs).astype(np.int8) + (slots >= program.first_result).astype(np.int8)
    row = _Row(
        first_result=program.first_result,
        kinds=_scattered(kinds) + _mixed(_scattered(np.arange(1, 4))[classes], starts),
        parts=np.arange(count) if order is None else order,
        starts=starts,
        operands=np.where(classes == _CONSTANT, slots - program.inputs, slots),
        classes=classes,
        depths=np.zeros(len(slots), np.int8),
        scalars=len(program.constants),
        sizes=np.ones(count, np.int64) if order is None else (order < count).astype(np.int64),
        stored=np.ones(len(counts), np.int64),
        sums=np.empty(0, np.uint64),
    )
    row.hash_operands()
    return row


def _ranges(begins: Integers, counts: Integers) -> Integers:
    """Return the numbers of all ranges, one after the other."""
    ends = np.cumsum(counts)
    numbers: Integers = np.arange(ends[-1] if len(ends) else 0) + np.repeat(begins - (ends - counts), counts)
    return numbers


# ---- Loops ----


@dataclass(frozen=True)
class _Runs:
    """Loops of one period and number of turns: where they begin."""

    period: int
    turns: int
    begins: Integers


def _pass(row: _Row) -> bool:
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


def _found(row: _Row) -> list[_Runs]:
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
        taken[_ranges(begins, turns * period)] = True
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


def _periods(row: _Row) -> list[int]:
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
    for place, factor in enumerate(_scattered(np.arange(window))):
        rows += kinds[place : place + total] * factor
    order = np.argsort(rows, kind="stable")
    following = rows[order[1:]] == rows[order[:-1]]
    distances, counts = np.unique((order[1:] - order[:-1])[following], return_counts=True)
    return dict(zip(distances.tolist(), counts.tolist(), strict=True))


def _alike(row: _Row, runs: _Runs) -> Iterator[Integers]:
    """Yield where loops begin whose turns have the same tokens."""
    tokens = row.kinds[runs.begins[:, None] + np.arange(runs.period)]
    kinds = (tokens * _scattered(np.arange(runs.period))).sum(axis=1, dtype=np.uint64)
    for kind in np.unique(kinds):
        yield runs.begins[kinds == kind]


def _roll(row: _Row, begins: Integers, runs: _Runs, removed: NDArray[np.bool_], bodies: Integers) -> None:
    """Make tokens of loops whose turns have the same tokens, where they prove to be loops."""
    period, turns = runs.period, runs.turns
    first = int(begins[0])
    width = int(row.starts[first + period] - row.starts[first])
    of_turns = begins[:, None] + period * np.arange(turns)
    operands = row.operands[row.starts[of_turns][:, :, None] + np.arange(width)]  # loop, turn, operand
    fixed = row.classes[row.starts[first] : row.starts[first] + width] == _CONSTANT
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
            row.bodies.append(_LoopBody(parts, turns, strides[place]))
        begin = int(begins[place])
        bodies[begin] = names[key]
        removed[begin + 1 : begin + period * turns] = True


def _tabulate(row: _Row, begins: Integers, operands: Integers, columns: Integers) -> None:
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


def _compress(row: _Row, removed: NDArray[np.bool_], bodies: Integers) -> None:
    """Leave out all turns but the first, and join the tokens of that."""
    loops = np.flatnonzero(bodies >= 0)
    periods = np.array([len(row.bodies[body].parts) for body in bodies[loops].tolist()])
    counts = np.diff(row.starts)
    of_first = np.zeros(len(removed), np.bool_)  # tokens whose operands stay
    of_first[_ranges(loops, periods)] = True
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


def _kinds_of_loops(row: _Row, bodies: Integers, loops: Integers, periods: Integers) -> Hashes:
    """Return hashes of the tokens of a turn, the number of turns, and the strides."""
    kinds = np.empty(len(bodies), np.uint64)
    known: dict[int, np.uint64] = {}
    for place, (body, begin, period) in enumerate(zip(bodies.tolist(), loops.tolist(), periods.tolist(), strict=True)):
        if body not in known:
            of_turn = row.kinds[begin : begin + period] * _scattered(np.arange(period))
            strides = row.bodies[body].strides
            moves = strides.astype(np.uint64) * _scattered(np.arange(len(strides)) + 1000)
            turns = _scattered(np.array([row.bodies[body].turns]))
            total = np.concatenate([of_turn, moves]).sum(keepdims=True, dtype=np.uint64)
            known[body] = _scattered((total ^ turns).astype(np.int64))[0]
        kinds[place] = known[body]
    return kinds


# ---- The program ----


class _Written:
    """A row of tokens, written as a program."""

    def __init__(self, old: Program, row: _Row) -> None:
        self.old, self.row = old, row
        self.operations, self.operands = array("i"), array("i")
        self.starts = array("i", [0])
        self.flags = bytearray()
        self.guards: list[Guard] = []
        self.loops: list[Loop | None] = []
        self.of_tables: list[tuple[int, int]] = []  # from where on in the new constants, and how many axes
        self.constants: list[float] = []
        self.scalars: dict[int, int] = {}
        self.old_starts = old.starts

    def program(self) -> Program:
        """Return the program."""
        self._lay_out_constants()
        row, old = self.row, self.old
        shift = len(self.constants) - len(old.constants)
        slots, axes = self._slots(shift)
        for part, start, stop in zip(
            row.parts.tolist(), row.starts[:-1].tolist(), row.starts[1:].tolist(), strict=True
        ):
            self._emit(part, slots[start:stop], axes[start:stop], ())
        return replace(
            old,
            constants=tuple(self.constants),
            operations=self.operations,
            starts=self.starts,
            operands=self.operands,
            differentiable=old.differentiable[: old.inputs] + bytes(len(self.constants)) + bytes(self.flags),
            outputs=tuple(self._output(slot, shift) for slot in old.outputs),
            guards=tuple(self.guards),
            loops=tuple(loop for loop in self.loops if loop is not None),
        )

    def _lay_out_constants(self) -> None:
        """Give the constants new numbers: first those that are mentioned one by one, then the tables."""
        row, old = self.row, self.old
        mentioned = row.operands[row.classes == _CONSTANT]
        single = set(np.unique(mentioned[mentioned < row.scalars]).tolist())
        single.update(slot - old.inputs for slot in old.outputs if old.inputs <= slot < old.first_result)
        self.scalars = {number: place for place, number in enumerate(sorted(single))}
        self.constants = [old.constants[number] for number in self.scalars]
        self.tables: dict[int, int] = {}
        for number in np.unique(mentioned[mentioned >= row.scalars]).tolist():
            self.tables[number] = len(self.constants)
            table = row.tables[number - row.scalars]
            self.constants.extend([old.constants[entry] for entry in table.ravel().tolist()])

    def _slots(self, shift: int) -> tuple[list[int], list[tuple[int, ...]]]:
        """Return for each operand its new slot, and for tables by how much they move, from the outermost loop on."""
        row, inputs = self.row, self.old.inputs
        slots = np.where(row.classes == _RESULT, row.operands + shift, row.operands).tolist()
        axes: list[tuple[int, ...]] = [()] * len(slots)
        for place in np.flatnonzero(row.classes == _CONSTANT).tolist():
            number = slots[place]
            if number < row.scalars:
                slots[place] = inputs + self.scalars[number]
                continue
            slots[place] = inputs + self.tables[number]
            shape = row.tables[number - row.scalars].shape
            sizes = [int(np.prod(shape[axis + 1 :])) for axis in range(len(shape))]
            axes[place] = tuple(size if length > 1 else 0 for size, length in zip(sizes, shape, strict=True))
        return slots, axes

    def _output(self, slot: int, shift: int) -> int:
        old = self.old
        if slot >= old.first_result:
            return slot + shift
        return slot if slot < old.inputs else old.inputs + self.scalars[slot - old.inputs]

    def _emit(
        self,
        part: int,
        slots: Sequence[int],
        axes: Sequence[tuple[int, ...]],
        around: tuple[tuple[Loop, Sequence[int]], ...],
    ) -> int:
        """Write a token with its operands; return how many operands of the row it took.

        ``around`` has the loops around it, the innermost last, each with the strides of these operands.
        """
        if part < 0:
            return self._emit_loop(self.row.bodies[~part], slots, axes, around)
        old, count = self.old, len(self.old)
        if part >= count:
            guard = old.guards[part - count]
            self.guards.append(replace(guard, position=len(self.operations), left=slots[0], right=slots[1]))
            width = 2
        else:
            width = self.old_starts[part + 1] - self.old_starts[part]
            self.operations.append(old.operations[part])
            self.operands.extend(slots[:width])
            self.starts.append(len(self.operands))
            self.flags.append(old.differentiable[old.first_result + part])
        depth = len(around)
        for level, (loop, strides) in enumerate(around):
            target = loop.guard_strides if part >= count else loop.strides
            for place in range(width):
                of_table = axes[place]
                inner = depth - level  # the loop's place counted from the innermost, from 1 on
                target.append(of_table[-inner] if 0 < inner <= len(of_table) else strides[place])
        return width

    def _emit_loop(
        self,
        body: _LoopBody,
        slots: Sequence[int],
        axes: Sequence[tuple[int, ...]],
        around: tuple[tuple[Loop, Sequence[int]], ...],
    ) -> int:
        place = len(self.loops)
        self.loops.append(None)
        loop = Loop(len(self.operations), 0, body.turns, array("q"), len(self.guards), 0)
        strides = body.strides.tolist()
        done = 0
        for part in body.parts:
            outer = tuple((enclosing, of[done:]) for enclosing, of in around)
            done += self._emit(part, slots[done:], axes[done:], (*outer, (loop, strides[done:])))
        self.loops[place] = replace(loop, stop=len(self.operations), last_guard=len(self.guards))
        return done
