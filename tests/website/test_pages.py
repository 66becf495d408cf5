"""Every page of the built site in a browser, on a desktop and on a phone, light and dark: nothing is wrong with it."""

import json

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.timeout(1800)]

WIDTHS = (1400, 390)
FOREIGN = {"_static", "played", "playground"}  # no pages of Sphinx: they have tests of their own
WITHOUT_PICTURES = "[...document.images].filter((i) => i.complete && i.naturalWidth === 0).map((i) => i.src)"
RULES = "['color-contrast', 'image-alt', 'link-name', 'button-name', 'document-title', 'duplicate-id-aria']"
LOOKED_AT = f"axe.run(document, {{ iframes: false, runOnly: {RULES} }})"


@pytest.fixture(scope="module")
def pages(site):
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return [name for name in names if name.partition("/")[0] not in FOREIGN]


@pytest.fixture
def tab(browser, address):
    context = browser.new_context()
    tab = context.new_page()
    tab.noise = []
    tab.on("console", lambda m: m.type in {"log", "debug"} or tab.noise.append(f"{m.type}: {m.text}"))
    tab.on("pageerror", lambda error: tab.noise.append(f"error: {error}"))
    tab.on("response", lambda response: response.status < 400 or tab.noise.append(f"{response.status}: {response.url}"))
    context.on(
        "request",
        lambda request: (
            request.url.startswith((address, "blob:", "data:")) or tab.noise.append(f"elsewhere: {request.url}")
        ),
    )
    yield tab
    context.close()


def test_the_site_has_its_pages(pages):
    assert len(pages) > 140
    assert {"index.html", "story/index.html", "how-to/index.html", "reference/index.html", "gallery.html"} <= {*pages}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_complains_or_lacks_a_picture_or_is_wider_than_the_screen(pages, tab, address, width):
    tab.set_viewport_size({"width": width, "height": 844})
    found = {}
    for page in pages:
        tab.noise.clear()
        tab.goto(address + page)
        tab.evaluate("for (const image of document.images) image.loading = 'eager'")
        wrong = [*tab.noise, *tab.evaluate(WITHOUT_PICTURES)]
        if (wide := tab.evaluate("document.documentElement.scrollWidth")) > width:
            wrong.append(f"{wide} wide")
        if wrong:
            found[page] = wrong

    assert found == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_on_every_page_can_be_read(pages, tab, address, axe, scheme):
    """Except listings of source, which are many, long, and painted by the same style as the examples."""
    tab.emulate_media(color_scheme=scheme)
    found = {}
    for page in pages:
        if page.startswith(("_modules/", "source/")):
            continue
        tab.goto(address + page)
        tab.evaluate(f"{axe}; undefined")
        violations = tab.evaluate(f"async () => (await {LOOKED_AT}).violations")
        if violations:
            found[page] = [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in violations]

    assert json.dumps(found, indent=1) == "{}"
