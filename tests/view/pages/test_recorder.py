"""A recorder changes nothing and takes down everything."""

import json
import re
from itertools import pairwise

import pytest

import nn
from autograd import Recorder, Value, no_grad, page

GATE = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 1.0)]


def made(activation="sigmoid", sizes=(2, 1), **options):
    model = nn.MLP(2, sizes, activation, activation, rng=1)
    return model, Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.5), **options)


def parameters(model):
    return [parameter.data for parameter in model.parameters()]


@pytest.mark.parametrize("train", [nn.train_per_sample, nn.train_full_batch])
def test_training_is_the_same_with_a_recorder_and_without(train):
    model, recorder = made()
    plain, _ = made()
    optimizer = nn.SGD(plain.parameters(), lr=0.5)
    totals = [train(recorder, GATE, recorder.loss, recorder) for _ in range(5)]

    assert totals == [train(plain, GATE, nn.half_squared_error, optimizer) for _ in range(5)]
    assert parameters(model) == parameters(plain)


def test_each_step_holds_the_parameters_before_and_after_it():
    model, recorder = made()
    states = [parameters(model)]
    for sample in GATE:
        nn.train_per_sample(recorder, [sample], recorder.loss, recorder)
        states.append(parameters(model))

    def flat(kept):
        return [parameter for layer in kept for neuron in layer for parameter in neuron]

    assert [(flat(step.before), flat(step.after)) for step in recorder.steps] == list(pairwise(states))
    assert [step.number for step in recorder.steps] == [1, 2, 3, 4]


@pytest.mark.parametrize("activation", ["identity", *nn.ACTIVATIONS])
def test_the_gradients_follow_from_what_is_taken_down_of_the_neurons(activation):
    """The rules of backpropagation by hand: delta = f'(z) times the weighted deltas behind, gradient = delta x."""
    _, recorder = made(activation)
    nn.train_per_sample(recorder, GATE[1:2], recorder.loss, recorder)
    (step,) = recorder.steps
    (sample,) = step.samples
    hidden, (output,) = sample.layers

    assert output.output_gradient == pytest.approx(output.output - 1.0)
    for k, unit in enumerate([*hidden, output]):
        assert unit.total_gradient == pytest.approx(unit.output_gradient * unit.slope)
        assert nn.ACTIVATIONS[activation](unit.total) == unit.output
        signals = [*sample.inputs, 1.0] if k < 2 else [*(u.output for u in hidden), 1.0]
        expected = [unit.total_gradient * signal for signal in signals]
        assert (step.gradients[0][k] if k < 2 else step.gradients[1][0]) == pytest.approx(expected)
    for k, unit in enumerate(hidden):
        assert unit.output_gradient == pytest.approx(output.total_gradient * step.before[1][0][k])


def test_a_batch_is_one_step_of_several_samples():
    _, recorder = made()
    total = nn.train_full_batch(recorder, GATE, recorder.loss, recorder)
    (step,) = recorder.steps

    assert [(sample.inputs, sample.targets) for sample in step.samples] == [(x, [y]) for x, y in GATE]
    assert recorder.losses == [step.loss] == [pytest.approx(total)]


def test_what_is_only_tried_is_not_part_of_the_training():
    _, recorder = made()
    with no_grad():
        recorder.loss(recorder([1.0, 1.0]), 1.0)
    recorder([1.0, 1.0])
    nn.train_per_sample(recorder, GATE[:1], recorder.loss, recorder)

    assert [sample.inputs for sample in recorder.steps[0].samples] == [[0.0, 0.0]]


def test_a_long_run_is_thinned_evenly_and_every_loss_is_kept():
    _, recorder = made(limit=1000)
    for _ in range(100):
        nn.train_per_sample(recorder, GATE, recorder.loss, recorder)
    numbers = [step.number for step in recorder.steps]

    assert len(recorder.losses) == 400
    assert len(numbers) <= 1000 / 42
    assert numbers[0] == 1
    assert max(gaps := [later - earlier for earlier, later in pairwise(numbers)]) <= 3 * min(gaps)
    assert {tuple(sample.inputs) for step in recorder.steps for sample in step.samples} == {tuple(x) for x, _ in GATE}


def test_one_bare_input_and_several_outputs_pass_through():
    model = nn.MLP(1, [2], weights=[[[1.0], [2.0]]])
    recorder = Recorder(model, nn.mse_loss, nn.SGD(model.parameters(), lr=0.1))

    assert [value.data for value in recorder(3.0)] == [3.0, 6.0]


def data_of(recorder):
    return json.loads(re.search(r'id="data">(.*?)</script>', page(recorder).html).group(1))


def test_the_page_holds_the_recorded_numbers():
    model = nn.MLP(2, [2, 1], "sigmoid", "sigmoid", rng=1)
    recorder = Recorder(model, nn.half_squared_error, nn.RMSprop(model.parameters(), lr=0.5))  # no rule of the page's
    nn.train_per_sample(recorder, GATE, recorder.loss, recorder)
    data = data_of(recorder)

    assert data["losses"] == recorder.losses
    assert [step["after"] for step in data["steps"]] == [step.after for step in recorder.steps]
    assert data["columns"] == [["x1", "x2"], ["h1", "h2"], ["o"]]
    assert (data["loss"], data["rate"]) == ("half_squared_error", 0.5)


def test_a_page_that_trains_holds_what_it_begins_with():
    _, recorder = made()
    nn.train_per_sample(recorder, GATE, recorder.loss, recorder)
    data = data_of(recorder)

    assert data["plan"]["start"] == recorder.steps[0].before
    assert data["plan"]["samples"] == [[x, [y]] for x, y in GATE]
    assert data["plan"]["rates"] == [0.5]


def test_a_recorder_without_a_step_has_no_page():
    with pytest.raises(ValueError, match="recorded no step: use it in the training loop"):
        page(made()[1])


def test_what_is_no_network_is_refused():
    with pytest.raises(TypeError, match=r"Recorder\(\) takes a network"):
        Recorder(3.0, nn.mse_loss, nn.SGD([Value(1.0)], lr=0.1))
