"""What compiled functions are turned into computes what they compute, on arguments nested alike."""

import ctypes
import shutil
import subprocess
from dataclasses import dataclass

import numpy as np
import pytest

from autograd import Value, compile, custom
from autograd.compiler import load


@dataclass
class Pair:
    a: float
    b: float


def branching(w, b):
    def f(p, x):
        return (w * x[0] + p["a"]).tanh() if x[1] > 0.0 else b * x[1] * p["a"]

    return f


POINTS = [({"a": 2.0}, np.array([0.1, 0.2])), ({"a": 2.0}, np.array([0.1, -0.2])), ({"a": -1.0}, np.array([0.4, 3.0]))]


@pytest.fixture
def f():
    compiled = compile(branching(Value(3.0, label="w"), Value(0.5, label="b")))
    for point in POINTS:
        compiled(*point)
    return compiled


def test_nothing_can_be_read_before_the_first_call():
    fresh = compile(lambda x: x)
    for read in (fresh.source, fresh.to_numpy, fresh.to_c):
        with pytest.raises(RuntimeError, match="has not been called yet"):
            read()


def test_the_source_runs_and_has_the_names_of_the_arguments(f):
    namespace = {}
    exec(f.source(argnums=(0, 1)), namespace)  # noqa: S102  # that it runs is the claim
    value, gradient = f.value_and_grad(*POINTS[2], argnums=(0, 1))

    found, derivatives = namespace["f"](p=-1.0, x_0=0.4, x_1=3.0, w=3.0, b=0.5)

    assert found == value
    assert list(derivatives) == [gradient[0]["a"], *gradient[1]]
    with pytest.raises(ValueError, match="when this path was recorded"):
        namespace["f"](-1.0, 0.4, -3.0, 3.0, 0.5)


def test_the_function_of_arrays_takes_arguments_nested_alike(f):
    a, x = np.array([1.0, 2.0, 3.0]), np.array([[0.1, 1.0], [0.2, 2.0], [0.3, 3.0]])

    value, gradient = f.to_numpy(argnums=1)({"a": a}, x)

    for place in range(3):
        expected = f.value_and_grad({"a": a[place]}, x[place], argnums=1)
        assert value[place] == pytest.approx(expected[0], rel=1e-15)
        assert gradient[place] == pytest.approx(expected[1], rel=1e-14)
    with pytest.raises(ValueError, match="it is not"):
        f.to_numpy()({"a": a}, -x)
    with pytest.raises(ValueError, match="not nested like"):
        f.to_numpy()(a, x)
    with pytest.raises(ValueError, match="was recorded with the shape"):
        f.to_numpy()({"a": a}, x[:, :1])


def test_the_c_file_knows_every_path_and_tests_itself(f, tmp_path):
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler here")
    file = tmp_path / "branch.c"
    file.write_text(f.to_c(argnums=1, name="branch"))
    flags = ["-std=c99", "-O1", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off"]
    subprocess.run([compiler, *flags, "-DBRANCH_SELF_TEST", file, "-o", tmp_path / "test", "-lm"], check=True)
    tested = subprocess.run([tmp_path / "test"], check=True, capture_output=True, text=True)
    assert "branch: 2 tests, 0 differences" in tested.stdout

    subprocess.run([compiler, *flags, "-shared", "-fPIC", file, "-o", tmp_path / "branch.so", "-lm"], check=True)
    function = ctypes.CDLL(str(tmp_path / "branch.so")).branch
    for p, x in POINTS:
        results = (ctypes.c_double * 3)()
        assert function((ctypes.c_double * 5)(p["a"], *x, 3.0, 0.5), results) == -1
        value, gradient = f.value_and_grad(p, x, argnums=1)
        assert list(results) == [value, *gradient]


@pytest.mark.oracle
def test_the_function_of_jax_runs_under_its_transformations(f):
    import jax

    jax.config.update("jax_enable_x64", True)
    function = f.to_jax()
    a = np.array([p["a"] for p, _ in POINTS])
    x = np.array([x for _, x in POINTS])

    values = jax.jit(jax.vmap(function))({"a": a}, x)
    slopes = jax.vmap(jax.grad(function, argnums=1))({"a": a}, x)

    for place, point in enumerate(POINTS):
        value, gradient = f.value_and_grad(*point, argnums=1)
        assert float(values[place]) == pytest.approx(value, rel=1e-14)
        assert np.array(slopes[place]) == pytest.approx(gradient, rel=1e-13)


@pytest.mark.parametrize("jit", ["never", "always"])
def test_a_saved_function_comes_back_with_its_paths_and_parameters(f, tmp_path, jit):
    f.save(tmp_path / "f")
    again = load(tmp_path / "f", jit=jit)

    for p, x in POINTS:
        assert again(p, x) == f(p, x)
        found, expected = (g.value_and_grad(p, x, argnums=1) for g in (again, f))
        assert found[0] == expected[0]
        assert found[1].tolist() == expected[1].tolist()
    assert [(v.label, v.data) for v in again.parameters] == [("w", 3.0), ("b", 0.5)]
    again.parameters[0].data = 0.0
    assert again.backward(*POINTS[2]) == np.tanh(-1.0)
    assert again.stats().paths == 2


def test_static_arguments_and_arrays_of_results_are_saved_too(tmp_path):
    f = compile(lambda x, n, flag: {"all": x * 2.0, "one": (x[0] if flag else x[1]) * float(n)}, static=("n", "flag"))
    x = np.array([1.0, 2.0])
    expected = [f(x, 3, flag=True), f(x, 3, flag=False)]
    f.save(tmp_path / "f")
    again = load(tmp_path / "f")

    for flag, right in zip((True, False), expected, strict=True):
        found = again(x, 3, flag=flag)
        assert found["one"] == right["one"]
        assert found["all"].tolist() == [2.0, 4.0]
    with pytest.raises(LookupError, match="was not recorded for such arguments"):
        again(x, 4, flag=True)


def test_what_a_file_cannot_hold_is_refused_and_nothing_is_written(tmp_path):
    square = custom(lambda x: x * x, lambda x: (2.0 * x,), name="own_square")
    doubled = Value(2.0) * 2.0
    functions = {
        "own_square": (compile(square), 1.0, ValueError),
        "Pair": (compile(lambda p: p.a * p.b), Pair(1.0, 2.0), TypeError),
        "computed outside": (compile(lambda x: doubled * x), 1.0, ValueError),
        "static argument": (compile(lambda x, how: x, static="how"), 1.0, TypeError),
    }
    for words, (function, argument, error) in functions.items():
        function(*([argument, (1, 2)] if words == "static argument" else [argument]))
        with pytest.raises(error, match=words):
            function.save(tmp_path / "f")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "change",
    [
        lambda about: about.pop("forms"),
        lambda about: about["forms"][0].update(programs=7),
        lambda about: about["forms"][0].update(captured=[0]),
        lambda about: about["forms"][0].update(arguments={"list": []}),
        lambda about: about["forms"][0].update(result={"set": [None]}),
        lambda about: about["captured"].clear(),
        lambda about: about["forms"].append("form"),
    ],
)
def test_a_file_that_says_what_does_not_fit_is_refused(f, tmp_path, change):
    from autograd.compiler.export.program_files import read_programs, write_programs

    f.save(tmp_path / "f")
    programs, about = read_programs(tmp_path / "f")
    change(about)
    write_programs(tmp_path / "f", programs, about)

    with pytest.raises(ValueError, match="cannot be loaded"):
        load(tmp_path / "f")
