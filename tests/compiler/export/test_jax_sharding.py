"""Programs as functions of JAX on several devices."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARDED = """
import random

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from programs import build, eager

from autograd.compiler.export.jax import jax_function
from autograd.compiler.ir.program import Guard
from autograd.core.table import TABLE

jax.config.update("jax_enable_x64", True)
assert len(jax.devices()) == 4, jax.devices()

# (w x)^2 where w x > 0, and tanh(w x) otherwise.
multiply, tanh = TABLE["multiply"], TABLE["tanh"]
paths = [
    build(2, (0.0,), [(multiply, (0, 1)), (row, (3,) * row.arity)], (4,), guards=(Guard(1, "gt", 3, 2, outcome),))
    for row, outcome in ((multiply, True), (tanh, False))
]
function = jax_function(paths)

sharding = NamedSharding(Mesh(np.array(jax.devices()), ("points",)), PartitionSpec("points"))
rng = random.Random(1)
xs = np.array([rng.uniform(-2.0, 2.0) for _ in range(64)])
w = 0.7
sharded = jax.device_put(xs, sharding)
(values,) = jax.jit(function)(w, sharded)
assert values.sharding.is_equivalent_to(sharding, 1), values.sharding
assert [shard.data.shape for shard in values.addressable_shards] == [(16,)] * 4
by_point = jax.jit(jax.vmap(jax.grad(lambda x: function(w, x)[0])))(sharded)
assert by_point.sharding.is_equivalent_to(sharding, 1), by_point.sharding
mean, by_w = jax.jit(jax.value_and_grad(lambda w, x: function(w, x)[0].mean()))(w, sharded)

runs = [eager(paths[0] if w * x > 0.0 else paths[1], [w, x]) for x in xs.tolist()]
assert all(run.failed < 0 for run in runs)
assert np.allclose(values, [run.outputs[0] for run in runs], rtol=1e-14, atol=0.0)
assert np.allclose(by_point, [run.gradients[1] for run in runs], rtol=1e-14, atol=0.0)
assert abs(mean - sum(run.outputs[0] for run in runs) / 64) < 1e-14
assert abs(by_w - sum(run.gradients[0] for run in runs) / 64) < 1e-14

(alone,) = jax.jit(function)(w, xs)
assert np.array_equal(alone, values)
print("sharded over", len(values.sharding.device_set), "devices")
"""


@pytest.mark.oracle
def test_a_batch_is_shared_out_among_devices():
    environment = os.environ | {
        "XLA_FLAGS": "--xla_force_host_platform_device_count=4",
        "JAX_PLATFORMS": "cpu",
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), *sys.path]),
    }
    done = subprocess.run([sys.executable, "-c", SHARDED], env=environment, check=False, capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (0, "sharded over 4 devices\n"), done.stderr
