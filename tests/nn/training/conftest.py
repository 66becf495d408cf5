"""What the tests of training share lies in trainings.py; and Ctrl-C interrupts as it does at a terminal."""

import signal
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))


@pytest.fixture
def as_at_a_terminal():
    """Let Ctrl-C interrupt, also where it was ignored from the start, as in what a shell runs in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
