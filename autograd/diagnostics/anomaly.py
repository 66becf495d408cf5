"""The first non-finite number, forward or backward, becomes an error that says where it came from."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from autograd.core.engine import Value, topological_order
from autograd.core.numbers import to_float
from autograd.core.observers import Observer, observe
from autograd.core.reverse import Edge, local_derivatives
from autograd.core.site import Site
from autograd.diagnostics.memory import Memory
from autograd.diagnostics.wording import formula, name, partial_text, place, where

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["AnomalyError", "detect_anomaly"]


class AnomalyError(FloatingPointError):
    """A calculation or its gradient became infinite or nan.

    Attributes
    ----------
    value
        The result of the operation at fault.
    site
        Where the user's program applied that operation, or None if that was outside the context.
    """

    def __init__(self, message: str, value: Value, site: Site | None) -> None:
        super().__init__(message)
        self.value = value
        self.site = site

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle how it is made, as between processes; the value has no history there."""
        value = self.value if self.value.op is None else self.value.detach()
        return type(self).__new__, (type(self), *self.args), vars(self) | {"value": value}


@contextmanager
def detect_anomaly() -> Iterator[None]:
    """Turn the first infinite or nan number, forward or backward, into an error that says where it came from.

    Forward, the error is raised by the operation itself. Backward, it is raised before the sweep, so that no
    gradient is spoilt; it names the operation whose derivative is at fault and the line that applied it.
    Results under ``no_grad()`` and of constants alone are not watched. Meant for the hunt: while
    it is open, an operation takes some ten microseconds.

    Raises
    ------
    AnomalyError
        Inside the block, as soon as an operation gives inf or nan, or ``backward()`` is about to.

    Examples
    --------
    >>> from autograd import Value, detect_anomaly
    >>> p = Value(-0.5, label="p")
    >>> with detect_anomaly():
    ...     loss = 1.0 - p.log()
    Traceback (most recent call last):
        ...
    autograd.diagnostics.anomaly.AnomalyError: 'log' gave nan: log(p), where p = -0.5
      File "<doctest ...>", line 2, in <module>
        loss = 1.0 - p.log()
                     ^^^^^^^

    The square root has an infinite slope at 0, and the gradient that arrives there is 0:

    >>> x = Value(0.0, label="x")
    >>> with detect_anomaly():
    ...     y = x.sqrt() * 0.0
    ...     y.backward()
    Traceback (most recent call last):
        ...
    autograd.diagnostics.anomaly.AnomalyError: backward() would make the gradient of x nan, at 'sqrt'
      forward: sqrt(x) = 0.0, where x = 0.0
      backward: gradient of the result 0.0, times the partial derivative 0.5 / out = inf
      A zero gradient times an infinite slope is nan: keep x away from there, also where the result is not used.
      File "<doctest ...>", line 2, in <module>
        y = x.sqrt() * 0.0
            ^^^^^^^^
    """
    with observe(_AnomalyWatch()):
        yield


class _AnomalyWatch(Observer):
    """Knows the line of each operation, and looks at each number."""

    def __init__(self) -> None:
        self._sites: Memory[Site] = Memory()
        self._in_sweep = False

    def recorded(self, value: Value) -> None:
        site = Site.here()
        self._sites.write(value, site)
        # A recorded sweep may compute what a `where` then leaves out; the sweep itself was looked at before.
        if not self._in_sweep and not math.isfinite(value.data):
            raise AnomalyError(_forward_message(value, site), value, site)

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        start = to_float(cotangent.data if isinstance(cotangent, Value) else cotangent, "the cotangent of backward()")
        if not math.isfinite(start):
            raise AnomalyError(f"the cotangent of backward() is {start!r}", output, self._sites.read(output))
        self._look_for_anomaly(output, start)
        self._in_sweep = True

    def swept(self, output: Value) -> None:  # noqa: ARG002
        self._in_sweep = False

    def _look_for_anomaly(self, output: Value, start: float) -> None:
        """Do what the sweep will do, on the side."""
        gradients = {output: start}
        for value in reversed(topological_order(output)):
            arriving = gradients[value]
            for edge in local_derivatives(value):
                total = gradients.get(edge.argument, 0.0) + arriving * edge.partial
                if not math.isfinite(total):
                    site = self._sites.read(value)
                    raise AnomalyError(_backward_message(value, arriving, edge, total, site), value, site)
                gradients[edge.argument] = total


def _forward_message(value: Value, site: Site) -> str:
    operation = cast("Operation", value.op)
    lines = [f"{operation.name!r} gave {value.data!r}: {formula(operation, value.args)}{where(value.args)}"]
    lines += [
        f"  {name(argument)} was {argument.data!r} before any operation: it is a leaf"
        for argument in dict.fromkeys(value.args)
        if isinstance(argument, Value) and argument.op is None and not math.isfinite(argument.data)
    ]
    return "\n".join([*lines, place(site)])


def _backward_message(value: Value, arriving: float, edge: Edge, total: float, site: Site | None) -> str:
    operation = cast("Operation", value.op)
    target = name(edge.argument)
    result = f"{value.label} = " if value.label else ""
    slope = f"{partial_text(value, edge.position)} = {edge.partial!r}"
    lines = [
        f"backward() would make the gradient of {target} {total!r}, at {operation.name!r}",
        f"  forward: {result}{formula(operation, value.args)} = {value.data!r}{where(value.args)}",
        f"  backward: gradient of the result {arriving!r}, times the partial derivative {slope}",
    ]
    if arriving == 0.0 and math.isinf(edge.partial):
        lines.append(
            f"  A zero gradient times an infinite slope is nan: keep {target} away from there, "
            f"also where the result is not used."
        )
    elif math.isfinite(arriving * edge.partial):
        lines.append(f"  The sum over the uses of {target} overflows.")
    return "\n".join([*lines, place(site)])
