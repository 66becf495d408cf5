"""Faults that tests plant: a function of the package as it is, but for some pieces of its text."""

import builtins
import inspect
from unittest.mock import patch


def with_other_lines(module, name, *changes, called_in=None):
    """Return a patch of a function, or of a method ``Class.name``, by pairs of a piece of its text and another.

    ``called_in`` is the module that calls it by its own name for it, if that is another.
    """
    holder, _, own = name.rpartition(".")
    target = getattr(module, holder) if holder else module
    text = inspect.cleandoc("\n" + inspect.getsource(getattr(target, own)))
    for line, faulty in changes:
        assert text.count(line) == 1
        text = text.replace(line, faulty)
    namespace = vars(module).copy()
    exec(builtins.compile(text, module.__file__, "exec"), namespace)  # noqa: S102  # the package's own text, but for a line
    return patch.object(called_in or target, own, namespace[own])
