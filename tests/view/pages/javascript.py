"""The scripts of the pages in Node, outside of a page, and what it takes to compare their numbers with Python's."""

import json
import math
import random
import shutil
import subprocess

import pytest

from autograd.core.dependence import receivers
from autograd.core.table import TABLE
from autograd.view.pages._resources import resource

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")

# JSON has no infinities: numbers travel as text, which both sides write so that no bit is lost.
_PRELUDE = """
const asNumber = (text) => ({ nan: NaN, inf: Infinity, "-inf": -Infinity }[text] ?? Number(text));
const asText = (x) => Number.isNaN(x) ? "nan" : x === Infinity ? "inf" : x === -Infinity ? "-inf"
  : Object.is(x, -0) ? "-0.0" : String(x);
"""
_VALUES_AND_PARTIALS = """
(cases) => cases.map(([name, ...texts]) => {
  const numbers = texts.map(asNumber);
  const out = VALUES[name](...numbers);
  const chosen = CHOSEN[name]?.(out, ...numbers) ?? [];
  return [asText(out), PARTIALS[name](out, ...numbers).map(asText), chosen.map(asText)];
})
"""


def scripts(*names):
    """Return the text of some scripts of the pages."""
    return "\n".join(resource(name) for name in names)


# What SciPy computes, or is made of that, pages only print.
COMPUTED = {name: row for name, row in TABLE.items() if f"\n  {name}: (" in scripts("rows.js")}


def in_node(program, argument, *names):
    """Call a function of JavaScript in Node, after the scripts of these names, and return what it returns."""
    text = f"{scripts(*names)}\n{_PRELUDE}\nconst given = JSON.parse(require('fs').readFileSync(0, 'utf8'));\n"
    text += f"process.stdout.write(JSON.stringify(({program})(given)));"
    done = subprocess.run(
        [shutil.which("node"), "-e", text], input=json.dumps(argument), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def rows_in_node(cases):
    """Return for each case, a row and its arguments, the value, the partial derivatives and what was chosen."""
    written = [[row.name, *map(repr, arguments)] for row, arguments in cases]
    return read(in_node(_VALUES_AND_PARTIALS, written, "libm.js", "gamma.js", "rows.js"))


def rows_in_browser(tab, cases):
    """Return the same, computed in a tab of a browser."""
    tab.add_script_tag(content=scripts("libm.js", "gamma.js", "rows.js") + _PRELUDE)
    return read(tab.evaluate(_VALUES_AND_PARTIALS, [[row.name, *map(repr, arguments)] for row, arguments in cases]))


def read(answers):
    return [(float(value), [*map(float, partials)], [*map(float, chosen)]) for value, partials, chosen in answers]


def ulps(found, expected):
    """Return how many units in the last place of the expected number lie between; inf where one is not finite."""
    if found == expected or (math.isnan(found) and math.isnan(expected)):
        return 0.0
    if not (math.isfinite(found) and math.isfinite(expected)):
        return math.inf
    return abs(found - expected) / math.ulp(expected)


# Values are equal for what Math computes exactly: arithmetic, roots, comparisons, rounding, and what is made of these.
EXACT = {
    *("add", "subtract", "multiply", "contribution", "negative", "divide", "greater", "where", "gate", "sign"),
    *("absolute", "maximum", "minimum", "copysign", "floor", "ceil", "trunc", "rint", "round_to", "fmod", "remainder"),
    *("floor_divide", "modulo", "sqrt", "hypot", "degrees", "radians", "fsum", "sumprod", "relu", "leaky_relu"),
}
# Elsewhere a value may be so many units in the last place away. Half of it was measured, or less.
VALUE = 2.0
VALUES = {
    **dict.fromkeys(("cbrt_slope", "power_slope", "power_times_log", "erf", "erfc", "gelu", "logistic_density"), 8.0),
    **dict.fromkeys(("erfcx", "repeated_erfc_integral", "log_ndtr", "ndtr", "ndtri", "erfinv", "silu"), 8.0),
    **dict.fromkeys(
        ("gamma", "gamma_density", "lgamma", "digamma", "polygamma", "sech", "sech_squared", "softplus", "sigmoid"), 8.0
    ),
    **dict.fromkeys(("cbrt", "gaussian", "normal_density", "logaddexp", "xlogy", "sinc"), 4.0),
}
# A partial derivative is made of several: so many units of the larger of it and 1.
PARTIAL = 16.0
# These cross zero where arguments do nothing special: units of the larger of the number and 1.
CROSSING = {"lgamma", "digamma", "sinc", "gelu", "log_ndtr"}
SPECIAL = (0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 1e-300, -1e-300, 1e300, 700.0, -700.0, math.inf, -math.inf, math.nan)


def inside(row):
    """Return arguments from the domain of a row, small and large."""
    rng = random.Random(row.name)
    points = [[rng.uniform(*interval) for interval in row.domain] for _ in range(150)]
    for point in points[100:]:
        for position, (low, high) in enumerate(row.domain):
            if low < high:
                point[position] *= 10.0 ** rng.randint(-6, 0)
    return points


def special(row):
    """Return arguments at the borders and beyond."""
    rng = random.Random(row.name)
    return [
        [low if low == high else rng.choice(SPECIAL) for low, high in row.domain]
        for _ in range(20 if row.arity == 1 else 80)
    ] + ([[x] for x in SPECIAL] if row.arity == 1 else [])


def compare(row, cases, answers, *, ends=False):
    """Hold values, partial derivatives and choices to Python's."""
    for arguments, (value, partials, chosen) in zip(cases, answers, strict=True):
        expected = row.forward(*arguments)
        place = f"{row.name}{arguments}"
        if row.name in EXACT:
            assert ulps(value, expected) == 0.0, place
            assert math.isnan(value) or math.copysign(1.0, value) == math.copysign(1.0, expected), place
        elif not ends:
            scale = max(1.0, 1.0 / abs(expected)) if row.name in CROSSING else 1.0
            assert ulps(value, expected) <= VALUES.get(row.name, VALUE) * scale, (place, value, expected)
        else:
            assert value == pytest.approx(expected, rel=1e-12, nan_ok=True), place
        slopes = row.float_partials(expected, *arguments)
        for found, slope, receives in zip(partials, slopes, receivers(row, expected, *arguments), strict=True):
            if receives:
                tolerance = PARTIAL * max(math.ulp(slope), math.ulp(1.0)) if math.isfinite(slope) else 0.0
                close = found == pytest.approx(slope, rel=1e-11, abs=tolerance, nan_ok=True)
                assert close, (place, found, slope)
        if row.chosen is not None:
            assert [choice != 0.0 for choice in chosen] == [
                choice != 0.0 for choice in row.chosen(expected, *arguments)
            ], place
