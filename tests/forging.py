"""Nested data with anything in any place: what a file says of itself, altered as no writer would."""

import copy

GONE = object()  # to be put where there is something, which is then left out
DEEP: list[object] = []
for _ in range(500):
    DEEP = [DEEP]


def places(thing, before=(), first=None):
    """Yield the places of a nested thing; of long lists, such as a generator's numbers, the first few if so asked."""
    yield before
    inside = thing.items() if isinstance(thing, dict) else enumerate(thing[:first]) if isinstance(thing, list) else ()
    for key, held in inside:
        yield from places(held, (*before, key), first)


def altered(thing, place, value):
    """Return a copy with another value at a place, or without what is there."""
    if not place:
        return None if value is GONE else value
    whole = copy.deepcopy(thing)
    inside = whole
    for key in place[:-1]:
        inside = inside[key]
    if value is GONE:
        del inside[place[-1]]
    else:
        inside[place[-1]] = value
    return whole
