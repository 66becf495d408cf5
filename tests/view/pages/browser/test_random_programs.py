"""Whatever the computation: the sweep that a page plays is the engine's, to the last bit."""

import pytest
from hypothesis import HealthCheck, given, settings

from autograd import Value, page
from autograd.core.engine import topological_order
from autograd.testing import expressions

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def tab(browser):
    """One page for all programs, to which each brings its data."""
    tab = browser.new_page()
    tab.set_content(page(Value(1.0) * 2.0).html)
    yield tab
    tab.close()


READ = """(html) => {
    const text = new DOMParser().parseFromString(html, "text/html").getElementById("data").textContent;
    const graph = new Graph(JSON.parse(text));
    const { gradients, known, received } = graph.state(graph.steps);
    return {
        leaves: graph.nodes.flatMap(({ kind, name }, k) => (kind === "leaf" ? [[name, gradients[k]]] : [])),
        computed: graph.computed.map((k) => [numbers.full(graph.nodes[k].value), numbers.full(gradients[k])]),
        complete: known.every(Boolean) && received.every((count, k) => count === graph.contributions[k]),
    };
}"""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(expressions(operations=15))
def test_the_last_step_of_a_page_shows_the_gradients_of_the_engine(tab, program):
    inputs = [Value(x, label=f"x{k}") for k, x in enumerate(program.point)]
    output = program(*inputs)
    shown = tab.evaluate(READ, page(output).html)
    output.backward()

    assert shown["complete"]
    used = dict(shown["leaves"])
    assert used == {x.label: x.grad for x in inputs if x.label in used}
    assert [tuple(map(float, pair)) for pair in shown["computed"]] == [
        (value.data, value.grad) for value in topological_order(output)
    ]
