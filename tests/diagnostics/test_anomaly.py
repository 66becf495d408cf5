"""The first non-finite number is found, and nothing else is called one."""

import copy
import math
import pickle

import pytest

from autograd import (
    AnomalyError,
    Value,
    derivative,
    detect_anomaly,
    grad,
    hessian,
    hvp,
    jacobian,
    jvp,
    no_grad,
)


def entropy_of(probabilities):
    total = 0.0
    for p in probabilities:
        total = total - p * p.log()  # the log
    return total


def hidden_slope(x):
    root = x.sqrt()  # the root
    return root * 0.0 + x


def test_a_forward_nan_names_the_operation_the_label_and_the_line(at):
    probabilities = [Value(0.5, label="p0"), Value(-0.5, label="p1"), Value(-2.0, label="p2")]

    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        entropy_of(probabilities)

    assert str(caught.value) == "'log' gave nan: log(p1), where p1 = -0.5\n" + at(entropy_of, "the log", "p.log()")
    assert caught.value.site.line == entropy_of.__code__.co_firstlineno + 3
    assert caught.value.value.op.name == "log"


def test_an_infinity_is_an_anomaly():
    with pytest.raises(AnomalyError, match=r"^'exp' gave inf: exp\(1000\.0\)\n"), detect_anomaly():
        Value(1000.0).exp()
    with (
        pytest.raises(AnomalyError, match=r"^'divide' gave -inf: a / b, where a = -1\.0, b = 0\.0\n"),
        detect_anomaly(),
    ):
        Value(-1.0, label="a") / Value(0.0, label="b")


def test_a_leaf_that_was_nan_from_the_start_is_named():
    x = Value(math.nan, label="x")

    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        x + 1.0

    assert str(caught.value).splitlines()[:2] == [
        "'add' gave nan: x + 1.0, where x = nan",
        "  x was nan before any operation: it is a leaf",
    ]


def test_a_backward_nan_names_the_derivative_and_the_line_of_the_forward(at):
    x = Value(0.0, label="x")

    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        hidden_slope(x).backward()

    assert str(caught.value) == (
        "backward() would make the gradient of x nan, at 'sqrt'\n"
        "  forward: sqrt(x) = 0.0, where x = 0.0\n"
        "  backward: gradient of the result 0.0, times the partial derivative 0.5 / out = inf\n"
        "  A zero gradient times an infinite slope is nan: keep x away from there, "
        "also where the result is not used.\n"
    ) + at(hidden_slope, "the root", "x.sqrt()")


def test_a_backward_anomaly_spoils_no_gradient():
    x, y = Value(0.0), Value(3.0)
    x.grad = y.grad = 7.0

    with pytest.raises(AnomalyError), detect_anomaly():
        (hidden_slope(x) + y * y).backward()

    assert (x.grad, y.grad) == (7.0, 7.0)


def test_a_recorded_sweep_is_watched_too():
    with pytest.raises(AnomalyError, match="gradient of x nan, at 'sqrt'"), detect_anomaly():
        hidden_slope(Value(0.0, label="x")).backward(create_graph=True)


def test_an_overflow_in_the_sum_over_the_uses_is_named():
    x = Value(1e-10, label="x")

    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        (x * 1e308 + x * 1e308).backward()

    assert "  The sum over the uses of x overflows.\n" in str(caught.value)


def test_a_non_finite_cotangent_is_named():
    with pytest.raises(AnomalyError, match=r"^the cotangent of backward\(\) is inf$"), detect_anomaly():
        (Value(1.0) * 2.0).backward(math.inf)


def test_a_graph_made_outside_is_searched_without_a_line():
    y = hidden_slope(Value(0.0))

    with pytest.raises(AnomalyError, match="a line outside this context") as caught, detect_anomaly():
        y.backward()

    assert caught.value.site is None


def test_a_healthy_calculation_gives_the_same_bits_as_without():
    def loss(x, y):
        return (x * y).tanh() + (x / y).exp() * x.relu()

    inputs = [(0.3, 1.7), (-2.0, 0.1), (1e-8, -3.0)]
    for a, b in inputs:
        plain, watched = (Value(a), Value(b)), (Value(a), Value(b))
        loss(*plain).backward()
        with detect_anomaly():
            loss(*watched).backward()
        assert [v.grad for v in watched] == [v.grad for v in plain]


def test_large_gradients_that_cancel_are_no_anomaly():
    x = Value(1e-10)

    with detect_anomaly():
        (x * 1e308 - (x * 1.0) * 1e308).backward()  # one way is longer than the other

    assert x.grad == 0.0


def test_what_a_choice_leaves_out_of_a_recorded_sweep_is_no_anomaly():
    x, n = Value(0.0), Value(0.0)

    with detect_anomaly():
        (x**n).backward(create_graph=True)  # inside, 0 * 0**-1 is computed and not chosen

    assert (x.grad, n.grad) == (0.0, 0.0)


def test_a_constant_needs_no_finite_gradient():
    exponent = Value(2.0).detach()
    x = Value(-3.0)

    with detect_anomaly():
        (x**exponent).backward()  # the derivative by the exponent would be nan: -3 has no real logarithm

    assert x.grad == -6.0


def test_nothing_is_watched_outside_the_block():
    with detect_anomaly():
        pass
    assert math.isnan(Value(-1.0).log().data)


def negative_log(x):
    return x.log()  # under no_grad


def test_what_is_computed_under_no_grad_and_of_constants_is_watched_too(at):
    constant = Value(-1.0, label="c").detach()

    with pytest.raises(AnomalyError) as caught, detect_anomaly(), no_grad():
        negative_log(Value(-1.0, label="x"))
    assert str(caught.value) == "'log' gave nan: log(x), where x = -1.0\n" + at(
        negative_log, "under no_grad", "x.log()"
    )
    with pytest.raises(AnomalyError, match=r"^'log' gave nan: log\(c\), where c = -1\.0\n"), detect_anomaly():
        constant.log()
    with detect_anomaly():
        assert math.isinf(Value(math.inf).detach().data)  # it was before


def slope_at_zero(x):
    return 3.0 * x.sqrt()  # the slope


@pytest.mark.parametrize(
    "differentiate",
    [
        lambda f: jvp(f, (0.0,), (1.0,)),
        lambda f: derivative(f)(0.0),
        lambda f: jacobian(lambda x: [f(x)] * 3)(0.0),
        lambda f: grad(derivative(f))(0.0),
    ],
)
def test_forward_mode_is_watched_and_names_the_derivative_and_the_line(at, differentiate):
    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        differentiate(slope_at_zero)

    lines = str(caught.value).splitlines()
    assert lines[0] == "forward mode would make the derivative of 'sqrt' along the direction inf"
    assert lines[2].endswith("times the partial derivative 0.5 / out = inf")
    assert str(caught.value).endswith(at(slope_at_zero, "the slope", "x.sqrt()"))


@pytest.mark.parametrize("differentiate", [lambda f: hvp(f)(0.0, 1.0), lambda f: hessian(f)(0.0)])
def test_second_order_is_watched(differentiate):
    with (
        pytest.raises(AnomalyError, match=r"^forward mode would make the derivative of 'power_slope' .* inf\n"),
        detect_anomaly(),
    ):
        differentiate(lambda x: x**1.5)


def test_healthy_derivatives_of_every_mode_pass_with_the_same_bits():
    def f(x):
        return (x[0] ** 2.0 * x[1]).tanh() + (x[0] - 1.0).relu() + (x[1] + 4.0).log().relu()

    point, along = [-3.0, 0.7], [0.5, -0.25]
    transforms = [
        lambda: jvp(f, (point,), (along,)),
        lambda: hvp(f)(point, along),
        lambda: hessian(f)(point),
        lambda: jacobian(lambda x: [f(x), x[0]])(point),
        lambda: jacobian(grad(f))(point),
        lambda: grad(derivative(lambda x: x**2.0))(-3.0),
    ]
    plain = [transform() for transform in transforms]

    with detect_anomaly():
        assert [transform() for transform in transforms] == plain


def test_to_add_to_a_gradient_until_it_overflows_is_an_anomaly():
    x = Value(1.0, label="x")
    x.grad = 1.7e308

    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        (x * 1.6e308).backward()
    assert str(caught.value).splitlines()[0] == (
        "backward() would make the gradient of x inf: 1.6e+308 would be added to 1.7e+308, which it holds"
    )
    assert x.grad == 1.7e308


def test_where_nothing_comes_there_is_no_anomaly():
    with detect_anomaly():
        assert grad(lambda x: (2.0 * x).relu())(-1.0) == 0.0


@pytest.mark.parametrize("twin", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_an_anomaly_goes_from_process_to_process_as_it_is_but_for_the_history(twin):
    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        entropy_of([Value(-0.5, label="p")])
    caught.value.add_note("in worker 3")

    error = twin(caught.value)

    assert type(error) is AnomalyError
    assert str(error) == str(caught.value)
    assert error.site == caught.value.site
    assert str(error.site) == str(caught.value.site)
    assert math.isnan(error.value.data)
    assert error.__notes__ == ["in worker 3"]
