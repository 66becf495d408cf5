"""Writing a file at once."""

from __future__ import annotations

import secrets
from pathlib import Path

__all__ = ["write_at_once"]


def write_at_once(target: Path, content: bytes, thing: str) -> None:
    """Write a file so that a reader finds the old one or the new one, never a part.

    Raises
    ------
    OSError
        If it cannot be written; the message names the ``thing``.
    """
    temporary = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        try:
            temporary.write_bytes(content)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise OSError(
            error.errno,
            f"cannot write the {thing} ({error.strerror}): choose a file in a folder that exists and can be written to",
            str(target),
        ) from error
