"""A folded graph in a real browser: folds open and close, and every number stays the engine's at every step."""

import json

import pytest

import nn
from autograd import Value, page, scope, scopes

pytestmark = pytest.mark.browser


def squares():
    """Two folds, one of them in the other, and what is around them; everything has a name."""
    x, w = Value(0.7, "x"), Value(-0.4, "w")
    with scopes() as parts:
        with scope("hidden"):
            h = x * w
            h.label = "h"
            with scope("activation"):
                t = h.tanh()
                t.label = "t"
                a = t * t
                a.label = "a"
        e = (a + w) ** 2
        e.label = "E"
    return {"x": x, "w": w, "h": h, "t": t, "a": a, "E": e}, parts


@pytest.fixture
def folded(play):
    values, parts = squares()
    return play(page(values["E"], fold=parts))


def fold(tab, name):
    return tab.tab.locator(f'.node.fold[aria-label^="{name} "]')


def way(tab):
    return tab.tab.locator("#way").inner_text().split(" › ")


def test_a_fold_is_one_step_forward_and_one_backward(folded):
    assert folded.position == (0, 8)
    assert "not computed yet" in fold(folded, "hidden").get_attribute("aria-label")
    folded.press("ArrowRight")

    assert folded.tab.locator("#step h2").inner_text() == "Forward: compute hidden"
    assert folded.tab.locator("#step p").inner_text() == "3 operations, all computed. Open it to take them one by one."
    assert folded.field("result") == squares()[0]["a"].data

    folded.press("End")

    assert folded.tab.locator("#step h2").inner_text() == "Backward: through hidden"


@pytest.mark.parametrize("opening", ["click", "Enter", "button"])
def test_a_fold_opens_and_a_key_leads_out_of_it(folded, opening):
    if opening == "click":
        fold(folded, "hidden").click()
    elif opening == "Enter":
        fold(folded, "hidden").focus()
        folded.press("Enter")
    else:
        folded.press("ArrowRight")
        folded.tab.locator("#node").get_by_role("button", name="Open").click()

    assert way(folded) == ["everything", "hidden"]
    fold(folded, "activation").click()
    assert way(folded) == ["everything", "hidden", "activation"]

    folded.press("u")
    assert way(folded) == ["everything", "hidden"]
    folded.tab.locator("#way").get_by_role("button", name="everything").click()
    assert way(folded) == ["everything"]
    assert folded.tab.evaluate("document.activeElement.getAttribute('aria-label')").startswith("hidden ")


def test_every_number_is_the_engines_wherever_it_is_shown(folded):
    values, _ = squares()
    values["E"].backward()
    folded.press("End")
    for opened in [(), ("hidden",), ("hidden", "activation")]:
        folded.tab.reload()
        folded.press("End")
        for name in opened:
            fold(folded, name).click()
        shown = folded.tab.locator(".node:not(.fold):not(.number)")
        for label in {group.get_attribute("aria-label").split()[0] for group in shown.all()} & values.keys():
            folded.select(label)

            assert folded.field("value", "node") == values[label].data
            assert folded.field("gradient", "node") == values[label].grad


@pytest.mark.parametrize("opened", [(), ("hidden",), ("hidden", "activation")])
def test_stepping_back_restores_every_former_state_in_every_view(folded, opened):
    for name in opened:
        fold(folded, name).click()
    total = folded.position[1]
    states = [folded.snapshot()]
    for _ in range(total):
        folded.press("ArrowRight")
        states.append(folded.snapshot())
    for state in reversed(states[:-1]):
        folded.press("ArrowLeft")

        assert folded.snapshot() == state
    assert len({json.dumps(state) for state in states}) == total + 1


def test_opening_and_leaving_change_no_number(folded):
    folded.press("ArrowRight", 5)
    shown = folded.tab.locator("#nodes").text_content()
    fold(folded, "hidden").click()
    inside = folded.tab.locator('.node[aria-label^="h "]').get_attribute("aria-label")
    folded.press("u")

    assert folded.tab.locator("#nodes").text_content() == shown
    assert "not computed" in inside  # the gradient: the sweep has not come here


def test_inside_a_fold_each_step_is_a_single_one(folded):
    fold(folded, "hidden").click()
    fold(folded, "activation").click()
    titles = []
    for _ in range(folded.position[1]):
        folded.press("ArrowRight")
        titles.append(folded.tab.locator("#step h2").inner_text())

    assert titles[:3] == ["Forward: compute t", "Forward: compute a", "Backward: begin at the output"]
    assert titles[3:6] == ["Backward: from a to t", "Backward: from a to t", "Backward: from t to h"]


def test_a_link_leads_to_the_view_that_shows_the_node(folded):
    folded.select("v1")
    folded.tab.locator("#node .links button").get_by_text("a", exact=True).first.click()

    assert way(folded) == ["everything", "hidden", "activation"]
    assert folded.tab.locator("#node h2 bdi").inner_text() == "a"


def test_a_hostile_name_of_a_fold_does_nothing(play):
    name = "</script><img src=x onerror=alert(1)>"
    with scopes() as parts, scope(name):
        y = Value(2.0) * 3.0
    tab = play(page(y, fold=parts))
    tab.tab.locator(".node.fold").click()

    assert tab.tab.locator("#way [aria-current]").inner_text() == name
    assert tab.tab.locator("img").count() == 0


def test_the_folds_of_a_model_lead_to_its_neurons(play):
    model = nn.MLP(2, [3, 1], "tanh", rng=1)
    tab = play(page((model([1.0, 0.5]) - 1.0) ** 2, fold=model))
    fold(tab, "layer 0").click()
    fold(tab, "neuron 2").click()

    assert way(tab) == ["everything", "layer 0", "neuron 2"]


def test_a_large_graph_opens_folded_and_plays_to_its_end(play):
    x = value = Value(0.5, "x")
    for _ in range(5000):
        value = (value * 0.5 + x).sin()
    value.backward()
    tab = play(page(value))

    assert tab.tab.locator(".node").count() < 50
    tab.press("End")
    tab.select("x")
    assert tab.field("gradient", "node") == x.grad


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_folded_page_has_no_accessibility_violation(show, axe, scheme):
    values, parts = squares()
    tab = show(page(values["E"], fold=parts), color_scheme=scheme, bypass_csp=True)
    tab.keyboard.press("ArrowRight")
    tab.locator(".node.fold").click()
    tab.add_script_tag(content=axe)
    violations = tab.evaluate("async () => (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes[0].html}`)")

    assert violations == []
