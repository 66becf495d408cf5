"""What the tests of the compiler share lies in programs.py."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))


@pytest.fixture(params=["never", "always"])
def jit(request):
    """Both gears."""
    return request.param
