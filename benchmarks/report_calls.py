"""The section of the page that is about single calls, and derivatives beyond the gradient."""

from benchmarks.report_compiled import _table

PLAIN = "plain Python, the value alone"


def section(measured):
    """Return the section."""
    single, plain = measured["single"], measured["single"][PLAIN]
    rows = [[name, f"{ns:,.0f}", f"{ns / plain:.2f}"] for name, ns in single.items()]
    nested = [[name, f"{ratio:.2f}"] for name, ratio in measured["containers"].items()]
    eager = " and ".join(f"{ratio:.2f} times (of {name})" for name, ratio in measured["eager"].items())
    value, both = measured["observations"].values()
    sparse = [[name, f"{1e3 * seconds:,.2f}"] for name, seconds in measured["sparse"].items()]
    return f"""\
## Single calls

The price of an option of five numbers, 25 operations with two error functions among them: nanoseconds of a call, and
how many times as long as the plain function, written with `math` and called with floats, which computes no
derivative. The peers return value and five derivatives, as JAX's arrays, CasADi's matrices, and arrays.
This section and the next were measured on: {measured["processor"]}.

{_table(["", "ns", "times the plain function"], rows)}

Value and gradient of nested numbers, over the plain function of the same:

{_table(["argument", "times the plain function"], nested)}

Each further number of a list takes {measured["further_number"]:.0f} ns longer than in an array, for value and gradient
together. A static argument takes {measured["static"]:.2f} times as long as none.

Without `compile`, `grad` of 14 operations takes {eager}
as long as to make Values and call `backward()`.

## Jacobians and Hessians

A camera of nine numbers sees a point, 10,000 times over: in a batch the two residuals take {value:.3f} µs an
observation, and their Jacobian of two by 14 {both:.3f} µs.

A tridiagonal Hessian of 10,000 variables, in milliseconds:

{_table(["", "ms"], sparse)}
"""
