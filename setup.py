"""Build the native engine where a C compiler is present; without one, the engine in Python serves.

AUTOGRAD_PURE=1 leaves it out on purpose, which makes a wheel for every platform.
"""

import os
import sys
from pathlib import Path

from setuptools import Extension, setup

NATIVE = Path("autograd/core/native")
HEADERS = [
    "attributes.h",
    "bulk.h",
    "curvature.h",
    "methods.h",
    "observers.h",
    "operations.h",
    "order.h",
    "record.h",
    "slabs.h",
    "sweep.h",
    "tangents.h",
    "value.h",
]
# Results are equal bit for bit to those of Python, which rounds each operation: no fused multiply-add.
FLAGS = ["/O2", "/fp:precise"] if sys.platform == "win32" else ["-O3", "-ffp-contract=off", "-fno-math-errno"]

engine = Extension(
    "autograd.core.native.engine",
    [str(NATIVE / "engine.c")],
    depends=[str(NATIVE / name) for name in HEADERS],
    extra_compile_args=FLAGS,
    libraries=[] if sys.platform == "win32" else ["m"],
    optional=True,
)

setup(ext_modules=[] if os.environ.get("AUTOGRAD_PURE", "") not in {"", "0"} else [engine])
