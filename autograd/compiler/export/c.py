"""Programs as C: one file of C99 that needs nothing but the C library, and that can test itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from autograd.compiler.export.c_paths import PathFunctions, helper, is_choice, is_loose, literal
from autograd.compiler.ir.program import Lowered

__all__ = ["Example", "c_source"]

Example: TypeAlias = tuple[Sequence[float], Sequence[float]]  # numbers of the inputs, and what the results are

_ON_STACK = 8192  # doubles; what needs more comes from malloc
_LOOSE = "1e-9"  # for functions of which the C library's last digits are not those of Python's math
# Words of the language, and names in the headers that the file includes.
_RESERVED = re.compile(
    "auto|break|case|char|const|continue|default|do|double|else|enum|extern|float|for|goto|if|inline|int|long|register|"
    "restrict|return|short|signed|sizeof|static|struct|switch|typedef|union|unsigned|void|volatile|while|inputs|"
    "results|scratch|failed|main|abort|abs|atexit|ato[fil]|bsearch|calloc|div|exit|free|getenv|labs|malloc|mem[a-z]+|"
    "printf|qsort|s?rand|realloc|str[a-z]+|system|signgam|drem|gamma|[jy][01n]|significand|"
    "(a?(cos|sin|tan)h?|atan2|cbrt|ceil|copysign|erfc?|exp(2|m1)?|fabs|fdim|floor|fma|fmax|fmin|fmod|frexp|hypot|"
    "ilogb|ldexp|lgamma|l?l?r(int|ound)|log(10|1p|2|b)?|modf|nan|nearbyint|nextafter|nexttoward|pow|remainder|remquo|"
    "rint|round|scalbl?n|signbit|sqrt|tgamma|trunc)[fl]?"
)

_TOP = """\
/* {name}: {inputs} inputs, {results} results; written by scalar-autograd.
 *
 * int {name}(const double *inputs, double *results)
 *     writes the results and returns -1; or writes nothing and returns {failure}.
 *     The arrays must not overlap. Threads may call it side by side.
 *
{order} *
 * Functions such as exp and erf are those of the C library, also where fast_math was asked for.
 * Compile as C99 with -ffp-contract=off for the very bits of the engine, never with -ffast-math, and link with -lm.
 * With -D{upper}_SELF_TEST the file is a program that compares the function with recorded results:
 *     cc -std=c99 -O2 -ffp-contract=off -D{upper}_SELF_TEST {name}.c -o {name} -lm && ./{name}
 */

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#if defined(__FAST_MATH__) || FLT_EVAL_METHOD < 0 || FLT_EVAL_METHOD == 2
#error "{name} needs IEEE arithmetic in double precision: no -ffast-math, no x87"
#endif
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(_MSC_VER)
#pragma fp_contract(off)
#endif

int {name}(const double *inputs, double *results);
"""

_SAME = """
/* Whether two numbers have the same bits; one nan is like another. */
static int {name}_same(double x, double y)
{{
    return memcmp(&x, &y, sizeof x) == 0 || (x != x && y != y);
}}
"""

_TEST = """
#ifdef {upper}_SELF_TEST
#include <stdio.h>
{same}
/* How far a result may be off, relative to the larger of its size and 1. */
#ifndef {upper}_TOLERANCE
#define {upper}_TOLERANCE {tolerance}
#endif

static const double test_inputs[{count}][{inputs}] = {{
{input_rows}}};

static const double test_results[{count}][{results}] = {{
{result_rows}}};

int main(void)
{{
    /* A compiler that knew the function could compute with other digits than the C library. */
    int (*volatile function)(const double *, double *) = {name};
    static double results[{results}];
    int differences = 0;
    for (int test = 0; test < {count}; test++) {{
        int failed = function(test_inputs[test], results);
        if (failed != -1) {{
            printf("test %d: returned %d instead of -1\\n", test, failed);
            differences++;
            continue;
        }}
        for (int i = 0; i < {result_count}; i++) {{
            double right = test_results[test][i], gap = fabs(results[i] - right);
            if ({name}_same(results[i], right) || gap < {upper}_TOLERANCE * fmax(1.0, fabs(right)))
                continue;
            printf("test %d: results[%d] is %.17g (%a) instead of %.17g (%a)\\n",
                   test, i, results[i], results[i], right, right);
            differences++;
        }}
    }}
    printf("{name}: {count} tests, %d differences\\n", differences);
    return differences != 0;
}}
#endif
"""


def c_source(
    paths: Sequence[Lowered],
    name: str,
    *,
    inputs: Sequence[str] = (),
    results: Sequence[str] = (),
    examples: Sequence[Example] = (),
) -> str:
    """Return a file of C99 with one function that computes the results, whichever of the paths the inputs take.

    Parameters
    ----------
    paths
        The code of each path, all with the same inputs and results.
    name
        What the function is called.
    inputs, results
        What the numbers are, in order, for the comment at the beginning.
    examples
        What the file's self-test compares: numbers of the inputs on one of the paths, and what the results are.

    Raises
    ------
    ValueError
        If the name is not one for a function in C, if the paths do not belong together, or if an operation is
        computed by Python alone.
    """
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) or _RESERVED.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot be the name of a function in C: choose letters and digits, and no name of the C language "
            f"or its library"
        )
    shapes = {(path.inputs, len(path.results)) for path in paths}
    if len(shapes) != 1:
        raise ValueError("the paths of one function have the same inputs and results, and there is at least one")
    ((input_count, result_count),) = shapes
    writers = [
        PathFunctions(path, name if len(paths) == 1 else f"{name}_path_{number}", name)
        for number, path in enumerate(paths)
    ]
    bodies = [writer.text() for writer in writers]
    rows = {row for path in paths for row, _ in path.instructions}
    compares = any(guard.relation == "is" for path in paths for guard in path.guards)
    parts = [
        _TOP.format(
            name=name,
            upper=name.upper(),
            inputs=input_count,
            results=result_count,
            failure=_failure(paths, max(writer.scratch for writer in writers)),
            order=_order("inputs", input_count, inputs) + _order("results", result_count, results),
        ),
        _SAME.format(name=name) if compares else "",
        *(helper(row, name) for row in sorted(rows, key=lambda row: row.name) if is_choice(row)),
        *bodies,
        "" if writers[0].is_the_function else _dispatch(name, writers),
        _self_test(
            name,
            examples,
            (input_count, result_count),
            tolerance=_LOOSE if any(is_loose(row) for row in rows) else "0.0",
            same="" if compares else _SAME.format(name=name),
        ),
    ]
    return "".join(parts)


def _failure(paths: Sequence[Lowered], scratch: int) -> str:
    if len(paths) > 1:
        text = "a number from\n *     0 on where the inputs take none of the paths that are here"
    else:
        text = "the number of\n *     the first guard that does not hold: the inputs take another path than this one"
    return f"{text}\n *     (-2 where there is no memory)" if scratch > _ON_STACK else text


def _order(array: str, count: int, names: Sequence[str]) -> str:
    """Return lines of a comment that say what is where."""
    known = [re.sub(r"[^A-Za-z0-9_.\[\]()/', -]", "_", each) for each in names] or [""] * count
    return "".join(f" *     {array}[{place}]  {known[place]}".rstrip() + "\n" for place in range(count) if known[place])


def _dispatch(name: str, writers: Sequence[PathFunctions]) -> str:
    """Return the function that finds scratch, and the path that the inputs take."""
    scratch = max(1, *(writer.scratch for writer in writers))
    large = scratch > _ON_STACK
    calls = "".join(
        f"    {'if (failed >= 0) ' if number else ''}failed = {writer.function}_whole(inputs, results, scratch);\n"
        for number, writer in enumerate(writers)
    )
    begin = (
        f"    double *scratch = malloc({scratch} * sizeof(double));\n    if (!scratch) return -2;\n"
        if large
        else f"    double scratch[{scratch}];\n"
    )
    release = "    free(scratch);\n" if large else ""
    return (
        f"\nint {name}(const double *inputs, double *results)\n{{\n    int failed;\n{begin}{calls}{release}"
        "    return failed;\n}\n"
    )


def _self_test(name: str, examples: Sequence[Example], shape: tuple[int, int], *, tolerance: str, same: str) -> str:
    if not examples:
        return ""
    inputs, results = shape
    return _TEST.format(
        name=name,
        upper=name.upper(),
        same=same,
        tolerance=tolerance,
        count=len(examples),
        inputs=max(1, inputs),
        results=max(1, results),
        result_count=results,
        input_rows="".join(_row(numbers) for numbers, _ in examples),
        result_rows="".join(_row(numbers) for _, numbers in examples),
    )


def _row(numbers: Sequence[float]) -> str:
    literals = [literal(number) for number in numbers] or ["0.0"]
    lines = (", ".join(literals[start : start + 4]) for start in range(0, len(literals), 4))
    return "    {\n" + "".join(f"        {line},\n" for line in lines) + "    },\n"
