"""Build the native engine, and the interpreter of compiled functions, where a C compiler is present.

Without one, Python serves.

AUTOGRAD_PURE=1 leaves it out on purpose, which makes a wheel for every platform.
"""

import os
import sys
from pathlib import Path

from setuptools import Extension, setup

# Results are equal bit for bit to those of Python, which rounds each operation: no fused multiply-add.
FLAGS = ["/O2", "/fp:precise"] if sys.platform == "win32" else ["-O3", "-ffp-contract=off", "-fno-math-errno"]
SHARED = ["autograd/core/native/formulas.h", "autograd/core/native/scipy.h"]


def extension(folder: str, name: str, *flags: str) -> Extension:
    """Return the extension module that is made of one C file and what it includes from beside it."""
    path = Path(folder)
    return Extension(
        f"{folder.replace('/', '.')}.{name}",
        [str(path / f"{name}.c")],
        depends=[*SHARED, *sorted(str(part) for kind in ("*.h", "*.inc") for part in path.glob(kind))],
        extra_compile_args=[*FLAGS, *flags],
        libraries=[] if sys.platform == "win32" else ["m"],
        optional=True,
    )


# Nobody asks whether an operation has trapped, so comparisons may be computed for all lanes at once.
VECTORS = [] if sys.platform == "win32" else ["-fno-trapping-math"]
EXTENSIONS = [
    extension("autograd/core/native", "engine"),
    extension("autograd/compiler/native", "replay", *VECTORS),
]

setup(ext_modules=[] if os.environ.get("AUTOGRAD_PURE", "") not in {"", "0"} else EXTENSIONS)
