"""Each misuse that gives a wrong gradient in silence is refused, and right use is not."""

import pickle

import pytest

from autograd import MisuseError, Value, derivative, grad, hessian, jacobian, no_grad, strict
from nn import MLP, SGD


def predict(w, x):
    return w * x  # the product


def learn(w, steps, *, zero):
    for _ in range(steps):
        loss = (w - 1.0) ** 2
        loss.backward()  # the step
        w.data -= 0.1 * w.grad
        if zero:
            w.grad = None


def test_data_changed_before_backward_is_refused_with_both_values_and_the_line(at):
    w = Value(2.0, label="w")

    with strict():
        loss = predict(w, Value(3.0, label="x"))
        w.data = 5.0
        with pytest.raises(MisuseError) as caught:
            loss.backward()

    assert str(caught.value) == (
        "the data of w changed between forward and backward, from 2.0 to 5.0\n"
        "  The derivatives would mix the two: call backward() first, or compute anew what read it, w * x in\n"
    ) + at(predict, "the product", "w * x")
    assert caught.value.value is w
    assert not w.has_grad


def test_data_changed_between_two_uses_is_refused():
    w = Value(2.0)

    with strict():
        first = w * 3.0
        w.data = 5.0
        loss = first + w
        with pytest.raises(MisuseError, match=r"the unlabelled Value\(5.0\) changed .* from 2.0 to 5.0"):
            loss.backward()


def test_data_changed_and_changed_back_is_accepted():
    w = Value(2.0)
    with strict():
        loss = w * 3.0
        w.data = 5.0
        w.data = 2.0
        loss.backward()

    assert w.grad == 3.0


def test_a_forgotten_zero_grad_names_the_leaf_and_the_line_of_the_earlier_backward(at):
    w = Value(2.0, label="w")

    with pytest.raises(MisuseError) as caught, strict():
        learn(w, 2, zero=False)

    assert str(caught.value) == (
        "w still holds the gradient 2.0 of an earlier backward()\n"
        "  Set its grad to None before each one, or open strict(accumulate=True) to add up on purpose. "
        "The earlier one:\n"
    ) + at(learn, "the step", "loss.backward()")
    assert w.grad == 2.0


def test_a_gradient_from_before_the_block_is_refused_too():
    w = Value(2.0)
    (w * w).backward()

    with pytest.raises(MisuseError, match="a line outside this context"), strict():
        (w * w).backward()


def test_a_training_loop_that_zeroes_is_accepted():
    w = Value(2.0)

    with strict([w]):
        learn(w, 50, zero=True)

    assert w.data == pytest.approx(1.0 + 0.8**50)  # each step shrinks the distance by 1 - 2 * 0.1


def test_the_training_of_a_network_is_accepted():
    model = MLP(2, [4, 1], "tanh")
    optimizer = SGD(model.parameters(), 0.05)
    before = [parameter.data for parameter in model.parameters()]

    with strict(model.parameters()):
        for _ in range(3):
            optimizer.zero_grad()
            loss = sum((model([a, b]) - (a != b)) ** 2 for a in (0, 1) for b in (0, 1))
            loss.backward()
            optimizer.step()

    assert all(parameter.data != was for parameter, was in zip(model.parameters(), before, strict=True))


def test_accumulation_on_purpose_is_accepted():
    w = Value(2.0)
    with strict(accumulate=True):
        for _ in range(3):
            (w * w).backward()

    assert w.grad == 12.0


def cut(w):
    return w.detach() * 3.0  # the cut


def test_unreached_parameters_are_listed_with_what_became_of_them(at):
    used, unused, lost = Value(1.0, label="used"), Value(2.0, label="unused"), Value(3.0, label="lost")

    with strict([used, unused, lost]):
        elsewhere = predict(lost, 2.0)
        loss = used * used
        loss.label = "loss"
        with pytest.raises(MisuseError) as caught:
            loss.backward()

    assert str(caught.value) == (
        "backward() from loss does not reach 2 of 3 parameters:\n"
        "  parameter 2, unused, is read by no operation\n"
        "  parameter 3, lost, is read by an operation whose result does not lead there, last in\n"
    ) + at(predict, "the product", "w * x", indentation="    ")
    assert elsewhere.data == 6.0
    assert not used.has_grad


def test_a_parameter_that_is_no_leaf_or_a_constant_is_named_as_such():
    w = Value(1.0)
    with no_grad():
        constant = w * 2.0

    with (
        pytest.raises(MisuseError, match=r"is a constant, made under no_grad\(\) or by detach\(\)"),
        strict([constant]),
    ):
        (w * w).backward()
    with pytest.raises(MisuseError, match="is not a leaf but the result of 'multiply'"), strict([w * 2.0]):
        (w * w).backward()


def test_of_many_unreached_parameters_five_are_named():
    parameters = [Value(float(n)) for n in range(9)]

    with pytest.raises(MisuseError) as caught, strict(parameters):
        (parameters[0] * 2.0).backward()

    lines = str(caught.value).splitlines()
    assert lines[0] == "backward() from Value(0.0) does not reach 8 of 9 parameters:"
    assert len(lines) == 7
    assert lines[-1] == "  and 3 more"
    with pytest.raises(MisuseError, match=r"parameter 6, [^,]*, is read by no operation$"), strict(parameters[:6]):
        (parameters[0] * 2.0).backward()


def test_a_parameter_must_be_a_value():
    with pytest.raises(TypeError, match=r"^the parameters of strict\(\) must be Values, got float$"), strict([1.0]):
        pass


def test_parameters_are_told_apart_by_identity_not_by_number():
    a, b = Value(1.0), Value(1.0)

    with pytest.raises(MisuseError, match="does not reach 1 of 2"), strict([a, b]):
        (a * 2.0).backward()


def test_a_leaf_alone_can_be_differentiated():
    w = Value(1.0)
    with strict([w]):
        w.backward()

    assert w.grad == 1.0


def test_a_graph_made_outside_is_not_watched_for_changed_data():
    w = Value(2.0)
    loss = w * 3.0
    w.data = 5.0

    with strict():
        loss.backward()

    assert w.grad == 3.0


def test_nan_data_that_becomes_a_number_has_changed():
    w = Value(float("nan"))
    with strict():
        loss = w * 2.0
        w.data = 5.0
        with pytest.raises(MisuseError, match=r"from nan to 5\.0"):
            loss.backward()


def test_nan_data_that_stays_nan_has_not_changed():
    w = Value(float("nan"))
    with strict():
        (w * 2.0).backward()

    assert w.grad == 2.0


@pytest.mark.parametrize(
    "f", [lambda x: x.data**2, lambda x: x.detach() * 2.0, lambda x: 3.0], ids=["data", "detach", "3"]
)
@pytest.mark.parametrize("transform", [grad, derivative, jacobian, hessian])
def test_a_transform_of_what_depends_on_no_input_is_refused(f, transform):
    with (
        strict(),
        pytest.raises(MisuseError, match="the result of <lambda> depends on none of its inputs here") as error,
    ):
        transform(f)(2.0)

    assert error.value.value is None
    assert transform(f)(2.0) == 0.0


def test_a_transform_of_what_depends_on_its_input_passes():
    with strict():
        assert grad(lambda x: x)(2.0) == 1.0
        assert grad(lambda x: x * x)(2.0) == 4.0
        assert grad(grad(lambda x: x * x))(2.0) == 2.0


def test_a_misuse_goes_from_process_to_process_with_its_leaf():
    w = Value(2.0, label="w")
    with pytest.raises(MisuseError) as caught, strict():
        learn(w, 2, zero=False)

    error = pickle.loads(pickle.dumps(caught.value))

    assert (type(error), str(error)) == (MisuseError, str(caught.value))
    assert (error.value.data, error.value.grad, error.value.label) == (w.data, w.grad, "w")
