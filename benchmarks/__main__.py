"""Measure, and write benchmarks/results; `--rounds 3` for a quick look, `--only compiled` for one section anew."""

import argparse
import json

from benchmarks import (
    anywhere,
    branches,
    calls,
    compiled,
    compiling,
    functions,
    gpt,
    gpt_compiled,
    loops,
    mlp,
    numbers,
    report,
    scaling,
    timing,
    training,
)

# By section: what measures it, given how often everything has its turn.
SECTIONS = {
    "mlp": mlp.measure,
    "gpt": gpt.measure,
    "numbers": numbers.measure,
    "scaling": lambda _: scaling.measure(),
    "compiled": compiled.measure,
    "calls": calls.measure,
    "functions": functions.measure,
    "compiling": compiling.measure,
    "loops": loops.measure,
    "gpt_compiled": gpt_compiled.measure,
    "training": lambda _: training.measure(),
    "branches": lambda _: branches.measure(),
    "anywhere": lambda _: anywhere.measure(),
}


def main():
    """Run the measurements in order and report them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often everything has its turn")
    parser.add_argument("--only", choices=SECTIONS, help="a section to measure anew; the others stay as committed")
    options = parser.parse_args()
    timing.prepare()
    path = report.RESULTS / "results.json"
    results = json.loads(path.read_text(encoding="utf-8")) if options.only else {}
    results |= {"machine": report.machine(), "rounds": options.rounds}
    for section in [options.only] if options.only else SECTIONS:
        results[section] = SECTIONS[section](options.rounds)
    report.write(results)
    print(report.markdown(results))


if __name__ == "__main__":
    main()
