"""The files that a page is made of, which lie in this folder."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["resource"]


@cache
def resource(name: str) -> str:
    """Return the text of a file."""
    return (files("autograd.view.pages") / name).read_text(encoding="utf-8")
