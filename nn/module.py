"""Module: what every model is. It finds its parameters by looking at its attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias, cast

from autograd import Value

__all__ = ["Module", "Scalar"]

# What flows through a model and into a loss: Values, or plain numbers where nothing is to be learned.
Scalar: TypeAlias = Value | float


class Module:
    """Something with parameters: the base class of models and of their parts.

    A subclass stores its parameters (Values) and its parts (Modules) in attributes, also inside lists, tuples
    and dictionaries, and computes in ``__call__``. Nothing has to be registered.

    A parameter is a leaf. Constants, made by ``detach()``, are not: a weight that shall stay as it is can be
    one. A Value or Module that occurs twice counts once.

    Examples
    --------
    >>> class Parabola(Module):
    ...     def __init__(self, a, b):
    ...         self.a, self.b = Value(a), Value(b)
    ...
    ...     def __call__(self, x):
    ...         return self.a * x * x + self.b
    >>> model = Parabola(2.0, 1.0)
    >>> model(3.0).backward()
    >>> [(name, parameter.grad) for name, parameter in model.named_parameters()]
    [('a', 9.0), ('b', 1.0)]
    """

    def parameters(self) -> list[Value]:
        """Return the parameters, in the order in which they were stored.

        >>> from nn import MLP
        >>> len(MLP(2, [16, 16, 1]).parameters())
        337
        """
        return list(_found_in(self))

    def named_parameters(self) -> Iterator[tuple[str, Value]]:
        """Yield each parameter with its name, the path of attributes and positions that leads to it.

        >>> from nn import Layer
        >>> [name for name, _ in Layer(1, 2).named_parameters()]
        ['neurons.0.weights.0', 'neurons.0.bias', 'neurons.1.weights.0', 'neurons.1.bias']
        """
        for parameter, (path, key) in _found_in(self).items():
            yield f"{path}{key}", parameter

    def zero_grad(self) -> None:
        """Set the gradient of every parameter to zero, as is due before each backward that shall not add up.

        An optimiser's ``zero_grad`` does the same for the parameters that it holds, without looking for them anew.

        >>> from nn import Neuron
        >>> neuron = Neuron(1, "identity", weights=[2.0])
        >>> neuron(3.0).backward()
        >>> neuron.weights[0].grad
        3.0
        >>> neuron.zero_grad()
        >>> neuron.weights[0].grad
        0.0
        """
        for parameter in self.parameters():
            parameter.grad = 0.0

    def __repr__(self) -> str:
        """Show how the Module is built, one line for each part."""
        lines = [f"  {name}: " + repr(part).replace("\n", "\n  ") for name, part in _parts(self, "")]
        return "\n".join([self._headline(), *lines])

    def _headline(self) -> str:
        count = len(self.parameters())
        return f"{self._signature()} with {count} parameter{'s' if count != 1 else ''}"

    def _signature(self) -> str:
        """Return how to make such a Module; messages name it so."""
        return type(self).__name__


def _found_in(module: Module) -> dict[Value, tuple[str, object]]:
    """Return each parameter with the two halves of its name, which are joined only when somebody asks."""
    found: dict[Value, tuple[str, object]] = {}
    _find(module, "", found, {id(module)})
    return found


def _find(holder: object, path: str, found: dict[Value, tuple[str, object]], seen: set[int]) -> None:
    for key, thing in _held(holder):
        if isinstance(thing, Value):
            if thing.op is None and thing.requires_grad:
                found.setdefault(thing, (path, key))
        elif isinstance(thing, _HOLDERS) and id(thing) not in seen:
            seen.add(id(thing))
            _find(thing, f"{path}{key}.", found, seen)


def _parts(holder: object, path: str) -> Iterator[tuple[str, Module]]:
    """Yield the Modules that a Module holds, not those inside them, with their names."""
    for key, thing in _held(holder):
        if isinstance(thing, Module):
            yield f"{path}{key}", thing
        elif isinstance(thing, _HOLDERS):
            yield from _parts(thing, f"{path}{key}.")


def _held(holder: object) -> Iterable[tuple[object, object]]:
    """Return the keys and elements of a Module or a container."""
    if isinstance(holder, Module):
        return vars(holder).items()
    return holder.items() if isinstance(holder, dict) else enumerate(cast("Iterable[object]", holder))


_HOLDERS = (Module, list, tuple, dict)
