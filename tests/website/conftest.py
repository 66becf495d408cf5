"""The site that make docs has built, served to a real browser, which gets nothing from elsewhere."""

import functools
import http.server
import os
import threading
from pathlib import Path

import chromium
import pytest

axe, browser, node_modules = chromium.axe, chromium.browser, chromium.node_modules


@pytest.fixture(scope="session")
def site():
    path = os.environ.get("SITE")
    assert path, "these tests need the site: set SITE to its folder, as make test-browser does"
    return Path(path).resolve()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def address(site):
    """Where Python's own static server serves the site."""
    handler = functools.partial(_Quiet, directory=site)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
