"""compile(): a scalar function, with its branches, at machine speed."""

from autograd.compiler.compiled import Compiled, compile, load
from autograd.compiler.dispatch.reference import MismatchError
from autograd.compiler.statistics import Statistics

__all__ = ["Compiled", "MismatchError", "Statistics", "compile", "load"]
