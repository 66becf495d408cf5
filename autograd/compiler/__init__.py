"""compile(): a scalar function, with its branches, at machine speed."""

from autograd.compiler.compiled import Compiled, Statistics, compile, load
from autograd.compiler.dispatch.reference import MismatchError

__all__ = ["Compiled", "MismatchError", "Statistics", "compile", "load"]
