"""Within a diagnosis compiled functions run as they are, so that it sees what it would see without compile."""

import threading
import warnings

import numpy as np
import pytest

import autograd.math as am
from autograd import (
    AnomalyError,
    MisuseError,
    Value,
    compile,
    detect_anomaly,
    grad,
    hessian,
    no_grad,
    report_kinks,
    scopes,
    strict,
)
from autograd.compiler import load


def logarithm(x):
    return am.log(x)  # the logarithm


def hidden(x):
    return am.sqrt(x) * 0.0  # the root


def calls(f, good, bad):
    """Return all ways to call a compiled function at a bad point, after they have been called at a good one."""
    compiled = compile(f)
    points = np.array([good, bad])
    batch, total, buffer = compiled.batch(), compiled.batch(reduce="sum"), compiled.buffer(good)
    for _ in range(2):
        compiled(good)
        compiled.value_and_grad(good)
        batch.value_and_grad(np.array([good, good]))

    def run():
        buffer.inputs[0] = bad
        return buffer.run()

    return [
        lambda: compiled.value_and_grad(bad),
        lambda: compile(grad(f))(bad),
        lambda: grad(compiled)(bad),
        lambda: batch.value_and_grad(points),
        lambda: total.value_and_grad(points),
        run,
    ], [lambda: compiled(bad), lambda: batch(points), lambda: total(points)]


@pytest.mark.parametrize("way", range(9))
def test_an_anomaly_in_the_value_is_found_with_its_line(at, way):
    both, values = calls(logarithm, 1.0, -1.0)

    with pytest.raises(AnomalyError, match=r"^'log' gave nan: log\(-1\.0\)\n") as caught, detect_anomaly():
        [*both, *values][way]()
    assert str(caught.value).endswith(at(logarithm, "the logarithm", "am.log(x)"))


@pytest.mark.parametrize("way", range(6))
def test_an_anomaly_that_only_the_gradient_has_is_found(at, way):
    both, values = calls(hidden, 1.0, 0.0)

    with detect_anomaly():
        assert [np.sum(value()) for value in values] == [0.0] * 3
    with (
        pytest.raises(AnomalyError, match=r"^backward\(\) would make the gradient of .* nan, at 'sqrt'") as caught,
        detect_anomaly(),
    ):
        both[way]()
    assert str(caught.value).endswith(at(hidden, "the root", "am.sqrt(x)"))


def test_other_transforms_are_watched_where_they_are_compiled():
    f = compile(hessian(lambda x: x**1.5))
    assert f(1.0) == 0.75

    with pytest.raises(AnomalyError, match="forward mode would make"), detect_anomaly():
        f(0.0)


def test_gradients_of_parameters_are_watched_and_stay_as_they_were():
    w = Value(2.0, label="w")
    loss = compile(lambda x: am.log(w * x))
    batch = loss.batch(reduce="mean")
    loss.backward(1.0)

    for backward in (lambda: loss.backward(-1.0), lambda: batch.backward(np.array([1.0, -1.0]))):
        with pytest.raises(AnomalyError), detect_anomaly():
            backward()
    assert w.grad == 0.5
    w.grad = 1.7e308
    for backward in (
        lambda: compile(lambda x: w * x).backward(0.8e308),
        lambda: compile(lambda x: w * x).batch(reduce="sum").backward(np.array([0.3e308, 0.4e308])),
    ):
        with pytest.raises(AnomalyError, match=r"would be added to 1\.7e\+308, which it holds"), detect_anomaly():
            backward()
    assert w.grad == 1.7e308


@pytest.mark.parametrize("paused", [False, True])
def test_results_are_those_of_the_compiled_function_to_the_bit(paused):
    w = Value(0.3)

    def f(x):
        return am.tanh(w * x[0]) + x[1] ** 3 / x[0] if x[0] > 0.0 else am.exp(x[0]) * w * x[1]

    points = np.random.default_rng(1).normal(size=(1500, 2))
    compiled = compile(f)
    batch, total = compiled.batch(), compiled.batch(reduce="mean", threads=2)

    def results():
        w.grad = None
        found = [
            compiled([0.7, 1.3]),
            *compiled.value_and_grad([0.7, 1.3]),
            compiled.buffer([-0.7, 1.3]).gradient.tolist(),
        ]
        found += [array.tolist() for array in batch.value_and_grad(points)]
        return [*found, total(points), total.backward(points), w.grad]

    expected = results()
    if paused:
        with detect_anomaly(), no_grad():
            assert results() == expected
    else:
        with detect_anomaly(), report_kinks(), strict():
            assert results() == expected
    assert results() == expected
    assert compiled.stats().paths == 3  # two of lists, one with both sides of rows


def test_nothing_is_recorded_and_what_was_stays():
    f = compile(lambda x: x * x)
    with detect_anomaly():
        assert f.value_and_grad(3.0) == (9.0, 6.0)
    assert f.stats().paths == 0
    f(3.0)
    batch = f.batch()
    with detect_anomaly():
        batch.value_and_grad(np.array([1.0, 2.0]))
        f(3.0)

    assert (f.stats().paths, f.stats().calls, f.stats().uncompiled) == (1, 1, 4)


def test_kinks_and_tied_branches_of_compiled_functions_are_reported(at):
    def corner(x):
        return abs(x) if x >= 0.0 else -x  # the corner

    f = compile(corner)
    f(1.0)
    buffer = f.buffer(1.0)
    buffer.inputs[0] = 0.0

    for call in (
        lambda: f(0.0),
        lambda: f.value_and_grad(0.0),
        lambda: f.batch()(np.array([0.0, 1.0])),
        lambda: f.batch(reduce="sum").value_and_grad(np.array([0.0, 1.0])),
        buffer.run,
        lambda: compile(grad(corner))(0.0),
    ):
        with report_kinks() as report:
            call()
        assert [kink.what for kink in report] == ["0.0 >= 0.0 is True", "absolute(0.0)"]
        assert str(report[1]).endswith(at(corner, "the corner", "abs(x)"))


def test_strict_finds_a_held_gradient_an_unreached_parameter_and_a_constant():
    w, bias = Value(2.0, label="w"), Value(1.0, label="bias")
    loss = compile(lambda x: (w * x - 1.0) ** 2)
    batch = loss.batch(reduce="mean")
    xs = np.array([1.0, 2.0])

    for backward in (lambda: loss.backward(2.0), lambda: batch.backward(xs)):
        w.grad = None
        with strict([w]):
            backward()
            with pytest.raises(MisuseError, match="w still holds the gradient"):
                backward()
            w.grad = None
            backward()
        w.grad = None
        with (
            strict([w, bias]),
            pytest.raises(MisuseError, match="does not reach 1 of 2 parameters:\n  parameter 2, bias"),
        ):
            backward()
        assert w.grad is None or w.grad == 0.0


@pytest.mark.parametrize("cut", [lambda x: x.data, lambda x: x.item(), lambda x: x.detach(), lambda x: max(x, 9.0)])
def test_strict_finds_a_gradient_that_was_lost_in_a_compiled_function(cut):
    f = compile(lambda x: cut(x) * 2.0)
    f(2.0)

    for call in (
        lambda: f.value_and_grad(2.0),
        lambda: f.buffer(2.0),
        lambda: grad(f)(2.0),
        lambda: f.batch().value_and_grad(np.array([10.0, 2.0])),
        lambda: compile(grad(lambda x: cut(x) * 2.0))(2.0),
    ):
        with strict(), pytest.raises(MisuseError, match="the result of <lambda> depends on none of its inputs here"):
            call()
    with strict():
        assert f(2.0) in {4.0, 18.0}


def test_other_threads_and_other_observers_leave_compiled_functions_alone():
    f = compile(lambda x: am.log(x))  # noqa: PLW0108
    f(1.0)
    found = []

    with detect_anomaly():
        worker = threading.Thread(target=lambda: found.append(f(-1.0)))
        worker.start()
        worker.join()
    with scopes():
        f(2.0)

    assert len(found) == 1
    assert f.stats().uncompiled == 0


def test_a_function_that_was_loaded_runs_as_it_is(tmp_path):
    compiled = compile(logarithm)
    compiled(1.0)
    compiled.save(tmp_path / "logarithm")
    again = load(tmp_path / "logarithm")

    with detect_anomaly():
        assert again(1.0) == 0.0
        assert again.value_and_grad(2.0) == (am.log(2.0), 0.5)
        assert again.batch()(np.array([1.0, 1.0])).tolist() == [0.0, 0.0]


def test_a_diagnosis_inside_of_a_compiled_function_sees_its_recording():
    inner = compile(lambda x: am.log(x))  # noqa: PLW0108

    def f(x):
        with detect_anomaly():
            return inner(x) * 2.0

    compiled = compile(f)
    with pytest.raises(AnomalyError):
        compiled(-1.0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert [compiled(x) for x in (1.0, 2.0)] == [0.0, 2.0 * am.log(2.0)]
