"""The checker catches every wrong derivative: each partial derivative of each row is falsified, one way at a time."""

import random

import pytest

from autograd.core.dependence import depends
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE
from autograd.testing import GradientError, check_grad

MUTATIONS = {
    "negated": lambda partials, index: -1.0 * partials[index],
    "a thousandth too large": lambda partials, index: 1.001 * partials[index],
    "shifted by a thousandth": lambda partials, index: partials[index] + 1e-3,
    "zero": lambda partials, index: 0.0,
    "that of the next argument": lambda partials, index: partials[(index + 1) % len(partials)],
}


def equal_to_the_next(row: Operation) -> list[bool]:
    """Return for each argument whether its partial derivative is, as a formula, that of the next."""
    names = [Symbol(name=f"x{index}") for index in range(row.arity)]
    texts = [Symbol.of(partial).text() for partial in row.partials(Symbol(name="out"), *names)]
    return [texts[index] == texts[(index + 1) % len(texts)] for index in range(len(texts))]


# Where a partial derivative is 0 everywhere, its multiples are no mutants; where two are equal, nor is their exchange.
ZERO = {(name, index) for name, row in TABLE.items() for index, able in enumerate(depends(row, row.arity)) if not able}
EQUAL_TO_THE_NEXT = {
    (name, index) for name, row in TABLE.items() for index, same in enumerate(equal_to_the_next(row)) if same
}
# In its domain the condition of a choice is never 0, so its last argument would never count.
BESIDE_THE_DOMAIN = {"where": [[0.0, 1.3, -0.7]]}
# An argument that chooses the function has a domain of one number; its partial derivative is no derivative.
PARAMETERS = {
    (name, index) for name, row in TABLE.items() for index, (low, high) in enumerate(row.domain) if low == high
}


def mutant(row: Operation, index: int, mutation: str) -> Operation:
    """Return a row like this one with a wrong partial derivative."""

    def partials(out, *arguments):
        right = list(row.partials(out, *arguments))
        right[index] = MUTATIONS[mutation](right, index)
        return tuple(right)

    return Operation(
        f"{row.name} with a partial derivative that is {mutation}",
        partials,
        row.domain,
        forward=row.forward,
        variadic=row.variadic,
    )


def equivalent(name: str, index: int, mutation: str) -> bool:
    if mutation == "that of the next argument":
        return TABLE[name].arity == 1 or (name, index) in EQUAL_TO_THE_NEXT
    return (name, index) in ZERO and mutation != "shifted by a thousandth"


CASES = [
    pytest.param(name, index, mutation, id=f"{name}-{index}-{mutation}")
    for name, row in TABLE.items()
    for index in range(row.arity)
    for mutation in MUTATIONS
    if (name, index) not in PARAMETERS and not equivalent(name, index, mutation)
]


def points(row: Operation) -> list[list[float]]:
    """Return a few points where the row has a derivative, on both sides of its kink."""
    rng = random.Random(row.name)
    found = list(BESIDE_THE_DOMAIN.get(row.name.split()[0], []))
    while len(found) < 6:
        point = [rng.uniform(*interval) for interval in row.domain]
        if row.kink is None or abs(row.kink(*point)) > 0.1:
            found.append(point)
    return found


def caught(row: Operation, point: list[float]) -> GradientError | None:
    free = [index for index, (low, high) in enumerate(row.domain) if low < high]

    def function(*chosen):
        arguments = list(point)
        for index, x in zip(free, chosen, strict=True):
            arguments[index] = x
        return row(*arguments)

    try:
        check_grad(function, *(point[index] for index in free), order=1)
    except GradientError as error:
        return error
    return None


@pytest.mark.parametrize(("name", "index", "mutation"), CASES)
def test_a_wrong_partial_derivative_is_caught_and_blamed(name, index, mutation):
    row = TABLE[name]
    wrong = mutant(row, index, mutation)
    errors = [error for point in points(row) if (error := caught(wrong, point)) is not None and not error.kink]

    assert errors
    assert all(error.operation == wrong.name for error in errors)
    assert all(f"its argument {index} " in str(error) for error in errors)


@pytest.mark.parametrize("row", TABLE.values(), ids=lambda row: row.name)
def test_the_right_row_is_not_blamed(row):
    assert [caught(row, point) for point in points(row)] == [None] * 6


@pytest.mark.parametrize(("name", "index"), sorted(ZERO), ids=str)
def test_what_is_declared_zero_is_zero(name, index):
    row = TABLE[name]

    assert {row.partials(row.forward(*point), *point)[index] for point in points(row)} <= {0.0}


def test_rows_with_only_zero_partials_are_declared_piecewise_constant():
    constant = {name for name, row in TABLE.items() if row.piecewise_constant}

    assert constant == {
        name for name, row in TABLE.items() if all((name, k) in ZERO | PARAMETERS for k in range(row.arity))
    }
