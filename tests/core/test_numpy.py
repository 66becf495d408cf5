"""Values inside NumPy's object arrays, and NumPy's scalars beside Values."""

import math
import operator

import numpy as np
import pytest

import autograd.math
from autograd import Value, compile, grad

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


X = np.array([[1.0, 2.0, 4.0], [0.5, -1.0, 3.0]])


@pytest.mark.parametrize("function", [np.cov, np.corrcoef])
@pytest.mark.parametrize("transform", [grad, compile], ids=["grad", "compile"])
def test_the_covariance_without_weights_says_what_to_do(function, transform):
    with pytest.raises(AttributeError) as error:
        transform(lambda x: function(x)[0, 1])(X)
    (note,) = error.value.__notes__
    assert note.startswith("np.cov makes a plain number")

    def covariance(x):
        return np.cov(x, aweights=np.ones(x.shape[1]))

    def correlation(x):
        c = covariance(x)
        return c / np.sqrt(np.outer(np.diag(c), np.diag(c)))

    right = {np.cov: covariance, np.corrcoef: correlation}[function]
    assert compile(right)(X) == pytest.approx(function(X), rel=1e-14)
    slopes = grad(lambda x: right(x)[0, 1])(X)
    for place in np.ndindex(2, 3):
        moved = np.zeros((2, 3))
        moved[place] = 1e-6
        difference = (function(X + moved)[0, 1] - function(X - moved)[0, 1]) / 2e-6
        assert slopes[place] == pytest.approx(difference, rel=1e-8, abs=1e-9)


def test_another_missing_attribute_is_explained_by_nothing():
    with pytest.raises(AttributeError) as error:
        grad(lambda x: x.shape)(1.0)
    assert not hasattr(error.value, "__notes__")


CHOSEN = {
    "maximum": lambda x: np.maximum(x, 0.5),
    "minimum": lambda x: np.minimum(x, 0.5),
    "clip": lambda x: np.clip(x, 0.25, 0.5),
    "where": lambda x: np.where(x > 0.5, x, 0.5),
    "hstack": lambda x: np.hstack([x, [0.5]]),
    "pad": lambda x: np.pad(x, 1, constant_values=0.5),
    "diag": lambda x: np.diag(x) + 0.5,
    "tril": lambda x: np.tril(np.outer(x, x)) + 0.5,
}
NUMBERS = np.array([0.125, 0.375, 0.75])


@pytest.mark.parametrize("choose", CHOSEN.values(), ids=CHOSEN)
@pytest.mark.parametrize("function", [math.log, math.sqrt, math.exp, math.tanh], ids=lambda f: f.__name__)
def test_what_numpy_decides_alone_has_right_derivatives_by_functions_from_autograd_math(choose, function):
    elementwise = np.frompyfunc(getattr(autograd.math, function.__name__), 1, 1)

    def total(x):
        return elementwise(choose(x)).sum()

    step = 2.0**-20
    for place, derivative in enumerate(grad(total)(NUMBERS)):
        moved = step * np.eye(3)[place]
        assert derivative == pytest.approx((total(NUMBERS + moved) - total(NUMBERS - moved)) / (2.0 * step), rel=1e-6)


@pytest.mark.parametrize("name", ["maximum", "minimum", "fmod", "hypot", "copysign"])
def test_a_function_of_autograd_math_gives_a_value_wherever_one_goes_in(name):
    function = np.frompyfunc(getattr(autograd.math, name), 2, 1)
    values = np.array([Value(x) for x in NUMBERS])

    for results in (function(values, 0.5), function(0.5, values), function(values, values)):
        assert {type(result) for result in results} == {Value}
    assert {type(result) for result in np.frompyfunc(autograd.math.clip, 3, 1)(values, 0.25, 0.5)} == {Value}


def test_an_array_of_floats_refuses_a_value_and_one_of_objects_takes_it():
    x = Value(3.0)
    with pytest.raises(TypeError, match="dtype=object"):
        np.zeros(2)[0] = x
    array = np.zeros(2, dtype=object)
    array[0] = x
    (array * array).sum().backward()

    assert x.grad == 6.0


def test_a_transform_says_what_to_do_where_numpy_asks_a_number_for_a_method():
    with pytest.raises(TypeError, match="has no callable log method") as error:
        grad(lambda x: np.log(np.clip(x, 0.25, 1.0)).sum())(NUMBERS)
    (note,) = error.value.__notes__
    assert note.startswith("NumPy has put a plain number among the Values of an array")
    assert note.endswith("np.frompyfunc(autograd.math.log, 1, 1) takes both")

    with pytest.raises(TypeError) as error:
        grad(lambda x: np.spacing(x).sum())(NUMBERS)
    assert not hasattr(error.value, "__notes__")
