"""Nested arguments and results: from containers of numbers to a flat list, and back.

optree, or ``pytrees`` where it is not installed, knows lists, tuples, dictionaries and named tuples; here dataclasses
and NumPy arrays are added.
Knows nothing of derivatives.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cache, cached_property, lru_cache
from itertools import accumulate
from math import prod
from typing import Any, TypeAlias, cast

from autograd.core.engine import Value
from autograd.core.numbers import is_number, to_float

try:
    import optree
except ModuleNotFoundError:
    from autograd.transforms import pytrees as optree  # type: ignore[no-redef]

__all__ = ["Layout", "Leaf", "Shape", "array_of", "copied", "flatten", "is_static", "with_leaves"]

Leaf: TypeAlias = Value | float
# Of a dataclass: the names of the fields that hold numbers, and the other fields with what they hold.
_Fields: TypeAlias = tuple[tuple[str, ...], tuple[tuple[str, object], ...]]

Shape: TypeAlias = tuple[int, ...]

# A dataclass is built through its constructor where a function receives it, so that what __post_init__ derives is
# derived anew. A gradient of the same shape is built without: a sensitivity need not pass the checks of an argument.
_ARGUMENTS, _RESULTS = "autograd.arguments", "autograd.results"


@dataclasses.dataclass(frozen=True)
class Layout:
    """The shape of a nested argument or result: how to build the same from a flat list.

    Parameters
    ----------
    arguments, results
        The containers, for building an argument and for building a derivative of it.
    shapes
        For each leaf of the containers its shape if it is a NumPy array, and None if it is a number.
    """

    arguments: optree.PyTreeSpec
    results: optree.PyTreeSpec
    shapes: tuple[Shape | None, ...]

    @cached_property
    def _plain(self) -> bool:
        return all(shape is None for shape in self.shapes)

    @cached_property
    def single(self) -> bool:
        """Whether there is no container at all, but a number or an array."""
        return self.results.is_leaf()

    @cached_property
    def size(self) -> int:
        """How many numbers there are in all."""
        return sum(_size(shape) for shape in self.shapes)

    def spans(self) -> list[tuple[Shape | None, slice]]:
        """Return the shape of each leaf and where its numbers stand in the flat list."""
        return self._spans

    @cached_property
    def _spans(self) -> list[tuple[Shape | None, slice]]:
        stops = [*accumulate(map(_size, self.shapes))]
        return [
            (shape, slice(start, stop)) for shape, start, stop in zip(self.shapes, [0, *stops], stops, strict=False)
        ]

    def argument(self, flat: Sequence[Leaf]) -> Any:  # noqa: ANN401  # whatever the user's containers are
        """Build an argument of a function."""
        return self.arguments.unflatten(self._leaves(flat))

    def result(self, flat: Sequence[Leaf]) -> Any:  # noqa: ANN401  # whatever the user's containers are
        """Build a derivative: one number in place of each."""
        return self.results.unflatten(self._leaves(flat))

    def matrix(self, columns: Layout, rows: Sequence[Sequence[Leaf]]) -> Any:  # noqa: ANN401  # as above
        """Build a Jacobian: in place of each leaf a structure of ``columns``; arrays are joined into one."""
        return self.results.unflatten(
            columns.results.unflatten(
                array_of([entry for row in rows[down] for entry in row[across]], _joined(shape, other_shape))
                for other_shape, across in columns.spans()
            )
            for shape, down in self.spans()
        )

    @cached_property
    def classes(self) -> tuple[type, ...]:
        """The classes of dataclasses and named tuples, each once."""
        found: dict[type, None] = {}
        waiting = [self.arguments]
        while waiting:
            part = waiting.pop()
            if not part.is_leaf():
                found[cast("type", part.type)] = None
                waiting += part.children()
        return tuple(kind for kind in found if kind.__module__ not in {"builtins", "collections"})

    def __str__(self) -> str:
        return str(self.results.unflatten("number" if shape is None else f"array{shape}" for shape in self.shapes))

    def _leaves(self, flat: Sequence[Leaf]) -> Sequence[object]:
        if self._plain:
            return flat
        return [array_of(flat[span], shape) for shape, span in self.spans()]


def flatten(
    tree: Any,  # noqa: ANN401  # whatever the user's containers are
    role: str,
    integers: list[tuple[int, type]] | None = None,
) -> tuple[list[Leaf], Layout]:
    """Return the numbers of a nested structure, in a fixed order, and its layout.

    Parameters
    ----------
    tree
        A number, a Value, an array of such, or lists, tuples, dictionaries and dataclasses of them.
    role
        What it is, to begin the error message with.
    integers
        Where to write down which of the numbers are integers or bools, and of which type. Those in arrays are not.

    Raises
    ------
    TypeError
        If a leaf is neither a number nor a Value nor an array; the message says where it stands.
    """
    flat: list[Leaf] = []
    form = _collect(tree, flat)
    if form is not None:
        return flat, _layout_of(form)
    flat = []
    leaves: list[Any]
    leaves, arguments = optree.tree_flatten(tree, namespace=_ARGUMENTS)
    kinds = {*map(type, leaves)}
    while new := [kind for kind in kinds if dataclasses.is_dataclass(kind)]:
        for kind in new:
            _register(kind)
        leaves, arguments = optree.tree_flatten(tree, namespace=_ARGUMENTS)
        kinds = {*map(type, leaves)}
    whole = {kind for kind in kinds if issubclass(kind, _integer_types())} if integers is not None else set()
    shapes: list[Shape | None] = []
    for position, leaf in enumerate(leaves):
        shape = _array_shape(leaf, role)
        shapes.append(shape)
        if integers is not None and type(leaf) in whole:
            integers.append((len(flat), type(leaf)))
        for number in [leaf] if shape is None else leaf.ravel().tolist():
            if not isinstance(number, Value) and not is_number(number):
                place = optree.treespec_accessors(arguments)[position].codify("")
                role = f"{role}, at {place}" if place else role
                if callable(getattr(number, "to_numpy", None)):
                    raise TypeError(f"{role} is a {type(number).__name__}, and no array: hand over its .to_numpy()")
            flat.append(number if isinstance(number, Value) else to_float(number, role))
    return flat, Layout(arguments, optree.tree_structure(tree, namespace=_RESULTS), tuple(shapes))


def copied(tree: object) -> Any:  # noqa: ANN401  # as the tree
    """Return the same numbers in containers and arrays of one's own. What ``flatten`` took is taken."""
    return optree.tree_map(
        lambda leaf: leaf if _array_shape(leaf, "") is None else leaf.copy(), cast("Any", tree), namespace=_ARGUMENTS
    )


def _integer_types() -> tuple[type, ...]:
    numpy = sys.modules.get("numpy")  # as in _array_shape
    return (int,) if numpy is None else (int, numpy.integer, numpy.bool_)


def with_leaves(tree: Any, change: Callable[[object], object]) -> Any:  # noqa: ANN401  # whatever the containers are
    """Return a nested structure of anything, with other leaves; entries of arrays of objects are leaves, too.

    Where no leaf changes it is the very same.

    Parameters
    ----------
    tree
        Lists, tuples, dictionaries, dataclasses and arrays of anything. What else there is, is a leaf.
    change
        From a leaf to what takes its place.
    """
    leaves: list[Any]
    leaves, containers = optree.tree_flatten(tree, namespace=_ARGUMENTS, none_is_leaf=True)
    while new := {type(leaf) for leaf in leaves if dataclasses.is_dataclass(leaf) and not isinstance(leaf, type)}:
        for kind in new:
            _register(kind)
        leaves, containers = optree.tree_flatten(tree, namespace=_ARGUMENTS, none_is_leaf=True)
    changed = [_changed(leaf, change) for leaf in leaves]
    same = all(after is before for before, after in zip(leaves, changed, strict=True))
    return tree if same else containers.unflatten(changed)


def _changed(leaf: Any, change: Callable[[object], object]) -> object:  # noqa: ANN401  # anything
    numpy = sys.modules.get("numpy")
    if numpy is None or not isinstance(leaf, numpy.ndarray) or leaf.dtype != object:
        return change(leaf)
    entries = [*map(change, leaf.ravel().tolist())]
    array = numpy.empty(len(entries), dtype=float if all(type(entry) is float for entry in entries) else object)
    array[:] = entries
    return array.reshape(leaf.shape)


def array_of(flat: Sequence[Leaf], shape: Shape | None) -> Any:  # noqa: ANN401  # a number or an array
    """Return an array of the numbers, of floats or of objects if there is a Value; without a shape the one number."""
    if shape is None:
        return flat[0]
    import numpy as np

    array = np.empty(len(flat), dtype=object if any(isinstance(x, Value) for x in flat) else float)
    array[:] = flat
    return array.reshape(shape)


def _collect(tree: object, flat: list[Leaf]) -> Hashable:
    """Append the numbers of nested lists and tuples of floats and Values; return their form, None for all else.

    Nearly all arguments are such, and optree, which knows every container, takes longer than the derivative.
    """
    kind: type = type(tree)
    if isinstance(tree, list | tuple) and (kind is list or kind is tuple):
        if {*map(type, tree)} <= {float, Value}:
            flat.extend(tree)
            return kind, len(tree)
        forms = [_collect(child, flat) for child in tree]
        return None if None in forms else (kind, *forms)
    if kind is float or isinstance(tree, Value):
        flat.append(cast("Leaf", tree))
        return kind
    return (kind, 0) if kind is dict and not tree else None  # a call's named arguments, mostly


@lru_cache(maxsize=256)
def _layout_of(form: Hashable) -> Layout:
    containers = optree.tree_structure(_sample(form))
    return Layout(containers, containers, (None,) * containers.num_leaves)


def _sample(form: Any) -> Any:  # noqa: ANN401  # nested tuples of types and counts
    if not isinstance(form, tuple):
        return 0.0
    kind, *rest = form
    return kind((0.0,) * rest[0] if rest and isinstance(rest[0], int) else map(_sample, rest))


def _size(shape: Shape | None) -> int:
    return 1 if shape is None else prod(shape)


def _joined(shape: Shape | None, other: Shape | None) -> Shape | None:
    return None if shape is None and other is None else (shape or ()) + (other or ())


def _array_shape(leaf: object, role: str) -> Shape | None:
    # If NumPy was never imported, nothing can be an array of it.
    numpy = sys.modules.get("numpy")
    if numpy is None or not isinstance(leaf, numpy.ndarray):
        return None
    if isinstance(leaf, numpy.ma.MaskedArray):
        raise TypeError(
            f"{role} is a masked array, whose mask would be lost: take .compressed(), the entries that are not masked, "
            f"or .filled(...)"
        )
    return tuple(leaf.shape)


@cache
def _register(kind: type) -> None:
    """Teach optree a dataclass: its fields that hold numbers or containers are children, the rest comes along."""
    names = tuple(field.name for field in dataclasses.fields(kind) if field.init)
    derived = tuple(field.name for field in dataclasses.fields(kind) if not field.init)

    def take_apart(instance: object) -> tuple[tuple[object, ...], _Fields, tuple[str, ...]]:
        fields = {name: getattr(instance, name) for name in names}
        kept = tuple((name, field) for name, field in fields.items() if is_static(field))
        children = tuple(name for name in names if not is_static(fields[name]))
        return tuple(fields[name] for name in children), (children, kept), children

    def construct(metadata: Any, fields: Iterable[object]) -> Any:  # noqa: ANN401  # of the kind
        return kind(**dict(zip(metadata[0], fields, strict=True)), **dict(metadata[1]))

    def fill(metadata: Any, fields: Iterable[object]) -> Any:  # noqa: ANN401  # of the kind
        instance: object = object.__new__(kind)
        for name, field in (*zip(metadata[0], fields, strict=True), *metadata[1], *((name, None) for name in derived)):
            object.__setattr__(instance, name, field)  # as __init__ of a frozen dataclass does
        return instance

    optree.register_pytree_node(kind, take_apart, construct, namespace=_ARGUMENTS)
    optree.register_pytree_node(kind, take_apart, fill, namespace=_RESULTS)


def is_static(field: object) -> bool:
    """Return whether a field of a dataclass is a name or a switch rather than something to differentiate."""
    return isinstance(field, str | bool) or callable(field)
