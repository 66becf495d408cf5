"""Write ordinary Python arithmetic; see its derivatives, trust them, and run them at machine speed."""

from importlib import import_module
from typing import TYPE_CHECKING

from autograd.core.engine import Value
from autograd.core.observers import is_recording, no_grad
from autograd.core.value import pages as _pages

if TYPE_CHECKING:
    from autograd import math as math
    from autograd import testing as testing
    from autograd.chain_rule import derivation, explain
    from autograd.compiler import MismatchError, compile  # as re.compile
    from autograd.core.value import Page
    from autograd.custom_operations import custom
    from autograd.diagnostics import AnomalyError, MisuseError, detect_anomaly, report_kinks, strict
    from autograd.scoping import scope, scopes
    from autograd.transforms import derivative, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp
    from autograd.view import Recorder, draw, draw_boundary, draw_losses, draw_network, label, page

__all__ = [
    "AnomalyError",
    "MismatchError",
    "MisuseError",
    "Recorder",
    "Value",
    "compile",
    "custom",
    "derivation",
    "derivative",
    "detect_anomaly",
    "draw",
    "draw_boundary",
    "draw_losses",
    "draw_network",
    "explain",
    "grad",
    "hessian",
    "hvp",
    "is_recording",
    "jacobian",
    "jvp",
    "label",
    "no_grad",
    "page",
    "report_kinks",
    "scope",
    "scopes",
    "strict",
    "value_and_grad",
    "vjp",
]

# What loads more than `import autograd` should is imported when it is first asked for.
_LATER = {
    "AnomalyError": "autograd.diagnostics",
    "MismatchError": "autograd.compiler",
    "MisuseError": "autograd.diagnostics",
    "Recorder": "autograd.view",
    "compile": "autograd.compiler",
    "custom": "autograd.custom_operations",
    "derivation": "autograd.chain_rule",
    "derivative": "autograd.transforms",
    "detect_anomaly": "autograd.diagnostics",
    "draw": "autograd.view",
    "draw_boundary": "autograd.view",
    "draw_losses": "autograd.view",
    "draw_network": "autograd.view",
    "explain": "autograd.chain_rule",
    "grad": "autograd.transforms",
    "hessian": "autograd.transforms",
    "hvp": "autograd.transforms",
    "jacobian": "autograd.transforms",
    "jvp": "autograd.transforms",
    "label": "autograd.view",
    "page": "autograd.view",
    "report_kinks": "autograd.diagnostics",
    "scope": "autograd.scoping",
    "scopes": "autograd.scoping",
    "strict": "autograd.diagnostics",
    "value_and_grad": "autograd.transforms",
    "vjp": "autograd.transforms",
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

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_MODULES})  # for those who complete names: also what is imported later


def _page(value: Value) -> "Page":
    from autograd.view import page

    return page(value)


_pages["html"] = _page
