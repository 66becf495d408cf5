"""The sections of the page that are about calls from C and about many machines."""

from benchmarks.report_compiled import _table


def calls(measured):
    """Return the section on calls from C."""
    rows = [[name, f"{ns:.0f}"] for name, ns in (measured["calls"] or {}).items()]
    return f"""\
## Calls from C

The pointer that `cfunc` makes of a function of ten numbers, 72 operations with nine exponentials among them, called
in a loop in C: nanoseconds of processor time for a call, the least of seven runs.

{_table(["called for", "ns"], rows)}
"""


def machines(measured):
    """Return the section on many points, on two processes and on many machines."""
    cluster = measured["cluster"]
    seconds, points = cluster["seconds"], cluster["points"]
    names = {
        "threads": "`batch(threads=2)`, in one process",
        "processes": "`reduce`, two worker processes, which have the points",
        "processes, sent": "`reduce`, two worker processes, which are sent the points",
    }
    processor = cluster["processor"]
    rows = [
        [names[name], f"{taken:.1f}", f"{taken / seconds['threads']:.2f}", f"{processor[name]:.1f}"]
        for name, taken in seconds.items()
    ]
    projection = [
        [f"{int(count):,}", f"{parts['groups']:,}", *(f"{parts[name]:.2f}" for name in ("compute", "hand out", "add"))]
        for count, parts in measured["projected"].items()
    ]
    return f"""\
## Ten million points on two processes

The mean payoff of the barrier option of the demos over {points:,} paths of twelve steps, with its derivatives by
spot, volatility and rate, as machine code; on a `LocalCluster` of two processes with a thread each. All three come to
the same bits. The least of three rounds in turn, on the clock and of the processor:

{_table(["", "seconds", "times as long as threads", "of the processor"], rows)}

The load of the machine was {cluster["load"]:.0f} on its two cores, other work included: what the clock shows is how
that was shared out, and the seconds of the processor are what can be compared. Every block of 1,024 points has
points on several paths here, and such blocks are put together by one thread.

A `reduce` of 1,000 points takes {1e3 * cluster["call"]:.0f} ms from call to answer: that is what Dask needs to look at
the workers, to hand out a task and to bring its result. A task among many takes {1e3 * cluster["task"]:.2f} ms of the
processor in the process that has client and scheduler; to add the sums of a group takes
{1e6 * cluster["addition"]:.1f} µs.
From these, for 1,000 workers of a thread each, which have the points: seconds to compute where the groups of 65,536
points are shared out evenly, seconds to hand out four tasks to a worker, or one for each group, and seconds to add up.

{_table(["points", "groups", "compute", "hand out", "add"], projection)}

This is a projection, and no measurement: it leaves out what a network costs, and that some worker is always late.
Ten million points have 153 groups, so that most of a thousand workers would have nothing to do; and where handing out
takes longer than computing, fewer workers do as well.
"""
