"""What the tests of training share lies in trainings.py."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
