"""Write ordinary Python arithmetic; see its derivatives, trust them, and run them at machine speed."""

from importlib import import_module
from typing import TYPE_CHECKING

from autograd.core.engine import Value
from autograd.core.recording import is_recording, no_grad

if TYPE_CHECKING:
    from autograd.diagnostics import (
        AnomalyError,
        MisuseError,
        detect_anomaly,
        report_kinks,
        strict,
    )

__all__ = [
    "AnomalyError",
    "MisuseError",
    "Value",
    "detect_anomaly",
    "is_recording",
    "no_grad",
    "report_kinks",
    "strict",
]

# What is imported when first used, so that `import autograd` stays quick: each name, and the module that has it.
_ELSEWHERE = {
    name: module
    for module, names in {
        "autograd.diagnostics": "AnomalyError MisuseError detect_anomaly report_kinks strict",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> object:
    if name not in _ELSEWHERE:
        raise AttributeError(f"module 'autograd' has no attribute {name!r}")
    return getattr(import_module(_ELSEWHERE[name]), name)
