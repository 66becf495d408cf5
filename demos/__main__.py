"""The command line: ``python -m demos`` lists the demos, ``python -m demos NAME --out DIR`` runs one."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
import tempfile
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from autograd.view import RendererError
from demos import (
    barrier,
    bouncing_ball,
    diabetes,
    digital,
    digits,
    heston,
    identity_xor,
    iris,
    lookback,
    moons,
    names,
    optimisation,
    option,
    or_gate,
    step_by_step,
    xor_relu,
)

__all__ = ["main"]

_DEMOS = {
    "or-gate": or_gate,
    "xor-relu": xor_relu,
    "identity-xor": identity_xor,
    "step-by-step": step_by_step,
    "option": option,
    "barrier": barrier,
    "digital": digital,
    "lookback": lookback,
    "heston": heston,
    "bouncing-ball": bouncing_ball,
    "optimisation": optimisation,
    "moons": moons,
    "iris": iris,
    "diabetes": diabetes,
    "digits": digits,
    "names": names,
}

# What a character becomes on a terminal that cannot show it.
_PLAIN = {"∂": "d", "δ": "delta", "Δ": "Delta", "σ": "sigma", "Σ": "sum", "η": "eta", "α": "alpha", "′": "'"} | {
    "½": "1/2", "²": "^2", "·": "*", "×": "*", "−": "-", "→": "->", "≥": ">=", "≤": "<=",
}  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0, or 2 when what was asked for cannot be done."""
    for stream in (sys.stdout, sys.stderr):
        _spell_out(stream)
    options = _parser().parse_args(arguments)
    if options.name is None:
        return _print(_listing())
    if options.name not in _DEMOS:
        return _refuse(f"there is no demo {options.name!r}; choose one of {', '.join(_DEMOS)}")
    folder: Path = options.out
    try:
        _probe(folder)  # before the demo runs, so that nobody waits for an error
        report = _DEMOS[options.name].run()
        _write(report.pictures, folder)
    except OSError as error:
        return _refuse(f"cannot write into --out {folder} ({error.strerror or error}): {_advice(folder)}")
    except (ImportError, RendererError) as error:
        return _refuse(str(error))
    lines = [report.text(), *(f"wrote {folder / name}" for name in report.pictures)]
    status = _print("\n".join(lines))
    if options.open and not webbrowser.open((folder / f"{options.name}.html").resolve().as_uri()):
        return _refuse(f"no browser could be started; open {folder / f'{options.name}.html'} in one")
    return status


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(_refuse(f"{message}; `{self.prog} --help` shows how to call it"))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m demos",
        description="Worked examples of backpropagation, derivatives at large, and networks that learn from data.",
        epilog=_listing(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", nargs="?", metavar="NAME", help="the demo to run; without it they are listed")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, default=Path(), help="the folder for pictures and pages (default: this one)"
    )
    parser.add_argument("--open", action="store_true", help="show the demo's interactive page in the browser")
    return parser


def _listing() -> str:
    lines = [f"  {name:<13} {(demo.__doc__ or '').rstrip('.')}" for name, demo in _DEMOS.items()]
    return "\n".join(["The demos:", "", *lines, "", "Run one with: python -m demos NAME --out DIR [--open]"])


def _probe(folder: Path) -> None:
    """See that files can be made in the folder, or the folder itself where only it is missing."""
    with tempfile.TemporaryDirectory(dir=folder if folder.exists() else folder.parent):
        pass


def _advice(folder: Path) -> str:
    if folder.exists() and not folder.is_dir():
        return "a file of that name is in the way; name a folder"
    if not folder.is_dir() and not folder.parent.is_dir():
        return f"make the folder {folder.parent} first, or name another"
    return "name a folder that you can write to"


def _write(pictures: Mapping[str, str], folder: Path) -> None:
    """Write every picture, or none: they are written aside first, and moved when all are complete."""
    folder.mkdir(exist_ok=True)
    for name in pictures:
        if (folder / name).is_dir():
            raise IsADirectoryError(None, f"{name} is a folder there")
    with tempfile.TemporaryDirectory(dir=folder) as draft:
        for name, content in pictures.items():
            Path(draft, name).write_text(content, encoding="utf-8")
        for name in pictures:
            Path(draft, name).replace(folder / name)


def _print(text: str) -> int:
    try:
        print(text, flush=True)
    except BrokenPipeError:  # whoever read it has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _refuse(message: str) -> int:
    print(f"python -m demos: {message}", file=sys.stderr)
    return 2


def _spell_out(stream: TextIO) -> None:
    """Let a terminal that has no Greek letters show their names instead."""

    def plain(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        unknown = error.object[error.start : error.end]
        return "".join(_PLAIN.get(character, "?") for character in unknown), error.end

    codecs.register_error("spell-out", plain)
    reconfigure = getattr(stream, "reconfigure", None)  # a stream that a test put there may have none
    if reconfigure is not None:
        reconfigure(errors="spell-out")


if __name__ == "__main__":
    sys.exit(main())
