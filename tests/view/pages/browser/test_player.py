"""Every control of the page does what it says, by mouse and by keyboard."""

import pytest

pytestmark = pytest.mark.browser

TOTAL = 49  # the steps of the or-gate example


@pytest.mark.parametrize(
    ("button", "key"), [("forward", "ArrowRight"), ("back", "ArrowLeft"), ("first", "Home"), ("last", "End")]
)
def test_each_button_does_what_its_key_does(gate, button, key):
    gate.press("ArrowRight", 5)
    gate.tab.locator(f"#{button}").click()
    after_click = gate.position
    gate.press("Home")
    gate.press("ArrowRight", 5)
    gate.press(key)

    assert gate.position == after_click == ({"forward": 6, "back": 4, "first": 0, "last": TOTAL}[button], TOTAL)


def test_the_ends_are_walls(gate):
    gate.press("ArrowLeft")

    assert gate.position[0] == 0

    gate.press("End")
    gate.press("ArrowRight")

    assert gate.position[0] == TOTAL


def freeze(clock):
    """Let the browser's time pass only as the test says."""
    clock.install(time=0)
    clock.pause_at(60)


@pytest.mark.parametrize("start", [lambda gate: gate.press(" "), lambda gate: gate.tab.locator("#play").click()])
def test_play_goes_on_at_its_speed_until_paused(gate, start):
    freeze(gate.tab.clock)
    start(gate)
    gate.tab.clock.run_for(3000)

    assert gate.position[0] == 3
    assert gate.tab.locator("#play").inner_text() == "⏸ Pause"

    gate.press(">", 2)  # four steps a second from the next one on
    gate.tab.clock.run_for(1000 + 2 * 250)

    assert gate.tab.locator("#pace").inner_text() == "4 per second"
    assert gate.position[0] == 6

    start(gate)
    gate.tab.clock.run_for(5000)

    assert gate.position[0] == 6
    assert gate.tab.locator("#play").inner_text() == "▶ Play"


def test_play_stops_at_the_end_and_begins_again(gate):
    freeze(gate.tab.clock)
    gate.press("End")
    gate.press("ArrowLeft")
    gate.press(" ")
    gate.tab.clock.run_for(5000)

    assert gate.position[0] == TOTAL

    gate.press(" ")
    gate.tab.clock.run_for(2000)

    assert gate.position[0] == 2


def test_the_slider_seeks(gate):
    gate.tab.locator("#seek").fill("20")

    assert gate.position[0] == 20

    gate.tab.locator("#seek").press("ArrowRight")

    assert gate.position[0] == 21


def transform(gate):
    matrix = gate.tab.locator("#graph").evaluate(
        "(e) => { const { a, e: x, f: y } = new DOMMatrix(getComputedStyle(e).transform); return [a, x, y]; }"
    )
    return tuple(matrix)


def is_fitted(gate):
    """Return whether the drawing fills the stage in one direction, and not more than that in the other."""
    drawing, stage = gate.tab.locator("#graph").bounding_box(), gate.tab.locator("#stage").bounding_box()
    shares = [drawing[side] / stage[side] for side in ("width", "height")]
    return max(shares) == pytest.approx(1.0, abs=0.002)


def test_the_graph_zooms_moves_and_fits_by_mouse(gate):
    scale, x, y = transform(gate)
    gate.tab.locator("#zoom-in").click()
    assert transform(gate)[0] == pytest.approx(1.25 * scale, rel=1e-5)
    gate.tab.locator("#zoom-out").click()
    assert transform(gate) == pytest.approx((scale, x, y), rel=1e-5, abs=1e-3)

    gate.tab.mouse.move(500, 700)
    gate.tab.mouse.down()
    gate.tab.mouse.move(560, 670, steps=3)
    gate.tab.mouse.up()
    assert transform(gate) == pytest.approx((scale, x + 60, y - 30), rel=1e-5, abs=1e-3)

    gate.tab.mouse.wheel(0, -300)
    assert transform(gate)[0] == pytest.approx(2 * scale, rel=1e-5)

    gate.tab.locator("#fit").click()
    assert is_fitted(gate)


def test_the_graph_zooms_moves_and_fits_by_keyboard(gate):
    scale, x, y = transform(gate)
    gate.press("+")
    assert transform(gate)[0] == pytest.approx(1.25 * scale, rel=1e-5)
    gate.press("-")
    gate.press("Shift+ArrowLeft")
    gate.press("Shift+ArrowDown")
    assert transform(gate) == pytest.approx((scale, x + 80, y - 80), rel=1e-5, abs=1e-3)
    gate.press("0")
    assert is_fitted(gate)
    assert gate.position[0] == 0  # none of these is a step


def test_two_fingers_zoom_and_one_moves(gate):
    scale, x, y = transform(gate)
    session = gate.tab.context.new_cdp_session(gate.tab)

    def touch(kind, *points):
        places = [{"x": px, "y": py, "id": k} for k, (px, py) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": places})

    stage = gate.tab.locator("#stage").bounding_box()
    middle = stage["y"] + 600
    touch("touchStart", (400, middle))
    touch("touchMove", (420, middle + 10))
    touch("touchEnd")
    assert transform(gate) == pytest.approx((scale, x + 20, y + 10), abs=0.5)

    touch("touchStart", (400, middle), (500, middle))
    touch("touchMove", (350, middle), (500, middle))
    touch("touchMove", (350, middle), (550, middle))
    touch("touchEnd")
    zoomed, moved, _ = transform(gate)
    assert zoomed == pytest.approx(2 * scale, rel=0.02)
    assert (450 - moved) / zoomed == pytest.approx((450 - x - 20) / scale, rel=0.02)  # the middle stays where it is


def test_the_step_at_work_is_always_in_sight(gate):
    stage = gate.tab.locator("#stage").bounding_box()
    for _ in range(TOTAL):
        gate.press("ArrowRight")
        box = gate.tab.locator(".node.active").bounding_box()

        assert box["x"] >= stage["x"]
        assert box["x"] + box["width"] <= stage["x"] + stage["width"]


def test_the_keyboard_walks_from_node_to_node(gate):
    gate.press("n")
    first = gate.tab.locator("#node h2 bdi").inner_text()
    gate.press("n")
    gate.press("p")

    assert gate.tab.locator("#node h2 bdi").inner_text() == first

    gate.tab.locator("#node .links button").first.press("Enter")

    assert gate.tab.locator("#node h2 bdi").inner_text() != first
