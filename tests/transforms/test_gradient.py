"""grad and value_and_grad: closed forms, every structure of arguments, and what they refuse."""

import math
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import pytest

from autograd import Value, derivative, grad, hessian, hvp, jacobian, jvp, no_grad, value_and_grad, vjp
from autograd import math as am


class Point(NamedTuple):
    x: object
    y: object


def product(x, y):
    return x * y * y


def test_the_gradient_of_a_power_is_exact():
    assert grad(lambda x: x**3)(2.0) == 12.0


def test_the_value_comes_with_the_gradient():
    assert value_and_grad(product, argnums=(0, 1))(2.0, 3.0) == (18.0, (9.0, 12.0))


def test_results_are_plain_floats():
    value, gradient = value_and_grad(lambda x: x * x)(3)

    assert type(value) is float
    assert type(gradient) is float


@pytest.mark.parametrize("number", [2, True + 1, Fraction(2), np.float32(2.0), np.int64(2), np.array([2])[0]])
def test_every_kind_of_number_is_treated_as_a_real(number):
    assert grad(lambda x: x**3)(number) == 12.0


def test_argnums_chooses_the_argument():
    assert grad(product, argnums=1)(2.0, 3.0) == 12.0
    assert grad(product, argnums=-1)(2.0, 3.0) == 12.0
    assert grad(product, argnums=(1, 0))(2.0, 3.0) == (12.0, 9.0)


def test_other_arguments_pass_through_untouched():
    assert grad(lambda x, name, *, power: x**power if name == "power" else 0.0 * x)(2.0, "power", power=3) == 12.0


def test_lists_tuples_dictionaries_and_named_tuples_come_back_as_they_are():
    def f(tree):
        return tree["a"][0] * tree["a"][1] + tree["b"].x * tree["b"].y[0]

    gradient = grad(f)({"b": Point(2.0, [3.0, 4.0]), "a": (5.0, 6.0)})

    assert gradient == {"a": (6.0, 5.0), "b": Point(3.0, [2.0, 0.0])}
    assert list(gradient) == ["b", "a"]
    assert type(gradient["b"]) is Point


def test_nested_lists_come_back_nested():
    assert grad(lambda w: w[0][0] * w[1][1] + w[1][0])([[2.0, 3.0], [4.0, 5.0]]) == [[5.0, 0.0], [1.0, 2.0]]


@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (1, 1, 2)])
def test_an_array_gives_an_array_of_the_same_shape(shape):
    x = np.arange(1, 1 + math.prod(shape)).reshape(shape)

    gradient = grad(lambda x: np.sum(x * x) * 0.5)(x)

    assert gradient.dtype == np.float64
    assert gradient.shape == shape
    assert np.array_equal(gradient, x)


def test_numpy_functions_work_on_what_the_function_receives():
    A = np.array([[2.0, 1.0], [1.0, 3.0]])

    gradient = grad(lambda x: x @ A @ x + np.exp(x).sum())(np.array([1.0, 2.0]))

    assert gradient == pytest.approx(2.0 * A @ [1.0, 2.0] + np.exp([1.0, 2.0]), rel=1e-15)


def test_arrays_within_containers():
    gradient = grad(lambda p: (p["w"] * p["w"]).sum() + p["b"])({"w": np.ones((2, 2)), "b": 1})

    assert np.array_equal(gradient["w"], 2.0 * np.ones((2, 2)))
    assert gradient["b"] == 1.0


@dataclass(frozen=True)
class Option:
    spot: float
    strike: float
    kind: str = "call"
    american: bool = False
    payoff: object = max
    moneyness: float = field(init=False)

    def __post_init__(self):
        if not self.strike > 0.0:
            raise ValueError("the strike must be positive")
        object.__setattr__(self, "moneyness", self.spot / self.strike)


def test_a_dataclass_comes_back_with_a_derivative_in_each_number():
    """The check in __post_init__ is for arguments: the negative derivative for the strike passes."""
    gradient = grad(lambda option: option.spot * 2.0 - option.strike)(Option(10.0, 4.0))

    assert (gradient.spot, gradient.strike) == (2.0, -1.0)
    assert (gradient.kind, gradient.american, gradient.payoff) == ("call", False, max)


def test_what_a_dataclass_derives_is_differentiated_through():
    gradient = grad(lambda option: option.moneyness)(Option(10.0, 4.0))

    assert (gradient.spot, gradient.strike) == (0.25, -0.625)
    assert gradient.moneyness is None


@dataclass(slots=True)
class Segment:
    start: Point
    end: list


def test_dataclasses_nest():
    gradient = grad(lambda s: s.start.x * s.end[0].spot)(Segment(Point(2.0, 3.0), [Option(5.0, 1.0)]))

    assert gradient.start == Point(5.0, 0.0)
    assert gradient.end[0].spot == 2.0


def test_the_drop_in_for_math_works():
    assert grad(lambda x: am.exp(am.sin(x)))(0.5) == pytest.approx(math.exp(math.sin(0.5)) * math.cos(0.5), rel=1e-15)


def test_branches_and_loops_are_those_of_the_point():
    def f(x):
        while x < 10.0:
            x = x * 2.0
        return x if x > 11.0 else -x

    assert grad(f)(3.0) == 4.0
    assert grad(f)(1.25) == -8.0


def test_an_argument_that_is_not_used_has_derivative_zero():
    assert grad(lambda x: x[0] * 2.0)([1.0, 5.0]) == [2.0, 0.0]


def test_the_identity_has_derivative_one():
    assert grad(lambda x: x)(-0.0) == 1.0
    assert math.copysign(1.0, value_and_grad(lambda x: x)(-0.0)[0]) == -1.0


def test_the_function_is_called_once():
    calls = []

    def f(x):
        calls.append(x)
        return x * x

    grad(f)(3.0)

    assert len(calls) == 1


def test_gradients_of_captured_values_stay_as_they_were():
    w = Value(2.0)
    w.grad = 7.0

    grad(lambda x: w * x)(3.0)

    assert w.grad == 7.0


def test_a_deep_graph_is_differentiated_without_recursion():
    def f(x):
        for _ in range(100_000):
            x = x * 1.0000001
        return x

    assert grad(f)(1.0) == pytest.approx(1.0000001**100_000, rel=1e-9)


def test_the_name_says_what_it_is():
    assert grad(product).__name__ == "grad(product)"


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (lambda x: [x, x], "returned 2 in a list; use jacobian"),
        (lambda x: (x,), "returned 1 in a tuple"),
        (lambda x: np.array([x, x, x]), "returned 3 in an array of shape (3,)"),
        (lambda x: None, "returned None without a number in it; is a return statement missing?"),
        (lambda x: "x", "the result of <lambda> must be a real number, got the string 'x'"),
    ],
)
def test_a_result_that_is_not_one_number_is_refused(f, message):
    with pytest.raises(TypeError) as error:
        grad(f)(2.0)

    assert message in str(error.value)


CONSTANTS = {
    "a number": lambda x: 3.0,
    "an integer": lambda x: 3,
    "a number that was read": lambda x: x.data * 2.0,
    "a detached Value": lambda x: x.detach(),
    "another Value": lambda x: Value(1.0) * 2.0,
    "the flat side of a payoff": lambda x: max(x - 100.0, 0.0),
    "the flat side of an if": lambda x: x * 2.0 if x > 5.0 else 0.0,
}


@pytest.mark.parametrize("f", CONSTANTS.values(), ids=CONSTANTS)
def test_a_function_that_is_constant_where_it_is_asked_has_the_derivative_zero(f):
    assert grad(f)(2.0) == 0.0
    assert value_and_grad(f)(2.0)[1] == 0.0
    assert derivative(f)(2.0) == derivative(f, 3)(2.0) == 0.0
    assert jvp(f, (2.0,), (1.0,))[1] == 0.0
    assert vjp(f, 2.0)[1](1.0) == (0.0,)
    assert jacobian(lambda x: [f(x), x])(2.0) == [0.0, 1.0]
    assert jacobian(lambda x: [f(x), x], mode="forward")(2.0) == [0.0, 1.0]
    assert hessian(f)(2.0) == 0.0
    assert hvp(f)(2.0, 1.0) == 0.0
    assert grad(grad(f))(2.0) == 0.0


def test_a_derivative_that_is_constant_has_the_derivative_zero():
    assert grad(grad(lambda x: 3.0 * x))(2.0) == 0.0
    assert hessian(lambda x: x[0] * 2.0 + 1.0)([1.0, 2.0]) == [[0.0, 0.0], [0.0, 0.0]]
    assert hessian(lambda x: max(x[0], 5.0), sparse=True)([1.0, 2.0]).nnz == 0


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("2", "argument 0 of grad must be a real number, got the string '2'"),
        (1j, "argument 0 of grad must be a real number, got the complex number 1j"),
        ({"a": [1.0, "b"]}, "argument 0 of grad, at ['a'][1] must be a real number, got the string 'b'"),
        (np.array(["a"]), "argument 0 of grad must be a real number, got the string 'a'"),
    ],
)
def test_an_argument_that_is_no_number_is_refused_with_its_place(argument, message):
    with pytest.raises(TypeError) as error:
        grad(lambda x: x)(argument)

    assert message in str(error.value)


@pytest.mark.parametrize(
    ("argnums", "error", "message"),
    [
        (2, ValueError, "argnums names argument 2, but the function was called with 2 positional"),
        (-3, ValueError, "argnums names argument -3"),
        ((0, 0), ValueError, "argnums=(0, 0) names an argument twice"),
        ((0, -2), ValueError, "argnums=(0, -2) names an argument twice"),
        ("x", TypeError, "argnums is the position of an argument or a tuple of positions, got 'x'"),
        (True, TypeError, "got True"),
        ((), TypeError, "got ()"),
        (1.0, TypeError, "got 1.0"),
    ],
)
def test_bad_argnums_are_refused(argnums, error, message):
    with pytest.raises(error) as refusal:
        grad(product, argnums=argnums)(1.0, 2.0)

    assert message in str(refusal.value)


def test_nothing_can_be_differentiated_where_nothing_is_recorded():
    with no_grad(), pytest.raises(RuntimeError, match="grad inside no_grad"):
        grad(lambda x: x)(1.0)


def test_no_grad_within_the_function_makes_constants():
    def f(x):
        with no_grad():
            constant = x * x
        return constant * x

    assert grad(f)(3.0) == 9.0


def test_an_error_in_the_function_passes_through_and_leaves_no_trace():
    def fails(x):
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        grad(fails)(1.0)

    assert grad(lambda x: x * grad(lambda y: x * y)(1.0))(4.0) == 8.0


@pytest.mark.parametrize("transform", [grad, value_and_grad, jacobian, hessian, hvp, derivative, vjp])
@pytest.mark.parametrize("thing", [3, 4.0, "f", None, [1.0]])
def test_what_is_no_function_is_refused_at_once_and_the_call_is_shown(transform, thing):
    with pytest.raises(
        TypeError, match=rf"^{transform.__name__} takes a function first, as in {transform.__name__}\(f"
    ):
        transform(thing)


def test_a_value_in_place_of_a_function_is_led_to_its_own_sweep():
    with pytest.raises(
        TypeError, match=r"got Value\(9\.0\); to differentiate a Value that is computed, call its backw"
    ):
        grad(Value(3.0) ** 2)
    with pytest.raises(TypeError, match=r"^jvp takes a function first, as in jvp\(f, \(x,\), \(v,\)\), got 3\.0$"):
        jvp(3.0, (1.0,), (1.0,))


@pytest.mark.parametrize("transform", [grad, value_and_grad, jacobian, hessian])
@pytest.mark.parametrize("point", [2.0, None, Value(2.0)])
def test_a_point_in_the_place_of_argnums_is_refused_at_once(transform, point):
    with pytest.raises(
        TypeError, match=rf"argnums is the .*the point comes after it, as in {transform.__name__}\(f\)\(x\)$"
    ):
        transform(lambda x: x * x, point)


def test_what_stands_for_an_array_and_is_none_is_told_how_to_become_one():
    class Series:
        def __init__(self, numbers):
            self.numbers = numbers

        def __len__(self):
            return len(self.numbers)

        def to_numpy(self):
            return np.array(self.numbers)

    series = Series([1.0, 2.0])
    with pytest.raises(
        TypeError, match=r"^argument 0 of grad, at \[1\] is a Series, and no array: hand over its \.to_numpy"
    ):
        grad(lambda both: both[0])([1.0, series])
    assert grad(lambda x: (x * x).sum())(series.to_numpy()).tolist() == [2.0, 4.0]


@pytest.mark.parametrize("mask", [[True, False], [False, False]])
def test_an_array_with_a_mask_is_refused(mask):
    masked = np.ma.array([1.0, 2.0], mask=mask)
    with pytest.raises(
        TypeError, match=r"^argument 0 of grad is a masked array, .*\.compressed\(\).*\.filled\(\.\.\.\)$"
    ):
        grad(lambda x: (x * x).sum())(masked)
    assert grad(lambda x: (x * x).sum())(masked.compressed()).tolist() == (2.0 * masked.compressed()).tolist()
