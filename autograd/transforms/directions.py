"""A recording differentiated along a direction, forward or in reverse: on floats if that is enough, else on Values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from autograd.core.elementary import sumprod
from autograd.core.engine import Value, constant, sweep
from autograd.transforms.recording import Recording
from autograd.transforms.sweeps import between, curvature, pull, push, push_values
from autograd.transforms.trees import Layout, Leaf, flatten

__all__ = ["curved", "pulled", "pushed", "structured_as", "value_gradient"]


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
    if recording.nested or any(isinstance(c, Value) for c in cotangents):
        seeds: dict[Value, Value] = {}
        for out, cotangent in pairs:
            seed = cotangent if isinstance(cotangent, Value) else constant(cotangent)
            seeds[out] = seeds[out] + seed if out in seeds else seed
        found = pull(recording.order, seeds, recording.inputs)
        return recording.finished([found.get(x) for x in recording.inputs], cotangents)
    for x in recording.inputs:
        x.grad = None  # resets
    if len(pairs) == 1:
        sweep(*pairs[0])
    elif pairs:
        weighted_sum = Value.apply_operation(sumprod, (*(out for out, _ in pairs), *(c for _, c in pairs)))
        sweep(cast("Value", weighted_sum))
    return [x.grad for x in recording.inputs]


def pushed(recording: Recording, direction: Sequence[Leaf]) -> list[Leaf]:
    """Return for each output its derivative along the direction: one forward pass."""
    moving = {
        x: tangent
        for x, tangent in zip(recording.inputs, direction, strict=True)
        if isinstance(tangent, Value) or tangent != 0.0
    }
    if recording.nested or any(isinstance(tangent, Value) for tangent in direction):
        tangents = {x: t if isinstance(t, Value) else constant(t) for x, t in moving.items()}
        push_values(recording.order, tangents)
        found = [tangents.get(out) if isinstance(out, Value) else None for out in recording.outputs]
        return recording.finished(found, direction)
    numbers = cast("dict[Value, float]", moving)
    push(recording.order, numbers)
    return recording.finished([numbers.get(out) if isinstance(out, Value) else None for out in recording.outputs])


def curved(recording: Recording, output: Value, direction: Sequence[Leaf]) -> list[Leaf]:
    """Return for each input the derivative along the direction of the output's derivative: Hessian times vector."""
    moving = {x: t for x, t in zip(recording.inputs, direction, strict=True) if isinstance(t, Value) or t != 0.0}
    if recording.nested or any(isinstance(t, Value) for t in direction):
        gradient = value_gradient(recording, output)
        tangents = {x: t if isinstance(t, Value) else constant(t) for x, t in moving.items()}
        push_values(between(gradient.values(), recording.inputs), tangents)
        found = [tangents.get(gradient[x]) if x in gradient else None for x in recording.inputs]
        return recording.finished(found, direction)
    changes = curvature(recording.order, cast("dict[Value, float]", moving), output)
    return recording.finished([changes.get(x) for x in recording.inputs])


def value_gradient(recording: Recording, output: Value) -> dict[Value, Value]:
    """Return the derivative of an output with respect to the inputs as Values, to be differentiated again."""
    return pull(recording.order, {output: constant(1.0)}, recording.inputs)
