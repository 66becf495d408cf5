"""Labels from the names that Values have in the program already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from autograd.core.engine import Value

__all__ = ["label"]


def label(**names: object) -> None:
    """Label each Value with the name of the variable that holds it: ``label(**locals())``.

    A Value in a list or tuple is labelled ``w[0]``, one in a dictionary ``w['in']``. A Value that has a label keeps
    it. What is no Value and holds none is passed over, so that all local variables can be given.

    Parameters
    ----------
    names
        The variables.

    Examples
    --------
    >>> from autograd import Value
    >>> def neuron(x, weights):
    ...     z = weights[0] * x[0] + weights[1] * x[1]
    ...     out = z.tanh()
    ...     label(**locals())
    ...     return out
    >>> out = neuron([1.0, Value(2.0)], [Value(0.5), Value(0.25)])
    >>> out.label, out.args[0].label
    ('out', 'z')
    >>> out.args[0].args[1].args[1].label
    'x[1]'
    """
    for name, thing in names.items():
        for path, value in _values(name, thing, frozenset()):
            if value.label is None:
                value.label = path


def _values(path: str, thing: object, holders: frozenset[int]) -> Iterator[tuple[str, Value]]:
    """Yield each Value that a thing is or holds, with the expression that leads to it."""
    if isinstance(thing, Value):
        yield path, thing
    elif isinstance(thing, list | tuple | dict) and id(thing) not in holders:  # a list may hold itself
        items = thing.items() if isinstance(thing, Mapping) else enumerate(thing)
        for key, item in items:
            yield from _values(f"{path}[{key!r}]", item, holders | {id(thing)})
