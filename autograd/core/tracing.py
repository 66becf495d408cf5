"""What the Trace of every engine has in common: what cannot be recorded, and how that is said.

A Trace is the observer that records one run of a function, so that it can be run again with other numbers. The engines
store it, each in its own way: python_engine/trace.py in Python, native/trace.h in C.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from autograd.core.observers import Observer, afresh

if TYPE_CHECKING:
    from autograd.core.python_engine import Value
    from autograd.core.value import Operand

__all__ = ["CONSTANTS", "LIMIT", "RESULTS", "TraceMethods", "refuse"]

# While a program is recorded, its slots are told apart by size: inputs, then constants, then results.
CONSTANTS, RESULTS = 1 << 29, 1 << 30

# How many there may be of each, and operands in all.
LIMIT = 1 << 29

_REASONS = {
    "backward": "a function that is compiled calls backward(), which would happen only while it is recorded: return "
    "the loss, and call .backward(...) of the compiled function; or use autograd.grad inside of it",
    "set": "a function that is compiled sets the data of {0!r}, which was made outside of it and would change only "
    "while it is recorded: set it before or after the call",
    "grad": "a function that is compiled looks at the grad of {0!r}, or sets it, which was made outside of it: that "
    "would happen only while it is recorded. Do it before or after the call, and hand what is computed with in as an "
    "argument; autograd.grad gives derivatives inside of the function",
    "stranger": "a function that is compiled uses {0!r}, which another thread has computed in the meantime (or a "
    "compiled function that was called in it, on its own): its operations are not in the recording. Compute it in "
    "the thread that calls the function, hand the numbers in as an argument, or call the function without compile",
    "elsewhere": "a function that is compiled leaves {0!r} to another thread, which computes with it, or looks at its "
    "number: that is not in the recording. Compute it in the thread that calls the function, hand the numbers in as an "
    "argument, or call the function without compile",
    "size": "a function that is compiled is too long for one program: it has more than {0:,} operands, constants or "
    "inputs; compile a part of it, such as one turn of its loop",
}


def refuse(reason: str, subject: object = None) -> NoReturn:
    """Raise what a function is told that cannot be recorded."""
    with afresh():  # the message shows a number, which is no decision of the function's
        raise RuntimeError(_REASONS[reason].format(subject))


class TraceMethods(Observer):
    """The part of Trace that does not depend on the engine."""

    __slots__ = ()
    repeats = True

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        """Refuse a sweep that would add to the ``grad`` of leaves."""
        if accumulates:
            refuse("backward")

    def accumulating(self, leaves: Sequence[Value], derivatives: Sequence[float]) -> None:  # noqa: ARG002
        """Refuse to add to the ``grad`` of leaves."""
        refuse("backward")
