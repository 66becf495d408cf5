"""The chain rule written out: why a gradient is the number it is. Everything is read from the table's rows."""

from autograd.chain_rule.derivation import Derivation, derivation
from autograd.chain_rule.exercise import Answer, Check, Exercise, Worksheets
from autograd.chain_rule.explanation import Explanation, Factor, Path, explain

__all__ = [
    "Answer",
    "Check",
    "Derivation",
    "Exercise",
    "Explanation",
    "Factor",
    "Path",
    "Worksheets",
    "derivation",
    "explain",
]
