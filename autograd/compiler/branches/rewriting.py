"""Functions rewritten, so that their branches ask the recorder rather than decide.

Only branches are touched whose sides do nothing but set names; a side that returns, and what follows it, become the
two sides of one branch that ends the function. Calls go through the recorder, which rewrites further functions. Each
node keeps its place in the source, so that errors and decisions point at the user's lines.
"""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Sequence
from types import CellType, CodeType, FunctionType

from autograd.compiler.branches.keeping import Place
from autograd.compiler.branches.runtime import Runtime
from autograd.compiler.branches.sides import assigned, changes_only_names, is_harmless
from autograd.compiler.branches.source import FunctionNode, syntax_of

__all__ = ["rewritten"]

_RUNTIME, _RESULT = "__autograd__", "__result__"
# Functions that look at the frame of their caller.
_FRAME = frozenset(("super", "locals", "globals", "vars", "dir", "eval", "exec", "__class__"))
_RELATIONS = {ast.Lt: "lt", ast.LtE: "le", ast.Eq: "eq", ast.NotEq: "ne", ast.Gt: "gt", ast.GtE: "ge"}
_KEPT = 1000  # functions


def rewritten(function: FunctionType, *, tried: bool = False) -> FunctionType | None:
    """Return a function that does the same and asks the recorder at its branches; None where it cannot be had.

    Parameters
    ----------
    function
        A function of Python.
    tried
        Whether it is to run for points that never come to it: then it must do nothing but compute.
    """
    code = _code(function.__code__, tried)
    if code is None:
        return None
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
    cells[_RUNTIME] = CellType(_THE_RUNTIME)
    made = FunctionType(
        code,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple([cells[name] for name in code.co_freevars]),
    )
    made.__kwdefaults__ = function.__kwdefaults__
    made.__qualname__ = function.__qualname__
    return made


_codes: dict[tuple[CodeType, bool], CodeType | None] = {}


def _code(code: CodeType, tried: bool) -> CodeType | None:  # noqa: FBT001
    key = code, tried
    if key not in _codes:
        if len(_codes) >= _KEPT:
            _codes.clear()
        _codes[key] = _new_code(code, tried=tried)
    return _codes[key]


def _new_code(code: CodeType, *, tried: bool) -> CodeType | None:
    from autograd.core.site import is_ours

    if is_ours(code.co_filename):
        return None
    node = syntax_of(code)
    if node is None or not _may_be_rewritten(node):
        return None
    mine = copy.deepcopy(node)
    if isinstance(mine, ast.Lambda):
        if tried and not is_harmless(mine.body):
            return None
        mine.body = _Writer(code, mine, tried=tried).visit(mine.body)
        name, statement = "<lambda>", ast.Expr(mine)
        wrapped: ast.stmt = ast.copy_location(statement, mine)
    else:
        mine.decorator_list = []
        mine.returns = None
        for argument in ast.walk(mine.args):
            if isinstance(argument, ast.arg):
                argument.annotation = None
        mine.args.defaults = [ast.copy_location(ast.Constant(None), default) for default in mine.args.defaults]
        mine.args.kw_defaults = [
            default and ast.copy_location(ast.Constant(None), default) for default in mine.args.kw_defaults
        ]
        _end_by_branches(mine)
        outside = _Writer.outside_of(mine)
        if tried and not _is_harmless_function(mine, outside):
            return None
        mine.body = _Writer(code, mine, tried=tried).statements(mine.body)
        name, wrapped = mine.name, mine
    free = [_RUNTIME, *code.co_freevars]
    factory = ast.FunctionDef(
        name="factory",
        args=ast.arguments(
            posonlyargs=[], args=[ast.arg(name) for name in free], kwonlyargs=[], kw_defaults=[], defaults=[]
        ),
        body=[wrapped],
        decorator_list=[],
    )
    tree = ast.Module([factory], type_ignores=[])
    ast.copy_location(factory, wrapped)
    ast.fix_missing_locations(tree)
    compiled = compile(tree, code.co_filename, "exec", dont_inherit=True)
    within = next(constant for constant in compiled.co_consts if isinstance(constant, CodeType))
    found = next(c for c in within.co_consts if isinstance(c, CodeType) and c.co_name == name)
    return found.replace(co_qualname=code.co_qualname)


def _may_be_rewritten(node: FunctionNode) -> bool:
    """Return whether nothing in a function depends on how its code is made."""
    for part in ast.walk(node):
        match part:
            case ast.Await() | ast.AsyncFor() | ast.AsyncWith() | ast.AsyncFunctionDef():
                return False
            case ast.Name(id=name) if name in _FRAME or name.startswith("__autograd"):
                return False
            case ast.Name(id=name) | ast.Attribute(attr=name) if name.startswith("__") and not name.endswith("__"):
                return False  # a name that its class mangles
    return True


def _is_harmless_function(node: ast.FunctionDef, outside: frozenset[str]) -> bool:
    *statements, last = node.body
    ends = isinstance(last, ast.Return) and (last.value is None or is_harmless(last.value))
    return ends and changes_only_names(statements, outside)


def _end_by_branches(node: ast.FunctionDef) -> None:
    """Let branches with sides that return end the function, with all that follows as their other side."""
    body = _ended(node.body)
    if body is not None:
        place = node.body[-1]
        node.body = [*body, ast.copy_location(ast.Return(ast.Name(_RESULT, ast.Load())), place)]


def _ended(statements: Sequence[ast.stmt]) -> list[ast.stmt] | None:
    """Return statements that set the result where these return; None where no branch returns in such a way."""
    for place, statement in enumerate(statements):
        if not isinstance(statement, ast.If) or not any(isinstance(part, ast.Return) for part in ast.walk(statement)):
            continue
        rest = statements[place + 1 :]
        sides = [_side(side, rest) for side in (statement.body, statement.orelse)]
        if None in sides:
            return None
        body, orelse = sides
        branch = ast.If(test=statement.test, body=body, orelse=orelse)
        return [*statements[:place], ast.copy_location(branch, statement)]
    return None


def _side(side: Sequence[ast.stmt], rest: Sequence[ast.stmt]) -> list[ast.stmt] | None:
    """Return a side with what follows, ending in the result; None where that is not how it ends."""
    whole = [*side] if side and isinstance(side[-1], ast.Return) else [*side, *copy.deepcopy(rest)]
    ended = _ended(whole)
    if ended is not None:
        return ended
    if not whole or not isinstance(whole[-1], ast.Return):
        return None
    *before, last = whole
    if any(isinstance(part, ast.Return) for statement in before for part in ast.walk(statement)):
        return None
    value = last.value or ast.copy_location(ast.Constant(None), last)
    result = ast.Assign([ast.Name(_RESULT, ast.Store())], value)
    return [*before, ast.copy_location(result, last)]


class _Writer(ast.NodeTransformer):
    """Writes one function, and those nested in it."""

    def __init__(self, code: CodeType, scope: FunctionNode, *, tried: bool) -> None:
        self._file = code.co_filename
        self._outside = self.outside_of(scope)
        self._tried = tried
        self._count = 0
        self._loads = _loads([scope.body] if isinstance(scope, ast.Lambda) else scope.body)

    @staticmethod
    def outside_of(node: ast.AST) -> frozenset[str]:
        """Return the names that a function sets outside of itself."""
        return frozenset(
            name
            for part in ast.walk(node)
            if isinstance(part, ast.Global | ast.Nonlocal)
            for name in part.names
        )

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
        tried, self._tried = self._tried, True
        body, orelse = self.statements(node.body), self.statements(node.orelse)
        self._tried = tried
        written = ast.parse(_BRANCH.format(branch=branch, runtime=_RUNTIME)).body
        for statement in written:
            for part in ast.walk(statement):
                ast.copy_location(part, node.test)
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
        text += [f"if {name} is {_RUNTIME}.UNBOUND:\n    del {name}" for name in names]
        statements = ast.parse("\n".join(text)).body
        for statement in statements:
            for part in ast.walk(statement):
                ast.copy_location(part, node.test)
        return statements

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        """Rewrite a choice, if both sides may be tried."""
        if not (is_harmless(node.test) and is_harmless(node.body) and is_harmless(node.orelse)):
            self.generic_visit(node)
            return node
        test = self._test(node.test)
        tried, self._tried = self._tried, True
        yes, no = (_thunk(self.visit(side)) for side in (node.body, node.orelse))
        self._tried = tried
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
        return self.visit(node)

    def _in_question(self, node: ast.expr) -> ast.expr:
        tried, self._tried = self._tried, True
        test = self._test(node)
        self._tried = tried
        return test

    def _chained(self, name: str, questions: Sequence[ast.expr], node: ast.expr) -> ast.expr:
        return self._call(name, [questions[0], *map(_thunk, questions[1:])], node)

    # ---- Expressions ----

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Let the recorder say what is called."""
        place = self._place(node)
        node.args = [self.visit(argument) for argument in node.args]
        node.keywords = [self.visit(keyword) for keyword in node.keywords]
        node.func = self._call("called", [self.visit(node.func), place], node.func)
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
        return self._call("attribute", [self.visit(node.value), _constant(node.attr)], node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Check the collection where a side is tried."""
        if not self._tried or not isinstance(node.ctx, ast.Load):
            self.generic_visit(node)
            return node
        if isinstance(node.slice, ast.Slice):
            none = ast.Constant(None)
            parts = [part or none for part in (node.slice.lower, node.slice.upper, node.slice.step)]
            index: ast.expr = ast.Call(ast.Name("slice", ast.Load()), [self.visit(part) for part in parts], [])
        else:
            index = self.visit(node.slice)
        return self._call("item", [self.visit(node.value), index], node)

    def _operand(self, node: ast.expr) -> ast.expr:
        checked = self._tried and isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.Call)
        written: ast.expr = self.visit(node)
        return self._call("plain", [written], node) if checked else written

    # ---- Other scopes ----

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        """Rewrite a nested function, whose names are its own."""
        return self._nested(node)

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        """Rewrite a nested function of one expression."""
        return self._nested(node)

    def _nested(self, node: FunctionNode):  # type: ignore[no-untyped-def]
        before = self._loads, self._outside, self._tried
        self._loads, self._outside, self._tried = Counter(), self.outside_of(node), False
        if isinstance(node, ast.Lambda):
            node.body = self.visit(node.body)
        else:
            _end_by_branches(node)
            self._loads = _loads(node.body)
            node.body = self.statements(node.body)
        self._loads, self._outside, self._tried = before
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        """Leave classes alone."""
        return node

    def _place(self, node: ast.expr | ast.stmt) -> ast.Constant:
        place: Place = (self._file, node.lineno, node.col_offset)
        return _constant(place)

    def _call(self, name: str, arguments: list[ast.expr], node: ast.expr) -> ast.expr:
        function = ast.Attribute(ast.Name(_RUNTIME, ast.Load()), name, ast.Load())
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


_THE_RUNTIME = Runtime(rewritten)
