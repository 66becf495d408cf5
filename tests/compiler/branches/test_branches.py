"""Branches of ordinary Python become one program, with the bits of the function itself at every point."""

import itertools
import math
import traceback

import numpy as np
import pytest
from branching import bits, outcome

import autograd.math as am
from autograd import Value, compile, grad, value_and_grad

BACKENDS = pytest.mark.parametrize("jit", ["never", "always"])
NUMBERS = (-2.0, -1.0, -0.5, -0.0, 0.0, 0.25, 1.0, 3.0, math.inf, -math.inf, math.nan)


def walk(v, steps):
    for z in steps:
        v = v * 0.9 + z
        if v < 0:
            v = 0 * v
    return v


def returns_early(x, y):
    if x > y:
        return x * y
    if y == 0.0:
        return am.exp(x)
    return x - y


def used_after_the_merge(x, y):
    p = x * y if x > 1 else -x
    return p * x + p * p + am.sin(p)


def largest(x, y):
    m = max(x, y, 0.5 * x)
    return m * m + x * y


def clamps(x, y):
    z = min(max(x, -1.0), y)
    return z * x + y


def side_by_side(x, y):
    a, b = x, y
    if not a < b:
        a, b = b, a
    return (b - a) * a / (1.0 + b * b)


def several_conditions(x, y):
    if 0.0 <= x < 2.0 and (y > x or not y < -1.0):
        x *= y
    elif x >= 3.0 or y <= -2.0:
        t = x + y
        x = t * t
    else:
        x = x - 0.5
    return x * y


def equalities(x, y):
    return (x if x == y else -y) * (2.0 if x != 1.0 else 3.0) + (y if x else 1.0) * x


def calls_another(x, y):
    return returns_early(x, y) + returns_early(y, x) if x < 2 * y else returns_early(x, 0.0 * y)


ONE_PROGRAM = [
    returns_early,
    used_after_the_merge,
    largest,
    clamps,
    side_by_side,
    several_conditions,
    equalities,
    calls_another,
]


@BACKENDS
@pytest.mark.parametrize("f", ONE_PROGRAM, ids=lambda f: f.__name__)
def test_a_function_with_branches_is_one_program_with_the_bits_of_the_function(f, jit):
    compiled = compile(f, jit=jit)
    for x, y in itertools.product(NUMBERS, repeat=2):
        assert outcome(compiled, x, y) == outcome(f, Value(x), Value(y)), (x, y)
        assert outcome(value_and_grad(compiled, argnums=(0, 1)), x, y) == outcome(
            value_and_grad(f, argnums=(0, 1)), x, y
        ), (x, y)
    assert compiled.stats().paths == 1
    assert compiled.stats().uncompiled == 0


@BACKENDS
def test_two_to_the_twenty_paths_are_one_program(jit):
    compiled = compile(walk, jit=jit)
    batch = compiled.batch((0, 1))
    rng = np.random.default_rng(3)
    starts, steps = rng.normal(size=300), rng.normal(size=(300, 20))
    values, gradients = batch.value_and_grad(starts, steps)
    for n in range(300):
        value, gradient = value_and_grad(walk)(starts[n].item(), steps[n].tolist())
        assert bits([values[n], gradients[n]]) == bits([value, gradient])
    assert compiled.stats().paths == 1


def test_the_sum_of_a_batch_is_that_of_the_same_function_without_a_branch():
    def with_branch(x, w):
        p = x * w
        if x > 0:
            p = x * w
        return p

    def without(x, w):
        return x * w

    points = np.random.default_rng(0).normal(size=5000)
    value, gradient = compile(with_branch).batch(reduce="sum").value_and_grad(points, 1.1)
    expected, slope = compile(without).batch(reduce="sum").value_and_grad(points, 1.1)
    assert (value, gradient.tolist()) == (expected, slope.tolist())


def test_a_side_with_an_effect_runs_only_where_it_is_taken():
    printed = []

    def f(x):
        if x > 0:
            printed.append("above")
            y = x * 2.0
        else:
            printed.append("below")
            y = x * 3.0
        return y

    compiled = compile(f)
    assert [compiled(x) for x in (1.0, 2.0, -1.0, -2.0, 3.0)] == [2.0, 4.0, -3.0, -6.0, 6.0]
    assert printed == ["above", "below"]
    assert compiled.stats().paths == 2


def test_a_counter_that_a_branch_moves_is_not_inferred():
    def f(x, y, z):
        n = 0
        for number in (x, y, z):
            if number > 0:
                n += 1
        return x * 10.0 if n > 2 else x

    compiled = compile(f)
    for point in itertools.product((-1.0, 1.0), repeat=3):
        assert compiled(*point) == (10.0 if all(x > 0 for x in point) else point[0])
    assert compiled.stats().paths == 8


def test_what_is_plain_on_one_side_follows_pythons_rules_there():
    def divides(x):
        d = 0.0 if x < 0 else x
        return 1.0 / d

    def takes_a_root(x):
        return am.sqrt(-1.0 if x < 0 else x)

    def leaves_a_dead_result(x):
        k = -2.0 if x < 0 else x
        am.log(k)
        return x * 1.0

    for f, error in ((divides, ZeroDivisionError), (takes_a_root, ValueError), (leaves_a_dead_result, ValueError)):
        compiled = compile(f)
        assert compiled(4.0) == f(Value(4.0)).data
        assert compiled(2.0) == f(Value(2.0)).data
        for _ in range(2):
            with pytest.raises(error):
                compiled(-1.0)
        assert compiled(9.0) == f(Value(9.0)).data


def test_an_error_is_the_first_that_the_function_raises():
    def f(x):
        k = 0.0 if x < 0 else x
        am.log(k)
        return x * (1.0 / 0.0) if x < 1 else x

    compiled = compile(f)
    assert compiled(2.0) == 2.0
    with pytest.raises(ValueError, match="math domain error"):
        compiled(-1.0)


def test_what_is_plain_on_one_side_and_computes_as_values_do_stays_one_program():
    def f(x):
        v = max(x, 0.0)
        return am.sqrt(v * 0.25) * x + 1.0 / (1.0 + v)

    compiled = compile(f)
    for x in NUMBERS:
        assert outcome(value_and_grad(compiled), x) == outcome(value_and_grad(f), x)
    assert compiled.stats().paths == 1


def test_a_side_that_cannot_be_tried_is_decided():
    def f(x, y):
        return (y / (x - x.data) if x > 100 else y) if x > 0 else -y  # x.data is a number, and decides

    compiled = compile(f)
    assert [compiled(1.0, 2.0), compiled(-1.0, 2.0), compiled(2.0, 3.0), compiled(-3.0, 5.0)] == [2.0, -2.0, 3.0, -5.0]


def test_recursion_with_an_end_that_depends_on_data_ends():
    def halved(x):
        if x < 1:
            return x * x
        return halved(x * 0.5) + 1.0

    compiled = compile(halved)
    for x in (0.5, 3.0, 100.0, 0.1, 7.0):
        assert bits(value_and_grad(compiled)(x)) == bits(value_and_grad(halved)(x))


def folded(x, depth=3):
    return x if depth == 0 else folded(x * 0.5 if x > 1 else x + 1.0, depth - 1) * x


def test_a_function_that_calls_itself_by_a_global_name_is_one_program():
    compiled = compile(folded)
    for x in NUMBERS:
        assert bits(value_and_grad(compiled)(x)) == bits(value_and_grad(folded)(x))
    assert compiled.stats().paths == 1


def test_operators_of_the_users_own_are_not_tried():
    calls = []

    class Scale:
        def __mul__(self, other):
            calls.append(other)
            return other * 2.0

    scale = Scale()

    def f(x):
        return scale * x if x > 0 else -x

    compiled = compile(f)
    assert [compiled(x) for x in (-1.0, -2.0, 1.0, 2.0)] == [1.0, 2.0, 2.0, 4.0]
    assert len(calls) == 1


def test_a_computed_attribute_is_not_tried():
    class Model:
        asked = 0

        @property
        def rate(self):
            Model.asked += 1
            return 2.0

    model = Model()
    compiled = compile(lambda x: model.rate * x if x > 0 else -x)
    assert [compiled(x) for x in (-1.0, -2.0, 1.0, 2.0)] == [1.0, 2.0, 2.0, 4.0]
    assert Model.asked == 1


def test_plain_attributes_items_and_methods_are_tried():
    class Model:
        def __init__(self):
            self.rates = [2.0, 3.0]

        def scaled(self, x):
            return x * self.rates[1] if x > 0 else x / self.rates[0]

    model = Model()
    compiled = compile(model.scaled)
    for x in NUMBERS:
        assert bits(value_and_grad(compiled)(x)) == bits(value_and_grad(model.scaled)(x))
    assert compiled.stats().paths == 1


def test_a_parameter_of_one_side_alone_gets_a_gradient_only_there():
    w, u = Value(2.0), Value(3.0)
    compiled = compile(lambda x: w * x if x > 0 else u * x)
    compiled.backward(1.0)
    assert (w.grad, u.has_grad) == (1.0, False)
    w.grad = None
    compiled.backward(-1.0)
    assert (w.has_grad, u.grad) == (False, -1.0)


def test_a_leaf_handed_in_that_one_side_alone_uses_gets_a_gradient_only_there():
    compiled = compile(lambda x, y: x * 2.0 if x > 1 else y * 1.0)
    assert [compiled(2.0, 1.0), compiled(0.0, 1.0)] == [4.0, 1.0]
    assert compiled.stats().paths == 1
    x, y = Value(3.0), Value(1.0)
    compiled.backward(x, y)
    assert (x.grad, y.has_grad) == (2.0, False)


def test_a_leaf_of_a_batch_that_no_point_uses_gets_no_gradient():
    compiled = compile(lambda x, w, u: x * w if x > 0 else x * u)
    batch = compiled.batch(reduce="sum")
    w, u = Value(2.0), Value(3.0)
    assert batch.backward(np.array([1.0, -2.0, 3.0]), w, u) == 2.0
    assert (w.grad, u.grad) == (4.0, -2.0)
    w.grad = u.grad = None
    batch.backward(np.array([1.0, 3.0]), w, u)
    assert (w.grad, u.has_grad) == (4.0, False)


def test_a_name_that_one_side_alone_sets_is_unbound_where_the_function_leaves_it_so():
    def f(x):
        if x > 0:
            y = x * 2.0
        return y + x

    compiled = compile(f)
    assert [compiled(1.0), compiled(2.0)] == [3.0, 6.0]
    with pytest.raises(UnboundLocalError):
        compiled(-1.0)
    assert compiled(3.0) == 9.0


def test_a_name_of_use_within_a_side_alone_does_not_keep_branches_apart():
    def f(xs):
        total = xs[0] * 0.0
        for x in xs:
            if x > 0:
                square = x * x
                total = total + square * x
        return total

    compiled = compile(f)
    for point in itertools.product((-1.5, 0.5, 2.0), repeat=3):
        assert bits(value_and_grad(compiled)(list(point))) == bits(value_and_grad(f)(list(point)))
    assert compiled.stats().paths == 1


def test_a_path_without_branches_stays_beside_those_that_have_them():
    taken = []

    def f(x, n):
        taken.append(n)
        rates = (2.0, 3.0, 5.0)[n]
        if n == 2:
            return x * rates
        return x * rates if x > 0 else -x

    compiled = compile(f)
    for n in (0, 2, 1, 2, 0, 1, 2):
        for x in (1.5, -0.5):
            assert compiled(x, n) == f(x, n)
            taken.pop()
    assert compiled.stats().paths == 3
    assert taken.count(2) == 1


def test_an_iterator_is_not_used_up_by_a_side_that_is_not_taken():
    def f(x, y):
        numbers = iter((x, y, 0.5))
        m = max(numbers) if x > 0 else x * 2.0
        return m + sum(numbers, 0.0)

    compiled = compile(f)
    for point in ((-1.0, 2.0), (1.0, 2.0), (-2.0, 1.0), (3.0, 2.0)):
        assert outcome(compiled, *point) == outcome(f, *map(Value, point))


def test_results_of_different_structure_stay_paths():
    def f(x):
        return (x, x * 2.0) if x > 0 else (x * 3.0,)

    compiled = compile(f)
    assert [compiled(1.0), compiled(-1.0), compiled(2.0)] == [(1.0, 2.0), (-3.0,), (2.0, 4.0)]


def test_a_function_that_a_transform_differentiates_inside_keeps_its_bits():
    def f(x, y):
        p = x if x > y * 0.5 else y

        def inner(t):
            q = t * p if t > 1 else t * t
            return q * t + p * q

        return grad(inner)(x * 1.5) * p

    compiled = compile(f)
    for point in itertools.product((-1.0, 0.4, 0.9, 2.0), repeat=2):
        assert bits(value_and_grad(compiled, argnums=(0, 1))(*point)) == bits(value_and_grad(f, argnums=(0, 1))(*point))


def test_where_of_autograd_is_a_branch_too():
    def f(x):
        return am.where(x > 0, x * x, -x) + am.where(x, x, 1.0)

    compiled = compile(f)
    for x in NUMBERS:
        assert bits(value_and_grad(compiled)(x)) == bits(value_and_grad(f)(x))


def test_defaults_closures_and_keyword_arguments_are_those_of_the_function():
    scale = 3.0

    def f(x, factor=2.0, *, offset=1.0):
        return x * factor + scale if x > 0 else x - offset

    compiled = compile(f)
    assert [compiled(1.0), compiled(-1.0), compiled(2.0), compiled(-2.0, offset=5.0)] == [5.0, -2.0, 7.0, -7.0]


def test_an_error_points_at_the_users_line():
    def f(x):
        y = x
        if x > 0:
            y = x * 2.0
        return y * {}[3]

    compiled = compile(lambda x: x if x > 0 else -x)
    compiled(1.0)
    compiled(-1.0)
    broken = compile(f)
    for x in (1.0, -1.0):
        with pytest.raises(KeyError) as caught:
            broken(x)
        last = traceback.extract_tb(caught.value.__traceback__)[-1]
        assert (last.filename, last.line) == (__file__, "return y * {}[3]")


def test_a_wrong_place_for_a_sum_is_seen(monkeypatch):
    from autograd.compiler.ir import merges

    found = merges._MergeTable.found

    def gathered(table):
        return {
            slot: merges.Merge(
                merge.condition,
                tuple(merges.Alternative(side.operand, side.taken_if, True) for side in merge.sides),
            )
            for slot, merge in found(table).items()
        }

    monkeypatch.setattr(merges._MergeTable, "found", gathered)
    compiled, points = compile(largest), [(x / 7.0, y / 7.0) for x in range(-20, 20) for y in range(-20, 20)]
    plain, quick = (value_and_grad(f, argnums=(0, 1)) for f in (largest, compiled))
    differing = [point for point in points if bits(quick(*point)) != bits(plain(*point))]
    assert differing
