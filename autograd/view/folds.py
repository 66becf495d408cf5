"""The folds of a graph: a tree of named parts, each of which a picture shows as one box or by what is in it."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from autograd.core.engine import Value
from autograd.scoping import Scopes, Section
from autograd.view.cuts import MAXIMUM_ITEMS, Nested, cut
from autograd.view.graph import Node
from autograd.view.ownership import sections_of_model

__all__ = ["LARGEST_GRAPH", "Fold", "fold_tree", "one_fold", "opened"]

LARGEST_GRAPH = 1_000_000
"""The largest number of nodes that is folded."""

# This many leaves or numbers are shown beside the operations of a fold; more are folded themselves.
_MAXIMUM_LEAVES = 8


@dataclass(slots=True, eq=False)
class Fold:
    """A part of the graph. No path leaves it and comes back, so that it can stand as one box."""

    name: str
    parent: Fold | None = None
    children: list[int | Fold] = field(default_factory=list)
    """The positions of nodes, and folds, each after what it needs."""
    depth: int = 0
    operations: int = 0
    """How many operations are in it, at any depth."""
    given: int = 0
    """How many leaves, constants and numbers are in it, at any depth."""

    def nodes(self) -> Iterator[int]:
        """Yield the positions of all nodes in it, at any depth."""
        stack: list[int | Fold] = [self]
        while stack:
            item = stack.pop()
            if isinstance(item, Fold):
                stack.extend(reversed(item.children))
            else:
                yield item


def fold_tree(nodes: Sequence[Node], fold: object, action: str) -> Fold:
    """Return the whole graph as a fold: in it the parts that were asked for, and where they are large, parts of those.

    Parameters
    ----------
    nodes
        The graph, each node after its arguments.
    fold
        What :func:`autograd.scopes` has noted; a model, for its layers and neurons; or None.
    action
        What it is wanted for, for the messages.

    Raises
    ------
    TypeError
        If ``fold`` is none of these.
    """
    if fold is None:
        sections: Mapping[Value, Section] = {}
    elif isinstance(fold, Scopes):
        sections = fold.sections
    else:
        sections = sections_of_model(nodes, fold, action)
    return _Folding(nodes, sections).root


def one_fold(nodes: Sequence[Node]) -> Fold:
    """Return the whole graph as a fold without folds in it."""
    operations = sum(1 for node in nodes if node.arguments)
    return Fold("everything", None, [*range(len(nodes))], 0, operations, len(nodes) - operations)


def opened(tree: Fold, depth: int) -> list[int | Fold]:
    """Return what is to be seen of a tree when folds are opened down to a depth, each after what it needs.

    Parameters
    ----------
    tree
        The whole graph.
    depth
        How many levels of folds to open; 0 shows the outermost folds as boxes.

    Raises
    ------
    TypeError
        If the depth is not an int.
    ValueError
        If it is negative.
    """
    if isinstance(depth, bool) or not isinstance(depth, int):
        raise TypeError(f"depth must be an int, how many levels of folds to open; got {type(depth).__name__}")
    if depth < 0:
        raise ValueError(f"depth must be at least 0, got {depth}")
    found: list[int | Fold] = []
    stack: list[int | Fold] = [tree]
    while stack:
        item = stack.pop()
        if isinstance(item, Fold) and item.depth <= depth:
            stack.extend(reversed(item.children))
        else:
            found.append(item)
    return found


class _Folding:
    def __init__(self, nodes: Sequence[Node], sections: Mapping[Value, Section]) -> None:
        self.nodes = nodes
        self.root = Fold("everything")
        self._by_section(sections)
        for current in self._folds():
            self._sort(current)
        for current in self._folds():
            self._divide(current)
        self._place_leaves()
        self._count()

    def _by_section(self, sections: Mapping[Value, Section]) -> None:
        folds: dict[Section, Fold] = {}

        def fold_of(section: Section | None) -> Fold:
            new = []
            while section is not None and section not in folds:
                new.append(section)
                section = section.parent
            fold = self.root if section is None else folds[section]
            for inner in reversed(new):
                fold.children.append(inner_fold := Fold(inner.name, fold))
                folds[inner] = fold = inner_fold
            return fold

        for index, node in enumerate(self.nodes):
            if isinstance(node.value, Value) and node.value.op is not None:
                fold_of(sections.get(node.value)).children.append(index)

    def _folds(self) -> list[Fold]:
        """Return all folds as they are now, each after the one that it is in."""
        found = [self.root]
        for current in found:
            found.extend(item for item in current.children if isinstance(item, Fold))
        return found

    def _sort(self, fold: Fold) -> None:
        """Put each child after those that it needs, in an order as near as possible to the engine's.

        A fold that a path leaves and comes back to, which only Values from another thread can bring about, is opened.
        """
        while True:
            order, stuck = self._order(fold)
            if not stuck:
                fold.children = order
                return
            for item in stuck:
                if isinstance(item, Fold):
                    self._open(item)

    def _open(self, fold: Fold) -> None:
        parent = fold.parent
        if parent is None:
            return
        parent.children.remove(fold)
        parent.children.extend(fold.children)
        for item in fold.children:
            if isinstance(item, Fold):
                item.parent = parent
        fold.children = []

    def _order(self, fold: Fold) -> tuple[list[int | Fold], list[int | Fold]]:
        needs = self._needs(fold)
        missing = [len(needed) for needed in needs]
        users: list[list[int]] = [[] for _ in needs]
        for user, needed in enumerate(needs):
            for source in needed:
                users[source].append(user)
        last = [max(item.nodes(), default=0) if isinstance(item, Fold) else item for item in fold.children]
        ready = [(last[k], k) for k, count in enumerate(missing) if count == 0]
        heapq.heapify(ready)
        order = []
        while ready:
            _, k = heapq.heappop(ready)
            order.append(fold.children[k])
            for user in users[k]:
                missing[user] -= 1
                if missing[user] == 0:
                    heapq.heappush(ready, (last[user], user))
        return order, [item for item, count in zip(fold.children, missing, strict=True) if count]

    def _needs(self, fold: Fold) -> list[set[int]]:
        """Return for each child the positions of the children that it has arguments from."""
        child = {}
        for k, item in enumerate(fold.children):
            for index in item.nodes() if isinstance(item, Fold) else (item,):
                child[index] = k
        needs: list[set[int]] = [set() for _ in fold.children]
        for index, k in child.items():
            needs[k].update(child[a] for a in self.nodes[index].arguments if a in child and child[a] != k)
        return needs

    def _divide(self, fold: Fold) -> None:
        """Divide what has too many children to be looked at, again and again."""
        if len(fold.children) <= MAXIMUM_ITEMS:
            return
        needs = self._needs(fold)
        last_use = list(range(len(needs)))
        for user, needed in enumerate(needs):
            for source in needed:
                last_use[source] = max(last_use[source], user)
        kinds = [self._kind(item) for item in fold.children]
        steps = fold.children
        fold.children = self._nested(cut(kinds, last_use), steps, fold)

    def _nested(self, pieces: Nested, steps: list[int | Fold], parent: Fold) -> list[int | Fold]:
        children: list[int | Fold] = []
        for piece in pieces:
            if isinstance(piece, int):
                item = steps[piece]
                if isinstance(item, Fold):
                    item.parent = parent
            else:
                item = Fold("", parent)
                item.children = self._nested(piece, steps, item)
                item.name = self._title(item, len(children) + 1)
            children.append(item)
        return children

    def _title(self, fold: Fold, number: int) -> str:
        """Return what a part is called: by what it ends in, if that has a label."""
        last = fold.children[-1]
        value = self.nodes[last].value if isinstance(last, int) else None
        return f"… {value.label}" if isinstance(value, Value) and value.label else f"part {number}"

    def _kind(self, item: int | Fold) -> str:
        if isinstance(item, Fold):
            return f"fold {item.name}"
        value = self.nodes[item].value
        return value.op.name if isinstance(value, Value) and value.op is not None else ""

    def _place_leaves(self) -> None:
        """Put each leaf, constant and number into the innermost fold that holds all its uses."""
        home: list[Fold | None] = [None] * len(self.nodes)
        folds = self._folds()
        for fold in folds:
            fold.depth = 0 if fold.parent is None else fold.parent.depth + 1
            for item in fold.children:
                if isinstance(item, int):
                    home[item] = fold
        given = [index for index in range(len(self.nodes)) if home[index] is None]
        for index, node in enumerate(self.nodes):
            for argument in node.arguments:
                if not self.nodes[argument].arguments:
                    home[argument] = _common(home[argument], home[index])
        leaves: dict[Fold, list[int]] = {}
        for index in given:
            leaves.setdefault(home[index] or self.root, []).append(index)
        for fold, inside in leaves.items():
            fold.children[:0] = self._leaves(inside, fold)

    def _leaves(self, inside: list[int], parent: Fold) -> list[int | Fold]:
        if len(inside) <= _MAXIMUM_LEAVES:
            return [*inside]
        fold = Fold("given", parent)
        fold.children = self._nested(cut(["" for _ in inside], range(len(inside))), [*inside], fold)
        return [fold]

    def _count(self) -> None:
        for fold in reversed(self._folds()):
            fold.depth = 0 if fold.parent is None else fold.parent.depth + 1
            for item in fold.children:
                if isinstance(item, Fold):
                    fold.operations += item.operations
                    fold.given += item.given
                elif self.nodes[item].arguments:
                    fold.operations += 1
                else:
                    fold.given += 1


def _common(first: Fold | None, second: Fold | None) -> Fold | None:
    """Return the innermost fold that both are in; None knows nothing yet."""
    if first is None or second is None:
        return first or second
    while first is not second:
        if first.depth >= second.depth and first.parent is not None:
            first = first.parent
        elif second.parent is not None:
            second = second.parent
    return first
