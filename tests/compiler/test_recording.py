"""What a function does beside computing, while it is recorded: found again, or refused."""

import math

import pytest

from autograd import Value, compile, grad, no_grad


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
