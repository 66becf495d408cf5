"""The programs that come with the playground: each runs, shows what it promises, and fits into a link."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "playground"

# What each shows, in order, and some of what it says.
SHOWN = {
    "neuron": ("text svg text page", ["y = -0.537", "1.4232 times as much"]),
    "micrograd": ("text svg", ["24.7041", "138.8338", "645.5773"]),
    "functions": (
        "text",
        ["price 13.857906", "delta 0.723727  vega 35.115163  gamma 0.015925", "[[4.0, 6.0], [6.0, 0.0]]"],
    ),
    "or-gate": ("text svg page text svg", ["0.119072     0.119072", "-0.084       -0.084132", "-0.00244     -0.00244"]),
    "xor-relu": ("text svg page", ["iteration  1: error 3.357014776167", "iteration 60: error 0.000007805602"]),
    "identity-xor": (
        "text svg",
        ["prediction 4.0  delta 4.0", "V03: gradient  4.0, then 0.60", "1000 epochs more: 1.000000"],
    ),
    "step-by-step": ("text page", ["prediction 0.191000", "prediction 0.255746", "derror/dw6"]),
    "moons": ("text page", ["step 20: loss 0.1520, 38 of 40 points"]),
}


def test_the_page_opens_with_the_neuron_and_has_the_programs_that_are_tested_here(builder):
    programs = builder.programs()

    assert [program["name"] for program in programs] == [*SHOWN]
    assert len({program["title"] for program in programs}) == len(programs)


@pytest.mark.parametrize("name", SHOWN)
def test_a_program_shows_what_it_promises(builder, show, name):
    kinds, said = SHOWN[name]
    [text] = [program["text"] for program in builder.programs() if program["name"] == name]
    shown, line = show(text)

    assert line is None, shown[-1]
    assert " ".join(kind for kind, _ in shown) == kinds
    printed = "".join(content for kind, content in shown if kind == "text")
    assert [words for words in said if words not in printed] == []


CHECK = """
import fs from "node:fs";
import { fragmentOf, programIn } from "./link.mjs";
const given = JSON.parse(fs.readFileSync(0, "utf8"));
const found = await Promise.all(given.map(async ([program, fragment]) => [
  await programIn(fragment) === program, await programIn(await fragmentOf(program)) === program,
]));
const broken = await Promise.all(["", "#code=%%%", "#code=AAAA", "#program=moons"].map(programIn));
process.stdout.write(JSON.stringify([found, broken]));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_links_carry_programs_there_and_back_also_those_that_python_writes(builder, tmp_path):
    texts = [program["text"] for program in builder.programs()] + ["", "print('∂σ′ 😀')\n" * 100, "x" * 10_000]
    script = tmp_path / "check.mjs"
    script.write_text(CHECK, encoding="utf-8")
    shutil.copy(PAGE / "link.js", tmp_path / "link.mjs")
    given = json.dumps([[text, builder.fragment(text)] for text in texts])
    done = subprocess.run([shutil.which("node"), script], input=given, capture_output=True, text=True, check=True)
    found, broken = json.loads(done.stdout)

    assert found == [[True, True]] * len(texts)
    assert broken == [None] * 4
    assert max(len(builder.fragment(program["text"])) for program in builder.programs()) < 2000


def test_every_file_that_the_page_names_is_made_by_the_builder(builder):
    page = (PAGE / "index.html").read_text(encoding="utf-8")
    scripts = {path.name: path.read_text(encoding="utf-8") for path in PAGE.glob("*.js")}
    named = {name for text in scripts.values() for name in re.findall(r'from "\./([\w.]+)"', text)}
    imported = {name for text in scripts.values() for name in re.findall(r'from "([@\w][^"]*)"', text)}
    mapped = json.loads(re.search(r'<script type="importmap">(.*?)</script>', page, re.DOTALL)[1])["imports"]

    assert named <= {*scripts}
    assert imported <= {*mapped}
    assert {"playground.js", "style.css"} == set(re.findall(r'(?:src|href)="([\w.]+)"', page))
