from array import array
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from autograd.compiler.backends.executable import Call, Executable, Floats
from autograd.core.operation import Operation

block: int
lanes: int
instruction_sets: tuple[str, ...]
operation_names: tuple[str, ...]

def address(array: NDArray[np.generic], /) -> int: ...
def bind_scipy(addresses: list[int], /) -> None: ...
def gather(arguments: tuple[object, ...], numbers: Floats, /) -> None: ...
def unchanged(owners: tuple[object, ...], keys: tuple[str | None, ...], things: tuple[object, ...], /) -> bool: ...

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
