"""The page of a graph, played in a real browser: the numbers are the engine's and the article's."""

import json
import re

import pytest

from autograd import Value, page

pytestmark = pytest.mark.browser

FORWARD, BACKWARD = 18, 30
TOTAL = FORWARD + 1 + BACKWARD

# What article 001 prints, to its last digit.
PRINTED = {"E": "0.119072", "a1": "0.69", "a2": "0.71", "a_o": "0.512"}
PRINTED_GRADIENTS = {
    "a_o": "-0.488", "h_o": "-0.122", "w5": "-0.084", "w6": "-0.087", "b3": "-0.122",
    "w1": "-0.00122", "w2": "-0.00244", "w3": "0", "w4": "0", "b1": "-0.00244", "b2": "-0.00122",
}  # fmt: skip


def rounded(number, printed):
    return f"{number:.{len(printed.partition('.')[2])}f}"


def test_one_key_leads_through_every_number_of_the_article(gate):
    assert gate.position == (0, TOTAL)
    values, gradients = {}, {}
    for _ in range(TOTAL):
        gate.press("ArrowRight")
        name = gate.tab.locator("#node h2 bdi").inner_text()
        if gate.position[0] <= FORWARD:
            values[name] = gate.field("value")
        else:
            gradients[name] = gate.field("after")

    assert {name: rounded(values[name], printed) for name, printed in PRINTED.items()} == PRINTED
    found = {name: rounded(gradients[name], printed) for name, printed in PRINTED_GRADIENTS.items()}
    assert found == {**PRINTED_GRADIENTS, **{name: found[name] for name in ("w3", "w4")}}
    assert abs(gradients["w3"]) == abs(gradients["w4"]) == 0.0


@pytest.mark.parametrize(
    ("make", "steps", "summary"),
    [
        (lambda x: x.exp(), "1 step forward, then 1 step backward", "1 computed from 1 leaf, 1 edge to differentiate"),
        (lambda x: x * x, "1 step forward, then 2 steps backward", "1 computed from 1 leaf, 2 edges to differentiate"),
    ],
)
def test_one_is_counted_in_the_singular(play, make, steps, summary):
    tab = play(page(make(Value(2.0, label="x")))).tab

    assert steps in tab.locator("#step").inner_text()
    assert tab.locator("#summary").inner_text() == summary


def test_every_number_is_the_engines_to_the_last_bit(gate, or_gate):
    v = or_gate()
    v["E"].backward()
    gate.press("End")
    for name, value in v.items():
        gate.select(name)

        assert (gate.field("value", "node"), gate.field("gradient", "node")) == (value.data, value.grad)


def test_each_step_backward_adds_the_product_of_gradient_and_local_derivative(gate):
    gate.press("ArrowRight", FORWARD + 1)
    sums = {}
    for _ in range(BACKWARD):
        gate.press("ArrowRight")
        target = gate.tab.locator("#node h2 bdi").inner_text()
        product = gate.field("product")
        sums[target] = sums.get(target, 0.0) + product

        assert product == gate.field("incoming") * gate.field("local") == gate.field("added")
        assert gate.field("after") == sums[target]


def test_stepping_back_restores_every_former_state_exactly(gate):
    states = [gate.snapshot()]
    for _ in range(TOTAL):
        gate.press("ArrowRight")
        states.append(gate.snapshot())
    for state in reversed(states[:-1]):
        gate.press("ArrowLeft")

        assert gate.snapshot() == state
    assert len({json.dumps(state) for state in states}) == TOTAL + 1


def test_nothing_is_shown_before_it_is_computed(gate):
    boxes = gate.tab.locator(".node.computed")
    gradients = gate.tab.locator(".node .gradient")

    assert boxes.locator(".value").all_text_contents() == ["not computed yet"] * FORWARD
    assert set(gradients.all_text_contents()) == {"∂ not computed yet"}

    gate.press("ArrowRight", FORWARD)

    assert "not computed yet" not in boxes.locator(".value").all_text_contents()
    assert set(gradients.all_text_contents()) == {"∂ not computed yet"}

    gate.press("End")

    assert not any("not computed" in text for text in gradients.all_text_contents())


def test_a_click_keeps_a_node_and_escape_lets_it_go(gate):
    gate.press("End")
    gate.tab.locator('.node[aria-label^="b3 "]').click()
    gate.press("Home")

    assert gate.tab.locator("#node h2").inner_text() == "b3 leaf"

    gate.press("Escape")

    assert gate.tab.locator("#node h2 bdi").inner_text() == "E"


def test_a_node_shows_its_formula_with_its_numbers(gate):
    gate.press("End")
    gate.select("a1")

    assert gate.tab.locator("#node [data-field=value]").text_content() == "a1 =σ(h1) =σ(0.8001) =0.69"
    assert gate.tab.locator("#node .links button").all_inner_texts() == ["h1", "v7"]


def test_a_node_shows_the_chain_rule_path_by_path(gate, or_gate):
    gate.press("End")
    gate.select("i1")
    paths = gate.tab.locator("#node .ways li")
    products = [float(path.get_attribute("data-product")) for path in paths.all()]
    v = or_gate()
    v["E"].backward()

    assert gate.tab.locator("#node h3").inner_text() == "Chain rule: the sum over 2 paths from the output"
    assert sum(products) == pytest.approx(v["i1"].grad, rel=1e-14)
    assert products == pytest.approx([v["h1"].grad * 0.3, v["h2"].grad * 0.4], rel=1e-14)


def test_numbers_take_the_format_that_is_chosen_and_show_all_digits_on_hover(gate, or_gate):
    gate.press("End")
    box = gate.tab.locator('.node[aria-label^="E "]')
    shown = {}
    for choice in ("precision 3", "precision 4", "precision 6", "fixed 2", "fixed 3", "full"):
        gate.tab.locator("#format").select_option(choice)
        shown[choice] = box.locator(".value").text_content()
    box.dispatch_event("pointerover")
    exact = repr(or_gate()["E"].data)

    assert list(shown.values()) == ["0.119", "0.1191", "0.119072", "0.12", "0.119", exact]
    assert box.locator("title").text_content().splitlines() == ["E", f"value {exact}", "gradient 1"]


def test_a_screen_reader_is_told_each_step(gate):
    live = gate.tab.locator("[aria-live=polite]")
    gate.press("ArrowRight")
    assert live.text_content() == "v1 is 0.3."
    gate.press("ArrowRight", FORWARD + 1)

    assert re.fullmatch(r"From E to v11: 1 times 0\.5 is 0\.5; the gradient of v11 is now 0\.5\.", live.text_content())


HOSTILE = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><b onmouseover=alert(1)>', "'`${alert(1)}",
    "\u2028\u2029", "&lt;i&gt;", "{{data}}", "\ud800", "\u202eevil", "<!--", "a\x00b", "]]>", "%00", "x" * 3000,
]  # fmt: skip


def test_hostile_labels_are_shown_and_do_nothing(play):
    total = sum((Value(1.0, label=label) * 2.0 for label in HOSTILE), 0.0)
    total.label = HOSTILE[0]
    tab = play(page(total))
    tab.press("End")
    names = set()
    for _ in range(len(HOSTILE) * 4 + 2):
        tab.press("n")
        names.add(tab.tab.locator("#node h2 bdi").text_content())

    assert tab.tab.locator("h1").inner_text() == HOSTILE[0]
    assert tab.tab.locator("b, i, img").count() == 0
    assert names >= {*HOSTILE} - {"\ud800", "a\x00b"}
    assert names >= {"\ufffd", "a␀b"}


def test_numbers_that_are_not_finite_are_shown_by_name(play):
    x = Value(0.0, label="x")
    tab = play(page((x.log() * 0.0).relu()))
    tab.press("ArrowRight", 2)

    assert tab.tab.locator(".node .value").all_text_contents()[:2] == ["0", "-inf"]
    assert tab.tab.locator("#step [data-field=value] mn").last.text_content() == "nan"


def test_a_leaf_alone_has_a_page(play):
    tab = play(page(Value(3.0, label="x")))
    tab.press("End")

    assert tab.position == (1, 1)
    assert tab.field("gradient", "node") == 1.0


def test_a_notebook_shows_the_page_in_a_frame(show, tmp_path, or_gate):
    notebook = tmp_path / "notebook.html"
    notebook.write_text(page(or_gate()["E"])._repr_html_(), encoding="utf-8")
    frame = show(notebook).frame_locator("iframe")
    frame.locator("#forward").click()

    assert frame.locator("#position").inner_text() == f"1 of {TOTAL}"


def test_a_selection_that_lets_nothing_through_says_so(play):
    x = Value(-0.5, label="x")
    h = (x * 1.0).relu()
    h.label = "h"
    tab = play(page(h.sqrt()))
    tab.press("ArrowRight", 6)

    assert tab.tab.locator("#step h2").inner_text() == "Backward: from h to v1"
    assert tab.field("local") == 0.0
    assert "h does not change with v1 here: nothing goes on." in tab.tab.locator("#step").inner_text()
    assert tab.tab.locator("#hint text").text_content() == "nothing"

    tab.press("End")
    tab.select("x")

    assert tab.field("gradient", "node") == 0.0
