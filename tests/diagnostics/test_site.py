"""The line that is named is the user's, whatever lies between it and the operation."""

import inspect
import math
import subprocess
import sys
from functools import reduce

import numpy as np
import pytest

from autograd import AnomalyError, Value, detect_anomaly
from nn import MLP


def through_numpy(x):
    return np.sum(np.array([x, x], dtype=object))


def through_numpy_function(x):
    return np.log(np.array([-x], dtype=object))


def through_a_model(x):
    return MLP(1, [2, 1], "tanh")([x])


def through_functools(x):
    return reduce(lambda a, b: a + b, [x, x])


def after_an_umlaut(x):
    return len("größer") * x.log()


def through_many_lines(x):
    return (
        (1.0 + 2.0)
        * x
    )  # fmt: skip


@pytest.mark.parametrize(
    ("function", "number"),
    [
        (through_numpy, math.inf),
        (through_numpy_function, 1.0),
        (through_a_model, math.nan),
        (through_functools, math.inf),
        (through_many_lines, math.inf),
    ],
)
def test_the_site_is_in_the_users_function(function, number):
    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        function(Value(number))
    site = caught.value.site
    lines, first = inspect.getsourcelines(function)

    assert site.file == inspect.getsourcefile(function)
    assert first < site.line < first + len(lines)
    assert site.source == lines[site.line - first].strip()


def test_an_expression_on_several_lines_has_no_underline():
    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        through_many_lines(Value(math.inf))

    assert "^" not in str(caught.value)


def test_carets_count_characters_not_bytes():
    with pytest.raises(AnomalyError) as caught, detect_anomaly():
        after_an_umlaut(Value(-1.0))
    text, carets = str(caught.value).splitlines()[-2:]

    assert text[carets.index("^") : carets.rindex("^") + 1] == "x.log()"


def test_without_columns_or_source_the_line_is_still_named(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "from autograd import Value, detect_anomaly\n"
        "code = compile('y = 1\\nx.log()', 'no such file', 'exec')\n"
        "with detect_anomaly():\n"
        "    try:\n"
        "        exec(code, {'x': Value(-1.0)})\n"
        "    except FloatingPointError as error:\n"
        "        print(error)\n"
    )
    command = [sys.executable, "-X", "no_debug_ranges", str(program)]
    out = subprocess.run(command, check=True, capture_output=True, text=True, env={"PYTHONPATH": ":".join(sys.path)})

    assert out.stdout == "'log' gave nan: log(-1.0)\n  File \"no such file\", line 2, in <module>\n"
