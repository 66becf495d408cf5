"""Sequential: Modules one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, cast, overload

from nn.arrays import Scalars, Y
from nn.module import Module

__all__ = ["Sequential"]


class Sequential(Module, Generic[Y]):
    """Modules one after the other, each of which takes what the one before it returns.

    The names of the parameters begin with the positions of the parts, as in PyTorch.

    Parameters
    ----------
    parts
        The Modules, of which there is at least one.

    Raises
    ------
    TypeError
        If a part is not a Module.
    ValueError
        If there are none.

    Examples
    --------
    >>> import random
    >>> from nn import Linear, ReLU
    >>> rng = random.Random(0)
    >>> model = Sequential(Linear(2, 4, rng=rng), ReLU(), Linear(4, 1, rng=rng))
    >>> model
    Sequential with 17 parameters
      0: Linear(2, 4) with 12 parameters
      1: ReLU()
      2: Linear(4, 1) with 5 parameters
    >>> [*model.state_dict()]
    ['0.weight', '0.bias', '2.weight', '2.bias']
    """

    def __init__(self, *parts: *tuple[*tuple[Callable[..., object], ...], Callable[..., Y]]) -> None:
        for position, part in enumerate(parts):
            if not isinstance(part, Module):
                raise TypeError(f"part {position} of a Sequential must be a Module, such as nn.Tanh(), got {part!r}")
        if not parts:
            raise ValueError("a Sequential needs at least one part")
        self._parts = cast("tuple[Callable[..., Any], ...]", parts)

    def __call__(self, inputs: Scalars) -> Y:
        """Return what the last part makes of what the others make of the inputs."""
        first, *others = self._parts
        outputs = first(inputs)
        for part in others:
            outputs = part(outputs)
        return outputs  # type: ignore[no-any-return]  # as the type says

    def __len__(self) -> int:
        return len(self._parts)

    def __iter__(self) -> Iterator[Callable[..., Any]]:
        return iter(self._parts)

    @overload
    def __getitem__(self, position: int) -> Callable[..., Any]: ...
    @overload
    def __getitem__(self, position: slice) -> Sequential[Any]: ...
    def __getitem__(self, position: int | slice) -> Callable[..., Any] | Sequential[Any]:
        parts = self._parts[position]
        return Sequential(*parts) if isinstance(parts, tuple) else parts

    def _contents(self) -> Iterable[tuple[object, object]]:
        others = [(name, thing) for name, thing in super()._contents() if name != "_parts"]
        return [*enumerate(self._parts), *others]
