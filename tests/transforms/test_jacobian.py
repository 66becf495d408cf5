"""jacobian and hessian: closed forms, shapes, modes, sparsity."""

import random

import numpy as np
import pytest
from scipy import sparse
from scipy.optimize import rosen, rosen_hess

from autograd import Value, grad, hessian, jacobian
from autograd.core import engine
from autograd.transforms import colouring, directions


def spherical(r, theta, phi):
    return [r * theta.sin() * phi.cos(), r * theta.sin() * phi.sin(), r * theta.cos()]


@pytest.mark.parametrize("mode", ["auto", "forward", "reverse"])
def test_the_jacobian_of_spherical_coordinates(mode):
    """Its determinant is r² sin θ."""
    rows = jacobian(spherical, argnums=(0, 1, 2), mode=mode)(2.0, 0.6, 1.1)

    assert np.linalg.det(rows) == pytest.approx(4.0 * np.sin(0.6), rel=1e-14)
    assert rows[2] == pytest.approx((np.cos(0.6), -2.0 * np.sin(0.6), 0.0), rel=1e-15)


@pytest.mark.parametrize("mode", ["forward", "reverse"])
def test_the_jacobian_of_a_linear_map_is_its_matrix(mode):
    A = np.random.default_rng(1).normal(size=(4, 3))

    assert np.array_equal(jacobian(lambda x: A @ x, mode=mode)(np.ones(3)), A)


def test_shapes_of_arrays_are_joined():
    x = np.arange(1.0, 7.0).reshape(2, 3)

    rows = jacobian(lambda x: (x * x)[:, :2])(x)

    assert rows.shape == (2, 2, 2, 3)
    assert rows[1, 0, 1, 0] == 8.0
    assert np.count_nonzero(rows) == 4


def test_an_array_of_inputs_and_a_list_of_results():
    rows = jacobian(lambda x: [x[0] * x[1], x.sum()])(np.array([2.0, 3.0]))

    assert [row.tolist() for row in rows] == [[3.0, 2.0], [1.0, 1.0]]


def test_structures_stand_in_place_of_numbers():
    def f(market, t):
        return {"price": market["spot"] * t, "time": (t * t,)}

    assert jacobian(f, argnums=(0, 1))({"spot": 3.0}, 2.0) == {
        "price": ({"spot": 2.0}, 3.0),
        "time": (({"spot": 0.0}, 4.0),),
    }


def test_a_number_in_and_a_number_out():
    assert jacobian(lambda x: x**3)(2.0) == 12.0


@pytest.mark.parametrize(
    ("inputs", "outputs", "calls"), [(2, 5, {"push": 2}), (5, 2, {"pull": 2}), (3, 3, {"pull": 3})]
)
def test_the_mode_follows_the_shape(inputs, outputs, calls, monkeypatch):
    counted = count_sweeps(monkeypatch)

    jacobian(lambda x: [sum(x) * k for k in range(1, outputs + 1)])([1.0] * inputs)

    assert {name: count for name, count in counted.items() if count} == calls


def count_sweeps(monkeypatch):
    counted = {"push": 0, "pull": 0, "curve": 0}

    def counting(name):
        real = getattr(engine, name)

        def count(*arguments):
            counted[name] += 1
            return real(*arguments)

        return count

    for name in counted:
        monkeypatch.setattr(directions, name, counting(name))
    return counted


def test_the_hessian_of_a_quadratic_form_is_its_matrix():
    A = np.array([[2.0, 1.0, 0.0], [1.0, 3.0, -1.0], [0.0, -1.0, 1.0]])

    assert np.array_equal(hessian(lambda x: 0.5 * (x @ A @ x))(np.array([0.3, 0.4, 0.5])), A)


def test_the_hessian_of_a_linear_function_is_zero():
    assert hessian(lambda x: 2.0 * x[0] - x[1])([1.0, 2.0]) == [[0.0, 0.0], [0.0, 0.0]]


def test_the_hessian_by_argument():
    assert hessian(lambda x, y: x * x * y, argnums=(0, 1))(2.0, 3.0) == ((6.0, 4.0), (4.0, 0.0))
    assert hessian(lambda x, y: x * x * y, argnums=0)(2.0, 3.0) == 6.0


def test_the_hessian_is_exactly_symmetric():
    x = np.random.default_rng(2).normal(size=8)
    matrix = hessian(lambda x: (x.sum() / (1.0 + (x * x).sum())).exp() * (x[0] * x[3]).tanh())(x)

    assert np.array_equal(matrix, matrix.T)
    assert np.count_nonzero(matrix) == 64


def test_the_hessian_of_the_rosenbrock_function_against_scipy():
    x = np.random.default_rng(3).normal(size=12)

    assert hessian(rosen)(x) == pytest.approx(rosen_hess(x), rel=1e-12, abs=1e-10)


def test_results_in_terms_of_a_value_from_outside():
    w = Value(2.0)

    rows = hessian(lambda x: w * x[0] * x[1])([3.0, 4.0])
    rows[0][1].backward()

    assert [[entry.data for entry in row] for row in rows] == [[0.0, 2.0], [2.0, 0.0]]
    assert w.grad == 1.0


# Sparse results.


def test_a_tridiagonal_hessian_takes_three_sweeps_whatever_its_size(monkeypatch):
    counted = count_sweeps(monkeypatch)
    x = np.random.default_rng(4).normal(size=500)

    matrix = hessian(rosen, sparse=True)(x)

    assert isinstance(matrix, sparse.csr_array)
    assert matrix.nnz == 3 * 500 - 2
    assert counted == {"push": 0, "pull": 0, "curve": 3}
    assert abs(matrix - sparse.csr_array(rosen_hess(x))).max() < 1e-9


def test_an_arrow_hessian_takes_two_sweeps(monkeypatch):
    """Coloured by columns it would take as many as there are variables: one row is full."""
    counted = count_sweeps(monkeypatch)
    x = np.linspace(0.1, 1.0, 60)

    def f(x):
        return sum((x[0] * y).exp() for y in x)

    matrix = hessian(f, sparse=True)(x)

    assert counted["curve"] == 2
    assert matrix.nnz == 3 * 60 - 2
    assert np.allclose(matrix.toarray(), hessian(f)(x), rtol=1e-13)


@pytest.mark.parametrize("seed", range(5))
def test_a_random_sparse_hessian_equals_the_dense_one(seed):
    rng = random.Random(seed)
    pairs = [(rng.randrange(25), rng.randrange(25)) for _ in range(40)]

    def f(x):
        return sum((x[i] * x[j]).sin() * (k + 1) for k, (i, j) in enumerate(pairs))

    x = [rng.uniform(-1.0, 1.0) for _ in range(25)]

    assert np.allclose(hessian(f, sparse=True)(x).toarray(), hessian(f)(x), rtol=1e-13, atol=1e-13)


@pytest.mark.parametrize(
    ("f", "calls"),
    [
        (lambda x: [x[i] * x[i + 1] for i in range(19)], {"push": 2, "pull": 0, "curve": 0}),
        (lambda x: [sum(x) ** 2, x[3] * x[4]], {"push": 0, "pull": 2, "curve": 0}),
    ],
)
def test_a_sparse_jacobian_equals_the_dense_one_and_takes_few_sweeps(f, calls, monkeypatch):
    x = [0.1 * k for k in range(1, 21)]
    dense = jacobian(f)(x)
    counted = count_sweeps(monkeypatch)

    matrix = jacobian(f, sparse=True)(x)

    assert counted == calls
    assert np.allclose(matrix.toarray(), dense, rtol=1e-14)


def test_structures_are_flattened_in_a_sparse_jacobian():
    matrix = jacobian(lambda p: {"r": [p["x"] * p["a"][1], 2.0], "s": p["a"] * 3.0}, sparse=True)(
        {"x": 2.0, "a": np.array([5.0, 7.0])}
    )

    assert matrix.toarray().tolist() == [[0.0, 2.0, 7.0], [0.0, 0.0, 0.0], [3.0, 0.0, 0.0], [0.0, 3.0, 0.0]]


def test_a_step_function_makes_no_entry():
    assert jacobian(lambda x: [x[0].floor() + x[1], x[1]], sparse=True)([1.5, 2.0]).nnz == 2


def test_a_sparse_result_cannot_hold_values():
    w = Value(2.0)

    with pytest.raises(TypeError, match="sparse=True returns plain numbers"):
        hessian(lambda x: w * x[0] ** 2, sparse=True)([1.0])


def test_without_scipy_a_sparse_result_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "scipy.sparse", None)

    with pytest.raises(ImportError, match="pip install scipy"):
        jacobian(lambda x: x * x, sparse=True)(2.0)


def test_star_colours_leave_no_path_of_four_with_two_colours():
    rng = random.Random(5)
    for _ in range(100):
        count = rng.randrange(2, 16)
        edges = {(i, j) for i in range(count) for j in range(i) if rng.random() < 0.3}
        neighbours = [[j for j in range(count) if (i, j) in edges or (j, i) in edges] for i in range(count)]

        colours = colouring.star_colours(neighbours)

        for a in range(count):
            for b in neighbours[a]:
                assert colours[a] != colours[b]
                for c in neighbours[b]:
                    for d in neighbours[c]:
                        if len({a, b, c, d}) == 4:
                            assert len({colours[a], colours[b], colours[c], colours[d]}) > 2


def test_an_unknown_mode_is_refused():
    with pytest.raises(ValueError, match="mode must be 'auto', 'forward' or 'reverse', got 'backward'"):
        jacobian(rosen, mode="backward")


def test_a_hessian_of_several_results_is_refused():
    with pytest.raises(TypeError, match="hessian needs a function that returns one number"):
        hessian(lambda x: [x, x])(1.0)


def test_jacobians_of_what_depends_on_nothing_are_refused():
    with pytest.raises(TypeError, match="returned the plain number"):
        jacobian(lambda x: [1.0, 2.0])(1.0)
    with pytest.raises(ValueError, match="depends on no input"):
        jacobian(lambda x: [Value(1.0), Value(2.0)])(1.0)


def test_gradients_are_rows_of_the_jacobian():
    x = [0.5, 0.7, 0.9]

    assert jacobian(lambda x: spherical(*x))(x)[1] == grad(lambda x: spherical(*x)[1])(x)
