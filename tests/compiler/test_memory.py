"""What a compiled function keeps is bounded, whatever it is called with and however often."""

import gc
import threading
import tracemalloc
import warnings

import numpy as np
import pytest

from autograd import Value, compile, grad, hessian, hvp

WEIGHT = Value(0.5)


def model(w, x):
    """Return a number from shared weights and a point, by one of two paths."""
    return (w[0] * x + WEIGHT).tanh() * w[1] if x > 0.0 else w[1] * x * WEIGHT


def held(calls, count):
    """Return how many bytes more are held after ``count`` further calls than after as many before."""
    tracemalloc.start()
    try:
        calls(range(count))
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        calls(range(count, 2 * count))
        gc.collect()
        return tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()


# The kinds of calls, each with numbers, sizes or static arguments that go by the number of the call.
def fresh_batches(compiled):
    def calls(numbers):
        xs, w = np.linspace(-1.0, 1.0, 20), np.array([1.0, 2.0])
        for n in numbers:
            xs[0] = n
            for reduce in ("mean", None):
                compiled.batch(1, reduce=reduce).value_and_grad(w, xs)
                compiled.batch(1, reduce=reduce).value_and_grad(w, xs + 5.0, argnums=(0, 1))
            compiled.batch(1, reduce="sum").backward(w, xs)

    return calls


def sizes_of_one_batch(compiled):
    one, threaded = compiled.batch(1, reduce="sum"), compiled.batch(1, reduce="sum", threads=2)

    def calls(numbers):
        w = np.array([1.0, 2.0])
        for n in numbers:
            one.value_and_grad(w, np.ones(1 + n % 700))
            threaded.value_and_grad(w, np.ones(1100 + n % 300))
            one.backward(w, np.full(1 + n % 500, -1.0))

    return calls


def equal_static_values(compiled):
    del compiled
    f = compile(lambda x, settings: x * len(settings), static=1, paths=4)

    def calls(numbers):
        for n in numbers:
            f(1.0, (n % 3, f"setting {n % 3}", float("nan")))

    return calls


def other_static_values(compiled):
    del compiled
    f = compile(lambda x, n: x * n, static=1, paths=4)
    return lambda numbers: [f(1.0, n) for n in numbers]


def other_forms(compiled):
    del compiled
    f = compile(lambda xs: xs[0] * 2.0, paths=4)

    def calls(numbers):
        for n in numbers:
            f(np.ones(1 + n % 1000))
            f([1.0] * (1 + n % 300))
            f([1, 2.0] * (1 + n % 50))

    return calls


def forms_that_are_refused(compiled):
    del compiled

    def f(xs):
        raise ValueError("refused")

    f = compile(f)

    def calls(numbers):
        for n in numbers:
            with pytest.raises(ValueError, match="refused"):
                f({f"x{n}": 1.0})

    return calls


def integers(compiled):
    del compiled
    f = compile(lambda x, n: x * [1.0, 2.0, 3.0][n % 3], paths=4)
    g = compile(lambda xs: xs[1] * [1.0, 2.0][xs[0] % 2], paths=4)

    def calls(numbers):
        for n in numbers:
            f(1.0, n)
            g([n] + [1.0] * (1 + n % 500))

    return calls


def numbers_alone(compiled):
    buffer = compiled.buffer([1.0, 2.0], 1.0)

    def calls(numbers):
        for n in numbers:
            x = float(n % 7 - 3)
            compiled([1.0, 2.0], x)
            compiled.value_and_grad([1.0, x], 1.0)
            compiled.backward([1.0, 2.0], x)
            buffer.inputs[2] = x
            buffer.run()

    return calls


def variables_that_change(compiled):
    del compiled
    rate, inner = 0.0, None
    f = compile(lambda x: x * rate, paths=4)
    g = compile(lambda x: inner(x), paths=4)  # noqa: PLW0108  # another function each time

    def calls(numbers):
        nonlocal rate, inner
        for n in numbers:
            rate, inner = float(n), lambda x: x * 2.0
            f(1.0)
            g(1.0)

    return calls


def values_of_other_threads(compiled):
    del compiled
    f = compile(lambda x: x * in_a_thread(lambda: x.data))

    def calls(numbers):
        for n in numbers:
            with pytest.raises(RuntimeError, match="to another thread"):
                f(float(n))

    return calls


def compiled_derivatives(compiled):
    del compiled
    slope, twice, product = (compile(how(lambda w: (w[0] * WEIGHT).tanh() * w[1])) for how in (grad, hessian, hvp))

    def calls(numbers):
        for n in numbers:
            w = [float(n), 2.0]
            slope(w)
            twice(w)
            product(w, w)
            twice.batch()([w, w])

    return calls


def in_a_thread(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


# How often in a test of 10,000 batches, sizes, forms or static arguments, and of 100,000 calls.
KINDS = {
    fresh_batches: 2_000,
    sizes_of_one_batch: 3_400,
    equal_static_values: 10_000,
    other_static_values: 10_000,
    other_forms: 3_400,
    forms_that_are_refused: 10_000,
    integers: 5_000,
    numbers_alone: 25_000,
    compiled_derivatives: 2_500,
    variables_that_change: 1_000,
    values_of_other_threads: 500,
}


def grows_by(kind, jit, count):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*has taken 4 paths")
        return held(kind(compile(model, jit=jit)), count)


@pytest.mark.parametrize("kind", [fresh_batches, other_static_values, forms_that_are_refused])
def test_memory_is_flat(kind):
    assert grows_by(kind, "never", 200) < 100_000


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_memory_is_flat_over_very_many_calls(kind, jit):
    assert grows_by(kind, jit, KINDS[kind]) < 500_000  # there are caches, which fill and are emptied


def test_batches_that_ask_for_the_same_share_their_machine_code():
    f = compile(lambda w, x: w * x, jit="always")
    xs = np.array([1.0, 2.0])
    for _ in range(5):
        for size in (1, 2):
            batch = f.batch(1, reduce="mean")
            assert batch.value_and_grad(3.0, xs[:size]) == batch.value_and_grad(3.0, xs[:size])

    assert f.stats().machine_code == 1
    assert f.stats().calls == 30


def test_forms_beyond_the_bound_of_paths_are_not_kept():
    f = compile(lambda xs: xs.sum(), paths=3)
    with pytest.warns(RuntimeWarning, match="has taken 3 paths"):
        assert [f(np.ones(n)) for n in range(1, 20)] == [*range(1, 20)]

    assert (len(f._library.state().forms), f.stats().paths, f.stats().uncompiled) == (3, 3, 16)
    assert f.source(argnums=0).startswith("def f(xs_0, xs_1, xs_2):")
