"""The derivatives of a compiled function, each compiled once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Self, TypeAlias

from autograd.compiler.dispatch.arguments import Argnums
from autograd.compiler.dispatch.library import Library

__all__ = ["Derivatives", "Wants"]

# What a call returns: the function's result, its gradient, or both.
Wants: TypeAlias = Literal["value", "gradient", "both"]


class Derivatives:
    """A compiled function, as the transforms see it."""

    __wrapped__: Callable[..., object]
    _library: Library
    _wants: Wants

    def __init__(
        self, library: Library, wants: Wants = "value", argnums: Argnums = 0, *, has_aux: bool = False
    ) -> None:
        raise NotImplementedError

    def _forget_derivatives(self) -> None:
        """Begin with none."""
        self._made: dict[str, Self] = {}  # by what tells them apart, which repr does of 1 and True
        self._latest: tuple[object, Any] = object(), None  # value and gradient, by the very argnums

    def differentiated(self, wants: Wants, argnums: Argnums, *, has_aux: bool) -> Self | None:
        """Return the compiled gradient, which ``grad`` returns for a compiled function; None if this is one itself."""
        if self._wants != "value":
            return None
        if not isinstance(argnums, int | tuple):  # a list may change
            return type(self)(self._library, wants, argnums, has_aux=has_aux)
        key = repr((wants, argnums, has_aux))
        if key not in self._made:
            self._made[key] = type(self)(self._library, wants, argnums, has_aux=has_aux)
        return self._made[key]

    def transformed(
        self, key: tuple[object, ...], transform: Callable[..., Callable[..., object]], static_moves: int | None
    ) -> Self | None:
        """Return the compiled transform, which ``jacobian`` and others return for a compiled function.

        None where that has no compiled form: because there is no place for its static arguments, the function is not
        here, or positions come in a list, which may change.
        """
        static = self._library.signature.static
        if not self._library.has_function or (static and static_moves is None) or any(isinstance(x, list) for x in key):
            return None
        name = repr(key)
        if name not in self._made:
            moved = [n + (static_moves or 0) * (n > 0) if isinstance(n, int) else n for n in static]
            self._made[name] = type(self)(self._library.of(transform(self.__wrapped__), moved))
        return self._made[name]

    def _differentiated_by(self, argnums: Argnums) -> Self | None:
        """Return the compiled value and gradient; None if these are no argnums that stay what they are."""
        numbers = argnums if isinstance(argnums, tuple) else (argnums,)
        if not numbers or any(type(n) is not int for n in numbers):
            return None
        both = self.differentiated("both", argnums, has_aux=False)
        self._latest = argnums, both
        return both
