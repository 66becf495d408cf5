"""A function of C around the paths of a function: it tries one after the other, and is called as C calls functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from autograd.compiler.backends.llvm.writer import ModuleText

__all__ = ["NAMES", "CEntry", "write_entry"]

# What is found by name: the function, the table of the C library's functions, the numbers of the captured Values, and
# the count of the calls that took none of the paths.
NAMES = ("f", "functions", "captured", "missed")

_DATA = """
@functions = global [{functions} x ptr] zeroinitializer
@captured = global [{captured} x double] zeroinitializer
@missed = global i64 0
"""

# The numbers of the captured Values follow those of the arguments.
_CALL = """
define internal i32 @call(ptr noalias %x, ptr noalias %r) #0 {{
entry:
  %n = alloca [{inputs} x double], align 64
  %s = alloca [{scratch} x double], align 64
  br label %copy
copy:
  %i = phi i64 [0, %entry], [%i.next, %copy.one]
  %i.more = icmp ult i64 %i, {inputs}
  br i1 %i.more, label %copy.one, label %try0
copy.one:
  %i.given = icmp ult i64 %i, {given}
  %i.after = sub i64 %i, {given}
  %i.x = getelementptr double, ptr %x, i64 %i
  %i.c = getelementptr double, ptr @captured, i64 %i.after
  %i.from = select i1 %i.given, ptr %i.x, ptr %i.c
  %i.number = load double, ptr %i.from, align 8
  %i.to = getelementptr double, ptr %n, i64 %i
  store double %i.number, ptr %i.to, align 8
  %i.next = add i64 %i, 1
  br label %copy
{tries}
miss:
  br label %fill
fill:
  %k = phi i64 [0, %miss], [%k.next, %fill.one]
  %k.more = icmp ult i64 %k, {results}
  br i1 %k.more, label %fill.one, label %filled
fill.one:
  %k.to = getelementptr double, ptr %r, i64 %k
  store double 0x7FF8000000000000, ptr %k.to, align 8
  %k.next = add i64 %k, 1
  br label %fill
filled:
  %count = atomicrmw add ptr @missed, i64 1 monotonic
  ret i32 1
done:
  ret i32 0
}}
"""

_TRY = """
try{path}:
  %a{path} = call i64 @path{path}(ptr @functions, ptr %n, ptr %r, ptr %s)
  switch i64 %a{path}, label %miss [ i64 -1, label %done {others}]"""

_ARRAYS = """
define i32 @f(ptr %x, ptr %r) #0 {{
  %a = call i32 @call(ptr %x, ptr %r)
  ret i32 %a
}}
"""

_NUMBERS = """
define double @f({parameters}) #0 {{
  %x = alloca [{given} x double], align 8
  %r = alloca [{results} x double], align 8
{stores}
  %a = call i32 @call(ptr %x, ptr %r)
  %v = load double, ptr %r, align 8
  ret double %v
}}
"""

# Who calls it with another count of numbers hears of it by nan, as of a path that is not there.
_COUNTED = """
define double @f(i32 %count, ptr %x{more}) #0 {{
  %r = alloca [{results} x double], align 8
  %right = icmp eq i32 %count, {given}
  br i1 %right, label %go, label %refuse
go:
  %a = call i32 @call(ptr %x, ptr %r)
  %v = load double, ptr %r, align 8
  ret double %v
refuse:
  %m = atomicrmw add ptr @missed, i64 1 monotonic
  ret double 0x7FF8000000000000
}}
"""


class CEntry(NamedTuple):
    """How a function of C is called.

    Parameters
    ----------
    signature
        In C, without names.
    given, captured, results
        How many numbers there are of the arguments, of captured Values, and of results.
    following
        For each path, by the number of the guard that failed, which path is tried then; if none, there is none.
    """

    signature: str
    given: int
    captured: int
    results: int
    following: Sequence[Mapping[int, int]]


def write_entry(module: ModuleText, entry: CEntry, scratch: int) -> None:
    """Write the function ``f``, which calls the paths that are in the module."""
    given, captured, results = entry.given, entry.captured, entry.results
    tries = [
        _TRY.format(path=path, others="".join(f"i64 {guard}, label %try{other} " for guard, other in others.items()))
        for path, others in enumerate(entry.following)
    ]
    module.parts.append(_DATA.format(functions=len(module.functions), captured=captured))
    module.parts.append(
        _CALL.format(inputs=given + captured, given=given, results=results, scratch=scratch, tries="".join(tries))
    )
    if entry.signature.startswith("int"):
        module.parts.append(_ARRAYS.format())
    elif entry.signature.startswith("double (int"):
        more = ", ptr %data" if "void" in entry.signature else ""
        module.parts.append(_COUNTED.format(more=more, given=given, results=results))
    else:
        stores = [
            f"  %to{n} = getelementptr double, ptr %x, i64 {n}\n  store double %x{n}, ptr %to{n}, align 8"
            for n in range(given)
        ]
        parameters = ", ".join(f"double %x{n}" for n in range(given))
        module.parts.append(
            _NUMBERS.format(parameters=parameters, given=given, results=results, stores="\n".join(stores))
        )
