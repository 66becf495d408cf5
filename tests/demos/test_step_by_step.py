"""The step-by-step demo agrees with the article's two passes, and goes on to the end."""

import pytest

from demos import step_by_step

NAMES = ("w1", "w2", "w3", "w4", "w5", "w6")


@pytest.fixture(scope="module")
def report(reports):
    return reports["step-by-step"]


@pytest.fixture(scope="module")
def passes():
    return step_by_step.descend(36)


def by_name(*numbers):
    return pytest.approx(dict(zip(NAMES, numbers, strict=True)), rel=1e-13)


def test_the_first_pass(passes):
    first = passes[0]

    assert first.hidden == pytest.approx((0.85, 0.48), rel=1e-14)
    assert first.prediction == pytest.approx(0.191, rel=1e-14)
    assert first.error == pytest.approx(0.3272405, rel=1e-14)
    assert first.delta == pytest.approx(-0.809, rel=1e-14)
    assert first.gradients == by_name(-0.22652, -0.33978, -0.2427, -0.36405, -0.68765, -0.38832)
    assert first.updated == by_name(0.121326, 0.226989, 0.132135, 0.0982025, 0.1743825, 0.169416)


def test_the_second_pass(passes):
    second = passes[1]

    assert second.hidden == pytest.approx((0.923619, 0.5588775), rel=1e-13)
    assert second.prediction == pytest.approx(0.2557457808075, rel=1e-13)
    assert second.error == pytest.approx(0.2769571713929189, rel=1e-13)


def test_the_table_holds_every_printed_number(report):
    agreeing = [(line.quantity, line.printed) for line in report.comparisons if line.agrees]
    wrong = {line.quantity: (line.printed, line.exact) for line in report.comparisons if not line.agrees}

    assert agreeing == [
        ("h1", "0.85"), ("h2", "0.48"), ("prediction", "0.191"), ("error", "0.327"),
        ("Δ = prediction − target", "-0.809"), ("0.05 ∂E/∂w5", "-0.034"), ("0.05 ∂E/∂w6", "-0.019"),
        ("0.05 ∂E/∂w1", "-0.011"), ("0.05 ∂E/∂w3", "-0.012"), ("0.05 ∂E/∂w2", "-0.017"), ("0.05 ∂E/∂w4", "-0.018"),
        ("new w5", "0.17"), ("new w6", "0.17"), ("new w1", "0.12"), ("new w3", "0.13"), ("new w2", "0.23"),
        ("new w4", "0.10"), ("h1, second pass", "0.92"), ("h2, second pass", "0.56"),
        ("prediction, second pass", "0.26"),
    ]  # fmt: skip
    assert wrong == {
        "2 × 0.12 + 3 × 0.23": ("0.85", pytest.approx(0.93)),
        "2 × 0.13 + 3 × 0.10": ("0.48", pytest.approx(0.56)),
        "0.92 × 0.17 + 0.56 × 0.17": ("0.26", pytest.approx(0.2516)),
    }


def test_the_predictions_on_the_way(passes, report):
    expected = (0.191, 0.255746, 0.332314, 0.419373, 0.513272, 0.608314)
    expected += (0.697935, 0.77647, 0.84061, 0.88981, 0.925641, 0.950707)
    text = report.text()

    assert [one.prediction for one in passes[:12]] == pytest.approx(expected, abs=5e-7)
    assert passes[19].prediction == pytest.approx(0.998542, abs=5e-7)
    assert passes[29].prediction == pytest.approx(0.999984, abs=5e-7)
    assert [number for number in expected if f"{number:.6f}" not in text] == []


def test_the_error_is_below_1e_12_at_iteration_36(report):
    iteration, error = step_by_step.settle(1e-12)

    assert iteration == 36
    assert error < 1e-12
    assert "below 1e-12 at iteration 36" in report.text()


@pytest.mark.parametrize(
    ("rate", "iterations"), [(0.01, 170), (0.05, 31), (0.1, 13), (0.2, 14), (0.3, None), (0.5, None), (1.0, None)]
)
def test_how_long_it_takes_at_each_rate(rate, iterations):
    assert step_by_step.settle(1e-10, rate)[0] == iterations


def test_a_rate_of_one_diverges(report):
    assert not step_by_step.settle(1e-10, 1.0)[1] < float("inf")
    assert "it overflows" in report.text()


def test_two_decimals_stall_at_95_hundredths():
    predictions, weights = step_by_step.rounded_run(36)
    trace = [0.19, 0.25, 0.32, 0.40, 0.49, 0.58, 0.68, 0.77, 0.84, 0.90, 0.93]

    assert predictions == pytest.approx(trace + [0.95] * 25, abs=1e-12)
    assert weights == [0.20, 0.38, 0.20, 0.23, 0.39, 0.32]
    assert step_by_step.rounded_run(11)[1] == weights


def test_updating_the_output_first_gives_other_hidden_weights(passes):
    wrong = step_by_step.step_output_first(step_by_step.network())

    assert [wrong[name] for name in NAMES[:4]] == pytest.approx([0.1241075, 0.2311613, 0.1337058, 0.1005586], abs=5e-8)
    assert (wrong["w5"], wrong["w6"]) == (passes[0].updated["w5"], passes[0].updated["w6"])
    assert abs(wrong["w1"] - passes[0].updated["w1"]) > 1e-3
