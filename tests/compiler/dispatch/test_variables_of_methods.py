"""Methods that no function names, of operators and the like and of arguments, read variables that are guards too."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pytest

from autograd import compile, grad

rate = 0.5


@pytest.fixture
def set_rate(monkeypatch):
    return lambda number: monkeypatch.setitem(globals(), "rate", number)


class Scale:
    """Something whose operators, and whatever else Python finds by itself, read a variable."""

    def __mul__(self, x):
        return x * rate

    __rmul__ = __mul__

    def __getitem__(self, index):
        return index + rate

    def __iter__(self):
        yield rate

    def __len__(self):
        return int(2 * rate)

    def __bool__(self):
        return rate > 1.0

    def __eq__(self, other):
        return rate > 1.0

    __hash__ = None

    def __enter__(self):
        return rate

    def __exit__(self, *error):
        return None

    def __getattr__(self, name):
        return rate


scale = Scale()


def within(x):
    with scale as factor:
        return x * factor


USES = {
    "operator": lambda x: scale * x,
    "reflected operator": lambda x: x * scale,
    "of one that is made inside": lambda x: Scale() * x,
    "index": lambda x: x * scale[0],
    "loop": lambda x: sum(x * factor for factor in scale),
    "length": lambda x: x * len(scale),
    "truth": lambda x: x if scale else 2.0 * x,
    "comparison": lambda x: x if scale == 1 else 2.0 * x,
    "with": within,
    "an attribute that is made up": lambda x: x * scale.factor,
}


@pytest.mark.parametrize("f", USES.values(), ids=USES)
def test_methods_that_python_finds_by_itself_are_followed(f, set_rate):
    compiled = compile(f)
    before = compiled(3.0)
    assert before == f(3.0)
    set_rate(1.5)

    assert compiled(3.0) == f(3.0) != before


@dataclass(frozen=True)
class Priced:
    amount: float

    def price(self):
        return self.amount * rate

    @property
    def half(self):
        return self.amount * rate / 2.0

    def __add__(self, other):
        return Priced(self.amount + other.amount * rate)


class Weighed(NamedTuple):
    amount: float

    def price(self):
        return self.amount * rate


ARGUMENTS = {
    "method": (lambda thing: thing.price(), Priced(3.0)),
    "property": (lambda thing: thing.half, Priced(3.0)),
    "operator": (lambda thing: (thing + thing).amount, Priced(3.0)),
    "named tuple": (lambda thing: thing.price(), Weighed(3.0)),
    "in a list": (lambda things: things[0]["a"].price(), [{"a": Priced(3.0)}]),
}


@pytest.mark.parametrize(("f", "argument"), ARGUMENTS.values(), ids=ARGUMENTS)
def test_methods_of_arguments_are_followed(f, argument, set_rate):
    compiled, gradient = compile(f), compile(grad(f))
    buffer = compiled.buffer(argument)
    before = compiled(argument), gradient(argument), buffer.run()
    assert before == (f(argument), grad(f)(argument), f(argument))
    for number in (1.5, 0.5):
        set_rate(number)
        assert (compiled(argument), gradient(argument), buffer.run()) == (f(argument), grad(f)(argument), f(argument))
        assert (compiled(argument) == before[0]) == (number == 0.5)


def test_methods_of_static_objects_are_followed(set_rate):
    f = compile(lambda x, thing: x * thing.price(), static=1)
    assert f(1.0, Priced(3.0)) == 1.5
    set_rate(1.5)
    assert f(1.0, Priced(3.0)) == 4.5


def test_batches_see_them_too(set_rate):
    fixed = compile(lambda x, thing: x * thing.price()).batch()
    many = compile(lambda thing: thing.price()).batch(reduce="sum")
    thing, points = Priced(3.0), [Priced(1.0), Priced(2.0)]
    assert (fixed(np.ones(2), thing).tolist(), many(points)) == ([1.5, 1.5], 1.5)
    set_rate(1.5)
    for _ in range(2):
        assert (fixed(np.ones(2), thing).tolist(), many(points)) == ([4.5, 4.5], 4.5)
