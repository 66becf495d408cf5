"""The grad of a Value is no part of a recording: a compiled function that looks at it, or sets it, is refused."""

import numpy as np
import pytest

from autograd import Value, compile, grad
from autograd.leaves import grads, move, read, read_grads, zero_grads
from nn import SGD, clip_grad_norm_, clip_grad_value_


def _read_into(w):
    array = np.empty(1)
    read_grads([w], array)
    return array[0]


def _setting(w, number):
    w.grad = number
    return 1.0


@pytest.mark.parametrize(
    "look",
    [
        lambda w: w.grad,
        lambda w: float(w.has_grad),
        lambda w: grads([w])[0],
        _read_into,
        lambda w: zero_grads([w]) or 1.0,
        lambda w: _setting(w, 0.0),
        lambda w: _setting(w, None),
        lambda w: clip_grad_norm_([w], 1.0),
        lambda w: clip_grad_value_([w], 1.0) or 1.0,
        lambda w: SGD([w], lr=0.1).zero_grad() or 1.0,
    ],
)
def test_the_grad_of_what_was_made_outside_is_refused(look):
    w = Value(2.0)
    (w * 3.0).backward()
    f = compile(lambda x: look(w) * x)

    with pytest.raises(RuntimeError, match=r"looks at the grad of Value\(2.0, grad=3.0\), or sets it"):
        f(1.0)
    assert w.grad == 3.0
    assert f.stats().paths == 0


def test_so_is_the_grad_of_an_argument_and_of_a_result_from_outside():
    older = Value(1.0) * 2.0

    for look in (lambda x: x.grad, lambda x: x.has_grad, lambda x: older.grad * x):
        with pytest.raises(RuntimeError, match="looks at the grad"):
            compile(look)(1.0)


def test_the_grad_of_what_the_function_makes_is_its_own():
    def f(x):
        own, result = Value(1.0), x * 2.0
        own.grad = result.grad = 3.0
        return own.grad * result.grad * x

    assert compile(f, check=True)(2.0) == 18.0


def test_a_print_within_tells_no_grad_and_is_not_refused():
    w = Value(2.0, label="w")
    w.grad = 1.0
    texts = []

    assert compile(lambda x: [texts.append(f"{w!r}"), w * x][1])(3.0) == 6.0
    assert texts == ["Value(2.0, label='w')"]


def test_derivatives_by_transforms_leave_grads_alone_and_are_recorded():
    w = Value(2.0)
    w.grad = 1.0

    assert compile(lambda x: grad(lambda y: w * y * y)(x) + x, check=True)(3.0) == 15.0
    assert w.grad == 1.0


def test_numbers_read_at_once_are_read_anew_and_none_are_moved():
    w = Value(2.0)

    def f(x):
        numbers = np.empty(1)
        read([w], numbers)
        return numbers[0] * x

    compiled = compile(f, check=True)
    assert compiled(3.0) == 6.0
    w.data = 5.0
    assert compiled(3.0) == 15.0
    for step in (lambda: move([w], [1.0], 1.0), SGD([w], lr=0.1).step):
        w.grad = 1.0
        with pytest.raises(RuntimeError, match=r"looks at the grad|sets the data"):
            compile(lambda x, step=step: [step(), x][1], static=1)(1.0)
    assert w.data == 5.0
