"""Reverse mode, read on Values: the sweep is recorded, so that gradients can be differentiated again."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from autograd.core.arithmetic import contribution, gate
from autograd.core.dependence import depends, receivers
from autograd.core.engine import Value, between, constant, leaves, pull_values, topological_order
from autograd.core.numbers import Number, to_float
from autograd.core.observers import observers

if TYPE_CHECKING:
    from autograd.core.operation import Operation
__all__ = [
    "Edge",
    "Sums",
    "adjoints",
    "both",
    "edges",
    "gradients",
    "local_derivatives",
    "numbers_among",
    "numbers_of",
    "pull",
]


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
    if pull_values is not None and not observers():
        return cast("dict[Value, Value]", pull_values([output], [seed]))
    sums = _pulled(topological_order(output), [(output, seed)])
    return {leaf: sums[leaf] if leaf in sums else constant(0.0) for leaf in leaves([output])}


def pull(
    outputs: Sequence[Value], seeds: Sequence[Value | float], inputs: Sequence[Value], fixed: Sequence[bool]
) -> list[Value | None]:
    """Return the derivatives of the outputs, times the seeds, by computed Values; None where nothing has come.

    Parameters
    ----------
    outputs, seeds
        What is differentiated, and with what each begins.
    inputs
        Computed Values.
    fixed
        For each input whether it, and what depends on nothing else, is but a number to the partial derivatives.
    """
    if pull_values is not None and not observers():
        return cast("list[Value | None]", pull_values([*outputs], [*seeds], [*inputs], [*fixed]))
    order = between([*outputs], [*inputs])
    sums = _pulled(order, zip(outputs, seeds, strict=True), inputs, numbers_among(order, inputs, fixed))
    return [sums.get(x) for x in inputs]


def numbers_among(order: Iterable[Value], inputs: Iterable[Value], fixed: Iterable[bool]) -> set[Value]:
    """Return the inputs that are fixed, and the Values of the order that depend on nothing but those."""
    found = {x for x, is_fixed in zip(inputs, fixed, strict=True) if is_fixed}
    for value in order:
        if all(a in found or not a.requires_grad for a in value.args if isinstance(a, Value)):
            found.add(value)
    return found


def _pulled(
    order: Sequence[Value],
    seeds: Iterable[tuple[Value, Value | float]],
    inputs: Iterable[Value] | None = None,
    fixed: Container[Value] = (),
) -> dict[Value, Value]:
    """Carry derivatives back from the outputs, as Values. This is reverse mode, whole.

    Go through the recording backward, so that each Value comes after all that use it; multiply what has come to it by
    the partial derivatives of its operation; add the products to its arguments. What has been handed on is forgotten
    at once, so that at any time only the front of the sweep is held. With inputs, nothing goes anywhere but there.
    """
    sums = Sums()
    wanted = None if inputs is None else {*order, *inputs}
    for output, seed in seeds:
        sums.begin(output, seed)
    for value in reversed(order):
        incoming, mask = sums.values.pop(value, None), sums.masks.pop(value, None)
        if incoming is not None:
            for argument, partial, chosen in edges(value, fixed):
                if wanted is None or argument in wanted:
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


# On floats, for whoever looks at a graph edge by edge.


class Edge(NamedTuple):
    """One use of a Value: the place it has among the arguments, the Value, and ∂result/∂argument there."""

    position: int
    argument: Value
    partial: float


def numbers_of(value: Value) -> list[float]:
    """Return the arguments of a computed Value as floats."""
    return [argument.data if isinstance(argument, Value) else argument for argument in value.args]


def local_derivatives(value: Value) -> list[Edge]:
    """Return one edge for each argument of ``value`` that a derivative goes to, in order; two for ``x * x``.

    >>> x = Value(3.0, label="x")
    >>> local_derivatives(2.0 * x)
    [Edge(position=1, argument=Value(3.0, label='x'), partial=2.0)]
    """
    operation, numbers = cast("Operation", value.op), (value.data, *numbers_of(value))
    partials, goes = operation.float_partials(*numbers), receivers(operation, *numbers)
    return [
        Edge(position, argument, partials[position])
        for position, argument in enumerate(value.args)
        if goes[position] and isinstance(argument, Value) and argument.requires_grad
    ]


def adjoints(output: Value) -> dict[Value, float]:
    """Return the derivative of ``output`` by every Value behind it, with the bits of ``backward()``, changing nothing.

    >>> x = Value(3.0)
    >>> adjoints(x * x)[x], x.has_grad
    (6.0, False)
    """
    order = topological_order(output)
    found = {output: 1.0}
    for value in reversed(order):
        for _, argument, partial in local_derivatives(value) if value in found else ():
            found[argument] = found.get(argument, 0.0) + found[value] * partial
    return {**dict.fromkeys([*leaves([output]), *order], 0.0), **found}
