"""compile(): a scalar function, with its branches, at machine speed."""

from autograd.compiler.compiled import Compiled, compile
from autograd.compiler.dispatch.reference import MismatchError
from autograd.compiler.loading import load
from autograd.compiler.statistics import Statistics

__all__ = ["Compiled", "MismatchError", "Statistics", "compile", "load"]
