"""The site that make docs has built, served to a real browser, which gets nothing from elsewhere."""

import os
from pathlib import Path

import chromium
import pytest

axe, browser, node_modules = chromium.axe, chromium.browser, chromium.node_modules


@pytest.fixture(scope="session")
def site():
    path = os.environ.get("SITE")
    assert path, "these tests need the site: set SITE to its folder, as make test-browser does"
    return Path(path).resolve()


@pytest.fixture(scope="session")
def address(site):
    with chromium.served(site) as address:
        yield address
