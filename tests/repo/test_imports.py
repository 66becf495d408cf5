"""Importing the package is quick and loads nothing heavy, and its door is complete."""

import importlib
import os
import resource
import subprocess
import sys

import pytest

HEAVY = {"graphviz", "graphviz_pure", "hypothesis", "matplotlib", "numpy", "optree", "scipy"}
PAIRS = 10


@pytest.mark.parametrize("module", ["autograd", "autograd.math", "nn"])
def test_importing_loads_no_dependency(module):
    program = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert module in loaded
    assert HEAVY.isdisjoint(loaded)


def test_importing_takes_under_60_milliseconds(tmp_path):
    """The quickest of several starts, in processor time, which other work on the machine changes little."""
    # Compiled once, as an installed package is, even where the environment asks Python to keep no bytecode.
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path)}

    def seconds(program):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", program], check=True, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    seconds("import autograd")
    pairs = [(seconds("import autograd"), seconds("pass")) for _ in range(PAIRS)]
    importing, control = (min(times) for times in zip(*pairs, strict=True))

    assert importing - control < 0.060


@pytest.mark.parametrize("module", ["autograd", "nn"])
def test_the_door_lists_what_is_there(module):
    door = importlib.import_module(module)

    assert len(set(door.__all__)) == len(door.__all__)
    assert [name for name in door.__all__ if not hasattr(door, name)] == []


@pytest.mark.parametrize("module", ["autograd", "nn"])
def test_what_the_door_shows_is_listed(module):
    """Whatever of the package's own a user can reach without an underscore is promised; submodules aside."""
    door = importlib.import_module(module)
    own = {name for name, thing in vars(door).items() if getattr(thing, "__module__", "").startswith(module)}

    assert {name for name in own if not name.startswith("_")} <= set(door.__all__)


def test_names_that_are_imported_later_are_offered_for_completion():
    program = "import autograd; print(*dir(autograd))"
    offered = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert {"draw", "draw_network", "explain", "math", "no_grad", "testing"} <= set(offered)
