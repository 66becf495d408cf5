"""The reverse sweep: sharing, accumulation, depth, memory, order, and sweeps of sweeps."""

import functools
import gc
import math
import subprocess
import sys
import tracemalloc

import pytest

from autograd import Value, no_grad
from autograd.core.reverse import gradients


def test_a_value_used_twice_by_one_operation_counts_twice():
    x = Value(3.0)
    y = x * x
    y.backward()

    assert y.args == (x, x)
    assert x.grad == 6.0


def test_a_diamond_sums_its_two_sides():
    x = Value(2.0)
    left, right = 3.0 * x, x * x
    (left * right).backward()  # 3 x³

    assert (x.grad, left.grad, right.grad) == (36.0, 4.0, 6.0)


def test_stacked_diamonds_are_swept_once_each():
    value = x = Value(1.0)
    for _ in range(200):  # 2**200 paths
        value = value + value
    value.backward()

    assert x.grad == 2.0**200


def test_a_shared_subgraph_receives_the_sum_of_its_uses():
    a, b = Value(2.0), Value(-3.0)
    shared = a * b
    (shared + shared * shared + shared.exp() + 2.0 * shared).backward()
    expected = 1.0 + 2.0 * -6.0 + math.exp(-6.0) + 2.0

    assert shared.grad == pytest.approx(expected, rel=1e-15)
    assert a.grad == pytest.approx(-3.0 * expected, rel=1e-15)
    assert b.grad == pytest.approx(2.0 * expected, rel=1e-15)


def test_two_sweeps_of_one_graph_give_twice_the_gradient_and_not_more():
    # micrograd adds to the Values in between as well, and gives 12 and then 24 more for this true 12.
    x = Value(2.0)
    square = x * x
    cube = square * x
    cube.backward()
    assert (x.grad, square.grad, cube.grad) == (12.0, 2.0, 1.0)
    cube.backward()

    assert (x.grad, square.grad, cube.grad) == (24.0, 2.0, 1.0)


def test_values_in_between_hold_the_last_sweep_alone():
    x = Value(2.0)
    inner = 3.0 * x
    first, second = inner * 5.0, inner * 7.0
    first.backward()
    assert inner.grad == 5.0
    second.backward()

    assert (inner.grad, x.grad) == (7.0, 3.0 * (5.0 + 7.0))


def test_sweeping_a_value_in_between_starts_there():
    x = Value(2.0)
    inner = x * x
    outer = inner * 10.0
    outer.backward()
    x.grad = None
    inner.backward()

    assert (x.grad, inner.grad, outer.grad) == (4.0, 1.0, 1.0)


def test_sweeping_a_leaf_gives_it_the_cotangent():
    x = Value(2.0)
    x.backward()
    x.backward(0.5)

    assert x.grad == 1.5


def test_gradients_are_reset_by_zero_and_by_none():
    x = Value(2.0)
    (x * x).backward()
    x.grad = 0.0
    assert x.has_grad
    x.grad = None

    assert (x.grad, x.has_grad) == (0.0, False)


def test_a_value_that_no_sweep_reached_has_no_gradient():
    x, y = Value(1.0), Value(2.0)
    z = x * 2.0
    (x * x).backward()

    assert (x.has_grad, y.has_grad, z.has_grad) == (True, False, False)
    assert (y.grad, z.grad) == (0.0, 0.0)


def test_the_cotangent_may_be_any_number_and_nothing_else():
    x = Value(3.0)
    (x * x).backward(True)
    (x * x).backward(2)

    assert x.grad == 18.0
    with pytest.raises(TypeError, match=r"^the cotangent of backward\(\) must be a real number, got the string '1'"):
        (x * x).backward("1")


def test_sums_are_taken_in_the_order_of_the_graph():
    # The last digits depend on the order; that the processes agree is tested below.
    leaves = [Value(0.1 * k) for k in range(1, 50)]
    total = sum((leaf.sin() * leaf.exp() for leaf in leaves), Value(0.0))
    total.backward()

    assert [leaf.grad for leaf in leaves] == [
        pytest.approx(math.exp(x.data) * (math.sin(x.data) + math.cos(x.data)), rel=1e-14) for x in leaves
    ]


PROGRAM = """
import random
from autograd import Value
rng = random.Random(7)
leaves = [Value(rng.uniform(-1, 1)) for _ in range(20)]
values = list(leaves)
for _ in range(500):
    a, b = rng.choice(values), rng.choice(values[-30:])
    values.append(rng.choice([(a * b).tanh(), a + b.sin(), (a - b).sigmoid(), a.hypot(b)]))
output = sum(values)
output.backward()
print(output.data.hex(), *(leaf.grad.hex() for leaf in leaves))
gradients = output.backward(create_graph=True)
print(*(gradients[leaf].data.hex() for leaf in leaves))
"""


def test_fresh_processes_give_the_same_bits():
    # The hashes of objects (their addresses) and of strings differ between them.
    outputs = {
        subprocess.run(
            [sys.executable, "-c", padding + PROGRAM],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, padding in [("1", ""), ("2", "x = [object() for _ in range(1000)]\n"), ("3", "import json\n")]
    }

    assert len(outputs) == 1
    assert len(outputs.pop().split()) == 1 + 20 + 20


# Depth.
@pytest.mark.parametrize("create_graph", [False, True])
def test_a_deep_chain_is_swept_without_recursion(create_graph):
    x = Value(1.0)
    value = x
    for _ in range(100_000):
        value = value * 1.00001
    value.backward(create_graph=create_graph)
    del value

    assert x.grad == pytest.approx(1.00001**100_000, rel=1e-9)


def test_a_deep_chain_of_sums_with_many_arguments_is_freed_without_recursion():
    from autograd import math as ours

    x = Value(1.0)
    value = x
    for _ in range(50_000):
        value = ours.fsum([value, 1.0, x])
    value.backward()
    del value

    assert x.grad == 50_001.0


def test_a_million_values_are_built_swept_and_freed():
    label = str([])  # a string that nothing else refers to
    references = sys.getrefcount(label)
    x = Value(1.0)
    value = x + 0.0
    value.label = label
    for _ in range(1_000_000):
        value = value + x
    value.backward()
    assert sys.getrefcount(label) > references
    del value

    assert x.grad == 1_000_001.0
    assert sys.getrefcount(label) == references


# Memory.
def forget_everything(build) -> None:
    """Require that what ``build`` made is freed by reference counting alone."""
    gc.collect()
    gc.disable()
    try:
        label = str([])  # a string that nothing else refers to
        references = sys.getrefcount(label)
        kept = build(label)
        assert sys.getrefcount(label) > references
        del kept
        assert sys.getrefcount(label) == references
    finally:
        gc.enable()


def labelled_curve(label: str) -> tuple[Value, Value]:
    x = Value(0.5)
    inner = (x * x).tanh()
    inner.label = label
    return x, (inner * inner + inner.maximum(x) + inner.hypot(x, inner)).exp()


def swept(label: str) -> object:
    x, output = labelled_curve(label)
    output.backward()
    return x, output


def swept_with_a_graph(label: str) -> object:
    x, output = labelled_curve(label)
    first = output.backward(create_graph=True)[x]
    second = first.backward(create_graph=True)[x]
    return x, output, first, second


def only_the_second_derivative(label: str) -> object:
    return swept_with_a_graph(label)[-1]


@pytest.mark.parametrize("build", [labelled_curve, swept, swept_with_a_graph, only_the_second_derivative])
def test_a_graph_has_no_cycles(build):
    forget_everything(build)


def test_memory_does_not_grow_with_the_collector_off():
    weights = [Value(0.1 * k) for k in range(20)]

    def step() -> None:
        loss = sum(((w * w).exp() - 1.0) ** 2 for w in weights)
        loss.backward()
        for weight in weights:
            weight.grad = 0.0
        first = loss.backward(create_graph=True)
        sum(first.values()).backward()

    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        for _ in range(5):
            step()
        gc.collect()  # which also empties Python's lists of free tuples
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(100):
            step()
        unreachable = gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        gc.enable()

    assert unreachable == 0
    assert after - before < 4096


def test_a_leaf_keeps_nothing_of_the_graphs_it_was_in():
    leaf = Value(2.0)
    references = sys.getrefcount(leaf)
    output = leaf * leaf
    output.backward(create_graph=True)
    del output

    assert sys.getrefcount(leaf) == references


# Derivatives of derivatives.
def nth_derivative(f, x: float, order: int) -> float:
    leaf = Value(x)
    value = f(leaf)
    for _ in range(order):
        value = value.backward(create_graph=True)[leaf]
    return value.data


@pytest.mark.parametrize("order", [1, 2, 3, 4, 5])
def test_derivatives_of_any_order(order):
    assert nth_derivative(lambda x: x.exp(), 0.7, order) == pytest.approx(math.exp(0.7), rel=1e-14)
    assert nth_derivative(lambda x: x.sin(), 0.7, order) == pytest.approx(
        math.sin(0.7 + order * math.pi / 2), rel=1e-14
    )
    assert nth_derivative(lambda x: x**6, 1.5, order) == pytest.approx(
        math.perm(6, order) * 1.5 ** (6 - order), rel=1e-14
    )
    assert nth_derivative(lambda x: 1.0 / x, 2.0, order) == pytest.approx(
        (-1) ** order * math.factorial(order) / 2.0 ** (order + 1), rel=1e-13
    )


def test_recorded_gradients_also_accumulate_on_the_leaves():
    x = Value(3.0)
    returned = (x * x).backward(create_graph=True)

    assert list(returned) == [x]
    assert (returned[x].data, x.grad) == (6.0, 6.0)


def test_a_recorded_sweep_returns_no_gradient_of_constants():
    x, c = Value(3.0), Value(2.0).detach()

    assert set((x * c).backward(create_graph=True)) == {x}


def test_a_recorded_sweep_returns_a_gradient_for_every_leaf_also_where_it_is_zero():
    x, y = Value(-3.0), Value(2.0)
    zero = x.relu().exp() + y.floor() * x.sign()
    recorded = zero.backward(create_graph=True)

    assert {leaf: gradient.data for leaf, gradient in recorded.items()} == {x: 0.0, y: 0.0}
    assert (x.grad, y.grad, x.has_grad, y.has_grad) == (0.0, 0.0, True, True)


def test_a_recorded_cotangent_is_differentiated_too():
    x, weight = Value(3.0), Value(2.0)
    gradient = (x * x).backward(weight, create_graph=True)[x]  # 2 x weight
    gradient.backward()

    assert weight.grad == 6.0


def test_nested_derivatives_do_not_confuse_their_perturbations():
    def derivative(f, x):
        leaf = Value(x) if isinstance(x, int | float) else x * 1.0
        return gradients(f(leaf))[leaf] if leaf.op is None else None

    # D(x ↦ x · D(y ↦ x · y)(1))(4) = D(x ↦ x · x)(4) = 8
    x = Value(4.0)
    inner = derivative(lambda y: x * y, 1.0)
    (outer,) = gradients(x * inner).values()

    assert (inner.data, outer.data) == (4.0, 8.0)

    # D(x ↦ x · D(y ↦ x + y)(1))(1) = 1
    x = Value(1.0)
    inner = derivative(lambda y: x + y, 1.0)
    (outer,) = gradients(x * inner).values()

    assert outer.data == 1.0


def test_a_sweep_under_no_grad_is_a_sweep_all_the_same():
    x = Value(3.0)
    y = x * x
    with no_grad():
        y.backward()

    assert x.grad == 6.0


def test_folds_over_values_are_swept():
    leaves = [Value(float(k)) for k in range(1, 6)]
    functools.reduce(lambda a, b: a * b, leaves).backward()

    assert [leaf.grad for leaf in leaves] == [120.0, 60.0, 40.0, 30.0, 24.0]
