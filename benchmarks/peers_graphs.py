"""The engines on graphs of scalars: CasADi's SX and ddx-ad. Neither takes a Python `if` on a variable."""

import numpy as np

from benchmarks.network import Case, loss


def casadi(problem):
    """CasADi: a built SX Function, by its call on arrays, and with arrays bound once; a batch by its `map`, summed."""
    import casadi

    points = len(problem.targets)
    weights, point = casadi.SX.sym("w", len(problem.weights)), casadi.SX.sym("p", 3)
    symbols = casadi.vertsplit(weights)
    value = loss(symbols, *casadi.vertsplit(point), lambda x: casadi.fmax(x, 0.0))
    function = casadi.Function("f", [weights, point], [value, casadi.gradient(value, weights)])
    if points > 1:
        function = function.map("mapped", "serial", points, [0], [0, 1])
    data = np.asfortranarray(np.column_stack([problem.inputs, problem.targets]).T)
    flat = data.ravel(order="F").copy()
    total, gradient = np.zeros(1), np.zeros(len(problem.weights))
    buffer, trigger = function.buffer()
    buffer.set_arg(0, memoryview(problem.weights))
    buffer.set_arg(1, memoryview(flat))
    buffer.set_res(0, memoryview(total))
    buffer.set_res(1, memoryview(gradient))

    def run():
        trigger()
        return buffer, flat  # which trigger reads, but does not hold

    return {
        "CasADi SX, buffer": Case(run, lambda _: (total[0], gradient)),
        "CasADi SX": Case(
            lambda: function(problem.weights, data), lambda answer: (float(answer[0]), np.array(answer[1]).ravel())
        ),
    }


def ddx(problem):
    """ddx-ad: compiled by its LLVM, by its call on arrays, and with arrays bound once.

    It has no sum over points: each point has parameters and a gradient of its own. Spreading out the parameters and
    adding up the gradients is not timed.
    """
    import ddx

    def model():
        weights = [ddx.var(f"w{i}") for i in range(len(problem.weights))]
        return loss(weights, *(ddx.param(name) for name in ("x", "y", "t")), lambda x: ddx.max(x, 0.0))

    points = len(problem.targets)
    function = ddx.equation(model)
    function.compile(points=points, cache_dir="")
    columns = np.vstack([np.tile(problem.weights[:, None], points), problem.inputs.T, problem.targets])
    columns = columns[:, 0].copy() if points == 1 else np.ascontiguousarray(columns)
    call = function.buffer(columns)

    def read(answer):
        value, gradient = answer
        return float(np.sum(value)), np.asarray(gradient).reshape(len(problem.weights), points).sum(axis=1)

    return {
        "ddx-ad, buffer": Case(call, lambda _: read((call.value, call.jacobian))),
        "ddx-ad": Case(lambda: function.jacobian(columns), read),
    }
