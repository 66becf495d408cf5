"""The options of a compiled function, as its parts read them."""

from __future__ import annotations

from dataclasses import dataclass

from autograd.compiler.dispatch.arguments import Static
from autograd.compiler.dispatch.runner import Jit

__all__ = ["PATHS", "Options"]

PATHS = 128  # how many are kept, unless the user says otherwise


@dataclass(frozen=True, slots=True)
class Options:
    """What messages call the function, and how it is compiled.

    Parameters
    ----------
    name
        The name of the function.
    static, paths, jit, fast_math
        As for ``compile``.
    """

    name: str
    static: Static = ()
    paths: int = PATHS
    jit: Jit = "auto"
    fast_math: bool = False
