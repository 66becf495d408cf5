"""Transforms have the same bits compiled and not: on random functions with branches and special numbers."""

import warnings

import pytest
from transformed import differences


def look(seeds, jit="never"):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of many paths
        return [difference for seed in seeds for difference in differences(seed, jit)]


def test_every_transform_has_the_same_bits_compiled_and_not():
    assert look(range(60)) == []


def test_every_transform_has_the_same_bits_in_machine_code():
    assert look([3], "always") == []


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(100, 1300, 100))
def test_every_transform_of_many_functions_has_the_same_bits_compiled_and_not(hundred):
    assert look(range(hundred, hundred + 100)) == []
    assert look([hundred], "always") == []
