"""Clients and clusters: what is there, whether it can be used, and tasks that are waited for without hanging."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from importlib import metadata
from itertools import islice
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from autograd.compiler.export.program_files import package_version

if TYPE_CHECKING:
    from distributed import Client, Future

__all__ = ["dask_array", "results_of", "used"]

_PATIENCE = 30.0  # seconds without any worker after which nobody is waited for any more
_LOOK = 1.0  # seconds after which one looks whether there still are workers
_AHEAD = 4  # tasks for each thread of the workers that are handed out beforehand
_PACKAGE = "scalar-autograd"


def dask_array() -> Any:  # noqa: ANN401  # a module without types
    """Return dask.array; say how to install it where it is missing."""
    try:
        import dask.array
        import distributed  # noqa: F401
    except ImportError as error:
        raise ImportError(f"autograd.distributed needs Dask: pip install '{_PACKAGE}[dask]'") from error
    return dask.array


@contextlib.contextmanager
def used(client: Client | None) -> Iterator[Client]:
    """Yield a client that is fit for use: the one given, the current one, or that of a cluster that is made for now."""
    from distributed import Client, LocalCluster

    if client is not None and not isinstance(client, Client):
        raise TypeError(f"client must be a distributed.Client, got {client!r}")
    if client is None:
        with contextlib.suppress(ValueError):
            client = Client.current()
    if client is not None:
        _check(client)
        yield client
        return
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with LocalCluster(n_workers=cores, threads_per_worker=1, dashboard_address=":0") as made, Client(made) as own:
        _check(own)
        yield own


def _check(client: Client) -> None:
    """Refuse a client that is closed, and workers that cannot compute what they will be asked for."""
    if client.asynchronous:
        raise TypeError("the client is asynchronous, and this call waits: give it a client that is not")
    closed = client.cluster is not None and client.cluster.status.name in {"closing", "closed", "failed"}
    if closed or client.status != "running":
        what = "its cluster is closed" if closed else f"it is {client.status}"
        raise RuntimeError(f"the Dask client cannot be used: {what}; make a new one, Client(...)")
    versions = {"the scheduler": _version_on(client.run_on_scheduler)}
    answers: dict[str, object] = client.run(metadata.version, _PACKAGE, on_error="return")
    versions |= {f"the worker {address}": answer for address, answer in answers.items()}
    if not answers:
        raise RuntimeError("the cluster has no workers: wait for them, by client.wait_for_workers(1)")
    here = package_version()
    if here == "unknown":  # run from its sources, here and there: what is sent says more
        return
    for where, version in versions.items():
        if version != here:
            has = f"no {_PACKAGE}" if isinstance(version, BaseException) else f"{_PACKAGE} {version}"
            raise ImportError(f"{where} has {has}, and this process has version {here}: install that there")


def _version_on(run: Callable[..., Any]) -> object:
    try:
        return run(metadata.version, _PACKAGE)
    except metadata.PackageNotFoundError as error:
        return error


def results_of(client: Client, futures: Iterable[Future]) -> Generator[tuple[Future, Any]]:
    """Yield futures with their results, as they come. What is not done is cancelled when the loop is left.

    Futures are taken from the iterable when there is room for more tasks, so that it need not make all at once.
    """
    from distributed import CancelledError, KilledWorker

    coming = iter(futures)
    done: SimpleQueue[Future] = SimpleQueue()
    running: set[Future] = set()
    most = _AHEAD * max(1, sum(client.nthreads().values()))
    try:
        while True:
            for future in islice(coming, most - len(running)):
                running.add(future)
                future.add_done_callback(done.put)
            if not running:
                return
            ready = _ready(client, done, running)
            running.difference_update(ready)
            yield from zip(ready, client.gather(ready), strict=True)
    except KilledWorker as error:
        raise RuntimeError(
            f"workers died again and again over the same task, and it was given up: have they the memory that it "
            f"needs, and what do their logs say? ({error})"
        ) from error
    except Exception as error:  # which has as many names as there are places where a connection can end
        if isinstance(error, CancelledError) or client.status != "running":
            raise RuntimeError("the cluster was closed, or the work was cancelled, before all was done") from error
        raise
    finally:
        if client.status == "running":
            client.cancel([*running])


def _ready(client: Client, done: SimpleQueue[Future], running: Collection[Future]) -> list[Future]:
    """Return the futures that are done, at least one; refuse to wait where there is nobody to do it."""
    ready: list[Future] = []
    alone_since: float | None = None
    while not ready:
        with contextlib.suppress(Empty):
            ready.append(done.get(timeout=_LOOK))
            while not done.empty():
                ready.append(done.get())
        if not ready:
            if client.status != "running":
                raise ConnectionError("the client has no connection any more")
            ready = [future for future in running if future.cancelled()]
            alone_since = _alone(client, alone_since)
    return ready


def _alone(client: Client, since: float | None) -> float | None:
    """Return since when there has been no worker; refuse to wait longer than some time."""
    if client.nthreads():
        return None
    now = time.monotonic()
    if since is not None and now - since > _PATIENCE:
        raise RuntimeError(f"the cluster has had no workers for {_PATIENCE:.0f} seconds, and there is work left")
    return now if since is None else since
