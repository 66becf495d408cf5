"""The identity-xor demo shows the article's step, the right one, and that neither can learn XOR."""

import pytest

from demos import identity_xor

INPUT_WEIGHTS = {"W11", "W21", "W31", "W12", "W22", "W32"}
OTHER_WEIGHTS = {"W10", "W20", "W30", "V00", "V01", "V02", "V03"}


@pytest.fixture(scope="module")
def report(reports):
    return reports["identity-xor"]


def test_the_forward_pass_is_the_article_s():
    step = identity_xor.step()

    assert step.hidden == (1.0, 1.0, 1.0)
    assert step.prediction == 4.0


def test_the_gradients_of_half_the_squared_error():
    step = identity_xor.step()

    assert step.delta == 4.0
    assert step.hidden_deltas == (4.0, 4.0, 4.0)
    assert step.gradients == dict.fromkeys(INPUT_WEIGHTS, 0.0) | dict.fromkeys(OTHER_WEIGHTS, 4.0)


def test_the_right_step_shrinks_what_the_article_s_formula_grows():
    right, wrong = identity_xor.step(), identity_xor.step(-1.0)

    assert right.updated == pytest.approx(dict.fromkeys(INPUT_WEIGHTS, 1.0) | dict.fromkeys(OTHER_WEIGHTS, 0.6))
    assert wrong.updated == pytest.approx(dict.fromkeys(INPUT_WEIGHTS, 1.0) | dict.fromkeys(OTHER_WEIGHTS, 1.4))


def test_the_truth_table_before_and_after_each_step():
    tables = {
        "initial": identity_xor.predictions(identity_xor.network()),
        "as printed": identity_xor.predictions(identity_xor.network(1.4)),
        "own formula": identity_xor.step(-1.0).predictions,
        "right": identity_xor.step().predictions,
    }

    assert tables["initial"] == [4.0, 7.0, 7.0, 10.0]
    assert tables["as printed"] == pytest.approx([7.28, 13.16, 13.16, 19.04])
    assert tables["own formula"] == pytest.approx([7.28, 11.48, 11.48, 15.68])
    assert tables["right"] == pytest.approx([1.68, 3.48, 3.48, 5.28])


def test_every_printed_weight_is_wrong_and_the_forward_pass_right(report):
    agreeing = [line.quantity for line in report.comparisons if line.agrees]
    weights = {line.quantity.split()[0]: line for line in report.comparisons if "after the step" in line.quantity}

    assert agreeing == ["Z1", "Z2", "Z3", "D0"]
    assert set(weights) == INPUT_WEIGHTS | OTHER_WEIGHTS
    assert {line.printed for line in weights.values()} == {"1.4"}
    assert not any(line.agrees for line in weights.values())


def test_the_deltas_have_the_other_sign(report):
    deltas = [line for line in report.comparisons if line.quantity.startswith("delta")]

    assert [(line.printed, line.exact) for line in deltas] == [("-4", 4.0)] * 5


@pytest.mark.parametrize(
    ("batch", "sign", "expected"),
    [
        (True, 1.0, [188.0, 10.52, 3.663]),
        (False, 1.0, [24.43, 3.554, 2.730]),
        (True, -1.0, [188.0, 2434.5, 6.458e5, 4.54e12]),
    ],
)
def test_the_first_epochs(batch, sign, expected):
    errors = identity_xor.descend(identity_xor.network(), len(expected), batch=batch, sign=sign)

    assert errors == pytest.approx(expected, rel=5e-4)


def test_one_by_one_the_article_s_sign_overflows_in_the_second_epoch(report):
    first, second = identity_xor.descend(identity_xor.network(), 2, batch=False, sign=-1.0)

    assert first < 1e7
    assert not second < float("inf")
    assert "overflow" in report.text()


def test_batch_training_ends_at_one_half_everywhere():
    model = identity_xor.network()
    errors = identity_xor.descend(model, 1000, batch=True)

    assert errors[-1] == pytest.approx(1.0, abs=1e-9)
    assert identity_xor.predictions(model) == pytest.approx([0.5] * 4, abs=1e-5)


def test_no_error_is_below_the_least_possible():
    errors = identity_xor.descend(identity_xor.network(), 1000, batch=True)

    assert identity_xor.least_error() == 1.0
    assert min(errors) >= 1.0 - 1e-12


def test_training_one_by_one_ends_near_it(report):
    text = report.text()

    assert "1.1078" in text
    assert "0.506  0.506  0.490  0.489" in text


@pytest.mark.parametrize("batch", [True, False])
def test_the_hidden_units_stay_equal_to_the_last_bit(batch):
    model = identity_xor.network()
    identity_xor.descend(model, 300, batch=batch)

    assert identity_xor.units_are_equal(model)


def test_hidden_units_that_differ_in_one_bit_are_noticed():
    model = identity_xor.network()
    model.layers[0].neurons[2].weights[0].data += 2.0**-52

    assert not identity_xor.units_are_equal(model)


def test_the_announced_cost_does_not_exist_at_the_prediction(report):
    text = report.text()

    assert "log(−3): nan" in text
    assert "0.98201, the cost 4.01815" in text
    assert "D0 0.98201" in text
