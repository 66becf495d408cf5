"""What all tests share: examples chosen the same way in every run, no code from the disk, no absent oracles."""

import os
import sys
from pathlib import Path

from hypothesis import settings
from hypothesis.internal.conjecture import providers

sys.path.append(str(Path(__file__).parent))  # for what lies beside this file

# The same examples in every run and no time limit for one of them: what fails here fails everywhere, and again.
settings.register_profile("repeatable", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("repeatable")
# Hypothesis takes numbers from the source of the modules that are loaded, which are others in each selection and order
# of tests, and in each process that shares them. There is no setting for this.
providers._get_local_constants = providers.Constants

# Machine code is made anew: what an earlier run, or the other processes of this one, left on disk decides nothing here.
os.environ["AUTOGRAD_CACHE_DIR"] = ""


def pytest_ignore_collect(collection_path, config):
    """Leave the tests in oracle/ and browser/ alone where they are not asked for: they import what may be absent."""
    name, asked = collection_path.name, config.option.markexpr
    if name in ("oracle", "browser") and (name not in asked or f"not {name}" in asked):
        return True
    return None  # the other plugins decide
