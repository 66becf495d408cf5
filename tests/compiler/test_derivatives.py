"""Derivatives of compiled functions are compiled: Jacobians, Hessians, products and sparse matrices."""

import threading
from itertools import pairwise

import numpy as np
import pytest

from autograd import Value, compile, derivative, grad, hessian, hvp, jacobian, jvp, value_and_grad, vjp
from autograd.compiler import Compiled, load
from autograd.math import exp, sin, sqrt


def pair(x, y):
    return [x[0] * x[1] * sin(y), x[0] ** 2 if x[0] > 1.0 else x[1] / y]


def bowl(x, n=2, *, name="a"):
    return x[0] ** n * sin(x[1]) * len(name) + exp(x[0] * x[1])


POINTS = [([2.0, 3.0], 0.5), ([0.5, 1.5], 2.0), ([3.0, -1.0], 0.25)]


def bits(tree):
    """Return nested numbers as text, to the bit."""
    if isinstance(tree, np.ndarray):
        return str([x.hex() for x in tree.ravel().tolist()])
    return str([bits(part) for part in tree]) if isinstance(tree, (list, tuple)) else float.hex(tree)


def same_matrix(found, expected):
    assert found.shape == expected.shape
    assert found.indices.tolist() == expected.indices.tolist()
    assert found.indptr.tolist() == expected.indptr.tolist()
    assert bits(found.data) == bits(expected.data)


# Dense.
@pytest.mark.parametrize("argnums", [0, 1, (0, 1), [1, 0]])
@pytest.mark.parametrize("mode", ["auto", "forward", "reverse"])
def test_a_jacobian_of_a_compiled_function_has_the_bits_of_the_jacobian(argnums, mode, jit):
    found = jacobian(compile(pair, jit=jit), argnums, mode=mode)
    for x, y in POINTS:
        assert bits(found(x, y)) == bits(jacobian(pair, argnums, mode=mode)(x, y))


def test_a_jacobian_a_hessian_and_products_are_compiled_once(jit):
    function, scalar = compile(pair, jit=jit), compile(bowl, jit=jit)
    kinds = (function, jacobian), (scalar, hessian), (scalar, hvp), (scalar, grad), (scalar, value_and_grad)
    for made, transform in kinds:
        assert isinstance(transform(made), Compiled)
        assert transform(made) is transform(made)
    for x, y in POINTS:
        jacobian(function)(x, y)
    assert jacobian(function).stats().paths == 2
    assert jacobian(function).stats().uncompiled == 0


def test_a_hessian_and_its_product_have_the_same_bits_with_static_arguments(jit):
    function = compile(bowl, static=("n", "name"), jit=jit)
    for x, _ in POINTS:
        for rest, names in (((), {}), ((3,), {}), ((3,), {"name": "ab"})):
            assert bits(hessian(function)(x, *rest, **names)) == bits(hessian(bowl)(x, *rest, **names))
            expected = hvp(bowl)(x, [1.0, -2.0], *rest, **names)
            assert bits(hvp(function)(x, [1.0, -2.0], *rest, **names)) == bits(expected)


def test_products_along_directions_have_the_same_bits(jit):
    function = compile(pair, jit=jit)
    for x, y in POINTS:
        expected = jvp(pair, (x, y), ([1.0, 0.5], 2.0))
        assert bits(jvp(function, (x, y), ([1.0, 0.5], 2.0))) == bits(expected)
        (value, pullback), (right, pull) = vjp(function, x, y), vjp(pair, x, y)
        assert bits(value) == bits(right)
        for cotangents in ([1.0, 0.0], [0.5, -2.0]):
            assert bits(pullback(cotangents)) == bits(pull(cotangents))
    assert len(function._made) == 2


def test_derivatives_of_a_compiled_function_of_one_number_are_compiled(jit):
    function = compile(lambda x: [x**4, sin(x)], jit=jit)
    for order in (0, 1, 2, 3):
        assert bits(derivative(function, order)(1.5)) == bits(derivative(lambda x: [x**4, sin(x)], order)(1.5))
    assert isinstance(derivative(function, 2), Compiled)


def test_a_pullback_is_at_the_point_as_it_was(jit):
    x = [2.0, 3.0]
    _, pullback = vjp(compile(pair, jit=jit), x, 0.5)
    x[0] = 100.0
    assert bits(pullback([1.0, 0.0])) == bits(vjp(pair, [2.0, 3.0], 0.5)[1]([1.0, 0.0]))


def test_they_are_recorded_where_somebody_differentiates_them(jit):
    function = compile(bowl, jit=jit)
    found = grad(lambda x: hessian(function)(x)[0][1])([1.0, 2.0])
    assert bits(found) == bits(grad(lambda x: hessian(bowl)(x)[0][1])([1.0, 2.0]))
    found = grad(lambda x: jvp(function, (x,), ([1.0, 2.0],))[1])([1.0, 2.0])
    assert bits(found) == bits(grad(lambda x: jvp(bowl, (x,), ([1.0, 2.0],))[1])([1.0, 2.0]))
    found = grad(lambda x: vjp(function, x)[1](1.0)[0][0])([1.0, 2.0])
    assert bits(found) == bits(grad(lambda x: vjp(bowl, x)[1](1.0)[0][0])([1.0, 2.0]))
    assert bits(jacobian(grad(function))([1.0, 2.0])) == bits(jacobian(grad(bowl))([1.0, 2.0]))


def test_captured_values_are_read_in_each_call(jit):
    weight = Value(2.0)
    found = hessian(compile(lambda x: weight * x[0] ** 2 * x[1], jit=jit))
    assert found([1.0, 3.0]) == [[12.0, 4.0], [4.0, 0.0]]
    weight.data = 3.0
    assert found([1.0, 3.0]) == [[18.0, 6.0], [6.0, 0.0]]


def test_methods_have_derivatives_of_their_own(jit):
    class Spring:
        def __init__(self, stiffness):
            self.stiffness = Value(stiffness)

        @compile
        def energy(self, x):
            return self.stiffness * x[0] ** 2 + x[1]

    soft, hard = Spring(1.0), Spring(10.0)
    assert [hessian(spring.energy)([1.0, 0.0])[0][0] for spring in (soft, hard, soft)] == [2.0, 20.0, 2.0]


def test_wrong_directions_are_refused_as_without(jit):
    function = compile(pair, jit=jit)
    for _ in range(2):
        with pytest.raises(ValueError, match="the tangents of jvp must be structured as"):
            jvp(function, ([1.0, 2.0], 3.0), ([1.0], 1.0))
        with pytest.raises(TypeError, match="primals must be a tuple"):
            jvp(function, 1.0, (1.0,))
        with pytest.raises(ValueError, match="the cotangents of vjp must be structured as"):
            vjp(function, [1.0, 2.0], 3.0)[1]([1.0])
        with pytest.raises(ValueError, match="names argument 5"):
            jacobian(function, 5)([1.0, 2.0], 3.0)
        with pytest.raises(TypeError, match="one number"):
            hessian(function)([1.0, 2.0], 3.0)


def test_what_comes_beside_a_result_may_be_no_number(jit):
    function = compile(lambda x: (x[0] * x[1], "beside"), jit=jit)
    assert jacobian(function, has_aux=True)([2.0, 3.0]) == ([3.0, 2.0], "beside")
    assert hessian(function, has_aux=True)([2.0, 3.0]) == ([[0.0, 1.0], [1.0, 0.0]], "beside")


def test_a_loaded_function_says_that_it_cannot_be_recorded(jit, tmp_path):
    function = compile(lambda x: x * x, jit=jit)
    function(2.0)
    function.save(tmp_path / "square")
    with pytest.raises(LookupError, match="was not recorded"):
        jacobian(load(tmp_path / "square"))(2.0)


# Batches.
def reprojection(camera, point):
    """Return two numbers that share nearly all of their work."""
    depth = sqrt(camera[0] ** 2 + point[2] ** 2) + exp(point[0] * camera[1])
    return [sin(depth) * point[0] / depth, sin(depth) * point[1] / depth]


def test_a_jacobian_in_a_batch_has_the_bits_of_each_point_and_computes_the_function_once(jit):
    rng = np.random.default_rng(3)
    cameras, points = rng.random((20, 2)), rng.random((20, 3))
    function = compile(reprojection, jit=jit)
    found = jacobian(function, (0, 1)).batch((0, 1))(cameras, points)
    for n, (camera, point) in enumerate(zip(cameras, points, strict=True)):
        expected = jacobian(reprojection, (0, 1))(camera, point)
        assert bits([[part[n] for part in row] for row in found]) == bits(expected)
    (together,) = jacobian(function, (0, 1)).stats().operations
    alone = [compile(jacobian(lambda c, p, k=k: reprojection(c, p)[k], (0, 1)), jit=jit) for k in (0, 1)]
    for one in alone:
        one(cameras[0], points[0])
    assert together < sum(one.stats().operations[0] for one in alone)


def test_the_sum_of_hessians_is_reduced_in_a_batch(jit):
    points = np.random.default_rng(4).random((7, 2))
    curvature = hessian(compile(bowl, jit=jit))
    found = curvature.batch(0, reduce="sum")(points)
    each = curvature.batch(0)(points)
    assert np.allclose(found, each.sum(axis=0), rtol=1e-14)
    assert bits(each[2]) == bits(hessian(bowl)(points[2]))


# Sparse.
def chain(x):
    return [a * b - sin(a) if a < 0.8 else a + b for a, b in pairwise(x)]


def energy(x):
    return sum([(b - a * a) ** 2 + sin(a) for a, b in pairwise(x)], 0.0)


@pytest.mark.parametrize("x", [np.linspace(0.1, 0.7, 12), np.linspace(0.1, 1.0, 12)], ids=["one path", "another"])
def test_sparse_derivatives_of_a_compiled_function_have_the_same_bits(x, jit):
    function, scalar = compile(chain, jit=jit), compile(energy, jit=jit)
    for shift in (0.0, 0.05, 0.1):
        same_matrix(jacobian(function, sparse=True)(x + shift), jacobian(chain, sparse=True)(x + shift))
        same_matrix(hessian(scalar, sparse=True)(x + shift), hessian(energy, sparse=True)(x + shift))


def test_a_structure_belongs_to_its_path(jit):
    found = jacobian(compile(lambda x: [x[0] * x[1], x[1]] if x[0] > 0.0 else [x[0], x[2]], jit=jit), sparse=True)
    for x, places in (([1.0, 2.0, 3.0], 3), ([-1.0, 2.0, 3.0], 2), ([2.0, 2.0, 3.0], 3)):
        matrix = found(x)
        assert matrix.nnz == places
        matrix.data[:] = 0.0
        matrix.eliminate_zeros()  # which writes into the structure


def test_a_sparse_matrix_without_entries_is_one(jit):
    found = jacobian(compile(lambda x: [1.0 + 0.0 * len(x), 2.0], jit=jit), sparse=True)([1.0, 2.0])
    assert (found.shape, found.nnz) == ((2, 2), 0)


def test_sparse_derivatives_take_static_arguments_and_several_positions(jit):
    def f(x, y, n):
        return [x[0] * y[n], y[0] * x[1]]

    function = jacobian(compile(f, static="n", jit=jit), (0, 1), sparse=True)
    for n in (0, 1):
        expected = jacobian(lambda x, y, n=n: f(x, y, n), (0, 1), sparse=True)([1.0, 2.0], [3.0, 4.0])
        same_matrix(function([1.0, 2.0], [3.0, 4.0], n), expected)


def test_sparse_derivatives_are_plain_numbers(jit):
    found = jacobian(compile(chain, jit=jit), sparse=True)
    with pytest.raises(TypeError, match="sparse=True returns plain numbers"):
        found([Value(0.5), Value(0.25), Value(0.5)])
    with pytest.raises(TypeError, match=r"jacobian\(compile\(f\), sparse=True\)"):
        compile(jacobian(chain, sparse=True), jit=jit)([0.5, 0.25, 0.5])


def test_threads_share_derivatives(jit):
    function = compile(bowl, jit=jit)
    wrong = []

    def work(number):
        for n in range(60):
            x = [1.0 + 0.01 * n, 0.1 * number]
            if bits(hessian(function)(x)) != expected[number, n]:
                wrong.append(x)

    expected = {(k, n): bits(hessian(bowl)([1.0 + 0.01 * n, 0.1 * k])) for k in range(4) for n in range(60)}
    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert value_and_grad(function)([1.0, 2.0])[0] == function([1.0, 2.0])


@pytest.mark.parametrize("argnums", [(0, 1), 1])
@pytest.mark.parametrize("jit", ["auto", "never"])
def test_bools_are_no_argnums_after_the_numbers_they_equal(argnums, jit):
    f = compile(lambda x, y: x * y**2, jit=jit)
    bools = (False, True) if isinstance(argnums, tuple) else True
    many = f.batch(reduce="sum")
    points = np.array([1.0, 3.0]), 2.0
    for _ in range(3):
        grad(f, argnums)(1.0, 2.0)
        f.value_and_grad(1.0, 2.0, argnums=argnums)
        many.value_and_grad(*points, argnums=argnums)
    for refused in (
        lambda: grad(f, bools)(1.0, 2.0),
        lambda: value_and_grad(f, bools)(1.0, 2.0),
        lambda: f.value_and_grad(1.0, 2.0, argnums=bools),
        lambda: many.value_and_grad(*points, argnums=bools),
        lambda: f.buffer(1.0, 2.0, argnums=bools),
    ):
        with pytest.raises(TypeError, match="argnums is the position of an argument or a tuple of positions"):
            refused()
