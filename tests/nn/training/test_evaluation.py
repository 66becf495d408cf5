"""Predictions are plain numbers, made without recording and with dropout off."""

import pytest

from nn import MLP, Dropout, Linear, Module, Sequential, accuracy, evaluate, mse_loss, predict


def test_predictions_are_plain_numbers_for_each_input():
    assert predict(MLP(1, [1], weights=[[[2.0]]]), ([float(x)] for x in range(3))) == [0.0, 2.0, 4.0]
    assert predict(MLP(1, [2], weights=[[[2.0], [3.0]]]), [[1.0]]) == [[2.0, 3.0]]
    assert predict(abs, [-1.0, 2.0]) == [1.0, 2.0]
    assert predict(abs, []) == []


def test_prediction_switches_dropout_off_and_back_on():
    model = Sequential(Linear(2, 4, rng=0), Dropout(0.5, rng=1), Linear(4, 1, rng=2))
    fixed = Dropout(0.5, rng=1).eval()
    both = Sequential(model, fixed)

    assert len({str(predict(model, [[1.0, 2.0]])) for _ in range(5)}) == 1
    predict(both, [[1.0, 2.0]])
    assert model.training
    assert not fixed.training


def test_modes_are_restored_when_a_prediction_fails():
    model = Linear(2, 1)
    with pytest.raises(ValueError, match="takes 2 inputs, got 1"):
        predict(model, [[1.0]])
    assert model.training


def test_nothing_is_recorded_while_predicting():
    recorded = []

    class Watched(Module):
        def __init__(self):
            self.linear = Linear(1, 1)

        def __call__(self, inputs):
            output = self.linear(inputs)
            recorded.append(output.requires_grad)
            return output

    predict(Watched(), [[1.0]])
    evaluate(Watched(), [([1.0], 1.0)], {"error": mse_loss})

    assert recorded == [False, False]


@pytest.mark.parametrize(
    ("prediction", "target", "right"),
    [
        ([0.1, 0.9], 1, 1.0),
        ([0.1, 0.9], 0, 0.0),
        ((5.0, -1.0, 2.0), 0, 1.0),
        (3.0, 1, 1.0),
        (3.0, 0, 0.0),
        (-3.0, 0, 1.0),
        (-3.0, -1, 1.0),
        (0.0, 1, 0.0),
    ],
)
def test_accuracy_is_one_for_the_right_class(prediction, target, right):
    assert accuracy(prediction, target) == right


def test_an_evaluation_needs_samples():
    with pytest.raises(ValueError, match=r"^cannot evaluate on an empty data set"):
        evaluate(MLP(1, [1]), [], {"error": mse_loss})
