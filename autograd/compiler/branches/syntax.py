"""The source of a function, as a syntax tree: only if that file, compiled again, gives the very code that runs."""

from __future__ import annotations

import ast
import linecache
from collections.abc import Iterator
from functools import lru_cache
from types import CodeType
from typing import TypeAlias

__all__ = ["FunctionNode", "syntax_of"]

FunctionNode: TypeAlias = ast.FunctionDef | ast.Lambda

_FILES = 32  # whose syntax trees are kept


def syntax_of(code: CodeType) -> FunctionNode | None:
    """Return the syntax tree of a function, which is not to be altered; None where its source is not at hand.

    A file that has changed since it was imported is not the source.

    Parameters
    ----------
    code
        The code of the function.
    """
    lines = linecache.getlines(code.co_filename)
    found = _functions_of("".join(lines), code.co_filename) if lines else {}
    for mine, node in found.get((code.co_firstlineno, code.co_name), ()):
        if mine == code and list(mine.co_positions()) == list(code.co_positions()):
            return node
    return None


@lru_cache(maxsize=_FILES)
def _functions_of(text: str, file: str) -> dict[tuple[int, str], list[tuple[CodeType, FunctionNode]]]:
    """Return the functions of a file by first line and name; several of a name may share a line."""
    try:
        tree = ast.parse(text, file)
        whole = compile(text, file, "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return {}
    nodes: dict[tuple[int, str], list[FunctionNode]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            nodes.setdefault((first, node.name), []).append(node)
        elif isinstance(node, ast.Lambda):
            nodes.setdefault((node.lineno, "<lambda>"), []).append(node)
    found: dict[tuple[int, str], list[tuple[CodeType, FunctionNode]]] = {}
    for code in _codes_in(whole):
        key = code.co_firstlineno, code.co_name
        for node in nodes.get(key, ()):
            if len(nodes[key]) == 1 or _starts_at(code, node):
                found.setdefault(key, []).append((code, node))
    return found


def _codes_in(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes_in(constant)


def _starts_at(code: CodeType, node: FunctionNode) -> bool:
    """Return whether the body of the function stands where the code says that its instructions come from."""
    body = node.body if isinstance(node, ast.Lambda) else node.body[0]
    places = {(line, column) for line, _, column, _ in code.co_positions() if line is not None and column is not None}
    return (
        min(places - {(code.co_firstlineno, 0)}, default=None) is not None
        and (
            body.lineno,
            body.col_offset,
        )
        in places
    )
