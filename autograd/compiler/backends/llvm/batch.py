"""The code of a batch: instructions on vectors, whose lanes are points.

What depends on shared inputs alone is computed once, as single numbers. Then, for eight points after eight, their
inputs are gathered in the scratch memory, the chunks run, and the results are scattered or added up. A lane whose
guard fails goes on computing, and what it computes goes nowhere.
"""

from __future__ import annotations

from itertools import accumulate

from autograd.compiler.backends.executable import LANES
from autograd.compiler.backends.llvm.choices import Event, needs
from autograd.compiler.backends.llvm.driver import Offsets, driver_text
from autograd.compiler.backends.llvm.expressions import Shape
from autograd.compiler.backends.llvm.lanes import GATHER
from autograd.compiler.backends.llvm.plan import cut, differs, events, often, plan
from autograd.compiler.backends.llvm.writer import ModuleText, Writer
from autograd.compiler.ir.program import Lowered

__all__ = ["write_batch"]

_LINE = 64  # bytes: eight doubles, and what a processor fetches at once
_HEADER = 3  # lines
_NANS = 16  # bytes before the third of the masks
_TURN = 2  # groups of points that take turns in a chunk
_KEPT = 12  # vectors that a chunk keeps in registers; measured: more leave too few to compute in


class _VectorWriter(Writer):
    guarded = False
    places: tuple[str, str]
    mask = "%mask.v"
    failed = "%failed.v"
    result_place: dict[int, int]  # an offset in the scratch memory; of what is added up, ~ its offset among the sums
    derivatives: frozenset[int] = frozenset()  # the results that are to be looked at for nan
    nans: str = ""  # the lanes in which there was one
    waiting: str = ""  # a derivative that is looked at with the next, since a comparison tells of two

    def begin(self) -> None:
        """Write what a chunk begins with that has guards or adds up results: which points are still in it."""
        self.places = self.pointer("%s", 0), self.pointer("%s", _LINE)
        self.lines.append(
            f"%mask.b = load i8, ptr {self.places[0]}, align 8\n%mask.v = bitcast i8 %mask.b to <8 x i1>\n"
            f"%failed.v = load <8 x i32>, ptr {self.places[1]}, align 32"
        )

    def guard(self, which: int) -> None:
        outcome = self.outcome(self.code.guards[which])
        name, number = f"%g{which}", self.code.guard_numbers[which]
        self.lines.append(
            f"{name}.n = xor <8 x i1> {outcome}, splat (i1 true)\n{name}.f = and <8 x i1> {name}.n, {self.mask}\n"
            f"{name}.m = and <8 x i1> {outcome}, {self.mask}\n"
            f"{name}.v = select <8 x i1> {name}.f, <8 x i32> splat (i32 {number}), <8 x i32> {self.failed}"
        )
        self.mask, self.failed = f"{name}.m", f"{name}.v"
        self.guarded = True

    def result(self, which: int) -> None:
        value = self.operand(self.code.results[which])
        place = self.result_place[which]
        if place >= 0:
            self.store(value, "%s", place)
            if which in self.derivatives:
                self._look(value)
            return
        pointer = self.pointer("%r", ~place)
        name = self.fresh()
        self.lines.append(
            f"{name}.o = load <8 x double>, ptr {pointer}, align 64\n{name}.a = fadd <8 x double> {name}.o, {value}\n"
            f"{name} = select <8 x i1> {self.mask}, <8 x double> {name}.a, <8 x double> {name}.o\n"
            f"store <8 x double> {name}, ptr {pointer}, align 64"
        )

    def _look(self, value: str) -> None:
        if not self.waiting:
            self.waiting = value
            return
        name = self.fresh()
        self.lines.append(f"{name} = fcmp uno <8 x double> {self.waiting}, {value}")
        self.waiting = ""
        if self.nans:
            self.lines.append(f"{name}.or = or <8 x i1> {self.nans}, {name}")
        self.nans = f"{name}.or" if self.nans else name

    def end(self) -> None:
        if self.waiting:
            self._look(self.waiting)
        if self.nans:
            place = self.pointer("%s", _NANS)
            self.lines.append(
                f"%nans.o = load i8, ptr {place}, align 8\n%nans.n = bitcast <8 x i1> {self.nans} to i8\n"
                f"%nans.e = or i8 %nans.o, %nans.n\nstore i8 %nans.e, ptr {place}, align 8"
            )
        if self.guarded:
            self.lines.append(
                f"%mask.e = bitcast <8 x i1> {self.mask} to i8\nstore i8 %mask.e, ptr {self.places[0]}, align 8\n"
                f"store <8 x i32> {self.failed}, ptr {self.places[1]}, align 32"
            )
        super().end()


def write_batch(
    module: ModuleText,
    code: Lowered,
    per_point: frozenset[int],
    summed: frozenset[int],
    size: int,
    *,
    fast: bool,
    in_lanes: frozenset[str] = frozenset(),
) -> int:
    """Write the function ``batch``; return how much scratch memory it needs, in doubles.

    ``in_lanes`` has the C functions for which there is code for lanes that may be used.
    """
    first = code.inputs + len(code.constants)
    differ = differs(code, per_point)
    last_guard = max((guard.position for guard in code.guards), default=0)

    def ready(result: int) -> int:
        done = max(0, code.results[result] - first + 1)
        return max(done, last_guard) if result in summed else done

    once: list[Event] = [("do", step) for step in range(len(code.instructions)) if not differ[first + step]]
    conditional = needs(code, lambda slot: bool(differ[slot]), LANES)
    each = events(code, lambda slot: bool(differ[slot]), conditional, ready)
    vectors = plan(code, each, conditional, size, lambda slot: bool(differ[slot]))

    inputs = sorted(per_point)
    written = [result for result in range(len(code.results)) if result not in summed]
    adding = [result for result in range(len(code.results)) if result in summed]
    outputs = len(code.results) - len(code.wrt)
    looked_at = [result for result in written if code.speculative and result >= outputs]
    layout = _layout(len(adding), len(once), len(inputs), len(written), vectors.places)
    single = {first + step: layout.singles + 8 * number for number, (_, step) in enumerate(once)}
    lines = {position: layout.inputs + _LINE * number for number, position in enumerate(inputs)}
    waiting = {slot: layout.vectors + _LINE * place for slot, place in vectors.place.items()}
    result_place = {result: layout.results + _LINE * number for number, result in enumerate(written)}
    result_place |= {result: ~(_LINE * number) for number, result in enumerate(adding)}

    def address(slot: int) -> tuple[str, int, bool]:
        if slot in lines:
            return "%s", lines[slot], False
        if slot < code.inputs:
            return "%n", 8 * slot, True
        return ("%s", waiting[slot], False) if differ[slot] else ("%r", single[slot], True)

    before = []
    for number, chunk in enumerate(cut(once, size)):
        writer = Writer(module, code, Shape(0, fast), address, single)
        writer.home = "%r"
        before.append(writer.write(f"u{number}", chunk, "%r"))
    chunks = {}
    for number, chunk in enumerate(vectors.chunks):
        name = f"v{number}"
        vector_writer = _VectorWriter(module, code, Shape(LANES, fast, in_lanes=in_lanes), address, waiting)
        vector_writer.result_place = result_place
        vector_writer.derivatives = frozenset(looked_at)
        vector_writer.needs = conditional
        vector_writer.kept = often(code, chunk, conditional, differ, _KEPT)
        if any(act == "guard" or (act == "result" and which in summed) for act, which in chunk):
            vector_writer.begin()
        chunks[name] = vector_writer.write(f"c{number}", chunk, f"%{name}.at")
    driver = driver_text(
        layout, _TURN, before, chunks, guarded=bool(code.guards), inputs=inputs, written=written, adding=len(adding)
    )
    module.declarations.add(GATHER)
    module.parts.append(driver)
    return (layout.groups + _TURN * layout.group) // 8


def _layout(sums: int, singles: int, inputs: int, results: int, vectors: int) -> Offsets:
    """Return where everything begins, from how many there are of each."""
    common = list(accumulate((sums, -(-singles // LANES))))
    group = list(accumulate((inputs, results, vectors), initial=_HEADER))
    bounds = [_LINE * bound for bound in (*common, *group)]
    return Offsets(*bounds)
