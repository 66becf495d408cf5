"""What the tests of pickles share: a user's module, each pickler, and another process."""

import importlib
import pickle
import subprocess
import sys

import cloudpickle
import pytest

DUMPS = {
    "pickle": pickle.dumps,
    "the first protocol": lambda thing: pickle.dumps(thing, protocol=0),
    "cloudpickle": cloudpickle.dumps,
}
MODULE = """
from autograd import Value, compile, grad

w = Value(3.0, label="w")

@compile(paths=7, jit="never")
def bent(x, y):
    error = w * x - y
    while error > 0.0:  # whose turns are paths
        return error * error
    return -error

@compile
def plain(x):
    return x * x if x > 0.0 else -x

rate = 2.0

@compile
def scaled(x):
    return x * rate if x > 0.0 else rate - x

@compile
def weighted(x):
    return w * x * rate

def decorated(x, f):
    return f(x) + 1.0

def doubled(x):
    return rate * x

applied = compile(static="f")(decorated)

class Line:
    def __init__(self):
        self.slope = Value(2.0, label="slope")
        self.loss = compile(self.of)

    def of(self, x):
        return self.slope * x if x > 0.0 else -x

    @compile
    def bound(self, x):
        return self.slope * x + 1.0
"""


@pytest.fixture
def module(tmp_path, monkeypatch):
    """A module of a user, which can be imported as long as the test runs."""
    (tmp_path / "user_of_pickles.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("user_of_pickles")
    sys.modules.pop("user_of_pickles", None)


@pytest.fixture(params=DUMPS)
def again(request):
    """Every pickler, there and back."""
    return lambda thing: pickle.loads(DUMPS[request.param](thing))


@pytest.fixture
def elsewhere():
    """What runs a program in a fresh process, with things out of a pickle as its variables."""
    return _elsewhere


def _elsewhere(program, before="", **things):
    """Return the words that the program prints."""
    text = f"{before}import pickle, sys\nglobals().update(pickle.loads(sys.stdin.buffer.read()))\n{program}"
    run = subprocess.run([sys.executable, "-c", text], input=pickle.dumps(things), capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout.decode().split()
