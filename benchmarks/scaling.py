"""Memory of a node, and whether time is linear in the nodes."""

import itertools
import subprocess
import sys
import time

from autograd import Value
from benchmarks import mlp

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
    """Return the seconds to record, to sweep and to free a chain."""
    x = Value(1.0)
    times = [time.process_time()]
    y = x
    for _ in range(nodes):
        y = y * x
    times.append(time.process_time())
    y.backward()
    times.append(time.process_time())
    del y
    times.append(time.process_time())
    return [after - before for before, after in itertools.pairwise(times)]


def seconds_of_network(samples):
    """Return the seconds to record, to sweep and to free the loss of the network over so many samples."""
    inputs, targets = mlp.data(samples)
    network = mlp.layers(Value)
    times = [time.process_time()]
    loss = mlp.squared_error(lambda x: mlp.forward(network, x, Value.relu), inputs, targets)
    times.append(time.process_time())
    loss.backward()
    times.append(time.process_time())
    del loss
    times.append(time.process_time())
    return [after - before for before, after in itertools.pairwise(times)]


def growth(seconds_of, sizes, nodes_of_one):
    """Return the least seconds of five runs of each size, and how much longer ten times the nodes take."""
    best = {size: [float("inf")] * 3 for size in sizes}
    for _ in range(5):
        for size in sizes:
            best[size] = list(map(min, best[size], seconds_of(size)))
    totals = [sum(best[size]) for size in sizes]
    return {
        "seconds": {str(size * nodes_of_one): parts for size, parts in best.items()},
        "times_longer": [after / before for before, after in itertools.pairwise(totals)],
    }


def measure():
    """Return bytes per node by engine, and the growth of time with the nodes."""
    modules = ["autograd.core.engine", "autograd.core.python_engine", "micrograd.engine", "benchmarks.microgpt_style"]
    return {
        "bytes_per_node": {module: bytes_per_node(module) for module in modules},
        "chain": growth(seconds_of_chain, [5_000, 50_000, 500_000, 5_000_000], 1),
        "network": growth(seconds_of_network, [8, 80, 800, 8000], mlp.operations() // mlp.SAMPLES),
    }
