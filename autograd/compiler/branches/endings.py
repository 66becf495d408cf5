"""Functions that return on a side of a branch, written so that the branch ends them: one result, set on either side."""

from __future__ import annotations

import ast
import copy
from collections.abc import Sequence

__all__ = ["end_by_branches"]

_RESULT = "__result__"  # the name that stands for the result
_GROWTH = 4  # what follows a branch is written for each side of it that goes on: not more than so many times as long


def end_by_branches(node: ast.FunctionDef) -> None:
    """Let branches with sides that return end the function, with all that follows as their other side.

    Parameters
    ----------
    node
        The function, whose body is altered. Where a branch returns in another way, it stays as it is.
    """
    body = _ended(node.body)
    if body is not None and _size(body) <= _GROWTH * _size(node.body):
        place = node.body[-1]
        node.body = [*body, ast.copy_location(ast.Return(ast.Name(_RESULT, ast.Load())), place)]


def _ended(statements: Sequence[ast.stmt]) -> list[ast.stmt] | None:
    """Return statements that set the result where these return; None where no branch returns in such a way."""
    for place, statement in enumerate(statements):
        if not isinstance(statement, ast.If) or not any(isinstance(part, ast.Return) for part in ast.walk(statement)):
            continue
        rest = statements[place + 1 :]
        body, orelse = _side(statement.body, rest), _side(statement.orelse, rest)
        if body is None or orelse is None:
            return None
        branch = ast.If(test=statement.test, body=body, orelse=orelse)
        return [*statements[:place], ast.copy_location(branch, statement)]
    return None


def _side(side: Sequence[ast.stmt], rest: Sequence[ast.stmt]) -> list[ast.stmt] | None:
    """Return a side with what follows, ending in the result; None where that is not how it ends."""
    whole = [*side] if side and isinstance(side[-1], ast.Return) else [*side, *copy.deepcopy(rest)]
    ended = _ended(whole)
    if ended is not None:
        return ended
    *before, last = whole or [ast.Pass()]
    if not isinstance(last, ast.Return):
        return None
    if any(isinstance(part, ast.Return) for statement in before for part in ast.walk(statement)):
        return None
    value = last.value or ast.copy_location(ast.Constant(None), last)
    result = ast.Assign([ast.Name(_RESULT, ast.Store())], value)
    return [*before, ast.copy_location(result, last)]


def _size(statements: Sequence[ast.stmt]) -> int:
    return sum(1 for statement in statements for _ in ast.walk(statement))
