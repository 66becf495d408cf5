"""A program handed to JAX has the numbers of the engine under every transformation of JAX, on many devices too."""

import math
import random
import sys

import pytest
from programs import RECORDED, SPECIAL, WHOLE, build, eager, random_program
from singular import SELECTING, points_for, singular_programs

from autograd import hessian
from autograd.compiler.export import jax as jax_export
from autograd.compiler.export.jax import jax_function
from autograd.compiler.ir.program import RELATIONS, Guard
from autograd.core.operation import Operation
from autograd.core.table import TABLE

oracle = pytest.mark.oracle

PYTHON_ONLY = ("fsum", "sumprod", "round_to")
ROWS = [row for row in RECORDED if row.name not in PYTHON_ONLY]
SMOOTH = tuple(
    TABLE[name] for name in ("add", "multiply", "subtract", "sin", "tanh", "sigmoid", "atan", "hypot", "gelu")
)
# XLA takes subnormal numbers for zero, and so whatever has one on its way.
NORMAL = [number for number in SPECIAL if not 0.0 < abs(number) < 1e-290]


@pytest.fixture
def jax():
    import jax

    # Most of the time would be XLA's optimisations, and none of it is the subject.
    settings = {"jax_enable_x64": True, "jax_disable_most_optimizations": True}
    before = {name: jax.config.read(name) for name in settings}
    for name, setting in settings.items():
        jax.config.update(name, setting)
    yield jax
    for name, setting in before.items():
        jax.config.update(name, setting)


def close(left, right, tolerance=1e-12):
    left, right = float(left), float(right)
    if math.isfinite(left) and math.isfinite(right):
        return abs(left - right) <= tolerance * max(1.0, abs(right))
    return left == right or (math.isnan(left) and math.isnan(right))


def one(row, fixed=frozenset()):
    return build(row.arity, (), [(row, tuple(range(row.arity)))], (row.arity,), fixed=fixed)


def branches():
    """Return two paths of a function: sqrt(x) y where x > 0, and -x y where x < 0."""
    negative, multiply, sqrt = TABLE["negative"], TABLE["multiply"], TABLE["sqrt"]
    right = build(2, (0.0,), [(sqrt, (0,)), (multiply, (3, 1))], (4,), guards=(Guard(0, "gt", 0, 2, outcome=True),))
    left = build(
        2,
        (0.0,),
        [(negative, (0,)), (multiply, (3, 1))],
        (4,),
        guards=(Guard(0, "gt", 0, 2, outcome=False), Guard(1, "lt", 0, 2, outcome=True)),
    )
    return [right, left]


@oracle
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_has_the_value_and_the_derivatives_of_the_engine(jax, row):
    import numpy as np

    rng = random.Random(row.name)
    whole = WHOLE.get(row.name) == 0  # its order is a whole number, and never differentiated
    program = one(row, frozenset({0}) if whole else frozenset())
    function = jax_function([program])
    inside = [[rng.uniform(*interval) for interval in row.domain] for _ in range(100)]
    anywhere = [[rng.choice(NORMAL) for _ in row.domain] for _ in range(100)]
    if whole:
        inside = [[float(rng.randrange(4)), x] for _, x in inside]
        anywhere = [[float(rng.randrange(4)), x] for _, x in anywhere]
    points = inside + anywhere
    wrt = tuple(range(row.arity))[whole:]
    values, gradients = jax.vmap(jax.value_and_grad(lambda *x: function(*x)[0], wrt))(*np.array(points).T)
    for place, point in enumerate(points):
        if row.name == "elu" and point[0] == -745.0:
            continue  # exp(-745) is subnormal
        expected = eager(program, point)
        assert close(values[place], expected.outputs[0]), point
        for position, gradient in zip(wrt, gradients, strict=True):
            assert close(gradient[place], expected.gradients[position]), point


@oracle
@pytest.mark.parametrize("row", [row for row in ROWS if WHOLE.get(row.name) != 0], ids=lambda row: row.name)
def test_second_derivatives_are_those_of_the_rows(jax, row):
    rng = random.Random(row.name)
    function = jax_function([one(row)])
    ours = hessian(lambda xs: row(*xs) * 1.0)
    forward = jax.jit(jax.hessian(lambda xs: function(*xs)[0]))
    reverse = jax.jit(jax.jacrev(jax.grad(lambda xs: function(*xs)[0])))
    for _ in range(5):
        point = [rng.uniform(*interval) for interval in row.domain]
        expected = ours(point)
        for theirs in (forward(point), reverse(point)):
            for i in range(row.arity):
                for k in range(row.arity):
                    assert close(theirs[i][k], expected[i][k], 1e-9), (point, i, k)


@oracle
@pytest.mark.parametrize("row", SELECTING, ids=lambda row: row.name)
def test_a_side_that_was_not_chosen_gets_no_derivative(jax, row):
    import numpy as np

    points = [point for point in points_for(row) if 5e-324 not in point]
    for program in singular_programs(row)[::7]:
        both = jax.vmap(jax.value_and_grad(lambda *x, program=program: jax_function([program])(*x)[0], (0, 1)))
        value, gradients = both(*np.array(points).T)
        for point, *found in zip(points, value, *gradients, strict=True):
            expected = eager(program, point)
            assert all(map(close, found, [*expected.outputs, *expected.gradients])), (point, found, expected)


@oracle
def test_random_programs_have_the_numbers_of_the_engine(jax):
    rng = random.Random(5)
    for _ in range(12):
        program = random_program(rng, 40, SMOOTH)
        function = jax_function([program])
        differentiate = jax.jit(jax.value_and_grad(lambda xs, function=function: function(*xs)[0]))
        for _ in range(3):
            point = [rng.uniform(-2.0, 2.0) for _ in range(program.inputs)]
            expected = eager(program, point)
            value, gradient = differentiate(point)
            assert list(map(close, function(*point), expected.outputs)) == [True] * len(program.outputs)
            assert close(value, expected.outputs[0])
            assert list(map(close, gradient, expected.gradients)) == [True] * program.inputs


@oracle
def test_every_output_has_its_derivatives(jax):
    sin, exp, multiply = TABLE["sin"], TABLE["exp"], TABLE["multiply"]
    program = build(2, (3.0,), [(sin, (0,)), (exp, (1,)), (multiply, (3, 4))], (5, 4, 0, 2, 3, 5))
    function = jax_function([program])
    x, y = 0.5, -0.3
    product = math.sin(x) * math.exp(y)
    jacobian = [
        (math.cos(x) * math.exp(y), product),
        (0.0, math.exp(y)),
        (1.0, 0.0),
        (0.0, 0.0),
        (math.cos(x), 0.0),
        (math.cos(x) * math.exp(y), product),
    ]
    for derivative in (jax.jacrev, jax.jacfwd):
        rows = derivative(function, (0, 1))(x, y)
        for expected, row in zip(jacobian, rows, strict=True):
            assert row == (pytest.approx(expected[0], abs=1e-15), pytest.approx(expected[1], abs=1e-15))


@oracle
def test_arrays_are_taken_element_by_element(jax):
    import numpy as np

    function = jax_function([one(TABLE["atan2"])])
    ys, xs = np.linspace(-1.0, 1.0, 5)[:, None], np.array([0.5, 1.0, 2.0])
    (angles,) = function(ys, xs)
    assert angles.shape == (5, 3)
    assert np.allclose(angles, np.arctan2(ys, xs), rtol=1e-15)

    gradient = jax.grad(lambda y, x: function(y, x)[0].sum(), (0, 1))(ys, xs)
    assert [part.shape for part in gradient] == [(5, 1), (3,)]
    squares = xs**2 + ys**2
    assert np.allclose(gradient[0], (xs / squares).sum(1, keepdims=True))
    assert np.allclose(gradient[1], (-ys / squares).sum(0))
    (mapped,) = jax.vmap(jax.vmap(function, (None, 0)), (0, None))(ys[:, 0], xs)
    assert np.array_equal(mapped, angles)
    # Outputs that depend on nothing have the shape too.
    assert jax_function([build(2, (7.0,), [], (2, 0))])(ys, xs)[0].tolist() == [[7.0] * 3] * 5


@oracle
def test_each_element_takes_its_own_path(jax):
    import numpy as np

    function = jax_function(branches())
    xs, ys = np.array([4.0, -4.0, 0.0, 9.0, math.nan]), np.array([2.0, 3.0, 5.0, -1.0, 1.0])
    values, (by_x, by_y) = jax.vmap(jax.value_and_grad(lambda x, y: function(x, y)[0], (0, 1)))(xs, ys)

    # At 0 and at nan neither path is taken: there is no number to give, and none is given.
    assert np.array_equal(values, [4.0, 12.0, math.nan, -3.0, math.nan], equal_nan=True)
    assert np.array_equal(by_x, [0.5, -3.0, math.nan, -1.0 / 6.0, math.nan], equal_nan=True)
    assert np.array_equal(by_y, [2.0, 4.0, math.nan, 3.0, math.nan], equal_nan=True)
    second = jax.vmap(jax.hessian(lambda x: function(x, 2.0)[0]))(xs[:2])
    assert np.allclose(second, [-0.5 * 4.0**-1.5, 0.0], rtol=1e-15)


@oracle
def test_every_relation_is_asked_as_the_engine_asks_it(jax):
    import numpy as np

    numbers = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan]
    pairs = np.array([(left, right) for left in numbers for right in numbers])
    for relation in RELATIONS:
        for outcome in (True, False):
            guard = Guard(0, relation, 0, 1, outcome)
            program = build(3, (), [(TABLE["add"], (0, 2))], (2,), guards=(guard,))
            (values,) = jax_function([program])(*pairs.T, 1.0)
            expected = [eager(program, [*pair, 1.0]).failed < 0 for pair in pairs.tolist()]
            assert np.array_equal(values == 1.0, expected), (relation, outcome)
            assert np.array_equal(np.isnan(values), ~np.array(expected))


@oracle
def test_an_input_that_is_not_differentiated_costs_nothing_and_spoils_nothing(jax):
    program = build(2, (), [(TABLE["sqrt"], (0,)), (TABLE["multiply"], (2, 1))], (3,))
    function = jax_function([program])

    # The derivative by x at 0 is infinite, and nobody asked for it.
    assert jax.grad(lambda y: function(0.0, y)[0])(3.0) == 0.0
    assert jax.jvp(lambda y: function(0.0, y)[0], (3.0,), (1.0,)) == (0.0, 0.0)
    fixed = build(2, (), [(TABLE["multiply"], (0, 1))], (2,), fixed=frozenset({0}))
    assert jax.grad(lambda x: jax_function([fixed])(x, 3.0)[0])(2.0) == 0.0


@oracle
def test_less_than_double_precision_is_refused(jax):
    import numpy as np

    function = jax_function([one(TABLE["sin"])])
    for number in (np.float32(1.0), np.ones(3, np.float16), 1j, True):
        with pytest.raises(TypeError, match=r"compute in double precision; got \w+: convert it to float64"):
            function(number)
    assert function(1)[0] == function(np.int32(1))[0] == math.sin(1.0)
    jax.config.update("jax_enable_x64", False)
    with pytest.raises(TypeError, match=r"which JAX has turned off: jax.config.update\(\"jax_enable_x64\", True\)"):
        function(1.0)


@oracle
def test_another_number_of_inputs_is_refused(jax):
    function = jax_function(branches())
    for numbers in ((), (1.0,), (1.0, 2.0, 3.0)):
        with pytest.raises(ValueError, match=f"the function has 2 inputs; got {len(numbers)}"):
            function(*numbers)


@oracle
@pytest.mark.parametrize("name", PYTHON_ONLY)
def test_what_only_python_computes_is_refused_by_name(jax, name):
    with pytest.raises(ValueError, match=f"cannot hand {name} to JAX: only Python computes it"):
        jax_function([one(TABLE[name])])


@oracle
def test_an_operation_of_the_users_own_is_refused_though_jax_has_its_name(jax):
    own = Operation("cos", lambda out, x: (2.0,), ((-1.0, 1.0),), forward=lambda x: 2.0 * x)
    program = build(1, (), [(own, (0,))], (1,), custom=(own,))
    with pytest.raises(ValueError, match="cannot hand cos to JAX"):
        jax_function([program])


@oracle
def test_a_program_that_xla_would_compile_for_minutes_is_refused(jax, monkeypatch):
    program = build(1, (), [(TABLE["sin"], (slot,)) for slot in range(20)], (20,))
    monkeypatch.setattr(jax_export, "MOST_OPERATIONS", 30)
    function = jax_function([program])
    assert close(function(0.5)[0], eager(program, [0.5]).outputs[0])
    with pytest.raises(ValueError, match=r"is 60 operations to JAX, .* the most is 30"):
        jax.grad(lambda x: function(x)[0])(0.5)
    monkeypatch.setattr(jax_export, "MOST_OPERATIONS", 19)
    with pytest.raises(ValueError, match=r"is 20 operations to JAX, .* the most is 19: hand it a part"):
        jax_function([program])


def test_paths_of_different_functions_are_refused():
    for paths in ([], [branches()[0], one(TABLE["sin"])]):
        with pytest.raises(ValueError, match="the paths of one function have the same inputs and outputs"):
            jax_function(paths)


def test_without_jax_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "jax", None)
    with pytest.raises(ImportError, match=r"to_jax\(\) needs JAX: pip install 'scalar-autograd\[jax\]'"):
        jax_function(branches())
