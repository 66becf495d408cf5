"""The engine in Python: how a Value is stored, how an operation is recorded, how the sweep runs."""

from autograd.core.python_engine.bulk import grads, move, zero_grads
from autograd.core.python_engine.methods import install_methods
from autograd.core.python_engine.reverse_sweep import after_fork, sweep, topological_order
from autograd.core.python_engine.value import Value, constant
from autograd.core.table import TABLE

__all__ = ["Value", "after_fork", "constant", "grads", "move", "sweep", "topological_order", "zero_grads"]

install_methods(TABLE.values())
