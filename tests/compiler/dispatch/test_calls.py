"""What a compiled function takes and returns, in arrays of its own, in threads."""

import re
import threading
from dataclasses import dataclass
from functools import reduce

import numpy as np
import pytest

from autograd import Value, compile, value_and_grad


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
def test_two_functions_that_call_each_other_are_recorded_in_two_threads(jit):
    meeting = threading.Barrier(2)
    met = threading.local()

    def meet():
        if not hasattr(met, "once"):
            met.once = True
            meeting.wait(10.0)

    def first(x):
        meet()
        return x * second(1.0) if x > 1.0 else x

    def second(x):
        meet()
        return x * first(1.0) if x > 1.0 else x

    first, second = compile(first, jit=jit), compile(second, jit=jit)
    found = []
    threads = [threading.Thread(target=lambda f=f: found.append(f(2.0)), daemon=True) for f in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20.0)

    assert found == [2.0, 2.0]


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
    assert f.stats().paths in {1, 2}  # two where two threads were the first, each on a side of its own


@pytest.mark.parametrize("argnums", [(0, 0), (1, -1)])
def test_an_argument_is_differentiated_once(argnums):
    compiled = compile(lambda x, y: x * y)
    message = rf"argnums={re.escape(str(argnums))} names an argument twice"

    for reduction in ("sum", None):
        with pytest.raises(ValueError, match=message):
            compiled.batch(reduce=reduction).value_and_grad(np.array([1.0, 2.0]), 3.0, argnums=argnums)
    with pytest.raises(ValueError, match=message):
        compiled.value_and_grad(1.0, 3.0, argnums=argnums)
    with pytest.raises(ValueError, match=message):
        compiled.buffer(1.0, 3.0, argnums=argnums)
