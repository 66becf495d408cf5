"""Memory of a node, and whether time is linear in the nodes."""

import subprocess
import sys
import time

NODES = 1_000_000

# Each runs in a process of its own: what it prints is the growth of resident memory by a graph.
_MEMORY = """
import os
from {module} import Value
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
x = Value(1.0)
before = resident()
y = x
for _ in range({nodes}):
    y = y * x
print((resident() - before) / {nodes})
import os; os._exit(0)  # do not free a deep graph recursively
"""


def bytes_per_node(module):
    """Return the growth of resident memory for each operation of a chain of a million."""
    code = _MEMORY.format(module=module, nodes=NODES)
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def seconds_of_chain(nodes):
    """Return the seconds to build, to sweep and to free a chain."""
    from autograd import Value

    x = Value(1.0)
    times = [time.perf_counter()]
    y = x
    for _ in range(nodes):
        y = y * x
    times.append(time.perf_counter())
    y.backward()
    times.append(time.perf_counter())
    del y
    times.append(time.perf_counter())
    return [after - before for before, after in zip(times, times[1:], strict=False)]


def measure():
    """Return bytes per node by engine, and the seconds of chains of growing length, the least of five each."""
    modules = ["autograd.core.engine", "autograd.core.python_engine", "micrograd.engine", "benchmarks.microgpt_style"]
    lengths = [50_000, 500_000, 5_000_000]
    best = {length: [float("inf")] * 3 for length in lengths}
    for _ in range(5):
        for length in lengths:
            best[length] = list(map(min, best[length], seconds_of_chain(length)))
    totals = {length: sum(parts) for length, parts in best.items()}
    return {
        "bytes_per_node": {module: bytes_per_node(module) for module in modules},
        "chain_seconds": {str(length): parts for length, parts in best.items()},
        "times_longer_for_ten_times_the_nodes": [
            totals[long] / totals[short] for short, long in zip(lengths, lengths[1:], strict=False)
        ],
    }
