"""Functions rewritten, so that their branches ask the recorder rather than decide.

Only branches are touched whose sides do nothing but set names; a side that returns, and what follows it, become the
two sides of one branch that ends the function. Calls go through the recorder, which rewrites further functions. Each
node keeps its place in the source, so that errors and decisions point at the user's lines.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from functools import lru_cache
from types import CellType, CodeType, FunctionType, MethodType
from typing import cast

from autograd.compiler.branches.endings import end_by_branches
from autograd.compiler.branches.runtime import Runtime
from autograd.compiler.branches.sides import changes_only_names, is_harmless, outside_of
from autograd.compiler.branches.syntax import FunctionNode, syntax_of
from autograd.compiler.branches.writing import RUNTIME, BranchWriter
from autograd.core.site import is_ours

__all__ = ["rewritten"]

# Functions that look at the frame of their caller.
_FRAME = frozenset(("super", "locals", "globals", "vars", "dir", "eval", "exec", "__class__"))
_NAME = "__rewritten__"
_KEPT = 1000  # codes of functions


def rewritten(function: Callable[..., object], *, tried: bool = False) -> Callable[..., object] | None:
    """Return a function that does the same and asks the recorder at its branches; None where it cannot be had.

    Parameters
    ----------
    function
        A function, or a method; only of those that are written in Python there is another.
    tried
        Whether it is to run for points that never come to it: then it must do nothing but compute.
    """
    if isinstance(function, MethodType):
        mine = rewritten(function.__func__, tried=tried)
        return None if mine is None else MethodType(mine, function.__self__)
    code = _rewritten_code(function.__code__, tried=tried) if isinstance(function, FunctionType) else None
    if not isinstance(function, FunctionType) or code is None:
        return None
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
    cells[RUNTIME] = CellType(_THE_RUNTIME)
    closure = tuple([cells[name] for name in code.co_freevars])
    made = FunctionType(code, function.__globals__, function.__name__, function.__defaults__, closure)
    made.__kwdefaults__ = function.__kwdefaults__
    made.__qualname__ = function.__qualname__
    return made


@lru_cache(maxsize=_KEPT)
def _rewritten_code(code: CodeType, *, tried: bool) -> CodeType | None:
    node = None if is_ours(code.co_filename) else syntax_of(code)
    if node is None or not _may_be_rewritten(node):
        return None
    node = copy.deepcopy(node)
    if isinstance(node, ast.FunctionDef):
        _leave_the_body(node)
        end_by_branches(node)
    if tried and not _only_computes(node):
        return None
    writer = BranchWriter(code, node, tried=tried)
    if isinstance(node, ast.Lambda):
        node.body = writer.expression(node.body)
        return _compiled(ast.copy_location(ast.Expr(node), node), "<lambda>", code)
    node.body = writer.statements(node.body)
    node.name = _NAME  # its own name is a variable of elsewhere, which the function may use
    return _compiled(node, _NAME, code)


def _leave_the_body(node: ast.FunctionDef) -> None:
    """Take away what is evaluated where a function is defined; of defaults there must be as many."""
    node.decorator_list, node.returns = [], None
    for argument in ast.walk(node.args):
        if isinstance(argument, ast.arg):
            argument.annotation = None
    arguments = node.args
    arguments.defaults = [ast.copy_location(ast.Constant(None), default) for default in arguments.defaults]
    arguments.kw_defaults = [
        default and ast.copy_location(ast.Constant(None), default) for default in arguments.kw_defaults
    ]


def _compiled(definition: ast.stmt, name: str, code: CodeType) -> CodeType:
    """Return the code of a function, with the variables of those around it as free as they were."""
    tree = ast.parse(f"def around({', '.join((RUNTIME, *code.co_freevars))}): pass")
    (around,) = tree.body
    ast.copy_location(around, definition)
    cast("ast.FunctionDef", around).body = [definition]
    whole = compile(ast.fix_missing_locations(tree), code.co_filename, "exec", dont_inherit=True)
    (outer,) = (constant for constant in whole.co_consts if isinstance(constant, CodeType))
    made = next(inner for inner in outer.co_consts if isinstance(inner, CodeType) and inner.co_name == name)
    return made.replace(co_name=code.co_name, co_qualname=code.co_qualname)


def _may_be_rewritten(node: FunctionNode) -> bool:
    """Return whether nothing in a function depends on how its code is made."""
    for part in ast.walk(node):
        match part:
            case ast.Await() | ast.AsyncFor() | ast.AsyncWith() | ast.AsyncFunctionDef():
                return False
            case ast.Name(id=name) if name in _FRAME:
                return False
            case ast.Name(id=name) | ast.Attribute(attr=name) if name.startswith("__") and not name.endswith("__"):
                return False  # a name that its class mangles
    return True


def _only_computes(node: FunctionNode) -> bool:
    """Return whether a function does nothing but compute what it returns."""
    if isinstance(node, ast.Lambda):
        return is_harmless(node.body)
    *statements, last = node.body
    ends = isinstance(last, ast.Return) and (last.value is None or is_harmless(last.value))
    return ends and changes_only_names(statements, outside_of(node))


_THE_RUNTIME = Runtime(rewritten)
