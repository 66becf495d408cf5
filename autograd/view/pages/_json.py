"""What JSON can hold."""

from __future__ import annotations

__all__ = ["Json", "number"]

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def number(x: float) -> float | str:
    """Return the number as JSON can hold it: nan and the infinities as strings."""
    return x if x - x == 0.0 else repr(x)
