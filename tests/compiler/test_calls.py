"""What a compiled function takes, returns, captures, refuses and remembers."""

import math
import threading
from dataclasses import dataclass
from functools import reduce

import numpy as np
import pytest

import autograd.math as am
from autograd import MismatchError, Value, compile, grad, hessian, hvp, jacobian, no_grad, value_and_grad
from autograd.transforms import jvp


@pytest.fixture(params=["never", "always"])
def jit(request):
    return request.param


@dataclass
class Point:
    x: float
    y: float


# What goes in and comes out.
def test_arguments_and_results_are_nested_as_the_function_nests_them(jit):
    f = compile(lambda p, q: {"sum": p["x"][0] + q[1], "all": [p["x"] * 2.0, (p["y"], 1.0)]}, jit=jit)

    found = f({"x": np.array([1.0, 2.0]), "y": 3}, (4.0, 5.0))

    assert found["sum"] == 6.0
    assert found["all"][0].tolist() == [2.0, 4.0]
    assert found["all"][1] == (3.0, 1.0)


def test_a_gradient_is_nested_as_its_argument(jit):
    f = compile(lambda p, q: p.x * q[0] + p.y * q[1].exp(), jit=jit)

    assert f.value_and_grad(Point(2.0, 3.0), [4.0, 0.0], argnums=(0, 1)) == (11.0, (Point(4.0, 1.0), [2.0, 3.0]))


def test_keywords_are_numbers_too(jit):
    f = compile(lambda x, *, scale: scale * x * x, jit=jit)

    assert f(3.0, scale=2.0) == 18.0
    assert f.value_and_grad(3.0, scale=2.0) == (18.0, 12.0)


def test_static_arguments_have_programs_of_their_own(jit):
    def power(x, n, name):
        return reduce(lambda a, b: a * b, [x] * n) if name == "power" else x * n

    f = compile(power, static=("n", 2), jit=jit)

    assert [f(2.0, 3, "power"), f(2.0, 4, "power"), f(2.0, 4, "times"), f(3.0, n=2, name="power")] == [8, 16, 8, 9]
    assert f.stats().paths == 4


def test_an_array_of_other_shape_is_another_program(jit):
    f = compile(lambda x: x.sum(), jit=jit)

    assert [f(np.ones(3)), f(np.ones(5)), f(np.ones((2, 2))), f(np.ones(3))] == [3.0, 5.0, 4.0, 3.0]
    assert f.stats().paths == 3


def test_strided_and_integer_arrays_are_read_rightly(jit):
    f = compile(lambda x: x[0] - 2.0 * x[1], jit=jit)
    table = np.arange(10.0)

    assert f(table[::3][1:3]) == 3.0 - 12.0
    assert f(table[::-1][:2]) == 9.0 - 16.0
    assert f(np.array([5, 6])) == -7.0


def test_a_function_of_no_argument_lives_from_what_it_captures(jit):
    w = Value(3.0)
    f = compile(lambda: w * w, jit=jit)

    assert f() == 9.0
    w.data = 4.0
    assert f() == 16.0
    assert f.backward() == 16.0
    assert w.grad == 8.0


def test_results_belong_to_the_caller(jit):
    f = compile(lambda x: x * 2.0, jit=jit)
    first = f(np.array([1.0, 2.0]))
    second = f(np.array([3.0, 4.0]))

    assert first.tolist() == [2.0, 4.0]
    assert second.tolist() == [6.0, 8.0]


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
    assert g.stats().paths == 3


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


# Transforms.
def test_transforms_are_compiled_and_have_the_derivatives_of_eager(jit):
    def f(v):
        return v[0] ** 2 * v[1] + v[1].sin() * v[0] if v[0] > 0.0 else v[1].exp() * v[0]

    for point in ([1.5, 2.0], [-1.5, 2.0]):
        for transform in (hessian, jacobian, grad):
            assert compile(transform(f), jit=jit)(point) == transform(f)(point)
        product = compile(hvp(f), jit=jit)(point, [1.0, 0.5])
        assert product == pytest.approx(hvp(f)(point, [1.0, 0.5]), rel=1e-14)
        pushed = compile(lambda x, d: jvp(f, (x,), (d,)), jit=jit)(point, [1.0, 0.5])
        assert pushed == pytest.approx(jvp(f, (point,), ([1.0, 0.5],)), rel=1e-14)


def test_no_variable_is_taken_for_another_when_gradients_nest(jit):
    f = compile(grad(lambda x: x * grad(lambda y: x * y)(1.0)), jit=jit)

    assert f(4.0) == 8.0


def test_inside_a_recording_the_function_itself_runs(jit):
    square = compile(lambda x: x * x, jit=jit)

    assert grad(lambda x: square(x) * 3.0)(2.0) == 12.0
    assert compile(lambda x: square(x) + 1.0, jit=jit).value_and_grad(3.0) == (10.0, 6.0)
    x = Value(3.0)
    square(x).backward()
    assert x.grad == 6.0


def test_what_is_recorded_under_no_grad_can_be_differentiated_later(jit):
    f = compile(lambda x: x * x, jit=jit)
    with no_grad():
        assert f(3.0) == 9.0

    assert f.value_and_grad(3.0) == (9.0, 6.0)


# Refusals, after which everything goes on.
@pytest.mark.parametrize(
    ("f", "args", "error", "message"),
    [
        (lambda x: None, (1.0,), TypeError, "returned None; is a return statement missing"),
        (lambda x: [], (1.0,), TypeError, "without a number in it"),
        (lambda x: "text", (1.0,), TypeError, "must be a real number"),
        (lambda x: x, ("text",), TypeError, "name in compile"),
        (lambda x: x, (1j,), TypeError, "must be a real number"),
        (lambda x: x, (np.array(["a"]),), TypeError, "must be a real number"),
        (lambda x, n: [x] * n, (1.0, 2), TypeError, "Value"),
        (lambda x: (x * x).backward(), (1.0,), RuntimeError, "calls backward"),
        (lambda x: 1 // 0, (1.0,), ZeroDivisionError, "zero"),
        (lambda x: x, (), TypeError, "missing 1 required"),
    ],
)
def test_what_cannot_be_compiled_is_refused_and_leaves_nothing_behind(f, args, error, message, jit):
    compiled = compile(f, jit=jit)
    for _ in range(2):
        with pytest.raises(error, match=message):
            compiled(*args)

    assert compiled.stats().paths == 0


def test_an_error_while_another_path_is_recorded_leaves_the_known_ones(jit):
    def f(x):
        if x < 0.0:
            raise ValueError("negative")
        return am.sqrt(x)

    g = compile(f, jit=jit)
    assert g(4.0) == 2.0
    for _ in range(3):
        with pytest.raises(ValueError, match="negative"):
            g(-1.0)
        assert g(9.0) == 3.0
    assert g.stats().paths == 1


def test_what_is_not_one_number_has_no_gradient(jit):
    with pytest.raises(TypeError, match="returned 2 in"):
        compile(lambda x: [x, x], jit=jit).value_and_grad(1.0)
    with pytest.raises(ValueError, match="depends on none of the numbers"):
        compile(lambda x: 3.0, jit=jit).value_and_grad(1.0)
    with pytest.raises(ValueError, match="depends on none of the numbers"):
        compile(lambda x: x.detach() * 2.0, jit=jit).value_and_grad(1.0)
    with pytest.raises(ValueError, match="argnums names argument 1"):
        compile(lambda x: x, jit=jit).value_and_grad(1.0, argnums=1)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"jit": "sometimes"}, ValueError),
        ({"paths": 0}, ValueError),
        ({"paths": 2.5}, TypeError),
        ({"static": "missing"}, ValueError),
        ({"static": 1.5}, TypeError),
    ],
)
def test_options_out_of_range_are_refused(options, error):
    with pytest.raises(error):
        compile(lambda x: x, **options)


def test_what_is_no_function_is_refused():
    with pytest.raises(TypeError, match="compile takes a function"):
        compile(3.0)


# What is frozen, and how it is found.
def test_check_finds_a_number_that_the_recording_has_frozen():
    scale = [1.0]
    f = compile(lambda x: x * scale[0], check=True)

    assert f(2.0) == 2.0
    scale[0] = 3.0
    with pytest.raises(MismatchError, match=r"computes 2\.0 as result 0, and 6\.0 without"):
        f(2.0)


def test_check_is_content_with_an_honest_function(jit):
    w = Value(2.0)
    f = compile(lambda x: (w * x).tanh() if x > 0.0 else -x, check=True, jit=jit)
    for x in (1.0, -1.0, 0.5, 2.0):
        f(x)
        f.value_and_grad(x)
    w.data = 3.0
    assert f.backward(0.25) == math.tanh(0.75)


# Buffers.
def test_a_buffer_computes_in_place(jit):
    w = Value(2.0)
    f = compile(lambda x: w * x[0] ** 2 if x[1] > 0.0 else x[1] * x[0], jit=jit)
    buffer = f.buffer([1.0, 1.0])
    inputs, gradient = buffer.inputs, buffer.gradient

    inputs[:] = 3.0, 1.0
    assert buffer.run() == buffer.value == 18.0
    assert gradient.tolist() == [12.0, 0.0]
    inputs[:] = 3.0, -1.0
    assert buffer.run() == -3.0
    assert gradient.tolist() == [-1.0, 3.0]
    w.data = 5.0
    inputs[:] = 3.0, 1.0
    assert buffer.run() == 45.0
    assert buffer.nested() == [30.0, 0.0]
    assert buffer.inputs is inputs
    assert buffer.gradient is gradient


# Threads.
def test_threads_may_call_side_by_side(jit):
    f = compile(lambda x: x[0] ** 2 + x[1].sin() if x[0] > x[1] else x[1] * x[0], jit=jit)
    plain = value_and_grad(f.__wrapped__)
    points = [[float(n % 7), float(n % 5)] for n in range(200)]
    expected = [plain(point) for point in points]
    wrong = []

    def work(start):
        for n in range(len(points)):
            place = (n + start) % len(points)
            if f.value_and_grad(points[place]) != expected[place]:
                wrong.append(place)

    threads = [threading.Thread(target=work, args=(37 * n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not wrong
    assert f.stats().paths == 2
