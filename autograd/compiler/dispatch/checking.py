"""Compiled results compared with those of the function itself, now and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograd.compiler.dispatch.reference import results_without
from autograd.compiler.ir.program import holds

if TYPE_CHECKING:
    from autograd.compiler.backends.executable import Floats, Request
    from autograd.compiler.dispatch.arguments import Given
    from autograd.compiler.dispatch.library import Library
    from autograd.compiler.dispatch.paths import Path

__all__ = ["Checker", "MismatchError"]

_EVERY = 64


class MismatchError(ArithmeticError):
    """A compiled function computed something else than the function itself."""


class Checker:
    """Compares the first calls, and later one in 64, with the function itself.

    Parameters
    ----------
    library
        That of the function.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._calls = 0

    def check(self, given: Given, path: Path, request: Request, results: Floats) -> None:
        """Compare the results of a call, if it is its turn.

        Raises
        ------
        MismatchError
            If a value or a derivative differs.
        """
        self._calls += 1
        if self._calls > _EVERY and self._calls % _EVERY:
            return
        outputs, derivatives, _ = results_without(self._library, given, differentiate=bool(request.wrt))
        count = len(given.numbers)
        keys = [("input", n) if n < count else path.captured[n - count] for n in request.wrt]
        expected = outputs + [derivatives.get(key, 0.0) for key in keys]
        for place, (right, computed) in enumerate(zip(expected, results.tolist(), strict=False)):
            if not holds("is", right, computed) and not (self._library.fast_math and _near(right, computed)):
                what = f"result {place}" if place < len(outputs) else f"derivative {place - len(outputs)}"
                raise MismatchError(
                    f"{self._library.name}, compiled, computes {computed!r} as {what}, and {right!r} without: it "
                    f"depends on something beside its arguments and the Values it uses, such as a random number, the "
                    f"time, or a variable that changes, and that is fixed when a path is recorded; make it an argument"
                )


def _near(right: float, computed: float) -> bool:
    return abs(right - computed) <= 1e-9 * max(abs(right), abs(computed), 1e-300)
