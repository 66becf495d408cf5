"""Object code on disk, so that a program is compiled once for a processor and not once for a process.

Whoever can write an entry has what he wrote executed. So the folder is the user's own and nobody else's, entries that
somebody else owns or may write are not read, and what is damaged is not there. Nothing in here ever stops a program:
where the cache cannot be used it is not used.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

__all__ = ["Entry", "folder", "read", "write"]

_MAGIC = b"autograd object code 1\n"
_LARGEST = 256 << 20  # bytes of all entries
_ENDING = ".code"


class Entry(NamedTuple):
    """Object code, and what is needed to run it.

    Parameters
    ----------
    code
        The object code.
    scratch
        How many doubles of scratch memory it needs.
    functions
        The C functions that it calls, with how many arguments.
    """

    code: bytes
    scratch: int
    functions: tuple[tuple[str, int], ...]


def folder() -> Path | None:
    """Return where the entries are: ``AUTOGRAD_CACHE_DIR``, or the system's place for what can be made again.

    None where there is no such place, or the variable is set to nothing.
    """
    chosen = os.environ.get("AUTOGRAD_CACHE_DIR")
    if chosen is not None:
        return Path(chosen) if chosen else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "scalar-autograd"


def read(key: str) -> Entry | None:
    """Return the entry of a key, or None where there is none that can be trusted."""
    place = folder()
    if place is None:
        return None
    try:
        if not _is_private(place.stat()):
            return None
        with (place / (key + _ENDING)).open("rb") as file:
            if not _is_private(os.fstat(file.fileno())):
                return None
            data = file.read()
    except OSError:
        return None
    with contextlib.suppress(OSError):
        os.utime(file.name)  # the entries that were used least recently go first
    return _unpack(key, data)


def write(key: str, entry: Entry) -> None:
    """Keep an entry, if that is possible."""
    place = folder()
    if place is None:
        return
    with contextlib.suppress(OSError):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_private(place.stat()):
            return
        handle, name = tempfile.mkstemp(dir=place)  # nobody else may read or write it
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_pack(key, entry))
            Path(name).replace(place / (key + _ENDING))
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        _tidy(place)


def _is_private(status: os.stat_result) -> bool:
    """Return whether a file or folder is the user's, and nobody else may write it."""
    if sys.platform == "win32":  # the folders of a user are private, and the bits of the mode say nothing
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _pack(key: str, entry: Entry) -> bytes:
    header = json.dumps({"key": key, "scratch": entry.scratch, "functions": entry.functions}).encode()
    body = len(header).to_bytes(8, "little") + header + entry.code
    return _MAGIC + hashlib.sha256(body).digest() + body


def _unpack(key: str, data: bytes) -> Entry | None:
    start = len(_MAGIC)
    digest, body = data[start : start + 32], data[start + 32 :]
    if data[:start] != _MAGIC or hashlib.sha256(body).digest() != digest:
        return None
    size = int.from_bytes(body[:8], "little")
    header = json.loads(body[8 : 8 + size])
    if header["key"] != key:
        return None
    functions = tuple((name, arguments) for name, arguments in header["functions"])
    return Entry(body[8 + size :], header["scratch"], functions)


def _tidy(place: Path) -> None:
    """Remove the entries that were used least recently, where there are too many."""
    found = []
    for path in place.iterdir():
        with contextlib.suppress(OSError):  # another process may have removed it
            status = path.stat()
            found.append((status.st_mtime, status.st_size, path))
    size = sum(entry[1] for entry in found)
    for _, freed, path in sorted(found):
        if size <= _LARGEST:
            return
        path.unlink(missing_ok=True)
        size -= freed
