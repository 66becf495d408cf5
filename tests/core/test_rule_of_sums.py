"""Every sweep of the engine has the bits of the reference sweep, which is the rule of sums in thirty lines."""

import math
import os
import subprocess
import sys

import pytest
from graphs import BEYOND, SPECIAL, bits, recorded, run, steps_of
from hypothesis import given, settings
from hypothesis import strategies as st
from reference_sweep import adjoints, changes, tangents

import autograd.math as m
from autograd import Value, custom, grad, hessian, hvp, jacobian, jvp, vjp
from autograd.core.engine import curve, leaves, pull, push, topological_order
from autograd.core.observers import Observer, observe
from autograd.core.reverse import gradients
from autograd.core.table import TABLE

seeds = st.integers(0, 2**32)
quick = settings(deadline=None, max_examples=150)
many = settings(deadline=None, max_examples=400)


@many
@given(seeds)
def test_backward_has_the_bits_of_the_reference_sweep(seed):
    _, values, results = recorded(seed)
    output = values[-1]
    expected = adjoints(results, [(output, 1.0)])
    ends = leaves([output])

    output.backward()

    assert bits(end.grad for end in ends) == bits(expected.get(end, 0.0) for end in ends)
    assert bits(value.grad for value in results if value.has_grad) == bits(
        expected.get(value, 0.0) for value in results if value.has_grad
    )
    assert all(value.has_grad for value in expected)


@many
@given(seeds)
def test_the_sweep_of_several_outputs_has_the_bits_of_the_reference_sweep(seed):
    inputs, values, results = recorded(seed)
    outputs = [values[-1], values[-1 - seed % 3], values[seed % len(values)], values[-1]]
    numbers = [0.5, -0.0, -2.0, 1e-300 if seed % 2 else 0.0]
    expected = adjoints(results, zip(outputs, numbers, strict=True))

    assert bits(pull(outputs, numbers, inputs, None)) == bits(expected.get(x) for x in inputs)


@many
@given(seeds)
def test_the_forward_sweep_has_the_bits_of_the_reference_sweep(seed):
    inputs, values, results = recorded(seed)
    moves = [[1.5, None, -0.0], [None, 1.0, None], [0.0, -2.0, 1.0]][seed % 3]
    given_moves = [(x, move) for x, move in zip(inputs, moves, strict=True) if move is not None]
    expected = tangents(results, given_moves)

    assert bits(push(values, inputs, moves, None)) == bits(expected.get(value) for value in values)


@many
@given(seeds)
def test_forward_over_reverse_has_the_bits_of_the_reference_sweep(seed):
    inputs, values, results = recorded(seed, size=14)
    moves = [[1.5, None, -0.0], [None, 1.0, None], [0.0, -2.0, 1.0]][seed % 3]
    given_moves = [(x, move) for x, move in zip(inputs, moves, strict=True) if move is not None]
    expected = changes(results, values[-1], given_moves)

    assert bits(curve([values[-1]], inputs, moves, None)) == bits(expected.get(x) for x in inputs)


@quick
@given(seeds)
def test_a_recorded_sweep_has_the_bits_of_the_one_on_floats(seed):
    _, values, results = recorded(seed)
    expected = adjoints(results, [(values[-1], 1.0)])

    assert {leaf: bits([found.data]) for leaf, found in gradients(values[-1]).items()} == {
        leaf: bits([expected.get(leaf, 0.0)]) for leaf in leaves([values[-1]])
    }


class Repeating(Observer):
    """One that takes what it is told for other numbers, too."""

    repeats = True


@quick
@given(seeds)
def test_a_sweep_that_is_recorded_for_other_numbers_has_the_same_bits(seed):
    _, values, _ = recorded(seed)
    expected = gradients(values[-1])

    with observe(Repeating()):
        found = gradients(values[-1])

    assert bits(x.data for x in found.values()) == bits(x.data for x in expected.values())


# Transforms: on floats, and recorded because a Value from outside takes part.


def functions(seed, **options):
    """Return a point, a function of lists, and the same with a captured leaf among its history."""
    numbers, steps = steps_of(seed, **options)
    outside = Value(0.0)

    def f(x):
        return run(x, steps)[-1] * 1.0

    def nested(x):
        return run([v + outside * 0.0 if k < 0 else v for k, v in enumerate(x)], steps)[-1] * 1.0 + 0.0 * outside

    def plain(x):
        return run(x, steps)[-1] * 1.0 + 0.0 * 0.0

    return numbers, f, nested, plain


def data(tree):
    return [bits(data_of(row)) for row in tree] if isinstance(tree[0], list) else bits(data_of(tree))


def data_of(row):
    return [x.data if isinstance(x, Value) else x for x in row]


@quick
@given(seeds)
def test_every_transform_has_the_same_bits_on_floats_and_recorded(seed):
    point, _, nested, plain = functions(seed, size=12)
    v = [0.5, 0.0, -1.0]

    assert data(grad(nested)(point)) == data(grad(plain)(point))
    assert data(hvp(nested)(point, v)) == data(hvp(plain)(point, v))
    assert data(hessian(nested)(point)) == data(hessian(plain)(point))
    for mode in ("forward", "reverse"):
        rows = [jacobian(lambda x, f=f: [f(x), x[0] * f(x)], mode=mode)(point) for f in (nested, plain)]
        assert data(rows[0]) == data(rows[1])
    assert data(list(jvp(nested, (point,), (v,)))) == data(list(jvp(plain, (point,), (v,))))


@quick
@given(seeds)
def test_a_column_of_the_hessian_is_forward_over_reverse(seed):
    inputs, values, results = recorded(seed, size=12)
    numbers, steps = steps_of(seed, size=12)
    columns = [changes(results, values[-1], [(x, 1.0)]) for x in inputs]

    matrix = hessian(lambda x: run(x, steps)[-1])(numbers)

    for i in range(3):
        for j in range(i + 1):
            assert bits([matrix[i][j], matrix[j][i]]) == 2 * bits([columns[j].get(inputs[i], 0.0)])


def test_seeds_come_before_everything_else_in_the_order_of_the_outputs():
    """1e16 + 1 - 1e16 is 0 or 1, by the order in which it is added up."""
    x = Value(1.0) - 0.0
    y = x * 1.0

    assert pull([x, x, y], [1e16, 1.0, -1e16], [x], None) == [(1e16 + 1.0) - 1e16]
    assert pull([y, x, x], [-1e16, 1e16, 1.0], [x], None) == [(1e16 + 1.0) - 1e16]


def test_contributions_come_from_the_latest_use_to_the_earliest_whatever_the_shape_of_the_graph():
    x = Value(1.0)
    late = [1e16, 1.0, -1e16]
    first, second, third = (x * factor for factor in late)
    (third + (first + second)).backward()

    assert x.grad == (-1e16 + 1.0) + 1e16


def test_no_derivative_is_negative_zero():
    x = Value(2.0)
    (x * -0.0).backward()

    assert math.copysign(1.0, x.grad) == 1.0
    assert bits([jvp(lambda x: -x, (2.0,), (0.0,))[1]]) == bits([0.0])
    assert bits(vjp(lambda x: -x, 2.0)[1](0.0)) == bits([0.0])
    assert bits(hvp(lambda x: -(x[0] * x[1]))([1.0, 2.0], [0.0, -0.0])) == bits([0.0, 0.0])


# What is zero by structure.

SELECTIONS = {
    "relu": lambda x, y: x.relu() + y * 0.0,
    "maximum": lambda x, y: x.maximum(y),
    "maximum, the other side": lambda x, y: y.maximum(x),
    "minimum": lambda x, y: -((-x).minimum(-y)),
    "clip": lambda x, y: m.clip(x, y, 1e9),
    "where": lambda x, y: m.where(x > y, x, y),
    "Python's max": max,
    "Python's if": lambda x, y: x if x > y else y,  # noqa: FURB136  # the branch is what is tested
}


@pytest.mark.parametrize("choose", SELECTIONS.values(), ids=SELECTIONS)
@pytest.mark.parametrize("after", [m.sqrt, m.log, lambda v: v**0.5, lambda v: 1.0 / v], ids=["sqrt", "log", "**", "/"])
def test_a_side_that_is_not_chosen_gets_nothing_where_the_slope_after_it_is_infinite(choose, after):
    def f(p):
        return after(choose(*p))

    point = [-0.1, 0.0]

    assert grad(f)(point)[0] == 0.0
    assert jacobian(f, mode="forward")(point)[0] == 0.0
    assert hessian(f)(point)[0] == [0.0, 0.0]
    assert jacobian(grad(f))(point)[0] == [0.0, 0.0]


@pytest.mark.parametrize("choose", [*SELECTIONS.values()], ids=SELECTIONS)
def test_a_side_that_is_not_chosen_gets_nothing_where_the_slope_before_it_is_infinite(choose):
    def f(p):
        return choose(p[0].log(), p[1])

    x, y = Value(0.0), Value(-1.0)
    f([x, y]).backward()

    assert grad(f)([0.0, -1.0])[0] == x.grad == 0.0
    assert hessian(f)([0.0, -1.0])[0] == [0.0, 0.0]
    assert jacobian(f, mode="forward")([0.0, -1.0])[0] == 0.0


def test_what_no_derivative_goes_to_has_the_derivative_zero_if_it_is_behind_the_output():
    x = Value(-1.0)
    hidden = x * 2.0
    (hidden.relu() + 1.0).backward()

    assert (x.grad, x.has_grad, hidden.grad, hidden.has_grad) == (0.0, True, 0.0, True)


def test_each_selection_says_what_a_tie_chooses():
    inf = math.inf
    assert grad(lambda x: m.sqrt(x.relu()))(0.0) == 0.0
    assert grad(lambda x: m.sqrt(abs(x)))(0.0) == 0.0  # neither x nor -x
    assert grad(lambda x: m.sqrt(x.maximum(0.0)))(0.0) == inf  # half of the infinite slope
    assert grad(lambda x: m.sqrt(m.copysign(x, 1.0)))(0.0) == 0.0
    assert grad(lambda s: m.sqrt(Value(1.0).leaky_relu(s) - 1.0))(0.1) == 0.0


def test_a_partial_derivative_that_happens_to_be_zero_is_multiplied_in_both_modes():
    def f(x):
        return m.log(0.0 * x)

    assert math.isnan(grad(f)(1.0))
    assert math.isnan(jacobian(f, mode="forward")(1.0))


@pytest.mark.parametrize("row", [row for row in TABLE.values() if row.piecewise_constant], ids=str)
def test_nothing_goes_to_an_argument_on_which_the_row_does_not_depend(row):
    x = [Value(0.5 * (low + high)) for low, high in row.domain]
    (row(*x) * math.inf).backward()

    assert [leaf.grad for leaf in x] == [0.0] * len(x)


# Numbers of creation.


def test_values_whose_numbers_lie_far_apart_are_swept_in_the_same_order():
    waste = Value(1.0)

    def fill():
        total = waste
        for _ in range(20_000):
            total = total * waste

    for seed in range(8):
        numbers, steps = steps_of(seed, size=60)
        apart = [Value(x) for x in numbers]
        close = [Value(x) for x in numbers]

        run(close, steps)[-1].backward()
        run(apart, steps, fill)[-1].backward()

        assert bits(x.grad for x in apart) == bits(x.grad for x in close)


def test_a_sweep_after_a_larger_or_smaller_one_begins_with_nothing():
    for size in (10, 50_000, 10, 200_000, 40_000, 5, 100_000, 1_100_000, 3):
        x = Value(2.0)
        total = x * 0.5
        for _ in range(size):
            total = total + x
        total.backward()

        assert x.grad == size + 0.5


def test_an_early_value_that_the_last_one_uses_is_no_gap():
    x = Value(2.0)
    early = x * 3.0
    total = early
    for _ in range(400_000):
        total = total * 1.0
    (total * early).backward()

    assert x.grad == 36.0


def test_two_values_that_are_far_apart():
    x = Value(2.0)
    early = x * 3.0
    waste = x
    for _ in range(300_000):
        waste = waste * 1.0
    ((early * early).sin() * early).backward()

    y = Value(2.0)
    early = y * 3.0
    ((early * early).sin() * early).backward()

    assert x.grad == y.grad


# Sweeps within sweeps, and what interferes with them.


def test_a_sweep_within_a_sweep_disturbs_neither():
    x = Value(2.0)
    shared = x * x
    inner = []

    def partials(out, v):
        (shared * 3.0).backward()
        inner.append(x.grad)
        return (6.0,)

    f = custom(lambda v: 6.0 * v, partials, numeric=True)
    f(shared).backward()

    assert inner == [12.0]
    assert x.grad == 12.0 + 24.0
    assert shared.grad == 6.0  # of the sweep that ended last


def test_a_custom_partial_that_sets_gradients_changes_no_tangent():
    held = []

    def partials(out, v):
        held[0].grad = 1e300
        held[0].grad = None
        return (2.0,)

    f = custom(lambda v: 2.0 * v, partials)

    def g(x):
        held[:] = [x * 3.0]
        return f(held[0]) + held[0]

    assert jvp(g, (1.0,), (1.0,)) == (9.0, 9.0)
    assert hvp(lambda x: g(x[0]))([1.0], [1.0]) == [0.0]
    assert grad(g)(1.0) == 9.0


def test_a_sweep_that_is_broken_off_leaves_every_leaf_as_it_was():
    def partials(out, v):
        raise KeyboardInterrupt

    x, y = Value(2.0), Value(3.0)
    (x * x).backward()
    with pytest.raises(KeyboardInterrupt):
        (custom(lambda v: v, partials, numeric=True)(x * 5.0) * y).backward()

    assert (x.grad, x.has_grad, y.grad, y.has_grad) == (4.0, True, 0.0, False)


def test_transforms_leave_every_grad_alone():
    w = Value(2.0)
    h = w * 3.0
    h.backward()
    before = (w.grad, h.grad)

    assert grad(lambda x: x * h.data + x)(1.0) == 7.0
    assert grad(lambda x: (x * h).detach().data * x)(1.0) == 6.0
    assert (w.grad, h.grad) == before


def test_special_numbers_are_among_the_graphs():
    assert set(map(str, SPECIAL + BEYOND)) <= {
        str(x) for seed in range(400) for x in [*steps_of(seed)[0], *(o for _, os in steps_of(seed)[1] for o in os)]
    }


def test_a_custom_operation_is_numbered_when_its_result_is_made():
    inside = []

    def tripled(v):
        inside.append(x * 2.0)  # recorded on the way, and older than the result
        return 3.0 * v

    x = Value(1.0)
    result = custom(tripled, lambda out, v: (3.0,), numeric=True)(x)
    later = x * 5.0

    assert topological_order(later + (result + inside[0]))[:3] == [inside[0], result, later]
    (later * 1e16 + (result * 1.0 + inside[0] * -2.5e16)).backward()
    assert x.grad == ((5e16 + 3.0) + -5e16)


FORKED = """
import os
from autograd import Value
x = Value(2.0)
y = x * x
child = os.fork()
z = y * x if child == 0 else y
z.backward()
right = x.grad == (12.0 if child == 0 else 4.0)
if child == 0:
    os._exit(0 if right else 1)
assert right and os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_numbers_go_on_in_a_forked_process():
    subprocess.run([sys.executable, "-c", FORKED], check=True)
