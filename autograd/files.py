"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

__all__ = ["refuse_streams", "write_atomically"]


def write_atomically(path: str | os.PathLike[str], content: bytes, thing: str) -> None:
    """Write a file such that whoever opens it, whatever happens, finds the old content or all of the new.

    The content goes to a file beside it (``.….part``), from there to the disk, and only then takes the name.
    A process that is killed in between can leave that file behind, which nobody needs any more.

    Parameters
    ----------
    path
        The file; one that is there already is replaced, and its permissions, owner and group are those of the new one,
        as far as they may be given away. Where a symbolic link leads to it, the link stays.
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
    try:
        place = Path(os.path.realpath(target)) if target.is_symlink() else target
        part = place.parent / f".{secrets.token_hex(8)}.part"  # nobody else's
        before = _replaced(place)
        try:
            part.touch(mode=0o666 if before is None else 0o600, exist_ok=False)
            with part.open("wb") as file:
                if before is not None:
                    _give(part, before)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise OSError(
            error.errno,
            f"cannot write the {thing} ({error.strerror}): choose a file in a folder that exists and can be written to",
            str(target),
        ) from error


def refuse_streams(path: str | os.PathLike[str]) -> None:
    """Refuse to read what is no file, such as a pipe, which would wait for a writer.

    Raises
    ------
    ValueError
        If it is there, and neither a file nor a folder: of a folder opening it tells.
    """
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return  # as opening it will tell
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise ValueError(f"{path} is no regular file, but a pipe, a socket or a device: read from a file")


def _replaced(place: Path) -> os.stat_result | None:
    """Return what is known of the file that is there, if one is; refuse what must not be replaced, such as a device."""
    try:
        before = place.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(before.st_mode):
        raise OSError(errno.EINVAL, "it is no regular file")
    return before


def _give(part: Path, before: os.stat_result) -> None:
    """Give a file the owner, the group and the permissions of another."""
    with suppress(PermissionError, AttributeError):  # where there is no chown, nobody owns a file alone
        os.chown(part, before.st_uid, before.st_gid)
    with suppress(PermissionError):
        part.chmod(stat.S_IMODE(before.st_mode))
