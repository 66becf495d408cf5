"""``python -m autograd``: what is installed here, what it can do, and what is wrong with it."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from autograd import installation

__all__ = ["main", "report"]

_MEND = """\
    pip install --force-reinstall --no-binary scalar-autograd --no-deps scalar-autograd
or in a checkout:
    pip install --force-reinstall --no-deps --editable ."""


def main() -> int:
    """Print the report; return 0 where nothing is wrong, and 1 otherwise."""
    damage = installation.damage()
    if damage is not None and not hasattr(sys.modules["autograd"], "__distribution__"):
        print(damage)  # the package itself cannot be imported  # noqa: T201
        return 1
    lines, faults = report()
    print("\n".join([*lines, *(f"\n{fault}" for fault in faults)]))  # noqa: T201
    return 1 if faults else 0


def report() -> tuple[list[str], list[str]]:
    """Return what there is, a line for each thing, and what is wrong, with what to do."""
    from autograd.core.engine import ENGINE

    faults = [fault for fault in (installation.damage(), _slow_engine(ENGINE)) if fault is not None]
    lines = [f"{name:<14}{what}" for name, what in _things(sys.modules["autograd"].__version__, ENGINE)]
    return lines, faults


def _things(version: str, engine: str) -> Iterator[tuple[str, str]]:
    yield "version", f"scalar-autograd {version}, in {Path(__file__).parent}"
    yield "Python", f"{platform.python_version()}, {platform.machine()}, {sys.platform}"
    yield "engine", {"native": "native, in C", "python": "in Python"}[engine]
    yield "C compiler", _compiler() or "none found, which only an installation from source needs"
    yield "machine code", _machine_code()
    yield "renderer", _renderer()
    yield "cache", _cache()


def _slow_engine(engine: str) -> str | None:
    """Say why the engine in Python runs where nobody has asked for it."""
    if engine == "native" or sys.platform == "emscripten":
        return None
    if os.environ.get("AUTOGRAD_PURE", "") not in {"", "0"}:
        return None
    found = _compiler()
    cause = (
        f"The compiler {found} is here now. To build it:"
        if found
        else "No C compiler is found on this machine. Install one, such as the packages gcc and python3-dev, then:"
    )
    return (
        f"The engine in Python runs, with the same numbers and slower: the native one was not built.\n{cause}\n{_MEND}"
    )


def _compiler() -> str | None:
    names = [os.environ.get("CC", "").split(" ")[0], "cc", "gcc", "clang", "cl"]
    return next((found for name in names if name and (found := shutil.which(name))), None)


def _machine_code() -> str:
    if find_spec("llvmlite") is None:
        return "none: compiled functions are replayed; pip install 'scalar-autograd[compile]' adds it"
    return f"LLVM, by llvmlite {metadata.version('llvmlite')}"


def _renderer() -> str:
    from autograd.view.render import RendererError, find_renderer

    try:
        return str(find_renderer())
    except RendererError as error:
        return f"none: {error}"


def _cache() -> str:
    from autograd.compiler.backends.llvm import disk

    folder = disk.folder()
    if folder is None:
        return "none, as AUTOGRAD_CACHE_DIR says, or for want of a home folder"
    sizes = [path.stat().st_size for path in folder.glob("*.code")] if folder.is_dir() else []
    return f"{folder}: {len(sizes)} machine codes, {sum(sizes) / 1e6:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
