"""The code of one point of a program with loops: it has loops itself, so that it does not grow with their turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from autograd.compiler.backends.llvm.expressions import Shape
from autograd.compiler.backends.llvm.writer import ModuleText, Writer
from autograd.compiler.ir.nested import Nested, Place, StraightBlock, Turns

__all__ = ["write_loops"]

_WHOLE = 2_000  # instructions up to which a loop with all that is inside of it is one function

_ARGUMENTS = "ptr noalias %f, ptr noalias %n, ptr noalias %r, ptr noalias %s, ptr noalias %k"
_GIVEN = "ptr %f, ptr %n, ptr %r, ptr %s, ptr %k"

_SET = "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)"
_COPY = "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)"


def write_loops(module: ModuleText, code: Nested, *, fast: bool) -> int:
    """Write the function ``point``; return how much scratch memory it needs, in doubles.

    Behind the C functions it finds the address of the constants. The scratch memory holds the values, and behind them
    the adjoints.
    """
    writer = _PartWriter(module, code, fast=fast)
    lines = [*map(writer.called, code.forward), *writer.copied(code.outputs, 0)]
    if code.root is not None:
        lines += [
            writer.cleared("%s", 8 * code.values, code.adjoints),
            writer.pointer("%root", code.root),
            "store double 1.0, ptr %root, align 8",
            *map(writer.called, code.reverse),
            *writer.copied(code.derivatives, len(code.outputs)),
        ]
    elif code.derivatives:
        lines.append(writer.cleared("%r", 8 * len(code.outputs), len(code.derivatives)))
    constants = f"%k.p = getelementptr i8, ptr %f, i64 {8 * len(module.functions)}\n%k = load ptr, ptr %k.p, align 8"
    body = "\n".join([constants, *lines])
    arguments = _ARGUMENTS.removesuffix(", ptr noalias %k")
    module.parts.append(
        f'define i64 @point({arguments}) #0 {{\n{body}\nret i64 -1\n}}\n!0 = !{{!"branch_weights", i32 1000, i32 1}}'
    )
    return code.values + (0 if code.root is None else code.adjoints)


class _BlockWriter(Writer):
    """Writes a block: what it reads, computes, asks and hands on, in a turn of the loops around it."""

    def __init__(
        self, module: ModuleText, block: StraightBlock, values: int, turns: Sequence[str], prefix: str, *, fast: bool
    ) -> None:
        super().__init__(module, block.code, Shape(0, fast), self._address, {}, prefix=prefix)
        self.block, self.values, self.turns = block, values, turns
        self.kept = set(range(block.code.inputs))
        self.held: dict[Place, str] = {}  # sums that are in registers before the turn
        self.totals: dict[Place, str] = {}  # sums after it
        self._moving: dict[tuple[str, tuple[int, ...]], str] = {}

    def _address(self, slot: int) -> tuple[str, int, bool]:
        return self.where(self.block.reads[slot])

    def where(self, place: Place) -> tuple[str, int, bool]:
        """Return the base of a place in this turn and the offset in bytes."""
        base, offset = _location(place, self.values)
        if not any(place.strides):
            return base, offset, True
        key = base, place.strides
        if key not in self._moving:
            self._moving[key] = self._moved(base, place.strides)
        return self._moving[key], offset, True

    def _moved(self, base: str, strides: tuple[int, ...]) -> str:
        for stride, turn in zip(strides, self.turns, strict=True):
            if stride:
                name = self.fresh()
                self.lines.append(
                    f"{name}.o = mul i64 {turn}, {8 * stride}\n{name} = getelementptr i8, ptr {base}, i64 {name}.o"
                )
                base = name
        return base

    def _ask(self, which: int) -> None:
        guard = self.code.guards[which]
        outcome, left = self.outcome(guard), self.operand(guard.left)
        name = f"{self.prefix}g{which}"
        base, strides = self.block.numbers[which]
        number = str(base)
        self.lines.append(f"br i1 {outcome}, label %{name}.next, label %{name}.failed, !prof !0\n{name}.failed:")
        for level, (stride, turn) in enumerate(zip(strides, self.turns, strict=True)):
            self.lines.append(
                f"%{name}.m{level} = mul i64 {turn}, {stride}\n%{name}.n{level} = add i64 {number}, %{name}.m{level}"
            )
            number = f"%{name}.n{level}"
        self.lines.append(f"store double {left}, ptr %r, align 8\nret i64 {number}\n{name}.next:")

    def body(self) -> str:
        """Return the text of all."""
        code, block = self.code, self.block
        asked = 0
        for step in range(len(code.instructions) + 1):
            while asked < len(code.guards) and code.guards[asked].position == step:
                self._ask(asked)
                asked += 1
            if step < len(code.instructions):
                self.do(step)
        for place, slot in zip(block.writes, code.results, strict=False):
            base, offset, _ = self.where(place)
            self.store(self.operand(slot), base, offset)
        self._add(list(zip(block.adds, code.results[len(block.writes) :], strict=True)))
        return self.text()

    def text(self) -> str:
        """Return the lines so far, and begin anew."""
        lines, self.lines = self.lines, []
        return "\n".join(
            line if isinstance(line, str) else f"{line[0]} = getelementptr i8, ptr {line[1]}, i64 {line[2]}"
            for line in lines
        )

    def _add(self, adds: list[tuple[Place, int]]) -> None:
        groups: dict[object, list[tuple[Place, int]]] = {}
        for number, (place, slot) in enumerate(adds):
            groups.setdefault(place if self.block.apart else number, []).append((place, slot))
        for group in groups.values():
            place = group[0][0]
            total, pointer = self.held.get(place), ""
            if total is None:
                base, offset, _ = self.where(place)
                pointer, total = self.pointer(base, offset), self.fresh()
                self.lines.append(f"{total} = load double, ptr {pointer}, align 8")
            for _, slot in group:
                product, before, total = self.operand(slot), total, self.fresh()
                self.lines.append(f"{total} = fadd double {before}, {product}")
            if pointer:
                self.lines.append(f"store double {total}, ptr {pointer}, align 8")
            self.totals[place] = total


class _LoopWriter(_BlockWriter):
    """Writes a block that is all that a loop repeats.

    Registers hold what is the same in all turns, what a turn hands to the next, and sums to which each turn adds. That
    is where the time would go: to write a number and to read it again takes longer than to add.
    """

    def loop(self, name: str, count: int, *, backward: bool) -> str:
        """Return the text of the loop, of which the last of the turns counts ``%name.t``."""
        first, step, end = (count - 1, -1, -1) if backward else (0, 1, count)
        before = _BlockWriter(
            self.module, self.block, self.values, [*self.turns[:-1], str(first)], f"{self.prefix}o.", fast=False
        )
        handed = self._handed_on(backward=backward)
        phis: list[tuple[str, str, Place | int]] = []  # the name, what it is in the first turn, and what it is then
        for slot, read in enumerate(self.block.reads):
            if slot in handed:
                phis.append((f"%{self.prefix}h{slot}", before.operand(slot), handed[slot]))
                self.here[slot] = phis[-1][0]
            elif slot in self.block.used and read.strides[-1] == 0:
                self.here[slot] = before.operand(slot)
        sums: list[tuple[str, Place]] = []  # the address, the place
        for place in dict.fromkeys(self.block.adds if self.block.apart else ()):
            if place.strides[-1] == 0:
                base, offset, _ = before.where(place)
                pointer, total = before.pointer(base, offset), before.fresh()
                before.lines.append(f"{total} = load double, ptr {pointer}, align 8")
                self.held[place] = f"%{self.prefix}s{len(sums)}"
                sums.append((pointer, place))
                phis.append((self.held[place], total, place))
        body = self.body()
        results = self.code.results
        repeated = "\n".join(
            f"{phi} = phi double [{start}, %{name}.before], "
            f"[{self.totals[then] if isinstance(then, Place) else self.operand(results[then])}, %{name}.end]"
            for phi, start, then in phis
        )
        stored = "\n".join(f"store double {self.totals[place]}, ptr {pointer}, align 8" for pointer, place in sums)
        return _loop_text(name, (first, step, end), body, before=before.text(), repeated=repeated, after=stored)

    def _handed_on(self, *, backward: bool) -> dict[int, Place | int]:
        """Return for each input that is, in the next turn, what a turn adds to or writes: that, or which result."""
        made: dict[Place, Place | int] = {}
        if not backward:
            made = {place: number for number, place in enumerate(self.block.writes)}
        elif self.block.apart:
            made = {place: place for place in self.block.adds}
        found: dict[int, Place | int] = {}
        used = self.block.used
        for slot, read in enumerate(self.block.reads):
            stride = read.strides[-1]
            before = replace(read, base=read.base - stride if backward else read.base + stride)
            if slot in used and stride and before in made:
                found[slot] = made[before]
        return found


def _loop_text(
    name: str, turns: tuple[int, int, int], body: str, *, before: str = "", repeated: str = "", after: str = ""
) -> str:
    """Return the text of a loop from the first turn by steps to an end, with what stands before and after it.

    ``repeated`` is what one turn hands to the next.
    """
    first, step, end = turns
    return (
        f"br label %{name}.before\n{name}.before:\n{before}\nbr label %{name}.turn\n{name}.turn:\n"
        f"%{name}.t = phi i64 [{first}, %{name}.before], [%{name}.n, %{name}.end]\n{repeated}\n{body}\n"
        f"br label %{name}.end\n{name}.end:\n%{name}.n = add i64 %{name}.t, {step}\n"
        f"%{name}.done = icmp eq i64 %{name}.n, {end}\n"
        f"br i1 %{name}.done, label %{name}.after, label %{name}.turn\n{name}.after:\n{after}"
    )


class _PartWriter:
    """Writes parts as functions, and the calls of them."""

    def __init__(self, module: ModuleText, code: Nested, *, fast: bool) -> None:
        self.module, self.code, self.fast = module, code, fast
        self.count = 0

    def _fresh(self, letter: str) -> str:
        self.count += 1
        return f"{letter}{self.count}"

    def called(self, part: StraightBlock | Turns) -> str:
        """Write a part as a function; return the text that calls it, and leaves where a guard fails."""
        return self._call(part, [], whole=_size(part) <= _WHOLE)

    def _call(self, part: StraightBlock | Turns, turns: Sequence[str], *, whole: bool) -> str:
        name = self._fresh("p")
        names = [f"%t{level}" for level in range(len(turns))]
        body = self._inline(part, names, whole=whole or isinstance(part, StraightBlock))
        counters = "".join(f", i64 {turn}" for turn in names)
        self.module.parts.append(f"define internal i64 @{name}({_ARGUMENTS}{counters}) #0 {{\n{body}\nret i64 -1\n}}")
        given = "".join(f", i64 {turn}" for turn in turns)
        call = f"%{name}.stop = call i64 @{name}({_GIVEN}{given})"
        if not _asks(part):
            return call
        return (
            f"{call}\n%{name}.ok = icmp eq i64 %{name}.stop, -1\n"
            f"br i1 %{name}.ok, label %{name}.next, label %{name}.failed, !prof !0\n"
            f"{name}.failed:\nret i64 %{name}.stop\n{name}.next:"
        )

    def _inline(self, part: StraightBlock | Turns, turns: Sequence[str], *, whole: bool) -> str:
        """Return the text of a part; unless it is one whole, that of blocks in loops calls functions."""
        if isinstance(part, StraightBlock):
            writer = _BlockWriter(self.module, part, self.code.values, turns, self._fresh("b") + ".", fast=self.fast)
            return writer.body()
        name = self._fresh("l")
        within = [*turns, f"%{name}.t"]
        if len(part.parts) == 1 and isinstance(part.parts[0], StraightBlock):
            prefix = self._fresh("b") + "."
            writer = _LoopWriter(self.module, part.parts[0], self.code.values, within, prefix, fast=self.fast)
            return writer.loop(name, part.count, backward=part.backward)
        body = "\n".join(
            self._inline(inner, within, whole=True)
            if whole
            else self._call(inner, within, whole=_size(inner) <= _WHOLE)
            for inner in part.parts
        )
        turns_taken = (part.count - 1, -1, -1) if part.backward else (0, 1, part.count)
        return _loop_text(name, turns_taken, body)

    def pointer(self, name: str, place: Place) -> str:
        """Return the text that gives the address of a place outside of loops a name."""
        base, offset = _location(place, self.code.values)
        return f"{name} = getelementptr i8, ptr {base}, i64 {offset}"

    def cleared(self, base: str, offset: int, count: int) -> str:
        """Return the text that makes so many numbers zero, from an offset in bytes on."""
        self.module.declarations.add(_SET)
        name = f"%{self._fresh('z')}"
        return (
            f"{name} = getelementptr i8, ptr {base}, i64 {offset}\n"
            f"call void @llvm.memset.p0.i64(ptr align 8 {name}, i8 0, i64 {8 * count}, i1 false)"
        )

    def copied(self, places: Sequence[Place], number: int) -> list[str]:
        """Return the texts that copy numbers to the results from this one on: at once what lies side by side."""
        self.module.declarations.add(_COPY)
        texts, start = [], 0
        for stop in range(1, len(places) + 1):
            if stop < len(places) and places[stop] == replace(places[stop - 1], base=places[stop - 1].base + 1):
                continue
            name = f"%{self._fresh('c')}"
            texts.append(
                f"{self.pointer(name, places[start])}\n"
                f"{name}.to = getelementptr i8, ptr %r, i64 {8 * (number + start)}\n"
                f"call void @llvm.memcpy.p0.p0.i64(ptr align 8 {name}.to, ptr align 8 {name}, "
                f"i64 {8 * (stop - start)}, i1 false)"
            )
            start = stop
        return texts


def _location(place: Place, values: int) -> tuple[str, int]:
    """Return the memory in which a place is, and the offset of its first turn in bytes; adjoints follow the values."""
    base = {"input": "%n", "constant": "%k"}.get(place.area, "%s")
    return base, 8 * (place.base + (values if place.area == "adjoint" else 0))


def _size(part: StraightBlock | Turns) -> int:
    """Return how many instructions a part has."""
    return len(part.code.instructions) if isinstance(part, StraightBlock) else sum(map(_size, part.parts))


def _asks(part: StraightBlock | Turns) -> bool:
    """Return whether a part has guards."""
    return bool(part.code.guards) if isinstance(part, StraightBlock) else any(map(_asks, part.parts))
