"""A real browser, and what npm gives to the tests that use one: the conftest beside them takes it from here."""

import functools
import http.server
import os
import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


_launched = []


@pytest.fixture(scope="session")
def browser(request):
    """The browser, of which there is one whatever folders ask for it."""
    if not _launched:
        from playwright.sync_api import sync_playwright  # doctest looks into this file where there is none

        playwright = sync_playwright().start()
        request.config.add_cleanup(playwright.stop)
        _launched.append(playwright.chromium.launch(executable_path=_program(), args=list(_QUIET)))
        request.config.add_cleanup(_launched[0].close)
    return _launched[0]


def _program():
    program = os.environ.get("BROWSER_PROGRAM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    assert program, f"these tests need one of {', '.join(_BROWSERS)}"
    return program


@pytest.fixture(scope="session")
def node_modules():
    """The folder of the packages that make test-browser fetches."""
    path = os.environ.get("NODE_MODULES")
    assert path, "these tests need axe-core and eslint: set NODE_MODULES to where they are, as make test-browser does"
    return Path(path).resolve()


@pytest.fixture(scope="session")
def axe(node_modules):
    """The accessibility checker's script."""
    return (node_modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """Serve a folder by Python's own static server, which sends no headers of its own; give the address."""
    handler = functools.partial(_Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
