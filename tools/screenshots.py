"""Write the pictures of docs/gallery.md: the pages of the demos in a real browser, in light and in dark."""

import io
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from demos import identity_xor, or_gate, step_by_step, xor_relu

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images" / "pages"
DEMOS = {"or-gate": or_gate, "xor-relu": xor_relu, "identity-xor": identity_xor, "step-by-step": step_by_step}
# The keys that lead to what the picture shows: somewhere on the way back, for the training in its third step.
KEYS = {"": ["End", *["ArrowLeft"] * 12], "-training": ["PageDown", "PageDown", *["ArrowRight"] * 8]}
COLOURS = 128  # enough for a drawing, and a third of the size


def shoot(browser: Browser, html: str, target: Path, keys: list[str], scheme: str) -> None:
    """Open a page, press keys, and save what is to be seen."""
    tab = browser.new_page(viewport={"width": 1180, "height": 660}, color_scheme=scheme)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html")
        path.write_text(html, encoding="utf-8")
        tab.goto(path.as_uri())
        for key in keys:
            tab.keyboard.press(key)
        picture = Image.open(io.BytesIO(tab.screenshot()))
    picture.convert("RGB").quantize(COLOURS).save(target, optimize=True)
    tab.close()


def main() -> None:
    """Shoot every page twice."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    program = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, demo in DEMOS.items():
            pictures = demo.run().pictures
            for kind, keys in KEYS.items():
                for scheme in ("light", "dark"):
                    target = IMAGES / f"{name}{kind}-{scheme}.png"
                    shoot(browser, pictures[f"{name}{kind}.html"], target, keys, scheme)
                    print(f"wrote {target}")
        browser.close()


if __name__ == "__main__":
    main()
