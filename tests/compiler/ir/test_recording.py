"""What a function does beside computing, while it is recorded: found again, or refused."""

import math
from dataclasses import replace

import numpy as np
import pytest

from autograd import Value, compile, grad, no_grad
from autograd.compiler.dispatch.library import Library
from autograd.compiler.dispatch.options import Options
from autograd.compiler.dispatch.requests import value_request
from autograd.compiler.ir.program import Guard


def test_setting_the_data_of_a_value_from_outside_is_refused_before_anything_changes(jit):
    w = Value(1.0)

    def f(x):
        w.data = 2.0
        return w * x

    with pytest.raises(RuntimeError, match=r"sets the data of Value\(1.0\), which was made outside"):
        compile(f, jit=jit)(3.0)
    assert w.data == 1.0


def test_a_value_of_the_functions_own_has_the_data_that_it_has_at_each_use(jit):
    def f(x):
        own = Value(1.0)
        total = own * x
        own.data = 3.0
        total = total + own * x
        own.data = 5.0
        return total + own

    assert [compile(f, jit=jit)(x) for x in (2.0, 3.0)] == [13.0, 17.0]


def test_a_comparison_with_an_integer_beyond_all_floats_is_exact(jit):
    f = compile(lambda x: x * 2.0 if x < 10**400 else x * 3.0, jit=jit)

    assert [f(1.0), f(2.0), f(math.inf)] == [2.0, 4.0, math.inf]


# A compiled function inside of a compiled one.
def test_a_compiled_function_inside_reads_what_it_captures_anew(jit):
    w = Value(2.0)
    inner = compile(lambda x: w * x, jit=jit)
    outer = compile(lambda x: x * inner(2.0), jit=jit)
    batch = compile(lambda x: x * inner.batch(reduce="sum")([2.0, 1.0]), jit=jit)
    buffer = inner.buffer(2.0)
    bound = compile(lambda x: x * buffer.run(), jit=jit)

    assert (outer(3.0), batch(3.0), bound(3.0)) == (12.0, 18.0, 12.0)
    w.data = 3.0
    assert (outer(3.0), batch(3.0), bound(3.0)) == (18.0, 27.0, 18.0)


def test_a_compiled_function_inside_takes_part_in_the_program(jit):
    inner = compile(lambda x: x * x * x, jit=jit)

    def cut_off(x):
        with no_grad():
            y = inner(x)
        return y * x

    both = compile(lambda x: inner(x) + inner.value_and_grad(x)[1] * x, jit=jit)
    weighted = compile(cut_off, jit=jit)

    assert [both.value_and_grad(x) for x in (1.0, 2.0)] == [(4.0, 12.0), (32.0, 48.0)]
    assert [weighted.value_and_grad(x) for x in (1.0, 2.0)] == [(1.0, 1.0), (16.0, 8.0)]
    assert (both.stats().paths, weighted.stats().paths) == (1, 1)


def test_derivatives_go_through_a_compiled_gradient(jit):
    cube = compile(lambda x: x**3, jit=jit)

    assert grad(lambda x: x * cube.value_and_grad(x)[1])(2.0) == grad(lambda x: 3.0 * x**3)(2.0)


def test_backward_of_a_compiled_function_inside_is_refused(jit):
    w = Value(2.0)
    loss = compile(lambda x: w * x, jit=jit)

    for f in (lambda x: x * loss.backward(2.0), lambda x: x * loss.batch(reduce="sum").backward([2.0])):
        with pytest.raises(RuntimeError, match=r"calls backward\(\)"):
            compile(f, jit=jit)(1.0)
    assert not w.has_grad


# A function that depends on something beside its arguments.
def test_paths_that_contradict_each_other_do_not_send_a_call_round_in_circles(jit):
    upper = [True]

    def f(x):
        if upper[0]:
            return x if x > 5.0 else -x
        return 2.0 * x if x > 0.0 else -2.0 * x

    g = compile(f, jit=jit)
    g(6.0)
    upper[0] = False
    g(-1.0)

    assert g(3.0) == 6.0
    assert g.batch()([3.0, -1.0]).tolist() == [6.0, 2.0]
    assert g.batch(reduce="sum")([3.0, -1.0]) == 8.0


# A path that cannot be differentiated does not stand in the way of the others, whichever ran last.
def test_a_path_that_depends_on_no_parameter_is_refused_only_where_it_is_taken(jit):
    w = Value(2.0)
    f = compile(lambda x: w * x if x > 0.0 else x, jit=jit)
    f(-1.0)

    assert f.backward(3.0) == 6.0
    assert f.batch(reduce="sum").backward([1.0, 2.0]) == 6.0
    assert w.grad == 6.0
    with pytest.raises(ValueError, match="depends on none"):
        f.backward(-1.0)
    with pytest.raises(ValueError, match="depends on none"):
        f.batch(reduce="sum").backward([-1.0, -2.0])
    assert w.grad == 6.0
    assert f.batch(reduce="sum").backward([1.0, -2.0]) == 0.0  # one point does, and the other adds nothing
    assert w.grad == 7.0


def test_a_constant_path_has_the_derivative_zero(jit):
    f = compile(lambda x: max(x - 100.0, 0.0), jit=jit)

    assert f.value_and_grad(90.0) == (0.0, 0.0)
    assert f.value_and_grad(110.0) == (10.0, 1.0)
    values, slopes = f.batch().value_and_grad([90.0, 110.0, 80.0])
    assert (values.tolist(), slopes.tolist()) == ([0.0, 10.0, 0.0], [0.0, 1.0, 0.0])
    assert f.batch(reduce="sum").value_and_grad(np.array([90.0, 110.0]))[0] == 10.0
    buffer = f.buffer(90.0)
    assert (buffer.run(), buffer.gradient) == (0.0, 0.0)
    assert compile(grad(grad(lambda x: 3.0 * x)), jit=jit)(2.0) == 0.0


def test_a_longer_result_is_refused_only_where_it_is_returned(jit):
    f = compile(lambda x: x * x if x > 0.0 else (x, x), jit=jit)
    points = np.array([1.0, 2.0])

    for other in (-2.0, -0.5):
        f(other)
        assert f.value_and_grad(3.0) == (9.0, 6.0)
        f(other)
        assert f.batch()(points).tolist() == [1.0, 4.0]
        f(other)
        assert f.batch().value_and_grad(points)[1].tolist() == [2.0, 4.0]
        f(other)
        assert f.batch(reduce="sum").value_and_grad(points, argnums=0)[0] == 5.0
        f(other)
        assert f.buffer(3.0).run() == 9.0
        with pytest.raises(TypeError, match="returns one number"):
            f.value_and_grad(other)


def test_past_the_bound_the_same_is_refused_and_plain_numbers_come_back(jit):
    w = Value(2.0)

    def f(x):
        if x > 0.0:
            return w * x * x
        return w * x if x > -1.0 else (Value(1.0) if x > -2.0 else (x, x))

    g = compile(f, paths=1, jit=jit)
    g(1.0)
    with pytest.warns(RuntimeWarning, match="paths"):
        g(-0.5)

    value, slope = g.value_and_grad(-0.5)
    assert (value, slope) == (-1.0, 2.0)
    assert type(value) is type(slope) is float
    assert g.value_and_grad(-1.5) == (1.0, 0.0)
    assert g.batch(reduce="sum").value_and_grad([-1.5])[0] == 1.0
    for call in (g.value_and_grad, g.buffer, lambda x: g.batch(reduce="sum").value_and_grad([x])):
        with pytest.raises(TypeError, match="returns one number"):
            call(-2.5)


def test_a_batch_keeps_one_program_for_all_leaves_that_are_handed_in(jit):
    f = compile(lambda x, row: row[0] * x if x > 0.0 else row[1] * x, jit=jit)
    rows = [Value(float(n)) for n in range(6)]
    for n in range(5):
        f.batch(reduce="sum").backward([1.0, -2.0, 3.0], [rows[n], rows[n + 1]])

    assert [row.grad for row in rows] == [4.0, 2.0, 2.0, 2.0, 2.0, -2.0]
    assert f.stats().machine_code <= 2 * 3


def test_a_path_may_run_while_another_thread_is_still_adding_it():
    def known(numbers):
        library = Library(abs, Options("abs", paths=8, jit="never"))
        given = library.signature.given((numbers,), {})
        return library.run(given, lambda path: value_request(library.options, path))[0], library.paths_of(given.form)

    path, paths = known(1.0)
    other = replace(path, program=replace(path.program, guards=(Guard(0, "gt", 0, 0, outcome=False),)))
    paths.ran(other)

    assert paths.latest is other
