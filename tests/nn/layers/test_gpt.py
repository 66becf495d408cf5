import math
import random
import re
from collections import Counter

import pytest

from autograd import Value
from nn import GPT, SGD, Block, CausalSelfAttention, cross_entropy

RNG = random.Random(6)
SEQUENCE = [[RNG.uniform(-1.0, 1.0) for _ in range(4)] for _ in range(3)]


def numbers(rows):
    return [[y.data for y in row] for row in rows]


def attended_by_hand(state, heads, sequence):
    """The formula of the article, in plain Python."""

    def times(name, vector):
        return [math.fsum(w * x for w, x in zip(row, vector, strict=True)) for row in state[f"{name}.weight"]]

    size = len(sequence[0])
    width = size // heads
    outputs = []
    for place in range(len(sequence)):
        gathered = []
        for head in range(heads):
            part = slice(head * width, (head + 1) * width)
            query = times("query", sequence[place])[part]
            fits = [
                math.exp(math.fsum(q * k for q, k in zip(query, times("key", x)[part], strict=True)) / width**0.5)
                for x in sequence[: place + 1]
            ]
            values = [times("value", x)[part] for x in sequence[: place + 1]]
            gathered += [
                math.fsum(f * v[i] for f, v in zip(fits, values, strict=True)) / math.fsum(fits) for i in range(width)
            ]
        outputs.append(times("out", gathered))
    return outputs


@pytest.mark.parametrize("heads", [1, 2, 4])
def test_attention_is_the_formula(heads):
    attention = CausalSelfAttention(4, heads, rng=3)

    expected = attended_by_hand(attention.state_dict(), heads, SEQUENCE)

    assert numbers(attention(SEQUENCE)) == [pytest.approx(row, rel=1e-12) for row in expected]


def test_no_place_sees_later_ones():
    model = GPT(5, context=4, dimensions=4, heads=2, layers=2, rng=1)

    whole = model([3, 1, 4, 1])

    for length in (1, 2, 3):
        assert numbers(model([3, 1, 4, 1][:length])) == numbers(whole[:length])
    assert numbers(model([3, 1, 4, 2])[:3]) == numbers(whole[:3])
    assert numbers(model([2, 1, 4, 1]))[3] != numbers(whole)[3]


def test_the_gradients_of_a_gpt_are_its_central_differences():
    model = GPT(3, context=3, dimensions=4, heads=2, std=0.5, rng=2)

    def loss():
        return cross_entropy(model([0, 2, 1]), [2, 1, 0])

    loss().backward()
    gradients = {name: parameter.grad for name, parameter in model.named_parameters()}
    step = 1e-5
    for name, parameter in random.Random(0).sample([*model.named_parameters()], 40):
        at = parameter.data
        parameter.data = at + step
        above = loss().data
        parameter.data = at - step
        below = loss().data
        parameter.data = at

        assert gradients[name] == pytest.approx((above - below) / (2.0 * step), rel=1e-5, abs=1e-8), name


def test_a_gpt_has_the_parameters_and_names_that_its_sizes_say():
    model = GPT(27, context=8, dimensions=16, heads=4, layers=2)

    assert len(model.parameters()) == 27 * 16 + 8 * 16 + 2 * (2 * 16 + 12 * 16 * 16) + 16 + 27 * 16
    assert [*model.state_dict()][:6] == [
        "tokens.weight",
        "places.weight",
        "blocks.0.attention_norm.weight",
        "blocks.0.attention.query.weight",
        "blocks.0.attention.key.weight",
        "blocks.0.attention.value.weight",
    ]
    assert repr(model).startswith("GPT(27, 8, 16, heads=4, layers=2) with 7216 parameters\n")
    assert "  blocks.1: Block with 3104 parameters\n" in repr(model)
    matrix = [w for row in model.blocks[0].widen.weight for w in row]
    assert math.sqrt(sum(w.data**2 for w in matrix) / len(matrix)) == pytest.approx(0.08, rel=0.1)


def test_the_loss_and_the_gradients_of_a_gpt_are_those_that_pytorch_gave():
    """PyTorch 2.13.0 with its own functions of the same weights, run once."""
    model = GPT(5, context=4, dimensions=8, heads=2, layers=2)
    parameters = model.parameters()
    for i, parameter in enumerate(parameters):
        parameter.data = 0.4 * math.sin(i)
    loss = cross_entropy(model([3, 1, 4, 0]), [1, 4, 0, 2])
    loss.backward()

    assert loss.data == pytest.approx(1.544203690804314, rel=1e-12)
    assert [parameters[i].grad for i in (0, 45, 100, 150, 400, 900, 1643, 1680)] == pytest.approx(
        [
            0.001315082055224917,
            0.560619300852975,
            1.4707018879931039e-05,
            5.297536890044547e-06,
            0.0007588611319389786,
            0.0005946264712575187,
            0.02328692075943905,
            -0.0018706156299702309,
        ],
        rel=1e-9,
    )


def test_a_gpt_learns_a_song_by_heart():
    song = [0, 1, 2, 0, 2, 1, 1]
    model = GPT(3, context=6, dimensions=8, heads=2, rng=4)
    optimizer = SGD(model.parameters(), lr=0.3, momentum=0.8)
    for _ in range(60):
        optimizer.zero_grad()
        cross_entropy(model(song[:-1]), song[1:]).backward()
        optimizer.step()

    assert model.generate(song[:1], 6, temperature=0.1, rng=0) == song[1:]


def test_tokens_are_drawn_with_the_probabilities_of_the_model():
    model = GPT(3, context=2, dimensions=2, heads=1)
    for row, target in zip(model.logits.weight, (0.0, 1.0, 2.0), strict=True):
        row[0].data, row[1].data = target, target
    logits = numbers(model([0]))[0]
    total = math.fsum(math.exp(z / 2.0) for z in logits)
    rng = random.Random(9)

    counts = Counter(model.generate([0], 1, temperature=2.0, rng=rng)[0] for _ in range(2000))

    for token, logit in enumerate(logits):
        p = math.exp(logit / 2.0) / total
        assert counts[token] == pytest.approx(2000 * p, abs=4 * math.sqrt(2000 * p * (1 - p)))


def test_generation_goes_on_past_the_context_records_nothing_and_ends_before_the_stop():
    model = GPT(3, context=2, dimensions=2, heads=1, rng=1)
    tokens = model.generate([0], 30, rng=3)

    assert len(tokens) == 30
    assert tokens == model.generate([0], 30, rng=random.Random(3))
    assert model.generate([0], 30, stop=tokens[5], rng=3) == tokens[: tokens.index(tokens[5])]
    assert not any(p.has_grad for p in model.parameters())


def test_inputs_of_attention_may_be_values():
    values = [[Value(x) for x in vector] for vector in SEQUENCE]
    outputs = Block(4, heads=2)(values)
    outputs[0][0].backward()

    assert values[0][0].grad != 0.0
    assert values[1][0].grad == 0.0


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (
            lambda: CausalSelfAttention(4, 3),
            ValueError,
            "a CausalSelfAttention needs heads that divide",
        ),
        (lambda: CausalSelfAttention(4, 2)([[1.0]]), ValueError, "CausalSelfAttention(4, 2) takes 4 inputs, got 1"),
        (lambda: GPT(3, 2)([]), ValueError, "GPT(3, 2, 16, heads=4, layers=1) takes from 1 to 2 tokens, got 0"),
        (lambda: GPT(3, 2)([0, 1, 2]), ValueError, "GPT(3, 2, 16, heads=4, layers=1) takes from 1 to 2 tokens, got 3"),
        (lambda: GPT(3, 2)(5), TypeError, "GPT(3, 2, 16, heads=4, layers=1) takes a list of tokens, got 5"),
        (
            lambda: CausalSelfAttention(4, 2)(3),
            TypeError,
            "CausalSelfAttention(4, 2) takes a sequence of",
        ),
        (lambda: GPT(3, 2).generate([0], 1.5, rng=0), TypeError, "the number of tokens to add must be an integer"),
        (lambda: GPT(3, 2)([3]), ValueError, "Embedding(3, 16) takes integers from 0 to 2, got 3"),
        (lambda: GPT(3, 2, layers=0), ValueError, "the layers of a GPT must be at least 1, got 0"),
        (lambda: GPT(3, 2).generate([0], 1, temperature=0.0, rng=0), ValueError, "the temperature must be a finite"),
    ],
)
def test_what_a_gpt_cannot_take_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


@pytest.mark.oracle
def test_a_gpt_agrees_with_pytorch():
    import torch
    from torch.nn import functional

    model = GPT(5, context=4, dimensions=8, heads=2, layers=2, std=0.4, rng=1)
    tokens, following = [3, 1, 4, 0], [1, 4, 0, 2]
    loss = cross_entropy(model(tokens), following)
    loss.backward()

    w = {
        name: torch.tensor(array, dtype=torch.float64, requires_grad=True) for name, array in model.state_dict().items()
    }
    x = w["tokens.weight"][tokens] + w["places.weight"]
    for block in ("blocks.0", "blocks.1"):
        normal = functional.rms_norm(x, (8,), w[f"{block}.attention_norm.weight"])
        q, k, v = (
            (normal @ w[f"{block}.attention.{name}.weight"].T).view(4, 2, 4).transpose(0, 1)
            for name in ("query", "key", "value")
        )
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(0, 1).reshape(4, 8)
        x = x + mixed @ w[f"{block}.attention.out.weight"].T
        wide = functional.relu(
            functional.rms_norm(x, (8,), w[f"{block}.mlp_norm.weight"]) @ w[f"{block}.widen.weight"].T
        )
        x = x + wide @ w[f"{block}.narrow.weight"].T
    logits = functional.rms_norm(x, (8,), w["norm.weight"]) @ w["logits.weight"].T
    expected = functional.cross_entropy(logits, torch.tensor(following))
    expected.backward()

    assert loss.data == pytest.approx(expected.item(), rel=1e-13)
    slopes = {name: parameter.grad for name, parameter in model.named_parameters()}
    for name, tensor in w.items():
        gradient = tensor.grad.flatten().tolist()
        ours = [slope for key, slope in slopes.items() if key.startswith(f"{name}.")]
        assert ours == pytest.approx(gradient, rel=1e-11, abs=1e-14), name
