"""The variables that a compiled function reads are guards: where one stands for something else, it is recorded anew."""

import functools
import math
import sys
import types
import warnings
from dataclasses import dataclass

import numpy as np
import pytest

import autograd.math as am
from autograd import MismatchError, Value, compile, grad, hessian
from autograd.compiler.dispatch.captures import variables_of
from autograd.compiler.dispatch.variables import Variables, unchanged

rate = 0.5
written = 0


def scaled(x):
    return x * rate


def through_another(x):
    return scaled(x) + 1.0


def cell(number):
    """Return a function that reads a cell, and one that sets it."""

    def read(x):
        return x * number

    def write(other):
        nonlocal number
        number = other

    return read, write


@pytest.fixture
def set_rate(monkeypatch):
    return lambda number: monkeypatch.setitem(globals(), "rate", number)


def names(f):
    return sorted(variable.name for variable in variables_of(f)._variables)


# What is seen.
def test_the_number_of_a_closure_is_a_guard(jit):
    f, write = cell(2.0)
    compiled = compile(f, jit=jit)

    assert compiled.value_and_grad(3.0) == (6.0, 2.0)
    write(5.0)
    assert compiled.value_and_grad(3.0) == (15.0, 5.0)
    assert compiled(3.0) == 15.0
    write(2.0)
    assert compiled.value_and_grad(3.0) == (6.0, 2.0)
    assert compiled.stats().paths == 2


def test_a_global_number_is_a_guard_also_of_a_function_that_is_called(jit, set_rate):
    f, outer = compile(through_another, jit=jit), compile(lambda x: 2.0 * through_another(x), jit=jit)

    assert (f(2.0), outer(2.0)) == (2.0, 4.0)
    set_rate(3.0)
    assert (f(2.0), outer(2.0)) == (7.0, 14.0)


def test_defaults_are_guards():
    def f(x, factor=2.0, *, shift=1.0):
        return x * factor + shift

    compiled = compile(f)
    assert compiled(1.0) == 3.0
    f.__defaults__ = (4.0,)
    assert compiled(1.0) == 5.0
    f.__kwdefaults__["shift"] = 2.0
    assert compiled(1.0) == 6.0


def test_a_function_that_is_named_is_a_guard_and_so_is_what_the_new_one_reads(monkeypatch):
    compiled = compile(through_another)
    read, write = cell(10.0)

    assert compiled(2.0) == 2.0
    monkeypatch.setitem(globals(), "scaled", read)
    assert compiled(2.0) == 21.0
    write(20.0)
    assert compiled(2.0) == 41.0


def test_a_parameter_that_is_replaced_is_the_new_one():
    w = Value(2.0)
    loss = compile(lambda x: w * x)

    assert loss.backward(3.0) == 6.0
    first, w = w, Value(5.0)
    assert loss.backward(3.0) == 15.0
    assert (first.grad, w.grad) == (3.0, 3.0)


def test_methods_of_an_object_that_is_named_are_followed(set_rate):
    class Model:
        factor = 2.0

        def __init__(self):
            self.shift = 1.0

        def inner(self, x):
            return scaled(x) * self.factor

        def loss(self, x):
            return self.inner(x) + self.shift

        def __call__(self, x):
            return self.loss(x)

        @property
        def scaled_rate(self):
            return rate

        @staticmethod
        def of(x):
            return x * rate

    model = Model()
    functions = [model.loss, model, lambda x: model(x), lambda x: x * model.scaled_rate, lambda x: Model.of(x)]  # noqa: PLW0108
    compiled = [compile(f) for f in functions]
    before = [f(2.0) for f in compiled]
    set_rate(1.5)

    assert [f(2.0) for f in compiled] == [model.loss(2.0), model(2.0), model(2.0), 3.0, 3.0]
    assert [f(2.0) for f in compiled] != before


def test_parts_of_an_object_are_followed_through_its_attributes_lists_and_dictionaries(set_rate):
    class Part:
        def __call__(self, x):
            return x * rate

    class Whole:
        def __init__(self):
            self.part, self.parts, self.named = Part(), [Part()], {"a": Part()}

        def first(self, x):
            return self.part(x)

        def second(self, x):
            return self.parts[0](x)

        def third(self, x):
            return self.named["a"](x)

    whole = Whole()
    functions = [whole.first, whole.second, whole.third, lambda x: [whole.named, whole.second(x)][1]]
    compiled = [compile(f) for f in functions]

    assert [f(2.0) for f in compiled] == [1.0] * 4
    set_rate(3.0)
    assert [f(2.0) for f in compiled] == [6.0] * 4


def test_one_object_of_which_two_functions_name_different_methods_is_followed_for_both():
    class Pair:
        def first(self, x):
            return x

        def second(self, x):
            return x * rate

    pair = Pair()

    def one(x):
        return pair.first(x)

    def other(x):
        return pair.second(x)

    assert names(lambda x: one(x) + other(x)) == ["one", "other", "pair", "rate"]
    assert names(lambda x: other(x) + one(x)) == ["one", "other", "pair", "rate"]


def test_what_leads_to_itself_and_what_is_long_is_looked_through_once():
    loop = [1.0]
    loop.append(loop)
    itself = types.SimpleNamespace(again=None)
    itself.again = itself.__wrapped__ = itself
    space = {"steps": 0.5}
    for n in range(1200):
        exec(f"def f{n}(x):\n    return f{n + 1}(x)", space)  # noqa: S102
    exec("def f1200(x):\n    return x * steps", space)  # noqa: S102

    class Other:
        def __call__(self, x):
            return self.other(x) + rate

    table = [[[0.0] for _ in range(100)] for _ in range(100)]
    first, second = Other(), Other()
    first.other, second.other = second, first

    assert names(lambda x: x + loop[0] + itself.again.again) == ["itself", "loop"]
    assert names(lambda x: [first(x), table]) == ["first", "rate", "table"]
    assert "steps" in names(space["f0"])


def test_wrappers_partials_and_transforms_are_looked_through(set_rate):
    @functools.wraps(scaled)
    def wrapped(x):
        return scaled(x)

    functions = [
        functools.partial(lambda factor, x: factor * scaled(x), 2.0),
        wrapped,
        grad(lambda x: scaled(x) * x),
        hessian(lambda x: scaled(x) * x),
        functools.lru_cache(scaled),
        compile(scaled),
    ]
    compiled = [compile(lambda x, f=f: f(x)) for f in functions]
    plain = [compile(f) for f in functions[:4]]
    [f(2.0) for f in (*compiled, *plain)]
    set_rate(4.0)
    functions[4].cache_clear()

    assert [f(2.0) for f in compiled] == [16.0, 8.0, 16.0, 8.0, 8.0, 8.0]
    assert [f(2.0) for f in plain] == [16.0, 8.0, 16.0, 8.0]


def test_numbers_in_the_users_modules_are_guards(monkeypatch):
    settings = types.ModuleType("settings")
    settings.rate = 2.0
    monkeypatch.setitem(sys.modules, "settings", settings)
    f = compile(lambda x: x * settings.rate)

    assert f(3.0) == 6.0
    settings.rate = 4.0
    assert f(3.0) == 12.0


def test_numbers_of_nested_lambdas_and_comprehensions_are_seen(set_rate):
    f = compile(lambda xs: sum([x * rate for x in xs]) + max(xs, key=lambda y: y * rate))

    assert f([1.0, 2.0]) == 3.5
    set_rate(-1.0)
    assert f([1.0, 2.0]) == -2.0


def test_a_name_that_is_bound_later_is_seen():
    f, _ = cell(1.0)
    space = {"f": f}
    exec("def g(x):\n    return f(x) + later", space)  # noqa: S102
    compiled = compile(space["g"])

    with pytest.raises(NameError):
        compiled(1.0)
    space["later"] = 2.0
    assert compiled(1.0) == 3.0
    space["later"] = 3.0
    assert compiled(1.0) == 4.0


def test_what_functions_read_that_are_static_arguments_is_seen(jit):
    f, write = cell(2.0)
    compiled = compile(lambda x, g: g(x) * x, static=1, jit=jit)
    points = np.array([1.0, 2.0])

    assert compiled.value_and_grad(3.0, f) == (18.0, 12.0)
    assert compiled(3.0, scaled) == 4.5
    write(5.0)
    assert compiled.value_and_grad(3.0, f) == (45.0, 30.0)
    assert compiled.batch()(points, f).tolist() == [5.0, 20.0]
    buffer = compiled.buffer(3.0, f)
    write(7.0)
    assert (buffer.run(), buffer.run(), buffer.gradient.tolist()) == (63.0, 63.0, [42.0])
    assert compiled(3.0, scaled) == 4.5
    assert compiled.stats().paths == 2


# What counts as another number.
@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (0.0, -0.0, False),
        (1.0, 1, False),
        (1, True, False),
        (math.nan, float("nan"), True),
        (1e300, float("1e300"), True),
        (2**70, 2 * 2**69, True),
        (np.float64(1.0), np.float64(1.0), True),
        (np.float64(1.0), 1.0, False),
        ((1.0, (2.0, "a")), (float("1"), (float("2"), "a")), True),
        ((1.0, 0.0), (1.0, -0.0), False),
        ("ab", "aab"[1:], True),
        (None, 0.0, False),
    ],
)
def test_numbers_are_the_same_by_kind_and_bits(first, second, same):
    f, write = cell(first)
    variables = Variables(variables_of(f)._variables)
    write(second)

    assert variables.are_unchanged() is same
    assert variables.are_unchanged() is same
    assert variables.changed() == ([] if same else ["number"])


def test_c_and_python_compare_alike():
    empty, full = types.CellType(), types.CellType(1.0)
    space = {"a": 1.0, "b": 1000}
    cases = [
        ((full,), (None,), (1.0,)),
        ((full,), (None,), (-1.0,)),
        ((full, space), (None, "a"), (1.0, 1.0)),
        ((space,), ("b",), (10**3,)),
        ((space,), ("b",), (1000.0,)),
        ((space,), ("c",), (1.0,)),
        ((empty,), (None,), (1.0,)),
        ((scaled,), (None,), (scaled.__defaults__,)),
        ((), (), ()),
    ]
    expected = [True, False, True, True, False, False, False, True, True]

    assert [unchanged(*case) for case in cases] == expected
    native = pytest.importorskip("autograd.compiler.native.replay", reason="built without a C compiler")
    for case, same in zip(cases, expected, strict=True):
        if case[0] != (scaled,):  # no defaults: nothing is there for C, which asks Python then
            assert native.unchanged(*case) is same
    with pytest.raises(TypeError, match="three tuples of one length"):
        native.unchanged((full,), (), (1.0,))


# What is not a guard.
def test_functions_that_name_nothing_have_no_guards():
    compiled = compile(lambda x: am.sin(x) * math.pi + np.pi)
    compiled(1.0)

    assert names(lambda x: am.sin(x) * math.pi + np.pi + abs(x)) == []
    assert compiled._library.state().variables is None


def test_what_the_function_itself_writes_is_its_own_affair():
    calls = 0

    def counted(x):
        global written
        nonlocal calls
        calls, written = calls + 1, written + 1
        return x * 2.0

    compiled = compile(counted)

    assert [compiled(x) for x in (1.0, 2.0, 3.0)] == [2.0, 4.0, 6.0]
    assert compiled.stats().paths == 1
    assert calls == 1


def test_attributes_and_items_of_lists_are_not_seen_but_check_finds_them():
    @dataclass
    class Settings:
        rate: float = 2.0

    settings, numbers = Settings(), [1.0]
    for f, change in (
        (lambda x: x * settings.rate, lambda: setattr(settings, "rate", 3.0)),
        (lambda x: x * numbers[0], lambda: numbers.__setitem__(0, 3.0)),
    ):
        compiled = compile(f, check=True)
        compiled(1.0)
        change()
        with pytest.raises(MismatchError, match="attribute"):
            compiled(1.0)


# Batches, buffers, and the bound.
def test_batches_and_buffers_see_a_change(jit):
    f, write = cell(2.0)
    compiled = compile(f, jit=jit)
    points = np.array([1.0, 2.0])
    batch, total, buffer = compiled.batch(), compiled.batch(reduce="sum"), compiled.buffer(3.0)

    for number in (2.0, 5.0, 5.0, 2.0):
        write(number)
        for _ in range(2):
            values, slopes = batch.value_and_grad(points)
            assert (values.tolist(), slopes.tolist()) == ([number, 2.0 * number], [number, number])
            assert batch(points).tolist() == [number, 2.0 * number]
            assert total(points) == 3.0 * number
            assert (buffer.run(), buffer.gradient.tolist()) == (3.0 * number, [number])
    assert compiled.stats().paths == 2


def test_a_number_that_always_changes_is_named_in_one_warning_and_stays_right():
    f, write = cell(0.0)
    compiled = compile(f, paths=4)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for number in range(10):
            write(float(number))
            assert compiled(2.0) == 2.0 * number
    assert [warning.filename for warning in caught] == [__file__]
    assert "has taken 4 paths, all of them by a change of the variable 'number', and" in str(caught[0].message)
    assert "As an argument, or as a Value whose data is set, it takes none" in str(caught[0].message)
    assert compiled.stats().paths == 4
    assert len(compiled._library._states) <= 4


def test_what_is_exported_is_for_the_present_number(tmp_path):
    f, write = cell(2.0)
    compiled = compile(f)
    compiled(1.0)
    write(5.0)
    compiled(1.0)

    assert "5.0" in compiled.source()
    assert compiled.to_c().count("2.0 *") == 0
    write(7.0)
    for export in (compiled.source, compiled.to_c, compiled.to_numpy, lambda: compiled.save(tmp_path / "f")):
        with pytest.raises(RuntimeError, match="has not been called since a variable changed that it reads"):
            export()


def test_a_change_while_it_is_recorded_is_not_kept():
    f, write = cell(2.0)
    cells = f.__closure__

    def changing(x):
        result = f(x)
        cells[0].cell_contents = 7.0
        return result

    changing(1.0)
    write(2.0)
    compiled = compile(changing)

    assert compiled(1.0) == 2.0
    assert compiled(1.0) == 7.0


@pytest.mark.parametrize("first", [1.0, -1.0])
def test_what_was_recorded_while_a_variable_changed_serves_no_later_call(first):
    f, write = cell(2.0)
    cells, changes = f.__closure__, [7.0]

    def lazy(x):
        if x > 0.0 and changes:  # as what loads its settings when they are first needed
            cells[0].cell_contents = changes.pop()
        return f(x)

    compiled = compile(lazy)
    compiled(first)

    assert compiled(1.0) == 7.0
    write(2.0)
    assert (compiled(1.0), compiled(-1.0)) == (2.0, -2.0)
