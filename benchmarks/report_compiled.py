"""The sections of the page that are about compiled functions and about training."""

import math
import statistics

MACHINE_CODE = "compile, machine code"


def _row(cells):
    return f"| {' | '.join(cells)} |"


def _table(header, rows):
    return "\n".join([_row(header), _row(["---", *["---:"] * (len(header) - 1)]), *map(_row, rows)])


def engines(measured):
    """Return the names of all engines, the slowest first, by the mean of their logarithmic ratios to machine code."""
    ratios = {}
    for table in measured["ns_per_operation_and_point"].values():
        for name, ns in table.items():
            ratios.setdefault(name, []).append(math.log(ns / table[MACHINE_CODE]))
    return sorted(ratios, key=lambda name: -statistics.mean(ratios[name]))


def _number(ns):
    return f"{ns:,.0f}" if ns >= 100 else f"{ns:.1f}" if ns >= 10 else f"{ns:.2f}" if ns >= 1 else f"{ns:.3f}"


def network(measured):
    """Return the section on the network, for one point and many."""
    tables = measured["ns_per_operation_and_point"]
    header = ["engine", *(f"{int(points):,} {'point' if points == '1' else 'points'}" for points in tables)]
    names = engines(measured)
    times = [[name, *(_number(t[name]) if name in t else "" for t in tables.values())] for name in names]
    ratios = [
        [name, *(_number(t[name] / t[MACHINE_CODE]) if name in t else "" for t in tables.values())] for name in names
    ]
    versions = ", ".join(f"{name} {version}" for name, version in measured["versions"].items())
    left_out = "".join(f"Not installed, and left out: {name}.\n" for name in measured["not_installed"])
    if measured["kernel_left_out"]:
        left_out += f"The kernel is left out: {measured['kernel_left_out']}.\n"
    return f"""\
## A compiled function

The squared error of the same network on one point, {measured["operations"]} operations, with its gradient by all 337
parameters; and the sum of both over many points.
Nanoseconds per operation and point, for value and gradient together:

{_table(header, times)}

![The same as a chart](compiled.svg)

How many times as long as `{MACHINE_CODE}`:

{_table(header, ratios)}

All in double precision, by one thread on one core, in processor time: {versions}.
{left_out}Before anything is timed, all engines must agree on value and gradient to 1e-9; they differ by at most
{measured["largest_difference"]:.0e}, relative to the largest number.

- JAX and PyTorch work on tensors: three matrix products, written as such, on arrays that are there beforehand.
  JAX is jitted, and called without its asynchronous dispatch, which takes longer here. PyTorch is eager;
  `torch.compile` is not measured.
- CasADi runs a built `SX` function in its virtual machine; for many points by its serial `map`, which adds up.
  "Buffer" has the arrays bound once. Its generator of C code is not measured.
- ddx-ad is compiled by its LLVM for the number of points at hand. It does not add up over points, and has no
  arguments that points share: it returns a gradient for each point, and neither adding those up nor spreading out
  the parameters is timed. What does the same is `{MACHINE_CODE}, gradient of each point`.
- The kernel is written for this network by hand, with AVX-512 intrinsics and fused multiply-add, eight points in a
  vector, and built by `g++ -O3 -march=native`. Calling it through ctypes takes about a microsecond.
- "Buffer" of this package has the arrays bound once as well: nothing is allocated in a call.
"""


def compiling(measured):
    """Return the sections on what compiling costs, on derivatives and on threads."""
    longer = ["", *(f"{ratio:.1f}" for ratio in measured["compile"]["times_longer"])]
    times = [
        [
            f"{row['operations']:,}",
            f"{1e6 * row['recording'] / row['operations']:.1f}",
            f"{1e6 * row['compiling'] / row['operations']:.0f}",
            ratio,
        ]
        for row, ratio in zip(measured["compile"]["rows"], longer, strict=True)
    ]
    derivatives = [
        [
            f"{row['operations']:,}",
            row["backend"],
            f"{row['ns_per_operation']:.1f}",
            f"{row['gradient_to_value']:.2f}",
            f"{row['product_to_gradient']:.2f}" if row["product_to_gradient"] else "",
        ]
        for row in measured["derivatives"]
    ]
    threads = measured["threads"]
    return f"""\
## What compiling takes

Microseconds per recorded operation until the first value and gradient is there, of a function of sums, products,
powers and sines of 20 numbers. The first call records the function and replays it; machine code comes on top.
Nothing is taken from the cache on disk. The least of five and of three runs, and one run of each of the large ones.

{_table(["operations", "record and replay", "machine code", "times the row before"], times)}

## What derivatives take

The same function: nanoseconds per operation for the value alone, value and gradient in units of the value, and
Hessian times vector in units of value and gradient.

{_table(["operations", "backend", "value", "gradient / value", "product / gradient"], derivatives)}

## Two threads

{threads["points"]:,} points of the network above, summed, as machine code: on the clock,
{1e3 * threads["seconds"]["1"]:.0f} ms by one thread and {1e3 * threads["seconds"]["2"]:.0f} ms by two, which is
{threads["times_faster"]:.2f} times faster, {"to the same bits" if threads["same"] else "to other bits"}.
Of the processor they take {1e3 * threads["processor"]["1"]:.0f} ms and {1e3 * threads["processor"]["2"]:.0f} ms: \
what the clock shows depends on whether a second core was free.
"""


def gpt(measured):
    """Return the section on the compiled character GPT."""
    seconds = measured["seconds"]
    rows = [[name, f"{1e3 * s:.2f}", f"{seconds['microgpt-style'] / s:.0f}"] for name, s in seconds.items()]
    return f"""\
## The character GPT, compiled

The same training step on the same word, with the update: a program for each length of a word, which runs from the
second word of that length on. The losses differ from those of the microgpt-style Value by at most
{measured["largest_difference_of_losses"]:.0e}.

{_table(["engine", "ms per step", "times faster"], rows)}

{measured["steps"]:,} steps on words of three to seven letters take {measured["seconds_of_steps"]:.1f} s, with
recording, and with compiling where `jit="auto"` finds that it pays.
"""


def training(measured):
    """Return the section on training."""
    epochs = measured["epochs"]
    rows = [
        [
            f"{data}, {engine}",
            f"{1e3 * one['epoch']:.2f}",
            f"{one['seconds'] * epochs / one['epochs']:.2f}{'' if one['epochs'] == epochs else ' (extrapolated)'}",
            f"{one['mebibytes']:.0f}",
            f"{one['mebibytes_of_one']:.0f}",
        ]
        for data, engines in measured["sets"].items()
        for engine, one in engines.items()
    ]
    header = ["data and engine", "ms per epoch", f"seconds of {epochs} epochs", "MiB at most", "MiB after one epoch"]
    return f"""\
## Training

`nn.fit` beside PyTorch on tensors, eager, in double precision, by one thread: the same start, batches and updates,
by plain gradient descent, so that the losses are the same. moons: 100 points at once, a 2-16-16-1 network, hinge loss
with L2. digits: 1,797 pictures in batches of 64, a 64-32-10 network, cross-entropy. Each training runs in a process of
its own; an epoch is the fastest of {epochs}, and all of them together include recording and compiling where there is
some. Memory is what the process held at most, with interpreter, libraries and data. micrograd's own MLP starts from
weights of its own; it ran {measured["sets"]["moons"]["micrograd"]["epochs"]} epochs.

{_table(header, rows)}
"""
