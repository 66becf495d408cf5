"""What it costs to record a function as a program, beside running it: in one run, each in its turn.

    python -m benchmarks.recording

Recording is from the call of `record` until the program is there. The times are the least of many turns, in processor
time, and what is stated of recording is its difference to the same call unrecorded. Memory is what Python's allocators
hand out at most: the nodes of the native engine lie elsewhere and are not in it.
"""

import functools
import gc
import time
import tracemalloc

from autograd import Value
from autograd.compiler.ir.record import record
from autograd.core.engine import ENGINE
from benchmarks.transforms import layers

INPUTS = 20
OPERATIONS_OF_A_ROUND = 8 * INPUTS
SIZES = {10_000: 20, 100_000: 10, 1_000_000: 5}  # about so many operations, and how many turns they have
DECISIONS = 100_000


def network(inputs, rounds):
    """Compute a function without decisions."""
    return [layers(inputs, rounds)]


def decisions(inputs, asked):
    """Compute a chain with a comparison after each step: with each result, with the input, or with none."""
    x = y = inputs[0]
    for _ in range(DECISIONS):
        y = y * 0.999
        if asked == "new":
            y > -1.0  # noqa: B015  # told to whoever records
        elif asked == "equal":
            x > -1.0  # noqa: B015
    return [y]


def run(f):
    """Run the function unrecorded."""
    return f([Value(0.01 * k) for k in range(INPUTS)])


def recorded(f):
    """Run and record the function."""
    inputs = [Value(0.01 * k) for k in range(INPUTS)]
    return record(lambda: f(inputs), inputs)


def seconds(turns, *functions):
    """Return the least seconds that each function takes unrecorded, and recorded."""
    cases = [(how, f) for f in functions for how in (run, recorded)]
    least = [float("inf")] * len(cases)
    for _ in range(turns):
        for position, (how, f) in enumerate(cases):
            gc.collect()
            start = time.process_time()
            kept = how(f)
            least[position] = min(least[position], time.process_time() - start)
            del kept
    return [least[i : i + 2] for i in range(0, len(cases), 2)]


def peak(f):
    """Return the bytes that recording takes beside the run, at most."""
    tracemalloc.start()
    try:
        peaks = []
        for how in (run, recorded):
            gc.collect()
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            kept = how(f)
            peaks.append(tracemalloc.get_traced_memory()[1] - before)
            del kept
    finally:
        tracemalloc.stop()
    return peaks[1] - peaks[0]


def measure():
    """Return for each size what an operation takes, and what a decision adds."""
    rows = []
    for size, turns in SIZES.items():
        rounds = round(size / OPERATIONS_OF_A_ROUND)
        f, operations = functools.partial(network, rounds=rounds), rounds * OPERATIONS_OF_A_ROUND + INPUTS - 1
        ((alone, whole),) = seconds(turns, f)
        rows.append(
            {
                "operations": operations,
                "ns_alone": 1e9 * alone / operations,
                "ns_of_recording": 1e9 * (whole - alone) / operations,
                "times_alone": whole / alone,
                "bytes": peak(f) / operations,
            }
        )
    asked = {kind: functools.partial(decisions, asked=kind) for kind in (None, "new", "equal")}
    beside = [whole - alone for alone, whole in seconds(10, *asked.values())]
    held = [peak(f) for f in asked.values()]
    return {
        "rows": rows,
        "ns_of_decision": {kind: 1e9 * (beside[n] - beside[0]) / DECISIONS for n, kind in ((1, "new"), (2, "equal"))},
        "bytes_of_decision": (held[1] - held[0]) / DECISIONS,
    }


def main():
    """Measure and print."""
    found = measure()
    print(f"engine: {ENGINE}; of each operation")
    for row in found["rows"]:
        print(
            f"  {row['operations']:>9,} operations: {row['ns_alone']:.0f} ns alone, {row['ns_of_recording']:.0f} ns to "
            f"record, {row['times_alone']:.1f} times as long in all, {row['bytes']:.0f} bytes"
        )
    of_decision = found["ns_of_decision"]
    print(
        f"of each decision: {of_decision['new']:.0f} ns and {found['bytes_of_decision']:.0f} bytes with its line, "
        f"{of_decision['equal']:.0f} ns if it was taken before"
    )


if __name__ == "__main__":
    main()
