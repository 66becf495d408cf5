"""What the project's files say about each other is true."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import autograd

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGES = ("autograd", "demos", "nn")


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def sources(*folders):
    suffixes = {".py", ".pyi", ".c", ".h", ".inc", ".js", ".css", ".html"}
    return [
        path
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in suffixes and "__pycache__" not in path.parts
    ]


def is_generated(text):
    return "generated" in "\n".join(text.splitlines()[:5]).lower()


def test_the_workflow_runs_every_python_that_the_classifiers_name():
    prefix = "Programming Language :: Python :: 3."
    supported = [line.removeprefix(prefix) for line in PROJECT["classifiers"] if line.startswith(prefix)]
    matrix = re.search(r"python: \[(.*)\]", read(".github/workflows/check.yml")).group(1)

    assert re.findall(r'"3\.(\d+)"', matrix) == supported
    assert PROJECT["requires-python"] == f">=3.{supported[0]}"


def test_the_workflow_and_ci_call_only_commands_of_the_makefile():
    commands = re.findall(r"\bmake ([a-z-]+)", read(".github/workflows/check.yml") + read(".ci/run"))

    assert {"demo", "test", "check", "test-slow", "test-oracle", "wheel-test"} <= set(commands)
    assert set(commands) <= set(phony_targets())


def phony_targets():
    return re.search(r"^\.PHONY: (.*)$", read("Makefile"), re.MULTILINE).group(1).split()


def test_what_the_smoke_test_runs_is_there():
    lists = re.findall(r"^(?:NO_)?SMOKE := ((?:.*\\\n)*.*)$", read("Makefile"), re.MULTILINE)
    paths = " ".join(lists).replace("\\", " ").split()

    assert len(lists) == 2
    assert len(paths) > 8
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_make_without_a_target_describes_every_command():
    lines = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()

    described = [re.match(r"make ([a-z-]+) +\S", line).group(1) for line in lines]

    assert sorted(described) == sorted(phony_targets())


def test_make_refuses_a_python_that_is_too_old_by_name(tmp_path):
    old = tmp_path / "python-of-old"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.10.9\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)

    made = make_with_python(old, tmp_path)

    assert made.returncode != 0
    assert "Python 3.10.9, and Python 3.11 or later is needed" in made.stderr


def test_make_says_that_a_python_is_not_there(tmp_path):
    made = make_with_python(tmp_path / "absent", tmp_path)

    assert made.returncode != 0
    assert f"{tmp_path / 'absent'} is not there: name a Python 3.11 or later" in made.stderr


def make_with_python(python, folder):
    command = ["make", "test", f"PYTHON={python}", f"VENV={folder / 'venv'}"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_no_file_is_longer_than_500_lines():
    """A file is one idea, whole; few ideas need more."""
    lengths = {
        str(path.relative_to(ROOT)): len(text.splitlines())
        for path in sources(*PACKAGES, "tests", "tools", "benchmarks")
        if not is_generated(text := path.read_text(encoding="utf-8"))
    }

    assert lengths
    assert {name: length for name, length in lengths.items() if length > 500} == {}


def test_no_function_has_more_than_60_lines_beside_its_signature_and_docstring():
    lengths = {}
    for path in sources(*PACKAGES, "tests", "tools", "benchmarks"):
        if path.suffix == ".py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    documented = ast.get_docstring(node) is not None
                    begin = node.body[0].end_lineno + 1 if documented else node.body[0].lineno
                    lengths[f"{path.relative_to(ROOT)}:{node.name}"] = node.end_lineno - begin + 1

    assert lengths
    assert {name: length for name, length in lengths.items() if length > 60} == {}


@pytest.mark.parametrize("package", ["autograd", "nn"])
def test_the_packages_that_others_import_are_marked_as_typed(package):
    assert (ROOT / package / "py.typed").is_file()


def test_every_folder_of_python_in_a_package_is_a_package():
    folders = {path.parent for path in sources(*PACKAGES) if path.suffix == ".py"}

    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_the_changelog_and_the_citation_know_the_version():
    assert f"## [{PROJECT['version']}]" in read("CHANGELOG.md")
    assert f"\nversion: {PROJECT['version']}\n" in read("CITATION.cff")


def test_the_package_tells_its_version():
    assert autograd.__version__ == PROJECT["version"]


def test_nothing_refers_to_one_machine():
    everything = [
        *sources(*PACKAGES, "tests", "tools", "benchmarks"),
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
    ]
    paths_of_a_home = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/")

    assert [path for path in everything if paths_of_a_home.search(path.read_text(encoding="utf-8"))] == []


def test_every_page_of_the_documentation_is_in_its_index():
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")} - {"README.md"}
    pages = {page for page in pages if not page.startswith("site/")}  # which only the site has

    assert len(pages) > 20
    assert pages <= set(re.findall(r"\]\(([\w/.-]+\.md)\)", read("docs/README.md")))


def test_links_between_the_documents_lead_somewhere():
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
        if "site" not in page.relative_to(ROOT).parts  # whose links Sphinx checks
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]

    assert broken == []
