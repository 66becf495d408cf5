import math
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value, no_grad
from nn import MLP, Layer, Neuron

SIZES = st.integers(min_value=1, max_value=5)


def plain_mlp(weights, biases, activations, x):
    """The same network in plain Python, with the sum of a neuron in another order."""
    for rows, starts, act in zip(weights, biases, activations, strict=True):
        x = [
            act(math.fsum([b, *(w * v for w, v in zip(row, x, strict=True))]))
            for row, b in zip(rows, starts, strict=True)
        ]
    return x


def starts(model):
    weights = [[[w.data for w in n.weights] for n in layer.neurons] for layer in model.layers]
    biases = [[n.bias.data if n.bias is not None else 0.0 for n in layer.neurons] for layer in model.layers]
    return weights, biases


@given(nin=SIZES, nouts=st.lists(SIZES, min_size=1, max_size=3), bias=st.booleans(), seed=st.integers(0, 2**32))
def test_an_mlp_of_any_shape_has_its_shape_its_count_of_parameters_and_the_numbers_of_plain_python(
    nin, nouts, bias, seed
):
    rng = random.Random(seed)
    model = MLP(nin, nouts, "tanh", "sigmoid", bias=bias, rng=rng)
    for layer in model.layers:
        for neuron in layer.neurons:
            if neuron.bias is not None:
                neuron.bias.data = rng.uniform(-1.0, 1.0)
    x = [rng.uniform(-1.0, 1.0) for _ in range(nin)]

    outputs = model(x)

    sizes = [nin, *nouts]
    assert len(model.parameters()) == sum((a + bias) * b for a, b in zip(sizes, nouts, strict=False))
    assert isinstance(outputs, Value) == (nouts[-1] == 1)
    numbers = [outputs.data] if isinstance(outputs, Value) else [y.data for y in outputs]
    functions = [math.tanh] * (len(nouts) - 1) + [lambda s: 1.0 / (1.0 + math.exp(-s))]
    assert numbers == pytest.approx(plain_mlp(*starts(model), functions, x), rel=1e-12, abs=1e-14)


@given(seed=st.integers(0, 2**32), bias=st.booleans())
def test_the_gradients_of_an_mlp_are_its_central_differences(seed, bias):
    rng = random.Random(seed)
    model = MLP(2, [3, 1], "tanh", bias=bias, rng=rng)
    x = [rng.uniform(-1.0, 1.0), rng.uniform(-1.0, 1.0)]
    model(x).backward()

    for name, parameter in model.named_parameters():
        at, step = parameter.data, 1e-5
        parameter.data = at + step
        above = model(x).data
        parameter.data = at - step
        below = model(x).data
        parameter.data = at

        assert parameter.grad == pytest.approx((above - below) / (2.0 * step), rel=1e-6, abs=1e-9), name


def test_a_neuron_is_bias_plus_products_by_hand():
    neuron = Neuron(2, "relu", weights=[0.5, -2.0], bias=3.0)

    assert neuron([4.0, 1.0]).data == 3.0
    assert neuron([4.0, 10.0]).data == 0.0


def test_a_neuron_without_bias_records_the_products_and_their_sum_and_nothing_else():
    neuron = Neuron(2, "identity", weights=[2.0, 3.0], bias=False)

    total = neuron([5.0, 7.0])

    assert neuron.bias is None
    assert (total.data, total.op.name) == (31.0, "add")
    assert [argument.op.name for argument in total.args] == ["multiply", "multiply"]


def test_a_bias_starts_at_zero_and_is_a_parameter():
    neuron = Neuron(1)

    assert neuron.bias.data == 0.0
    neuron.bias.data = 1.0
    assert neuron([0.0]).data == 1.0


def test_given_values_are_used_as_they_are():
    w, b = Value(2.0, label="w"), Value(1.0, label="b")
    neuron = Neuron(1, "identity", weights=[w], bias=b)

    neuron([3.0]).backward()

    assert neuron.weights[0] is w
    assert neuron.bias is b
    assert (w.grad, b.grad) == (3.0, 1.0)


def test_a_weight_given_as_a_constant_stays_as_it_is():
    neuron = Neuron(2, weights=[Value(2.0).detach(), 3.0], bias=False)

    assert [name for name, _ in neuron.named_parameters()] == ["weights.1"]


def test_rows_of_weights_belong_to_neurons():
    layer = Layer(2, 3, "identity", weights=[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], biases=[10.0, 20.0, 30.0])

    assert [y.data for y in layer([1.0, 2.0])] == [11.0, 22.0, 33.0]


def test_given_weights_and_biases_make_the_whole_mlp():
    model = MLP(2, [2, 1], "identity", weights=[[[1, 2], [3, 4]], [[5, 6]]], biases=[[0.5, 0.25], [-1]])

    assert model([1.0, 1.0]).data == 5 * 3.5 + 6 * 7.25 - 1


def test_the_calls_of_micrograd_work():
    assert Neuron(3).activation == "relu"
    assert Neuron(nin=3, nonlin=False).activation == "identity"
    assert [n.activation for n in Layer(2, 3, nonlin=False).neurons] == ["identity"] * 3
    model = MLP(nin=2, nouts=[16, 16, 1])
    assert len(model.parameters()) == 337
    assert [layer.neurons[0].activation for layer in model.layers] == ["relu", "relu", "identity"]
    assert all(n.bias.data == 0.0 and all(-1.0 <= w.data <= 1.0 for w in n.weights) for n in model.layers[1].neurons)


def test_the_same_seed_gives_the_network_that_micrograd_draws_and_its_gradients():
    """micrograd 0.1.0 after random.seed(1337), run once."""
    model = MLP(2, [16, 16, 1], rng=random.Random(1337))
    data = [([0.5, -0.3], 1.0), ([-1.0, 2.0], -1.0), ([0.25, 0.75], 1.0)]

    outputs = [model(x).data for x, _ in data]
    loss = sum((1 + -y * model(x)).relu() for x, y in data) * (1.0 / 3)
    loss.backward()

    parameters = model.parameters()
    assert [parameters[i].data for i in (0, 1, 3)] == [0.23550571390294128, 0.06653114721000164, -0.26830328150124894]
    assert outputs == pytest.approx([-0.3992928187909092, -1.777528777044456, -0.5849006969554323], rel=1e-13)
    assert loss.data == pytest.approx(0.9947311719154471, rel=1e-13)
    assert [parameters[i].grad for i in (0, 1, 2, 100, 300, 336)] == pytest.approx(
        [
            0.2635897257193258,
            0.03797803417693335,
            0.6361416012211677,
            -0.007127036858169503,
            0.04378398248868483,
            -0.6666666666666666,
        ],
        rel=1e-12,
    )
    assert math.fsum(abs(p.grad) for p in parameters) == pytest.approx(24.475745146068355, rel=1e-13)


def test_the_same_seed_gives_the_same_weights_and_another_seed_others():
    def weights(rng):
        return [p.data for p in MLP(2, [3, 1], rng=rng).parameters()]

    assert weights(5) == weights(5) == weights(random.Random(5))
    assert weights(5) != weights(6)


def test_without_a_generator_the_seed_is_zero_whatever_the_global_generator_does():
    random.seed(1)
    first = [p.data for p in MLP(2, [3, 1]).parameters()]
    random.seed(2)
    state = random.getstate()

    assert (
        [p.data for p in MLP(2, [3, 1]).parameters()] == first == [p.data for p in MLP(2, [3, 1], rng=0).parameters()]
    )
    assert random.getstate() == state


def test_neurons_that_share_a_generator_differ():
    rng = random.Random(0)

    assert Neuron(1, rng=rng).weights[0].data != Neuron(1, rng=rng).weights[0].data


@pytest.mark.parametrize(
    "inputs",
    [
        [0.5, -1],
        (0.5, -1),
        np.array([0.5, -1.0]),
        np.array([0.5, -1.0], dtype=np.float32),
        [np.float64(0.5), np.int64(-1)],
        [Value(0.5), -1],
        np.array([Value(0.5), Value(-1.0)], dtype=object),
    ],
)
def test_inputs_are_lists_tuples_and_arrays_of_numbers_and_values(inputs):
    model = MLP(2, [2, 1], "tanh", weights=[[[1, 2], [3, 4]], [[5, 6]]], bias=False)

    output = model(inputs)

    assert type(output) is Value
    assert output.data == pytest.approx(5 * math.tanh(-1.5) + 6 * math.tanh(-2.5), rel=1e-14)


def test_inputs_that_are_values_get_gradients():
    x = [Value(1.0), Value(2.0)]
    MLP(2, [1], weights=[[[3.0, 4.0]]])(x).backward()

    assert [v.grad for v in x] == [3.0, 4.0]


@pytest.mark.parametrize("x", [2.0, 2, Value(2.0), np.float64(2.0)])
def test_a_single_input_may_come_bare(x):
    assert MLP(1, [1], weights=[[[3.0]]])(x).data == 6.0


def test_a_hidden_layer_may_have_one_neuron():
    assert MLP(2, [1, 2, 1], "identity", weights=[[[1, 1]], [[2], [3]], [[1, 1]]])([1.0, 2.0]).data == 15.0


def test_nothing_is_recorded_without_gradients():
    with no_grad():
        output = MLP(2, [3, 1], "tanh")([1.0, 2.0])

    assert not output.requires_grad
    assert output.data == MLP(2, [3, 1], "tanh")([1.0, 2.0]).data


@pytest.mark.oracle
@pytest.mark.parametrize("name", ["relu", "tanh", "sigmoid", "leaky_relu", "elu", "gelu", "silu", "softplus"])
def test_an_mlp_agrees_with_pytorch(name):
    import torch
    from torch.nn import functional

    function = getattr(torch, name, None) or getattr(functional, name)
    model = MLP(3, [4, 2], name, rng=1)
    x = [0.3, -1.2, 0.7]
    outputs = model(x)
    (outputs[0] * 2.0 + outputs[1] * outputs[1]).backward()

    hidden = torch.tensor(x, dtype=torch.float64)
    tensors = []
    for position, layer in enumerate(model.layers):
        w = torch.tensor([[w.data for w in n.weights] for n in layer.neurons], dtype=torch.float64, requires_grad=True)
        b = torch.tensor([n.bias.data for n in layer.neurons], dtype=torch.float64, requires_grad=True)
        tensors.append((w, b))
        hidden = functional.linear(hidden, w, b)
        hidden = function(hidden) if position == 0 else hidden
    (hidden[0] * 2.0 + hidden[1] * hidden[1]).backward()

    assert [y.data for y in outputs] == pytest.approx(hidden.tolist(), rel=1e-13)
    for layer, (w, b) in zip(model.layers, tensors, strict=True):
        assert [[v.grad for v in n.weights] for n in layer.neurons] == [
            pytest.approx(row, rel=1e-12) for row in w.grad.tolist()
        ]
        assert [n.bias.grad for n in layer.neurons] == pytest.approx(b.grad.tolist(), rel=1e-12)
