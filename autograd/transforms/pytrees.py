"""What is needed of optree, in Python: for where optree is not installed, as in a browser.

The names are optree's and mean the same; ``trees`` imports one or the other.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeAlias

__all__ = [
    "Accessor",
    "PyTreeSpec",
    "register_pytree_node",
    "tree_flatten",
    "tree_map",
    "tree_structure",
    "treespec_accessors",
]

# What a container is taken apart into: its children, what else there is to know of it, and how each child is reached.
_Parts: TypeAlias = tuple[Iterable[object], Any, Iterable[object]]
_TakeApart: TypeAlias = Callable[[Any], _Parts]
_PutTogether: TypeAlias = Callable[[Any, Iterable[object]], object]


@dataclass(frozen=True)
class _Kind:
    """A kind of container: how to take one apart and put it together, and how Python writes the way to a child."""

    take_apart: _TakeApart
    put_together: _PutTogether
    step: str = "[{!r}]"


_KINDS: dict[tuple[str, type], _Kind] = {}


def register_pytree_node(kind: type, take_apart: _TakeApart, put_together: _PutTogether, *, namespace: str) -> None:
    """Teach a namespace a class, whose children are attributes."""
    _KINDS[namespace, kind] = _Kind(take_apart, put_together, ".{}")


@dataclass(frozen=True)
class PyTreeSpec:
    """How a tree is nested: a leaf has no kind.

    Parameters
    ----------
    type
        The class of the container at the root; None of a leaf.
    metadata
        What the container holds beside its children.
    parts
        How the children are nested.
    """

    type: type | None = None
    metadata: Any = None
    parts: tuple[PyTreeSpec, ...] = ()
    kind: _Kind | None = field(default=None, repr=False)
    entries: tuple[object, ...] = field(default=(), compare=False)

    @property
    def num_leaves(self) -> int:
        """How many leaves there are."""
        return 1 if self.kind is None else sum(part.num_leaves for part in self.parts)

    @property
    def num_children(self) -> int:
        """How many children the root has."""
        return len(self.parts)

    def is_leaf(self) -> bool:
        """Return whether there is no container at all."""
        return self.kind is None

    def children(self) -> list[PyTreeSpec]:
        """Return how the children of the root are nested."""
        return [*self.parts]

    def child(self, position: int) -> PyTreeSpec:
        """Return how one child of the root is nested."""
        return self.parts[position]

    def unflatten(self, leaves: Iterable[object]) -> Any:  # noqa: ANN401  # whatever the user's containers are
        """Build a tree of this structure from its leaves."""
        rest = iter(leaves)
        given = [*islice(rest, self.num_leaves)]
        if len(given) < self.num_leaves or next(rest, rest) is not rest:
            raise ValueError(f"a structure of {self.num_leaves} leaves needs as many, got other than that")
        return self._built(iter(given))

    def flatten_up_to(self, tree: object) -> list[object]:
        """Return what stands in a tree, which is nested at least like this, where the leaves are here."""
        if self.kind is None:
            return [tree]
        children = [*self.kind.take_apart(tree)[0]]
        return [found for part, child in zip(self.parts, children, strict=True) for found in part.flatten_up_to(child)]

    def _built(self, leaves: Iterator[object]) -> object:
        if self.kind is None:
            return next(leaves)
        return self.kind.put_together(self.metadata, [part._built(leaves) for part in self.parts])


@dataclass(frozen=True)
class Accessor:
    """The way from the root of a tree to a leaf."""

    steps: str

    def codify(self, root: str) -> str:
        """Return the way as Python writes it."""
        return root + self.steps


def tree_flatten(tree: object, *, namespace: str = "", none_is_leaf: bool = False) -> tuple[list[Any], PyTreeSpec]:
    """Return the leaves of a tree in order, and its structure."""
    leaves: list[object] = []
    return leaves, _taken_apart(tree, namespace, none_is_leaf, leaves)


def tree_structure(tree: object, *, namespace: str = "") -> PyTreeSpec:
    """Return the structure of a tree."""
    return tree_flatten(tree, namespace=namespace)[1]


def tree_map(change: Callable[[Any], object], tree: object, *, namespace: str = "") -> Any:  # noqa: ANN401  # as the tree
    """Return the tree with other leaves."""
    leaves, structure = tree_flatten(tree, namespace=namespace)
    return structure.unflatten(map(change, leaves))


def treespec_accessors(structure: PyTreeSpec) -> list[Accessor]:
    """Return the way to each leaf."""
    return [*map(Accessor, _ways(structure))]


def _ways(structure: PyTreeSpec) -> Iterator[str]:
    if structure.kind is None:
        yield ""
        return
    for entry, part in zip(structure.entries, structure.parts, strict=True):
        for way in _ways(part):
            yield structure.kind.step.format(entry) + way


def _taken_apart(tree: object, namespace: str, none_is_leaf: bool, leaves: list[object]) -> PyTreeSpec:  # noqa: FBT001
    kind = None if tree is None and none_is_leaf else _kind_of(type(tree), namespace)
    if kind is None:
        leaves.append(tree)
        return PyTreeSpec()
    children, metadata, entries = kind.take_apart(tree)
    parts = tuple([_taken_apart(child, namespace, none_is_leaf, leaves) for child in children])
    return PyTreeSpec(type(tree), metadata, parts, kind, tuple(entries))


def _kind_of(kind: type, namespace: str) -> _Kind | None:
    if issubclass(kind, tuple) and kind is not tuple and hasattr(kind, "_fields"):
        return _NAMED_TUPLE
    return _KINDS.get((namespace, kind)) or _BUILT_IN.get(kind)


def _sorted(keys: Iterable[Any]) -> list[Any]:
    """Return keys in order: by what they are, by their classes' names where those do not compare, or as they come."""
    given = [*keys]
    try:
        return sorted(given)
    except TypeError:
        try:
            return sorted(given, key=lambda key: (f"{type(key).__module__}.{type(key).__qualname__}", key))
        except TypeError:
            return given


def _of_sequence(tree: Sequence[object]) -> _Parts:
    return tree, None, range(len(tree))


def _of_deque(tree: deque[object]) -> _Parts:
    return tree, tree.maxlen, range(len(tree))


def _of_named_tuple(tree: Any) -> _Parts:  # noqa: ANN401  # any class of named tuples
    return tree, type(tree), tree._fields


def _of_ordered(tree: OrderedDict[object, object]) -> _Parts:
    return tree.values(), tuple(tree), tree


class _Keys(tuple[Any, ...]):
    """The keys of a dictionary in their order, in which equal dictionaries may differ."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keys) and frozenset(self) == frozenset(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(frozenset(self))

    def with_children(self, children: Iterable[object]) -> dict[object, object]:
        """Return the dictionary of these children, which come in the order of the sorted keys."""
        placed = dict(zip(_sorted(self), children, strict=True))
        return {key: placed[key] for key in self}


def _of_dict(tree: dict[object, object]) -> _Parts:
    keys = _sorted(tree)
    return [tree[key] for key in keys], _Keys(tree), keys


def _of_default(tree: defaultdict[object, object]) -> _Parts:
    children, keys, entries = _of_dict(tree)
    return children, (tree.default_factory, keys), entries


_NAMED_TUPLE = _Kind(_of_named_tuple, lambda kind, children: kind(*children), ".{}")
_BUILT_IN: dict[type, _Kind] = {
    type(None): _Kind(lambda _: ((), None, ()), lambda *_: None),
    list: _Kind(_of_sequence, lambda _, children: [*children]),
    tuple: _Kind(_of_sequence, lambda _, children: tuple(children)),
    deque: _Kind(_of_deque, lambda maxlen, children: deque(children, maxlen)),
    OrderedDict: _Kind(_of_ordered, lambda keys, children: OrderedDict(zip(keys, children, strict=True))),
    dict: _Kind(_of_dict, _Keys.with_children),
    defaultdict: _Kind(_of_default, lambda held, children: defaultdict(held[0], held[1].with_children(children))),
}
