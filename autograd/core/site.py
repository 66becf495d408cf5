"""Where in the user's program something happened. Knows Python's frames and nothing of Values."""

from __future__ import annotations

import linecache
import marshal
import os
import sys
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path, PurePath
from types import CodeType, FrameType

__all__ = ["Site", "is_ours", "is_users", "line_name", "stacklevel_of_user"]


@dataclass(frozen=True)
class Site:
    """A place in the user's program: a piece of code, and the instruction in it that was running.

    Cheap to make; the line and its text are looked up when somebody asks.
    """

    code: CodeType
    instruction: int

    @classmethod
    def here(cls) -> Site:
        """Return the innermost place on the stack that the user wrote: outside this project and its helpers."""
        innermost = sys._getframe(1)
        frame: FrameType | None = innermost
        while frame is not None and not is_users(frame):
            frame = frame.f_back
        frame = frame or innermost
        return cls(frame.f_code, frame.f_lasti)

    @property
    def file(self) -> str:
        """The path of the source file."""
        return self.code.co_filename

    @property
    def line(self) -> int:
        """The number of the line."""
        return self._position()[0] or self.code.co_firstlineno

    @property
    def source(self) -> str:
        """The text of the line, without its indentation; empty if the file cannot be read."""
        return linecache.getline(self.file, self.line).strip()

    def __reduce__(self) -> tuple[object, ...]:
        return _unpickled, (marshal.dumps(self.code), self.instruction)  # which pickle does not do with code

    def _position(self) -> tuple[int | None, int | None, int | None, int | None]:
        return next(islice(self.code.co_positions(), self.instruction // 2, None))

    def _underline(self) -> str:
        """Return carets below the expression, where Python knows its columns and it fits on the line."""
        line, end_line, start, end = self._position()
        text = linecache.getline(self.file, self.line)
        if line != end_line or start is None or end is None:
            return ""
        encoded = text.encode()  # the columns count bytes
        indentation = len(text) - len(text.lstrip())
        column, width = len(encoded[:start].decode()) - indentation, len(encoded[start:end].decode())
        return "" if width == len(text.strip()) else " " * column + "^" * width

    def __str__(self) -> str:
        lines = [f'File "{self.file}", line {self.line}, in {self.code.co_name}']
        lines += [f"  {text}" for text in (self.source, self._underline()) if text]
        return "\n".join(lines)


def _unpickled(code: bytes, instruction: int) -> Site:
    return Site(marshal.loads(code), instruction)  # noqa: S302  # no more dangerous than the pickle around it


def line_name(file: str, line: int) -> str:
    """Return a line's name in a sentence, without the folder of its file.

    >>> line_name("/somewhere/pricing.py", 12)
    'pricing.py:12'
    """
    return f"{PurePath(file).name}:{line}"


def stacklevel_of_user() -> int:
    """Return the ``stacklevel`` with which a warning of the caller points at the line that the user wrote."""
    level, frame = 1, sys._getframe(1)
    while not is_users(frame) and frame.f_back is not None:
        level, frame = level + 1, frame.f_back
    return level


def is_users(frame: FrameType) -> bool:
    """Return whether the user wrote the code of the frame."""
    return not _is_between(frame.f_code.co_filename, frame.f_globals.get("__name__", ""))


@cache
def _is_between(file: str, module: str) -> bool:
    """Return whether code of this file and module lies between the user's program and an operation."""
    return is_ours(file) or module.partition(".")[0] in _HELPERS


def is_ours(file: str) -> bool:
    """Return whether a file belongs to this project."""
    return file.startswith(_OURS)


# Python code of others that calls operations on the user's behalf.
_HELPERS = {"contextlib", "functools", "numpy", "statistics"}
_AUTOGRAD = Path(Site.here.__code__.co_filename).parents[1]
_OURS = tuple(f"{package}{os.sep}" for package in (_AUTOGRAD, _AUTOGRAD.parent / "nn"))
