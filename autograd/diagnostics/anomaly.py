"""The first non-finite number, forward or backward, becomes an error that says where it came from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
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

_UNKNOWN = "nan * out"  # a partial derivative by an order or a shape


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

    The operation itself raises the error for its result, also under ``no_grad()``. For derivatives it is raised before
    the sweep, backward or forward, so that no gradient is spoilt; it names the operation whose derivative is at fault
    and the line that applied it. So it is where a gradient is added to one that a leaf holds. Compiled functions run
    uncompiled meanwhile. Meant for the hunt: while it is open, an operation takes some ten microseconds.

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

    diagnoses = True

    def __init__(self) -> None:
        self._sites: Memory[Site] = Memory()
        self._in_sweep = False

    def recorded(self, value: Value) -> None:
        site = Site.here()
        self._sites.write(value, site)
        # A recorded sweep may compute what a `where` then leaves out; the sweep itself was looked at before.
        if not self._in_sweep and not math.isfinite(value.data):
            operation = cast("Operation", value.op)
            raise AnomalyError(_forward_message(value, operation, value.args, site), value, site)

    def computed(self, value: Value, operation: Operation, arguments: tuple[object, ...]) -> None:
        if not self._in_sweep and not math.isfinite(value.data):
            site = Site.here()
            raise AnomalyError(_forward_message(value, operation, arguments, site), value, site)

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:
        start = to_float(cotangent.data if isinstance(cotangent, Value) else cotangent, "the cotangent of backward()")
        if not math.isfinite(start):
            raise AnomalyError(f"the cotangent of backward() is {start!r}", output, self._sites.read(output))
        gradients = self._look_for_anomaly(output, start)
        if accumulates:
            found = [(leaf, gradient) for leaf, gradient in gradients.items() if leaf.op is None]
            self._look_for_overflow(found, self._sites.read(output))
        self._in_sweep = True

    def swept(self, output: Value) -> None:  # noqa: ARG002
        self._in_sweep = False

    def pushing(self, order: Sequence[Value], moves: Sequence[tuple[Value, Operand]]) -> None:
        self._in_sweep = True
        tangents = {x: move.data if isinstance(move, Value) else float(move) for x, move in moves}
        for value in order:
            for edge in local_derivatives(value):
                if edge.argument in tangents:
                    total = tangents.get(value, 0.0) + tangents[edge.argument] * edge.partial
                    if not math.isfinite(total):
                        site = self._sites.read(value)
                        raise AnomalyError(
                            _tangent_message(value, tangents[edge.argument], edge, total, site), value, site
                        )
                    tangents[value] = total

    def pushed(self) -> None:
        self._in_sweep = False

    def accumulating(self, leaves: Sequence[Value], derivatives: Sequence[float]) -> None:
        self._look_for_overflow(zip(leaves, derivatives, strict=True), Site.here())

    def _look_for_anomaly(self, output: Value, start: float) -> dict[Value, float]:
        """Do what the sweep will do, on the side; return what comes to each Value."""
        gradients = {output: start}
        for value in reversed(topological_order(output)):
            arriving = gradients.get(value)
            if arriving is None:  # nothing comes there
                continue
            for edge in local_derivatives(value):
                total = gradients.get(edge.argument, 0.0) + arriving * edge.partial
                if not math.isfinite(total):
                    site = self._sites.read(value)
                    raise AnomalyError(_backward_message(value, arriving, edge, total, site), value, site)
                gradients[edge.argument] = total
        return gradients

    def _look_for_overflow(self, gradients: Iterable[tuple[Value, float]], site: Site | None) -> None:
        """Refuse to add gradients to those that leaves hold, where that becomes inf or nan."""
        for leaf, gradient in gradients:
            total = leaf.grad + gradient
            if not math.isfinite(total):
                raise AnomalyError(
                    f"backward() would make the gradient of {name(leaf)} {total!r}: {gradient!r} would be added to "
                    f"{leaf.grad!r}, which it holds\n{place(site)}",
                    leaf,
                    site,
                )


def _forward_message(value: Value, operation: Operation, arguments: Sequence[object], site: Site) -> str:
    lines = [f"{operation.name!r} gave {value.data!r}: {formula(operation, arguments)}{where(arguments)}"]
    leaves = [a for a in dict.fromkeys(arguments) if isinstance(a, Value) and a.op is None and a.requires_grad]
    lines += [
        f"  {name(leaf)} was {leaf.data!r} before any operation: it is a leaf"
        for leaf in leaves
        if not math.isfinite(leaf.data)
    ]
    return "\n".join([*lines, place(site)])


def _tangent_message(value: Value, moving: float, edge: Edge, total: float, site: Site | None) -> str:
    operation = cast("Operation", value.op)
    slope = f"{partial_text(value, edge.position)} = {edge.partial!r}"
    lines = [
        f"forward mode would make the derivative of {operation.name!r} along the direction {total!r}",
        f"  value: {formula(operation, value.args)} = {value.data!r}{where(value.args)}",
        f"  derivative: that of {name(edge.argument)} {moving!r}, times the partial derivative {slope}",
    ]
    if math.isfinite(moving * edge.partial):
        lines.append("  The sum over the arguments overflows.")
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
    elif partial_text(value, edge.position) == _UNKNOWN:
        parameter = operation.parameters[edge.position]
        lines.append(
            f"  {operation.name} has no derivative with respect to {parameter} that is known in closed form: "
            f"give it as a plain number."
        )
    elif math.isfinite(arriving * edge.partial):
        lines.append(f"  The sum over the uses of {target} overflows.")
    return "\n".join([*lines, place(site)])
