"""Inside of a compiled function the copy of an argument or of a result is itself; that of a captured leaf is a leaf."""

import copy
import dataclasses
import pickle
import threading
import warnings

import numpy as np
import pytest

from autograd import Value, compile, grad, no_grad
from autograd.testing import check_grad

COPIES = [copy.copy, copy.deepcopy, lambda x: copy.deepcopy({"state": [x]})["state"][0]]


@pytest.mark.parametrize("copied", COPIES)
def test_a_copied_argument_has_its_derivative(jit, copied):
    f = compile(lambda x: copied(x) * x, jit=jit, check=True)

    assert f.value_and_grad(3.0) == (9.0, 6.0)
    assert f.value_and_grad(4.0) == (16.0, 8.0)
    assert f.stats().paths == 1


def test_states_are_copied_as_dictionaries_and_keep_their_derivatives(jit):
    @dataclasses.dataclass
    class State:
        position: object
        speed: object

    def step(state):
        now = dataclasses.asdict(state)
        now["position"] = now["position"] + now["speed"] * now["position"]
        return now["position"]

    state = State(2.0, 3.0)
    expected = grad(step)(state)

    assert compile(step, jit=jit, check=True).value_and_grad(state) == (8.0, expected)
    assert expected == State(4.0, 2.0)


def test_batches_buffers_and_parameters_see_the_argument_in_its_copy(jit):
    f = compile(lambda x: copy.copy(x) * x, jit=jit)
    w = Value(3.0)

    assert f.batch().value_and_grad(np.array([1.0, 2.0]))[1].tolist() == [2.0, 4.0]
    assert f.buffer(5.0).gradient.tolist() == [10.0]
    f.backward(w)
    assert w.grad == 6.0


def test_so_does_the_function_itself_where_there_is_no_room_for_a_path():
    f = compile(lambda x: copy.copy(x) * x * x.data, paths=1)
    w = Value(3.0)

    assert f.value_and_grad(2.0) == (8.0, 8.0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert f.value_and_grad(3.0) == (27.0, 18.0)
    f.backward(w)
    assert w.grad == 18.0
    assert f.batch(reduce="sum").value_and_grad(np.array([1.0, 2.0]))[1].tolist() == [2.0, 8.0]


def test_the_copy_that_another_thread_makes_is_the_argument_too():
    def f(x):
        copies = []
        worker = threading.Thread(target=lambda: copies.append(copy.copy(x)))
        worker.start()
        worker.join()
        return copies[0] * x

    assert compile(f, check=True).value_and_grad(3.0) == (9.0, 6.0)


def test_the_copy_of_a_captured_leaf_is_another_leaf_with_its_number(jit):
    w = Value(2.0)

    def f(x):
        first, second = copy.copy(w), copy.copy(w)
        first.data = 3.0
        return first * second * w * x

    compiled = compile(f, jit=jit, check=True)

    assert compiled.backward(1.0) == 12.0
    assert w.grad == 6.0
    w.data = 5.0
    assert compiled(1.0) == 75.0


def test_a_copied_constant_is_followed_without_a_path_for_each_number(jit):
    def f(x):
        with no_grad():
            scale = x * x
        return copy.copy(scale) * x

    compiled = compile(f, jit=jit, check=True)

    assert [compiled.value_and_grad(x) for x in (2.0, 3.0)] == [(8.0, 4.0), (27.0, 9.0)]
    assert compiled.stats().paths == 1


@pytest.mark.parametrize(
    "f", [lambda x: pickle.loads(pickle.dumps(x)), lambda x: pickle.loads(pickle.dumps([x * 2]))[0]]
)
def test_to_pickle_an_argument_or_a_result_is_refused(f):
    with pytest.raises(TypeError, match="whose derivatives would be lost"):
        compile(f)(2.0)


def test_a_captured_leaf_is_pickled_as_it_is():
    w = Value(2.0)
    w.grad = 1.0
    f = compile(lambda x: pickle.loads(pickle.dumps(w)) * x, check=True)

    assert f.value_and_grad(3.0) == (6.0, 2.0)


def test_check_grad_follows_a_copied_argument():
    assert check_grad(lambda x: copy.copy(x) * x, 3.0).gradient == (6.0,)
