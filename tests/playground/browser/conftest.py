"""The playground that make playground has built, in Node and in a browser that reaches only its server."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import chromium
import pytest

axe, browser, node_modules = chromium.axe, chromium.browser, chromium.node_modules

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def folder():
    path = os.environ.get("PLAYGROUND")
    assert path, "these tests need the playground: set PLAYGROUND to its folder, as make test-browser does"
    return Path(path).resolve()


@pytest.fixture(scope="session")
def in_node(folder):
    """Run a program of Python in the playground's Python, started by Node; return what its last expression is."""

    def run(program):
        command = [shutil.which("node"), Path(__file__).with_name("python.mjs"), folder, ROOT]
        done = subprocess.run(command, input=program, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="session")
def address(folder):
    with chromium.served(folder) as address:
        yield address


class Playground:
    """The page in the browser."""

    def __init__(self, tab, address, noise):
        self.tab, self.address, self.noise = tab, address, noise

    def wait(self, text):
        """Wait until the status says something."""
        self.tab.wait_for_function(
            "(text) => document.querySelector('#status').textContent.includes(text)", arg=text, timeout=120_000
        )
        return self

    def type(self, program):
        """Put a program in place of the one that is there, by the keyboard."""
        self.tab.locator(".cm-content").click()
        self.tab.keyboard.press("ControlOrMeta+a")
        self.tab.keyboard.insert_text(program)
        return self

    def run(self, program):
        """Type a program, run it by the keyboard, and wait until it has ended."""
        self.type(program).tab.keyboard.press("ControlOrMeta+Enter")
        self.tab.wait_for_function("/Done|Ended/.test(document.querySelector('#status').textContent)", timeout=120_000)
        return self

    def choose(self, name):
        """Choose a program of the menu, and wait until it has ended."""
        self.tab.evaluate("document.querySelector('#status').textContent = ''")
        self.tab.locator("#programs").select_option(name)
        return self.wait("Done")

    @property
    def status(self):
        return self.tab.locator("#status").inner_text()

    def texts(self, kind="text"):
        return [pre.inner_text() for pre in self.tab.locator(f"#output pre.{kind}").all()]

    def frame(self, place):
        """Return the document in the frame of a picture or a page."""
        return self.tab.frame_locator("#output iframe").nth(place)


class _Visits:
    """Tabs that may ask the folder's server for files, must ask nobody else, and must not complain."""

    def __init__(self, browser, address):
        self.browser, self.address = browser, address
        self.contexts, self.noise = [], []

    def open(self, fragment="", script="", **options):
        context = self.browser.new_context(**{"viewport": {"width": 1400, "height": 850}, **options})
        self.contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: self.noise.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: self.noise.append(f"error: {error}"))
        context.on("request", self.see)
        if script:
            tab.add_init_script(script)
        tab.goto(self.address + fragment)
        return Playground(tab, self.address, self.noise)

    def see(self, request):
        if not request.url.startswith((self.address, "blob:", "data:")):
            self.noise.append(f"request: {request.url}")

    def close(self):
        for context in self.contexts:
            context.close()
        assert self.noise == []


@pytest.fixture
def visit(browser, address):
    """Open the page anew, as often as a test asks."""
    visits = _Visits(browser, address)
    yield visits.open
    visits.close()


@pytest.fixture(scope="session")
def shared(browser, address):
    visits = _Visits(browser, address)
    page = visits.open(permissions=["clipboard-read", "clipboard-write"])
    page.wait("Done")
    yield page
    visits.close()


@pytest.fixture
def page(shared):
    """The one page that most tests share, since Python takes seconds to start; each brings its own program."""
    page = shared
    page.tab.set_viewport_size({"width": 1400, "height": 850})
    page.tab.emulate_media(color_scheme="light")
    yield page
    assert page.noise == []
