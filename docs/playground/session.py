"""Runs a program of the playground, and shows what it prints and what its expressions give, in their order.

As at Python's prompt, an expression that stands on its own shows its value: a picture, a page, or text.
"""

from __future__ import annotations

import ast
import codeop
import io
import json
import linecache
import sys
import time
import traceback
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["draw_by", "run"]

_NAME = "program.py"
# What is shown: of which kind ("text", "error", "svg", "page", "file"), and what.
_Show = Callable[[str, str], None]

_CHARACTERS = 200_000
_SIGHTS = 50
# What a browser's Python has not: its name, what of ours needs it, and what installs both.
_LACKING = {
    "numpy": ("NumPy", "compile, nn.save and arrays", "scalar-autograd"),
    "scipy": ("SciPy", "autograd.special, sparse matrices and nn.LBFGS", "'scalar-autograd[scipy]'"),
    "matplotlib": ("matplotlib", "draw_losses, draw_boundary and History.plot", "'scalar-autograd[charts]'"),
    "sklearn": ("scikit-learn", "nn.datasets", "'scalar-autograd[data]'"),
}
_PAUSE = 0.05  # seconds between two pieces of text, each of which costs the page more than its characters


def draw_by(renderer: Callable[[str], str]) -> None:
    """Let pictures be drawn by a function from DOT to SVG."""
    import autograd  # noqa: F401  # so that the first program need not wait for it
    from autograd.view.render import renderers

    renderers["svg"] = renderer


def run(program: str, show: _Show) -> int | None:
    r"""Run a program.

    Parameters
    ----------
    program
        Its text.
    show
        Is called with each thing to show: its kind ("text", "error", "svg", "page" or "file") and its text,
        which is JSON of name and text for a file.

    Returns
    -------
    The line that an error ended it in, if one did.

    Examples
    --------
    >>> shown = []
    >>> run("x = 2; x + 1", lambda kind, text: shown.append((kind, text)))
    >>> shown
    [('text', '3\n')]
    """
    screen, before = _Screen(show), _files()
    linecache.cache[_NAME] = (len(program), None, program.splitlines(keepends=True), _NAME)
    with _in_place_of_main(screen) as namespace:
        try:
            compiled = codeop.Compile()  # which keeps in mind what is imported from __future__
            for statement in _statements(program):
                alone = isinstance(statement, ast.Expr)
                tree = ast.Interactive([statement]) if alone else ast.Module([statement], [])
                exec(compiled(tree, _NAME, "single" if alone else "exec"), namespace)  # type: ignore[arg-type]  # noqa: S102
        except BaseException as error:  # noqa: BLE001  # exit() as well: the program is at its end
            screen.flush()
            show("error", _explained(error))
            return _line_of(error)
        finally:
            screen.flush()
            for name in sorted(dict(_files().items() - before.items())):
                _hand_over(Path(name), show)
    return None


def _files() -> dict[str, int]:
    """Return the files of this folder, and when each was last written."""
    return {path.name: path.stat().st_mtime_ns for path in Path().iterdir() if path.is_file()}


def _hand_over(path: Path, show: _Show) -> None:
    """Show a file that the program has written, if it is one of text: nobody can look for it."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    show("file", json.dumps({"name": path.name, "text": text}))


def _statements(program: str) -> list[ast.stmt]:
    """Return the statements of a program without the text that says what it is."""
    module = ast.parse(program, _NAME)
    return module.body[1:] if ast.get_docstring(module) is not None and len(module.body) > 1 else module.body


@contextmanager
def _in_place_of_main(screen: _Screen) -> Iterator[dict[str, object]]:
    """Make the names of a new main module, and let all that is printed and shown go to the screen."""
    main = types.ModuleType("__main__")
    main.input = _no_input  # type: ignore[attr-defined]  # shadows Python's
    before = sys.modules["__main__"], sys.stdout, sys.stderr, sys.displayhook
    sys.modules["__main__"], sys.displayhook = main, screen.display
    sys.stdout = sys.stderr = screen
    try:
        yield vars(main)
    finally:
        sys.modules["__main__"], sys.stdout, sys.stderr, sys.displayhook = before


def _no_input(_prompt: object = "") -> str:
    raise RuntimeError("there is nobody to answer input() here: write the answer into the program")


class _Screen(io.TextIOBase):
    """What is printed, handed on in pieces, and what is shown between them."""

    def __init__(self, show: _Show) -> None:
        self._show, self._waiting, self._last = show, "", 0.0
        self._characters = self._sights = 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._characters += len(text)
        if self._characters > _CHARACTERS:
            raise RuntimeError(f"a program can print {_CHARACTERS:,} characters here, and this one prints more")
        self._waiting += text
        if time.monotonic() - self._last > _PAUSE:
            self.flush()
        return len(text)

    def flush(self) -> None:
        if self._waiting:
            text, self._waiting, self._last = self._waiting, "", time.monotonic()
            self._show("text", text)

    def display(self, value: object) -> None:
        """Show the value of an expression."""
        if value is None:
            return
        for kind, text in _sights(value):
            if kind == "text":
                self.write(f"{text}\n")
                continue
            self._sights += 1
            if self._sights > _SIGHTS:
                raise RuntimeError(f"a program can show {_SIGHTS} pictures and pages here, and this one shows more")
            self.flush()
            self._show(kind, text)


def _sights(value: object) -> Iterator[tuple[str, str]]:
    """Yield what is to be seen of a value, by what it offers to a notebook."""
    kind = type(value)
    document = getattr(value, "html", None)
    if isinstance(document, str):
        yield "page", document
    elif hasattr(kind, "_repr_mimebundle_"):
        bundle = kind._repr_mimebundle_(value)
        if not bundle["text/plain"].startswith("<"):  # which would name what is seen
            yield "text", bundle["text/plain"]
        if "image/svg+xml" in bundle:
            yield "svg", bundle["image/svg+xml"]
    elif hasattr(kind, "_repr_svg_"):
        yield "svg", kind._repr_svg_(value)
    else:
        yield "text", str(value) if hasattr(kind, "_repr_markdown_") else repr(value)


def _explained(error: BaseException) -> str:
    """Return an error as Python prints it, with the lines of the program alone."""
    if isinstance(error, SystemExit):
        return "the program has called exit()"
    if isinstance(error, ImportError):
        for note in _absent(error):
            error.add_note(f"Here are Python's own library, autograd and nn. {note}")
    told = traceback.TracebackException.from_exception(error)
    _keep_own_lines(told)
    return "".join(told.format())


def _absent(error: ImportError) -> Iterator[str]:
    """Yield which package is not here and what of ours needs it, since the program may have named only the one."""
    cause: BaseException | None = error
    while cause is not None:
        package = (getattr(cause, "name", None) or "").partition(".")[0]
        if package in _LACKING:
            name, ours, install = _LACKING[package]
            where = f"On your machine, `pip install {install}` brings them"
            yield f"{name} is not here, nor is what needs it: {ours}. {where}"
            return
        cause = cause.__cause__ or cause.__context__
    if (error.name or "").partition(".")[0] not in {"autograd", "nn"}:  # whose names may be written wrongly
        yield "Other packages cannot be had in the browser. On your machine, `pip install` brings them"


def _keep_own_lines(told: traceback.TracebackException) -> None:
    told.stack[:] = [frame for frame in told.stack if frame.filename == _NAME]
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        if other is not None:
            _keep_own_lines(other)


def _line_of(error: BaseException) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == _NAME:
        return error.lineno
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == _NAME]
    return lines[-1] if lines else None
