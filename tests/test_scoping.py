"""scope() names what a part of the program records, for as long as somebody holds what scopes() has noted."""

import asyncio
import sys
import threading

import pytest

from autograd import Value, no_grad, scope, scopes


def path(parts, value):
    section, names = parts.sections.get(value), []
    while section is not None:
        names.insert(0, section.name)
        section = section.parent
    return names


def test_each_result_has_the_scopes_that_were_open():
    x = Value(2.0)
    with scopes() as parts:
        a = x * x
        with scope("outer"):
            b = a + x
            with scope("inner"):
                c = b.sin()
            d = c * b
    assert [path(parts, value) for value in (a, b, c, d)] == [[], ["outer"], ["outer", "inner"], ["outer"]]


def test_a_function_has_a_section_for_each_call():
    @scope("square")
    def square(x):
        """Multiply by itself."""
        return x * x

    with scopes() as parts:
        a, b = square(Value(2.0)), square(Value(3.0))

    assert path(parts, a) == path(parts, b) == ["square"]
    assert parts.sections[a] is not parts.sections[b]
    assert (square.__name__, square.__doc__) == ("square", "Multiply by itself.")


def test_a_function_that_calls_itself_nests():
    @scope("power")
    def power(x, n):
        return x if n == 1 else power(x, n - 1) * x

    with scopes() as parts:
        y = power(Value(2.0), 4)

    assert path(parts, y) == ["power"]
    assert path(parts, y.args[0].args[0]) == ["power"] * 3


def test_an_error_closes_the_scope():
    with scopes() as parts:
        with pytest.raises(ValueError, match="early"), scope("left early"):
            raise ValueError("early")
        y = Value(1.0) + 1.0

    assert path(parts, y) == []


def test_nothing_is_noted_outside_of_the_block_or_without_recording():
    x = Value(2.0)
    with scope("part"):
        x.sin()
        with scopes() as parts, no_grad():
            x.sin()
        x.sin()

    assert len(parts.sections) == 0


def test_nothing_is_kept_when_the_notes_are_forgotten():
    with scopes() as parts, scope("part"):
        y = Value(2.0) * 3.0
    held = sys.getrefcount(y)
    del parts

    assert sys.getrefcount(y) == held - 1


def test_other_threads_have_scopes_of_their_own():
    x, seen = Value(2.0), []
    with scopes() as parts, scope("here"):
        thread = threading.Thread(target=lambda: seen.append(x * x))
        thread.start()
        thread.join()
        y = x * x

    assert path(parts, seen[0]) == []
    assert path(parts, y) == ["here"]


def test_a_name_is_a_string():
    with pytest.raises(TypeError, match=r"scope\(\) takes the name of a part of the program, a str; got int"):
        scope(3)


def test_a_scope_held_across_await_names_what_its_own_task_records():
    async def work(name):
        with scope(name):
            await asyncio.sleep(0)
            result = Value(1.0) * 2.0
            await asyncio.sleep(0)
        return result

    async def both():
        with scopes() as parts:
            tasks = [asyncio.create_task(work(name)) for name in ("first", "second")]
            results = [await task for task in tasks]
        return [path(parts, result) for result in results]

    assert asyncio.run(both()) == [["first"], ["second"]]
