"""reduce has the bits of one process, for any number of workers and any chunks, and loses nothing with a worker."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest
from pricing import Model, bent, two

from autograd import compile, special
from autograd.distributed import GROUP_POINTS, DifferentBitsError, cluster, reduce

pytestmark = [
    pytest.mark.slow,  # each starts workers, or waits for some
    pytest.mark.timeout(180),
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),  # Dask's
]

WEIGHTS = np.array([0.7, -1.3])
COUNT = 5 * GROUP_POINTS + 4321
BATCH = compile(bent).batch(reduce="sum")


@pytest.fixture(scope="module")
def xs():
    return np.random.default_rng(0).normal(size=COUNT)


@pytest.fixture(scope="module")
def expected(xs):
    value, gradient = BATCH.value_and_grad(xs, WEIGHTS, argnums=1)
    return [value, *gradient]


def flat(found):
    return [found[0], *found[1]]


def test_any_number_of_workers_gives_the_bits_of_one_process(workers, xs, expected):
    assert flat(reduce(BATCH, xs, WEIGHTS, argnums=1, client=workers)) == expected
    assert reduce(BATCH, xs, WEIGHTS, client=workers) == expected[0]


@pytest.mark.parametrize("chunks", [1000, GROUP_POINTS, GROUP_POINTS + 1, 2 * GROUP_POINTS, COUNT])
def test_any_chunks_give_the_bits_of_one_process(processes, xs, expected, chunks):
    import dask.array as da

    array = da.random.default_rng(0).normal(size=COUNT, chunks=chunks).persist(scheduler="synchronous")
    here = array.compute(scheduler="synchronous")
    value, gradient = BATCH.value_and_grad(here, WEIGHTS, argnums=1)
    array = da.random.default_rng(0).normal(size=COUNT, chunks=chunks)

    assert flat(reduce(BATCH, array, WEIGHTS, argnums=1, client=processes)) == [value, *gradient]


def test_a_mean_of_several_arrays_nested_as_the_function_returns_them(processes):
    rng = np.random.default_rng(1)
    xs, ys = rng.normal(size=150_000), rng.normal(size=(150_000, 2))
    batch = compile(two).batch(points=(0, 1), reduce="mean")

    assert reduce(batch, xs, ys, 2.0, client=processes) == batch(xs, ys, 2.0)


def test_futures_stand_for_their_results(processes, xs, expected):
    points, weights = processes.scatter([xs, WEIGHTS])

    assert flat(reduce(BATCH, points, weights, argnums=1, client=processes)) == expected


def test_a_lambda_records_its_paths_on_the_workers(processes, xs):
    batch = compile(lambda x: x * x if x > 2.0 else -x).batch(reduce="sum")

    assert reduce(batch, xs, client=processes) == batch(xs)


def test_variables_integers_names_and_functions_of_scipy_are_read_on_the_workers(processes, xs):
    pytest.importorskip("scipy")
    rate = 2.0

    def mixed(x, model, n):
        sign = -1.0 if model.kind == "short" else 1.0
        return sign * rate * model.weight * special.jv(1.0, x) * [1.0, 10.0][n]

    batch = compile(mixed).batch(reduce="sum")
    found = []
    for rate in (2.0, 3.0):  # noqa: B007  # which the function reads
        for model in (Model(0.7, "short"), Model(0.7, "long")):
            value, gradient = reduce(batch, xs, model, 1, argnums=1, client=processes)
            expected, derivatives = batch.value_and_grad(xs, model, 1, argnums=1)
            assert (value, gradient.weight) == (expected, derivatives.weight)
            found.append(value)

    assert len({*found}) == 4


def test_the_current_client_is_used_where_none_is_given(processes, xs, expected):
    with processes.as_current():
        assert flat(reduce(BATCH, xs, WEIGHTS, argnums=1)) == expected


def test_a_killed_worker_loses_nothing(processes, xs, expected):
    victims = [*processes.run(os.getpid).values()][:1]

    def kill(done, count):
        if victims:
            os.kill(victims.pop(), signal.SIGKILL)

    many = np.concatenate([xs] * 4)
    found = reduce(BATCH, many, WEIGHTS, argnums=1, client=processes, progress=kill)

    assert not victims
    assert flat(found) == flat(BATCH.value_and_grad(many, WEIGHTS, argnums=1))
    processes.wait_for_workers(2)


def test_progress_tells_of_all_points_and_what_it_raises_cancels_the_rest(processes, xs, capsys):
    told = []
    reduce(BATCH, xs, WEIGHTS, client=processes, progress=lambda done, count: told.append((done, count)))
    assert told[-1] == (COUNT, COUNT)
    assert sorted(told) == told

    def interrupt(done, count):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reduce(BATCH, np.concatenate([xs] * 4), WEIGHTS, client=processes, progress=interrupt)
    assert _comes_true(lambda: not any(processes.processing().values()))
    reduce(BATCH, xs, WEIGHTS, client=processes, progress=True)
    assert "points" in capsys.readouterr().err


def _comes_true(question):
    end = time.monotonic() + 20.0
    while not question() and time.monotonic() < end:
        threading.Event().wait(0.02)
    return question()


def test_a_cluster_is_made_where_there_is_no_client(tmp_path):
    program = """
        import numpy as np
        from pricing import bent
        from autograd import compile
        from autograd.distributed import reduce

        if __name__ == "__main__":
            batch = compile(bent).batch(reduce="sum")
            xs, weights = np.linspace(-1.0, 1.0, 200_000), np.array([0.7, -1.3])
            print(reduce(batch, xs, weights) == batch(xs, weights))
    """
    path = tmp_path / "program.py"
    path.write_text(textwrap.dedent(program))
    where = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    run = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True, env=where, timeout=150)

    assert run.stdout == "True\n"


@pytest.fixture
def whole():
    """Functions of this module, which no worker can import, are sent whole."""
    import cloudpickle

    module = sys.modules[_bend_sine.__module__]
    cloudpickle.register_pickle_by_value(module)
    yield
    cloudpickle.unregister_pickle_by_value(module)


def _pretend(version):
    """Let a worker say that it has the package in this version; with None, that it has it not."""
    from importlib import metadata

    def answer(name):
        if version is None:
            raise metadata.PackageNotFoundError(name)
        return version

    metadata.version = answer


@pytest.mark.parametrize(
    ("version", "text"),
    [
        (None, r"the worker tcp://\S+ has no scalar-autograd, and this process has version \S+: install that there"),
        ("0.0.1", r"the worker tcp://\S+ has scalar-autograd 0\.0\.1, and this process has version \S+: install that"),
    ],
)
def test_a_worker_without_the_package_or_with_another_version_is_refused(processes, xs, version, text, whole):
    here = metadata.version("scalar-autograd")
    processes.run(_pretend, version)
    try:
        with pytest.raises(ImportError, match=text):
            reduce(BATCH, xs, WEIGHTS, client=processes)
    finally:
        processes.run(_pretend, here)


def _bend_sine():
    from dataclasses import replace

    from autograd.distributed import work

    sine = work.TABLE["sin"]
    work.TABLE["sin"] = replace(sine, forward=lambda x: sine.forward(x) + 1e-9)
    work._table_bits.cache_clear()


def test_a_worker_that_computes_other_bits_is_refused_unless_it_is_allowed(xs, whole):
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as one,
        Client(one, set_as_default=False) as client,
    ):
        client.run(_bend_sine)
        with pytest.raises(DifferentBitsError, match="a worker computes other bits than this process"):
            reduce(BATCH, xs, WEIGHTS, client=client)
        assert reduce(BATCH, xs, WEIGHTS, client=client, other_bits=True) == BATCH(xs, WEIGHTS)


def test_a_closed_cluster_and_one_without_workers_are_refused_at_once(xs):
    from distributed import Client, LocalCluster

    with LocalCluster(n_workers=0, dashboard_address=":0", silence_logs=50) as empty:
        client = Client(empty, set_as_default=False)
        with pytest.raises(
            RuntimeError, match=r"the cluster has no workers: wait for them, by client.wait_for_workers"
        ):
            reduce(BATCH, xs, WEIGHTS, client=client)
        empty.close()
        with pytest.raises(RuntimeError, match="the Dask client cannot be used: its cluster is closed; make a new one"):
            reduce(BATCH, xs, WEIGHTS, client=client)
        client.close()


def test_a_cluster_that_is_closed_in_the_middle_is_an_error_and_no_hang(xs):
    from distributed import Client, LocalCluster

    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as one:
        client = Client(one, set_as_default=False)
        with pytest.raises(
            RuntimeError, match="the cluster was closed, or the work was cancelled, before all was done"
        ):
            reduce(BATCH, xs, WEIGHTS, client=client, progress=lambda done, count: one.close())
        client.close()


def test_where_the_last_worker_is_gone_it_is_not_waited_for_without_end(xs, monkeypatch):
    from distributed import Client, LocalCluster

    monkeypatch.setattr(cluster, "_PATIENCE", 1.0)
    with (
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as one,
        Client(one, set_as_default=False) as client,
        pytest.raises(RuntimeError, match="the cluster has had no workers for 1 seconds, and there is work left"),
    ):
        reduce(BATCH, np.concatenate([xs] * 4), WEIGHTS, client=client, progress=lambda *_: one.scale(0))


@pytest.mark.parametrize(
    ("options", "error", "text"),
    [
        ({"argnums": 0}, ValueError, "argnums names argument 0 of bent, which differs from point to point"),
        ({"client": 3}, TypeError, r"client must be a distributed\.Client, got 3"),
    ],
)
def test_what_cannot_be_asked_for_is_refused(processes, options, error, text):
    with pytest.raises(error, match=text):
        reduce(BATCH, np.ones(3), WEIGHTS, **({"client": processes} | options))


def test_a_batch_that_is_not_reduced_is_refused():
    with pytest.raises(
        TypeError, match=r"reduce takes a batch that is reduced, compile\(f\)\.batch\(reduce='sum'\), got"
    ):
        reduce(compile(bent).batch(), np.ones(3), WEIGHTS)


def test_an_error_of_the_function_comes_back_as_it_was(processes):
    def picky(x):
        if x.data < 0.0:
            raise ArithmeticError("no negative numbers")
        return x * 1.0

    points = np.linspace(0.0, 1.0, 3)
    with pytest.raises(ArithmeticError, match="no negative numbers"):
        reduce(compile(picky).batch(reduce="sum"), np.concatenate([points] * 40 + [[-1.0]]), client=processes)
