"""What the tests of the compiler share lies in programs.py."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from c_files import COMPILERS  # found by the line above


@pytest.fixture(params=["never", "always"])
def jit(request):
    """Replay and machine code."""
    return request.param


@pytest.fixture(params=COMPILERS or [""])
def compiler(request):
    """Every C compiler that is there."""
    return request.param
