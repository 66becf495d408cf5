"""Random programs with shared sub-expressions: the sweep against differences and against the forward mode."""

import math
import random

import pytest
from hypothesis import given

from autograd import Value
from autograd.core.engine import topological_order
from autograd.core.reverse import gradients
from autograd.testing import check_grad, expressions


def forward_mode(program, direction: list[float]) -> tuple[float, float]:
    """Return the derivative along a direction by pushing tangents through the steps, and the size of its largest term.

    This is the chain rule without any graph, sweep or accumulation of cotangents.
    """
    values, tangents, largest = list(program.point), list(direction), 0.0
    for operation, operands in program.steps:
        numbers = [values[o] if isinstance(o, int) else o for o in operands]
        output = operation.forward(*numbers)
        terms = [
            slope * tangents[o]
            for slope, o in zip(operation.float_partials(output, *numbers), operands, strict=True)
            if isinstance(o, int)
        ]
        values.append(output)
        tangents.append(math.fsum(terms))
        largest = max([largest, *map(abs, terms)])
    return tangents[-1], largest


@given(expressions())
def test_derivatives_to_the_second_order_agree_with_differences(program):
    check_grad(program, *program.point)


@given(expressions(operations=25))
def test_reverse_mode_agrees_with_forward_mode(program):
    leaves = [Value(x) for x in program.point]
    program(*leaves).backward()
    rng = random.Random(1)
    direction = [rng.uniform(-1.0, 1.0) for _ in leaves]
    tangent, largest = forward_mode(program, direction)
    reverse = math.fsum(leaf.grad * d for leaf, d in zip(leaves, direction, strict=True))

    assert reverse == pytest.approx(tangent, rel=1e-12, abs=1e-12 * largest)


@given(expressions(operations=25))
def test_the_recorded_sweep_gives_the_bits_of_the_sweep(program):
    leaves = [Value(x) for x in program.point]
    output = program(*leaves)
    recorded = gradients(output, 1.0)
    output.backward()

    for leaf in leaves:
        found = recorded[leaf].data if leaf in recorded else 0.0
        assert found == pytest.approx(leaf.grad, rel=1e-13, abs=1e-13)


@given(expressions(operations=25))
def test_every_value_comes_after_its_arguments_once(program):
    output = program(*map(Value, program.point))
    seen = set()
    for value in topological_order(output):
        assert value.op is not None
        assert value not in seen
        assert all(
            argument in seen for argument in value.args if isinstance(argument, Value) and argument.op is not None
        )
        seen.add(value)

    assert output in seen or output.op is None  # a choice may have fallen on an input


@given(expressions())
def test_sweeping_twice_gives_exactly_twice_the_gradient(program):
    leaves = [Value(x) for x in program.point]
    output = program(*leaves)
    output.backward()
    once = [leaf.grad for leaf in leaves]
    inner = {value: value.grad for value in topological_order(output)}
    output.backward()

    assert [leaf.grad for leaf in leaves] == [2.0 * gradient for gradient in once]
    assert inner == {value: value.grad for value in inner}


@given(expressions())
def test_cotangents_scale_gradients(program):
    leaves, again = [Value(x) for x in program.point], [Value(x) for x in program.point]
    program(*leaves).backward()
    program(*again).backward(-4.0)  # a power of two, so that the bits agree

    assert [-4.0 * leaf.grad for leaf in leaves] == [leaf.grad for leaf in again]
