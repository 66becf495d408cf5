"""Programs as machine code, through LLVM.

LLVM is loaded when the first program is compiled.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from types import ModuleType
from weakref import WeakValueDictionary

import numpy as np

from autograd.compiler.backends.code import Code
from autograd.compiler.backends.executable import Executable, Request
from autograd.compiler.backends.llvm import disk, looping
from autograd.compiler.backends.llvm.batch import write_batch
from autograd.compiler.backends.llvm.c_entry import NAMES, CEntry, write_entry
from autograd.compiler.backends.llvm.expressions import function_of
from autograd.compiler.backends.llvm.lane_functions.agreement import agreed, runnable
from autograd.compiler.backends.llvm.libm import NoMachineCodeError, address, precise_pow
from autograd.compiler.backends.llvm.point import write_point
from autograd.compiler.backends.llvm.writer import ModuleText
from autograd.compiler.backends.written_out import Renumbered, written_out
from autograd.compiler.ir.loops import operations_of
from autograd.compiler.ir.lower import lower, without_collector
from autograd.compiler.ir.nested import Nested, NotNestedError, nested
from autograd.compiler.ir.program import Lowered
from autograd.compiler.ir.roll import rolled

__all__ = ["CCode", "NoMachineCodeError", "c_code", "compiled", "machine_code"]

# Measured: chunks of 200 to 1,000 instructions compile in the same time, and larger ones run a little faster. Vector
# code runs a sixth faster at LLVM's level 1, which takes twice as long and more than that for large programs; scalar
# code gains less, and takes eight times as long.
_CHUNK = 300  # instructions
_THOROUGH = 5_000  # instructions of a batch up to which it is compiled at level 1
_THOROUGH_LOOPS = 1_500  # instructions of code with loops up to which it is compiled at level 2
_LARGEST = 2_000_000  # instructions
_RELEASE = 2_000  # instructions from which on other threads may run during a call
_ON_STACK = 1 << 15  # doubles of scratch memory that a function of C may have: threads are given stacks of 512 KiB


def machine_code(request: Request, careful: Executable | None = None) -> Executable:
    """Return a request as machine code.

    Where there are inputs per point it computes batches, otherwise single points.

    Parameters
    ----------
    request
        What is wanted.
    careful
        Another executable of the request, which computes instead where a derivative is nan. With it the code may be
        ``speculative``, and so shorter; see ``lower``.

    Raises
    ------
    NoMachineCodeError
        If an operation has no machine code, the program is too large, or LLVM is not installed.
    """
    if request.keeps_loops and careful is not None:
        with suppress(NotNestedError):
            return _with_loops(nested(request.program, request.wrt), request, careful)
    operations = operations_of(request.program)
    if operations > _LARGEST:
        raise NoMachineCodeError(f"the program is too large for machine code: {operations:,} operations")
    code = lower(request.program, request.wrt, request.summed, speculative=careful is not None)
    if request.is_long:  # a loop that has a merge is found in code that has the derivatives, too
        looped = rolled(written_out(request, code).program)
        if looped.loops:
            with suppress(NotNestedError):
                careful = careful if code.speculative else None
                return Renumbered(_with_loops(nested(looped), request, careful), code.guard_numbers)
    return compiled(code, request.per_point, request.summed, careful, fast_math=request.fast_math)


def compiled(
    code: Lowered,
    per_point: frozenset[int] = frozenset(),
    summed: frozenset[int] = frozenset(),
    careful: Executable | None = None,
    *,
    fast_math: bool = False,
    chunk: int = _CHUNK,
) -> Executable:
    """Return lowered code as machine code; see ``machine_code``. A chunk is a function of so many instructions."""
    target = _target(len(code.instructions))
    in_lanes: frozenset[str] = frozenset()
    if per_point:
        called = filter(None, {function_of(row) for row in {row for row, _ in code.instructions}})
        in_lanes = runnable(called) if fast_math else agreed(called)
    counted = sorted(per_point), sorted(summed), fast_math, chunk, sorted(in_lanes)
    key = _key(code, (*target.processor(), precise_pow(), _version(), *counted))
    loaded = _loaded.get(key)
    if loaded is None:
        with _refusals():
            entry = _kept(key, lambda: _entry(code, per_point, summed, in_lanes, fast_math=fast_math, chunk=chunk))
            loaded = _loaded.setdefault(key, _Loaded(entry, "batch" if per_point else "point"))
    point, batch = (0, loaded.start) if per_point else (loaded.start, 0)
    outputs = len(code.results) - len(code.wrt)
    return Code(
        point,
        batch,
        ctypes.addressof(loaded.functions),
        loaded.scratch,
        loaded.scratch,
        loaded,
        release=len(code.instructions) >= _RELEASE,
        inputs=code.inputs,
        results=len(code.results),
        summed=len(summed),
        values=sum(result < outputs for result in summed) if per_point else outputs,
        careful=careful if code.speculative else None,
    )


def _with_loops(code: Nested, request: Request, careful: Executable | None) -> Executable:
    """Return code with loops for a request for one point, as machine code that has them too."""
    target = _target(0)
    module = ModuleText()
    scratch = looping.write_loops(module, code, fast=request.fast_math)
    for name, arguments in module.functions:
        address(name, arguments)  # refuses before the work is done
    text, constants = module.text(), array("d", code.constants)
    described = text, target.processor(), precise_pow(), _version()
    key = hashlib.sha256(repr(described).encode()).hexdigest()
    with_constants = key + hashlib.sha256(constants).hexdigest()
    loaded = _loaded.get(with_constants)
    if loaded is None:
        level = 2 if sum(len(block.code.instructions) for block in code.blocks()) <= _THOROUGH_LOOPS else 0
        with _refusals():
            entry = _kept(key, lambda: disk.Entry(target.object_code(text, level), scratch, tuple(module.functions)))
            loaded = _loaded.setdefault(with_constants, _Loaded(entry, "point", constants))
    return Code(
        loaded.start,
        0,
        ctypes.addressof(loaded.functions),
        loaded.scratch,
        loaded.scratch,
        loaded,
        release=operations_of(request.program) >= _RELEASE,
        inputs=code.inputs,
        results=request.results,
        values=len(request.program.outputs),
        careful=careful if request.wrt else None,
    )


class CCode:
    """A function of C in memory, and the numbers beside it that are read and written from outside.

    Parameters
    ----------
    entry
        The object code.
    captured
        How many numbers of captured Values it reads.
    """

    def __init__(self, entry: disk.Entry, captured: int) -> None:
        from autograd.compiler.backends.llvm import target

        addresses, self._library = target.load(entry.code, *NAMES)
        self.address, functions, numbers, missed = addresses
        table = (ctypes.c_void_p * len(entry.functions)).from_address(functions)
        table[:] = [address(*one) for one in entry.functions]
        self.captured = np.ctypeslib.as_array((ctypes.c_double * captured).from_address(numbers)).view(np.float64)
        self._missed = ctypes.c_int64.from_address(missed)

    @property
    def missed(self) -> int:
        """How many calls took none of the paths."""
        return self._missed.value


def c_code(codes: Sequence[Lowered], entry: CEntry, *, fast_math: bool) -> CCode:
    """Return one function of C that computes the results, whichever of the paths the inputs take.

    Parameters
    ----------
    codes
        The code of each path, none of it speculative.
    entry
        How it is called, and in which order the paths are tried.
    fast_math
        As in Request.

    Raises
    ------
    NoMachineCodeError
        As ``machine_code``; and if the code needs more scratch memory than a stack is sure to have.
    """
    target = _target(sum(len(code.instructions) for code in codes))
    module = ModuleText()
    scratch = max(write_point(module, code, _CHUNK, fast=fast_math, path=n) for n, code in enumerate(codes))
    if scratch > _ON_STACK:
        raise NoMachineCodeError(f"it needs {8 * scratch >> 10:,} KiB of scratch memory, too much for a stack")
    write_entry(module, entry, scratch)
    text = module.text()
    key = hashlib.sha256(repr((text, target.processor(), _version())).encode()).hexdigest()

    def made() -> disk.Entry:
        for name, arguments in module.functions:
            address(name, arguments)  # refuses before the work is done
        return disk.Entry(target.object_code(text, 0), scratch, tuple(module.functions))

    with _refusals():
        return CCode(_kept(key, made), entry.captured)


@contextmanager
def _refusals() -> Iterator[None]:
    """Say of LLVM's errors that there is no machine code."""
    try:
        yield
    except RuntimeError as error:  # llvmlite has no other kind
        raise NoMachineCodeError(f"LLVM cannot compile this program here: {error}") from error


def _kept(key: str, make: Callable[[], disk.Entry]) -> disk.Entry:
    """Return the code that lies on the disk under this key; where there is none, make it and leave it there."""
    entry = disk.read(key)
    if entry is None:
        with without_collector():
            entry = make()
        disk.write(key, entry)
    return entry


def _target(instructions: int) -> ModuleType:
    """Return the module that needs LLVM; refuse where that is missing, or the program is too large for it."""
    try:
        from autograd.compiler.backends.llvm import target
    except ImportError as error:
        raise NoMachineCodeError("machine code needs llvmlite: pip install 'scalar-autograd[compile]'") from error
    if instructions > _LARGEST:
        raise NoMachineCodeError(f"the program is too large for machine code: {instructions:,} instructions")
    return target


class _Loaded:
    """Machine code in memory, which requests with the same code share; behind its functions, its constants."""

    def __init__(self, entry: disk.Entry, name: str, constants: array[float] | None = None) -> None:
        from autograd.compiler.backends.llvm import target

        self.scratch, self.constants = entry.scratch, constants
        addresses = [address(*one) for one in entry.functions]
        addresses.append(constants.buffer_info()[0] if constants else 0)
        self.functions = (ctypes.c_void_p * len(addresses))(*addresses)
        (self.start,), self._library = target.load(entry.code, name)


_loaded: WeakValueDictionary[str, _Loaded] = WeakValueDictionary()


def _entry(
    code: Lowered,
    per_point: frozenset[int],
    summed: frozenset[int],
    in_lanes: frozenset[str],
    *,
    fast_math: bool,
    chunk: int,
) -> disk.Entry:
    from autograd.compiler.backends.llvm import target

    module = ModuleText()
    if per_point:
        scratch = write_batch(module, code, per_point, summed, chunk, fast=fast_math, in_lanes=in_lanes)
    else:
        scratch = write_point(module, code, chunk, fast=fast_math)
    for name, arguments in module.functions:
        address(name, arguments)  # refuses before the work is done
    level = 1 if per_point and len(code.instructions) <= _THOROUGH else 0
    return disk.Entry(target.object_code(module.text(), level), scratch, tuple(module.functions))


@cache
def _version() -> str:
    """Return what stands for the text of this package: code made by another text is not used."""
    texts = [path.read_bytes() for path in sorted(Path(__file__).parent.rglob("*.py"))]
    return hashlib.sha256(b"".join(texts or [os.urandom(32)])).hexdigest()  # where it cannot be read, nothing fits


def _key(code: Lowered, settings: Iterable[object]) -> str:
    """Return a digest of everything that the machine code depends on."""
    rows: dict[str, int] = {}
    numbers = array("q", [code.inputs, len(code.constants), len(code.instructions), len(code.results)])
    for row, slots in code.instructions:
        text = f"{row.name} {row.c or getattr(row, 'compiled', '')}"
        numbers.append(rows.setdefault(text, len(rows)))
        numbers.append(len(slots))
        numbers.extend(slots)
    numbers.extend(code.results)
    guards = [(guard.position, guard.relation, guard.left, guard.right, guard.outcome) for guard in code.guards]
    digest = hashlib.sha256(repr((list(settings), list(rows), guards, code.speculative, len(code.wrt))).encode())
    digest.update(array("d", code.constants).tobytes())
    digest.update(numbers.tobytes())
    return digest.hexdigest()
