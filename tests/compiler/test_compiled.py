"""Compiled functions compute what the functions compute, bit for bit, whatever way they take."""

import random
import warnings

import numpy as np
import pytest
from functions import RandomFunction
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import random_numbers, same

from autograd import compile, grad, value_and_grad

pytestmark = pytest.mark.filterwarnings("ignore:.* has been recorded [0-9]+ times")  # which is so, at few points
SEEDS = st.integers(0, 2**32)


def eager(f, point):
    """Return the value and gradient without compiling, or the kind of error."""
    try:
        return value_and_grad(f)(point)
    except (TypeError, ValueError) as error:
        return type(error)


def compiled(function, point):
    try:
        return function.value_and_grad(point)
    except (TypeError, ValueError) as error:
        return type(error)


def assert_same(found, expected):
    if isinstance(expected, type):
        assert found is expected
        return
    assert same(found[0], expected[0]), (found, expected)
    assert all(map(same, found[1], expected[1])), (found, expected)


def points_for(rng, count, inputs):
    return [random_numbers(rng, inputs, special=0.15) for _ in range(count)]


def check_points(jit, seed):
    """Compare value and gradient of a random function, at points in any order, with the function itself."""
    rng = random.Random(seed)
    inputs = rng.randint(1, 3)
    f = RandomFunction(rng, inputs)
    points = points_for(rng, 6, inputs)
    function = compile(f, jit=jit)
    for point in [*points, *rng.sample(points, len(points))]:
        assert_same(compiled(function, point), eager(f, point))
    assert function.stats().paths <= len(points)


def check_batch(jit, seed):
    """Compare each point of a batch with a call of the function itself."""
    rng = random.Random(seed)
    inputs = rng.randint(1, 3)
    f = RandomFunction(rng, inputs)
    points = points_for(rng, rng.randint(1, 30), inputs)
    expected = [eager(f, point) for point in points]
    function = compile(f, jit=jit)
    if any(isinstance(one, type) for one in expected):
        return
    values, gradients = function.batch().value_and_grad(np.array(points))
    for value, gradient, one in zip(values, gradients, expected, strict=True):
        assert_same((value, gradient), one)


@pytest.mark.parametrize("jit", ["never", "always"])
@given(seed=SEEDS)
@settings(max_examples=60, deadline=None)
def test_value_and_gradient_have_the_bits_of_the_function_in_any_order_of_inputs(jit, seed):
    check_points(jit, seed)


@given(seed=SEEDS)
@settings(max_examples=30, deadline=None)
def test_in_a_batch_each_point_has_the_bits_of_a_call_of_its_own(seed):
    check_batch("never", seed)


@given(seed=SEEDS)
@settings(max_examples=6, deadline=None)  # it compiles each path twice; the slow tests have more
def test_in_a_batch_in_machine_code_each_point_has_the_bits_of_a_call_of_its_own(seed):
    check_batch("always", seed)


@given(seed=SEEDS)
@settings(max_examples=60, deadline=None)
def test_a_copy_of_a_number_is_the_number_compiled_and_not(seed):
    rng = random.Random(seed)
    inputs = rng.randint(1, 3)
    state = rng.getstate()
    f = RandomFunction(rng, inputs)
    rng.setstate(state)
    without = RandomFunction(rng, inputs, copies=False)
    function = compile(f, jit="never")
    for point in points_for(rng, 4, inputs):
        assert_same(eager(f, point), eager(without, point))
        assert_same(compiled(function, point), eager(without, point))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("check", "jit", "count"),
    [
        (check_points, "never", 1000),
        (check_batch, "never", 1000),
        (check_points, "always", 100),
        (check_batch, "always", 50),
    ],
)
def test_thousands_of_functions_have_the_bits_of_the_functions_themselves(check, jit, count):
    for seed in range(count):
        check(jit, seed)


@given(seed=SEEDS)
@settings(max_examples=30, deadline=None)
def test_past_the_bound_the_function_itself_runs_after_one_warning(seed):
    rng = random.Random(seed)
    f = RandomFunction(rng, 1)
    points = points_for(rng, 8, 1)
    function = compile(f, jit="never", paths=1)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for point in points * 2:
            assert_same(compiled(function, point), eager(f, point))
    assert sum(issubclass(one.category, RuntimeWarning) for one in caught) <= 1


def test_gradients_compose_with_compile_in_both_orders():
    def f(x):
        return x[0] ** 3 * x[1] if x[0] > 1.0 else x[1].sin() * x[0]

    for point in ([2.0, 3.0], [0.5, 3.0]):
        expected = grad(f)(point)
        assert compile(grad(f))(point) == expected
        assert grad(compile(f))(point) == expected
        assert compile(value_and_grad(f))(point) == value_and_grad(f)(point)
        assert compile(grad(lambda x: grad(f)(x)[0]))(point) == grad(lambda x: grad(f)(x)[0])(point)


def test_a_buffer_takes_arguments_by_name():
    f = compile(lambda x, y: x * y**2)

    assert f.buffer(2.0, y=3.0).run() == f.buffer(2.0, 3.0).run() == 18.0
