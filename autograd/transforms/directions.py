"""A recording differentiated along a direction, forward or in reverse: on floats if that is enough, else on Values.

A seed that is not given, None, is not the seed 0.0: nothing is multiplied by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import cast

from autograd.core.engine import Value, between, curve, pull, push
from autograd.core.observers import observers, tell_of_push, tell_of_sweep
from autograd.core.reverse import pull as pull_values
from autograd.transforms.call import RecordedCall, holds_values
from autograd.transforms.sweeps import push_values
from autograd.transforms.trees import Layout, Leaf, flatten

__all__ = ["curved", "pulled", "pushed", "structured_as", "unit"]

Seeds = Sequence[Leaf | None]


def unit(count: int, place: int) -> list[float | None]:
    """Return the seeds of one among ``count``: 1 at its place, and none elsewhere."""
    seeds: list[float | None] = [None] * count
    seeds[place] = 1.0
    return seeds


def structured_as(tree: object, layout: Layout, role: str) -> list[Leaf]:
    """Return the numbers of a direction, which must be structured like what it is a direction of."""
    flat, given = flatten(tree, role)
    # An array without axes is one number, as NumPy's functions have it.
    if [shape or None for shape in given.shapes] != [shape or None for shape in layout.shapes] or (
        given.results != layout.results
    ):
        raise ValueError(f"{role} must be structured as {layout}, got {given}")
    return flat


def pulled(recording: RecordedCall, outputs: Sequence[Leaf], cotangents: Seeds) -> list[Leaf]:
    """Return for each input the sum over the outputs of cotangent times derivative: one reverse sweep."""
    pairs = [
        (out, cotangent)
        for out, cotangent in zip(outputs, cotangents, strict=True)
        if isinstance(out, Value) and out.requires_grad and cotangent is not None
    ]
    with ExitStack() as watched:
        for out, cotangent in pairs if observers() else ():
            watched.enter_context(tell_of_sweep(out, cotangent, accumulates=False))
        return _pulled(recording, pairs)


def _pulled(recording: RecordedCall, pairs: list[tuple[Value, Leaf]]) -> list[Leaf]:
    inputs, seeds = recording.inputs, [cotangent for _, cotangent in pairs]
    if not holds_values(seeds):
        outs, numbers = [out for out, _ in pairs], cast("list[float]", seeds)
        found = recording.on_floats(lambda within: pull(outs, numbers, inputs, within))
        if found is not None:
            return recording.finished(found)
    return recording.finished(pull_values([out for out, _ in pairs], seeds, inputs, recording.from_numbers), seeds)


def pushed(recording: RecordedCall, direction: Seeds) -> list[Leaf]:
    """Return for each output its derivative along the direction: one forward pass."""
    if not observers():
        return _pushed(recording, direction)
    with tell_of_push(recording.order, _moving(recording, direction)):
        return _pushed(recording, direction)


def _pushed(recording: RecordedCall, direction: Seeds) -> list[Leaf]:
    inputs, outputs = recording.inputs, recording.outputs
    if not holds_values(direction):
        moves, wanted = cast("list[float | None]", direction), recording.differentiable
        numbers = recording.on_floats(lambda within: push(wanted, inputs, moves, within))
        if numbers is not None:
            found = dict(zip(wanted, numbers, strict=True))
            return recording.finished([found.get(out) if isinstance(out, Value) else None for out in outputs])
    tangents = push_values(recording.order, _moving(recording, direction), recording.fixed)
    return recording.finished([tangents.get(out) if isinstance(out, Value) else None for out in outputs], direction)


def curved(recording: RecordedCall, output: Leaf, direction: Seeds) -> list[Leaf]:
    """Return for each input the derivative along the direction of the output's derivative: Hessian times vector."""
    if not isinstance(output, Value) or not output.requires_grad:
        return recording.finished([None] * len(recording.inputs), direction)
    if not observers():
        return _curved(recording, output, direction)
    # Who watches is told of the two sweeps that are carried out as one.
    with tell_of_sweep(output, 1.0, accumulates=False):
        order = _behind(recording.gradient_of(output), recording)
    with tell_of_push(order, _moving(recording, direction)):
        return _curved(recording, output, direction)


def _curved(recording: RecordedCall, output: Value, direction: Seeds) -> list[Leaf]:
    if not holds_values(direction):
        moves = cast("list[float | None]", direction)
        numbers = recording.on_floats(lambda within: curve([output], recording.inputs, moves, within))
        if numbers is not None:
            return recording.finished(numbers)
    gradient = recording.gradient_of(output)
    tangents = push_values(_behind(gradient, recording), _moving(recording, direction))
    return recording.finished([None if d is None else tangents.get(d) for d in gradient], direction)


def _behind(gradient: Sequence[Value | None], recording: RecordedCall) -> list[Value]:
    """Return the Values between the inputs and a gradient that is recorded."""
    ends = [derivative for derivative in gradient if derivative is not None and derivative.requires_grad]
    return between(ends, recording.inputs)


def _moving(recording: RecordedCall, direction: Seeds) -> list[tuple[Value, Leaf]]:
    """Return the inputs that move along the direction, and by how much."""
    return [(x, move) for x, move in zip(recording.inputs, direction, strict=True) if move is not None]
