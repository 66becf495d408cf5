"""What happens beside a recording: in other threads, by other observers, and where it breaks off."""

import asyncio
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from programs import eager

import autograd.math
from autograd import Value, compile, no_grad
from autograd.compiler.ir.record import record
from autograd.core.engine import Trace
from autograd.core.observers import is_observed, observe
from autograd.diagnostics import AnomalyError, detect_anomaly


# Other threads.
def in_a_pool(work):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def in_a_thread(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


def in_asyncio(work):
    return asyncio.run(asyncio.to_thread(work))


ELSEWHERE = pytest.mark.parametrize("elsewhere", [in_a_pool, in_a_thread, in_asyncio])


def unrecorded(x):
    with no_grad():
        return x * 2.0


@ELSEWHERE
@pytest.mark.parametrize("work", [lambda x: x * x, lambda x: Value(2.0) * 3.0, unrecorded, Value.detach])
def test_a_value_that_another_thread_has_computed_is_refused_each_time(elsewhere, work, jit):
    f = compile(lambda x: x + elsewhere(lambda: work(x)), jit=jit)
    for x in (1.0, 2.0, 1.0):
        with pytest.raises(RuntimeError, match=r"uses Value\([1-6]\.0\), which another thread has computed") as error:
            f(x)
        assert "hand the numbers in as an argument" in str(error.value)

    assert f.stats().paths == 0
    assert not is_observed()


@pytest.mark.parametrize(
    "use",
    [
        lambda x, y: y,
        lambda x, y: x if y > 0.0 else -x,
        lambda x, y: x if x > y else -x,
        lambda x, y: x * y.data,
        lambda x, y: autograd.math.hypot(x, 1.0, y),
        lambda x, y: autograd.math.where(y, x, 1.0),
        lambda x, y: x * y.detach(),
        lambda x, y: setattr(unrecorded_elsewhere(x), "data", 1.0),
    ],
)
def test_it_is_refused_however_it_is_used(use):
    with pytest.raises(RuntimeError, match="another thread has computed"):
        compile(lambda x: use(x, in_a_thread(lambda: x * 2.0)))(3.0)


def unrecorded_elsewhere(x):
    return in_a_thread(lambda: unrecorded(x))


@ELSEWHERE
@pytest.mark.parametrize(
    "look",
    [
        lambda x: x.data,
        lambda x: x.item(),
        lambda x: 1.0 if x > 2.0 else 2.0,
        lambda x: 1.0 if x == 2.0 else 2.0,
        lambda x: 1.0 if x else 2.0,
        lambda x: float(len(f"{x}")),
        lambda x: (x * 2.0).data,
        lambda x: unrecorded(x).data,
        lambda x: x.detach().data,
        lambda x: autograd.math.where(x, 1.0, 2.0),
        lambda x: autograd.math.hypot(1.0, 2.0, x).data,
        lambda x: x.grad,
        lambda x: max(x, 2.0) is x,
        lambda x: compile(lambda: x * 1.0)(),
    ],
)
@pytest.mark.parametrize("of", [lambda x: x, lambda x: x * 2.0, lambda x: unrecorded(x) + 1.0])
def test_a_number_that_another_thread_looks_at_is_refused_each_time(elsewhere, look, of):
    def f(x):
        y = of(x)
        return x * elsewhere(lambda: look(y))

    compiled = compile(f, jit="never")
    for x in (1.0, 3.0, 1.0):
        with pytest.raises(RuntimeError, match=r"leaves Value\([1-7]\.0\) to another thread") as error:
            compiled(x)
        assert "hand the numbers in as an argument" in str(error.value)

    assert compiled.stats().paths == 0
    assert not is_observed()


def test_other_threads_may_use_what_the_function_has_not_computed():
    w = Value(2.0)
    older = w * 3.0

    assert compile(lambda x: x * in_a_thread(lambda: w.data + older.data + (w * 2.0).data))(2.0) == 24.0


def test_what_another_thread_makes_of_a_captured_value_is_fixed():
    w = Value(2.0)
    f = compile(lambda x: x * in_a_thread(lambda: w.data))

    assert f(1.0) == 2.0
    w.data = 3.0
    assert f(1.0) == 2.0


def test_each_thread_that_records_is_told_of_the_others_alone():
    barrier = threading.Barrier(2)

    def both(x):
        barrier.wait()
        y = x * 2.0 if x > 1.0 else x
        barrier.wait()
        return y

    with ThreadPoolExecutor(2) as pool:
        assert [*pool.map(compile(both, jit="never"), (2.0, 3.0))] == [4.0, 6.0]


def test_what_another_thread_computed_before_is_a_number():
    y = in_a_thread(lambda: Value(3.0) * 2.0)

    assert compile(lambda x: x * y)(2.0) == 12.0


def test_what_a_compiled_function_inside_computed_on_its_own_is_refused():
    kept = []

    def inner(x):
        kept.append(x * 2.0)
        return kept[-1]

    other = compile(inner)
    with pytest.raises(RuntimeError, match="or a compiled function that was called in it"):
        compile(lambda x: x * other(3.0) + kept[-1])(2.0)


def test_other_threads_do_not_enter_a_recording():
    x, stop, counts = Value(0.5), threading.Event(), []

    def compute():
        y, done = Value(1.0), 0
        while not stop.is_set():
            y = (y * 0.5).sin() if y > 0.0 else y.exp()
            done += 1
        counts.append(done)

    def f():
        y = x
        for _ in range(20_000):
            y = y * 0.5 + x
        return [y]

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    threads = [threading.Thread(target=compute) for _ in range(2)]
    try:
        for thread in threads:
            thread.start()
        recorded = record(f, [x])
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        sys.setswitchinterval(interval)
    program = recorded.program

    assert sum(counts) > 0
    assert (len(program), program.guards, recorded.captured) == (40_000, (), ())
    assert eager(program, [0.5]).outputs == [f()[0].data]


def test_a_trace_told_by_another_thread_keeps_to_what_it_is_told():
    x = Value(2.0)
    trace = Trace([x])
    y = in_a_thread(lambda: x * x)
    trace.recorded(y)

    assert trace.slot(y) == 1 << 30


# What breaks off, and what else observes.
@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_exception_inside_leaves_nothing_half_recorded(error):
    broken = [True]

    def f(x):
        y = x * 2.0
        if broken[0] and y > 0.0:
            raise error
        return y.sin()

    g = compile(f)
    for _ in range(2):
        with pytest.raises(error):
            g(1.0)
        assert not is_observed()
    broken[0] = False

    assert g(0.5) == autograd.math.sin(1.0)
    assert g.stats().operations == (2,)


def test_an_observer_inside_sees_the_operations_and_decides_nothing(jit):
    def f(x):
        with detect_anomaly():
            y = x * x
            return y.log() if y > 1.0 else y

    g = compile(f, jit=jit)

    assert [g(x) for x in (2.0, 3.0, 0.5)] == [autograd.math.log(4.0), autograd.math.log(9.0), 0.25]
    assert g.stats().paths == 2
    with pytest.raises(AnomalyError):
        compile(lambda x: f(x * 1e200), jit=jit)(1.0)


def test_a_generator_that_is_closed_in_another_thread_ends_the_trace_it_opened():
    x = Value(2.0)
    trace = Trace([x])

    def suspended():
        with observe(trace):
            yield x * x

    generator = suspended()
    next(generator)
    in_a_thread(generator.close)
    x.exp()

    assert not is_observed()
    assert len(trace.differentiable) == 1
