"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

__all__ = ["write_atomically"]


def write_atomically(path: str | os.PathLike[str], content: bytes, thing: str) -> None:
    """Write a file such that whoever opens it, whatever happens, finds the old content or all of the new.

    The content goes to a file beside it (``.….part``), from there to the disk, and only then takes the name.
    A process that is killed in between can leave that file behind, which nobody needs any more.

    Parameters
    ----------
    path
        The file; one that is there already is replaced.
    content
        All that will be in it.
    thing
        What the file is, for the message of the error.

    Raises
    ------
    OSError
        If it cannot be written; nothing is changed then.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_atomically(f"{folder}/note.txt", b"kept", "note")
    ...     Path(f"{folder}/note.txt").read_bytes()
    b'kept'
    """
    target = Path(path)
    part = target.parent / f".{secrets.token_hex(8)}.part"  # nobody else's
    try:
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise OSError(
            error.errno,
            f"cannot write the {thing} ({error.strerror}): choose a file in a folder that exists and can be written to",
            str(target),
        ) from error
