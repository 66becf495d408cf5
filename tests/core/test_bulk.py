"""Leaves and arrays: the data of many read at once, and gradients added to many at once."""

import math
from array import array

import numpy as np
import pytest

from autograd import Value
from autograd.core.engine import accumulate, read


@pytest.mark.parametrize("make", [lambda count: array("d", [7.0] * count), np.empty])
def test_read_writes_the_data_of_leaves_constants_and_results(make):
    buffer = make(4)
    read((Value(1.5), Value(-0.0).detach(), Value(math.inf), Value(2.0) * 4.0), buffer)

    assert list(map(repr, map(float, buffer))) == ["1.5", "-0.0", "inf", "8.0"]


def test_accumulate_adds_as_a_sweep_does():
    reached, fresh = Value(2.0), Value(3.0)
    (reached * 0.1).backward()
    accumulate([reached, fresh, reached], np.array([0.2, -0.0, 1.0]))

    assert (reached.grad, fresh.grad, fresh.has_grad) == (0.1 + 0.2 + 1.0, 0.0, True)
    assert math.copysign(1.0, fresh.grad) == 1.0


@pytest.mark.parametrize(
    ("buffer", "error", "message"),
    [
        ([1.0, 2.0], TypeError, "expected a .*contiguous float64 array, got list"),
        (np.ones(4)[::2], TypeError, "expected a .*contiguous float64 array, got (numpy.)?ndarray"),
        (np.ones(2, np.float32), TypeError, "array of float64, got one of format f"),
        (b"0123456789abcdef", TypeError, "float64"),
        (np.ones(3), ValueError, "2 Values need an array of as many numbers, got 3"),
    ],
)
@pytest.mark.parametrize("function", [read, accumulate])
def test_a_bad_buffer_is_refused_and_nothing_has_changed(function, buffer, error, message):
    leaves = (Value(1.0), Value(2.0))
    with pytest.raises(error, match=message):
        function(leaves, buffer)

    assert not any(leaf.has_grad for leaf in leaves)


def test_a_read_only_array_is_not_written():
    buffer = np.ones(1)
    buffer.flags.writeable = False
    with pytest.raises(TypeError, match="writable contiguous float64 array"):
        read([Value(2.0)], buffer)

    assert buffer[0] == 1.0


def test_what_is_no_leaf_gets_no_gradient_nor_does_a_leaf_beside_it():
    leaf = Value(1.0)
    with pytest.raises(ValueError, match="item 1 is computed"):
        accumulate([leaf, leaf * 2.0], np.ones(2))

    assert not leaf.has_grad


@pytest.mark.parametrize("function", [read, accumulate])
def test_what_is_no_value_is_refused_and_nothing_has_changed(function):
    leaf, buffer = Value(1.0), np.full(2, 7.0)
    with pytest.raises(TypeError, match="expected a Value, got float"):
        function([leaf, 2.0], buffer)

    assert not leaf.has_grad
    assert buffer.tolist() == [7.0, 7.0]
