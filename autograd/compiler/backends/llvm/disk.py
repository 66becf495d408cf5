"""Object code on disk, so that a program is compiled once for a processor and not once for a process.

Whoever can write an entry has what he wrote executed. So the folder is the user's own and nobody else's, entries that
somebody else owns or may write are not read, and what is damaged is not there. The folder may have other files of the
user's, which are left alone whatever their names. Nothing in here ever stops a program: where the cache cannot be used
it is not used.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

__all__ = ["Entry", "folder", "read", "write"]

_MAGIC = b"autograd object code 1\n"
_LARGEST = 256 << 20  # bytes of all entries
_ENDING = ".code"
_NAME = re.compile(r"[0-9a-f]{64}\.code")  # a key is a digest
_PART, _PART_ENDING = ".autograd-", ".part"  # an entry that is being written
_PART_NAME = re.compile(r"\.autograd-[a-z0-9_]{8}\.part")
_ABANDONED = 24 * 3600  # seconds after which nobody is still writing it


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
    if chosen == "":
        return None
    try:
        if chosen is not None:
            return Path(chosen).expanduser()
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME", ""))
        if not base.is_absolute():  # the XDG specification has it ignored
            base = home / ".cache"
    return base / "scalar-autograd"


def read(key: str) -> Entry | None:
    """Return the entry of a key, or None where there is none that can be trusted."""
    place = folder()
    if place is None:
        return None
    try:
        if not _is_private(place.stat()):
            return None
        with _opened(place / (key + _ENDING)) as file:
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
        path = place / (key + _ENDING)
        if path.is_symlink() or (path.exists() and not path.is_file()):  # not made by us, and a file would replace it
            return
        handle, name = tempfile.mkstemp(_PART_ENDING, _PART, place)  # nobody else may read or write it
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_pack(key, entry))
            Path(name).replace(path)
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


def _opened(path: Path) -> IO[bytes]:
    """Open a regular file. Anything else is refused: opening a pipe would wait for somebody to write to it."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(f"{path} is not a regular file")
    return path.open("rb")


def _tidy(place: Path) -> None:
    """Remove the entries that were used least recently, where there are too many, and what broken-off writes left."""
    for path, status in _found(place, _PART_NAME):
        if status.st_mtime < time.time() - _ABANDONED and _MAGIC.startswith(_beginning(path)):
            path.unlink(missing_ok=True)
    found = [(status.st_mtime, status.st_size, path) for path, status in _found(place, _NAME)]
    if sum(size for _, size, _ in found) <= _LARGEST:  # as nearly always: then none need be opened
        return
    found = sorted(entry for entry in found if _beginning(entry[2]) == _MAGIC)
    excess = sum(size for _, size, _ in found) - _LARGEST
    for _, freed, path in found:
        if excess <= 0:
            return
        path.unlink(missing_ok=True)
        excess -= freed


def _found(place: Path, name: re.Pattern[str]) -> Iterator[tuple[Path, os.stat_result]]:
    """Return the regular files of such names."""
    for path in place.iterdir():
        if name.fullmatch(path.name):
            with contextlib.suppress(OSError):  # another process may have removed it
                status = path.lstat()
                if stat.S_ISREG(status.st_mode):
                    yield path, status


def _beginning(path: Path) -> bytes:
    """Return what is there of the beginning of an entry; of what cannot be read, that no entry begins so."""
    try:
        with _opened(path) as file:
            return file.read(len(_MAGIC))
    except OSError:
        return b"unreadable"
