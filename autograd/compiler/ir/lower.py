"""From a program to primitive operations: definitions are expanded, derivatives are read from the rows.

The recorded operations are differentiated one by one, from the last to the first as in the engine's sweep, and equal
operations are merged only in the result: merged before, they would hand on their adjoints in another order, and round
differently.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace

from autograd.compiler.ir.loops import unrolled
from autograd.compiler.ir.program import ROWS, Guard, Instruction, Lowered, Program, holds
from autograd.compiler.ir.rules import Builder
from autograd.compiler.ir.sweep import sweep
from autograd.compiler.ir.templates import value_template
from autograd.core.arithmetic import add

__all__ = ["gather", "lower", "without_collector"]


def lower(
    program: Program, wrt: tuple[int, ...] = (), unsigned: Collection[int] = (), *, speculative: bool = False
) -> Lowered:
    """Return the code of a program's outputs and of the derivatives of the first, with nothing that is not needed.

    The values have the bits of the eager engine, and so have the derivatives: those of a sweep from a cotangent of 1.

    Parameters
    ----------
    program
        The program, whose loops are written out; see ``nested`` for code with loops.
    wrt
        Positions of the inputs by which to differentiate the first output.
    unsigned
        Positions of results of which a zero may have either sign, as of those that are only added up. It saves an
        addition of 0.0 for most derivatives.
    speculative
        Whether to multiply out a derivative that nothing has come to, as 0.0. It saves a choice for each product that
        comes after a selection, and is right wherever no derivative comes out as nan: a product with 0.0 is a zero,
        which changes no sum, or nan.
    """
    with without_collector():
        return _lower(unrolled(program), wrt, unsigned, speculative=speculative)


@contextmanager
def without_collector() -> Iterator[None]:
    """Let no cyclic garbage be looked for: among millions of new tuples that takes as long as everything else."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _lower(program: Program, wrt: tuple[int, ...], unsigned: Collection[int], *, speculative: bool) -> Lowered:
    code = Builder(program.inputs)
    slots, marks = _values(code, program)
    results = [slots[output] for output in program.outputs]
    unsure = False
    if wrt:
        adjoints, unsure = sweep(code, program, slots, wrt, speculative=speculative)
        zero = code.constant(0.0)
        for position in wrt:
            adjoint = adjoints.get(position, zero)
            if len(results) not in unsigned:  # the engine begins every sum with 0.0: no derivative is -0.0
                adjoint = code.emit(add, (adjoint, zero))
            results.append(adjoint)
    guards = [
        replace(guard, position=marks[guard.position], left=slots[guard.left], right=slots[guard.right])
        for guard in program.guards
    ]
    return gather(code, results, guards, wrt, speculative=unsure)


def _values(code: Builder, program: Program) -> tuple[list[int], list[int]]:
    """Emit the operations of a program.

    Return for each slot of the program that of the code, and for each instruction how far the code had come before.
    """
    slots = [*range(program.inputs), *map(code.constant, program.constants)]
    starts, operands, marks = program.starts.tolist(), program.operands.tolist(), []
    for instruction, index in enumerate(program.operations.tolist()):
        marks.append(len(code.rows))
        arguments = tuple([slots[slot] for slot in operands[starts[instruction] : starts[instruction + 1]]])
        row = program.row(instruction)
        template = value_template(row, len(arguments)) if index < len(ROWS) else None
        slots.append(code.emit(row, arguments) if template is None else code.expand(template, arguments))
    marks.append(len(code.rows))
    return slots, marks


def gather(
    code: Builder, results: list[int], guards: list[Guard], wrt: tuple[int, ...], *, speculative: bool
) -> Lowered:
    """Return what is needed of the code, with slots numbered as in a program."""
    kept = _undecided(code, guards)
    inputs, rows, operands = code.inputs, code.rows, code.operands
    needed, needed_constants = bytearray(len(rows)), bytearray(len(code.constants))
    ends = [*results, *(slot for guard in kept.values() for slot in (guard.left, guard.right))]
    for slot in ends:
        if slot >= 0:
            needed[slot] = 1
        else:
            needed_constants[~slot] = 1
    for slot in range(len(rows) - 1, inputs - 1, -1):
        if needed[slot]:
            for operand in operands[slot]:
                if operand >= 0:
                    needed[operand] = 1
                else:
                    needed_constants[~operand] = 1
    place = dict(zip(range(inputs), range(inputs), strict=True))
    constants = [slot for slot in range(len(code.constants)) if needed_constants[slot]]
    place.update((~slot, inputs + position) for position, slot in enumerate(constants))
    before = [0] * (len(rows) + 1)  # for each slot how many instructions are kept before it
    first = inputs + len(constants)
    instructions: list[Instruction] = []
    for slot in range(inputs, len(rows)):
        before[slot] = len(instructions)
        row = rows[slot]
        if row is not None and needed[slot]:
            place[slot] = first + len(instructions)
            instructions.append((row, tuple([place[operand] for operand in operands[slot]])))
    before[len(rows)] = len(instructions)
    return Lowered(
        inputs=inputs,
        constants=tuple(code.constants[slot] for slot in constants),
        instructions=tuple(instructions),
        results=tuple(place[slot] for slot in results),
        guards=tuple(
            replace(guard, position=before[guard.position], left=place[guard.left], right=place[guard.right])
            for guard in kept.values()
        ),
        guard_numbers=tuple(kept),
        wrt=wrt,
        speculative=speculative,
    )


def _undecided(code: Builder, guards: list[Guard]) -> dict[int, Guard]:
    """Return the guards that may fail, by number: not those of constants, nor a question that was asked before."""
    kept: dict[int, Guard] = {}
    asked = set()
    for number, guard in enumerate(guards):
        question = (guard.relation, guard.left, guard.right, guard.outcome)
        left, right = code.number(guard.left), code.number(guard.right)
        decided = left is not None and right is not None and holds(guard.relation, left, right) == guard.outcome
        if not decided and question not in asked:
            asked.add(question)
            kept[number] = guard
    return kept
