"""What the documentation says was measured is what was measured."""

import json
from pathlib import Path

from benchmarks.report import markdown

ROOT = Path(__file__).resolve().parents[2]
RESULTS = json.loads((ROOT / "benchmarks" / "results" / "results.json").read_text(encoding="utf-8"))


def test_the_table_beside_the_results_is_theirs():
    assert markdown(RESULTS) == (ROOT / "benchmarks" / "results" / "README.md").read_text(encoding="utf-8")


def test_the_documentation_shows_the_committed_table():
    page = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")

    for line in markdown(RESULTS).splitlines():
        if line.startswith("|"):
            assert line in page


def test_the_chart_shows_every_engine_of_the_table():
    chart = (ROOT / "benchmarks" / "results" / "mlp.svg").read_text(encoding="utf-8")

    for row in RESULTS["mlp"]["rows"]:
        assert f"<!-- {row['engine']} -->" in chart


def test_the_chart_of_compiled_functions_shows_every_engine_that_was_measured():
    chart = (ROOT / "benchmarks" / "results" / "compiled.svg").read_text(encoding="utf-8")
    tables = RESULTS["compiled"]["ns_per_operation_and_point"]

    for engine in {name for table in tables.values() for name in table}:
        assert f"<!-- {engine} -->" in chart


def test_the_readme_says_of_jax_what_was_measured():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    one_point = RESULTS["compiled"]["ns_per_operation_and_point"]["1"]

    assert "less than a third of the time that jitted JAX takes on tensors" in readme
    assert 3.0 * one_point["compile, machine code"] < one_point["JAX on tensors"]
