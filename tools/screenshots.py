"""Write the pictures of docs/gallery.md: the pages of the demos in a real browser, in light and in dark."""

import io
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from demos import identity_xor, moons, or_gate, step_by_step, xor_relu

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images" / "pages"
DEMOS = {"or-gate": or_gate, "xor-relu": xor_relu, "identity-xor": identity_xor, "step-by-step": step_by_step}
DESKTOP, PHONE = (1280, 800), (390, 844)
COLOURS = 128  # enough for a drawing, and a third of the size

Act = Callable[[Page], None]


def back(tab: Page) -> None:
    """Go somewhere on the way back."""
    press(tab, "End", *["ArrowLeft"] * 12)


def trained(tab: Page) -> None:
    """Go to the end of the training."""
    press(tab, "End")


def changed(tab: Page) -> None:
    """Give w5 another number."""
    press(tab, "End")
    tab.locator("#numbers summary").click()
    tab.locator("#leaves .leaf", has=tab.get_by_text("w5", exact=True)).locator("input").first.fill("1.5")


def asked(tab: Page) -> None:
    """Answer for the derivative by w1 without that of the sigmoid."""
    tab.locator("#quiz").click()
    tab.locator('.node[aria-label^="w1 "]').dispatch_event("click")
    tab.locator("#node .question input").fill("-0.0057")
    tab.locator("#node .question").get_by_role("button", name="Check").click()


def typed(tab: Page) -> None:
    """Show another expression."""
    tab.locator("#own summary").click()
    tab.locator("#typed").fill("h = tanh(w*x + b)\nE = (h - 1)**2")
    tab.locator("#type").click()
    tab.locator("#last").click()


def press(tab: Page, *keys: str) -> None:
    """Press keys, one after the other."""
    for key in keys:
        tab.keyboard.press(key)


def shoot(browser: Browser, html: str, target: Path, act: Act, size: tuple[int, int], *, scheme: str) -> None:
    """Open a page, do something there, and save what is to be seen."""
    viewport = {"width": size[0], "height": size[1]}
    tab = browser.new_page(viewport=viewport, color_scheme=scheme)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html")
        path.write_text(html, encoding="utf-8")
        tab.goto(path.as_uri())
        act(tab)
        tab.wait_for_timeout(300)  # the paths of the chain rule come when the hand rests
        picture = Image.open(io.BytesIO(tab.screenshot()))
    picture.convert("RGB").quantize(COLOURS).save(target, optimize=True)
    tab.close()


def main() -> None:
    """Shoot every page twice."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    pictures = {name: html for demo in DEMOS.values() for name, html in demo.run().pictures.items()}
    shots: dict[str, tuple[str, Act, tuple[int, int]]] = {}
    for name in DEMOS:
        shots[name] = pictures[f"{name}.html"], back, DESKTOP
        shots[f"{name}-training"] = pictures[f"{name}-training.html"], trained, DESKTOP
    gate = pictures["or-gate.html"]
    shots |= {"or-gate-changed": (gate, changed, DESKTOP), "or-gate-quiz": (gate, asked, DESKTOP)}
    shots |= {"or-gate-typed": (gate, typed, DESKTOP), "or-gate-phone": (gate, back, PHONE)}
    shots["or-gate-training-phone"] = pictures["or-gate-training.html"], trained, PHONE
    shots["moons"] = moons.run().pictures["moons.html"], trained, DESKTOP
    program = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, (html, act, size) in shots.items():
            for scheme in ("light", "dark"):
                target = IMAGES / f"{name}-{scheme}.png"
                shoot(browser, html, target, act, size, scheme=scheme)
                print(f"wrote {target}")
        browser.close()


if __name__ == "__main__":
    main()
