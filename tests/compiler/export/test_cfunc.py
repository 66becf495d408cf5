"""A C function pointer gives the bits of the compiled function, and nan where a path was not recorded."""

import ctypes
import gc
import pickle
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import pytest
from functions import RandomFunction
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import random_numbers, same

from autograd import Value, compile, custom, math, special, value_and_grad
from autograd.compiler.backends import llvm
from autograd.compiler.export.cfunc import following

DOUBLES = ctypes.POINTER(ctypes.c_double)
NUMBER = "double (double)"


@dataclass(frozen=True)
class Quote:
    spot: float
    kind: str


def called(pointer, numbers, results):
    """Return what a call returns, and what it writes."""
    given, found = np.array(numbers, dtype=float), np.full(results, -7.0)
    status = pointer(given.ctypes.data_as(DOUBLES), found.ctypes.data_as(DOUBLES))
    return status, found.tolist()


def ramp(x):
    return math.exp(-x[0]) * x[1] if x[0] > 0.0 else (x[1] * x[1] if x[1] > 1.0 else x[1])


@given(seed=st.integers(0, 2**32))
@settings(max_examples=15)
def test_every_recorded_point_has_the_bits_of_a_call_and_no_other_has_an_answer(seed):
    rng = random.Random(seed)
    inputs = rng.randint(1, 3)
    f = compile(RandomFunction(rng, inputs), jit="never")
    points = [random_numbers(rng, inputs, special=0.1) for _ in range(8)]
    expected = []
    for point in points[:5]:
        try:
            expected.append(f.value_and_grad(point))
        except (TypeError, ValueError):
            return
    pointer = f.cfunc(points[0], argnums=0)
    for point, (value, gradient) in zip(points[:5], expected, strict=True):
        status, found = called(pointer.ctypes, point, 1 + inputs)
        assert status == 0
        assert all(map(same, found, [value, *gradient]))
    assert pointer.missed == 0
    made = f.stats().paths
    for point in points[5:]:
        status, found = called(pointer.ctypes, point, 1 + inputs)
        try:
            value, gradient = f.value_and_grad(point)
        except (TypeError, ValueError):
            continue
        if status:
            assert np.isnan(found).all()
            assert f.stats().paths > made
        else:
            assert all(map(same, found, [value, *gradient]))


def test_a_path_that_was_not_recorded_gives_nan_in_every_result_and_is_counted():
    f = compile(ramp)
    pointer = f.cfunc([1.0, 2.0], argnums=0)

    assert called(pointer.ctypes, [1.0, 3.0], 3)[0] == 0
    for missed in (1, 2):
        status, found = called(pointer.ctypes, [-1.0, 3.0], 3)
        assert (status, pointer.missed) == (1, missed)
        assert np.isnan(found).all()
    f([-1.0, 3.0])
    assert called(pointer.ctypes, [-1.0, 3.0], 3)[0] == 1  # it knows what was recorded when it was made
    assert called(f.cfunc([1.0, 2.0], argnums=0).ctypes, [-1.0, 3.0], 3) == (0, [9.0, 0.0, 6.0])


def test_numbers_that_were_looked_at_are_told_apart():
    f = compile(lambda x: x * int(x.data))
    for x in (0.5, 1.5, 2.5, float("nan"))[:3]:
        f(x)
    pointer = f.cfunc(0.5, signature=NUMBER)

    assert [pointer.ctypes(x) for x in (2.5, 0.5, 1.5)] == [5.0, 0.0, 1.5]
    assert np.isnan(pointer.ctypes(2.0))
    assert pointer.missed == 1


def test_the_next_path_to_try_leaves_the_tree_where_the_guard_failed():
    paths = [[True, True], [True, False], [False, b"a"], [False, b"b", True], [False, b"b", False], [False, b"c"]]

    assert following(paths) == [{0: 2, 1: 1}, {0: 2}, {1: 3}, {1: 5, 2: 4}, {1: 5}, {}]


def test_a_path_without_decisions_is_the_only_one():
    assert following([[]]) == [{}]


def test_captured_values_have_the_numbers_of_the_last_refresh():
    w = Value(2.0)
    pointer = compile(lambda x: w * x).cfunc(1.0, signature=NUMBER)
    w.data = 5.0

    assert pointer.ctypes(3.0) == 6.0
    pointer.refresh()
    assert pointer.ctypes(3.0) == 15.0


def test_whoever_holds_the_pointer_holds_the_code():
    pointers = [compile(lambda x, n=n: x * n).cfunc(1.0, signature=NUMBER).ctypes for n in range(1, 20)]
    gc.collect()

    assert [pointer(3.0) for pointer in pointers] == [3.0 * n for n in range(1, 20)]


def test_a_side_that_is_not_chosen_contributes_nothing():
    def shoulder(x):
        return math.sqrt(x.relu())

    pointer = compile(shoulder).cfunc(-0.1, argnums=0)

    assert called(pointer.ctypes, [-0.1], 2) == (0, [0.0, 0.0])


def test_several_results_are_written_in_their_order():
    f = compile(lambda x, y: {"sum": x + y, "both": [x * y, x - y]})
    pointer = f.cfunc(2.0, 3.0)
    by_key = f(2.0, 3.0)

    assert called(pointer.ctypes, [2.0, 3.0], 3) == (0, [*by_key["both"], by_key["sum"]])


def test_a_function_of_many_numbers_and_of_several_chunks(jit):
    def long(x):
        total = x[0]
        for _ in range(5):
            for each in x:
                total = math.sin(total) * each + total
        return total

    x = np.linspace(-1.0, 1.0, 120)
    f = compile(long, jit=jit)
    value, gradient = f.value_and_grad(x)
    pointer = f.cfunc(x, argnums=0)

    assert called(pointer.ctypes, x, 121) == (0, [value, *gradient.tolist()])


def test_threads_call_it_side_by_side():
    f = compile(ramp)
    points = [[x, y] for x in (-1.5, 0.5, 2.0) for y in (0.5, 3.0)] * 200
    expected = [[value, *gradient] for value, gradient in map(f.value_and_grad, points)]
    pointer = f.cfunc(points[0], argnums=0)
    with ThreadPoolExecutor(4) as pool:
        found = [results for _, results in pool.map(lambda point: called(pointer.ctypes, point, 3), points)]

    assert found == expected


def test_static_arguments_choose_the_programs():
    f = compile(lambda x, n: x**n, static=1)

    assert [f.cfunc(1.0, n, signature=NUMBER).ctypes(2.0) for n in (2, 3)] == [4.0, 8.0]


def test_integers_that_were_asked_for_choose_the_paths():
    f = compile(lambda x, n: x * [1.0, 10.0, 100.0][n])
    f(1.0, 2)
    pointer = f.cfunc(1.0, 1, argnums=0)

    assert called(pointer.ctypes, [3.0, 1.0], 2) == (0, [30.0, 10.0])
    assert called(pointer.ctypes, [3.0, 2.0], 2) == (0, [300.0, 100.0])
    assert called(pointer.ctypes, [3.0, 0.0], 2)[0] == pointer.missed == 1
    with pytest.raises(TypeError, match=r"argument 1 of .* is fixed in the program, and nothing to differentiate by"):
        f.cfunc(1.0, 1, argnums=1)


def test_it_has_the_numbers_that_variables_had_when_it_was_made():
    rate = 2.0

    def scaled(x):
        return x * rate

    f = compile(scaled)
    before = f.cfunc(1.0, signature=NUMBER)
    rate = 5.0
    before.refresh()
    after = f.cfunc(1.0, signature=NUMBER)

    assert [before.ctypes(3.0), after.ctypes(3.0), f(3.0)] == [6.0, 15.0, 15.0]


def test_fields_that_are_no_numbers_choose_the_programs():
    f = compile(lambda quote: quote.spot**2 if quote.kind == "square" else quote.spot)
    pointers = [f.cfunc(Quote(1.0, kind), signature=NUMBER).ctypes for kind in ("square", "plain")]

    assert [pointer(3.0) for pointer in pointers] == [9.0, 3.0]


def test_functions_of_scipy_are_called_by_their_pointers():
    pytest.importorskip("scipy")
    f = compile(lambda x: special.jv(1.0, x) * special.gammainc(2.0, x))
    pointer = f.cfunc(1.0, argnums=0)
    copied = pickle.loads(pickle.dumps(f)).cfunc(1.0, argnums=0)
    for x in (0.3, 1.5, 7.0):
        expected = 0, [*f.value_and_grad(x)]
        assert called(pointer.ctypes, [x], 2) == called(copied.ctypes, [x], 2) == expected


def test_without_scipy_a_function_of_it_is_refused(monkeypatch):
    f = compile(lambda x: special.jv(1.0, x))
    pytest.importorskip("scipy")
    f(1.0)
    copied = pickle.dumps(f)
    monkeypatch.setattr(llvm.libm.scipy_functions, "address", missing)
    llvm.libm.address.cache_clear()
    with pytest.raises(ValueError, match=r"cannot make a function of C of <lambda>: autograd\.special needs SciPy"):
        pickle.loads(copied).cfunc(1.0)
    llvm.libm.address.cache_clear()


def missing(name, arguments):
    del name, arguments
    raise ImportError("autograd.special needs SciPy: pip install 'scalar-autograd[scipy]'")


def test_a_function_that_came_in_a_pickle_has_pointers_too():
    f = compile(lambda x: x * x if x > 0.0 else -x)
    assert (f(3.0), f(-2.0)) == (9.0, 2.0)
    pointer = pickle.loads(pickle.dumps(f)).cfunc(1.0, signature=NUMBER)

    assert [pointer.ctypes(x) for x in (3.0, -2.0)] == [9.0, 2.0]


def test_quad_integrates_it():
    scipy = pytest.importorskip("scipy")
    from scipy import integrate

    def bell(x, width):
        return math.exp(-((x / width) ** 2))

    f = compile(bell)
    low = scipy.LowLevelCallable
    whole = f.cfunc(1.0, 1.0, signature="double (int, double *)")
    with_data = f.cfunc(1.0, 1.0, signature="double (int, double *, void *)")
    expected = integrate.quad(bell, -1.0, 2.0, args=(3.0,))

    assert integrate.quad(low(whole.ctypes), -1.0, 2.0, args=(3.0,)) == expected
    assert integrate.quad(low(with_data.ctypes), -1.0, 2.0, args=(3.0,)) == expected
    alone = low(compile(lambda x: bell(x, 3.0)).cfunc(1.0, signature=NUMBER).ctypes)
    assert integrate.quad(alone, -1.0, 2.0) == expected
    table = integrate.nquad(low(f.cfunc(1.0, 1.0, signature="double (int, double *)").ctypes), [[-1, 1], [1, 2]])
    assert table[0] == pytest.approx(1.60, abs=0.2)
    assert whole.missed == with_data.missed == 0


def test_solvers_that_take_python_functions_take_the_pointer_as_one():
    pytest.importorskip("scipy")
    from scipy import integrate, optimize

    cubic = compile(lambda x: x**3 - 2.0)
    pointer = cubic.cfunc(1.0, signature=NUMBER)
    decay = compile(lambda t, y: -y + math.sin(t))
    rate = decay.cfunc(0.0, 1.0, signature="double (double, double)")

    assert optimize.brentq(pointer.ctypes, 0.0, 2.0) == optimize.brentq(cubic, 0.0, 2.0)
    found = integrate.solve_ivp(lambda t, y: rate.ctypes(t, y[0]), (0.0, 3.0), [1.0], method="LSODA", rtol=1e-9)
    expected = integrate.solve_ivp(lambda t, y: decay(t, y[0]), (0.0, 3.0), [1.0], method="LSODA", rtol=1e-9)
    assert np.array_equal(found.y, expected.y)


def test_a_call_with_another_count_of_numbers_is_missed():
    pointer = compile(lambda x, y: x * y).cfunc(1.0, 1.0, signature="double (int, double *)")
    numbers = (ctypes.c_double * 3)(2.0, 3.0, 4.0)

    assert pointer.ctypes(2, numbers) == 6.0
    assert np.isnan(pointer.ctypes(3, numbers))
    assert pointer.missed == 1


@pytest.mark.parametrize("signature", ["double(double)", "double (double, double)", "float (float)", "int (double)"])
def test_an_unknown_signature_is_refused_with_those_that_there_are(signature):
    with pytest.raises(ValueError, match=r"takes 1 numbers, must be one of 'int \(const double \*, double \*\)', "):
        compile(lambda x: x).cfunc(1.0, signature=signature)


def test_a_signature_of_one_result_is_refused_for_several():
    with pytest.raises(ValueError, match=r"returns one number, and <lambda> has 2 results, derivatives included: use"):
        compile(lambda x: x).cfunc(1.0, argnums=0, signature=NUMBER)


def test_the_gradient_of_several_numbers_is_refused():
    with pytest.raises(TypeError, match="cfunc needs a function that returns one number"):
        compile(lambda x: [x, x * x]).cfunc(1.0, argnums=0)


def test_an_operation_that_only_python_computes_is_refused():
    twice = custom(lambda x: 2.0 * x, lambda out, x: (2.0,), name="twice", check=(1.0,))
    with pytest.raises(
        ValueError, match=r"cannot make a function of C of <lambda>: there is no machine code for .*twice"
    ):
        compile(lambda x: twice(x) + 1.0).cfunc(1.0)


def test_what_needs_too_much_of_the_stack_is_refused(monkeypatch):
    monkeypatch.setattr(llvm, "_ON_STACK", -1)
    with pytest.raises(ValueError, match="KiB of scratch memory, too much for a stack"):
        compile(lambda x: x).cfunc(1.0)


def test_without_llvm_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "autograd.compiler.backends.llvm.target", None)
    monkeypatch.delattr(llvm, "target", raising=False)
    with pytest.raises(ValueError, match="machine code needs llvmlite"):
        compile(lambda x: x).cfunc(1.0)


def test_it_is_of_the_function_and_not_of_a_compiled_gradient():
    with pytest.raises(TypeError, match=r"cfunc\(\) is for the function itself"):
        compile(value_and_grad(lambda x: x * x)).cfunc(1.0)


def test_code_from_the_disk_is_the_same(tmp_path, monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", str(tmp_path))
    first, second = (compile(ramp).cfunc([1.0, 2.0], argnums=0) for _ in range(2))

    assert len([*tmp_path.iterdir()]) == 1
    assert called(first.ctypes, [0.5, 2.0], 3) == called(second.ctypes, [0.5, 2.0], 3)
    called(first.ctypes, [-0.5, 2.0], 3)
    assert (first.missed, second.missed) == (1, 0)
