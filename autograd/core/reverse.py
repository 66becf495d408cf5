"""Reverse mode, read on Values: the sweep is recorded, so that gradients can be differentiated again."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from autograd.core.arithmetic import contribution, gate
from autograd.core.dependence import depends, receivers
from autograd.core.engine import Value, constant, leaves, topological_order
from autograd.core.numbers import Number, to_float
from autograd.core.recording import observers

if TYPE_CHECKING:
    from autograd.core.operation import Operation
__all__ = ["Sums", "both", "edges", "gradients", "pull"]


def gradients(output: Value, cotangent: Value | Number = 1.0) -> dict[Value, Value]:
    """Return the derivative of ``output`` with respect to each leaf behind it, as Values with a history.

    Parameters
    ----------
    output
        The Value to differentiate.
    cotangent
        With which number, or Value, to start.

    Examples
    --------
    >>> x = Value(3.0)
    >>> gradient = gradients(x * x * x)[x]
    >>> gradient.data, gradients(gradient)[x].data
    (27.0, 18.0)
    """
    seed = cotangent if isinstance(cotangent, Value) else to_float(cotangent, "the cotangent of backward()")
    ends = leaves([output])
    found = pull(topological_order(output), [(output, seed)])
    return {leaf: found[leaf] if leaf in found else constant(0.0) for leaf in ends}


def pull(
    order: Sequence[Value],
    seeds: Iterable[tuple[Value, Value | float]],
    ends: Container[Value] | None = None,
    fixed: Container[Value] = (),
) -> dict[Value, Value]:
    """Carry derivatives back from the outputs, as Values. This is reverse mode, whole.

    Go through the recording backward, so that each Value comes after all that use it; multiply what has come to it by
    the partial derivatives of its operation; add the products to its arguments. What has been handed on is forgotten
    at once, so that at any time only the front of the sweep is held.

    Parameters
    ----------
    order
        The Values to go through, in the order of creation.
    seeds
        The outputs, and with what each begins.
    ends
        What derivatives go to beside the Values of the order; None for everything.
    fixed
        What is but a number to the partial derivatives.

    Returns
    -------
    What has come to the ends.
    """
    sums = Sums()
    inside = {*order}
    for output, seed in seeds:
        sums.begin(output, seed)
    for value in reversed(order):
        incoming, mask = sums.values.pop(value, None), sums.masks.pop(value, None)
        if incoming is not None:
            for argument, partial, chosen in edges(value, fixed):
                if ends is None or argument in inside or argument in ends:
                    sums.add(argument, incoming, partial, both(mask, chosen))
    return sums.values


class Sums:
    """What has come to each Value: a sum that begins with 0.0, and therefore never is -0.0.

    Where the recording is to hold for other numbers, too, what a selection may pass over comes under a mask: a number
    that is zero where nothing has come.
    """

    def __init__(self) -> None:
        self.values: dict[Value, Value] = {}
        self.masks: dict[Value, Value] = {}

    def begin(self, value: Value, seed: Value | float) -> None:
        """Add what the sweep starts with."""
        earlier = self.values.get(value)
        if earlier is not None:
            self.values[value] = earlier + seed
        else:
            self.values[value] = 0.0 + seed if isinstance(seed, Value) else constant(0.0 + seed)

    def add(self, value: Value, incoming: Value, partial: object, mask: Value | None) -> None:
        """Add the product of what has come to another Value and a partial derivative."""
        earlier = self.values.get(value)
        if mask is not None:
            product = gate(mask, contribution(incoming, cast("Value", partial)))
            self.values[value] = product if earlier is None else earlier + product
            if earlier is None:
                self.masks[value] = mask
            elif value in self.masks:
                self.masks[value] = abs(self.masks[value]) + abs(mask)
            return
        self.masks.pop(value, None)
        # Products by 1 and -1 are exact without one.
        if earlier is None:
            if isinstance(partial, float) and abs(partial) == 1.0:
                self.values[value] = incoming if partial > 0.0 else 0.0 - incoming
            else:
                self.values[value] = contribution(incoming, cast("Value", partial))
        elif isinstance(partial, float) and abs(partial) == 1.0:
            self.values[value] = earlier + incoming if partial > 0.0 else earlier - incoming
        else:
            self.values[value] = earlier + incoming * cast("Value", partial)


def both(mask: Value | None, other: Value | None) -> Value | None:
    """Return the mask of what needs two; None where nothing is masked."""
    if mask is None or other is None:
        return mask if other is None else other
    return gate(mask, other)


def edges(value: Value, fixed: Container[Value] = ()) -> Iterator[tuple[Value, object, Value | None]]:
    """Yield each argument a derivative goes to, with the partial derivative, and the mask under which it goes there.

    What is ``fixed``, or a plain number, is read as one.
    """
    operation, arguments = cast("Operation", value.op), value.args
    read = [_number(a) if not isinstance(a, Value) or a in fixed else a for a in (value, *arguments)]
    masks: Sequence[Value | None] = [None] * len(arguments)
    if operation.chosen is None:
        goes: Sequence[bool] = depends(operation, len(arguments))
    elif any(observer.repeats for observer in observers()):
        goes = depends(operation, len(arguments))
        masks = [mask if isinstance(mask, Value) else None for mask in operation.chosen(*read)]
    else:
        goes = receivers(operation, *[x.data for x in read])
    partials = operation.partials(*read)
    for argument, partial, able, mask in zip(arguments, partials, goes, masks, strict=True):
        if able and isinstance(argument, Value) and argument.requires_grad:
            yield argument, partial, mask


def _number(argument: Value | float) -> Value:
    return constant(argument.data if isinstance(argument, Value) else argument)
