"""What an installation needs before anything else runs: that the files are its own, and a Python that can run them.

Imported first, by whatever is imported first; so it imports nothing of the package, and little of Python.
"""

import sys
from pathlib import Path

__all__ = ["check", "damage", "foreign_files"]

_FOLDER = Path(__file__).parent
# A file that the library of the same import name, the distribution "autograd", has and this one has not.
_FOREIGN = _FOLDER / "tracer.py"
# The name by which the package's own __init__ is known from another's.
_OWN = "__distribution__"

_TWO = f"""\
two libraries that are imported as "autograd" are installed in one folder, {_FOLDER}: scalar-autograd, and the one \
that is called autograd on the package index. Each has overwritten files of the other."""
_CURES = """\
To keep scalar-autograd alone:
    pip uninstall autograd
    pip install --force-reinstall --no-deps scalar-autograd
To use both, give each an environment of its own: python -m venv another"""


def foreign_files() -> bool:
    """Return whether files of the other library called autograd lie among these."""
    return _FOREIGN.exists()


def damage() -> str | None:
    """Return what is wrong with the files of the package, and what to do; None where they are whole."""
    door = _FOLDER / "__init__.py"
    if foreign_files():
        return f"{_TWO}\n{_CURES}"
    if not door.exists() or _OWN not in door.read_text(encoding="utf-8"):
        return (
            f"files of scalar-autograd are missing in {_FOLDER}, as they are after another library that is imported "
            f'as "autograd" was removed.\nTo mend it:\n    pip install --force-reinstall --no-deps scalar-autograd'
        )
    return None


def check() -> None:
    """Refuse what cannot run: a package begun by another library's ``__init__``, a Python without its lock.

    Where another library of the same import name lies in the folder, and this one is whole, a warning tells.

    Raises
    ------
    ImportError
        With what has happened, and what to do.
    """
    if foreign_files() and not hasattr(sys.modules["autograd"], _OWN):
        raise ImportError(damage())
    if not getattr(sys, "_is_gil_enabled", lambda: True)():
        raise ImportError(
            "scalar-autograd relies on the interpreter's lock, and this Python runs without it: start it with the "
            "lock, as in PYTHON_GIL=1 python, or use a build of Python that is not free-threaded"
        )
    if foreign_files():
        import warnings

        told = f"{_TWO} This import works, and that of the other library does not; to uninstall it damages this one.\n"
        warnings.warn(told + _CURES, RuntimeWarning, stacklevel=2)
