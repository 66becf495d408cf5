"""Recordings that are of no further use are told early: with the line that decides, what helps, and true figures."""

import warnings

import numpy as np
import pytest

from autograd import compile


def counted(v, steps):
    count = 0
    for z in steps:
        v = v * 0.9 + z
        if v < 0.0:
            count += 1
    return v * count


def peak(w):
    most = max(x.data for x in w)
    return sum(x / most for x in w)


def told(run):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run()
    return [(str(warning.message), warning.filename) for warning in caught]


def lists(count, length, seed=3):
    return np.random.default_rng(seed).normal(size=(count, length)).tolist()


def test_a_decision_that_nearly_always_takes_another_way_is_told_after_sixteen_recordings():
    f, messages = compile(peak), []
    for numbers in lists(40, 5):
        messages += [(f.stats().paths, *message) for message in told(lambda given=numbers: f(given))]

    ((paths, message, file),) = messages
    assert paths == 17
    assert file == __file__
    line = peak.__code__.co_firstlineno + 1
    assert f"peak has been recorded 17 times, all of them by the decision at test_waste.py:{line}, and 16 of" in message
    assert "a number that is read by .data, or printed, is a decision too; compile(..., paths=)" in message


def test_a_batch_tells_it_long_before_the_bound():
    f = compile(counted)
    steps = np.array(lists(100, 20))

    messages = told(lambda: f.batch((0, 1))(np.zeros(100), steps))

    line = counted.__code__.co_firstlineno + 4
    assert len(messages) == 1
    assert f"by the decision at test_waste.py:{line}, and 16 of the recordings have run once" in messages[0][0]


def test_a_variable_that_always_changes_is_told_with_what_helps():
    number = 0.0
    f = compile(lambda x: x * number)
    messages = []
    for number in np.linspace(0.0, 1.0, 40):  # noqa: B007
        messages += told(lambda: f(2.0))

    assert len(messages) == 1
    assert "all of them by a change of the variable 'number', and 16 of the recordings have run once" in messages[0][0]
    assert "as a Value whose data is set" in messages[0][0]


@pytest.mark.parametrize("seed", range(3))
def test_ways_that_are_taken_again_are_not_told(seed):
    f = compile(counted)
    each = lists(2000, 5, seed)

    assert told(lambda: [f(0.0, steps) for steps in each]) == []
    assert f.stats().paths == 32
    assert f.stats().once < 16


def test_a_rare_way_now_and_then_is_not_told():
    f = compile(lambda x: x * (x.data if x > 1.0 else 1.0))

    for k in range(60):
        f(1.0 + k / 7.0 if k % 20 == 19 else -1.0)
    assert told(lambda: [f(at) for k in range(100) for at in [2.0 + k, *[-1.0] * 30]]) == []


def test_lengths_of_lists_that_come_once_each_are_no_decisions():
    f = compile(lambda w: sum(x * x for x in w))

    assert told(lambda: [f([1.0] * length) for length in range(1, 40)]) == []


def test_a_bound_says_that_many_are_meant():
    f = compile(peak, paths=100)

    assert told(lambda: [f(numbers) for numbers in lists(40, 5)]) == []


def test_stats_tell_what_ran_once_and_which_lines_decide():
    f = compile(counted)
    f(0.0, [1.0, 1.0])
    assert (f.stats().once, f.stats().decisions) == (0, ())
    for steps in ([1.0, 1.0], [-1.0, -1.0], [1.0, -2.0], [1.0, -2.0]):
        f(0.0, steps)

    found = f.stats()
    line = counted.__code__.co_firstlineno + 4
    assert found.paths == 3
    assert found.calls == 5
    assert found.once == 1
    assert found.decisions == ((f"the decision at test_waste.py:{line}", 2),)


def test_decisions_that_have_become_branches_of_one_program_are_no_longer_counted():
    def clamped(x, y):
        if x < 0.0:
            x = 0.0 * x
        return x * y

    f = compile(clamped)
    for at in ((1.0, 2.0), (-1.0, 2.0), (1.0, 2.0)):
        f(*at)

    assert (f.stats().paths, f.stats().decisions, f.stats().calls) == (1, (), 3)
