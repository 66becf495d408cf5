"""What a function does beside computing, while it is recorded: found again, or refused."""

import math

import pytest

from autograd import Value, compile


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
