"""The page of a training run: every number of article 004, forward, backward and through the update."""

import json

import pytest

import nn
from autograd import Recorder, page

pytestmark = pytest.mark.browser

MOMENTS = 9  # inputs, three neurons, the loss, three neurons backward, the update
UPDATE = MOMENTS - 1


def recorded(steps=3):
    """Record the worked example step-by-step: a linear 2-2-1 network, one sample."""
    model = nn.MLP(2, [2, 1], "identity", bias=False, weights=[[[0.11, 0.21], [0.12, 0.08]], [[0.14, 0.15]]])
    recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.05))
    for _ in range(steps):
        nn.train_per_sample(recorder, [([2.0, 3.0], 1.0)], recorder.loss, recorder)
    return recorder


@pytest.fixture
def tab(show):
    return show(page(recorded(), title="step-by-step"))


def press(tab, key, times=1):
    for _ in range(times):
        tab.keyboard.press(key)


def field(tab, name):
    return [float(e.get_attribute("data-value")) for e in tab.locator(f"#step [data-field={name}]").all()]


def matrices(tab):
    return [[float(n) for n in table.locator("td .number").all_text_contents()] for table in tab.locator("table").all()]


def snapshot(tab):
    return tab.evaluate("""() => ["step", "matrices", "nodes", "edges", "position", "epoch"]
        .map((id) => document.getElementById(id).innerHTML)""")


def test_one_key_leads_through_every_number_of_the_article(tab):
    seen = {}
    for _ in range(UPDATE):
        press(tab, "ArrowRight")
        title = tab.locator("#step h2").inner_text()
        seen[title] = {name: field(tab, name) for name in ("output", "error", "loss", "delta", "weight")}

    assert seen["Forward: neuron h1"]["output"] == pytest.approx([0.85])
    assert seen["Forward: neuron h2"]["output"] == pytest.approx([0.48])
    assert seen["Forward: neuron o"]["output"] == pytest.approx([0.191])
    assert seen["Forward: the loss"]["error"] == pytest.approx([-0.809])
    assert seen["Forward: the loss"]["loss"] == pytest.approx([0.3272405])
    assert seen["Backward: neuron o"]["delta"] == pytest.approx([-0.809])
    assert seen["Backward: neuron o"]["weight"] == pytest.approx([-0.68765, -0.38832])
    assert seen["Backward: neuron h1"]["weight"] == pytest.approx([-0.22652, -0.33978])
    assert seen["Backward: neuron h2"]["weight"] == pytest.approx([-0.2427, -0.36405])

    tab.locator("#format").select_option("full")

    hidden, output = matrices(tab)
    assert hidden == pytest.approx([0.121326, 0.132135, 0.226989, 0.0982025])  # rows: sources, as the article has them
    assert output == pytest.approx([0.1743825, 0.169416])


def test_the_update_shows_the_rule_with_its_numbers(tab):
    press(tab, "ArrowRight", UPDATE)
    moves = tab.locator("#step [data-field=moved]").all_text_contents()

    assert moves[4:] == ["0.14−0.05·(-0.6876)=0.1744", "0.15−0.05·(-0.3883)=0.1694"]


def test_an_update_by_another_rule_is_shown_from_where_to_where(show):
    model = nn.MLP(1, [1], bias=False, weights=[[[1.0]]])
    recorder = Recorder(model, nn.mse_loss, nn.SGD(model.parameters(), lr=0.1, momentum=0.5))
    for _ in range(2):
        nn.train_per_sample(recorder, [(1.0, 3.0)], recorder.loss, recorder)
    tab = show(page(recorder))
    press(tab, "End")

    assert tab.locator("#step [data-field=moved]").all_text_contents() == ["1.4→1.92"]


def test_the_second_pass_uses_the_new_weights_unrounded(tab):
    press(tab, "PageDown")
    press(tab, "ArrowRight", 3)

    assert field(tab, "output") == pytest.approx([0.2557457808075])


def test_stepping_back_restores_every_former_state_exactly(tab):
    states = [snapshot(tab)]
    for _ in range(3 * MOMENTS - 1):
        press(tab, "ArrowRight")
        states.append(snapshot(tab))
    for state in reversed(states[:-1]):
        press(tab, "ArrowLeft")

        assert snapshot(tab) == state
    assert len({json.dumps(state) for state in states}) == 3 * MOMENTS


def test_keys_and_slider_go_from_step_to_step(tab):
    epochs = []
    for action in (
        lambda: press(tab, "PageDown"), lambda: press(tab, "PageDown", 5), lambda: press(tab, "PageUp"),
        lambda: press(tab, "End"), lambda: tab.locator("#training-step").fill("0"),
    ):  # fmt: skip
        action()
        epochs.append((tab.locator("#epoch").inner_text(), tab.locator("#step h2").inner_text()))

    assert epochs == [
        ("2 of 3", "Step 2: a sample"), ("3 of 3", "Step 3: a sample"), ("2 of 3", "Step 2: a sample"),
        ("3 of 3", "Step 3: update"), ("1 of 3", "Step 1: a sample"),
    ]  # fmt: skip


def test_the_active_neuron_its_edges_and_its_column_of_weights_are_highlighted(tab):
    press(tab, "ArrowRight", 2)

    assert tab.locator(".neuron.active").get_attribute("data-name") == "h2"
    assert tab.locator(".weight.active title").all_text_contents() == ["x1 → h2: 0.12", "x2 → h2: 0.08"]
    assert tab.locator("td.active .number").all_text_contents() == ["0.12", "0.08"]


def test_results_appear_when_they_are_computed(tab):
    error, target = tab.locator("text.result.error"), tab.locator("text.result.target")

    assert tab.locator(".neuron .value").all_text_contents() == ["2", "3", "·", "·", "·"]
    assert (error.text_content(), target.text_content()) == ("·", "1")
    assert tab.locator("td small").count() == 0

    press(tab, "ArrowRight", 4)

    assert tab.locator(".neuron .value").all_text_contents() == ["2", "3", "0.85", "0.48", "0.191"]
    assert error.text_content() == "-0.809"

    press(tab, "ArrowRight")

    assert tab.locator("td small").all_text_contents() == ["∂ -0.6876", "∂ -0.3883"]


@pytest.mark.parametrize("activation", nn.ACTIVATIONS)
def test_every_activation_is_played_with_bias_and_in_batches(show, activation):
    model = nn.MLP(2, [2, 2], activation, activation, rng=0)
    recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=0.1))
    nn.train_full_batch(recorder, [([1.0, -0.5], [0.0, 1.0]), ([0.3, 0.2], [1.0, 0.0])], recorder.loss, recorder)
    tab = show(page(recorder))
    (step,) = recorder.steps
    outputs, deltas = [], []
    for _ in range(2 * (1 + 4 + 1) + 2 * 4):
        press(tab, "ArrowRight")
        outputs += field(tab, "output")
        deltas += field(tab, "delta")

    assert tab.locator("#step h2").inner_text() == "Step 1: update"
    assert outputs == [unit.output for sample in step.samples for layer in sample.layers for unit in layer]
    assert deltas == [u.total_gradient for s in reversed(step.samples) for layer in reversed(s.layers) for u in layer]
    assert activation in tab.locator(".heading.below").all_text_contents()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_hinders_access(show, axe, scheme):
    tab = show(page(recorded()), color_scheme=scheme, bypass_csp=True)
    press(tab, "ArrowRight", 5)
    tab.evaluate(axe + "; undefined")
    found = tab.evaluate("async () => (await axe.run()).violations")

    assert [(v["id"], [node["html"] for node in v["nodes"]]) for v in found] == []
