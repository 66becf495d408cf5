"""Write ordinary Python arithmetic; see its derivatives, trust them, and run them at machine speed."""

from importlib import import_module
from typing import TYPE_CHECKING

from autograd.core.engine import Value
from autograd.core.recording import is_recording, no_grad

if TYPE_CHECKING:
    from autograd import math as math
    from autograd import testing as testing
    from autograd.extension import custom
    from autograd.transforms import derivative, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp
    from autograd.view import draw, draw_network

__all__ = [
    "Value",
    "custom",
    "derivative",
    "draw",
    "draw_network",
    "grad",
    "hessian",
    "hvp",
    "is_recording",
    "jacobian",
    "jvp",
    "no_grad",
    "value_and_grad",
    "vjp",
]

# What loads more than `import autograd` should is imported when it is first asked for.
_LATER = {
    "autograd.extension": ["custom"],
    "autograd.transforms": ["derivative", "grad", "hessian", "hvp", "jacobian", "jvp", "value_and_grad", "vjp"],
    "autograd.view": ["draw", "draw_network"],
}
_MODULE_OF = {name: module for module, names in _LATER.items() for name in names}
_MODULES = {"math", "testing"}

if not TYPE_CHECKING:  # a type checker would take it for a promise that every name exists

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return import_module(f"{__name__}.{name}")  # which makes it an attribute
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        thing = globals()[name] = getattr(import_module(_MODULE_OF[name]), name)
        return thing
