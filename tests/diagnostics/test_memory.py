"""Notes on Values are kept as long as the Values live, and no longer."""

from autograd import Value
from autograd.diagnostics.memory import Memory


def test_notes_on_held_values_are_kept_in_order():
    memory = Memory()
    held = [Value(float(n)) for n in range(3000)]
    for n, value in enumerate(held):
        memory.write(value, n)

    memory.forget()

    assert [memory.read(value) for value in held] == list(range(3000))


def test_a_graph_that_nobody_holds_is_forgotten_whole():
    memory = Memory()
    leaf = Value(1.0)
    value = leaf
    for n in range(5000):
        value = value * 1.0
        memory.write(value, n)
    assert len(memory) == 5000

    value = leaf
    memory.forget()

    assert len(memory) == 0


def test_the_notes_of_a_loop_that_makes_graphs_stay_few():
    memory = Memory()
    leaf = Value(1.0)
    most = 0
    for _ in range(300):
        value = leaf
        for n in range(100):
            value = value + 1.0
            memory.write(value, n)
        most = max(most, len(memory))

    assert most <= 1000


def test_a_part_of_a_graph_that_is_held_is_kept():
    memory = Memory()
    x = Value(1.0)
    middle = x + 1.0
    end = middle * 2.0
    memory.write(middle, "middle")
    memory.write(end, "end")

    del end
    memory.forget()

    assert len(memory) == 1
    assert memory.read(middle) == "middle"
