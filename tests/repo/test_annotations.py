"""The annotations of everything public can be read, as documentation tools and checkers at run time do."""

import importlib
import inspect
import typing

import pytest

DOORS = [
    *("autograd", "autograd.math", "autograd.testing", "autograd.compiler"),
    *("nn", "nn.init", "nn.datasets"),
]
# Of what is loaded when it is needed, and need not be there: other packages, the interpreter in C.
OPTIONAL = {"SearchStrategy": list, "Figure": object, "Entry": object}


def functions_of(kind):
    """Return the methods and properties of a class that the user sees, by name."""
    for name in dir(kind):
        if not name.startswith("_") or name in {"__init__", "__call__", "__enter__", "__exit__", "__getitem__"}:
            found = inspect.getattr_static(kind, name)
            found = found.fget if isinstance(found, property) else getattr(found, "__func__", found)
            if inspect.isfunction(found):
                yield name, found


@pytest.mark.parametrize("door", DOORS)
def test_the_annotations_of_everything_public_can_be_read(door):
    module = importlib.import_module(door)
    names = getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]
    read = 0
    for name in names:
        thing = getattr(module, name)
        found = [(name, thing)] if inspect.isclass(thing) or inspect.isfunction(thing) else []
        if inspect.isclass(thing):
            found += [(f"{name}.{method}", function) for method, function in functions_of(thing)]
        for full_name, one in found:
            try:
                typing.get_type_hints(one, localns=OPTIONAL)
            except NameError as error:
                pytest.fail(f"{door}.{full_name}: {error}")
            read += 1
    assert read > 0
