"""Write what is derived from the table of operations, and from the contracts; with --check, fail if a file is stale."""

import argparse
import os
import sys
from pathlib import Path
from types import ModuleType

# The native engine may have been built from another table; what it is built from is written here.
os.environ["AUTOGRAD_PURE"] = "1"
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
# The table lies in autograd.core. The package's door would import modules that are generated here, and may be stale.
sys.modules["autograd"] = ModuleType("autograd")
sys.modules["autograd"].__path__ = [str(ROOT / "autograd")]

from generate_benchmarks import benchmarks_page  # noqa: E402  # after the path is set
from generate_c import c_header, formulas_header  # noqa: E402  # after the path is set
from generate_conventions import conventions_page  # noqa: E402  # after the path is set
from generate_javascript import rows_script  # noqa: E402  # after the path is set
from generate_layers import draw_layers, layers_dot  # noqa: E402  # after the path is set
from generate_math import math_module, special_module  # noqa: E402  # after the path is set
from generate_replay import replay_header  # noqa: E402  # after the path is set
from generate_rules import rules_header  # noqa: E402  # after the path is set
from generate_slopes import slopes_header  # noqa: E402  # after the path is set
from generate_stub import operator_stub  # noqa: E402  # after the path is set

TARGETS = {
    "docs/benchmarks.md": benchmarks_page,
    "docs/conventions.md": conventions_page,
    "docs/layers.dot": layers_dot,
    "autograd/math/elementwise.py": math_module,
    "autograd/special/functions.py": special_module,
    "autograd/core/operators.pyi": operator_stub,
    "autograd/core/native/formulas.h": formulas_header,
    "autograd/core/native/operations.h": c_header,
    "autograd/core/native/rules.h": rules_header,
    "autograd/core/native/slopes.h": slopes_header,
    "autograd/compiler/native/rows.h": replay_header,
    "autograd/view/pages/rows.js": rows_script,
}


def main() -> int:
    """Write or check every target; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not current")
    check = parser.parse_args().check
    stale = []
    for name, generator in TARGETS.items():
        path = ROOT / name
        text = generator()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.write_text(text, encoding="utf-8")
    if "docs/layers.dot" in stale and not check:
        draw_layers()  # of which no more is compared than what it is drawn from
    for name in stale:
        print(f"{name}: {'is not current; run `make generate`' if check else 'written'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
