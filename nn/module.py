"""Module: what every model is. It finds its parameters and parts by looking at its attributes.

The name is PyTorch's; what the compiler calls a module is LLVM's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, NoReturn, Self, cast

from autograd import Value
from autograd.leaves import zero_grads
from nn.arrays import Array, Mismatch, Numbers, assign, checked_numbers, flattened, numbers_in, shape_of
from nn.holders import NOTHING_IN, attributes, opened, unnamed

__all__ = ["Module"]

# What holds things without names, and cannot be derived from Module.
_NEVER_A_MODULE = (set, frozenset, KeysView, FunctionType, type)


class _Forward:
    """Says to whom looks for PyTorch's name of a Module's own function that there is none."""

    def __get__(self, module: object, kind: type) -> NoReturn:
        raise AttributeError(f"{kind.__name__} has no attribute 'forward': call it itself, as in model(inputs)")


class Module:
    """Something with parameters: the base class of models and of their parts.

    A subclass stores its parameters (Values) and its parts (Modules) in attributes, also inside lists, tuples,
    dictionaries, deques, NumPy's arrays of objects, dataclasses, namespaces and ``functools.partial``, and computes in
    ``__call__``. Nothing has to be registered. Parameters that are in something else, such as a set, the keys of a
    dictionary, or the variables around a function, are refused with a TypeError when somebody asks for the parameters,
    since nothing would move or save them. Not looked into are Modules that only functions and classes know (a teacher,
    say), objects inside of objects that are no Modules, and iterators, which would be used up.

    A parameter is a leaf. Constants, made by ``detach()``, are not: they are the Module's buffers, which are saved
    with it and not learned; a weight that shall stay as it is can be one. A Value or Module that occurs twice
    counts once.

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

    # Whether the Module is being trained; train() and eval() set it. Dropout is what asks.
    training: bool = True

    if not TYPE_CHECKING:  # a type checker knows that there is none
        forward = _Forward()
        # Without a setter, so that MLP[Value](...) leaves no type among the attributes, which are the model's contents.
        __orig_class__ = property()

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        if "forward" in vars(cls) and not any("__call__" in vars(base) for base in cls.__mro__):
            raise TypeError(f"{cls.__name__} defines forward, which nothing calls here: name it __call__")

    def parameters(self) -> list[Value]:
        """Return the parameters, in the order in which they were stored.

        >>> from nn import MLP
        >>> len(MLP(2, [16, 16, 1]).parameters())
        337
        """
        return list(_found_in(self, _is_parameter))

    def named_parameters(self) -> Iterator[tuple[str, Value]]:
        """Yield each parameter with its name, the path of attributes and positions that leads to it.

        >>> from nn import Layer
        >>> [name for name, _ in Layer(1, 2).named_parameters()]
        ['neurons.0.weights.0', 'neurons.0.bias', 'neurons.1.weights.0', 'neurons.1.bias']
        """
        for parameter, (path, key) in _found_in(self, _is_parameter).items():
            yield f"{path}{key}", parameter

    def buffers(self) -> list[Value]:
        """Return the buffers: the constants, in the order in which they were stored."""
        return list(_found_in(self, _is_buffer))

    def named_buffers(self) -> Iterator[tuple[str, Value]]:
        """Yield each buffer with its name.

        >>> from nn import Neuron
        >>> neuron = Neuron(2, weights=[Value(1.0).detach(), 0.5])
        >>> [name for name, _ in neuron.named_buffers()], [name for name, _ in neuron.named_parameters()]
        (['weights.0'], ['weights.1', 'bias'])
        """
        for buffer, (path, key) in _found_in(self, _is_buffer).items():
            yield f"{path}{key}", buffer

    def modules(self) -> list[Module]:
        """Return the Module itself and all that it is built of, each before its parts."""
        return [module for _, module in self.named_modules()]

    def named_modules(self) -> Iterator[tuple[str, Module]]:
        """Yield the Module itself, under the name ``""``, and all that it is built of, with the paths to them.

        >>> from nn import MLP
        >>> [name for name, _ in MLP(1, [1]).named_modules()]
        ['', 'layers.0', 'layers.0.neurons.0']
        """
        yield from _modules_in("", self, {})

    def apply(self, function: Callable[[Module], object]) -> Self:
        """Call a function on every part, then on the Module itself, and return the Module.

        >>> from nn import MLP, Neuron, init
        >>> model = MLP(1, [2, 1]).apply(lambda part: isinstance(part, Neuron) and init.zeros_(part.weights))
        >>> sum(abs(p.data) for p in model.parameters())
        0.0
        """
        for module in _parts_first(self, {}):
            function(module)
        return self

    def train(self, mode: bool = True) -> Self:  # noqa: FBT001, FBT002  # PyTorch's signature
        """Tell the Module and its parts that training begins, or with False that it is over; return the Module."""
        for module in self.modules():
            module.training = mode
        return self

    def eval(self) -> Self:
        """Tell the Module and its parts that training is over, so that dropout lets everything pass.

        >>> from nn import Dropout
        >>> Dropout(0.5, rng=0).eval()([1.0, 2.0])
        [1.0, 2.0]
        """
        return self.train(mode=False)

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
        zero_grads(self.parameters())

    def state_dict(self) -> dict[str, Numbers]:
        """Return all parameters and buffers as plain data: each array under its name, as nested lists of floats.

        The names and shapes are PyTorch's: a ``weight`` is a list of rows, one for each output.

        Returns
        -------
        A dictionary of copies, which later steps do not change. A single number is a float.

        Examples
        --------
        >>> from nn import MLP
        >>> MLP(2, [2], weights=[[[1, 2], [3, 4]]]).state_dict()
        {'layers.0.weight': [[1.0, 2.0], [3.0, 4.0]], 'layers.0.bias': [0.0, 0.0]}
        """
        return {name: numbers_in(array) for name, array in _arrays_in(self).items()}

    def load_state_dict(self, state: Mapping[str, object], strict: bool = True) -> Mismatch:  # noqa: FBT001, FBT002
        """Set all parameters and buffers to the numbers of a state. If anything is wrong, nothing is changed.

        Parameters
        ----------
        state
            From the name of each array to its numbers: nested lists, or whatever gives them by ``tolist()``,
            such as NumPy's arrays and PyTorch's tensors.
        strict
            False takes the names that both have, and leaves all else as it is.

        Returns
        -------
        The names that are missing in the state, and those that the Module does not have: none where ``strict``.

        Raises
        ------
        ValueError
            If a shape is wrong, or if ``strict`` and a name is missing or unexpected; the message lists them all.
        TypeError
            If the state is not a dictionary.

        Examples
        --------
        >>> from nn import Linear
        >>> model = Linear(2, 1)
        >>> model.load_state_dict({"weight": [[0.5, -0.5]], "bias": [1.0]})
        Mismatch(missing_keys=[], unexpected_keys=[])
        >>> model([1.0, 2.0])
        Value(0.5)
        >>> model.load_state_dict({"weight": [[0.5], [-0.5]]})
        Traceback (most recent call last):
        ValueError: the state does not fit Linear(2, 1):
          missing: bias
          wrong shape: weight has [2, 1], and [1, 2] is needed
        """
        arrays = _arrays_in(self)
        numbers, mismatch = checked_numbers(arrays, state, self._signature(), strict=strict)
        for name, its_numbers in numbers.items():
            assign(arrays[name], its_numbers)
        return mismatch

    def __repr__(self) -> str:
        """Show how the Module is built, one line for each part."""
        lines = [f"  {name}: " + repr(part).replace("\n", "\n  ") for name, part in self._shown()]
        return "\n".join([self._headline(), *lines])

    def _headline(self) -> str:
        count = len(self.parameters())
        return self._signature() + (f" with {count} parameter{'s' if count > 1 else ''}" if count else "")

    def _signature(self) -> str:
        """Return how to make such a Module, or its name where that is enough; messages name it so."""
        return type(self).__name__

    def _shown(self) -> Iterable[tuple[str, Module]]:
        """Return the parts that are shown when the Module is."""
        return _parts(self, "", ())

    def _contents(self) -> Iterable[tuple[object, object]]:
        """Return what the Module holds, with the names under which it is found."""
        return attributes(self).items()

    def _contents_to_save(self) -> Iterable[tuple[object, object]]:
        """Return what the Module holds as it is saved, where that is not how it is stored."""
        return self._contents()


def _is_parameter(value: Value) -> bool:
    return value.op is None and value.requires_grad


def _is_buffer(value: Value) -> bool:
    return value.op is None and not value.requires_grad


def _found_in(module: Module, wanted: Callable[[Value], bool]) -> dict[Value, tuple[str, object]]:
    """Return each wanted Value with the two halves of its name, which are joined only when somebody asks."""
    search = _Search(wanted)
    search.find(module, "")
    if wanted is _is_parameter:
        _refuse_lost(module, search)
    return search.found


class _Search:
    """A walk through what a Module holds, for Values of one kind. Modules inside are gone into, or left alone."""

    def __init__(self, wanted: Callable[[Value], bool], *, modules: bool = True) -> None:
        self.wanted, self.modules = wanted, modules
        self.found: dict[Value, tuple[str, object]] = {}
        self.unopened: list[tuple[str, object]] = []
        # By address. They are kept, because the address of a list that was made on the way would soon be another's.
        self.seen: dict[int, object] = {}

    def find(self, holder: object, path: str) -> None:
        """Note what the Module, list, tuple or dictionary holds."""
        self.seen[id(holder)] = holder
        if isinstance(holder, dict) and not all(type(key) is str for key in holder):
            self.unopened.append((f"{path}keys()", holder.keys()))
        for key, thing in _held(holder):
            if (kind := type(thing)) is Value:  # the commonest, and this is the quickest question
                if self.wanted(cast("Value", thing)):
                    self.found.setdefault(cast("Value", thing), (path, key))
            elif kind not in NOTHING_IN and id(thing) not in self.seen:
                self.seen[id(thing)] = thing
                is_module = isinstance(thing, Module)
                if is_module and not self.modules:
                    continue
                inside = thing if is_module else opened(thing)
                if inside is None:
                    self.unopened.append((f"{path}{key}", thing))
                else:
                    self.find(inside, f"{path}{key}.")


def _refuse_lost(module: Module, search: _Search) -> None:
    """Refuse parameters that a Module holds where they have no name, and would be neither moved nor saved."""
    for path, thing in search.unopened:
        inside = _Search(_is_parameter, modules=not isinstance(thing, FunctionType | type))
        inside.find(unnamed(thing), "")
        lost = len(inside.found.keys() - search.found.keys())
        if lost:
            kind = type(thing).__name__
            many = f"{lost} parameter{'s' if lost > 1 else ''}"
            cure = "" if isinstance(thing, _NEVER_A_MODULE) else f"derive {kind} from nn.Module, or "
            raise TypeError(
                f"{module._signature()} holds {many} in {path}, a {kind}, where a Module finds none: {cure}keep them "
                f"in a list, tuple, dictionary, deque, array or dataclass; detach() what shall not be learned"
            )
    for part in search.seen.values():
        if isinstance(part, Module):
            for name, value in _of_class(type(part)).items():  # type: ignore[arg-type]  # a class can be hashed
                if value not in search.found and name not in attributes(part):
                    raise TypeError(
                        f"the parameter {name} belongs to the class {type(part).__name__} and not to its Modules, "
                        f"which do not find it: set self.{name} in __init__"
                    )


@cache
def _of_class(kind: type[Module]) -> dict[str, Value]:
    """Return the parameters that are attributes of the class itself."""
    members = [member for base in kind.__mro__ for member in vars(base).items()]
    return {name: thing for name, thing in members if isinstance(thing, Value) and _is_parameter(thing)}


def _arrays_in(module: Module) -> dict[str, Array]:
    """Return what is saved of a Module, by name: single Values, and nested lists of Values of equal shape."""
    module.parameters()  # so that what is not found is refused
    arrays: dict[str, Array] = {}
    _find_arrays(module, "", arrays, {})
    return arrays


def _find_arrays(holder: object, path: str, arrays: dict[str, Array], seen: dict[int, object]) -> None:
    seen[id(holder)] = holder
    for key, thing in holder._contents_to_save() if isinstance(holder, Module) else _held(holder):
        inside = thing if isinstance(thing, Value | Module) else opened(thing)
        if shape_of(inside, Value) is not None and all(v.op is None for v in flattened(cast("Array", inside))):
            arrays[f"{path}{key}"] = cast("Array", inside)
        elif inside is not None and not isinstance(thing, Value) and id(thing) not in seen:
            seen[id(thing)] = thing
            _find_arrays(inside, f"{path}{key}.", arrays, seen)


def _modules_in(path: str, module: Module, seen: dict[int, Module]) -> Iterator[tuple[str, Module]]:
    if id(module) not in seen:
        seen[id(module)] = module
        yield path, module
        for name, part in _parts(module, "", ()):
            yield from _modules_in(f"{path}.{name}" if path else name, part, seen)


def _parts_first(module: Module, seen: dict[int, Module]) -> Iterator[Module]:
    if id(module) not in seen:
        seen[id(module)] = module
        for _, part in _parts(module, "", ()):
            yield from _parts_first(part, seen)
        yield module


def _parts(holder: object, path: str, within: tuple[int, ...]) -> Iterator[tuple[str, Module]]:
    """Yield the Modules that a Module holds, not those inside them, with their names."""
    for key, thing in _held(holder):
        if isinstance(thing, Module):
            yield f"{path}{key}", thing
        elif type(thing) not in NOTHING_IN and id(thing) not in within and (inside := opened(thing)) is not None:
            yield from _parts(inside, f"{path}{key}.", (*within, id(thing)))


def _held(holder: object) -> Iterable[tuple[object, object]]:
    """Return the keys and elements of a Module or a container."""
    if isinstance(holder, Module):
        return holder._contents()
    return holder.items() if isinstance(holder, dict) else enumerate(cast("Iterable[object]", holder))
