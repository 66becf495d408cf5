"""A graph that a page computes anew has the engine's numbers, whatever the operations."""

import pytest
from hypothesis import given, settings
from javascript import in_node, needs_node

from autograd import Value
from autograd.core.engine import topological_order
from autograd.testing import expressions
from autograd.view.pages._graph_data import graph_data

SCRIPTS = ("libm.js", "gamma.js", "rows.js", "evaluate.js", "sweep.js")
COMPUTE = """(graphs) => {
    globalThis.toNumber = (x) => (typeof x === "number" ? x : { nan: NaN, inf: Infinity, "-inf": -Infinity }[x]);
    return graphs.map((data) => {
        const graph = new Graph(data);
        for (const index of graph.computed) Object.assign(graph.nodes[index], { value: NaN, slopes: [], passes: [] });
        graph.compute();
        const { gradients } = graph.state(graph.steps);
        return graph.nodes.map(({ kind, value }, k) => [kind, asText(value), asText(gradients[k])]);
    });
}"""


@pytest.fixture(scope="module")
def programs():
    found = []

    @settings(max_examples=150, database=None)
    @given(expressions(operations=12))
    def collect(program):
        inputs = [Value(x, label=f"x{k}") for k, x in enumerate(program.point)]
        found.append((inputs, program(*inputs)))

    collect()
    return found


@needs_node
def test_random_programs_have_the_engines_values_and_gradients(programs):
    answers = in_node(COMPUTE, [graph_data(output, None, 2_000, (), None) for _, output in programs], *SCRIPTS)
    for (inputs, output), nodes in zip(programs, answers, strict=True):
        for value in inputs:
            value.grad = 0.0
        output.backward()
        computed = [(float(value), float(gradient)) for kind, value, gradient in nodes if kind == "computed"]
        expected = [(value.data, value.grad) for value in topological_order(output)]

        for shown, engines in zip(computed, expected, strict=True):
            assert shown == pytest.approx(engines, rel=1e-9, abs=1e-12, nan_ok=True)


@needs_node
def test_what_a_selection_does_not_choose_gets_nothing_whatever_is_infinite_there():
    x = Value(-0.1, label="x")
    y = x.relu().sqrt() + (x * 0.0).log().relu()
    (nodes,) = in_node(COMPUTE, [graph_data(y, None, 100, (), None)], *SCRIPTS)
    y.backward()

    assert [float(gradient) for kind, _, gradient in nodes if kind == "leaf"] == [x.grad] == [0.0]
