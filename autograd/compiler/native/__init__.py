"""Native code of the compiler: one extension module, built where a C compiler is present."""

from importlib.util import find_spec

from autograd.core.engine import ENGINE

__all__ = ["IS_THERE"]

# Whether it is there, and wanted.
IS_THERE = ENGINE == "native" and find_spec("autograd.compiler.native.replay") is not None
