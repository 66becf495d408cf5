"""Many leaves at once: the same as one by one, or nothing at all."""

import random
from fractions import Fraction

import numpy as np
import pytest

from autograd import Value
from autograd.leaves import grads, move, read, read_grads, zero_grads


def some_leaves():
    rng = random.Random(4)
    leaves = [Value(rng.uniform(-1, 1)) for _ in range(5)]
    for leaf in leaves:
        leaf.grad = rng.uniform(-1, 1)
    return leaves


def test_move_gives_the_bits_of_the_loop():
    together, apart = some_leaves(), some_leaves()
    move(together, grads(together), -0.3)
    for leaf in apart:
        leaf.data -= 0.3 * leaf.grad

    assert [leaf.data for leaf in apart] == [leaf.data for leaf in together]


def test_zero_grads_leaves_every_gradient_zero_and_computed():
    leaves = some_leaves()
    leaves[0].grad = None
    zero_grads(leaves)

    assert grads(leaves) == [0.0] * 5
    assert all(leaf.has_grad for leaf in leaves)


@pytest.mark.parametrize("wrong", [3.0, None, "w"])
def test_what_is_no_value_is_refused_before_anything_changes(wrong):
    leaves = some_leaves()
    before = [leaf.data for leaf in leaves], grads(leaves)

    with pytest.raises(TypeError, match="expected a Value, got"):
        move([*leaves, wrong], [1.0] * 6, 1.0)
    with pytest.raises(TypeError, match="expected a Value, got"):
        zero_grads([*leaves, wrong])
    with pytest.raises(TypeError, match="expected a Value, got"):
        grads([*leaves, wrong])
    assert before == ([leaf.data for leaf in leaves], grads(leaves))


def test_a_computed_value_is_refused_before_anything_changes():
    leaves = some_leaves()
    before = [leaf.data for leaf in leaves]

    with pytest.raises(ValueError, match="item 5 is computed; only leaves can be moved"):
        move([*leaves, leaves[0] * 2.0], [1.0] * 6, 1.0)
    assert before == [leaf.data for leaf in leaves]


def test_directions_are_checked_before_anything_moves():
    leaves = some_leaves()
    before = [leaf.data for leaf in leaves]

    with pytest.raises(ValueError, match="5 Values need as many directions, got 4"):
        move(leaves, [1.0] * 4, 1.0)
    with pytest.raises((TypeError, ValueError)):
        move(leaves, [1.0, 1.0, 1.0, 1.0, "x"], 1.0)
    assert before == [leaf.data for leaf in leaves]


@pytest.mark.parametrize(("directions", "scale"), [(["2.0"], 1.0), ([None], 1.0), ([2.0], "1"), ([2.0], Value(1.0))])
def test_what_is_no_number_does_not_move(directions, scale):
    leaf = Value(1.0)

    with pytest.raises(TypeError, match="must be a real number"):
        move([leaf], directions, scale)
    assert leaf.data == 1.0


def test_any_iterable_is_taken_whole():
    leaves = some_leaves()
    expected = [leaf.data + leaf.grad for leaf in leaves]
    move((leaf for leaf in leaves), (leaf.grad for leaf in leaves), 1.0)
    zero_grads(leaf for leaf in leaves)

    assert [leaf.data for leaf in leaves] == expected
    assert grads(leaf for leaf in leaves) == [0.0] * 5


def test_a_direction_that_changes_the_lists_while_it_is_converted_does_no_harm():
    class Direction(Fraction):
        def __float__(self):
            leaves.clear()
            directions.clear()
            return 1.0

    kept = some_leaves() * 20
    leaves, directions = list(kept), [Direction(1)] + [Direction(k) for k in range(99)]
    expected = [leaf.data + 20.0 for leaf in kept]
    move(leaves, directions, 1.0)

    assert [leaf.data for leaf in kept] == pytest.approx(expected)


def test_arrays_are_read_and_move_as_lists_do():
    together, apart, array = some_leaves(), some_leaves(), np.empty(5)
    read_grads(together, array)
    assert array.tolist() == grads(apart)

    move(together, array, -0.3)
    move(apart, grads(apart), -0.3)

    read(together, array)
    assert array.tolist() == [leaf.data for leaf in apart]


@pytest.mark.parametrize(
    ("array", "error"),
    [(np.empty(4), ValueError), (np.empty(5, dtype=np.float32), TypeError), (np.empty(10)[::2], TypeError)],
)
def test_an_array_that_does_not_fit_changes_nothing(array, error):
    leaves = some_leaves()
    before = [leaf.data for leaf in leaves]

    with pytest.raises(error):
        move(leaves, array, 1.0)
    with pytest.raises(error):
        read_grads(leaves, array)
    assert before == [leaf.data for leaf in leaves]
