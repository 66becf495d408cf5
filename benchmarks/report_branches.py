"""The section of the page that is about functions with branches."""


def section(measured):
    """Return the section."""
    rows = []
    for row in measured["rows"]:
        seconds, first = row["seconds"], row["first"]
        cells = [
            row["name"],
            f"{row['points']:,}",
            f"{row['programs']} of {row['operations']:,}",
            f"{1e3 * seconds['branches']:.1f}",
            _ratio(seconds, "without"),
            _ratio(seconds, "jax"),
            f"{first['branches']:.2f}",
            f"{first['jax']:.2f}" if "jax" in first else "",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    header = (
        "| function | points | programs, operations | ms | times the same without a branch | times JAX "
        "| first call, s | first call of JAX, s |"
    )
    return f"""\
## Functions with branches

Value and derivatives, as the mean over all points, of functions that are written with `if`, `max` and conditional
expressions and compiled as they are: a walk that is put back to zero when it is below, and one derivative; Heston's
model over 252 steps with `max(v, 0.0)` and four derivatives; the lookback, the barrier and the bouncing ball of the
demos with three; an American put by a tree with `max` in each node.
Each point takes its own side in each step, and one program computes all of them.

{header}
|---|---:|---:|---:|---:|---:|---:|---:|
{chr(10).join(rows)}

"Without a branch" is `.relu()` or `.maximum(0.0)` in their place. JAX has the function rewritten by hand, as `lax.scan`
over steps with `jnp.where` in them, in double precision, vmapped over the points and jitted.
All by one thread, in processor time: the least of {measured["rounds"]} rounds, in turn, with machine code where it
pays; the first call has recording in it, and JAX's compiling. All answers agree to 1e-9.
The processor was {measured["processor"]}, and the load of the machine {measured["load"]:.1f}.
"""


def _ratio(seconds, other):
    return f"{seconds['branches'] / seconds[other]:.2f}" if other in seconds else ""
