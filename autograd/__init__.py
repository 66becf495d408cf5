"""Write ordinary Python arithmetic; see its derivatives, trust them, and run them at machine speed."""

from importlib import import_module
from typing import TYPE_CHECKING

from autograd.core.engine import Value
from autograd.core.recording import is_recording, no_grad

if TYPE_CHECKING:
    from autograd import math as math
    from autograd import testing as testing
    from autograd.view import Recorder, draw, draw_network, label, page

__all__ = ["Recorder", "Value", "draw", "draw_network", "is_recording", "label", "no_grad", "page"]

# What loads more than `import autograd` should is imported when it is first asked for.
_LATER = {
    "draw": "autograd.view",
    "draw_network": "autograd.view",
    "label": "autograd.view",
    "page": "autograd.view",
    "Recorder": "autograd.view",
}
_MODULES = {"math", "testing"}

if not TYPE_CHECKING:  # a type checker would take it for a promise that every name exists

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return import_module(f"{__name__}.{name}")  # which makes it an attribute
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        thing = globals()[name] = getattr(import_module(_LATER[name]), name)
        return thing
