"""The views of a page: the whole graph in one, or one for each fold. The page itself finds a place for everything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from autograd.view.folds import Fold
from autograd.view.graph import Node
from autograd.view.markup import visible
from autograd.view.pages._json import Json

__all__ = ["views_of"]

# This many values from outside a fold are shown one by one; more as one box.
_MAXIMUM_OUTSIDE = 8
# Of the results of a fold so many are listed.
_MAXIMUM_RESULTS = 24


def views_of(nodes: Sequence[Node], tree: Fold) -> list[Json]:
    """Return a view for the whole graph, and one for each fold in it.

    A view says what it is called, which view it belongs to, what it holds and what comes out of it. An item of it is
    a node by its position, a fold by the number of nodes plus the position of its view, or everything outside:
    -1. Those from outside come first. An edge is [source, target, argument or -1], where source and target are
    positions in the list of items.
    """
    return _Views(nodes, tree).written()


@dataclass(slots=True)
class _View:
    items: list[int]
    outside: int
    edges: dict[tuple[int, int, int], None] = field(default_factory=dict)


class _Views:
    def __init__(self, nodes: Sequence[Node], tree: Fold) -> None:
        self.nodes = nodes
        self.folds = [tree]
        for fold in self.folds:
            self.folds.extend(item for item in fold.children if isinstance(item, Fold))
        self.number = {fold: k for k, fold in enumerate(self.folds)}

    def written(self) -> list[Json]:
        users: list[list[int]] = [[] for _ in self.nodes]
        for index, node in enumerate(self.nodes):
            for argument in node.arguments:
                users[argument].append(index)
        found: list[Json] = []
        for fold in self.folds:
            members = {*fold.nodes()}
            results = [
                index
                for index in sorted(members)
                if index == len(self.nodes) - 1 or any(user not in members for user in users[index])
            ]
            view = self._view(fold, members)
            found.append(
                {
                    "name": visible(fold.name),
                    "parent": -1 if fold.parent is None else self.number[fold.parent],
                    "operations": fold.operations,
                    "given": fold.given,
                    "results": [*results[:_MAXIMUM_RESULTS]],
                    "resultCount": len(results),
                    "outside": view.outside,
                    "items": [*view.items],
                    "edges": [[*edge] for edge in view.edges],
                }
            )
        return found

    def _view(self, fold: Fold, members: set[int]) -> _View:
        item_of: dict[int, int] = {}
        children: list[int] = []
        for item in fold.children:
            identity = len(self.nodes) + self.number[item] if isinstance(item, Fold) else item
            children.append(identity)
            for index in item.nodes() if isinstance(item, Fold) else (item,):
                item_of[index] = identity
        outside = sorted({a for index in members for a in self.nodes[index].arguments if a not in members})
        shown = outside if len(outside) <= _MAXIMUM_OUTSIDE else [-1]
        for index in outside:
            item_of[index] = index if len(shown) == len(outside) else -1
        view = _View([*shown, *children], len(shown))
        position = {identity: k for k, identity in enumerate(view.items)}
        for index in sorted(members):
            target = item_of[index]
            for k, argument in enumerate(self.nodes[index].arguments):
                source = item_of[argument]
                if source != target:
                    view.edges[position[source], position[target], k if target == index else -1] = None
        return view
