"""Numbers that wait for a later chunk have a place of their own for as long as they wait."""

import random
from itertools import combinations

from autograd.compiler.backends.llvm.plan import cut, places


def random_lives(generator):
    """Return for some numbers the chunk that makes each, and the last that reads it."""
    starts = [generator.randrange(8) for _ in range(generator.randint(1, 40))]
    return {slot: (start, generator.randint(start + 1, 9)) for slot, start in enumerate(starts)}


def test_two_numbers_share_a_place_only_if_one_is_done_before_the_chunk_that_makes_the_other():
    generator = random.Random(1)
    for lives in [random_lives(generator) for _ in range(200)]:
        place, count = places(lives)

        assert set(place) == set(lives)
        assert set(place.values()) == set(range(count))
        for one, other in combinations(lives, 2):
            if place[one] == place[other]:
                # Within a chunk the compiler may write the new number before the old one has been read.
                assert lives[one][1] < lives[other][0] or lives[other][1] < lives[one][0]


def test_a_place_is_used_again_by_the_chunk_after_the_last_that_reads_it():
    assert places({0: (0, 1), 1: (1, 2), 2: (2, 3)}) == ({0: 0, 1: 1, 2: 0}, 2)


def test_chunks_are_of_about_equal_length_and_hold_everything_in_order():
    order = [("do", step) for step in range(10)]

    assert [len(chunk) for chunk in cut(order, 4)] == [3, 3, 4]
    assert [event for chunk in cut(order, 4) for event in chunk] == order
    assert [len(chunk) for chunk in cut(order, 10)] == [10]
