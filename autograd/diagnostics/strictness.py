"""Misuse that gives wrong gradients in silence becomes an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, cast

from autograd.core.engine import Value, topological_order
from autograd.core.observers import Observer, observe
from autograd.core.reverse import numbers_of
from autograd.core.site import Site
from autograd.diagnostics.memory import Memory
from autograd.diagnostics.wording import formula, name, place

if TYPE_CHECKING:
    from autograd.core.operation import Operation
    from autograd.core.value import Operand

__all__ = ["MisuseError", "strict"]

_NAMED = 5


class MisuseError(RuntimeError):
    """A ``backward()`` would have given a wrong or incomplete gradient in silence.

    Attributes
    ----------
    value
        The leaf concerned; None where it is a function.
    """

    def __init__(self, message: str, value: Value | None) -> None:
        super().__init__(message)
        self.value = value

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle how it is made, as between processes."""
        return type(self).__new__, (type(self), *self.args), vars(self)


@contextmanager
def strict(parameters: Iterable[Value] = (), *, accumulate: bool = False) -> Iterator[None]:
    """Refuse a ``backward()`` that would give a wrong gradient in silence.

    Refused, before any gradient changes: a leaf whose ``data`` is no longer what the operations read; a leaf that
    still holds the gradient of an earlier backward, to which this one would be added; and parameters that the
    loss does not reach. Refused as well: a ``grad`` or another transform of a function whose result depends on none
    of its inputs, of which the derivative is 0. Only operations recorded inside the block are watched for changed data.

    Parameters
    ----------
    parameters
        The Values that every ``backward()`` in the block must reach, such as ``model.parameters()``.
    accumulate
        Set it if gradients are added up on purpose, as over the samples of a batch: then a held gradient passes.

    Raises
    ------
    MisuseError
        From ``backward()``, or a transform, inside the block.
    TypeError
        If a parameter is not a Value.

    Examples
    --------
    >>> from autograd import Value, strict
    >>> w = Value(2.0, label="w")
    >>> with strict([w]):
    ...     for step in range(2):
    ...         loss = (w - 1) ** 2
    ...         loss.backward()
    ...         w.data -= 0.1 * w.grad
    Traceback (most recent call last):
        ...
    autograd.diagnostics.strictness.MisuseError: w still holds the gradient 2.0 of an earlier backward()
      Set its grad to None before each one, or open strict(accumulate=True) to add up on purpose. The earlier one:
      File "<doctest ...>", line 4, in <module>
        loss.backward()
    """
    required = list(parameters)
    for parameter in required:
        if not isinstance(parameter, Value):
            raise TypeError(f"the parameters of strict() must be Values, got {type(parameter).__name__}")
    with observe(_StrictWatch(required, accumulate=accumulate)):
        yield


class _Reading(NamedTuple):
    """What an operation read, and where it stands."""

    numbers: list[float]
    site: Site


class _StrictWatch(Observer):
    def __init__(self, required: list[Value], *, accumulate: bool) -> None:
        self._required = required
        self._accumulate = accumulate
        self._readings: Memory[_Reading] = Memory()
        self._holders: Memory[Site] = Memory()  # by which line's backward() a leaf got its gradient
        self._users: Memory[Site] = Memory()  # which line used a required parameter last

    def recorded(self, value: Value) -> None:
        site = Site.here()
        self._readings.write(value, _Reading(numbers_of(value), site))
        for argument in value.args:
            if isinstance(argument, Value) and argument.op is None:
                self._users.write(argument, site)

    def constant(self, transform: str, function: str) -> None:
        raise MisuseError(
            f"{transform}: the result of {function} depends on none of its inputs here, so its derivative is 0\n"
            f"  Reading .data, .item(), detach() and no_grad() cut a number off from what it was made of. If it is "
            f"meant to be constant there, call {transform} outside of strict().",
            None,
        )

    def sweeping(self, output: Value, cotangent: Operand, *, accumulates: bool) -> None:  # noqa: ARG002
        order = topological_order(output)
        leaves = dict.fromkeys([output, *(a for value in order for a in value.args if isinstance(a, Value))])
        leaves = {leaf: None for leaf in leaves if leaf.op is None and leaf.requires_grad}
        for value in order:
            self._refuse_changed_data(value)
        if accumulates:
            for leaf in leaves:
                self._refuse_held_gradient(leaf)
            self._refuse_unreached(leaves, output)
            here = Site.here()
            for leaf in leaves:
                self._holders.write(leaf, here)

    def _refuse_changed_data(self, value: Value) -> None:
        reading = self._readings.read(value)
        if reading is None:
            return
        for argument, then, now in zip(value.args, reading.numbers, numbers_of(value), strict=True):
            if now != then and not (now != now and then != then) and isinstance(argument, Value):
                raise MisuseError(
                    f"the data of {_leaf(argument)} changed between forward and backward, from {then!r} to {now!r}\n"
                    f"  The derivatives would mix the two: call backward() first, or compute anew what read it, "
                    f"{formula(cast('Operation', value.op), value.args)} in\n{place(reading.site)}",
                    argument,
                )

    def _refuse_held_gradient(self, leaf: Value) -> None:
        if self._accumulate or not leaf.has_grad or leaf.grad == 0.0:
            return
        raise MisuseError(
            f"{_leaf(leaf)} still holds the gradient {leaf.grad!r} of an earlier backward()\n"
            f"  Set its grad to None before each one, or open strict(accumulate=True) to add up on purpose. "
            f"The earlier one:\n{place(self._holders.read(leaf))}",
            leaf,
        )

    def _refuse_unreached(self, leaves: dict[Value, None], output: Value) -> None:
        missed = [(number, p) for number, p in enumerate(self._required, start=1) if p not in leaves]
        if not missed:
            return
        lines = [f"backward() from {name(output)} does not reach {len(missed)} of {len(self._required)} parameters:"]
        for number, parameter in missed[:_NAMED]:
            user = self._users.read(parameter)
            lines.append(f"  parameter {number}, {_leaf(parameter)}, " + _fate(parameter, user))
            if user:
                lines.append(place(user).replace("\n", "\n  ").replace("  ", "    ", 1))
        if len(missed) > _NAMED:
            lines.append(f"  and {len(missed) - _NAMED} more")
        raise MisuseError("\n".join(lines), missed[0][1])


def _leaf(leaf: Value) -> str:
    return leaf.label or f"the unlabelled Value({leaf.data!r})"


def _fate(parameter: Value, user: Site | None) -> str:
    if not parameter.requires_grad:
        return "is a constant, made under no_grad() or by detach()"
    if parameter.op is not None:
        return f"is not a leaf but the result of {parameter.op.name!r}"
    if user is None:
        return "is read by no operation"
    return "is read by an operation whose result does not lead there, last in"
