"""Write the pictures of the story and of the site's first page: what the code on those pages draws."""

from pathlib import Path

from demos._figure import Figure
from tools.website import DOCS, sessions

IMAGES = DOCS / "images"
# Each picture is made by the examples of its page, which leave it in the variable `picture`.
DRAWN = {
    **{f"story/{page.stem}.svg": page for page in sorted((DOCS / "story").glob("[2-6]-*.md"))},
    "first.svg": DOCS / "site" / "index.md",
}
TANGENT = "story/1-what-is-a-slope.svg"


def tangent() -> str:
    """Return the curve of x² with the line that touches it at 3, whose slope the first page computes."""
    x = sessions.run(DOCS / "story" / "1-what-is-a-slope.md")["x"]
    at, slope = x.data, x.grad  # type: ignore[attr-defined]  # the Value of the page
    figure = Figure(f"y = x², and its slope at {at:g}: {slope:g}", "x", "y")
    figure.line([(place / 10, (place / 10) ** 2) for place in range(-20, 51)], "y = x²")
    figure.line([(end, at * at + slope * (end - at)) for end in (0.5, 5.0)], f"the line of slope {slope:g}")
    figure.line([(at, at * at)], colour=1, marked=True, names=[f"x = {at:g}, y = {at * at:g}"])
    return figure.svg()


def pictures() -> dict[str, str]:
    """Return every picture by the name of its file in docs/images."""
    drawn = {name: sessions.run(page)["picture"].svg() for name, page in DRAWN.items()}  # type: ignore[attr-defined]
    return {TANGENT: tangent(), **drawn}


def main() -> None:
    """Write them all."""
    for name, svg in pictures().items():
        target: Path = IMAGES / name
        target.parent.mkdir(exist_ok=True)
        target.write_text(svg, encoding="utf-8")
        print(f"wrote {target}")


if __name__ == "__main__":
    main()
