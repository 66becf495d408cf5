"""The engine in Python: how a Value is stored, how an operation is recorded, how the sweep runs."""

import sys

from autograd.core.python_engine.bulk import accumulate, add_gradients, grads, move, read, read_grads, zero_grads
from autograd.core.python_engine.freeing import let_go
from autograd.core.python_engine.methods import install_methods
from autograd.core.python_engine.reverse_sweep import after_fork, between, leaves, pull, sweep, topological_order
from autograd.core.python_engine.tangents import curve, push
from autograd.core.python_engine.trace import Trace
from autograd.core.python_engine.value import Value, constant
from autograd.core.table import TABLE

__all__ = [
    "Trace",
    "Value",
    "accumulate",
    "add_gradients",
    "after_fork",
    "between",
    "constant",
    "curve",
    "grads",
    "leaves",
    "move",
    "pull",
    "push",
    "read",
    "read_grads",
    "sweep",
    "topological_order",
    "zero_grads",
]

if sys.platform == "emscripten":
    Value.__del__ = let_go  # type: ignore[attr-defined]

install_methods(TABLE.values())
