"""The or-gate demo prints the article's numbers, and says which of them are wrong."""

import pytest

from demos import or_gate
from demos._general_rule import deeper_network, engine_gradients, formula_gradients


@pytest.fixture(scope="module")
def report(reports):
    return reports["or-gate"]


@pytest.fixture(scope="module")
def sample():
    result = or_gate.forward(or_gate.inferred_network(), (1.0, 0.0), 1.0)
    result.E.backward()
    return result


def test_the_inferred_biases_are_those_that_the_printed_activations_need():
    weights = or_gate.inferred_network()

    assert weights["b1"] == pytest.approx(0.4953840470548413, rel=1e-14)
    assert weights["b2"] == pytest.approx(0.5001193001121129, rel=1e-14)
    assert weights["b3"] == pytest.approx(-0.05329478081363933, rel=1e-13)
    assert {name: weights[name] for name in ("w1", "w2", "w3", "w4", "w5", "w6")} == {
        "w1": 0.3, "w2": 0.4, "w3": 0.2, "w4": 0.1, "w5": 0.0468, "w6": 0.0972,
    }  # fmt: skip


def test_the_forward_pass_is_the_article_s(sample):
    forward = {name: getattr(sample, name).data for name in ("a1", "a2", "ao", "E")}

    assert forward == pytest.approx({"a1": 0.69, "a2": 0.71, "ao": 0.512, "E": 0.119072}, rel=1e-12)


def test_the_gradients_are_those_computed_without_any_engine(sample):
    expected = {
        "b3": -0.121929728, "w5": -0.08413151232, "w6": -0.08657010688, "w1": -0.00122057998074,
        "b2": -0.00122057998074, "w2": -0.00244023817273, "b1": -0.00244023817273, "w3": 0.0, "w4": 0.0,
    }  # fmt: skip
    gradients = {name: parameter.grad for name, parameter in sample.parameters.items()}

    assert gradients == pytest.approx(expected, rel=1e-11)
    assert sample.ao.grad == pytest.approx(-0.488, rel=1e-12)


def test_the_table_holds_every_printed_number(report):
    agreeing = {line.quantity: line.printed for line in report.comparisons if line.agrees}
    wrong = {line.quantity: (line.printed, line.exact) for line in report.comparisons if not line.agrees}

    assert agreeing == {
        "a1": "0.69", "a2": "0.71", "ao": "0.512", "E": "0.119072", "∂E/∂ao": "-0.488", "∂E/∂ho": "-0.122",
        "∂E/∂w5": "-0.084", "∂E/∂w6": "-0.087", "∂E/∂b3": "-0.122", "w5 σ′(h1)": "0.01", "w6 σ′(h2)": "0.02",
        "∂E/∂w1": "-0.00122", "∂E/∂w2": "-0.00244", "∂E/∂w3": "0", "∂E/∂w4": "0",
        "∂E/∂b2": "-0.00122", "∂E/∂b1": "-0.00244",
    }  # fmt: skip
    assert wrong == {
        "∂ao/∂ho": ("-0.122", pytest.approx(0.249856, rel=1e-12)),
        "δo w5": ("-0.00122", pytest.approx(-0.121929728 * 0.0468)),
        "δo w6": ("-0.00244", pytest.approx(-0.121929728 * 0.0972)),
        "E half a unit from the target": ("0.5", 0.125),
    }


def test_the_network_is_labelled_as_inferred_in_what_is_printed(report):
    text = report.text()

    assert "Network A (inferred)" in text
    assert "not the author's" in text


@pytest.mark.parametrize(("rate", "expected"), [(0.1, 0.51803), (0.5, 0.54211), (1.0, 0.57192)])
def test_one_step_moves_the_output_towards_the_target(rate, expected, report):
    assert or_gate.one_step(rate) == pytest.approx(expected, abs=5e-6)
    assert f"{expected:.5f} (rate {rate:g})" in report.text()


@pytest.mark.parametrize(
    ("rate", "expected"), [(0.5, [0.0683, 0.9626, 0.9624, 0.9925]), (1.0, [0.0417, 0.9773, 0.9772, 0.9956])]
)
def test_training_learns_the_gate(rate, expected):
    errors, outputs = or_gate.train(rate, 1000)

    assert outputs == pytest.approx(expected, abs=5e-5)
    assert errors[-1] < 0.01 * errors[0]


def test_the_general_rule_gives_the_engine_s_gradients_in_a_deeper_network():
    model = deeper_network()
    engine = engine_gradients(model, (0.3, -0.7), 1.0)

    assert len(engine) == 32
    assert min(map(abs, engine)) > 0.0
    assert formula_gradients(model, (0.3, -0.7), 1.0) == pytest.approx(engine, rel=1e-13)


def test_the_picture_shows_the_article_s_names_and_gradients(report):
    picture = report.pictures["or-gate.svg"]
    names = (
        "h1",
        "a1",
        "h2",
        "a2",
        "ho",
        "ao",
        "E",
        "i1",
        "i2",
        "y",
        *(f"w{k}" for k in range(1, 7)),
        "b1",
        "b2",
        "b3",
    )

    assert [name for name in names if f">{name}<" not in picture] == []
    assert "-0.08413" in picture


def test_the_pages_are_small_though_they_compute_and_train(report):
    sizes = {name: len(html.encode()) for name, html in report.pictures.items() if name.endswith(".html")}

    assert sizes["or-gate.html"] < 120_000
    assert sizes["or-gate-training.html"] < 300_000
