"""A real browser, and the or-gate example's page in it. Whatever a test does, nothing may go wrong unseen."""

from pathlib import Path

import chromium
import pytest

from autograd import Value, page

axe, browser, node_modules = chromium.axe, chromium.browser, chromium.node_modules


@pytest.fixture
def show(browser, tmp_path):
    """Save a page, open it from the file system, and hold it to silence: no message, no error, no request."""
    contexts, noise = [], []

    def open_page(document, link="", **options):
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 850}, **options})
        contexts.append(context)
        tab = context.new_page()
        path = document if isinstance(document, Path) else document.save(tmp_path / f"page-{len(contexts)}.html")
        tab.on("console", lambda message: noise.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: noise.append(f"error: {error}"))
        tab.on("dialog", lambda dialog: noise.append(f"dialog: {dialog.message}") or dialog.dismiss())
        tab.on("request", lambda r: r.url.partition("#")[0] == path.as_uri() or noise.append(f"request: {r.url}"))
        tab.goto(path.as_uri() + link)
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert noise == []


@pytest.fixture
def or_gate():
    """How to make the worked example or-gate: a new dictionary of its named Values, with E."""
    return _or_gate


def _or_gate():
    given = {
        "i1": 1.0, "i2": 0.0, "w1": 0.3, "w2": 0.4, "w3": 0.2, "w4": 0.1, "w5": 0.0468, "w6": 0.0972,
        "b1": 0.4953840470548413, "b2": 0.5001193001121129, "b3": -0.05329478081363933,
    }  # fmt: skip
    v = {name: Value(number, label=name) for name, number in given.items()}

    def named(name, value):
        value.label = name
        v[name] = value
        return value

    named("h1", v["b2"] + v["i1"] * v["w1"] + v["i2"] * v["w3"])
    named("h2", v["b1"] + v["i1"] * v["w2"] + v["i2"] * v["w4"])
    named("a1", v["h1"].sigmoid())
    named("a2", v["h2"].sigmoid())
    named("h_o", v["b3"] + v["a1"] * v["w5"] + v["a2"] * v["w6"])
    named("a_o", v["h_o"].sigmoid())
    named("E", 0.5 * (1.0 - v["a_o"]) ** 2)
    return v


class GraphTab:
    """The page of a graph in the browser: its keys, and what is to be read on it."""

    def __init__(self, tab):
        self.tab = tab

    def press(self, key, times=1):
        for _ in range(times):
            self.tab.keyboard.press(key)

    @property
    def position(self):
        return tuple(int(part) for part in self.tab.locator("#position").inner_text().split(" of "))

    def field(self, name, section="step"):
        """Return the number that a row of an explanation shows, all digits."""
        return float(self.tab.locator(f"#{section} [data-field={name}]").get_attribute("data-value"))

    def select(self, name):
        self.tab.locator(f'.node[aria-label^="{name} "]').dispatch_event("click")

    def snapshot(self):
        """Return everything that the page shows, but for where the edges lie over each other."""
        return self.tab.evaluate("""() => [
            document.querySelector("#step").innerText, document.querySelector("#node").innerText,
            document.querySelector("#position").innerText,
            ...[...document.querySelectorAll(".node")].map((n) => [n.getAttribute("class"), n.ariaLabel]),
            ...[...document.querySelectorAll(".edge.active")].map((n) => n.getAttribute("d")),
        ]""")


@pytest.fixture
def play(show):
    """Open the page of a graph."""
    return lambda document, **options: GraphTab(show(document, **options))


@pytest.fixture
def gate(play, or_gate):
    return play(page(or_gate()["E"], title="or-gate"))
