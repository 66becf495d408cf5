"""Branches of a function written as calls of the recorder, each at its place in the source."""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import CodeType

from autograd.compiler.branches.keeping import Place
from autograd.compiler.branches.sides import assigned, changes_only_names, is_harmless, outside_of
from autograd.compiler.branches.syntax import FunctionNode

__all__ = ["RUNTIME", "BranchWriter"]

RUNTIME = "__autograd__"  # the name under which code that was written finds what it calls; see runtime.py
_RELATIONS = {ast.Lt: "lt", ast.LtE: "le", ast.Eq: "eq", ast.NotEq: "ne", ast.Gt: "gt", ast.GtE: "ge"}


class BranchWriter(ast.NodeTransformer):
    """Writes one function, and those nested in it."""

    def __init__(self, code: CodeType, scope: FunctionNode, *, tried: bool) -> None:
        self._file = code.co_filename
        self._outside = outside_of(scope)
        self._tried = tried
        self._count = 0
        self._loads = _loads([scope.body] if isinstance(scope, ast.Lambda) else scope.body)

    def expression(self, node: ast.expr) -> ast.expr:
        """Return an expression rewritten."""
        written: ast.expr = self.visit(node)
        return written

    def statements(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        """Return statements rewritten."""
        written: list[ast.stmt] = []
        for statement in statements:
            new = self.visit(statement)
            written += new if isinstance(new, list) else [new]
        return written

    # ---- Branches ----

    def visit_If(self, node: ast.If) -> ast.stmt | list[ast.stmt]:
        """Rewrite a branch, if its sides may be tried."""
        if not (is_harmless(node.test) and changes_only_names([*node.body, *node.orelse], self._outside)):
            node.test = self.visit(node.test)
            node.body, node.orelse = self.statements(node.body), self.statements(node.orelse)
            return node
        names = assigned([*node.body, *node.orelse])
        passing = tuple(name for name in names if self._is_passing(name, node))
        self._count += 1
        branch = f"__branch{self._count}__"
        test = self._test(node.test)
        with self._as_tried():
            body, orelse = self.statements(node.body), self.statements(node.orelse)
        written = _parsed(_BRANCH.format(branch=branch, runtime=RUNTIME), node.test)
        match written:
            case [
                ast.Assign(value=ast.Call() as call),
                ast.If(),
                ast.While(body=[ast.If() as again, ast.Try(body=[ast.If() as choice])]),
                ast.If() as after,
            ]:
                call.args = [test, self._place(node), _constant(tuple(names)), _constant(passing)]
                again.body = self._restored(branch, "before", names, node)
                choice.body, choice.orelse = body, orelse
                after.body = self._restored(branch, "after", names, node)
        return written

    def _is_passing(self, name: str, node: ast.If) -> bool:
        """Return whether a name means nothing outside of the sides of a branch, nor anything left there from before."""
        within = _loads([*node.body, *node.orelse])[name]
        return self._loads[name] == within and all(_sets_first(side, name) for side in (node.body, node.orelse))

    @staticmethod
    def _restored(branch: str, which: str, names: Sequence[str], node: ast.If) -> list[ast.stmt]:
        """Return statements that let the names stand for what the branch says, or for nothing."""
        text = [f"{', '.join(names)}, = {branch}.{which}" if names else "pass"]
        text += [f"if {name} is {RUNTIME}.UNBOUND:\n    del {name}" for name in names]
        return _parsed("\n".join(text), node.test)

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        """Rewrite a choice, if both sides may be tried."""
        if not (is_harmless(node.test) and is_harmless(node.body) and is_harmless(node.orelse)):
            self.generic_visit(node)
            return node
        test = self._test(node.test)
        with self._as_tried():
            yes, no = (_thunk(self.expression(side)) for side in (node.body, node.orelse))
        return self._call("choice", [test, yes, no, self._place(node)], node)

    def _test(self, node: ast.expr) -> ast.expr:
        """Return a test rewritten, so that it gives a question of Values."""
        match node:
            case ast.Compare(left=left, ops=ops, comparators=others) if all(type(op) in _RELATIONS for op in ops):
                if len(ops) == 1:
                    sides = [self._operand(left), self._operand(others[0])]
                    return self._call("compared", [_constant(_RELATIONS[type(ops[0])]), *sides], node)
                if all(isinstance(other, ast.Name | ast.Constant) for other in others[:-1]):
                    pairs = zip([left, *others], ops, others, strict=False)
                    questions = [
                        self._test(ast.copy_location(ast.Compare(copy.deepcopy(a), [op], [copy.deepcopy(b)]), node))
                        for a, op, b in pairs
                    ]
                    return self._chained("conjunction", questions, node)
            case ast.BoolOp(op=op, values=values):
                name = "conjunction" if isinstance(op, ast.And) else "disjunction"
                return self._chained(name, [self._in_question(value) for value in values], node)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self._call("negated", [self._in_question(operand)], node)
        return self.expression(node)

    @contextmanager
    def _as_tried(self) -> Iterator[None]:
        """Write in the block what may run for points that do not come to it."""
        tried, self._tried = self._tried, True
        yield
        self._tried = tried

    def _in_question(self, node: ast.expr) -> ast.expr:
        with self._as_tried():
            return self._test(node)

    def _chained(self, name: str, questions: Sequence[ast.expr], node: ast.expr) -> ast.expr:
        return self._call(name, [questions[0], *map(_thunk, questions[1:])], node)

    # ---- Expressions ----

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Let the recorder say what is called."""
        place = self._place(node)
        node.args = [self.visit(argument) for argument in node.args]
        node.keywords = [self.visit(keyword) for keyword in node.keywords]
        node.func = self._call("called", [self.expression(node.func), place], node.func)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Check operands where a side is tried."""
        node.left, node.right = self._operand(node.left), self._operand(node.right)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        """Check the operand where a side is tried."""
        node.operand = self._operand(node.operand)
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        """Check operands where a side is tried."""
        node.left = self._operand(node.left)
        node.comparators = [self._operand(other) for other in node.comparators]
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        """Check operands where a side is tried."""
        node.values = [self._operand(value) for value in node.values]
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt:
        """Write ``x += y`` as ``x = x + y`` where a side is tried, of what is no list."""
        if not self._tried or not isinstance(node.target, ast.Name):
            self.generic_visit(node)
            return node
        name = ast.copy_location(ast.Name(node.target.id, ast.Load()), node.target)
        total = ast.BinOp(self._operand(name), node.op, self._operand(node.value))
        return ast.copy_location(ast.Assign([node.target], ast.copy_location(total, node)), node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        """Check the owner where a side is tried."""
        if not self._tried or not isinstance(node.ctx, ast.Load):
            self.generic_visit(node)
            return node
        return self._call("attribute", [self.expression(node.value), _constant(node.attr)], node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Check the collection where a side is tried."""
        if not self._tried or not isinstance(node.ctx, ast.Load):
            self.generic_visit(node)
            return node
        if isinstance(node.slice, ast.Slice):
            none = ast.Constant(None)
            parts = [part or none for part in (node.slice.lower, node.slice.upper, node.slice.step)]
            index = self._call("slice", [self.expression(part) for part in parts], node.slice)
        else:
            index = self.expression(node.slice)
        return self._call("item", [self.expression(node.value), index], node)

    def _operand(self, node: ast.expr) -> ast.expr:
        checked = self._tried and isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.Call)
        written = self.expression(node)
        return self._call("plain", [written], node) if checked else written

    # ---- Other scopes, whose functions are rewritten when they are called ----

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        """Leave a nested function alone."""
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        """Leave a nested function alone."""
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        """Leave a class alone."""
        return node

    def _place(self, node: ast.expr | ast.stmt) -> ast.Constant:
        place: Place = (self._file, node.lineno, node.col_offset)
        return _constant(place)

    def _call(self, name: str, arguments: list[ast.expr], node: ast.expr) -> ast.expr:
        function = ast.Attribute(ast.Name(RUNTIME, ast.Load()), name, ast.Load())
        return ast.copy_location(ast.Call(function, arguments, []), node)


_BRANCH = """
{branch} = {runtime}.branch()
if {branch}.forked:
    {branch}.begin(locals())
while {branch}.more():
    if {branch}.again:
        pass
    try:
        if {branch}.side:
            pass
    except BaseException:
        if {branch}.passes():
            raise
    else:
        if {branch}.forked:
            {branch}.end(locals())
if {branch}.merged:
    pass
"""


def _constant(value: object) -> ast.Constant:
    return ast.Constant(value)  # type: ignore[arg-type]


def _thunk(expression: ast.expr) -> ast.expr:
    nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    return ast.copy_location(ast.Lambda(nothing, expression), expression)


def _parsed(text: str, place: ast.expr) -> list[ast.stmt]:
    """Return the statements of a text, as if they stood at a place of the user's."""
    statements = ast.parse(text).body
    for statement in statements:
        for part in ast.walk(statement):
            ast.copy_location(part, place)
    return statements


def _loads(parts: Sequence[ast.AST]) -> Counter[str]:
    """Return how often each name is read."""
    found: Counter[str] = Counter()
    for whole in parts:
        for part in ast.walk(whole):
            if isinstance(part, ast.AugAssign) and isinstance(part.target, ast.Name):
                found[part.target.id] += 1
            elif isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load):
                found[part.id] += 1
    return found


def _sets_first(side: Sequence[ast.stmt], name: str) -> bool:
    """Return whether a side sets a name before all else that it does with it, or does not know it."""
    for statement in side:
        if _loads([statement])[name]:
            return False
        if name in assigned([statement]):
            return isinstance(statement, ast.Assign | ast.AnnAssign)
    return True
