"""The charts, readable on light and dark."""

from benchmarks.report_compiled import engines

GREY, OURS = "#64748b", "#d97706"
OTHERS = ("#0d9488", "#7c3aed", "#db2777", "#2563eb", "#64748b")
STYLES = {
    "Value, recorded anew": ":",
    "compile, replay": "--",
    "compile, replay, buffer": "--",
    "compile, machine code": "-",
    "compile, machine code, buffer": "-",
    "compile, machine code, gradient of each point": "-.",
}


def _pyplot():
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "scalar-autograd"
    from matplotlib import pyplot as plt

    return plt


def _finish(figure, axes, path):
    axes.tick_params(colors=GREY, which="both")
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("bottom", "left"):
        axes.spines[side].set_color(GREY)
    figure.savefig(path, transparent=True, metadata={"Date": None})


def bars(results, path):
    """Write the bars of the first table, on a logarithmic scale."""
    rows = sorted(results["mlp"]["rows"], key=lambda row: -row["ns_per_operation"])
    figure, axes = _pyplot().subplots(figsize=(8, 0.5 * len(rows) + 0.8), layout="constrained")
    colours = [OURS if row["engine"].startswith(("Value", "nn.")) else GREY for row in rows]
    drawn = axes.barh([row["engine"] for row in rows], [row["ns_per_operation"] for row in rows], color=colours)
    axes.bar_label(drawn, [f" {row['ns_per_operation']:,.0f} ns" for row in rows], color=GREY)
    axes.set_xscale("log")
    axes.set_xlim(10, 40 * max(row["ns_per_operation"] for row in rows) / 10)
    axes.set_xlabel("ns per scalar operation, forward and backward (logarithmic)", color=GREY)
    _finish(figure, axes, path)


def lines(results, path):
    """Write the time per operation and point over the number of points, a line for each engine."""
    measured = results["compiled"]
    tables = {int(points): table for points, table in measured["ns_per_operation_and_point"].items()}
    figure, axes = _pyplot().subplots(figsize=(8, 6.5), layout="constrained")
    families = {}
    for name in engines(measured):
        xs = [points for points, table in tables.items() if name in table]
        ys = [tables[points][name] for points in xs]
        if name in STYLES:
            look = {"color": OURS, "linestyle": STYLES[name], "linewidth": 2.2}
        else:
            family = name.split(",")[0]
            look = {"color": families.setdefault(family, OTHERS[len(families)])}
            look["linestyle"] = "-" if family == name else "--"
        axes.plot(xs, ys, marker="o" if len(xs) > 1 else "D", markersize=4, label=name, **look)
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    axes.set_xticks(list(tables), [f"{points:,}" for points in tables])
    axes.set_xlabel("points", color=GREY)
    axes.set_ylabel("ns per scalar operation and point (logarithmic)", color=GREY)
    figure.legend(loc="outside lower center", ncols=2, frameon=False, labelcolor=GREY)
    _finish(figure, axes, path)
