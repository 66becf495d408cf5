"""A recording differentiated along a direction, forward or in reverse: on floats if that is enough, else on Values."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import cast

from autograd.core.engine import Value, constant, curve, push, sweep
from autograd.core.recording import observers, tell_of_sweep
from autograd.core.table import TABLE
from autograd.transforms.recording import Recording, holds_values
from autograd.transforms.sweeps import between, pull, push_values
from autograd.transforms.trees import Layout, Leaf, flatten

__all__ = ["curved", "pulled", "pushed", "structured_as"]


def structured_as(tree: object, layout: Layout, role: str) -> list[Leaf]:
    """Return the numbers of a direction, which must be structured like what it is a direction of."""
    flat, given = flatten(tree, role)
    if given.shapes != layout.shapes or given.results != layout.results:
        raise ValueError(f"{role} must be structured as {layout}, got {given}")
    return flat


def pulled(recording: Recording, outputs: Sequence[Leaf], cotangents: Sequence[Leaf]) -> list[Leaf]:
    """Return for each input the sum over the outputs of cotangent times derivative: one reverse sweep."""
    pairs = [
        (out, cotangent)
        for out, cotangent in zip(outputs, cotangents, strict=True)
        if isinstance(out, Value) and out.requires_grad and (isinstance(cotangent, Value) or cotangent != 0.0)
    ]
    with ExitStack() as watched:
        for out, cotangent in pairs if observers() else ():
            watched.enter_context(tell_of_sweep(out, cotangent, accumulates=False))
        return _pulled(recording, pairs, cotangents)


def _pulled(recording: Recording, pairs: list[tuple[Value, Leaf]], cotangents: Sequence[Leaf]) -> list[Leaf]:
    if not holds_values(cotangents):
        numbers = recording.on_floats(lambda within: _swept(recording.inputs, pairs, within))
        if numbers is not None:
            return [*numbers]
    seeds: dict[Value, Value] = {}
    for out, cotangent in pairs:
        seed = cotangent if isinstance(cotangent, Value) else constant(cotangent)
        seeds[out] = seeds[out] + seed if out in seeds else seed
    found = pull(recording.order, seeds, recording.inputs, recording.fixed)
    return recording.finished([found.get(x) for x in recording.inputs], cotangents)


def _swept(inputs: list[Value], pairs: list[tuple[Value, Leaf]], within: list[Value]) -> list[float] | None:
    """Return the gradients of the inputs after one sweep of the engine; None if there is a leaf that is not within."""
    for x in inputs:
        x.grad = None  # resets
    if len(pairs) == 1:
        done = sweep(*pairs[0], within)
    else:
        weighted_sum = Value.apply_operation(TABLE["sumprod"], (*(out for out, _ in pairs), *(c for _, c in pairs)))
        done = sweep(cast("Value", weighted_sum), 1.0, within)
    return [x.grad for x in inputs] if done else None


def pushed(recording: Recording, direction: Sequence[Leaf]) -> list[Leaf]:
    """Return for each output its derivative along the direction: one forward pass."""
    inputs = recording.inputs
    if not holds_values(direction):
        moves = cast("list[float]", direction)
        numbers = recording.on_floats(lambda within: push(recording.tied(), inputs, moves, within, recording.outputs))
        if numbers is not None:
            return [*numbers]
    tangents = _moving(recording, direction)
    push_values(recording.order, tangents, recording.fixed)
    found = [tangents.get(out) if isinstance(out, Value) else None for out in recording.outputs]
    return recording.finished(found, direction)


def curved(recording: Recording, output: Value, direction: Sequence[Leaf]) -> list[Leaf]:
    """Return for each input the derivative along the direction of the output's derivative: Hessian times vector."""
    if not holds_values(direction):
        moves = cast("list[float]", direction)
        numbers = recording.on_floats(lambda within: curve(output, recording.inputs, moves, within))
        if numbers is not None:
            return [*numbers]
    gradient = pull(recording.order, {output: constant(1.0)}, recording.inputs)
    tangents = _moving(recording, direction)
    push_values(between(gradient.values(), recording.inputs), tangents)
    found = [tangents.get(gradient[x]) if x in gradient else None for x in recording.inputs]
    return recording.finished(found, direction)


def _moving(recording: Recording, direction: Sequence[Leaf]) -> dict[Value, Value]:
    """Return the tangents of the inputs that move along the direction."""
    return {
        x: tangent if isinstance(tangent, Value) else constant(tangent)
        for x, tangent in zip(recording.inputs, direction, strict=True)
        if isinstance(tangent, Value) or tangent != 0.0
    }
