"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

__all__ = ["write_atomically"]


def write_atomically(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file such that whoever opens it, whatever happens, finds the old content or all of the new.

    The content goes to a file beside it (``.NAME.….part``), from there to the disk, and only then takes the name.
    A process that is killed in between can leave that file behind, which nobody needs any more.
    """
    path = Path(path)
    part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")  # nobody else's
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
