"""no_grad, detach, threads and observers."""

import asyncio
import contextvars
import threading

import pytest

import autograd.math
from autograd import Value, is_recording, no_grad
from autograd.core.observers import Observer, afresh, observe


def test_results_under_no_grad_are_constants():
    x = Value(3.0)
    with no_grad():
        results = [x * x, x + 1, -x, x.exp(), x.hypot(4.0), 2.0**x, x.maximum(1.0), round(x)]

    assert [result.requires_grad for result in results] == [False] * 8
    assert [(result.op, result.args) for result in results] == [(None, ())] * 8
    assert (x.requires_grad, results[0].data) == (True, 9.0)


def test_constants_are_no_part_of_a_later_graph():
    x = Value(3.0)
    with no_grad():
        square = x * x
    (square * x).backward()

    assert x.grad == 9.0
    assert not (square * 2.0).requires_grad


def test_leaves_made_under_no_grad_are_leaves():
    with no_grad():
        x = Value(3.0)
    (x * x).backward()

    assert (x.requires_grad, x.grad) == (True, 6.0)


def test_no_grad_nests():
    assert is_recording()
    with no_grad():
        with no_grad():
            assert not is_recording()
        assert not is_recording()
        assert not (Value(1.0) * 2.0).requires_grad
    assert is_recording()
    assert (Value(1.0) * 2.0).requires_grad


def test_an_exception_ends_no_grad():
    with pytest.raises(RuntimeError, match="planned"), no_grad():
        raise RuntimeError("planned")

    assert is_recording()


def test_no_grad_decorates_functions():
    @no_grad()
    def evaluate(x):
        return x * x

    assert not evaluate(Value(2.0)).requires_grad
    assert not evaluate(Value(2.0)).requires_grad
    assert is_recording()


def test_no_grad_concerns_its_own_thread_alone():
    inside, leave, found = threading.Event(), threading.Event(), {}

    def other():
        with no_grad():
            inside.set()
            leave.wait(10.0)
            found["other"] = (is_recording(), (Value(1.0) * 2.0).requires_grad)

    thread = threading.Thread(target=other)
    thread.start()
    inside.wait(10.0)
    found["main"] = (is_recording(), (Value(1.0) * 2.0).requires_grad)
    leave.set()
    thread.join()

    assert found == {"main": (True, True), "other": (False, False)}


def test_detach_cuts():
    x = Value(3.0, label="x")
    cut = x.detach()
    (x * cut).backward()

    assert (x.grad, cut.requires_grad, cut.label, cut.data) == (3.0, False, "x", 3.0)
    x.data = 4.0
    assert cut.data == 3.0


def test_threads_build_and_sweep_at_once():
    shared = Value(2.0)
    results = {}

    def work(k):
        own = Value(float(k))
        for _ in range(200):
            output = (own * shared).tanh() + own * own
            output.backward()
        results[k] = own.grad

    threads = [threading.Thread(target=work, args=(k,)) for k in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = {k: 200 * (2.0 / autograd.math.cosh(2.0 * k) ** 2 + 2.0 * k) for k in range(1, 5)}

    assert results == pytest.approx(expected, rel=1e-12)
    assert shared.grad == pytest.approx(sum(200 * k / autograd.math.cosh(2.0 * k) ** 2 for k in range(1, 5)), rel=1e-12)


class Notes(Observer):
    def __init__(self):
        self.results, self.decisions = [], []

    def recorded(self, value):
        self.results.append(value.op.name)

    def decided(self, kind, arguments, outcome):
        self.decisions.append((kind, outcome))


def test_observers_hear_of_every_result_and_decision():
    x, notes = Value(2.0), Notes()
    with observe(notes):
        y = x * x if x > 1.0 else -x
        bool(y)
        autograd.math.where(x, y, 0.0)
        y.exp().hypot(x)
    x + 1.0

    assert notes.results == ["multiply", "exp", "hypot"]
    assert notes.decisions == [("gt", True), ("bool", True), ("where", True)]


def test_questions_of_math_are_decisions():
    x, notes = Value(2.0), Notes()
    with observe(notes):
        assert not autograd.math.isnan(x)
        assert not autograd.math.isinf(x)
        assert autograd.math.isfinite(x)

    assert notes.decisions == [("ne", False), ("eq", False), ("eq", False), ("gt", True), ("lt", True)]


def test_observers_hear_of_their_own_thread_alone_and_no_longer_than_their_block():
    notes = Notes()
    with observe(notes):
        thread = threading.Thread(target=lambda: Value(1.0) * 2.0)
        thread.start()
        thread.join()
    Value(1.0) * 2.0

    assert notes.results == []


@pytest.mark.parametrize("block", [no_grad, lambda: observe(None)])
def test_a_block_that_is_closed_in_another_thread_ends_in_the_one_that_opened_it(block):
    def suspended():
        with block():
            yield

    generator = suspended()
    next(generator)
    elsewhere = []

    def close():
        generator.close()
        elsewhere.append((Value(1.0) * 2.0).requires_grad)

    thread = threading.Thread(target=close)
    thread.start()
    thread.join()

    assert elsewhere == [True]
    assert (Value(1.0) * 2.0).requires_grad


def recorded():
    """Return whether this very operation is recorded, as the switch and as the engine have it."""
    found = (is_recording(), (Value(1.0) * 2.0).requires_grad)
    assert found[0] is found[1]
    return found[0]


async def in_turns(*coroutines):
    """Run coroutines as tasks, which take turns at each ``asyncio.sleep(0)``; return their results."""
    return await asyncio.gather(*(asyncio.create_task(each) for each in coroutines))


def test_no_grad_held_across_await_concerns_its_own_task_alone():
    async def pausing():
        with no_grad():
            await asyncio.sleep(0)
            found = recorded()
            await asyncio.sleep(0)
        return found, recorded()

    async def beside():
        found = []
        for _ in range(4):
            found.append(recorded())
            await asyncio.sleep(0)
        return found

    assert asyncio.run(in_turns(pausing(), beside(), pausing())) == [(False, True), [True] * 4, (False, True)]
    assert recorded()


def test_an_observer_held_across_await_hears_of_its_own_task_alone():
    async def watching(start):
        with observe(Notes()), observe(notes := Notes()):
            x = Value(start)
            await asyncio.sleep(0)
            x * x if x > 1.0 else -x
            await asyncio.sleep(0)
        return notes.results, notes.decisions

    async def beside():
        for _ in range(4):
            Value(1.0).exp()
            await asyncio.sleep(0)

    first, _, second = asyncio.run(in_turns(watching(2.0), beside(), watching(0.5)))

    assert first == (["multiply"], [("gt", True)])
    assert second == (["negative"], [("gt", False)])


def test_a_task_begun_inside_a_block_is_in_it_until_the_block_ends():
    notes = Notes()

    async def inner(ended):
        found = [recorded()]
        await ended.wait()
        return [*found, recorded()]

    async def outer():
        ended = asyncio.Event()
        with no_grad(), observe(notes):
            task = asyncio.create_task(inner(ended))
            await asyncio.sleep(0)
        told = len(notes.decisions)
        ended.set()
        return await task, told, len(notes.decisions)

    assert asyncio.run(outer()) == ([False, True], 0, 0)


def test_a_context_that_is_copied_into_another_thread_leaves_the_blocks_behind():
    async def outer():
        with no_grad():
            return recorded(), await asyncio.to_thread(recorded)

    assert asyncio.run(outer()) == (False, True)


def test_a_block_that_is_closed_in_another_context_ends_in_the_one_that_opened_it():
    def suspended():
        with no_grad():
            yield

    opened, generator = contextvars.copy_context(), suspended()
    opened.run(next, generator)
    assert (opened.run(recorded), recorded()) == (False, True)

    contextvars.copy_context().run(generator.close)

    assert (opened.run(recorded), recorded()) == (True, True)


def test_blocks_that_end_in_another_order_than_they_began_pause_for_as_long_as_one_is_open():
    first, second = no_grad(), no_grad()
    found = [recorded()]
    for step in (first.__enter__, second.__enter__, lambda: first.__exit__(None, None, None)):
        step()
        found.append(recorded())
    second.__exit__(None, None, None)

    assert [*found, recorded()] == [True, False, False, False, True]


def test_what_is_recorded_afresh_is_outside_of_the_blocks_around_and_inside_of_those_within():
    notes = Notes()
    with observe(notes), no_grad():
        with afresh():
            inside = recorded()
            with no_grad():
                within = recorded()
        outside = recorded()

    assert (inside, within, outside) == (True, False, False)
    assert notes.results == []


def test_a_generator_that_yields_inside_no_grad_leaves_it_open_for_its_caller():
    """A generator runs in the context of whoever calls it: this is Python's own rule, and no_grad() documents it."""

    def computing():
        with no_grad():
            yield Value(1.0) * 2.0

    def yielding():
        with no_grad():
            result = Value(1.0) * 2.0
        yield result

    found = {}
    for make in (computing, yielding):
        generator = make()
        next(generator)
        found[make.__name__] = recorded()
        generator.close()

    assert found == {"computing": False, "yielding": True}
    assert recorded()
