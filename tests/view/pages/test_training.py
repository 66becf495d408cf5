"""A page that trains by itself: its numbers are those of Python's training, or it plays what was recorded."""

import random

import pytest
from javascript import in_node, needs_node

import nn
from autograd import Recorder, Value
from autograd.view.pages._training_data import training_data
from demos import identity_xor, or_gate, step_by_step, xor_relu
from nn import datasets

GATE = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
SCRIPTS = ("libm.js", "rows.js", "evaluate.js", "random.js", "trainer.js")
_TO_NUMBER = 'const toNumber = (x) => (typeof x === "number" ? x : { nan: NaN, inf: Infinity, "-inf": -Infinity }[x]);'
TRAIN = f"""(data) => {{ {_TO_NUMBER} globalThis.toNumber = toNumber;
    const trainer = new Trainer(data, data.plan);
    return {{ losses: trainer.losses, after: trainer.at(data.plan.steps - 1).after }}; }}"""


def recorded(model, loss, optimizer, steps, train=nn.train_per_sample, *, data=GATE):
    recorder = Recorder(model, loss, optimizer)
    for _ in range(steps):
        train(recorder, data, recorder.loss, recorder)
    return recorder


def flat(parameters):
    return [weight for layer in parameters for neuron in layer for weight in neuron]


def compare(recorder, found):
    weights = [p for layer in recorder.layers for n in layer for p in (*n.weights, n.bias) if p is not None]

    assert found["losses"] == pytest.approx(recorder.losses, rel=1e-12, abs=1e-14)
    assert flat(found["after"]) == pytest.approx([weight.data for weight in weights], rel=1e-12, abs=1e-14)


@needs_node
@pytest.mark.parametrize("name", ["sigmoid", "tanh", "relu", "leaky_relu", "softplus", "silu", "identity", "sin"])
def test_a_hundred_steps_of_every_activation_are_pythons(name):
    model = nn.MLP(2, [3, 1], name, rng=4)
    recorder = recorded(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.05), 25)

    compare(recorder, in_node(TRAIN, training_data(recorder), *SCRIPTS))


OPTIMIZERS = {
    "momentum": lambda p: nn.SGD(p, lr=0.05, momentum=0.9),
    "nesterov": lambda p: nn.SGD(p, lr=0.05, momentum=0.8, nesterov=True, weight_decay=0.01),
    "adam": lambda p: nn.Adam(p, lr=0.05, weight_decay=0.001),
}


@needs_node
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("train", [nn.train_per_sample, nn.train_full_batch])
def test_a_hundred_steps_of_every_rule_are_pythons(optimizer, train):
    model = nn.MLP(2, [4, 1], "tanh", "sigmoid", rng=2)
    recorder = recorded(model, nn.mse_loss, OPTIMIZERS[optimizer](model.parameters()), 100, train)

    compare(recorder, in_node(TRAIN, training_data(recorder), *SCRIPTS))


EXAMPLES = {
    "or-gate": (or_gate.network, or_gate.GATE, 0.5, 25),
    "xor-relu": (xor_relu.network, xor_relu.TABLE, 0.2, 25),
    "identity-xor": (identity_xor.network, identity_xor.TABLE, 0.1, 25),
    "step-by-step": (step_by_step.network, [(step_by_step.INPUTS, step_by_step.TARGET)], 0.05, 100),
}


@needs_node
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_hundred_steps_of_the_worked_examples_are_pythons(name):
    network, data, rate, epochs = EXAMPLES[name]
    model = network()
    recorder = recorded(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=rate), epochs, data=data)

    assert len(recorder.losses) == 100
    compare(recorder, in_node(TRAIN, training_data(recorder), *SCRIPTS))


@needs_node
def test_moons_are_trained_as_in_python():
    points = datasets.moons(40, noise=0.1, seed=1)
    model = nn.MLP(2, [8, 8, 1], "relu", rng=random.Random(3))
    recorder = recorded(model, nn.hinge_loss, nn.SGD(model.parameters(), lr=0.01), 30, nn.train_full_batch, data=points)

    compare(recorder, in_node(TRAIN, training_data(recorder), *SCRIPTS))


@needs_node
def test_a_restart_with_a_seed_is_pythons_network_of_that_seed():
    recorder = recorded(model := nn.MLP(2, [2, 1], "tanh", rng=0), nn.half_squared_error,
                        nn.SGD(model.parameters(), lr=0.5), 2)  # fmt: skip
    program = f"""(data) => {{ {_TO_NUMBER} globalThis.toNumber = toNumber;
        const changed = changedPlan(data, {{ rate: 0.3, momentum: 0.5, activation: "sigmoid", hidden: 5, mode: "batch",
            seed: 1234567, steps: 100 }});
        const trainer = new Trainer(changed, changed.plan);
        return {{ losses: trainer.losses, after: trainer.at(99).after }}; }}"""
    found = in_node(program, training_data(recorder), *SCRIPTS)
    again = nn.MLP(2, [5, 1], "sigmoid", rng=1234567)
    expected = recorded(again, nn.half_squared_error, nn.SGD(again.parameters(), lr=0.3, momentum=0.5), 100,
                        nn.train_full_batch)  # fmt: skip

    compare(expected, found)


@needs_node
def test_steps_are_the_same_in_whatever_order_they_are_asked_for_and_go_on_as_python_would():
    model = nn.MLP(2, [2, 1], "tanh", rng=5)
    recorder = recorded(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.1), 50)
    program = f"""(data) => {{ {_TO_NUMBER} globalThis.toNumber = toNumber;
        const ordered = new Trainer(data, {{ ...data.plan }});
        const jumping = new Trainer(data, {{ ...data.plan, steps: 10 }});
        jumping.more(190);
        return [199, 3, 130, 64, 63, 0].map((k) => [ordered.at(k), jumping.at(k)].map(({{ after }}) => after)); }}"""
    pairs = in_node(program, training_data(recorder), *SCRIPTS)

    assert all(ordered == jumping for ordered, jumping in pairs)


def plan(recorder):
    return training_data(recorder).get("plan")


class Halves:
    """An optimiser of one's own, which the page does not know."""

    def __init__(self, parameters):
        self.parameters = parameters
        self.lr = 0.5

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = 0.0

    def step(self):
        for parameter in self.parameters:
            parameter.data *= 0.5


def squared_or_not(prediction, target):
    return (prediction - target) ** 2 if prediction > 0.3 else prediction - target


@pytest.mark.parametrize(
    ("loss", "optimizer"),
    [
        (nn.half_squared_error, Halves),
        (nn.half_squared_error, lambda p: nn.RMSprop(p, lr=0.1)),
        (squared_or_not, lambda p: nn.SGD(p, lr=0.1)),
    ],
    ids=["own optimiser", "another rule", "a loss with a branch"],
)
def test_what_the_page_cannot_train_is_played_as_recorded(loss, optimizer):
    model = nn.MLP(2, [2, 1], "tanh", rng=1)
    recorder = recorded(model, loss, optimizer(model.parameters()), 3)
    data = training_data(recorder)

    assert plan(recorder) is None
    assert len(data["steps"]) == len(data["losses"]) == 12


def test_an_optimiser_with_a_past_is_played_as_recorded():
    model = nn.MLP(2, [2, 1], "tanh", rng=1)
    optimizer = nn.SGD(model.parameters(), lr=0.1, momentum=0.9)
    nn.train_per_sample(model, GATE, nn.half_squared_error, optimizer)

    assert plan(recorded(model, nn.half_squared_error, optimizer, 3)) is None


def test_a_planned_page_holds_samples_and_start_instead_of_steps():
    model = nn.MLP(2, [2, 1], "tanh", rng=1)
    told = plan(recorded(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.1), 500))

    assert (told["steps"], told["epoch"], told["schedule"]) == (2000, 4, [[0], [1], [2], [3]])
    assert len(str(told)) < 2000


def test_a_sequence_of_linear_layers_is_recorded_like_the_same_network():
    rng = random.Random(0)
    model = nn.Sequential(nn.Linear(2, 3, rng=rng), nn.Tanh(), nn.Linear(3, 1, rng=rng))
    rng = random.Random(0)
    plain = nn.Sequential(nn.Linear(2, 3, rng=rng), nn.Tanh(), nn.Linear(3, 1, rng=rng))
    recorder = recorded(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.1), 5)
    optimizer = nn.SGD(plain.parameters(), lr=0.1)
    for _ in range(5):
        nn.train_per_sample(plain, GATE, nn.half_squared_error, optimizer)

    assert [p.data for p in model.parameters()] == [p.data for p in plain.parameters()]
    assert [[n.activation for n in layer] for layer in recorder.layers] == [["tanh"] * 3, ["identity"]]
    assert plan(recorder) is not None


def test_what_is_no_layer_in_a_sequence_is_refused():
    model = nn.Sequential(nn.Linear(2, 3), nn.LayerNorm(3), nn.Linear(3, 1))
    with pytest.raises(TypeError, match=r"^Recorder\(\) shows a sequence of layers .* part 1 is LayerNorm$"):
        Recorder(model, nn.mse_loss, nn.SGD(model.parameters(), lr=0.1))


def test_a_loss_that_cannot_take_targets_as_values_is_played_as_recorded():
    model = nn.MLP(2, [2], rng=1)
    recorder = Recorder(model, nn.cross_entropy,
                        nn.SGD(model.parameters(), lr=0.1))  # fmt: skip
    nn.train_per_sample(recorder, [([1.0, 0.0], 1), ([0.0, 1.0], 0)], recorder.loss, recorder)

    assert plan(recorder) is None
    assert isinstance(recorder([1.0, 2.0])[0], Value)
