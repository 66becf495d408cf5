"""Which engine runs: the native one where it was built, otherwise the one in Python.

``AUTOGRAD_PURE=1`` in the environment asks for the one in Python. Both compute the same, bit for bit, and have the
names that ``python_engine`` lists.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

_pure = os.environ.get("AUTOGRAD_PURE", "") not in {"", "0"}

# "native" or "python".
ENGINE = "native" if not _pure and find_spec("autograd.core.native.engine") is not None else "python"

if TYPE_CHECKING or ENGINE == "python":
    from autograd.core import python_engine as _engine
    from autograd.core.python_engine import *  # noqa: F403  # its list is the engine's
else:
    from autograd.core.native import engine as _engine
    from autograd.core.native.engine import *  # noqa: F403  # as above

# The reverse sweep, recorded, where the engine has one of its own: core/reverse.py says what it does.
pull_values: Callable[..., object] | None = getattr(_engine, "pull_values", None)

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_engine.after_fork)
