"""Values inside NumPy's object arrays, and NumPy's scalars beside Values."""

import math
import operator

import numpy as np
import pytest

from autograd import Value

SCALARS = [np.float64(2.5), np.float32(2.5), np.float16(2.5), np.int64(3), np.uint8(3), np.bool_(True)]
BINARY = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow]


@pytest.mark.parametrize("scalar", SCALARS, ids=lambda s: type(s).__name__)
@pytest.mark.parametrize("operation", BINARY, ids=lambda f: f.__name__)
def test_numpy_scalars_stand_on_either_side(operation, scalar):
    x = Value(1.5)
    left, right = operation(scalar, x), operation(x, scalar)
    (left + right).backward()
    y = Value(1.5)
    (operation(float(scalar), y) + operation(y, float(scalar))).backward()

    assert (type(left), type(right)) == (Value, Value)
    assert (left.data, right.data) == (operation(float(scalar), 1.5), operation(1.5, float(scalar)))
    assert x.grad == y.grad


@pytest.mark.parametrize("scalar", SCALARS, ids=lambda s: type(s).__name__)
def test_numpy_scalars_become_data_and_compare(scalar):
    value = Value(scalar)

    assert type(value.data) is float
    assert value.data == float(scalar)
    for compare in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge):
        assert bool(compare(value, scalar)) is compare(value.data, value.data)
        assert bool(compare(scalar, value)) is compare(value.data, value.data)
    assert divmod(scalar, Value(2.0))[0].data == float(scalar) // 2.0


def test_arrays_are_refused_as_data():
    for array in (np.zeros(3), np.array(1.0), np.array([Value(1.0)])):
        with pytest.raises(TypeError, match=r"got ndarray; make one Value for each element, for example \[Value\(x\)"):
            Value(array)


def test_operators_with_arrays_are_elementwise():
    x = Value(2.0)
    numbers = np.array([1.0, 2.0, 4.0])
    for result in (x * numbers, numbers * x):
        assert [v.data for v in result] == [2.0, 4.0, 8.0]
        assert all(isinstance(v, Value) for v in result)
    assert [v.data for v in x - numbers] == [1.0, 0.0, -2.0]
    assert [v.data for v in numbers - x] == [-1.0, 0.0, 2.0]
    assert [v.data for v in x**numbers] == [2.0, 4.0, 16.0]
    (numbers / x).sum().backward()

    assert x.grad == -7.0 / 4.0


def test_a_matrix_product_of_values_has_the_right_gradients():
    rng = np.random.default_rng(0)
    numbers, inputs = rng.normal(size=(3, 4)), rng.normal(size=4)
    weights = np.array([[Value(w) for w in row] for row in numbers])
    output = np.tanh(weights @ inputs).sum()
    output.backward()
    expected = np.outer(1.0 - np.tanh(numbers @ inputs) ** 2, inputs)

    assert output.data == pytest.approx(np.tanh(numbers @ inputs).sum(), rel=1e-14)
    assert np.array([[w.grad for w in row] for row in weights]) == pytest.approx(expected, rel=1e-12)


UNARY = (
    "exp exp2 expm1 log log1p log2 log10 sqrt cbrt sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arctanh "
    "fabs degrees radians deg2rad rad2deg floor ceil trunc rint absolute negative positive"
)


@pytest.mark.parametrize("name", UNARY.split())
def test_unary_functions_of_numpy_work_on_object_arrays(name):
    function = getattr(np, name)
    numbers = np.array([0.3, 0.7])
    result = function(np.array([Value(x) for x in numbers]))

    assert all(isinstance(v, Value) for v in result)
    assert np.array([v.data for v in result]) == pytest.approx(function(numbers), rel=1e-15)


def test_arccosh_of_numpy_works_on_object_arrays():
    assert np.arccosh(np.array([Value(1.5)]))[0].data == math.acosh(1.5)


@pytest.mark.parametrize("name", ["hypot", "arctan2", "fmod", "remainder", "maximum", "minimum", "power"])
def test_binary_functions_of_numpy_work_on_object_arrays(name):
    function = getattr(np, name)
    x, y = np.array([0.3, 2.5]), np.array([1.5, 0.7])
    values = [np.array([Value(number) for number in numbers]) for numbers in (x, y)]
    result = function(*values)

    assert all(isinstance(v, Value) for v in result)
    assert np.array([v.data for v in result]) == pytest.approx(function(x, y), rel=1e-15)


def test_reductions_of_numpy_work_on_object_arrays():
    values = np.array([Value(float(k)) for k in range(1, 5)])
    (values.sum() + values.prod() + values.max() + values.mean()).backward()

    assert values.max() is values[3]
    assert values.dot(values).data == 30.0
    assert values[0].grad == 1.0 + 24.0 + 0.25
    assert values[3].grad == 1.0 + 6.0 + 1.0 + 0.25
    assert np.sort(values[::-1])[0] is values[0]
    assert values.cumsum()[-1].data == 10.0


def test_an_object_array_is_made_elementwise():
    array = np.array([Value(1.0), Value(2.0)])

    assert (array.dtype, array.shape) == (np.dtype(object), (2,))


def test_statistics_of_numpy_work_on_object_arrays():
    numbers = np.array([1.0, 2.0, 4.0])
    values = np.array([Value(x) for x in numbers])
    np.var(values).backward()

    assert [v.grad for v in values] == pytest.approx(2.0 / 3.0 * (numbers - numbers.mean()), rel=1e-15)
    for function in (np.var, np.std, lambda x: np.vdot(x, x), lambda x: np.var(x, ddof=1)):
        assert function(values).data == pytest.approx(function(numbers), rel=1e-15)
    assert list(np.conj(values)) == list(np.real(values)) == list(values)
    assert list(np.imag(values)) == [0.0] * 3


def test_the_covariance_of_numpy_works_on_object_arrays_where_it_is_given_weights():
    """Without them it asks a plain number for its shape, whatever the objects are."""
    numbers = np.array([[1.0, 2.0, 4.0], [0.5, -1.0, 3.0]])
    values = np.array([[Value(x) for x in row] for row in numbers])
    found = np.cov(values, aweights=np.ones(3))

    assert np.array([[v.data for v in row] for row in found]) == pytest.approx(np.cov(numbers), rel=1e-15)
