"""Which engine runs: the native one where it was built, otherwise the one in Python."""

from __future__ import annotations

from autograd.core.python_engine import Value, constant, leaves, sweep, topological_order

__all__ = ["Value", "backend", "constant", "leaves", "sweep", "topological_order"]

backend = "python"
