"""Tools that watch a calculation and say where it went wrong: non-finite numbers, kinks, misuse.

Each is a context. It watches the operations of its thread while it is open, and costs nothing otherwise.
"""

from autograd.core.observers import accumulation, is_observed, tell_constant
from autograd.core.site import Site
from autograd.diagnostics.anomaly import AnomalyError, detect_anomaly
from autograd.diagnostics.kinks import Kink, KinkReport, Side, report_kinks
from autograd.diagnostics.strictness import MisuseError, strict

__all__ = [
    "AnomalyError",
    "Kink",
    "KinkReport",
    "MisuseError",
    "Side",
    "Site",
    "accumulation",
    "detect_anomaly",
    "is_observed",
    "report_kinks",
    "strict",
    "tell_constant",
]
