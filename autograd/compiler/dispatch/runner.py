"""Which backend runs a request: replay at first, machine code when the request has run so often that it pays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from importlib.util import find_spec
from typing import Literal, TypeAlias

from autograd.compiler.backends.executable import Call, Executable, Floats, Request
from autograd.core.engine import ENGINE

__all__ = ["Jit", "Runner"]

Jit: TypeAlias = Literal["auto", "always", "never"]

# Machine code is worth its making when replaying has taken as long as making it would: then, whatever comes, at most
# twice the time of the better choice is spent. In units of one recorded operation at one point, measured: making
# takes about 60 µs, a replay 6 ns at a single point and 0.8 ns at each of many.
_POINT_RUNS = 10_000
_BATCH_POINTS = 75_000


class Runner:
    """A request that is run as fast as its use so far warrants.

    Parameters
    ----------
    request
        What to compute.
    jit
        ``"auto"`` goes over to machine code after enough use, ``"always"`` at once, ``"never"`` not at all.

    Attributes
    ----------
    backend
        ``"replay"`` or ``"machine code"``.
    point, batch
        Compute one point, or many; see Executable.
    """

    def __init__(self, request: Request, jit: Jit) -> None:
        self.backend = "replay"
        self.point: Callable[[Floats, Floats], int] = self._point
        self.batch: Callable[[Call], int] = self._batch
        self._request = request
        self._executable: Executable | None = None
        self._worth = {"auto": 1.0, "always": 0.0, "never": float("inf")}[jit]  # what machine code has to earn

    def _point(self, numbers: Floats, results: Floats) -> int:
        return self._ready(1.0 / _POINT_RUNS).point(numbers, results)

    def _batch(self, call: Call) -> int:
        return self._ready(call.count / _BATCH_POINTS).batch(call)

    def _ready(self, use: float) -> Executable:
        self._worth -= use
        if self._worth <= 0.0 or self._executable is None:
            self._executable = self._prepared()
        return self._executable

    def _prepared(self) -> Executable:
        if self._worth <= 0.0:
            from autograd.compiler.backends.llvm import NoMachineCodeError, machine_code

            self._worth = float("inf")
            try:
                executable = machine_code(self._request, _Careful(self._request))
            except NoMachineCodeError:
                pass
            else:
                self.backend = "machine code"
                self.point, self.batch = executable.point, executable.batch  # from now on there is nothing to count
                return executable
        return self._executable or _interpreter(self._request)


class _Careful:
    """The interpreter of a request that is machine code, made if it is ever needed."""

    def __init__(self, request: Request) -> None:
        self._request = request

    @cached_property
    def _executable(self) -> Executable:
        return _interpreter(self._request)

    def point(self, numbers: Floats, results: Floats) -> int:
        """Compute one point; see Executable."""
        return self._executable.point(numbers, results)

    def batch(self, call: Call) -> int:
        """Compute a batch; see Executable."""
        return self._executable.batch(call)


def _interpreter(request: Request) -> Executable:
    if ENGINE == "native" and find_spec("autograd.compiler.native.replay") is not None:
        from autograd.compiler.backends.replay import replay

        return replay(request)
    from autograd.compiler.backends.python import plain

    return plain(request)
