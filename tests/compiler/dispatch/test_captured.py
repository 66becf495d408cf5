"""What a compiled function captures is live, and its decisions are found again."""

import math
import warnings

import numpy as np
import pytest

from autograd import Value, compile, value_and_grad


# What it captures.
def test_captured_leaves_are_live_and_their_gradients_accumulate(jit):
    w, b = Value(2.0), Value(1.0)
    loss = compile(lambda x, y: (w * x + b - y) ** 2, jit=jit)

    assert loss.backward(3.0, 5.0) == 4.0
    assert (w.grad, b.grad) == (12.0, 4.0)
    w.data = 1.0
    assert loss.backward(3.0, 5.0) == 1.0
    assert (w.grad, b.grad) == (6.0, 2.0)


def test_value_and_grad_leaves_captured_gradients_alone(jit):
    w = Value(2.0)
    f = compile(lambda x: w * x, jit=jit)

    assert f.value_and_grad(3.0) == (6.0, 2.0)
    assert not w.has_grad


def test_leaves_among_the_arguments_get_gradients(jit):
    rows = [Value(1.0), Value(2.0), Value(3.0)]
    f = compile(lambda row, x: row[0] * x + row[1] ** 2, jit=jit)

    f.backward([rows[0], rows[1]], 5.0)
    f.backward([rows[2], rows[2]], 7.0)

    assert [row.grad for row in rows] == [5.0, 4.0, 13.0]


def test_a_captured_constant_is_live_and_gets_no_gradient(jit):
    scale, w = Value(3.0).detach(), Value(2.0)
    f = compile(lambda x: scale * w * x, jit=jit)

    assert f.backward(1.0) == 6.0
    scale.data = 4.0
    assert f.backward(1.0) == 8.0
    assert w.grad == 7.0
    assert not scale.has_grad


def test_a_value_computed_outside_is_a_number_and_refused_by_backward(jit):
    w = Value(2.0)
    doubled = w * 2.0
    f = compile(lambda x: doubled * x, jit=jit)

    assert f(3.0) == 12.0
    with pytest.raises(ValueError, match="which was computed outside of it"):
        f.backward(3.0)
    with pytest.raises(ValueError, match="which was computed outside of it"):
        f.batch(reduce="sum").backward([3.0, 4.0])


def test_a_leaf_made_inside_is_a_constant(jit):
    def f(x):
        total = Value(1.0)
        for _ in range(3):
            total = total * x + Value(0.5)
        return total

    assert compile(f, jit=jit).value_and_grad(2.0) == value_and_grad(f)(2.0)
    assert compile(f, jit=jit).stats().paths == 0


def test_detached_numbers_follow_the_input(jit):
    f = compile(lambda x: x * x.detach(), jit=jit)

    assert [f.value_and_grad(x) for x in (2.0, 3.0)] == [(4.0, 2.0), (9.0, 3.0)]
    assert f.stats().paths == 1


def test_numbers_read_by_data_are_decisions(jit):
    f = compile(lambda x: x * max(x.data, 1.0), jit=jit)

    assert [f(x) for x in (2.0, 3.0, 2.0, -1.0)] == [4.0, 9.0, 4.0, -1.0]
    assert f.stats().paths == 3


def test_only_parameters_behind_the_result_get_a_gradient(jit):
    first, second, asked = Value(2.0), Value(3.0), Value(0.5)

    def f(x):
        return first * x if x > asked else second * x + asked.floor()

    def swept(run, *points):
        for value in (first, second, asked):
            value.grad = None
        run(*points)
        return [value.grad if value.has_grad else None for value in (first, second, asked)]

    for bound in (2, 1):
        compiled = compile(f, jit=jit, paths=bound)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            for x in (1.0, 0.25, 1.0):
                assert swept(compiled.backward, x) == swept(lambda y: f(Value(y)).backward(), x)
            batch = compiled.batch(reduce="sum")
            assert swept(batch.backward, np.array([1.0, 2.0])) == [3.0, None, None]
            assert swept(batch.backward, np.array([0.25])) == [None, 0.25, 0.0]
            assert swept(batch.backward, np.array([0.25, 1.0])) == [1.0, 0.25, 0.0]


@pytest.mark.parametrize("paths", [1, 2])
@pytest.mark.parametrize("other", [lambda x: x * 2.0, lambda _: 1.0, lambda x: x * Value(2.0).detach()])
def test_a_loss_that_depends_on_no_parameter_is_refused_with_a_path_and_without(jit, paths, other):
    w = Value(2.0)
    f = compile(lambda x: w * x if x < 0.0 else other(x), jit=jit, paths=paths)

    assert f.backward(-1.0) == -2.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        with pytest.raises(ValueError, match="backward: the result of <lambda> depends on none"):
            f.backward(1.0)
        with pytest.raises(ValueError, match="backward: the result of <lambda> depends on none"):
            f.batch(reduce="sum").backward([1.0, 2.0])
    assert w.grad == -1.0


# Decisions.
def test_a_loop_of_any_length_is_found_again(jit):
    def steps(x):
        count = 0.0 * x
        while x > 1.0:
            x = x / 2.0
            count = count + 1.0
        return count

    f = compile(steps, jit=jit)
    numbers = [100.0, 3.0, 0.5, 100.0, 7.0, 3.0, 80.0]

    assert [f(x) for x in numbers] == [7.0, 2.0, 0.0, 7.0, 3.0, 2.0, 7.0]
    assert f.stats().paths == 4
    assert f.stats().calls == len(numbers)


def test_nan_takes_the_way_that_eager_takes(jit):
    def f(x):
        return x * 2.0 if x > 1.0 else (x * 3.0 if x <= 1.0 else x * 0.0 + 7.0)

    g = compile(f, jit=jit)
    found = [g(x) for x in (2.0, math.nan, 0.5, math.nan, math.inf, -math.inf)]

    assert found[0] == 4.0
    assert math.isnan(found[1])
    assert found[2] == 1.5
    assert found[4:] == [math.inf, -math.inf]
    assert g.stats().paths == 1


def test_sorting_and_the_largest_of_a_list_follow_their_numbers(jit):
    def f(x):
        low, *_, high = sorted(x)
        return high * 2.0 - low + max(x) * min(x)

    g = compile(f, jit=jit)
    for point in ([1.0, 2.0, 3.0], [3.0, 1.0, 2.0], [2.0, 2.0, 1.0], [1.0, 2.0, 3.0]):
        assert g.value_and_grad(point) == value_and_grad(f)(point)


def test_a_comparison_with_a_number_no_float_equals_is_exact(jit):
    from fractions import Fraction

    third = Fraction(1, 3)
    f = compile(lambda x: x * 2.0 if x < third else x, jit=jit)

    assert [f(1 / 3), f(0.25), f(1 / 3), f(0.5)] == [2 / 3, 0.5, 2 / 3, 0.5]


def test_equal_decisions_are_kept_once(jit):
    def f(x):
        for _ in range(50):
            x = x + 1.0 if x.detach() * 0.0 == 0.0 and x > -1e9 else x
        return x

    assert compile(f, jit=jit)(1.0) == 51.0


class Line:
    """A model whose methods are compiled."""

    def __init__(self, slope):
        self.slope = Value(slope)

    @compile
    def at(self, x):
        return self.slope * x

    @compile(static="n")
    def power(self, x, n):
        return (self.slope * x) ** n


def test_a_method_is_compiled_for_each_instance():
    flat, steep = Line(2.0), Line(10.0)

    assert (flat.at(3.0), steep.at(3.0), flat.at(1.0)) == (6.0, 30.0, 2.0)
    assert steep.at.backward(5.0) == 50.0
    assert (flat.slope.grad, steep.slope.grad) == (0.0, 5.0)
    assert flat.at.stats().calls == 2
    assert steep.power.value_and_grad(1.0, 2) == (100.0, 200.0)
