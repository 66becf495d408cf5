"""Numbers as LLVM's assembly language has them."""

import struct

__all__ = ["number"]


def number(value: float) -> str:
    """Return a double as LLVM writes it, to the bit.

    >>> number(1.0)
    '0x3FF0000000000000'
    """
    if value != value:
        return "0x7FF8000000000000"
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
