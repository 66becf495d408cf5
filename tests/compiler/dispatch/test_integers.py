"""Bools reach a compiled function as they are, and integers as Values until it asks for more than arithmetic."""

import enum
import gc
import math as plain_math
import numbers
import statistics
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, singledispatch

import numpy as np
import pytest

import autograd.math as m
from autograd import MismatchError, Value, compile, grad, hessian, value_and_grad
from autograd.compiler import load
from autograd.core.standins import AskedError


class Side(enum.IntEnum):
    LEFT = 1
    RIGHT = 2


@dataclass
class Setting:
    x: float
    n: int
    on: bool


def matched(x, n):
    match n:
        case bool():
            return x * 5.0
        case int():
            return x * 7.0
        case _:
            return x * 11.0


def swallowed(x, n):
    try:
        return x * [1.0, 2.0, 3.0, 4.0][n]
    except TypeError:
        return x * 100.0


@lru_cache
def doubled(n):
    return n * 2


@singledispatch
def kind_of(n):
    return 1.0


@kind_of.register
def _(n: int):
    return 2.0


# Each asks an integer for something that a Value answers otherwise, or cannot.
ASKING = [
    lambda x, n: x * 2.0 if isinstance(n, int) else x,
    lambda x, n: x * 2.0 if isinstance(n, numbers.Integral) else x,
    lambda x, n: x * 2.0 if n is True else x * 3.0 if n is Side.RIGHT else x,
    matched,
    lambda x, n: x * {1: 10.0, 2: 20.0}.get(n, 0.5),
    lambda x, n: x * {0: 10.0, 1: 20.0}.get(n % 2, 0.5),
    lambda x, n: x * 10.0 if n in {1, 2} else x,
    lambda x, n: x * len({n, 1, 2}),
    lambda x, n: x * [1.0, 2.0, 3.0, 4.0][n],
    lambda x, n: x * [1.0, 2.0, 3.0, 4.0][n // 2],
    lambda x, n: sum((x * k for k in range(n)), x),
    lambda x, n: sum([x, x * 2.0, x * 3.0][:n]),
    lambda x, n: sum([x] * n),
    lambda x, n: x * (1 << n) + (n & 1) * x + (n ^ 2) + [1.0, 2.0, 3.0, 4.0][~n],
    lambda x, n: x * {"w1": 3.0, "w2": 4.0}.get(f"w{n}", 9.0),
    lambda x, n: x * {"1": 3.0, "2": 4.0}.get(str(n), 9.0),
    lambda x, n: x * plain_math.factorial(n) * plain_math.sqrt(n),
    lambda x, n: (np.arange(n) * x).sum(),
    lambda x, n: grad(lambda y: y**3 * [1.0, 2.0, 3.0, 4.0][n])(x) * x,
    lambda x, n: x * statistics.mean([n, n + 1]) + n.numerator,
    lambda x, n: x * doubled(n) + round(x / 3.0, n) * kind_of(n),
    swallowed,
]
INTEGERS = [1, 2, 3, True, False, np.int64(2), Side.LEFT, Side.RIGHT, 1, 3]


@pytest.mark.parametrize("f", ASKING)
@pytest.mark.parametrize("options", [{"jit": "never"}, {"jit": "always"}, {"paths": 1}, {"check": True}])
@pytest.mark.filterwarnings("ignore:.*has taken 1 paths")
def test_a_function_gets_the_integers_and_bools_that_it_asks_for(f, options):
    for numbers_ in (INTEGERS, INTEGERS[::-1]):
        compiled = compile(f, **options)
        for n in numbers_:
            assert compiled(3.0, n) == f(3.0, n), n
            assert compiled.value_and_grad(3.0, n) == value_and_grad(f)(3.0, n), n


@pytest.mark.parametrize("f", ASKING[:11])
@pytest.mark.parametrize("reduce", [None, "sum"])
@pytest.mark.parametrize("options", [{"jit": "never"}, {"jit": "always"}, {"paths": 1}, {"check": True}])
@pytest.mark.filterwarnings("ignore:.*has taken 1 paths")
def test_each_point_of_a_batch_has_an_integer_or_bool_of_its_own(f, reduce, options):
    xs = np.linspace(1.0, 2.0, 12)
    for given in (np.array([1, 2, 3] * 4), [3, 2, 1] * 4, np.array([True, False] * 6), [False, True] * 6):
        batch = compile(f, **options).batch((0, 1), reduce=reduce)
        expected = [value_and_grad(f)(x, n) for x, n in zip(xs.tolist(), [*map(int_or_bool, given)], strict=True)]
        for _ in range(2):
            value, gradient = batch.value_and_grad(xs, given)
            assert gradient.tolist() == [slope for _, slope in expected]
            if reduce is None:
                assert value.tolist() == [number for number, _ in expected]
            else:
                assert value == pytest.approx(sum(number for number, _ in expected), rel=1e-14)


def int_or_bool(number):
    return number.item() if isinstance(number, np.generic) else number


def test_integers_that_are_asked_nothing_are_numbers_of_one_path(jit):
    f = compile(lambda x, n: x * n + n**2 if n > 1 else x / n, jit=jit)

    assert [f(3.0, n) for n in (2, 3, 2.5, 7)] == [10.0, 18.0, 13.75, 70.0]
    assert f.value_and_grad(3.0, 2, argnums=1) == (10.0, 7.0)
    assert f.stats().paths == 1


def test_integers_are_asked_wherever_they_stand(jit):
    table = [1.0, 2.0, 4.0]
    nested = compile(lambda a: a["x"][0] * table[a["n"][1]] if a["on"] is True else a["x"][0], jit=jit)
    setting = compile(lambda s: s.x * table[s.n] if s.on is True else s.x, jit=jit)
    named = compile(lambda x, *, n=0, on=False: x * table[n] if on is True else x, jit=jit)

    for n in (0, 2, 1):
        for on in (True, False):
            right = 3.0 * table[n] if on else 3.0
            assert nested({"x": [3.0], "n": (5, n), "on": on}) == right
            assert setting(Setting(3.0, n, on)) == right
            assert named(3.0, n=n, on=on) == right


def test_a_path_that_comes_to_ask_later_does_so_for_all_points_of_a_batch(jit):
    f = compile(lambda x, n: x * n if x < 2.0 else x * [1.0, 2.0, 3.0][n], jit=jit)

    assert f.batch((0, 1))(np.array([1.0, 1.5, 3.0]), [1, 2, 2]).tolist() == [1.0, 3.0, 9.0]
    assert f(1.5, 2.5) == 3.75


def test_points_that_the_function_would_tell_apart_by_type_are_refused(jit):
    xs = np.array([1.0, 3.0])

    assert compile(lambda x, n: x * n, jit=jit).batch((0, 1))(xs, [1, 2.5]).tolist() == [1.0, 7.5]
    for f, mixed in [
        (lambda x, n: x * n, [1, True]),
        (lambda x, n: x * [1.0, 2.0, 3.0][n], [1, 2.0]),
        (lambda x, n: x * n if x < 2.0 else x * [1.0, 2.0, 3.0][n], [1.5, 2]),
    ]:
        with pytest.raises(ValueError, match="the points of argument 1 of <lambda> are not alike"):
            compile(f, jit=jit).batch((0, 1))(xs, mixed)


def test_a_buffer_hands_over_the_integers_and_bools_that_are_written_into_it(jit):
    f = compile(lambda x, n, on: x * x * [1.0, 2.0, 4.0][n] if on is True else x, jit=jit)
    buffer = f.buffer(3.0, 2, True)

    found = [(buffer.run(), *buffer.gradient)]
    for n, on in ((1.0, 1.0), (1.0, 0.0), (0.0, 1.0)):
        buffer.inputs[1:] = n, on
        found.append((buffer.run(), *buffer.gradient))
    assert found == [(36.0, 24.0), (18.0, 12.0), (3.0, 1.0), (9.0, 6.0)]
    buffer.inputs[1:] = 0.5, 1.0
    with pytest.raises(ValueError, match=r"argument 1 is of the type int, and 0\.5 is none"):
        buffer.run()


@pytest.mark.parametrize("paths", [1, 128])
@pytest.mark.filterwarnings("ignore:.*has taken 1 paths")
def test_what_the_function_gets_as_an_integer_or_bool_is_not_differentiated_by(paths, jit):
    f = compile(lambda x, n: x * [1.0, 2.0, 4.0][n] if n > 0 else x, jit=jit, paths=paths)
    g = compile(lambda x, on: x * on if x > 0.0 else on, jit=jit, paths=paths)
    f(3.0, -1), g(-1.0, 0.5)
    xs = np.array([1.0, 2.0])

    for call in (
        lambda argnums: f.value_and_grad(3.0, 2, argnums=argnums),
        lambda argnums: f.buffer(3.0, 2, argnums=argnums),
        lambda argnums: f.batch().value_and_grad(xs, 2, argnums=argnums),
        lambda argnums: f.batch(reduce="sum").value_and_grad(xs, 2, argnums=argnums),
    ):
        for argnums in (1, (0, 1)):
            with pytest.raises(
                TypeError, match="argument 1 of <lambda> holds a number of the type int, which the func"
            ):
                call(argnums)
    for call in (lambda: g.value_and_grad(3.0, True, argnums=1), lambda: g.batch().value_and_grad(xs, True, argnums=1)):
        with pytest.raises(TypeError, match="holds a number of the type bool: it is fixed in the program"):
            call()
    assert f.value_and_grad(3.0, 2)[1] == 4.0


def test_parameters_get_the_derivatives_of_each_integer(jit):
    w = Value(2.0)
    loss = compile(lambda x, n: w * x * [1.0, 2.0, 4.0][n], jit=jit)

    for n, total in ((1, 4.0), (2, 12.0), (1, 16.0)):
        loss.backward(2.0, n)
        assert w.grad == total
    w.grad = None
    assert loss.batch((0, 1), reduce="sum").backward([1.0, 2.0], [2, 1]) == 16.0
    assert w.grad == 8.0


def test_transforms_and_compiled_functions_inside_ask_for_integers_too(jit):
    def f(x, n):
        return x**3 * [1.0, 2.0][n]

    inner = compile(f, jit=jit)
    for n in (1, 0):
        assert compile(hessian(f), jit=jit)(2.0, n) == hessian(f)(2.0, n)
        assert compile(grad(f), jit=jit)(2.0, n) == grad(inner)(2.0, n) == grad(f)(2.0, n)
        assert compile(lambda x, n: inner(x, n) * x, jit=jit).value_and_grad(2.0, n) == (
            f(2.0, n) * 2.0,
            32.0 * (n + 1),
        )
    assert compile(hessian(lambda x: x**3), jit=jit)(2) == 12.0


def test_files_know_integers_and_bools(tmp_path, jit):
    f = compile(lambda x, n, on: x * [1.0, 2.0, 4.0][n] if on is True else x, jit=jit)
    calls = [(3.0, n, on) for n in (1, 2) for on in (True, False)]
    expected = [f(*call) for call in calls]
    f.save(tmp_path / "f")
    loaded = load(tmp_path / "f", jit=jit)

    assert [loaded(*call) for call in calls] == expected == [6.0, 3.0, 12.0, 3.0]
    for unknown in ((3.0, 0, True), (3.0, 1.0, True), (3.0, 1, 1.0)):
        with pytest.raises(LookupError, match="was not recorded for such arguments"):
            loaded(*unknown)
    with pytest.raises(TypeError, match="argument 1 of <lambda> holds a number of the type int"):
        loaded.value_and_grad(3.0, 2, True, argnums=1)
    with pytest.raises(TypeError, match="argument 1 of <lambda> holds a number of the type int"):
        f.source(argnums=1)


def test_other_types_of_integers_are_not_kept_in_files(tmp_path):
    f = compile(lambda x, side: x if side is Side.LEFT else -x)
    f(1.0, Side.RIGHT)

    with pytest.raises(TypeError, match="numbers of the types Side are fixed in the program"):
        f.save(tmp_path / "f")


def test_an_integer_that_no_float_tells_from_its_neighbour_must_be_declared_static(jit):
    def f(x, n):
        return x * {2**53 + 1: 2.0}.get(n, 1.0)

    with pytest.raises(ValueError, match=r"argument 1 is of the type int, and .* must be declared static"):
        compile(f, jit=jit)(1.0, 2**53 + 1)
    assert compile(f, jit=jit, static=1)(1.0, 2**53 + 1) == 2.0


def test_very_many_integers_that_are_asked_for_warn_once_and_name_the_line():
    f = compile(lambda x, n: x * list(range(100))[n])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for n in range(16):
            f(1.0, n)
        assert not caught
        for n in range(16, 40):
            f(1.0, n)

    [one] = caught
    assert (one.filename, one.category) == (__file__, RuntimeWarning)
    assert str(one.message).startswith(
        "argument 1 of <lambda> has been more than 16 integers, and each is recorded by "
    )
    assert f"test_integers.py:{f.__wrapped__.__code__.co_firstlineno} for what only the integer can" in str(one.message)


def test_a_function_that_catches_everything_is_asked_again(jit):
    def f(x, n):
        try:
            return x * [1.0, 2.0][n]
        except BaseException:  # noqa: BLE001  # on purpose
            return x * 100.0

    assert [compile(f, jit=jit)(3.0, n) for n in (0, 1, 2)] == [3.0, 6.0, 300.0]


def test_what_depends_on_other_numbers_is_asked_for_nothing(jit):
    seen = []

    def f(x, n):
        total = n * 1.0
        for term in (x, n * x, total + x):
            seen.append({term: term}[term])  # the hash of a Value
            total = total + term
        return total

    assert compile(f, jit=jit)(2.0, 3) == 3.0 + 2.0 + 6.0 + 5.0
    assert compile(f, jit=jit).stats().paths == 0
    assert all(type(term) is Value for term in seen)


# check=True calls the function on the numbers as well.
@pytest.mark.parametrize(
    "f",
    [
        lambda x: x * 2.0 if isinstance(x, float) else x,
        lambda x: x * len(f"{x}"),
        lambda x: x * 2.0 if isinstance(x, numbers.Real) else x,
        lambda x: x * 2.0 if type(x) is float else x,
        lambda x: x * 2.0 if x in {1.5, 2.5} else x,
        lambda x: x * {1.5: 2.0}.get(x, 1.0),
        lambda x: x * len({x, 1.5}),
    ],
)
def test_a_check_finds_what_floats_answer_otherwise_than_values(f, jit):
    with pytest.raises(MismatchError, match="when it is called on the numbers themselves"):
        compile(f, jit=jit, check=True)(1.5)
    with pytest.raises(MismatchError, match="when it is called on the numbers themselves"):
        compile(f, jit=jit, check=True).batch().value_and_grad(np.array([1.5, 2.5]))


@pytest.mark.parametrize(
    ("f", "args"),
    [
        (lambda x: x.sigmoid(), (0.5,)),  # which no float has
        (lambda x: 1.0 / x, (0.0,)),  # which raises on floats
        (lambda x: (-x) ** 0.5, (2.0,)),  # which is complex on floats
        (lambda v: v.sum() + v @ v, (np.linspace(0.1, 1.0, 1000),)),  # which NumPy adds up in another order
        (lambda v: [v.append(1.0), v[0]][1], ([1.0, 2.0],)),
        (lambda x, n: m.hypot(x, n) + x // n + round(x), (2.5, 2)),
        (lambda x, flag: x if flag else -x, (float("nan"), True)),
    ],
)
def test_a_check_is_content_where_numbers_and_values_differ_by_nature(f, args, jit):
    compiled = compile(f, jit=jit, check=True)
    before = repr(args)
    for _ in range(2):
        compiled(*args)

    assert repr(args) == before


def test_a_check_looks_at_the_batches_that_are_like_earlier_ones(jit):
    factor = [1.0]
    batch = compile(lambda x: x * factor[0], check=True, jit=jit).batch()
    xs = np.array([1.0, 2.0])
    batch.value_and_grad(xs)
    batch.value_and_grad(xs)
    factor[0] = 2.0

    with pytest.raises(MismatchError, match="fixed when a path is recorded"):
        batch.value_and_grad(xs)


def test_each_function_is_asked_for_the_integers_that_it_got(jit):
    table = [1.0, 2.0, 4.0]

    def outer(x, n, k):
        captured = compile(lambda y: y * table[n], jit=jit)  # which asks for the outer one's
        both = compile(lambda y, j: y * table[j] * table[n] + {n: 1.0}[n], jit=jit)
        return x * captured(2.0) + both(3.0, 1) * {0: 1.0, 1: 2.0}[k]

    compiled = compile(outer, jit=jit)
    for n, k in ((1, 0), (2, 1), (1, 1)):
        assert compiled(1.0, n, k) == outer(1.0, n, k)


def test_a_function_that_calls_itself_gets_integers_at_each_depth(jit):
    @compile(jit=jit)
    def power(x, n):
        return x * power(x, n - 1) if n in {1, 2, 3} else 1.0 * x

    assert [power(2.0, n) for n in (3, 2, 0)] == [16.0, 8.0, 2.0]
    assert power.value_and_grad(2.0, 3) == (16.0, 32.0)


def test_what_an_integer_was_asked_for_in_vain_is_freed_by_reference_counting():
    def f(x, n):
        alive.append(weakref.ref(Thing(x * n)))
        return x * [1.0, 2.0][n]

    class Thing:
        def __init__(self, value):
            self.value = value

    alive = []
    compiled = compile(f)
    gc.collect()
    gc.disable()
    try:
        before = sum(isinstance(thing, AskedError) for thing in gc.get_objects())
        compiled(1.0, 1)
        assert sum(isinstance(thing, AskedError) for thing in gc.get_objects()) == before
    finally:
        gc.enable()
    assert len(alive) == 2
    assert not any(one() for one in alive)


def with_an_index(x, n):
    return x * in_another_thread(lambda: [1.0, 2.0, 4.0][n])


def with_a_type(x, n):
    return x * in_another_thread(lambda: float(isinstance(n, int)))


def with_a_hash(x, n):
    return x * in_another_thread(lambda: {1: 5.0, 2: 7.0}.get(n, 0.0))


def in_another_thread(work):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


@pytest.mark.parametrize("f", [with_an_index, with_a_type, with_a_hash])
def test_another_thread_may_be_the_one_that_asks(f, jit):
    compiled = compile(f, jit=jit)
    for n in (1, 2, 1):
        assert compiled.value_and_grad(3.0, n) == (f(3.0, n), f(1.0, n))
    assert compiled.stats().paths == 2
