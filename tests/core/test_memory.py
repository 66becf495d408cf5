"""Graphs of any depth are swept and freed without recursion, and by reference counting alone."""

import gc
import sys
import tracemalloc

import pytest

from autograd import Value


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
        # What is lost in each step is lost in every stretch; what the interpreter keeps for itself now and then is not.
        growth = []
        unreachable = 0
        for _ in range(4):
            unreachable += gc.collect()  # which also empties Python's lists of free tuples
            before, _ = tracemalloc.get_traced_memory()
            for _ in range(50):
                step()
            unreachable += gc.collect()
            after, _ = tracemalloc.get_traced_memory()
            growth.append(after - before)
    finally:
        tracemalloc.stop()
        gc.enable()

    assert unreachable == 0
    assert min(growth) < 1024


def test_a_leaf_keeps_nothing_of_the_graphs_it_was_in():
    leaf = Value(2.0)
    references = sys.getrefcount(leaf)
    output = leaf * leaf
    output.backward(create_graph=True)
    del output

    assert sys.getrefcount(leaf) == references
