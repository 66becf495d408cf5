"""The corpus is a script with three modules beside it, which are found by this line."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
