"""What a side of a branch may consist of, to be tried though no point has taken it: it sets names, and no more."""

from __future__ import annotations

import ast
from collections.abc import Sequence

__all__ = ["assigned", "changes_only_names", "is_harmless", "outside_of"]

_EXPRESSIONS = (
    ast.Constant,
    ast.Name,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.Compare,
    ast.IfExp,
    ast.Call,
    ast.keyword,
    ast.Attribute,
    ast.Subscript,
    ast.Slice,
    ast.Tuple,
    ast.operator,
    ast.unaryop,
    ast.boolop,
    ast.cmpop,
    ast.expr_context,
)
_IDENTITY = (ast.Is, ast.IsNot, ast.In, ast.NotIn)


def is_harmless(expression: ast.expr) -> bool:
    """Return whether an expression changes nothing, if the functions that it calls do not.

    What it calls and computes with is looked at when it runs.
    """
    for node in ast.walk(expression):
        if not isinstance(node, _EXPRESSIONS):
            return False
        if isinstance(node, ast.Compare) and any(isinstance(operator, _IDENTITY) for operator in node.ops):
            is_none = isinstance(node.comparators[0], ast.Constant) and node.comparators[0].value is None
            if not (is_none and len(node.ops) == 1 and isinstance(node.ops[0], ast.Is | ast.IsNot)):
                return False
    return True


def changes_only_names(statements: Sequence[ast.stmt], outside: frozenset[str]) -> bool:
    """Return whether statements do nothing but set names, other than those ``outside``, and branch."""
    return all(_changes_only_names(statement, outside) for statement in statements)


def _changes_only_names(statement: ast.stmt, outside: frozenset[str]) -> bool:
    match statement:
        case ast.Pass() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(targets=targets, value=value):
            return is_harmless(value) and all(_is_name(target, value, outside) for target in targets)
        case ast.AugAssign(target=ast.Name() as name, value=value):
            return is_harmless(value) and _is_name(name, value, outside)
        case ast.AnnAssign(target=ast.Name() as name, value=ast.expr() as value):
            return is_harmless(value) and _is_name(name, value, outside)
        case ast.If(test=test, body=body, orelse=orelse):
            return is_harmless(test) and changes_only_names([*body, *orelse], outside)
        case _:
            return False


def _is_name(target: ast.expr, value: ast.expr, outside: frozenset[str]) -> bool:
    """Return whether a target is a name; or names, of as many values that stand there."""
    if isinstance(target, ast.Tuple):
        fits = isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts)
        return fits and all(isinstance(name, ast.Name) and name.id not in outside for name in target.elts)
    return isinstance(target, ast.Name) and target.id not in outside


def assigned(statements: Sequence[ast.stmt]) -> list[str]:
    """Return the names that statements set, each once."""
    nodes = (node for statement in statements for node in ast.walk(statement))
    names = (node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return list(dict.fromkeys(names))


def outside_of(node: ast.AST) -> frozenset[str]:
    """Return the names that a function sets outside of itself."""
    return frozenset(
        name for part in ast.walk(node) if isinstance(part, ast.Global | ast.Nonlocal) for name in part.names
    )
