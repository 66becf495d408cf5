"""Machine code computes of a choice what it needs: a function that no point asks for is not called."""

import ctypes
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import SPECIAL, build, same

from autograd.compiler.backends import llvm
from autograd.compiler.backends.executable import Call
from autograd.compiler.backends.llvm import choices
from autograd.compiler.ir.lower import lower
from autograd.compiler.ir.program import Guard, Lowered
from autograd.core.table import TABLE

# Sixteen, since the last lanes of a batch compute again what others do.
XS = [0.5, -0.25, 2.0, -1.5, 3.0, 0.75, -2.0, 1.25, -0.125, 0.25, 1.0, 4.0, 0.125, 1.75, 0.375, 0.0]


@pytest.fixture(autouse=True, scope="module")
def no_cache():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUTOGRAD_CACHE_DIR", "")
        yield


@pytest.fixture
def asked(monkeypatch):
    """What expm1, exp and log are asked for by code that is compiled from here on."""
    numbers: dict[str, list[float]] = {name: [] for name in ("expm1", "exp", "log")}
    double = ctypes.c_double

    def counting(name):
        def function(x):
            numbers[name].append(x)
            return TABLE[name].forward(x)

        return ctypes.CFUNCTYPE(double, double)(function)

    functions = {name: counting(name) for name in numbers}
    addresses = {name: ctypes.cast(function, ctypes.c_void_p).value for name, function in functions.items()}
    monkeypatch.setattr(llvm, "address", lambda name, arguments: addresses[name])
    monkeypatch.setattr(llvm, "agreed", lambda _: frozenset())  # else there is code for lanes, which asks nobody
    monkeypatch.setattr(llvm, "_loaded", {})  # others may have compiled the same
    yield numbers
    assert functions  # which must live as long as the code that calls them


def straight(inputs, constants, instructions, results, guards=()):
    """Return code of the named rows."""
    steps = tuple((TABLE[name], slots) for name, *slots in instructions)
    steps = tuple((row, tuple(slots)) for row, slots in steps)
    return Lowered(inputs, constants, steps, results, guards, tuple(range(len(guards))), (), speculative=False)


def evaluated(code, numbers):
    """Return what the code says, everything computed: the failed guard or -1, and the results."""
    values = [*numbers, *code.constants]
    for row, slots in code.instructions:
        values.append(row.forward(*(values[slot] for slot in slots)))
    for number, guard in enumerate(code.guards):
        if (values[guard.left] > values[guard.right]) is not guard.outcome:
            return number, []
    return -1, [values[slot] for slot in code.results]


def at_points(code, points, chunk=300):
    executable = llvm.compiled(code, chunk=chunk)
    results, found = np.zeros(len(code.results)), []
    for point in points:
        status = executable.point(np.array(point), results)
        found.append((status, results.tolist() if status < 0 else []))
    return found


def in_a_batch(code, points, chunk=300):
    columns = np.ascontiguousarray(np.array(points).T)
    results = np.zeros((len(code.results), len(points)))
    failed = np.zeros(len(points), np.int32)
    call = Call(
        *(np.zeros(code.inputs), np.array([c.ctypes.data for c in columns]), np.full(code.inputs, 8)),
        *(np.array([r.ctypes.data for r in results]), np.full(len(code.results), 8), np.zeros((1, 0))),
        *(None, 0, len(points), failed),
    )
    llvm.compiled(code, frozenset(range(code.inputs)), chunk=chunk).batch(call)
    return [(int(f), r.tolist() if f < 0 else []) for f, r in zip(failed, results.T, strict=True)]


WAYS = pytest.mark.parametrize("run", [at_points, in_a_batch], ids=["points", "batch"])


def values(found):
    assert {status for status, _ in found} == {-1}
    return [results for _, results in found]


@WAYS
def test_elu_asks_for_exponentials_where_its_argument_is_not_above_zero(run, asked):
    code = lower(build(2, (), [(TABLE["elu"], (0, 1))], (2,)), (0, 1), frozenset(), speculative=False)
    found = values(run(code, [(x, 1.5) for x in XS]))

    below = [x for x in XS if x <= 0.0]
    assert [row[0] for row in found] == [x if x > 0.0 else 1.5 * math.expm1(x) for x in XS]
    assert [row[1] for row in found] == [1.0 if x > 0.0 else 1.5 * math.exp(x) for x in XS]
    assert [row[2] for row in found] == [0.0 if x > 0.0 else math.expm1(x) for x in XS]
    assert (asked["expm1"], asked["exp"]) == (below, below)


# x > 0 ? (x > 1 ? log(x) : expm1(x)) : exp(x), in an order in which nothing is decided before it is computed.
NESTED = straight(
    1,
    (0.0, 1.0),
    [
        ("log", 0),  # slot 3
        ("expm1", 0),
        ("exp", 0),
        ("greater", 0, 2),
        ("where", 6, 3, 4),
        ("greater", 0, 1),
        ("where", 8, 7, 5),
    ],
    (9,),
)


@WAYS
@pytest.mark.parametrize("chunk", [300, 2])
def test_of_a_choice_within_a_choice_both_must_come_out_so(run, chunk, asked):
    found = values(run(NESTED, [(x,) for x in XS], chunk))

    assert found == [[(math.log(x) if x > 1.0 else math.expm1(x)) if x > 0.0 else math.exp(x)] for x in XS]
    assert asked["log"] == [x for x in XS if x > 1.0]
    assert asked["expm1"] == [x for x in XS if 0.0 < x <= 1.0]
    assert asked["exp"] == [x for x in XS if x <= 0.0]


@WAYS
def test_what_something_else_needs_too_is_computed_everywhere(run, asked):
    code = straight(1, (0.0,), [("exp", 0), ("log", 2), ("greater", 0, 1), ("where", 4, 3, 0), ("add", 5, 2)], (6,))
    run(code, [(x,) for x in XS])

    assert asked["exp"] == XS
    assert asked["log"] == [math.exp(x) for x in XS if x > 0.0]


def test_what_would_save_little_is_no_branch():
    code = straight(1, (0.0,), [("greater", 0, 1), ("multiply", 0, 0), ("where", 2, 3, 0)], (4,))

    assert choices.needs(code, lambda _: True, 0) == {}
    assert choices.needs(NESTED, lambda _: True, 0) == {
        0: {(6, True), (8, True)},
        1: {(6, False), (8, True)},
        2: {(8, False)},
        **{step: {(8, True)} for step in (3, 4)},
    }


NAMES = ("where", "where", "where", "greater", "exp", "log", "expm1", "sin", "multiply", "add", "subtract", "divide")


@st.composite
def straight_code(draw, length=40):
    """Draw code with many choices, of which each decides by some earlier number."""
    rng = draw(st.randoms(use_true_random=False))
    inputs, constants = 3, (0.0, 1.0)
    first = inputs + len(constants)
    instructions = []
    for step in range(draw(st.integers(1, length))):
        name = rng.choice(NAMES)
        slots = [rng.randrange(max(0, first + step - rng.choice((4, 12, 60))), first + step) for _ in range(3)]
        instructions.append((name, *slots[: TABLE[name].arity]))
    end = first + len(instructions)
    places = sorted(rng.randint(0, len(instructions)) for _ in range(rng.choice((0, 0, 1, 2))))
    guards = tuple(
        Guard(p, "gt", rng.randrange(first + p), rng.randrange(first + p), rng.random() < 0.5) for p in places
    )
    return straight(inputs, constants, instructions, (end - 1, rng.randrange(end)), guards)


NUMBERS = st.one_of(st.sampled_from(SPECIAL), st.floats(-3.0, 3.0))


@WAYS
@settings(max_examples=60)
@given(data=st.data(), chunk=st.sampled_from([3, 11, 300]))
def test_choices_have_the_bits_of_code_that_computes_everything(run, data, chunk):
    code = data.draw(straight_code())
    points = data.draw(st.lists(st.tuples(*[NUMBERS] * code.inputs), min_size=1, max_size=11))
    for (status, results), (failed, exact) in zip(
        run(code, points, chunk), (evaluated(code, point) for point in points), strict=True
    ):
        assert status == failed
        assert all(map(same, results, exact))


@settings(max_examples=200)
@given(straight_code(80))
def test_an_order_has_each_instruction_once_after_what_it_needs(code):
    first = code.inputs + len(code.constants)
    needs = choices.needs(code, lambda _: True, 0)
    order = choices.order(code, range(len(code.instructions)), needs)
    place = {step: number for number, step in enumerate(order)}

    assert sorted(order) == list(range(len(code.instructions)))
    assert [step for step in order if step not in needs] == sorted(place.keys() - needs.keys())
    for step in order:
        assert all(place[slot - first] < place[step] for slot in choices.reads(code, step, needs) if slot >= first)
