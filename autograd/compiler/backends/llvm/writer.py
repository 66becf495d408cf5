"""One chunk of code as text: a function in LLVM's assembly language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from autograd.compiler.backends.llvm.choices import Event, Need, runs
from autograd.compiler.backends.llvm.expressions import ONE_SQUARE, SQUARES, Shape, template
from autograd.compiler.backends.llvm.libm import precise_pow
from autograd.compiler.backends.llvm.plan import reads_of
from autograd.compiler.ir.program import Guard, Lowered
from autograd.core.elementary import power
from autograd.core.operation import Operation

__all__ = ["ARGUMENTS", "ModuleText", "Writer"]

# Of every chunk: the C functions, the inputs, the results, the scratch memory.
ARGUMENTS = "ptr noalias %f, ptr noalias %n, ptr noalias %r, ptr noalias %s"

_RELATIONS = {"lt": "olt", "le": "ole", "eq": "oeq", "ne": "une", "gt": "ogt", "ge": "oge"}


class ModuleText:
    """The text of the whole, with what its functions need."""

    def __init__(self) -> None:
        self.declarations: set[str] = set()
        self.functions: dict[tuple[str, int], int] = {}
        self.parts: list[str] = []

    def function(self, name: str, arguments: int) -> int:
        """Return the position of a C function in the table of them."""
        return self.functions.setdefault((name, arguments), len(self.functions))

    def text(self) -> str:
        """Return the text."""
        return "\n".join([*sorted(self.declarations), *self.parts]) + "\n"


class Writer:
    """Writes the instructions of one chunk.

    Parameters
    ----------
    module
        The whole.
    code
        What is computed.
    shape
        A number, or lanes.
    address
        Of a slot computed elsewhere: the base, the offset in bytes, and whether it is one number for all lanes.
    place
        Of a slot that a later chunk needs: its offset in bytes in the memory ``home``.
    prefix
        What all names begin with, where one function has several chunks.
    """

    home = "%s"

    def __init__(
        self,
        module: ModuleText,
        code: Lowered,
        shape: Shape,
        address: Callable[[int], tuple[str, int, bool]],
        place: dict[int, int],
        *,
        prefix: str = "",
    ) -> None:
        self.module = module
        self.prefix = prefix
        self.code = code
        self.shape = shape
        self.address = address
        self.place = place
        self.first = code.inputs + len(code.constants)
        self.lines: list[str | tuple[str, str, int]] = []  # text; or a pointer: its name, the base, the offset
        self.here: dict[int, str] = {}
        self.truths: dict[int, str] = {}
        self.kept: set[int] = set()  # slots that are loaded only once
        self.needs: dict[int, Need] = {}  # of the instructions that need not always be computed
        self.mask_needed = ""  # the lanes that need what is being computed; nothing if all do
        self.counter = 0

    def fresh(self) -> str:
        """Return a new name."""
        self.counter += 1
        return f"%{self.prefix}t{self.counter}"

    def pointer(self, base: str, offset: int) -> str:
        """Return the address that lies ``offset`` bytes after a base."""
        name = self.fresh()
        self.lines.append((name, base, offset))
        return name

    def operand(self, slot: int) -> str:
        """Return the number in a slot as an operand; load it where it was computed elsewhere.

        It is loaded for every use, unless it is kept: an instruction takes it from memory, a register is dear.
        """
        here = self.here.get(slot)
        if here is not None:
            return here
        if self.code.inputs <= slot < self.first:
            return self.shape.constant(self.code.constants[slot - self.code.inputs])
        base, offset, single = self.address(slot)
        pointer = self.pointer(base, offset)
        name = self.fresh()
        if slot in self.kept:
            self.here[slot] = name
        if not (single and self.shape.lanes):
            align = 64 if self.shape.lanes else 8
            self.lines.append(f"{name} = load {self.shape.numbers}, ptr {pointer}, align {align}")
            return name
        numbers = self.shape.numbers
        self.lines.append(
            f"{name}.l = load double, ptr {pointer}, align 8\n"
            f"{name}.i = insertelement {numbers} poison, double {name}.l, i32 0\n"
            f"{name} = shufflevector {numbers} {name}.i, {numbers} poison, <{self.shape.lanes} x i32> zeroinitializer"
        )
        return name

    def do(self, step: int) -> None:
        """Write an instruction."""
        row, slots = self.code.instructions[step]
        slot = self.first + step
        name = f"%{self.prefix}v{slot}"
        if row.name == "where" and slots[0] in self.truths:
            numbers = self.shape.numbers
            chosen, other = self.operand(slots[1]), self.operand(slots[2])
            self.lines.append(
                f"{name} = select {self.shape.truths} {self.truths[slots[0]]}, {numbers} {chosen}, {numbers} {other}"
            )
        else:
            shape = replace(self.shape, some=True) if self.mask_needed else self.shape
            squares = SQUARES if self.shape.lanes else ONE_SQUARE
            form = squares if self._squares(row, slots) else template(row, len(slots), shape)
            for function, arguments in form.functions:
                pointer = self.pointer("%f", 8 * self.module.function(function, arguments))
                self.lines.append(f"{name}.{function} = load ptr, ptr {pointer}, align 8")
            operands = map(self.operand, slots)
            self.lines.append(form.text.format(*operands, r=name, l=name[1:], m=self.mask_needed))
            self.module.declarations |= form.declarations
            if form.condition:
                self.truths[slot] = f"{name}.0"
        self.here[slot] = name
        if slot in self.place:
            self.store(name, self.home, self.place[slot])

    def _squares(self, row: Operation, slots: tuple[int, ...]) -> bool:
        """Return whether an instruction squares lanes, or in a loop, where a product of the same bits is at hand."""
        if row is not power or not (self.shape.lanes or self.prefix) or not self.code.inputs <= slots[1] < self.first:
            return False
        return self.code.constants[slots[1] - self.code.inputs] == 2.0 and precise_pow()

    def store(self, value: str, base: str, offset: int) -> None:
        """Write a number into memory."""
        pointer = self.pointer(base, offset)
        align = 64 if self.shape.lanes else 8
        self.lines.append(f"store {self.shape.numbers} {value}, ptr {pointer}, align {align}")

    def outcome(self, guard: Guard) -> str:
        """Return the truth that a guard comes out as it did."""
        left, right = self.operand(guard.left), self.operand(guard.right)
        name, numbers, truths = self.fresh(), self.shape.numbers, self.shape.truths
        if guard.relation != "is":
            self.lines.append(f"{name} = fcmp {_RELATIONS[guard.relation]} {numbers} {left}, {right}")
        else:
            bits = numbers.replace("double", "i64")
            self.lines.append(
                f"{name}.l = bitcast {numbers} {left} to {bits}\n{name}.r = bitcast {numbers} {right} to {bits}\n"
                f"{name}.e = icmp eq {bits} {name}.l, {name}.r\n"
                f"{name}.ln = fcmp uno {numbers} {left}, {left}\n{name}.rn = fcmp uno {numbers} {right}, {right}\n"
                f"{name}.n = and {truths} {name}.ln, {name}.rn\n{name} = or {truths} {name}.e, {name}.n"
            )
        if guard.outcome:
            return name
        true = "splat (i1 true)" if self.shape.lanes else "true"
        self.lines.append(f"{name}.not = xor {truths} {name}, {true}")
        return f"{name}.not"

    def _enter(self, need: Need) -> tuple[str, dict[int, str], dict[int, str]]:
        """Write a branch around what is needed under conditions; return its name, and what is at hand before it."""
        name = self.fresh()
        self.lines.append(f"br label {name}.if\n{name[1:]}.if:")
        outside = name, dict(self.here), dict(self.truths)
        truths = self.shape.truths
        both = ""
        for number, (slot, side) in enumerate(sorted(need)):
            truth = self.truths.get(slot)
            if truth is None:
                truth = f"{name}.{number}"
                zero = self.shape.constant(0.0)
                self.lines.append(f"{truth} = fcmp une {self.shape.numbers} {self.operand(slot)}, {zero}")
            if not side:
                true = "splat (i1 true)" if self.shape.lanes else "true"
                self.lines.append(f"{name}.not{number} = xor {truths} {truth}, {true}")
                truth = f"{name}.not{number}"
            if both:
                self.lines.append(f"{name}.both{number} = and {truths} {both}, {truth}")
                truth = f"{name}.both{number}"
            both = truth
        if self.shape.lanes:
            self.mask_needed = f"{name}.mask"
            self.lines.append(f"{name}.mask = bitcast <8 x i1> {both} to i8\n{name}.any = icmp ne i8 {name}.mask, 0")
            both = f"{name}.any"
        self.lines.append(f"br i1 {both}, label {name}.do, label {name}.on\n{name[1:]}.do:")
        return outside

    def _leave(self, outside: tuple[str, dict[int, str], dict[int, str]], wanted: Sequence[int]) -> None:
        """Write the end of the branch; what is wanted later is some number where it was not computed."""
        name, here, truths = outside
        self.truths = truths if self.shape.lanes else {}
        numbers = self.shape.numbers
        self.lines.append(f"br label {name}.on\n{name[1:]}.on:")
        for slot in wanted:
            zero = self.shape.constant(0.0)
            self.lines.append(f"%v{slot}.on = phi {numbers} [{self.here[slot]}, {name}.do], [{zero}, {name}.if]")
            here[slot] = f"%v{slot}.on"
        self.here = here
        self.mask_needed = ""

    def guard(self, which: int) -> None:
        """Write a guard."""
        raise NotImplementedError

    def result(self, which: int) -> None:
        """Write a result into its place."""
        raise NotImplementedError

    def end(self) -> None:
        """Write what a chunk ends with: whether to go on."""
        self.lines.append("ret i64 -1")

    def write(self, name: str, events: Sequence[Event], scratch: str = "%s") -> str:
        """Write a chunk, as a function of the name; return the text that calls it with that scratch memory."""
        acts = {"do": self.do, "guard": self.guard, "result": self.result}
        read_last: dict[int, int] = {}
        if self.needs:
            for place, event in enumerate(events):
                read_last.update(dict.fromkeys(reads_of(self.code, event, self.needs), place))
        for need, start, stop in runs(self.code, events, self.needs, self.shape.lanes):
            outside = self._enter(need) if need else None
            for act, which in events[start:stop]:
                acts[act](which)
            if outside is not None:
                made = [self.first + which for _, which in events[start:stop]]
                self._leave(outside, [slot for slot in made if read_last.get(slot, 0) >= stop])
        self.end()
        middle = self._middle()
        body = "\n".join(
            line
            if isinstance(line, str)
            else f"{line[0]} = getelementptr i8, ptr {line[1]}, i64 {line[2] - middle[line[1]]}"
            for line in self.lines
        )
        self.module.parts.append(f"define internal i64 @{name}({ARGUMENTS}) #0 {{\n{body}\n}}")
        given = {"%f": "%f", "%n": "%n", "%r": "%r", "%s": scratch}
        pointers = [
            f"%{name}.{base[1:]} = getelementptr i8, ptr {pointer}, i64 {middle[base]}"
            for base, pointer in given.items()
        ]
        call = f"%{name}.stop = call i64 @{name}({', '.join(f'ptr %{name}.{base[1:]}' for base in given)})"
        return "\n".join([*pointers, call])

    def _middle(self) -> dict[str, int]:
        """Return for each base the offset in the middle of those that occur.

        The chunk is given that address, since the code of a processor is shorter where distances are small.
        """
        offsets: dict[str, list[int]] = {base: [] for base in ("%f", "%n", "%r", "%s")}
        for line in self.lines:
            if not isinstance(line, str):
                offsets[line[1]].append(line[2])
        return {base: sorted(found)[len(found) // 2] & -64 if found else 0 for base, found in offsets.items()}
