"""Measure everything and write benchmarks/results; `--rounds 3` for a quick look."""

import argparse

from benchmarks import gpt, mlp, report, scaling


def main():
    """Run the measurements in order and report them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often everything has its turn")
    rounds = parser.parse_args().rounds
    results = {
        "machine": report.machine(),
        "rounds": rounds,
        "mlp": mlp.measure(rounds),
        "gpt": gpt.measure(rounds),
        "scaling": scaling.measure(),
    }
    report.write(results)
    print(report.markdown(results))


if __name__ == "__main__":
    main()
