"""Linear, Sequential, activation modules, dropout, embedding and normalisation."""

import math
import random
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value
from nn import (
    ACTIVATIONS,
    ELU,
    GELU,
    Dropout,
    Embedding,
    Identity,
    Layer,
    LayerNorm,
    LeakyReLU,
    Linear,
    LogSoftmax,
    Module,
    ReLU,
    RMSNorm,
    Sequential,
    Sigmoid,
    SiLU,
    Softmax,
    Softplus,
    Tanh,
)

VECTORS = st.lists(st.floats(-10.0, 10.0), min_size=1, max_size=6)


@given(nin=st.integers(1, 5), nout=st.integers(1, 5), bias=st.booleans(), seed=st.integers(0, 2**32))
def test_a_linear_is_a_layer_without_activation_to_the_last_bit(nin, nout, bias, seed):
    rng = random.Random(seed)
    linear = Linear(nin, nout, bias, rng=rng)
    layer = Layer(nin, nout, "identity", bias=bias)
    layer.load_state_dict(linear.state_dict())
    x = [rng.uniform(-1.0, 1.0) for _ in range(nin)]

    assert linear(x) == layer(x)
    assert len(linear.parameters()) == (nin + bias) * nout
    assert all(abs(p.data) <= nin**-0.5 for p in linear.parameters())


def test_linears_that_share_a_generator_differ_and_a_seed_gives_the_same_again():
    rng = random.Random(0)
    first, second = Linear(2, 2, rng=rng), Linear(2, 2, rng=rng)

    assert first.state_dict() != second.state_dict()
    assert Linear(2, 2).state_dict() == first.state_dict()


def test_a_linear_uses_given_values_and_gives_them_gradients():
    w, b = Value(2.0), Value(1.0)

    Linear(1, 1, weights=[[w]], biases=[b])(3.0).backward()

    assert (w.grad, b.grad) == (3.0, 1.0)


def test_a_sequential_is_one_part_after_the_other_and_a_list_of_them():
    parts = [Linear(2, 3), Tanh(), Linear(3, 2, rng=1)]
    model = Sequential(*parts)
    x = [0.5, -2.0]

    assert model(x) == parts[2](parts[1](parts[0](x)))
    assert len(model) == 3
    assert all(a is b for a, b in zip(model, parts, strict=True))
    assert model[1] is parts[1]
    assert model[:2](x) == parts[1](parts[0](x))
    assert next(name for name, _ in model.named_parameters()) == "0.weight.0.0"
    assert repr(model) == (
        "Sequential with 17 parameters\n"
        "  0: Linear(2, 3) with 9 parameters\n"
        "  1: Tanh()\n"
        "  2: Linear(3, 2) with 8 parameters"
    )


@pytest.mark.parametrize("kind", [Identity, ReLU, GELU, SiLU, Sigmoid, Tanh, Softplus, ELU, LeakyReLU])
def test_an_activation_module_is_its_function_of_numbers_values_and_lists_however_nested(kind):
    name = {"leakyrelu": "leaky_relu"}.get(kind.__name__.lower(), kind.__name__.lower())
    function, module = ACTIVATIONS[name], kind()

    assert module(-0.75) == function(-0.75)
    assert module([Value(-0.75), [2.0]]) == [function(Value(-0.75)), [function(2.0)]]
    assert module(np.array([-0.75, 2.0])) == [function(-0.75), function(2.0)]
    assert module.parameters() == []


def test_the_slopes_of_leaky_relu_and_elu_can_be_set():
    assert LeakyReLU(0.5)([-3.0, 3.0]) == [-1.5, 3.0]
    assert ELU(2.0)(-math.log(2.0)) == -1.0


def test_parts_without_parameters_are_shown_as_they_are_made():
    parts = [LeakyReLU(0.5), ELU(), GELU(), Softmax(), LogSoftmax(), Dropout(0.25, rng=0)]

    assert [*map(repr, parts)] == ["LeakyReLU(0.5)", "ELU(1.0)", "GELU()", "Softmax()", "LogSoftmax()", "Dropout(0.25)"]


@given(scores=VECTORS)
def test_softmax_is_made_of_probabilities_and_log_softmax_of_their_logarithms(scores):
    probabilities = Softmax()(scores)

    assert math.fsum(probabilities) == pytest.approx(1.0, rel=1e-14)
    total = math.fsum(math.exp(x) for x in scores)
    assert probabilities == pytest.approx([math.exp(x) / total for x in scores], rel=1e-12)
    assert LogSoftmax()([scores, scores])[1] == pytest.approx([math.log(p) for p in probabilities], rel=1e-9, abs=1e-14)


def test_dropout_leaves_out_the_part_it_says_and_keeps_the_mean():
    drop = Dropout(0.25, rng=5)

    outputs = drop([1.0] * 10_000)

    assert set(outputs) == {0.0, 1.0 / 0.75}
    assert outputs.count(0.0) == pytest.approx(2500, abs=4 * math.sqrt(10_000 * 0.25 * 0.75))


def test_dropout_repeats_itself_with_the_seed_and_changes_from_call_to_call():
    first, second = Dropout(0.5, rng=1), Dropout(0.5, rng=random.Random(1))
    calls = [first([1.0] * 20) for _ in range(3)]

    assert [second([1.0] * 20) for _ in range(3)] == calls
    assert calls[0] != calls[1] != calls[2]


def test_dropout_passes_gradients_where_it_passes_inputs_and_everything_after_eval():
    x = [Value(float(i)) for i in range(1, 9)]
    model = Sequential(Dropout(0.5, rng=2), Identity())
    outputs = model(x)
    sum(outputs, Value(0.0)).backward()

    assert {v.grad for v in x} == {0.0, 2.0}
    assert [v.grad for v in x] == [(y + Value(0.0)).data / v.data for v, y in zip(x, outputs, strict=True)]
    assert all(a is b for a, b in zip(model.eval()(x), x, strict=True))
    assert not model[0].training
    model.train()
    assert model[0].training
    assert Dropout(0.0, rng=0)([3.0]) == [3.0]


def test_an_embedding_gives_rows_and_their_gradients():
    letters = Embedding(3, 2, rng=1)
    a, b = letters([2, 2])

    assert (a, letters(2)) == (b, b)
    assert a is not letters.weight[2]
    (a[0] * b[0]).backward()
    assert letters.weight[2][0].grad == 2.0 * a[0].data
    assert letters.weight[0][0].grad == 0.0
    assert repr(letters) == "Embedding(3, 2) with 6 parameters"
    assert letters(np.array([1]))[0] == letters.weight[1]


@given(x=VECTORS, seed=st.integers(0, 99))
def test_a_layer_norm_has_mean_zero_and_variance_one_before_its_weights(x, seed):
    size = len(x)
    norm, plain = LayerNorm(size), LayerNorm(size, elementwise_affine=False)
    rng = random.Random(seed)
    w, b = ([rng.uniform(-2.0, 2.0) for _ in x] for _ in range(2))
    norm.load_state_dict({"weight": w, "bias": b})

    mean = math.fsum(x) / size
    variance = math.fsum((v - mean) ** 2 for v in x) / size
    expected = [(v - mean) / math.sqrt(variance + 1e-5) for v in x]
    assert plain(x) == pytest.approx(expected, rel=1e-9, abs=1e-9)
    outputs = [w * v + b for w, v, b in zip(w, expected, b, strict=True)]
    assert [y.data for y in norm(x)] == pytest.approx(outputs, rel=1e-9, abs=1e-9)


@given(x=VECTORS)
def test_an_rms_norm_has_mean_square_one_before_its_weights(x):
    size = len(x)
    norm, plain = RMSNorm(size), RMSNorm(size, 0.25, elementwise_affine=False)
    norm.load_state_dict({"weight": [3.0] * size})

    square = math.fsum(v * v for v in x) / size
    assert plain(x) == pytest.approx([v / math.sqrt(square + 0.25) for v in x], rel=1e-13)
    assert [y.data for y in norm(x)] == pytest.approx([3.0 * v / math.sqrt(square + 2.0**-52) for v in x], rel=1e-13)
    assert repr(norm) == f"RMSNorm({size}) with {size} parameter{'s' if size > 1 else ''}"
    assert repr(plain) == f"RMSNorm({size}, elementwise_affine=False)"


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (lambda: Linear(2, 2, weights=[[1.0, 2.0]]), ValueError, "need one row of weights for each output of a Linear"),
        (lambda: Linear(2, 1, weights=[[1.0]]), ValueError, "a Linear with 2 inputs needs 2 weights for each output"),
        (lambda: Linear(2, 1, False, biases=[1.0]), ValueError, "a Linear with bias=False takes no biases"),
        (lambda: Linear(2, 1)([1.0]), ValueError, "Linear(2, 1) takes 2 inputs, got 1"),
        (lambda: Linear(2, 1)(["1", "2"]), TypeError, "Linear(2, 1) takes numbers and Values as inputs"),
        (lambda: Linear(0, 1), ValueError, "the number of inputs of a Linear must be at least 1, got 0"),
        (Sequential, ValueError, "a Sequential needs at least one part"),
        (lambda: Sequential(math.tanh), TypeError, "part 0 of a Sequential must be a Module, such as nn.Tanh(), got"),
        (lambda: Softmax()([]), ValueError, "Softmax takes a list of at least one score, got []"),
        (lambda: LogSoftmax()(3.0), ValueError, "LogSoftmax takes a list of at least one score, got 3.0"),
        (lambda: Dropout(1.0, rng=0), ValueError, "the probability of a Dropout must be from 0 to below 1, got 1.0"),
        (lambda: Dropout("0.5", rng=0), TypeError, "the probability of a Dropout must be a number, got '0.5'"),
        (lambda: Embedding(2, 3)(2), ValueError, "Embedding(2, 3) takes integers from 0 to 1, got 2"),
        (lambda: Embedding(2, 3)(-1), ValueError, "Embedding(2, 3) takes integers from 0 to 1, got -1"),
        (lambda: Embedding(2, 3)(1.0), TypeError, "Embedding(2, 3) takes integers, counting from 0, got 1.0"),
        (lambda: Embedding(2, 3)("ab"), TypeError, "Embedding(2, 3) takes integers, counting from 0, got 'a'"),
        (lambda: Embedding(1, 2, weights=[[1.0]]), ValueError, "an Embedding of length 2 needs 2 weights for each"),
        (lambda: LayerNorm(2)([1.0]), ValueError, "LayerNorm(2) takes 2 inputs, got 1"),
        (lambda: RMSNorm(2, eps=0.0), ValueError, "the eps of RMSNorm must be a finite number above 0, got 0.0"),
        (lambda: LeakyReLU("0.1"), TypeError, "the slope of LeakyReLU must be a number, got '0.1'"),
        (lambda: ELU(math.inf), ValueError, "the alpha of ELU must be finite, got inf"),
    ],
)
def test_what_parts_cannot_take_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


def test_apply_calls_parts_first_and_each_once():
    inner = Linear(1, 1)
    model = Sequential(inner, Sequential(Tanh(), inner))
    seen = []

    assert model.apply(lambda part: seen.append(type(part).__name__)) is model
    assert seen == ["Linear", "Tanh", "Sequential", "Sequential"]
    assert [name for name, _ in model.named_modules()] == ["", "0", "1", "1.0"]


def test_constants_are_buffers_and_no_parameters():
    class Scaled(Module):
        def __init__(self):
            self.scale = Value(0.5).detach()
            self.linear = Linear(1, 1, bias=False)

    model = Scaled()

    assert [(name, b.data) for name, b in model.named_buffers()] == [("scale", 0.5)]
    assert model.buffers()[0] is model.scale
    assert [name for name, _ in model.named_parameters()] == ["linear.weight.0.0"]


@pytest.mark.oracle
def test_activations_and_norms_agree_with_pytorch():
    import torch

    x = [0.3, -1.2, 2.5, -0.01]
    pairs = [(kind(), getattr(torch.nn, kind.__name__)()) for kind in (ReLU, GELU, SiLU, Sigmoid, Tanh, Softplus)]
    pairs += [(ELU(0.7), torch.nn.ELU(0.7)), (LeakyReLU(0.2), torch.nn.LeakyReLU(0.2))]
    pairs += [(Softmax(), torch.nn.Softmax(0)), (LogSoftmax(), torch.nn.LogSoftmax(0))]
    pairs += [(LayerNorm(4), torch.nn.LayerNorm(4).double()), (RMSNorm(4), torch.nn.RMSNorm(4).double())]
    for ours, theirs in pairs:
        values = [Value(v) for v in x]
        tensor = torch.tensor(x, dtype=torch.float64, requires_grad=True)
        outputs, expected = ours(values), theirs(tensor)
        sum((y * y * (i + 1) for i, y in enumerate(outputs)), Value(0.0)).backward()
        (expected * expected * torch.arange(1, 5)).sum().backward()

        assert [y.data for y in outputs] == pytest.approx(expected.tolist(), rel=1e-13)
        assert [v.grad for v in values] == pytest.approx(tensor.grad.tolist(), rel=1e-12, abs=1e-14)
