"""Random functions with branches have the same bits compiled and not: single, in batches, on every backend."""

import warnings

import pytest
from branching import differences, transformed_differences


def look(seeds, folder, jit="never", kind=differences):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of many paths
        return [difference for seed in seeds for difference in kind(seed, folder, jit)]


def test_random_functions_with_branches_have_the_same_bits_compiled_and_not(tmp_path):
    assert look(range(40), tmp_path) == []


def test_random_functions_with_branches_have_the_same_bits_in_machine_code(tmp_path):
    assert look([5], tmp_path, "always") == []


def test_transforms_of_random_functions_with_branches_have_the_same_bits_compiled_and_not(tmp_path):
    assert look(range(10), tmp_path, kind=transformed_differences) == []


@pytest.mark.slow
def test_transforms_of_many_random_functions_with_branches_have_the_same_bits_compiled_and_not(tmp_path):
    assert look(range(10, 120), tmp_path, kind=transformed_differences) == []
    assert look([7], tmp_path, "always", transformed_differences) == []


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(100, 400, 100))
def test_many_random_functions_with_branches_have_the_same_bits_compiled_and_not(hundred, tmp_path):
    assert look(range(hundred, hundred + 100), tmp_path) == []
    assert look([hundred], tmp_path, "always") == []
