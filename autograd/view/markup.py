"""How text becomes part of a picture: as written, whatever it contains. And the colours of all pictures."""

from __future__ import annotations

from xml.sax.saxutils import escape

__all__ = [
    "BLUE",
    "FONT",
    "GREEN",
    "GREY",
    "INK",
    "ORANGE",
    "PAPER",
    "QUIET",
    "RED",
    "bold",
    "cell",
    "check_number_format",
    "counted",
    "line",
    "text",
    "visible",
]

FONT = "Arial"  # one name alone: the embedded renderer measures text by it

# A picture has no background: it lies on a light page or a dark one. So every text stands on a fill of its
# own (contrast at least 4.5 to 1), and lines have a grey that shows on both. (fill, border) of the boxes:
INK = "#1a2233"
QUIET = "#5b6577"
GREY = "#8792a2"
PAPER = ("#ffffff", GREY)
BLUE = ("#dcebff", "#3b7dd8")
GREEN = ("#d9f5e3", "#26a269")
ORANGE = ("#fff0d0", "#d9921a")
RED = ("#ffe1da", "#e0482b")

# What XML cannot hold, or what would be invisible, is shown by the sign that Unicode has for it
# (U+2400 and after: NUL is shown as ␀, tab as ␉); what has no sign, by the replacement character.
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if code != ord("\n")}
_NO_SIGN = dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")
_VISIBLE = {**_CONTROLS, 0x7F: "\u2421", **_NO_SIGN}


def visible(string: str) -> str:
    r"""Return the string with a visible sign for each control character but the newline.

    >>> visible("a\tb")
    'a␉b'
    """
    return string.translate(_VISIBLE)


def text(string: str) -> str:
    r"""Return the string as the text of an HTML-like label of Graphviz, which shows it as written.

    The backslash is doubled because Graphviz replaces ``\N``, ``\G`` and the like even in such labels, and the
    bracket ``]`` is written by its number because the parser of Graphviz 2.43 stumbles over it.

    >>> text("<b>\\N")
    '&lt;b&gt;\\\\N'
    >>> text("two\nlines")
    'two<BR/>lines'
    """
    return escape(visible(string), {"]": "&#93;"}).replace("\\", "\\\\").replace("\n", "<BR/>")


def bold(string: str) -> str:
    """Return the string as bold text; an empty line stays empty, since Graphviz refuses an empty ``<B>``."""
    return "<BR/>".join(f"<B>{text(line)}</B>" if line else "" for line in string.split("\n"))


def line(string: str, colour: str, size: int) -> str:
    """Return text of a colour and a size in points."""
    return f'<FONT COLOR="{colour}" POINT-SIZE="{size}">{text(string)}</FONT>'


def cell(markup: str, align: str = "CENTER", span: int = 1) -> str:
    """Return a cell of a table that holds the markup."""
    return f'<TD ALIGN="{align}" COLSPAN="{span}">{markup}</TD>'


def counted(number: int, thing: str) -> str:
    """Return how many things there are, in words.

    >>> counted(2, "value"), counted(1, "value")
    ('2 values', '1 value')
    """
    return f"{number} {thing}{'' if number == 1 else 's'}"


def check_number_format(specification: str) -> None:
    """Refuse what is not a format specification for a float.

    Raises
    ------
    ValueError
        If Python cannot format a float with it.
    """
    try:
        format(0.5, specification)
    except (TypeError, ValueError) as error:
        raise ValueError(
            f"number_format must be a format specification for a float, such as '.4f'; got {specification!r}"
        ) from error
