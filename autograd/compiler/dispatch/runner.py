"""Which backend runs a request: replay at first, machine code when the request has run so often that it pays."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import replace
from functools import cache, cached_property
from importlib.util import find_spec
from math import ceil, inf
from time import perf_counter
from typing import Literal, TypeAlias

from autograd.compiler.backends.executable import BLOCK, Call, Executable, Floats, Request
from autograd.compiler.dispatch.tally import Tally
from autograd.compiler.ir.loops import operations_of
from autograd.compiler.native import IS_THERE
from autograd.core.site import stacklevel_of_user

__all__ = ["Jit", "Runner"]

Jit: TypeAlias = Literal["auto", "always", "never"]

# Machine code is worth its making when replaying has taken as long as making it would: then, whatever comes, at most
# twice the time of the better choice is spent. In units of one recorded operation at one point, measured: making
# takes about 60 µs, a replay 6 ns at a single point and 0.8 ns at each of many.
_POINT_RUNS = 10_000
_BATCH_POINTS = 75_000
# Both have the same bits, so which of them runs may go by the clock. Machine code is slower where a program is so long
# that the processor waits for its instructions, and where its definitions are long and their choices many.
_TRIALS = 7
_TRIAL_BLOCKS = 4
_CLEARLY = 1.1

Trial: TypeAlias = "Callable[[Executable], int]"

# Code with loops is made once for all turns, while they are replayed one by one. Measured, in operations replayed at
# one point: what it takes whatever the program, and what for each instruction.
_LOOPS = 3_000_000
_LOOP_INSTRUCTION = 40_000


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
    uses
        How many points were computed one by one, here and by others that had the executable from here.
    """

    def __init__(self, request: Request, jit: Jit) -> None:
        self.backend = "replay"
        self.point: Callable[[Floats, Floats], int] = self._point
        self.batch: Callable[[Call], int] = self._batch
        self.uses = Tally()
        self._request = request
        self._executable: Executable | None = None
        self._worth = {"auto": 1.0, "always": 0.0, "never": inf}[jit]  # what machine code has to earn
        self._compares = jit == "auto" and not request.fast_math  # whose bits must not go by the clock
        self._of_point = 1.0 / _POINT_RUNS  # which a replay of one point is worth
        program = request.program
        if request.keeps_loops:
            pays = operations_of(program) / (_LOOPS + _LOOP_INSTRUCTION * len(program))
            self._of_point = min(pays, 0.5)  # the first call never waits for LLVM

    def granted(self) -> tuple[Executable | None, int]:
        """Return what computes points now, and how many uses there may be until this is asked again; -1: any number.

        They are counted in ``uses``, whoever computes.
        """
        if self._executable is None or self._worth == inf:
            return self._executable, -1
        return self._executable, max(0, ceil(self._worth / self._of_point) - 1)

    def _point(self, numbers: Floats, results: Floats) -> int:
        self.uses.count += 1
        ready = self._ready(0.0, lambda executable: executable.point(numbers, results))
        return ready.point(numbers, results)

    def _batch(self, call: Call) -> int:
        ready = self._ready(call.count / _BATCH_POINTS, lambda executable: executable.batch(_beginning(call)))
        return ready.batch(call)

    def _ready(self, use: float, trial: Trial) -> Executable:
        self._worth -= use
        if self._worth <= self.uses.count * self._of_point:
            self._change(trial)
        if self._executable is None:
            self._executable = _interpreter(self._request)
        return self._executable

    def _change(self, trial: Trial) -> None:
        """Go over to machine code, if there is such; only if it is faster, unless it is to be used always."""
        from autograd.compiler.backends.llvm import NoMachineCodeError, machine_code

        self._worth = inf
        try:
            made = machine_code(self._request, _Careful(self._request))
        except NoMachineCodeError:
            if find_spec("llvmlite") is None:
                _tell_what_is_missing()
            return
        if self._compares:
            interpreter = self._executable = self._executable or _interpreter(self._request)
            if _slower(made, interpreter, trial):
                return
        self.backend = "machine code"
        self._executable = made
        self.point, self.batch = made.point, made.batch  # from now on there is nothing to count


@cache
def _tell_what_is_missing() -> None:
    """Say, once in a process and when it would pay, what the machine code of compiled functions needs."""
    warnings.warn(
        "a compiled function has run so often that machine code would pay, and llvmlite, which makes it, is not "
        "installed: it is replayed instead, with the same numbers. To have machine code: pip install "
        "'scalar-autograd[compile]'; to leave it at that: compile(..., jit=\"never\")",
        RuntimeWarning,
        stacklevel=stacklevel_of_user(),
    )


def _slower(made: Executable, interpreter: Executable, trial: Trial) -> bool:
    """Return whether machine code is clearly slower than a replay: the least time of each, in turns, tells."""
    least = [inf, inf]
    for _ in range(_TRIALS):
        for place, executable in enumerate((made, interpreter)):
            start = perf_counter()
            trial(executable)
            least[place] = min(least[place], perf_counter() - start)
    return least[0] > _CLEARLY * least[1]


def _beginning(call: Call) -> Call:
    """Return the first blocks of a batch. What is written there is written again, by the whole."""
    count = min(call.count, _TRIAL_BLOCKS * BLOCK)
    index = call.index if call.index is None else call.index[:count]
    sums = call.sums[: -(-count // BLOCK)]
    return replace(call, count=count, index=index, sums=sums, failed=call.failed[:count])


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
    if IS_THERE:
        from autograd.compiler.backends.replay import replay

        return replay(request)
    from autograd.compiler.backends.python import plain

    return plain(request)
