"""What the page on compiling says of decisions, and of what is frozen, sentence by sentence."""

import sys
import time
import types

import numpy as np
import pytest

import autograd.math as m
from autograd import MismatchError, Value, compile

rate = 0.5
calls_made = 0


@pytest.fixture
def set_rate(monkeypatch):
    return lambda number: monkeypatch.setitem(globals(), "rate", number)


def on_values(f, call):
    """Return what a function gives without being compiled."""
    result = f(*(Value(x) if isinstance(x, float) else x for x in call))
    return result.data if isinstance(result, Value) else result


# The rows of the table of decisions: functions, calls, and how many paths these take.
DECISIONS = {
    "less": (lambda x, y: x if x < y else [2.0 * y][0], [(1.0, 2.0), (1.5, 2.0), (3.0, 2.0)], 2),
    "less, with sides that only compute": (
        lambda x, y: x if x < y else 2.0 * y,
        [(1.0, 2.0), (1.5, 2.0), (3.0, 2.0)],
        1,
    ),
    "equal": (lambda x: [2.0 * x][0] if x == 3 else x, [(1.0,), (2.0,), (3.0,)], 2),
    "among": (lambda x: 2.0 * x if x in (1, 2) else x, [(1.0,), (2.0,), (3.0,), (4.0,), (1.0,)], 3),
    "the largest": (lambda x, y: max([x, y]) * 2.0, [(1.0, 2.0), (1.5, 2.0), (3.0, 2.0)], 1),
    "sorted": (lambda x, y: sorted([x, y])[1] / 2.0, [(1.0, 2.0), (1.5, 2.0), (3.0, 2.0)], 2),
    "if": (lambda x: [1.0 / x][0] if x else 0.0, [(1.0,), (2.0,), (0.0,)], 2),
    "and": (lambda x, y: (x and y) * 2.0, [(1.0, 3.0), (2.0, 3.0), (0.0, 3.0)], 2),
    "data": (lambda x: x * x.data, [(1.0,), (2.0,), (1.0,), (3.0,)], 3),
    "item": (lambda x: x * x.item(), [(1.0,), (2.0,), (1.0,), (3.0,)], 3),
    "int of data": (lambda x: x * int(x.data), [(1.5,), (1.6,), (1.5,)], 2),
    "text": (lambda x: x * len(f"{x}"), [(1.5,), (1.25,), (1.5,)], 2),
    "is True": (lambda x, flag: 2.0 * x if flag is True else x, [(1.0, True), (2.0, False), (3.0, True)], 2),
    "a set": (lambda x, n: x * (n in {1, 2}), [(1.0, 1), (2.0, 2), (2.0, 3), (1.0, 1)], 3),
    "an index": (lambda x, n: x * (1.0, 2.0, 3.0)[n], [(1.0, 1), (2.0, 2), (1.0, 1)], 2),
    "a range": (lambda x, n: sum([x for _ in range(n)]), [(1.0, 1), (2.0, 2), (1.0, 1)], 2),
    "abs": (lambda x: abs(x) * 2.0, [(1.0,), (-2.0,)], 1),
    "round": (lambda x: round(x) * x, [(1.4,), (2.6,)], 1),
    "floor": (lambda x: m.floor(x) * x, [(1.4,), (-2.6,)], 1),
    "modulo": (lambda x: x % 1 * x, [(1.4,), (-2.6,)], 1),
    "relu": (lambda x: m.relu(x) * x, [(1.4,), (-2.6,)], 1),
    "maximum": (lambda x, y: m.maximum(x, y) * x, [(1.4, 2.0), (3.0, 2.0)], 1),
}


@pytest.mark.parametrize(("f", "calls", "paths"), DECISIONS.values(), ids=DECISIONS)
def test_a_decision_that_comes_out_otherwise_is_another_path(f, calls, paths):
    compiled = compile(f)

    assert [compiled(*call) for call in calls] == [on_values(f, call) for call in calls]
    assert (compiled.stats().paths, compiled.stats().uncompiled) == (paths, 0)


def test_variables_are_decisions_wherever_they_are_named(set_rate):
    settings = types.ModuleType("users_settings")
    settings.rate = 2.0
    cell = 3.0

    def f(x, factor=4.0):
        return x * rate * settings.rate * cell * factor

    compiled = compile(f)
    assert compiled(1.0) == f(1.0)
    for change in (
        lambda: set_rate(5.0),
        lambda: setattr(settings, "rate", 6.0),
        lambda: setattr(f, "__defaults__", (7.0,)),
    ):
        change()
        assert compiled(1.0) == f(1.0)
    cell = 8.0
    assert compiled(1.0) == f(1.0)


# What is frozen: each returns a function, and what changes what it reads.
class Settings:
    def __init__(self, thing):
        self.thing = thing


def in_an_attribute(thing, other):
    settings = Settings(thing)
    return lambda x: x * settings.thing, lambda: setattr(settings, "thing", other)


def in_a_list(thing, other):
    things = [thing]
    return lambda x: x * things[0], lambda: things.__setitem__(0, other)


def in_a_dictionary(thing, other):
    things = {"thing": thing}
    return lambda x: x * things["thing"], lambda: things.__setitem__("thing", other)


def in_an_array_of_objects(thing, other):
    things = np.array([thing], dtype=object)
    return lambda x: x * things[0], lambda: things.__setitem__(0, other)


def in_globals(thing, other):
    names = {"thing": thing}
    return eval("lambda x: x * globals()['thing']", names), lambda: names.__setitem__("thing", other)  # noqa: S307


def in_eval(thing, other):
    names = {"thing": thing}
    return eval("lambda x: x * eval('thing')", names), lambda: names.__setitem__("thing", other)  # noqa: S307


def by_getattr_of_a_module(thing, other):
    module = types.ModuleType("users_module")
    module.thing = thing
    return lambda x: x * getattr(module, "thing"), lambda: setattr(module, "thing", other)  # noqa: B009


HOLDERS = [
    in_an_attribute,
    in_a_list,
    in_a_dictionary,
    in_an_array_of_objects,
    in_globals,
    in_eval,
    by_getattr_of_a_module,
]


@pytest.mark.parametrize("holder", HOLDERS)
def test_a_number_that_no_variable_stands_for_is_fixed_and_check_finds_it(holder):
    f, change = holder(2.0, 5.0)
    compiled, checked = compile(f), compile(f, check=True)
    assert compiled(3.0) == checked(3.0) == 6.0
    change()
    assert f(3.0) == 15.0
    assert compiled(3.0) == 6.0
    with pytest.raises(MismatchError):
        checked(3.0)


@pytest.mark.parametrize("holder", HOLDERS)
def test_so_is_which_value_it_is_whose_number_is_read_anew(holder):
    w = Value(2.0)
    f, change = holder(w, Value(5.0))
    compiled, checked = compile(f), compile(f, check=True)
    assert compiled(3.0) == checked(3.0) == 6.0
    w.data = 4.0
    assert compiled(3.0) == checked(3.0) == 12.0
    change()
    assert compiled(3.0) == 12.0
    with pytest.raises(MismatchError):
        checked(3.0)


def test_a_value_that_a_variable_stands_for_may_be_replaced():
    w = Value(2.0)
    compiled = compile(lambda x: x * w)
    assert compiled(3.0) == 6.0
    w = Value(5.0)
    assert compiled(3.0) == 15.0


def test_the_label_of_a_value_is_fixed():
    w = Value(2.0, label="wide")
    compiled = compile(lambda x: x * w * (2.0 if w.label == "wide" else 1.0))
    assert compiled(3.0) == 12.0
    w.label = "narrow"
    assert compiled(3.0) == 12.0


def test_what_a_library_reads_and_the_time_are_fixed(monkeypatch):
    compiled = compile(lambda x: x * (sys.getrecursionlimit() + 0.0 * time.time()))
    before = compiled(1.0)
    monkeypatch.setattr(sys, "getrecursionlimit", lambda: 7)
    assert compiled(1.0) == before


def test_what_a_function_does_beside_computing_happens_while_it_is_recorded():
    seen = []

    def f(x):
        global calls_made  # noqa: PLW0603  # what is tested
        calls_made += 1
        seen.append(1)
        return x * 2.0

    compiled = compile(f)
    made = calls_made
    assert [compiled(x) for x in (1.0, 2.0, 3.0)] == [2.0, 4.0, 6.0]
    assert (len(seen), calls_made - made) == (1, 1)
