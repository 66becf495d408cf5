"""Where Python frees what is deep by recursion, as in a browser, the engine in Python takes its graphs apart itself."""

import os
import subprocess
import sys

PROGRAM = """
import sys
sys.platform = "emscripten"  # as it says in a browser
import random
import autograd.core.python_engine as engine
from autograd import Value
from autograd.core.engine import ENGINE
assert ENGINE == "python" and hasattr(Value, "__del__")

def alive():
    import gc
    return sum(type(thing) is Value for thing in gc.get_objects())

before = alive()

# A chain whose end is let go leaves nothing, and what somebody holds stays whole, with all that it was made of.
x = Value(2.0)
middle = x
for _ in range(1000):
    middle = middle * 1.001 + 0.0
expected = middle.data
end = middle
for _ in range(1000):
    end = end * 1.001
end.backward()
del end
middle.backward()
assert middle.data == expected and len(engine.topological_order(middle)) >= 2000
del middle, x
assert alive() == before, alive() - before

# Graphs that share parts, let go in any order.
def grown(rng, size):
    values = [Value(rng.uniform(-1, 1)) for _ in range(3)]
    for _ in range(size):
        a, b = rng.choice(values), rng.choice(values)
        values.append(rng.choice([a + b, a * b, a - b, a.tanh(), a * a, a.detach() + b, a.sin()]))
    return values

def gradients(values, end):
    leaves = values[:3]
    for leaf in leaves:
        leaf.grad = None
    if values[end].op is not None:
        values[end].backward()
    return [leaf.grad for leaf in leaves]

for seed in range(50):
    whole, thinned = grown(random.Random(seed), 60), grown(random.Random(seed), 60)
    rng = random.Random(-seed)
    kept = sorted(rng.sample(range(3, 63), 10))
    for place in rng.sample(range(3, 63), 60):
        if place not in kept:
            thinned[place] = None
    for end in kept:
        assert gradients(whole, end) == gradients(thinned, end), (seed, end)
    del whole, thinned
assert alive() == before, alive() - before

try:
    Value("no number")
except TypeError:
    pass
print("whole")
"""


def test_what_somebody_holds_stays_whole_and_the_rest_is_gone():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"AUTOGRAD_PURE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout, done.stderr) == ("whole\n", "")
