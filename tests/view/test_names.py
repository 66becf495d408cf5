"""label(**locals()) takes the names from the program, and touches nothing but labels that are missing."""

import pytest

from autograd import Value, label


def test_local_variables_become_labels():
    x, y = Value(1.0), Value(2.0)
    product = x * y
    label(**locals())

    assert (x.label, y.label, product.label) == ("x", "y", "product")


def test_elements_are_labelled_with_the_way_to_them():
    a, b, c = Value(1.0), Value(2.0), Value(3.0)
    label(w=[1.0, a], layers={"in": (b, [c])})

    assert [value.label for value in (a, b, c)] == ["w[1]", "layers['in'][0]", "layers['in'][1][0]"]


def test_a_label_that_is_there_stays():
    x, empty = Value(1.0, label="rate"), Value(2.0, label="")
    label(x=x, empty=empty)

    assert (x.label, empty.label) == ("rate", "")


def test_a_value_under_two_names_has_the_first():
    x = Value(1.0)
    label(first=x, second=[x])

    assert x.label == "first"


@pytest.mark.parametrize("thing", [None, 3.0, "x", object(), {1, 2}, range(3)])
def test_what_holds_no_value_is_passed_over(thing):
    x = Value(1.0)
    label(thing=thing, x=x)

    assert x.label == "x"


def test_a_list_that_holds_itself_ends():
    x = Value(1.0)
    ring = [x]
    ring.append(ring)
    label(ring=ring)

    assert x.label == "ring[0]"
