"""Programs with inputs in common: those of several paths of a function, which captured different Values."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from autograd.compiler.program import Program

__all__ = ["with_inputs"]


def with_inputs(program: Program, places: Sequence[int], count: int) -> Program:
    """Return the program with more inputs, or in another order.

    Parameters
    ----------
    program
        The program.
    places
        For each of its inputs which of the new ones it is; no two are the same.
    count
        How many new inputs there are. Those that are not among ``places`` are not used.

    Raises
    ------
    ValueError
        If the places are not different ones of the new inputs, one for each of the old.
    """
    if len(places) != program.inputs or len({*places}) != len(places) or not {*places} <= {*range(count)}:
        raise ValueError(f"the places of {program.inputs} inputs are so many different ones of {count}")
    slots = [*places, *range(count, count + len(program.differentiable) - program.inputs)]
    differentiable = bytearray(count) + program.differentiable[program.inputs :]
    for place, old in zip(places, program.differentiable, strict=False):
        differentiable[place] = old
    return replace(
        program,
        inputs=count,
        operands=array(program.operands.typecode, np.asarray(slots)[program.operands].tolist()),
        differentiable=bytes(differentiable),
        outputs=tuple(slots[slot] for slot in program.outputs),
        guards=tuple(replace(guard, left=slots[guard.left], right=slots[guard.right]) for guard in program.guards),
    )
