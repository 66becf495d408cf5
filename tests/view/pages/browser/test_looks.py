"""What concerns the eye and the hand: accessibility, dark and light, and fluent motion."""

import json

import pytest

from autograd import Value, page

pytestmark = pytest.mark.browser


def violations(tab, axe):
    tab.evaluate(axe + "; undefined")
    found = tab.evaluate("async () => (await axe.run()).violations")
    return json.dumps([(v["id"], [node["html"] for node in v["nodes"]][:3]) for v in found], indent=1)


@pytest.mark.parametrize(("step", "scheme"), [(0, "light"), (5, "dark"), (30, "light"), (30, "dark")])
def test_nothing_hinders_access(play, or_gate, axe, step, scheme):
    tab = play(page(or_gate()["E"]), color_scheme=scheme, bypass_csp=True)
    tab.press("ArrowRight", step)
    tab.tab.locator("#keys summary").click()

    assert violations(tab.tab, axe) == "[]"


def luminance(tab, selector="body"):
    colour = tab.locator(selector).evaluate("(e) => getComputedStyle(e).backgroundColor")
    return sum(int(part) for part in colour.strip("rgb()").split(",")) / 3


def test_the_page_is_dark_where_the_system_is_and_where_the_reader_wants_it(show, or_gate):
    dark, light = (show(page(or_gate()["E"]), color_scheme=scheme) for scheme in ("dark", "light"))

    assert luminance(light) - luminance(dark) > 150

    dark.locator("#theme").select_option("light")
    light.locator("#theme").select_option("dark")

    assert luminance(dark) - luminance(light) > 150


def many_neurons(nodes):
    inputs = [Value(0.1 * k, label=f"x{k}") for k in range(8)]
    weights = [[Value(0.01 * (j - k)) for k in range(8)] for j in range(8)]
    outputs, size = [], 0
    while size < nodes:
        layer = inputs
        for _ in range(3):
            layer = [sum((w * x for w, x in zip(row, layer, strict=True)), 0.0).tanh() for row in weights]
            size += len(layer) * 18
        outputs += layer
    return sum(outputs, 0.0)


def test_ten_thousand_elements_move_at_more_than_30_frames_a_second(show):
    tab = show(page(many_neurons(3600), limit=20_000))
    shown = tab.locator(".node").count() + tab.locator(".edge").count()
    rates = [frames_per_second(tab) for _ in range(3)]

    assert shown >= 10_000
    assert max(rates) > 30, rates


def frames_per_second(tab):
    """Drag the graph about, and return the number of frames that the browser made in each second."""
    tab.evaluate("""() => {
        const frames = window.frames_ = [];
        const count = (time) => { if (window.frames_ === frames) { frames.push(time); requestAnimationFrame(count); } };
        requestAnimationFrame(count);
    }""")
    tab.mouse.move(700, 400)
    tab.mouse.down()
    for k in range(60):
        tab.mouse.move(700 - k * 7 % 300, 400 - k * 5 % 200)
    tab.mouse.up()
    times = tab.evaluate("() => { const times = window.frames_; window.frames_ = null; return times; }")
    return 1000.0 * (len(times) - 1) / (times[-1] - times[0])
