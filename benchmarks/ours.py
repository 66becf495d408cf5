"""The network in scalar-autograd: recorded anew for each point, replayed, and as machine code."""

import functools

import numpy as np

import autograd
from autograd import Value
from benchmarks.network import Case, loss

EAGER_POINTS = 32  # recording anew takes as long for each of more points

error = functools.partial(loss, relu=Value.relu)


def _read(answer):
    value, gradient = answer
    return float(np.sum(value)), np.asarray(gradient)


def _eager(problem):
    weights = [Value(w) for w in problem.weights.tolist()]
    points = [(*point, target) for point, target in zip(problem.inputs.tolist(), problem.targets.tolist(), strict=True)]

    def run():
        for weight in weights:
            weight.grad = None
        total = 0.0
        for x, y, target in points:
            one = error(weights, x, y, target)
            one.backward()
            total += one.data
        return total

    return {"Value, recorded anew": Case(run, lambda total: (total, np.array([w.grad for w in weights])))}


def _point(problem):
    """Return one point's cases: by the usual call, and with the arrays bound once."""
    arguments = (problem.weights, *problem.inputs[0].tolist(), float(problem.targets[0]))
    cases = {}
    for backend, jit in (("replay", "never"), ("machine code", "always")):
        compiled = autograd.compile(error, jit=jit)
        buffer = compiled.buffer(*arguments)
        cases[f"compile, {backend}"] = Case(functools.partial(compiled.value_and_grad, *arguments), _read)
        cases[f"compile, {backend}, buffer"] = Case(buffer.run, functools.partial(_bound, buffer))
    return cases


def _bound(buffer, value):
    return value, buffer.gradient.copy()


def _batch(problem):
    """Return a batch's cases: summed over the points, and with a gradient of each point, as ddx-ad has it."""
    arguments = (problem.weights, *np.ascontiguousarray(problem.inputs.T), problem.targets)

    def batch(jit, reduce):
        return autograd.compile(error, jit=jit).batch((1, 2, 3), reduce=reduce)

    def run(batch):
        return batch.value_and_grad(*arguments)

    return {
        "compile, replay": Case(functools.partial(run, batch("never", "sum")), _read),
        "compile, machine code": Case(functools.partial(run, batch("always", "sum")), _read),
        "compile, machine code, gradient of each point": Case(
            functools.partial(run, batch("always", None)),
            lambda answer: (float(np.sum(answer[0])), np.asarray(answer[1]).sum(axis=0)),
        ),
    }


def engines(problem):
    """Return our cases."""
    points = len(problem.targets)
    cases = _eager(problem) if points <= EAGER_POINTS else {}
    return {**cases, **(_point(problem) if points == 1 else _batch(problem))}
