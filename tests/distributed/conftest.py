"""What the tests on many machines share: functions that can be imported, and clusters that are started once."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

WORKERS = (1, 2, 3, 7)


@pytest.fixture(scope="session")
def processes():
    """A client of a cluster of two processes."""
    from distributed import Client, LocalCluster

    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": ":0", "silence_logs": 50}
    with LocalCluster(**options) as cluster, Client(cluster, set_as_default=False) as client:
        yield client


@pytest.fixture(scope="session", params=WORKERS)
def workers(request):
    """A client of a cluster of so many workers, all of them threads of this process, which are there at once."""
    from distributed import Client, LocalCluster

    options = {"n_workers": request.param, "threads_per_worker": 1, "dashboard_address": ":0", "silence_logs": 50}
    with LocalCluster(processes=False, **options) as cluster, Client(cluster, set_as_default=False) as client:
        yield client
