"""The code of one point: scalar instructions, with the guards in their places."""

from __future__ import annotations

from autograd.compiler.backends.llvm.choices import needs
from autograd.compiler.backends.llvm.expressions import Shape
from autograd.compiler.backends.llvm.plan import events, plan
from autograd.compiler.backends.llvm.writer import ARGUMENTS, ModuleText, Writer
from autograd.compiler.ir.program import Lowered

__all__ = ["write_point"]

_UNLIKELY = '!0 = !{!"branch_weights", i32 1000, i32 1}'


class _PointWriter(Writer):
    def guard(self, which: int) -> None:
        guard = self.code.guards[which]
        outcome = self.outcome(guard)
        left, number = self.operand(guard.left), self.code.guard_numbers[which]
        pointer = self.pointer("%r", 0)
        self.lines.append(
            f"br i1 {outcome}, label %g{which}.next, label %g{which}.failed, !prof !0\n"
            f"g{which}.failed:\nstore double {left}, ptr {pointer}, align 8\nret i64 {number}\ng{which}.next:"
        )

    def result(self, which: int) -> None:
        self.store(self.operand(self.code.results[which]), "%r", 8 * which)


def write_point(module: ModuleText, code: Lowered, size: int, *, fast: bool, path: int | None = None) -> int:
    """Write the function ``point``; return how much scratch memory it needs, in doubles.

    Where the module has other functions too, that of a ``path`` is called by its number, and seen by them alone.
    """
    first = code.inputs + len(code.constants)

    def address(slot: int) -> tuple[str, int, bool]:
        return ("%n", 8 * slot, True) if slot < code.inputs else ("%s", place[slot], True)

    conditional = needs(code, lambda _: True, 0)
    order = events(code, lambda _: True, conditional, lambda result: max(0, code.results[result] - first + 1))
    chunks, places, count = plan(code, order, conditional, size, lambda _: True)
    place = {slot: 8 * position for slot, position in places.items()}
    lines = []
    for number, chunk in enumerate(chunks):
        name = f"p{number}" if path is None else f"path{path}.{number}"
        writer = _PointWriter(module, code, Shape(0, fast), address, place)
        writer.needs = conditional
        lines.append(writer.write(name, chunk))
        if any(act == "guard" for act, _ in chunk):
            lines.append(
                f"%{name}.ok = icmp eq i64 %{name}.stop, -1\n"
                f"br i1 %{name}.ok, label %{name}.next, label %{name}.failed\n"
                f"{name}.failed:\nret i64 %{name}.stop\n{name}.next:"
            )
    body = "\n".join(lines)
    start = "define i64 @point" if path is None else f"define internal i64 @path{path}"
    module.parts.append(f"{start}({ARGUMENTS}) #0 {{\n{body}\nret i64 -1\n}}")
    if path in {None, 0}:
        module.parts.append(_UNLIKELY)
    return count
