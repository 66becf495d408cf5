"""llms.txt: the pages of the site for readers that are programs, and all their text in one file."""

import re
from pathlib import Path

DOORS = {
    "": "Start",
    "story": "The story: from a slope to a network that learns",
    "how-to": "How-to guides",
    "explanation": "Explanation",
    "reference": "Reference",
}


def write(staged: Path, folder: Path, summary: str) -> None:
    """Write llms.txt, which lists the pages, and llms-full.txt, which has what they say."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = [
        path for path in sorted(staged.rglob("*.md")) if path.relative_to(staged).parts[0] not in {"source", "_static"}
    ]
    generated = sorted((staged / "reference").glob("*.rst"))
    lines = ["# scalar-autograd", "", f"> {summary}", "", "What is imported is `autograd` and `nn`."]

    for room, heading in DOORS.items():
        listed = [path for path in [*pages, *generated] if _room(path.relative_to(staged)) == room]
        if listed:
            lines += ["", f"## {heading}", ""]
            lines += [_line(path, path.relative_to(staged).with_suffix(".html").as_posix()) for path in listed]
    lines += [
        "",
        "## Optional",
        "",
        "- [llms-full.txt](llms-full.txt): the text of all these pages",
    ]
    (folder / "llms.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
    whole = [f"<!-- {path.relative_to(staged)} -->\n\n{path.read_text(encoding='utf-8')}" for path in pages]
    (folder / "llms-full.txt").write_text("\n\n".join(whole), encoding="utf-8")


def _room(path: Path) -> str:
    explanation = {"architecture", "machine-code", "control-flow", "conventions", "benchmarks"}
    if path.stem in explanation:
        return "explanation"
    return path.parts[0] if len(path.parts) > 1 else ""


def _line(path: Path, address: str) -> str:
    text = path.read_text(encoding="utf-8")
    title = re.search(r"\A(.*)\n===" if path.suffix == ".rst" else r"^# (.*)$", text, re.MULTILINE)
    return f"- [{title[1] if title else path.stem}]({address})"
