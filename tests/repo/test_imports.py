"""Importing the package is quick and loads nothing heavy, and its door is complete."""

import importlib
import subprocess
import sys
import time

import pytest

HEAVY = {"graphviz", "graphviz_pure", "hypothesis", "numpy", "optree"}
PAIRS = 10


@pytest.mark.parametrize("module", ["autograd", "autograd.math", "nn"])
def test_importing_loads_no_dependency(module):
    program = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert module in loaded
    assert HEAVY.isdisjoint(loaded)


def test_importing_takes_under_60_milliseconds():
    """The fastest of several starts, in turns with the control, since everything else on the machine only adds time."""
    pairs = [(seconds("import autograd"), seconds("pass")) for _ in range(PAIRS)]
    importing, control = (min(times) for times in zip(*pairs, strict=True))

    assert importing - control < 0.060


def seconds(program):
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return time.perf_counter() - start


@pytest.mark.parametrize("module", ["autograd", "autograd.math", "autograd.testing", "nn"])
def test_the_door_lists_what_is_there(module):
    door = importlib.import_module(module)

    assert len(set(door.__all__)) == len(door.__all__)
    assert [name for name in door.__all__ if not hasattr(door, name)] == []


@pytest.mark.parametrize("module", ["autograd", "nn"])
def test_what_the_door_shows_is_listed(module):
    """Submodules aside, every name without an underscore that a user can reach is promised."""
    door = importlib.import_module(module)
    shown = {name for name, thing in vars(door).items() if not name.startswith("_") and type(thing) is not type(sys)}

    assert shown - set(door.__all__) == set()
