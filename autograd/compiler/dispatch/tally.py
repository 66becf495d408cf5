"""How often something ran, and when it did last."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from autograd.compiler.native import IS_THERE

__all__ = ["Tally"]

_clock = count(1)


class _Tally:
    """How often something ran, and when it did last: what call_cache.inc has in C.

    Attributes
    ----------
    stamp
        Greater than those of all that ran before.
    """

    def __init__(self) -> None:
        self._count = self.stamp = 0

    @property
    def count(self) -> int:
        """How often it ran."""
        return self._count

    @count.setter
    def count(self, number: int) -> None:
        self._count, self.stamp = number, next(_clock)


if TYPE_CHECKING or not IS_THERE:
    Tally = _Tally
else:
    from autograd.compiler.native.replay import Tally
