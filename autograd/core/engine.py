"""Which engine runs: the native one where it was built, otherwise the one in Python.

``AUTOGRAD_PURE=1`` in the environment asks for the one in Python. Both compute the same, bit for bit.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING

__all__ = [
    "Trace",
    "Value",
    "accumulate",
    "backend",
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

_pure = os.environ.get("AUTOGRAD_PURE", "") not in {"", "0"}

# "native" or "python".
backend = "native" if not _pure and find_spec("autograd.core.native.engine") is not None else "python"

if TYPE_CHECKING or backend == "python":
    from autograd.core import python_engine as _engine
    from autograd.core.python_engine import (
        Trace,
        Value,
        accumulate,
        between,
        constant,
        curve,
        grads,
        leaves,
        move,
        pull,
        push,
        read,
        read_grads,
        sweep,
        topological_order,
        zero_grads,
    )
else:
    from autograd.core.native import engine as _engine
    from autograd.core.native.engine import (
        Trace,
        Value,
        accumulate,
        between,
        constant,
        curve,
        grads,
        leaves,
        move,
        pull,
        push,
        read,
        read_grads,
        sweep,
        topological_order,
        zero_grads,
    )

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_engine.after_fork)
