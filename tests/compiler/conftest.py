"""What the tests of the compiler share lies in programs.py."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
