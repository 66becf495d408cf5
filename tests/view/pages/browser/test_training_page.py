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
    expected = [u.total_gradient for s in reversed(step.samples) for layer in reversed(s.layers) for u in layer]
    assert outputs == pytest.approx([u.output for s in step.samples for layer in s.layers for u in layer], rel=1e-12)
    assert deltas == pytest.approx(expected, rel=1e-12)
    assert activation in tab.locator(".heading.below").all_text_contents()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_hinders_access(show, axe, scheme):
    tab = show(page(recorded()), color_scheme=scheme, bypass_csp=True)
    press(tab, "ArrowRight", 5)
    tab.evaluate(axe + "; undefined")
    found = tab.evaluate("async () => (await axe.run()).violations")

    assert [(v["id"], [node["html"] for node in v["nodes"]]) for v in found] == []


# Training in the page.
def turn(tab, name, value):
    if not tab.locator(f"#{name}").is_visible():
        tab.locator("#knobs summary").click()
    if name in {"mode", "activation"}:
        tab.locator(f"#{name}").select_option(value)
        return
    tab.locator(f"#{name}").fill(value)
    tab.locator(f"#{name}").press("Enter")


def shown_weights(tab):
    tab.locator("#format").select_option("full")
    return [number for table in matrices(tab) for number in table]


def by_rows(layer):
    """Return the weights of a layer as its table shows them: a row for each source."""
    return [weight for row in zip(*layer, strict=True) for weight in row]


def test_other_knobs_train_as_python_does(tab):
    for name, value in (("rate", "0.02"), ("momentum", "0.5"), ("activation", "tanh"), ("hidden", "3"), ("seed", "7")):
        turn(tab, name, value)
    tab.locator("#last").click()
    model = nn.MLP(2, [3, 1], "tanh", bias=False, rng=7)
    optimizer = nn.SGD(model.parameters(), lr=0.02, momentum=0.5)
    for _ in range(3):
        nn.train_per_sample(model, [([2.0, 3.0], 1.0)], nn.half_squared_error, optimizer)
    layers = [[[w.data for w in neuron.weights] for neuron in layer.neurons] for layer in model.layers]

    assert tab.locator("#summary").inner_text() == "a network 2-3-1, 3 training steps"
    assert shown_weights(tab) == pytest.approx([w for layer in layers for w in by_rows(layer)], rel=1e-12)
    assert "velocity" in tab.locator("#step .label").first.inner_text()

    tab.locator("#as-python").click()
    tab.locator("#format").select_option("precision 4")
    for _ in range(3):
        tab.locator("#forward").click()

    assert field(tab, "output") == pytest.approx([0.191])
    assert tab.locator("#rate").input_value() == "0.05"


def test_other_weights_and_more_epochs(tab):
    tab.locator("#knobs summary").click()
    tab.locator("#restart").click()
    first = shown_weights(tab)
    tab.locator("#restart").click()

    assert shown_weights(tab) != first
    assert tab.locator("#seed").input_value() == "1"

    tab.locator("#more").click()

    assert tab.locator("#epoch").inner_text() == "3 of 103"


@pytest.mark.parametrize("value", ["", "-1", "1e9"])
def test_a_knob_that_is_turned_too_far_does_no_harm(tab, value):
    tab.locator("#knobs summary").click()
    tab.locator("#rate").evaluate("(e, value) => { e.value = value; e.dispatchEvent(new Event('change')); }", value)
    tab.locator("#last").click()

    assert tab.locator("#epoch").inner_text() == "3 of 3"


GATE = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 1.0)]


@pytest.fixture
def plane(show):
    model = nn.MLP(2, [2, 1], "sigmoid", "sigmoid", rng=3)
    recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=1.0))
    for _ in range(300):
        nn.train_per_sample(recorder, GATE, recorder.loss, recorder)
    return show(page(recorder))


def test_the_loss_is_drawn_for_each_epoch_over_the_whole_training(plane):
    assert plane.locator("#curve-name").inner_text().startswith("Mean loss of each epoch, from ")
    assert plane.locator("#curve .mean").get_attribute("points").split()[-1].startswith("352.0,")
    assert plane.locator("#curve .faint").count() == 1


def test_the_boundary_and_the_neurons_pictures_move_with_the_step(plane):
    colours = """() => [...document.querySelectorAll("#pictures canvas")].map((canvas) => canvas.toDataURL())"""
    first = plane.evaluate(colours)
    press(plane, "End")
    last = plane.evaluate(colours)
    corners = plane.evaluate("""() => {
        const canvas = document.querySelector("#pictures canvas");
        const at = (x, y) => [...canvas.getContext("2d").getImageData(x, y, 1, 1).data];
        return [at(2, canvas.height - 3), at(canvas.width - 3, 2)];
    }""")

    assert len(first) == 4
    assert all(before != after for before, after in zip(first, last, strict=True))
    assert corners[0][2] > corners[0][0]  # blue where the gate says 0
    assert corners[1][0] > corners[1][2]  # orange where it says 1
    assert plane.locator("#pictures figcaption").all_inner_texts() == ["h1", "h2", "o"]
    assert plane.locator("#pictures circle").count() == 4


def test_what_the_page_cannot_train_has_no_knobs(show):
    model = nn.MLP(2, [2, 1], "tanh", rng=3)
    recorder = Recorder(model, nn.half_squared_error, nn.RMSprop(model.parameters(), lr=0.1))
    nn.train_per_sample(recorder, GATE, recorder.loss, recorder)
    tab = show(page(recorder))
    press(tab, "End")

    assert tab.locator("#knobs").is_hidden()
    assert tab.locator("#pictures").is_hidden()
    assert tab.locator("#epoch").inner_text() == "4 of 4"


def test_a_link_names_a_moment(show):
    assert show(page(recorded()), link="#step=11").locator("#position").inner_text() == "11 of 26"


def test_a_long_training_is_still_a_small_page():
    model = nn.MLP(2, [2, 1], "sigmoid", "sigmoid", rng=3)
    recorder = Recorder(model, nn.half_squared_error, nn.SGD(model.parameters(), lr=1.0))
    for _ in range(1000):
        nn.train_per_sample(recorder, GATE, recorder.loss, recorder)

    assert len(page(recorder).html.encode()) < 100_000
