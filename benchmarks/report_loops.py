"""The section of the page that is about long loops."""

from benchmarks.report_compiled import _table

ENGINES = {"loops": "with loops", "written out": "written out", "jax scan": "JAX's scan"}


def section(measured):
    """Return the section."""
    rows = []
    for title, row in measured["programs"].items():
        first = [f"{row['first'][engine]:,.2f}" if engine in row["first"] else "" for engine in ENGINES]
        further = [f"{1e6 * row['further'][engine]:,.0f}" if engine in row["further"] else "" for engine in ENGINES]
        rows.append([title, f"{row['operations']:,}", *first, *further])
    header = ["", "operations"]
    header += [f"{name}, s" for name in ENGINES.values()] + [f"{name}, µs" for name in ENGINES.values()]
    return f"""\
## Long loops

Value and both derivatives at one point, of machine code: the seconds until the first are there, with recording and
compiling, and the microseconds of each further call. Ours are ordinary Python loops; beside them stands the same
program with all turns written out, and `jax.lax.scan` in double precision, each on one core.
Measured on: {measured["processor"]}.

{_table(header, rows)}
"""
