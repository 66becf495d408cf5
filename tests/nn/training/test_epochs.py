import math
import random
import re

import pytest

from autograd import Value
from nn import MLP, SGD, cross_entropy, half_squared_error, mse_loss, train_full_batch, train_per_sample

XOR = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]


def xor_network():
    """2-3-1, ReLU, no biases, with the fixed weights of the XOR article."""
    return MLP(
        2,
        [3, 1],
        "relu",
        bias=False,
        weights=[[[0.96003, 0.14657], [0.77081, 0.66646], [0.81631, -0.03392]], [[0.70935, -0.94073, 0.44186]]],
    )


def linear_network():
    """2-2-1, linear, no biases, with the weights of the step-by-step article."""
    return MLP(2, [2, 1], "identity", bias=False, weights=[[[0.11, 0.21], [0.12, 0.08]], [[0.14, 0.15]]])


def weights_of(model):
    return [[[w.data for w in n.weights] for n in layer.neurons] for layer in model.layers]


def test_the_first_iteration_on_xor_moves_sample_by_sample_as_the_article_says():
    """Outputs, squared errors and weights after each of the four updates."""
    model = xor_network()
    optimizer = SGD(model.parameters(), lr=0.2)
    expected = [
        (0.0, [0.70935, -0.94073, 0.44186], [0.96003, 0.77081, 0.81631], [0.14657, 0.66646, -0.03392]),
        (
            2.3194969753803383,
            [0.7539949138, -0.7377276854, 0.44186],
            [0.96003, 0.77081, 0.81631],
            [0.3626365184, 0.3799156201, -0.03392],
        ),
        (
            0.23434835967078,
            [0.8469441358, -0.6630985698, 0.5208943838],
            [1.0330310944, 0.6993838837, 0.8590904790],
            [0.3626365184, 0.3799156201, -0.03392],
        ),
        (
            0.80316944111552,
            [0.5967854514, -0.8565516108, 0.3729912874],
            [0.8812252999, 0.8182373015, 0.7657256602],
            [0.2108307239, 0.4987690379, -0.1272848188],
        ),
    ]

    for sample, (squared_error, w2, row_a, row_b) in zip(XOR, expected, strict=True):
        half = train_per_sample(model, [sample], half_squared_error, optimizer)

        hidden, (output,) = weights_of(model)
        assert 2.0 * half == pytest.approx(squared_error, rel=1e-13)
        assert output == pytest.approx(w2, abs=1e-9)
        assert [row[0] for row in hidden] == pytest.approx(row_a, abs=1e-9)
        assert [row[1] for row in hidden] == pytest.approx(row_b, abs=1e-9)


@pytest.mark.parametrize(("loss", "lr", "factor"), [(half_squared_error, 0.2, 2.0), (mse_loss, 0.1, 1.0)])
def test_sixty_iterations_on_xor_have_the_errors_of_the_author_s_program(loss, lr, factor):
    model = xor_network()
    optimizer = SGD(model.parameters(), lr=lr)

    errors = [factor * train_per_sample(model, XOR, loss, optimizer) for _ in range(60)]

    assert [errors[i] for i in (0, 9, 19, 29, 39, 49, 59)] == pytest.approx(
        [
            3.3570147761666393,
            1.1863874052952548,
            0.5876564712830461,
            0.18390945086563634,
            0.017900663771987402,
            0.00041523244579628674,
            7.80560237027903e-06,
        ],
        rel=1e-10,
    )
    assert [model(x).data for x, _ in XOR] == pytest.approx([0.0, 0.998004022, 0.999366102, -0.000433394], abs=1e-9)


def test_twice_the_step_does_not_learn_xor():
    model = xor_network()
    optimizer = SGD(model.parameters(), lr=0.2)

    errors = [train_per_sample(model, XOR, mse_loss, optimizer) for _ in range(60)]

    assert (errors[0], errors[9], errors[59]) == pytest.approx((4.85332, 1.01119, 1.00002), abs=5e-6)


def test_a_full_batch_takes_all_errors_before_its_only_update():
    model = xor_network()
    optimizer = SGD(model.parameters(), lr=0.2)

    errors = [2.0 * train_full_batch(model, XOR, half_squared_error, optimizer) for _ in range(60)]

    assert errors[0] == pytest.approx(2.8355985205, abs=1e-9)
    assert errors[59] == pytest.approx(0.0609, abs=5e-5)


def test_the_linear_network_goes_step_by_step_to_its_target():
    """The predictions of the first twelve iterations and some later ones, and the weights after one."""
    model = linear_network()
    optimizer = SGD(model.parameters(), lr=0.05)
    data = [((2.0, 3.0), 1.0)]
    predictions, errors = [], []
    for iteration in range(36):
        predictions.append(model((2.0, 3.0)).data)
        errors.append(train_per_sample(model, data, half_squared_error, optimizer))
        if iteration == 0:
            (h1, h2), (output,) = weights_of(model)
            assert [*h1, *h2] == pytest.approx([0.121326, 0.226989, 0.132135, 0.0982025], rel=1e-14)
            assert output == pytest.approx([0.1743825, 0.169416], rel=1e-14)

    assert predictions[1] == pytest.approx(0.2557457808075, rel=1e-14)
    assert errors[:2] == pytest.approx([0.3272405, 0.2769571713929189], rel=1e-14)
    assert [round(p, 6) for p in predictions[:12]] == [
        *(0.191, 0.255746, 0.332314, 0.419373, 0.513272, 0.608314),
        *(0.697935, 0.77647, 0.84061, 0.88981, 0.925641, 0.950707),
    ]
    assert (round(predictions[19], 6), round(predictions[29], 6)) == (0.998542, 0.999984)
    assert errors[34] >= 1e-12 > errors[35]


def test_on_one_sample_the_two_ways_are_the_same():
    online, batch = linear_network(), linear_network()
    for _ in range(3):
        a = train_per_sample(online, [((2, 3), 1)], half_squared_error, SGD(online.parameters(), lr=0.05))
        b = train_full_batch(batch, [((2, 3), 1)], half_squared_error, SGD(batch.parameters(), lr=0.05))
        assert a == b

    assert weights_of(online) == weights_of(batch)


def test_gradients_left_over_from_before_do_not_count():
    model, other = linear_network(), linear_network()
    model((1.0, 1.0)).backward()

    for each in (model, other):
        train_per_sample(each, [((2, 3), 1)], half_squared_error, SGD(each.parameters(), lr=0.05))

    assert weights_of(model) == weights_of(other)


def test_samples_are_taken_in_the_order_given_and_may_come_from_an_iterator():
    seen = []
    w = Value(1.0)

    def model(x):
        seen.append(x)
        return w * x

    train_per_sample(model, iter([(3.0, 1.0), (1.0, 1.0), (2.0, 1.0)]), mse_loss, SGD([w], lr=0.001))

    assert seen == [3.0, 1.0, 2.0]


def test_a_classifier_learns_three_classes():
    rng = random.Random(1)
    centres = [(0.0, 2.0), (-2.0, -1.0), (2.0, -1.0)]
    data = [((x + rng.gauss(0, 0.4), y + rng.gauss(0, 0.4)), k) for k, (x, y) in enumerate(centres) for _ in range(8)]
    model = MLP(2, [6, 3], "tanh", rng=2)
    optimizer = SGD(model.parameters(), lr=0.05, momentum=0.5)

    losses = [train_per_sample(model, data, cross_entropy, optimizer) for _ in range(20)]

    assert losses[-1] < 0.1 * losses[0]
    for x, k in data:
        scores = [z.data for z in model(x)]
        assert scores.index(max(scores)) == k


@pytest.mark.parametrize("train", [train_per_sample, train_full_batch])
@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        ([], ValueError, "cannot train on an empty data set; give at least one pair of inputs and target"),
        ([((2, 3), 1), (2, 3, 1)], ValueError, "sample 1 must be a pair of inputs and target, got (2, 3, 1)"),
        ([3.0], ValueError, "sample 0 must be a pair of inputs and target, got 3.0"),
    ],
)
def test_data_that_cannot_be_trained_on_are_refused_before_anything_moves(train, data, error, words):
    model = linear_network()
    with pytest.raises(error, match="^" + re.escape(words)):
        train(model, data, mse_loss, SGD(model.parameters(), lr=0.1))

    assert weights_of(model) == weights_of(linear_network())


@pytest.mark.parametrize("train", [train_per_sample, train_full_batch])
@pytest.mark.parametrize("loss", [None, "1.0", True, [Value(1.0)]])
def test_a_loss_that_is_no_number_is_refused(train, loss):
    model = linear_network()
    with pytest.raises(
        TypeError, match=r"^the loss must be one number, a Value that depends on the model's parameters"
    ):
        train(model, [((2, 3), 1)], lambda prediction, target: loss, SGD(model.parameters(), lr=0.1))


@pytest.mark.parametrize("train", [train_per_sample, train_full_batch])
def test_a_loss_that_is_a_plain_number_has_the_gradient_0(train):
    first, second = linear_network(), linear_network()
    data = [((2.0, 3.0), 1.0), ((1.0, 1.0), -1.0), ((-1.0, 2.0), 1.0)]

    total = train(first, data, lambda p, t: max(0.0, 0.3 - t * p), SGD(first.parameters(), lr=0.1))
    same = train(second, data, lambda p, t: (0.3 - t * p).relu(), SGD(second.parameters(), lr=0.1))

    assert total == same
    assert weights_of(first) == weights_of(second) != weights_of(linear_network())


@pytest.mark.parametrize("train", [train_per_sample, train_full_batch])
@pytest.mark.parametrize("loss", [lambda p, t: 1.0, lambda p, t: p.detach(), lambda p, t: math.fabs(p.data)])
def test_an_epoch_without_anything_to_learn_from_warns(train, loss):
    model = linear_network()
    with pytest.warns(RuntimeWarning, match=rf"^{train.__name__}: no loss depended on a parameter"):
        train(model, [((2, 3), 1)], loss, SGD(model.parameters(), lr=0.1))

    assert weights_of(model) == weights_of(linear_network())


@pytest.mark.oracle
def test_training_with_momentum_walks_as_pytorch_does():
    import torch

    model = MLP(2, [4, 1], "tanh", rng=3)
    layers = [torch.nn.Linear(2, 4, dtype=torch.float64), torch.nn.Linear(4, 1, dtype=torch.float64)]
    with torch.no_grad():
        for linear, layer in zip(layers, model.layers, strict=True):
            linear.weight.copy_(torch.tensor([[w.data for w in n.weights] for n in layer.neurons], dtype=torch.float64))
            linear.bias.copy_(torch.tensor([n.bias.data for n in layer.neurons], dtype=torch.float64))
    reference = torch.nn.Sequential(layers[0], torch.nn.Tanh(), layers[1])
    theirs = torch.optim.SGD(reference.parameters(), lr=0.1, momentum=0.9)
    ours = SGD(model.parameters(), lr=0.1, momentum=0.9)

    for _ in range(30):
        total = train_full_batch(model, XOR, half_squared_error, ours)
        theirs.zero_grad()
        x = torch.tensor([x for x, _ in XOR], dtype=torch.float64)
        y = torch.tensor([[t] for _, t in XOR], dtype=torch.float64)
        loss = 0.5 * ((reference(x) - y) ** 2).sum()
        loss.backward()
        theirs.step()

        assert total == pytest.approx(loss.item(), rel=1e-10)
    assert math.isfinite(total)
