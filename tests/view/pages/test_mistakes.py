"""The usual mistakes are the same numbers in Python and on a page."""

import random

from javascript import in_node, needs_node

from autograd.chain_rule.mistakes import SweepEdge, usual_mistakes, verdict


def random_edges(rng):
    """Return the edges of a random graph, in the order of a sweep."""
    count = rng.randint(3, 9)
    edges = []
    for user in range(count - 1, 0, -1):
        bent = rng.random() < 0.4
        for argument in rng.sample(range(user), min(user, rng.randint(1, 3))):
            slope = round(rng.uniform(-2.0, 2.0), 3)
            without, before = (rng.uniform(-2.0, 2.0), rng.uniform(-1.0, 1.0)) if bent else (None, None)
            edges.append(SweepEdge(f"v{user}", f"v{argument}", slope, without, before))
    return edges, f"v{count - 1}"


@needs_node
def test_python_and_the_page_know_the_same_mistakes():
    rng = random.Random(19)
    graphs = [random_edges(rng) for _ in range(200)]
    keys = ("user", "argument", "slope", "without", "before")
    given = [[[{key: getattr(edge, key) for key in keys} for edge in edges], output] for edges, output in graphs]
    found = in_node(
        "(graphs) => graphs.map(([edges, output]) => usualMistakes(edges, output, 'v0'))", given, "mistakes.js"
    )

    assert [[tuple(mistake) for mistake in mistakes] for mistakes in found] == [
        usual_mistakes(edges, output, "v0") for edges, output in graphs
    ]


@needs_node
def test_python_and_the_page_say_the_same_of_an_answer():
    edges = [SweepEdge("E", "a", -0.5), SweepEdge("a", "w", 0.2, 1.0, 0.16)]
    mistakes = usual_mistakes(edges, "E", "w")
    answers = [-0.1, -0.1004, 0.1, -0.2, -0.05, -0.5, -0.08, -0.103, 3.0, 0.0]
    program = """({ answers, mistakes }) => answers.map((given) => verdict(given, -0.1,
        mistakes.map(([kind, of, number]) => [MISTAKES[kind](of), number])))"""
    said = in_node(program, {"answers": answers, "mistakes": mistakes}, "mistakes.js")

    assert [tuple(pair) for pair in said] == [verdict(given, -0.1, mistakes) for given in answers]
