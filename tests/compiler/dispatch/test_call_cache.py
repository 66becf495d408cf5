"""Repeated calls are computed by an entry of the call cache, and all others in the general way."""

import gc
import sys
import threading
import tracemalloc
import warnings
import weakref
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import pytest

from autograd import Value, compile, custom, detect_anomaly, grad, no_grad, value_and_grad
from autograd.core.engine import ENGINE

native = pytest.mark.skipif(ENGINE == "python", reason="the pure engine has the general way alone")


@dataclass
class Point:
    x: float
    y: float
    name: str = "p"
    total: float = field(init=False, default=0.0)


@dataclass(frozen=True, slots=True)
class Slotted:
    x: float
    y: float


class Pair(NamedTuple):
    x: float
    y: float


def general_calls(function, *args, **keywords):
    """Return how many calls of three with these arguments go the general way."""
    general, counted = function._general, []

    def counting(*args, **keywords):
        counted.append(args)
        return general(*args, **keywords)

    function._general = counting
    for _ in range(3):
        function(*args, **keywords)
    function._general = general
    return len(counted)


def product(p, *others, **named):
    """Return a number of points, nested as they please."""
    if isinstance(p, dict | OrderedDict):
        p = [*p.values()]
    if hasattr(p, "x"):
        p = [p.x, p.y]
    return p[0] * p[1] + sum([*others, *named.values()], 0.0)


PLAIN = [
    [1.0, 2.0],
    (1.0, 2.0),
    {"x": 1.0, "y": 2.0},
    {1: 1.0, 0: 2.0},
    Point(1.0, 2.0),
    Slotted(1.0, 2.0),
    Pair(1.0, 2.0),
    np.array([1.0, 2.0]),
    np.arange(4.0)[1::2],
    [np.float64(1.0), np.float32(2.0)],
    [1, True],
    [np.array([1.0, 2.0, 3.0]), 2.0],
]


# What is taken without a turn of the interpreter.
@native
@pytest.mark.parametrize("argument", PLAIN, ids=repr)
def test_the_second_call_needs_no_general_way(argument, jit):
    function = compile(lambda p: product(p) * 1.0, jit=jit)
    assert general_calls(function, argument) == 1


@native
@pytest.mark.parametrize("argument", PLAIN[:9], ids=repr)
def test_neither_does_the_second_gradient(argument, jit):
    function = compile(product, jit=jit)
    for differentiated in (grad(function), value_and_grad(function), value_and_grad(function, (0, 1))):
        assert general_calls(differentiated, argument, 3.0) == 1


@native
def test_nor_do_keywords_static_arguments_and_functions_as_such(jit):
    function = compile(lambda x, how, *, scale, name: how(x) * scale * len(name), static=("how", "name"), jit=jit)
    assert general_calls(function, 2.0, abs, scale=3.0, name="a") == 1
    assert general_calls(function, 2.0, abs, name="a", scale=3.0) == 1
    assert general_calls(function, 2.0, abs, scale=3.0, name="ab") == 1
    assert function(-2.0, abs, scale=3.0, name="ab") == 12.0


@native
def test_paths_are_found_by_the_guards_that_fail(jit):
    function = compile(lambda x, n: x * 2.0 if x > 1.0 else (x[n] if isinstance(x, list) else x * 3.0), jit=jit)
    picked = compile(lambda x, n: x[n], jit=jit)
    for x in (2.0, 0.5):
        function(x, 1.0)
    for n in (0, 1, 2):
        picked([1.0, 2.0, 3.0], n)
    for x in (2.0, 0.5, 3.0):
        assert general_calls(function, x, 1.0) == 0
    for n in (2, 0, 1):
        assert general_calls(picked, [1.0, 2.0, 3.0], n) == 0
        assert picked([1.0, 2.0, 3.0], n) == 1.0 + n
    assert [function(x, 1.0) for x in (2.0, 0.5, 3.0)] == [4.0, 1.5, 6.0]


@native
def test_calls_are_counted_and_readings_show_the_path_that_ran_last(jit):
    function = compile(lambda x: [x * 2.0][0] if x > 1.0 else x * 3.0, jit=jit)  # a list: a branch that is decided
    for _ in range(3):
        for x in (2.0, 0.5):
            function(x)
    assert function.stats().calls == 6
    function(2.0)
    first = function.source()
    function(0.5)
    assert function.source() != first
    function(2.0)
    assert function.source() == first


@native
def test_machine_code_is_made_after_as_many_calls_as_without(monkeypatch):
    monkeypatch.setattr("autograd.compiler.dispatch.runner._POINT_RUNS", 50)
    monkeypatch.setattr("autograd.compiler.dispatch.runner._slower", lambda *_: False)
    function = compile(lambda x: x * x + 1.0)
    for _ in range(49):
        assert function(2.0) == 5.0
    assert function.stats().machine_code == 0
    function(2.0)
    assert function.stats().machine_code == 1
    assert general_calls(function, 2.0) == 0


@native
def test_calls_of_several_kinds_count_together_for_machine_code(monkeypatch):
    monkeypatch.setattr("autograd.compiler.dispatch.runner._POINT_RUNS", 100)
    monkeypatch.setattr("autograd.compiler.dispatch.runner._slower", lambda *_: False)
    function = compile(lambda x: x * x + 1.0)
    for n in range(99):
        assert function([2.0, np.float64(2.0), 2, np.float32(2.0)][n % 4]) == 5.0
    assert function.stats().machine_code == 0
    function(2.0)
    assert function.stats().machine_code == 1


# What goes the general way.
@pytest.mark.parametrize(
    "argument",
    [deque([1.0, 2.0]), OrderedDict(x=1.0, y=2.0), [Value(1.0), 2.0], np.array([1, 2]), {1.5: 1.0, "x": 2.0}],
    ids=repr,
)
def test_other_containers_and_leaves_are_taken_in_the_general_way(argument, jit):
    function = compile(lambda p: product(dict(p) if isinstance(p, dict) else p), jit=jit)
    assert general_calls(function, argument) == 3


def test_a_record_that_makes_more_of_itself_is_made_by_its_class(jit):
    class Named(Pair):
        def __init__(self, x, y):
            self.total = x + y

    function = grad(compile(product, jit=jit))
    for _ in range(3):
        found = function(Named(1.0, 2.0))
        assert type(found) is Named
        assert (found, found.total) == ((2.0, 1.0), 3.0)


def test_containers_of_other_kinds_come_out_as_they_went_in(jit):
    function = compile(lambda p: {"deque": deque([p[0] * p[1]]), "rest": OrderedDict(b=p[0], a=p[1])}, jit=jit)
    for _ in range(3):
        assert function([1.0, 2.0]) == {"deque": deque([2.0]), "rest": OrderedDict(b=1.0, a=2.0)}


def test_whoever_diagnoses_or_computes_without_recording_is_told(jit):
    function = compile(lambda x: x.log(), jit=jit)
    for _ in range(3):
        function(2.0)
    with pytest.raises(ArithmeticError), detect_anomaly():
        function(-1.0)
    with no_grad():
        assert function(1.0) == 0.0
    assert np.isnan(function(-1.0))


def test_a_function_that_has_asked_for_an_integer_gets_it_from_then_on(jit):
    function = compile(lambda x, n: x * 2.0 if x > 0.0 else x * float(str(n)), jit=jit)
    slope = value_and_grad(function, 1)
    for _ in range(3):
        assert function(1.0, 3) == 2.0
        assert slope(1.0, 3) == (2.0, 0.0)
    assert function(-1.0, 3) == -3.0
    with pytest.raises(TypeError, match="fixed in the program"):
        slope(1.0, 3)


def test_variables_are_looked_at_in_each_call(jit):
    scale = 2.0
    function = compile(lambda x: scale * x, jit=jit)
    found = []
    for new in (2.0, 2.0, 3.0, 3.0, 2.0, 2.0):
        scale = new
        found.append(function(1.0))
    assert found == [2.0, 2.0, 3.0, 3.0, 2.0, 2.0]


def test_variables_of_a_static_function_are_looked_at_in_each_call(jit):
    scale = 2.0

    def scaled(x):
        return scale * x

    function = compile(lambda x, how: how(x), static="how", jit=jit)
    found = []
    for new in (2.0, 2.0, 3.0, 3.0, 2.0, 2.0):
        scale = new
        found.append(function(1.0, scaled))
    assert found == [2.0, 2.0, 3.0, 3.0, 2.0, 2.0]


def test_captured_values_are_read_in_each_call(jit):
    weights = [Value(float(n)) for n in range(3)]
    function = compile(lambda x: sum([w * x for w in weights], 0.0), jit=jit)
    assert [function(1.0) for _ in range(3)] == [3.0] * 3
    weights[1].data = 5.0
    assert [function(2.0) for _ in range(3)] == [14.0] * 3
    assert grad(function)(2.0) == 7.0


def test_a_static_object_whose_fields_change_is_another(jit):
    @dataclass(eq=True, unsafe_hash=True)
    class Setting:
        power: int

    setting = Setting(2)
    function = compile(lambda x, s: x**s.power, static="s", jit=jit)
    assert [function(3.0, setting) for _ in range(3)] == [9.0] * 3
    setting.power = 3
    assert [function(3.0, setting) for _ in range(3)] == [27.0] * 3


def test_argnums_are_checked_in_every_call(jit):
    function = compile(lambda x, y: x * y, jit=jit)
    argnums = [0, 1]
    for _ in range(3):
        assert function.value_and_grad(2.0, 3.0, argnums=(0, 1)) == (6.0, (3.0, 2.0))
        assert function.value_and_grad(2.0, 3.0, argnums=argnums) == (6.0, (3.0, 2.0))
        with pytest.raises(TypeError, match="argnums is the position"):
            function.value_and_grad(2.0, 3.0, argnums=("x",))
        with pytest.raises(ValueError, match="names argument 2"):
            function.value_and_grad(2.0, 3.0, argnums=2)
    argnums.pop()
    assert function.value_and_grad(2.0, 3.0, argnums=argnums) == (6.0, (3.0,))


# Who runs meanwhile.
def test_an_operation_of_the_users_may_change_the_arguments_and_call_the_function(jit):
    given = [1.0, 2.0, 3.0]

    def meddle(x):
        given.clear()
        if x > 0.0:
            function([-1.0, 0.0, 0.0])
        gc.collect()
        return x * 2.0

    meddling = custom(meddle, lambda out, x: (2.0,))
    function = compile(lambda p: meddling(p[0]) + p[1] * p[2], jit=jit)
    for _ in range(4):
        given[:] = [1.0, 2.0, 3.0]
        assert function(given) == 8.0
        assert given == []


def test_an_error_of_an_operation_of_the_users_comes_out(jit):
    def refuse(x):
        if x < 0.0:
            raise LookupError("below")
        return x

    refusing = custom(refuse, lambda out, x: (1.0,))
    function = compile(lambda x: refusing(x) * 2.0, jit=jit)
    for _ in range(3):
        assert function(1.0) == 2.0
        with pytest.raises(LookupError, match="below"):
            function(-1.0)


def test_results_belong_to_the_caller(jit):
    function = compile(lambda x: {"a": x * 2.0, "b": [x[0]]}, jit=jit)
    found = [function(np.array([n, 1.0])) for n in (1.0, 2.0, 3.0)]
    found[0]["a"][0] = 7.0
    assert [one["a"].tolist() for one in found] == [[7.0, 2.0], [4.0, 2.0], [6.0, 2.0]]


def test_threads_with_structures_paths_and_weights_of_their_own_disturb_each_other_not(jit):
    weight = Value(2.0)
    function = compile(lambda p: weight * sum([*p], 0.0) if p[0] > 0.0 else p[0] * 3.0, jit=jit)
    both = value_and_grad(function)
    wrong = []

    def work(number):
        size = 1 + number % 4
        for n in range(300):
            first = 1.0 + n if n % 3 else -1.0 - n
            given = [first, *[float(number)] * size]
            right = 2.0 * sum(given) if first > 0.0 else first * 3.0
            slopes = [2.0] * (size + 1) if first > 0.0 else [3.0] + [0.0] * size
            if function(given) != right or both(given) != (right, slopes):
                wrong.append(given)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# What is kept.
@native
def test_calls_hold_no_references_and_no_memory(jit):
    weight = Value(1.5)
    function = compile(lambda p, q, how: (weight * product(p) * q["k"][0], {"b": p.x}), static="how", jit=jit)
    both = value_and_grad(function, (0, 1), has_aux=True)
    point, nested, how = Point(1.0, 2.0), {"k": [3.0, np.array([1.0, 2.0])]}, "name"
    parts = [point, point.name, nested, nested["k"], nested["k"][1], how, weight, Point, None, np.empty]

    def calls(count):
        for n in range(count):
            both(point, nested, how)
            function(point, nested, how)
            if n % 10 == 0:
                both(point, {"k": [3.0]}, how)

    calls(300)
    counts = [*map(sys.getrefcount, parts)]
    tracemalloc.start()
    try:
        calls(50)
        before = tracemalloc.get_traced_memory()[0]
        calls(500)
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 4000
    if sys.version_info < (3, 12):  # from which on some of them are immortal
        after = [*map(sys.getrefcount, parts)]
        assert max(abs(one - two) for one, two in zip(counts, after, strict=True)) < 20


def test_a_compiled_function_that_captures_itself_is_freed(jit):
    class Captured:
        pass

    def make():
        holder, thing = {}, Captured()

        def call(x):
            return x * 2.0 if thing and holder else x

        function = holder["function"] = compile(call, jit=jit)
        holder["differentiated"] = value_and_grad(function)
        for _ in range(3):
            function(1.0)
            holder["differentiated"](1.0)
        return weakref.ref(thing)

    gone = make()
    gc.collect()
    assert gone() is None


def test_many_structures_are_forgotten_one_after_the_other(jit):
    function = compile(lambda p: sum([*p], 0.0), jit=jit)
    with warnings.catch_warnings(action="ignore"):
        for size in range(1, 40):
            for _ in range(2):
                assert function([1.0] * size) == float(size)
    assert function([1.0] * 3) == 3.0
