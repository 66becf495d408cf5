import math

import pytest

from autograd import Value
from nn import ACTIVATIONS, Neuron, activation

# Value and derivative at 0.5 and at -1.5, in closed form.
CLOSED_FORMS = {
    "identity": lambda x: (x, 1.0),
    "relu": lambda x: (max(x, 0.0), float(x > 0.0)),
    "leaky_relu": lambda x: (x, 1.0) if x > 0.0 else (0.01 * x, 0.01),
    "elu": lambda x: (x, 1.0) if x > 0.0 else (math.exp(x) - 1.0, math.exp(x)),
    "tanh": lambda x: (math.tanh(x), 1.0 / math.cosh(x) ** 2),
    "sigmoid": lambda x: (1.0 / (1.0 + math.exp(-x)), math.exp(-x) / (1.0 + math.exp(-x)) ** 2),
    "softplus": lambda x: (math.log(1.0 + math.exp(x)), 1.0 / (1.0 + math.exp(-x))),
    "silu": lambda x: (
        x / (1.0 + math.exp(-x)),
        1.0 / (1.0 + math.exp(-x)) + x * math.exp(-x) / (1.0 + math.exp(-x)) ** 2,
    ),
    "gelu": lambda x: (
        0.5 * x * (1.0 + math.erf(x / math.sqrt(2.0))),
        0.5 * (1.0 + math.erf(x / math.sqrt(2.0))) + x * math.exp(-0.5 * x * x) / math.sqrt(2.0 * math.pi),
    ),
    "sin": lambda x: (math.sin(x), math.cos(x)),
    "exp": lambda x: (math.exp(x), math.exp(x)),
    "atan": lambda x: (math.atan(x), 1.0 / (1.0 + x * x)),
}


def test_every_activation_has_a_closed_form_here():
    assert set(ACTIVATIONS) == set(CLOSED_FORMS)


@pytest.mark.parametrize("name", sorted(CLOSED_FORMS))
@pytest.mark.parametrize("at", [0.5, -1.5])
def test_a_neuron_applies_the_activation_and_its_derivative(name, at):
    x = Value(at)
    neuron = Neuron(1, name, weights=[2.0], bias=-at)

    neuron(x).backward()

    value, derivative = CLOSED_FORMS[name](at)
    assert neuron(x).data == pytest.approx(value, rel=1e-14)
    assert x.grad == pytest.approx(2.0 * derivative, rel=1e-14)


@pytest.mark.parametrize("name", sorted(CLOSED_FORMS))
def test_an_activation_takes_a_plain_number_to_a_plain_number(name):
    result = activation(name)(0.5)

    assert type(result) is float
    assert result == pytest.approx(CLOSED_FORMS[name](0.5)[0], rel=1e-14)


@pytest.mark.parametrize("name", [None, False, ["relu"], abs])
def test_an_activation_that_is_no_name_is_refused_with_an_example_of_one(name):
    with pytest.raises(TypeError) as refusal:
        activation(name)

    assert str(refusal.value) == f"an activation is given by its name, such as 'tanh'; got {name!r}"


@pytest.mark.parametrize("name", ["rleu", "ReLU", "", "data"])
def test_an_unknown_activation_is_refused_with_the_list_of_those_known(name):
    with pytest.raises(ValueError) as refusal:
        activation(name)

    assert str(refusal.value) == (
        f"unknown activation {name!r}; known are atan, elu, exp, gelu, identity, leaky_relu, relu, "
        f"sigmoid, silu, sin, softplus, tanh"
    )
