"""The table of docs/conventions.md that says what the derivative is at each corner, from the rows."""

from pathlib import Path

from autograd.core.table import TABLE

_PAGE = Path(__file__).resolve().parent.parent / "docs" / "conventions.md"
_BEGIN, _END = "<!-- From the table of operations: begin -->\n", "<!-- From the table of operations: end -->\n"


def conventions_page() -> str:
    """Return the text of docs/conventions.md, with the table as the rows have it."""
    before, _, rest = _PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    rows = [f"| {where} | {what} |" for where, what in (row.convention for row in TABLE.values()) if where]
    table = "\n".join(["| where | derivative |", "|---|---|", *rows])
    return f"{before}{_BEGIN}\n{table}\n\n{_END}{after}"
