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
        self._differentiated: dict[Argnums, Self] = {}  # value and gradient, by argnums
        self._latest: tuple[object, Any] = object(), None  # of those, with their very argnums
        self._transformed: dict[tuple[object, ...], Self] = {}

    def differentiated(self, wants: Wants, argnums: Argnums, *, has_aux: bool) -> Self | None:
        """Return the compiled gradient, which ``grad`` returns for a compiled function; None if this is one itself."""
        return type(self)(self._library, wants, argnums, has_aux=has_aux) if self._wants == "value" else None

    def transformed(
        self, key: tuple[object, ...], transform: Callable[..., Callable[..., object]], static_moves: int | None
    ) -> Self | None:
        """Return the compiled transform, which ``jacobian`` and others return for a compiled function.

        None where that has no compiled form, because there is no place for its static arguments, or ``key`` says that
        the transform is none.
        """
        try:
            compiled = self._transformed.get(key)
        except TypeError:  # positions in a list
            return None
        places = self._library.signature.static
        if compiled is None and self._library.has_function and not (places and static_moves is None):
            static = [n + (static_moves or 0) * (n > 0) if isinstance(n, int) else n for n in places]
            compiled = type(self)(self._library.of(transform(self.__wrapped__), static))
            self._transformed[key] = compiled
        return compiled

    def _differentiated_by(self, argnums: Argnums) -> Self | None:
        """Return the compiled value and gradient; None if these are no argnums that stay what they are."""
        numbers = argnums if isinstance(argnums, tuple) else (argnums,)
        if not numbers or any(type(n) is not int for n in numbers):
            return None
        both = self._differentiated.get(argnums)
        if both is None:
            both = self._differentiated[argnums] = type(self)(self._library, "both", argnums)
        self._latest = argnums, both
        return both
