"""A formula as Python computes what is needed, once, and of a choice the chosen side alone."""

import pytest

from autograd.core.arithmetic import greater, where
from autograd.core.duals import slopes
from autograd.core.float_code import Source, certain, definition
from autograd.core.operation import ANY, Operation
from autograd.core.symbol import Symbol


def counting():
    """Return an operation that doubles, and the list of the numbers it was asked for."""
    asked = []

    def forward(x):
        asked.append(x)
        return 2.0 * x

    return Operation("doubled", lambda out, x: (2.0,), (ANY,), forward=forward), asked


def defined(formula, arity=1):
    return Operation("defined", lambda out, *xs: (1.0,) * len(xs), (ANY,) * arity, definition=formula)


def test_the_side_that_is_not_chosen_is_not_computed():
    doubled, asked = counting()
    row = defined(lambda x: where(greater(x, 0.0), doubled(x), 1.0))

    assert (row(-3.0), asked) == (1.0, [])
    assert (row(3.0), asked) == (6.0, [3.0])


def test_what_is_needed_behind_a_choice_or_by_both_sides_is_computed_once():
    doubled, asked = counting()

    def behind(x):
        part = doubled(x)
        return where(greater(x, 0.0), part, 1.0) + part

    def both(x):
        part = doubled(x)
        return where(greater(x, 0.0), part + 1.0, part - 1.0)

    assert [defined(behind)(x) for x in (1.0, -1.0)] == [4.0, -1.0]
    assert [defined(both)(x) for x in (1.0, -1.0)] == [3.0, -3.0]
    assert asked == [1.0, -1.0, 1.0, -1.0]


def test_what_one_side_has_computed_is_computed_again_where_it_is_needed_elsewhere():
    doubled, asked = counting()

    def twice(x):
        part = doubled(x)
        return where(greater(x, 0.0), part, 0.0) + where(greater(x, 1.0), part, 0.0)

    assert [defined(twice)(x) for x in (-1.0, 0.5, 2.0)] == [0.0, 1.0, 8.0]
    assert asked == [0.5, 2.0, 2.0]


def test_choices_within_choices():
    row = defined(lambda x, y: where(greater(x, y), where(greater(x, 1.0), 1.0, x), where(y, x, y) * 2.0), arity=2)

    assert [row(*point) for point in [(3.0, 2.0), (0.5, 0.25), (-1.0, 2.0), (-1.0, 0.0)]] == [1.0, 0.5, -2.0, 0.0]


def test_a_nan_counts_as_chosen():
    assert defined(lambda x: where(x, 1.0, 2.0))(float("nan")) == 1.0


def test_partial_derivatives_compute_the_chosen_side_alone():
    doubled, asked = counting()
    row = Operation("row", lambda out, x: (where(x, doubled(x), 1.0),), (ANY,), forward=abs)

    assert slopes(row, 1)(0.0, 0.0) == (1.0,)
    assert asked == []


def test_certain_parts_are_those_outside_of_choices():
    x, y = Symbol.names("x y")
    inside, condition = x + 1.0, x * y
    formula = where(condition, inside, y) - y

    found = certain(formula)

    assert {id(formula), id(condition), id(x), id(y)} <= found.keys()
    assert id(inside) not in found


def test_a_definition_takes_as_many_numbers_as_it_is_given():
    total = Operation(
        "total", lambda out, *xs: (1.0,) * len(xs), (ANY,) * 2, definition=lambda *xs: sum(xs, 0.0), variadic=True
    )

    assert [total(*range(count)) for count in (1, 2, 3)] == [0.0, 1.0, 3.0]
    assert definition(total, 3)(1.0, 2.0, 4.0) == 7.0


def test_a_block_leaves_no_name_behind():
    source = Source()
    part = Symbol(name="x") + 1.0
    with source.block("if x > 0.0:"):
        inside = source.text(part)
    outside = source.text(part)
    source.write(f"return {outside}")

    assert inside != outside
    assert source.function(["x"])(-1.0) == 0.0


def test_a_definition_with_pythons_if_is_refused():
    with pytest.raises(TypeError, match="neither true nor false"):
        defined(lambda x: x if x > 0.0 else 1.0)(1.0)
