from array import array
from typing import TypeAlias, TypedDict

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.executable import Call, Executable, Floats
from autograd.core.operation import Operation

block: int
lanes: int
instruction_sets: tuple[str, ...]
operation_names: tuple[str, ...]
native_operations: tuple[str, ...]  # those of which value and derivatives have a form in C

def address(array: NDArray[np.generic], /) -> int: ...
def looped(
    *,
    inputs: int,
    constants: array[float],
    rows: int,
    zeros: int,
    cleared: int,
    cleared_count: int,
    root: int,
    outputs: int,
    result_rows: array[int],
    per_point: array[int],
    summed: array[int],
    forward: array[int],
    forward_moves: array[int],
    reverse: array[int],
    reverse_moves: array[int],
    instruction_set: str = "",
) -> Tape: ...
def bind_scipy(addresses: list[int], /) -> None: ...
def gather(arguments: tuple[object, ...], numbers: Floats, /) -> None: ...
def unchanged(owners: tuple[object, ...], keys: tuple[str | None, ...], things: tuple[object, ...], /) -> bool: ...

# Of a structure: its kind, where its numbers begin and how many there are, its type, names, maker and children.
Node: TypeAlias = tuple[str, int, int, object, object, object, tuple[Node, ...]]

class Addresses(TypedDict):
    point: int
    batch: int
    context: int
    scratch: int
    batch_scratch: int

class Tape:
    def __init__(
        self,
        inputs: int,
        constants: array[float],
        operations: array[int],
        starts: array[int],
        operands: array[int],
        differentiable: bytes,
        outputs: array[int],
        guards: array[int],
        wrt: array[int],
        per_point: array[int],
        summed: array[int],
        rows: tuple[Operation, ...],
        instruction_set: str = ...,
    ) -> None: ...
    def addresses(self) -> Addresses: ...

class Code:
    def __init__(
        self,
        point: int,
        batch: int,
        context: int,
        scratch: int,
        batch_scratch: int,
        owner: object,
        release: bool,
        *,
        inputs: int = ...,
        results: int = ...,
        summed: int = ...,
        values: int = ...,
        careful: Executable | None = ...,
    ) -> None: ...
    def point(self, numbers: Floats, results: Floats, /) -> int: ...
    def batch(self, call: Call, /) -> int: ...

class Tally:
    count: int
    @property
    def stamp(self) -> int: ...

class Runnable:
    def __init__(
        self,
        path: object,
        code: Code,
        tally: object,
        arguments: int,
        uses: object,
        limit: int,
        output: Node,
        read: object = ...,
        captured: tuple[object, ...] = ...,
        tail: Floats | None = ...,
    ) -> None: ...

class Entry:
    def __init__(
        self,
        arguments: Node,
        keywords: tuple[str, ...],
        owners: tuple[object, ...],
        keys: tuple[object, ...],
        things: tuple[object, ...],
        lists: tuple[tuple[list[None], int], ...],
    ) -> None: ...
    @property
    def paths(self) -> tuple[object, ...]: ...
    def keep(self, runnable: Runnable, /) -> int: ...
    def route(self, source: int, guard: int, left: float | None, target: int, /) -> None: ...
