"""Whatever is wrong with an installation is said where it hurts, with the cure."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import autograd
from autograd import __main__ as diagnosis
from autograd import installation

FOLDER = Path(autograd.__file__).parent
# How the other library of the import name begins, and a file that it alone has.
THEIRS = "from autograd.core import primitive_with_deprecation_warnings as primitive\n"


@pytest.fixture
def copy(tmp_path):
    """Return a folder with a copy of the package."""
    shutil.copytree(FOLDER, tmp_path / "autograd", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def python(folder, *arguments, **environment):
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONWARNINGS"}
    variables |= {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)


def test_over_files_of_the_other_library_the_import_works_and_warns(copy):
    (copy / "autograd/tracer.py").touch()

    ran = python(copy, "-c", "from autograd import Value; print(Value(2.0) * 3)")

    assert ran.stdout == "Value(6.0)\n"
    assert "RuntimeWarning: two libraries" in ran.stderr
    assert "pip uninstall autograd" in ran.stderr
    assert "python -m venv another" in ran.stderr


def test_under_the_other_library_the_import_fails_and_says_why(copy):
    (copy / "autograd/tracer.py").touch()
    (copy / "autograd/__init__.py").write_text(THEIRS, encoding="utf-8")

    for arguments in (["-c", "import autograd"], ["-m", "autograd"]):
        ran = python(copy, *arguments)

        assert ran.returncode == 1
        assert "ImportError: two libraries" in ran.stderr
        assert "pip install --force-reinstall --no-deps scalar-autograd" in ran.stderr


def test_after_the_other_library_was_removed_the_report_says_what_is_missing(copy):
    (copy / "autograd/__init__.py").unlink()

    ran = python(copy, "-S", "-m", "autograd")  # where no other copy is found

    assert ran.returncode == 1
    assert "files of scalar-autograd are missing" in ran.stdout
    assert "pip install --force-reinstall --no-deps scalar-autograd" in ran.stdout


def test_a_python_without_its_lock_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: False, raising=False)

    with pytest.raises(ImportError, match=r"relies on the interpreter's lock.*PYTHON_GIL=1"):
        installation.check()


def test_the_report_names_all_that_there_is(capsys):
    lines, _ = diagnosis.report()

    names = [line[:14].rstrip() for line in lines]
    assert names == ["version", "Python", "engine", "C compiler", "machine code", "renderer", "cache"]
    assert f"scalar-autograd {autograd.__version__}" in lines[0]
    assert diagnosis.main() in {0, 1}
    assert lines[0] in capsys.readouterr().out


@pytest.mark.parametrize(("compiler", "cure"), [(None, "Install one"), ("/usr/bin/cc", "is here now. To build it")])
def test_the_report_says_how_to_have_the_native_engine(monkeypatch, compiler, cure):
    monkeypatch.setattr(diagnosis, "_compiler", lambda: compiler)
    monkeypatch.delenv("AUTOGRAD_PURE", raising=False)

    said = diagnosis._slow_engine("python")

    assert "the native one was not built" in said
    assert cure in said
    assert diagnosis._slow_engine("native") is None


def test_who_asks_for_the_engine_in_python_hears_nothing(monkeypatch):
    monkeypatch.setenv("AUTOGRAD_PURE", "1")

    assert diagnosis._slow_engine("python") is None


def test_without_llvmlite_a_compiled_function_is_replayed_and_says_so_once():
    program = """
import sys, warnings
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "llvmlite":
            raise ModuleNotFoundError(name)
import importlib.util
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == "llvmlite" else find(name, package)
sys.meta_path.insert(0, Missing())
from autograd import compile
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    for power in (2, 3):
        f = compile(lambda x: x**power + 1.0, jit="always")
        print(f(2.0), f(3.0))
print(len(told), told[0].message)
print(told[0].filename)
"""
    ran = python(FOLDER.parent, "-c", program)

    assert ran.stdout.splitlines()[:2] == ["5.0 10.0", "9.0 28.0"], ran.stderr
    assert ran.stdout.splitlines()[2].startswith("1 a compiled function has run so often")
    assert "pip install 'scalar-autograd[compile]'" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "<string>"  # the user's program, and not a line of the package
