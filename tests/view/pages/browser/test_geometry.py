"""What the eye meets: arrows that run the right way, tags that cover no number, a start with everything in view."""

import pytest

from autograd import Value, page
from demos import identity_xor, or_gate, step_by_step, xor_relu

pytestmark = pytest.mark.browser

EXAMPLES = {
    "or-gate": lambda: or_gate.forward(or_gate.inferred_network(), *or_gate.SAMPLE).E,
    "xor-relu": xor_relu._graph, "identity-xor": identity_xor._graph, "step-by-step": step_by_step._graph,
}  # fmt: skip
# How a step backward is drawn: the ends of its arrow, and how the tag lies to the boxes.
LOOK = """() => {
    const line = document.querySelector("#sweeping.active");
    if (line === null) return null;
    const style = getComputedStyle(line);
    const tag = document.querySelector("#hint rect").getBoundingClientRect();
    const boxes = [...document.querySelectorAll(".node > rect")].map((rect) => rect.getBoundingClientRect());
    const overlaps = boxes.filter((box) => tag.left < box.right - 1 && tag.right > box.left + 1
        && tag.top < box.bottom - 1 && tag.bottom > box.top + 1);
    return { start: style.markerStart, end: style.markerEnd, covered: overlaps.length };
}"""


@pytest.mark.parametrize("viewport", [(1280, 800), (390, 844)])
@pytest.mark.parametrize("name", EXAMPLES)
def test_steps_backward_have_their_arrow_backward_and_a_tag_that_covers_no_box(play, name, viewport):
    size = {"width": viewport[0], "height": viewport[1]}
    tab = play(page(EXAMPLES[name]()), viewport=size)
    seen = 0
    for _ in range(tab.position[1]):
        tab.press("ArrowRight")
        look = tab.tab.evaluate(LOOK)
        if look is not None:
            seen += 1

            assert look == {"start": 'url("#arrow-back")', "end": "none", "covered": 0}
    assert seen >= 17


@pytest.mark.parametrize("viewport", [(1280, 800), (390, 844)])
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_page_opens_with_the_whole_graph_in_view(play, name, viewport):
    tab = play(page(EXAMPLES[name]()), viewport={"width": viewport[0], "height": viewport[1]}).tab
    stage = tab.locator("#stage").bounding_box()
    for box in (node.bounding_box() for node in tab.locator(".node").all()):
        assert box["x"] >= stage["x"]
        assert box["y"] >= stage["y"]
        assert box["x"] + box["width"] <= stage["x"] + stage["width"]
        assert box["y"] + box["height"] <= stage["y"] + stage["height"]


def test_a_long_graph_opens_with_its_output_in_view(play):
    value = Value(0.5)
    for _ in range(300):
        value = value.sin()
    tab = play(page(value)).tab
    stage, box = tab.locator("#stage").bounding_box(), tab.locator(".node.output").bounding_box()

    assert stage["x"] <= box["x"]
    assert box["x"] + box["width"] <= stage["x"] + stage["width"]
    assert stage["y"] <= box["y"]
    assert box["y"] + box["height"] <= stage["y"] + stage["height"]


def test_a_phone_gives_the_explanation_a_third_and_says_tap(show):
    tab = show(page(EXAMPLES["or-gate"]()), viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    height = tab.locator("aside").bounding_box()["height"]

    assert height >= 844 / 3
    assert "Tap Forward to compute one node" in tab.locator("#step").inner_text()
    assert "Tap a node to keep it here." in tab.locator("#node").inner_text()
    tab.locator("#forward").tap()
    assert tab.locator("#position").inner_text() == "1 of 45"
    tab.locator('.node[aria-label^="w5 "]').tap()
    assert tab.locator("#node h2 bdi").inner_text() == "w5"
    tab.locator('.node[aria-label^="w5 "]').tap()
    assert "Tap a node to keep it here." in tab.locator("#node").inner_text()
    for button in ("first", "back", "play", "forward", "last"):
        box = tab.locator(f"#{button}").bounding_box()
        assert min(box["width"], box["height"]) >= 24, button
        assert box["x"] + box["width"] <= 390


def test_a_link_names_a_step_and_the_address_follows(play, or_gate):
    tab = play(page(or_gate()["E"]), link="#step=19")

    assert tab.position[0] == 19
    tab.press("ArrowRight")
    tab.tab.wait_for_timeout(700)
    assert tab.tab.evaluate("location.hash") == "#step=20"
    tab.tab.evaluate("location.hash = '#step=3'")
    tab.tab.wait_for_function("document.querySelector('#position').textContent.startsWith('3 ')")


@pytest.mark.parametrize("link", ["#step=9999", "#step=-4", "#step=x", "#<img src=x>"])
def test_a_link_to_no_step_does_no_harm(play, or_gate, link):
    tab = play(page(or_gate()["E"]), link=link)

    assert tab.position[0] in {0, 49}


def test_embedded_a_page_has_no_frame_of_its_own(play, or_gate):
    tab = play(page(or_gate()["E"]), link="#embed&step=5")

    assert tab.tab.locator("header").is_hidden()
    assert tab.position[0] == 5


def test_print_shows_the_step_alone(play, or_gate):
    tab = play(page(or_gate()["E"]), link="#step=30").tab
    tab.emulate_media(media="print")

    assert tab.locator("#player").is_hidden()
    assert tab.locator("#numbers").is_hidden()
    assert tab.locator("#step").is_visible()
    stage, drawing = tab.locator("#stage").bounding_box(), tab.locator("#graph").bounding_box()
    assert drawing["height"] <= stage["height"] + 1
    assert drawing["width"] <= stage["width"] + 1
    assert len(tab.pdf()) > 10_000


def test_the_articles_numbers_stand_beside_their_steps(show):
    document = or_gate.run().pictures["or-gate.html"]
    tab = show(_saved(document), link="#step=18")
    items = [item.inner_text() for item in tab.locator("#step .article li").all()]

    assert "E = 0.119072. Exact: 0.1191 yes" in items
    assert any(item.startswith("Half a unit away from the target") for item in items)
    tab.keyboard.press("Home")
    first = tab.locator("#step .article").inner_text()
    assert "∂ao/∂ho = -0.122. Exact: 0.2499 NO" in first
    assert "lacks the sum over the next one" in first


class _saved:  # noqa: N801  # stands for a page
    def __init__(self, html):
        self.html = html

    def save(self, path):
        path.write_text(self.html, encoding="utf-8")
        return path
