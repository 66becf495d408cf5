"""The results as a page in Markdown, as JSON, and as charts."""

import json
import os
import platform
from pathlib import Path

from benchmarks import (
    charts,
    report_anywhere,
    report_branches,
    report_calls,
    report_compiled,
    report_functions,
    report_loops,
)

RESULTS = Path(__file__).parent / "results"


def machine():
    """Return what the numbers depend on, without naming the machine."""
    model = next(
        (line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor(),
    )
    return {"python": platform.python_version(), "cores": os.cpu_count(), "processor": model}


def _lines(path):
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def markdown(results):
    """Return the page that shows the results."""
    mlp, scaling, gpt, where = (results[part] for part in ("mlp", "scaling", "gpt", "machine"))
    rows = [
        f"| {row['engine']} | {row['ns_per_operation']:,.0f} | {row['times_plain_floats']:.2f} | "
        f"{row['times_faster_than_micrograd']:.1f} |"
        for row in sorted(mlp["rows"], key=lambda row: row["ns_per_operation"])
    ]
    memory = [f"| {module} | {size:.0f} |" for module, size in scaling["bytes_per_node"].items()]
    return f"""\
# Measurements

Written by `make bench`: Python {where["python"]}, {where["cores"]} cores, {where["processor"]}.
Everything in a table was measured in one run, in turn, and is the minimum of {results["rounds"]} rounds,
unless it says otherwise.
The cyclic collector is on, as it is when people train.

## One pass forward and backward

micrograd's network, 2-16-16-1 with ReLU, 20 samples, squared error: {mlp["operations"]:,} operations.
The control is the same Python loop on plain floats, which computes the loss and no gradient.

| engine | ns per operation | times plain floats | times faster than micrograd's own MLP |
|---|---:|---:|---:|
{chr(10).join(rows)}

![The same as a chart](mlp.svg)

## A character GPT

16 dimensions, 4 heads, one layer, on plain lists of Values: a training step on a word of six letters takes
{1e3 * gpt["seconds"]["Value"]:.1f} ms, and {1e3 * gpt["seconds"]["microgpt-style"]:.0f} ms with a microgpt-style Value:
{gpt["times_faster"]:.1f} times as long.
The losses of five steps differ by at most {gpt["largest_difference_of_losses"]:.0e}.

{_numbers(results["numbers"])}

## Memory and length

Growth of resident memory for each operation of a graph of a million, floats included:

| engine | bytes per operation |
|---|---:|
{chr(10).join(memory)}

Nanoseconds per operation to record, to sweep and to free, of the network's loss over more and more samples:

{_growth(scaling["network"])}

The same of a bare chain, `y = y * x`, where nothing but the engine takes time. What it shows beyond a straight
line is the memory: 50,000 nodes lie in the second cache, 500,000 no longer do.

{_growth(scaling["chain"])}

{_compiled(results)}"""


def _compiled(results):
    sections = [
        report_compiled.network(results["compiled"]),
        report_calls.section(results["calls"]),
        report_functions.section(results["functions"]),
        report_compiled.compiling(results["compiling"]),
        report_loops.section(results["loops"]),
        report_compiled.gpt(results["gpt_compiled"]),
        report_compiled.training(results["training"]),
        report_branches.section(results["branches"]),
        report_anywhere.calls(results["anywhere"]),
        report_anywhere.machines(results["anywhere"]),
    ]
    return "\n".join(sections)


def _numbers(measured):
    kinds = [kind for kind in next(iter(measured.values())) if kind != "ns"]
    rows = [
        f"| `{use}` | {row['ns']:.0f} | {' | '.join(f'{row[kind]:.2f}' for kind in kinds)} |"
        for use, row in measured.items()
    ]
    return f"""\
## Numbers beside Values

Nanoseconds with a float, and how many times as long it takes with a number of another kind.
On the right of an operator, and where it is written, it hardly matters which.
On the left NumPy's scalars are asked first, and take their time to find that they know nothing of a Value; write
`x * n`, or make the scalar a float once.

| with `n` a | float | {" | ".join(kinds)} |
|---|{"---:|" * (len(kinds) + 1)}
{chr(10).join(rows)}"""


def _growth(measured):
    rows = [
        f"| {int(nodes):,} | {' | '.join(f'{1e9 * s / int(nodes):.0f}' for s in parts)} | {ratio} |"
        for (nodes, parts), ratio in zip(
            measured["seconds"].items(), ["", *(f"{r:.1f}" for r in measured["times_longer"])], strict=True
        )
    ]
    header = "| operations | record | sweep | free | times the time of a tenth |\n|---:|---:|---:|---:|---:|\n"
    return header + "\n".join(rows)


def write(results):
    """Write page, numbers and charts beside each other."""
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "results.json").write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    (RESULTS / "README.md").write_text(markdown(results), encoding="utf-8")
    charts.bars(results, RESULTS / "mlp.svg")
    charts.lines(results, RESULTS / "compiled.svg")
