"""autograd.special in compiled code: eager's bits, replayed and as machine code, for one point and many; exports."""

import math
import random
import subprocess
import sys

import numpy as np
import pytest

from autograd import Value, compile, grad, special
from autograd.compiler import load
from autograd.compiler.backends.llvm.libm import NoMachineCodeError, address
from autograd.core.table import TABLE

COMPUTED = [row.name for row in TABLE.values() if row.scipy]


def same(x, y):
    return x == y or (math.isnan(x) and math.isnan(y))


def functions(name):
    """Return the function of x, the parameter before it an input; and points."""
    function, arity = getattr(special, name), TABLE[name].arity
    rng = random.Random(name)
    points = [(rng.uniform(0.05, 0.95), rng.choice((0.0, 1.0, 2.5, 12.0))) for _ in range(40)]
    points += [(10.0 ** rng.uniform(-6, 2), rng.uniform(-2.0, 30.0)) for _ in range(20)] + [(math.nan, 1.0)]
    if arity == 1:
        return (lambda x, v: function(x) + 0.0 * v), points
    if arity == 2:
        return function_of(function), points
    return (lambda x, v: function(v, 1.5, x)), points


def function_of(function):
    return lambda x, v: function(v, x)


@pytest.mark.parametrize("jit", ["never", "always"])
@pytest.mark.parametrize("name", [*COMPUTED, "beta", "betaln"])
def test_values_and_derivatives_have_the_bits_of_the_function_itself(name, jit, monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")
    f, points = functions(name)
    compiled = compile(f, jit=jit)
    xs, vs = map(np.array, zip(*points, strict=True))
    together = compiled.batch((0, 1)).value_and_grad(xs, vs, argnums=(0, 1))

    for n, (x, v) in enumerate(points):
        value, slopes = f(Value(x), v).data, grad(f, argnums=(0, 1))(x, v)
        alone = compiled.value_and_grad(x, v, argnums=(0, 1))
        for found in (alone, (together[0][n], [column[n] for column in together[1]])):
            assert same(found[0], value), (x, v)
            assert all(map(same, found[1], slopes)), (x, v)
    assert compiled.stats().machine_code == (2 if jit == "always" else 0)


def bessel(x):
    return special.jv(1.5, x) * special.k0(x) + special.betainc(2.0, 3.0, 0.1 * x)


def test_a_saved_function_runs_where_nobody_has_imported_scipy(tmp_path):
    compiled = compile(bessel)
    expected = compiled.value_and_grad(2.0)
    compiled.save(tmp_path / "f")
    program = (
        "import sys\nfrom autograd.compiler import load\n"
        f"f = load({str(tmp_path / 'f')!r}, jit=sys.argv[1])\nprint(f.value_and_grad(2.0))"
    )
    for jit in ("never", "always"):
        found = subprocess.run([sys.executable, "-c", program, jit], check=True, capture_output=True, text=True).stdout
        assert found == f"{expected}\n"


def test_without_scipy_a_loaded_function_says_what_to_install(tmp_path):
    compiled = compile(bessel)
    compiled(2.0)
    compiled.save(tmp_path / "f")
    program = (
        "import sys; sys.modules['scipy'] = None\nfrom autograd.compiler import load\n"
        f"f = load({str(tmp_path / 'f')!r}, jit=sys.argv[1])\n"
        "try: f(2.0)\nexcept ImportError as error: print(error)"
    )
    for jit in ("never", "always"):
        found = subprocess.run([sys.executable, "-c", program, jit], check=True, capture_output=True, text=True).stdout
        assert found == "autograd.special needs SciPy: pip install 'scalar-autograd[scipy]'\n"


def test_machine_code_is_refused_for_a_function_that_scipy_lacks():
    with pytest.raises(NoMachineCodeError, match="has no function gammainc of 5 numbers"):
        address("scipy_gammainc", 5)


def test_source_and_numpy_call_scipy():
    compiled = compile(bessel)
    compiled(2.0)
    text = compiled.source(argnums=0)
    scope = {}
    exec(text, scope)  # noqa: S102  # our own text

    assert "from scipy import special" in text.splitlines()
    assert "special.jv(1.5, x)" in text
    assert scope["bessel"](2.0)[0] == compiled(2.0)
    xs = np.linspace(0.5, 5.0, 7)
    np.testing.assert_allclose(compiled.to_numpy()(xs), [compiled(x) for x in xs], rtol=1e-14)


def test_c_refuses_by_name():
    compiled = compile(bessel)
    compiled(2.0)
    with pytest.raises(ValueError, match=r"cannot write (jv|k0|betainc) in C: SciPy computes it"):
        compiled.to_c()


def test_beta_is_written_in_c():
    compiled = compile(lambda a: special.betaln(a, 2.0))
    compiled(3.0)
    assert "lgamma" not in compiled.to_c()


def test_a_loaded_file_keeps_the_rows_by_name(tmp_path):
    compiled = compile(bessel)
    compiled(2.0)
    compiled.save(tmp_path / "f")
    assert load(tmp_path / "f")(2.0) == compiled(2.0)
