"""Every kink that is met is listed with what was used there, and smooth points are not."""

import math
import random

import pytest

from autograd import AnomalyError, Value, detect_anomaly, report_kinks
from autograd.core.arithmetic import round_to
from autograd.core.table import TABLE


def kinks_of(calculation, **options):
    with report_kinks(**options) as report:
        calculation()
    return report


def hinge(score):
    return (1.0 - score).relu()  # the hinge


def test_a_relu_at_zero_is_reported_in_full(at):
    score = Value(1.0, label="score")

    report = kinks_of(lambda: hinge(score))

    assert str(report) == (
        "1 kink\n1. relu(0.0)\n  derivative by Value(0.0): 0 is used; below it is 0, above 1\n"
    ) + at(hinge, "the hinge", "(1.0 - score).relu()")


@pytest.mark.parametrize(
    ("calculate", "used", "below", "above"),
    [
        (lambda x: x.relu(), 0.0, 0.0, 1.0),
        (abs, 0.0, -1.0, 1.0),
        (lambda x: x.maximum(0.0), 0.5, 0.0, 1.0),
        (lambda x: x.minimum(0.0), 0.5, 1.0, 0.0),
        (lambda x: x.leaky_relu(0.1), 0.1, 0.1, 1.0),
        (lambda x: x.elu(2.0), 2.0, 2.0, 1.0),
    ],
)
def test_the_sides_of_a_corner_are_the_one_sided_derivatives(calculate, used, below, above):
    (kink,) = kinks_of(lambda: calculate(Value(0.0, label="x")))
    (side,) = kink.sides

    assert (side.argument, side.used, side.jump) == ("x", used, None)
    assert (side.below, side.above) == pytest.approx((below, above), abs=1e-9)
    h = 1e-6  # the same, from the values alone
    assert (calculate(Value(h)).data - calculate(Value(0.0)).data) / h == pytest.approx(above, abs=1e-5)
    assert (calculate(Value(0.0)).data - calculate(Value(-h)).data) / h == pytest.approx(below, abs=1e-5)


@pytest.mark.parametrize(
    ("calculate", "at", "jump"),
    [
        (math.floor, 2.0, (1.0, 2.0)),
        (math.ceil, 2.0, (2.0, 3.0)),
        (round, 2.5, (2.0, 3.0)),
        (lambda x: round(x, 1), 0.25, (0.2, 0.3)),
        (lambda x: x % 3.0, 6.0, (3.0, 0.0)),
        (lambda x: x // 3.0, 6.0, (1.0, 2.0)),
        (lambda x: x.sign(), 0.0, (-1.0, 1.0)),
    ],
)
def test_a_discontinuity_gives_the_values_on_both_sides(calculate, at, jump):
    (kink,) = kinks_of(lambda: calculate(Value(at)))

    assert kink.sides[0].jump == pytest.approx(jump, abs=1e-9)


def test_a_tie_of_two_variables_has_two_sides():
    x, y = Value(1.0, label="x"), Value(1.0, label="y")

    (kink,) = kinks_of(lambda: x.maximum(y))

    assert kink.what == "maximum(x, y), where x = 1.0, y = 1.0"
    assert [(side.argument, side.used, side.below, side.above) for side in kink.sides] == [
        ("x", 0.5, 0.0, 1.0),
        ("y", 0.5, 0.0, 1.0),
    ]


def test_an_argument_that_does_not_lead_across_the_kink_has_no_side():
    x, slope = Value(0.0, label="x"), Value(0.1, label="slope")

    (kink,) = kinks_of(lambda: x.leaky_relu(slope))

    assert [side.argument for side in kink.sides] == ["x"]


def test_a_near_miss_counts_within_eps_and_its_sides_lie_across_the_kink():
    x = Value(1e-4, label="x")

    (kink,) = kinks_of(x.relu, eps=1e-3)

    assert kink.distance == 1e-4
    assert str(kink).splitlines()[:2] == [
        "relu(x), where x = 0.0001 (0.0001 away)",
        "  derivative by x: 1 is used; below it is 0, above 1",
    ]
    assert len(kinks_of(x.relu, eps=1e-5)) == 0


@pytest.mark.parametrize("name", sorted(name for name, row in TABLE.items() if row.kink and row.public))
def test_points_away_from_the_kinks_are_not_reported(name):
    random_numbers = random.Random(name)
    row = TABLE[name]
    for _ in range(20):
        numbers = [random_numbers.uniform(*interval) for interval in row.domain]
        if abs(row.kink(*numbers)) > 1e-6:
            assert len(kinks_of(lambda numbers=numbers: row(*map(Value, numbers)))) == 0


def test_where_the_kink_function_is_zero_and_the_operation_smooth_nothing_is_reported():
    assert len(kinks_of(lambda: math.trunc(Value(0.0)))) == 0
    assert len(kinks_of(lambda: Value(0.0).fmod(2.0))) == 0


def test_the_origin_of_norm_and_angle_is_reported():
    (norm,) = kinks_of(lambda: TABLE["hypot"](Value(0.0, label="x"), Value(0.0, label="y")))
    (angle,) = kinks_of(lambda: Value(0.0, label="y").atan2(Value(0.0, label="x")))

    assert norm.what == "hypot(x, y), where x = 0.0, y = 0.0"
    assert [(side.argument, side.used, side.below, side.above, side.jump) for side in norm.sides] == [
        ("x", 0.0, -1.0, 1.0, None),
        ("y", 0.0, -1.0, 1.0, None),
    ]
    assert angle.sides[0].jump == pytest.approx((-math.pi / 2, math.pi / 2))
    assert len(kinks_of(lambda: TABLE["hypot"](Value(0.0), Value(1.0)))) == 0


def test_an_operation_without_a_kink_value_is_not_reported():
    assert len(kinks_of(lambda: Value(1.0) % Value(0.0))) == 0
    assert len(kinks_of(lambda: Value(math.nan).relu())) == 0
    assert len(kinks_of(lambda: math.floor(Value(math.nan)))) == 0


def test_rounding_to_digits_looks_at_the_right_digit():
    assert len(kinks_of(lambda: round_to(Value(0.125), 2))) == 1
    assert len(kinks_of(lambda: round_to(Value(0.25), 2))) == 0


def payoff(price, strike):
    if price > strike:  # the exercise
        return price - strike
    return 0.0


def test_a_tied_branch_is_reported_with_its_outcome_and_line(at):
    price, strike = Value(100.0, label="price"), Value(100.0, label="strike")

    report = kinks_of(lambda: payoff(price, strike))

    assert str(report) == (
        "1 kink\n"
        "1. price > strike is False, where price = 100.0, strike = 100.0\n"
        "  the gradient is that of the branch taken; the slightest change may take the other\n"
    ) + at(payoff, "the exercise", "price > strike")


def test_every_kind_of_comparison_counts():
    x = Value(1.0, label="x")
    calculations = [
        lambda: x < 1, lambda: x <= 1, lambda: x == 1, lambda: x != 1, lambda: x >= 1,
        lambda: bool(x - 1), lambda: max(x, 1.0), lambda: sorted([x, Value(1.0)]),
    ]  # fmt: skip

    assert [len(kinks_of(calculation)) for calculation in calculations] == [1] * len(calculations)
    assert kinks_of(lambda: x == 1)[0].what == "x == 1 is True, where x = 1.0"


def test_a_branch_that_no_small_change_can_turn_is_not_reported():
    constant = Value(1.0).detach()
    steps = math.floor(Value(2.5))

    assert len(kinks_of(lambda: constant > 1.0)) == 0
    assert len(kinks_of(lambda: steps == 2.0)) == 0
    assert len(kinks_of(lambda: int(steps))) == 0
    assert len(kinks_of(lambda: Value(1.0) > 2.0)) == 0


def test_a_recorded_sweep_reports_nothing_a_second_time():
    x = Value(0.0)

    with report_kinks() as report:
        x.relu().backward(create_graph=True)

    assert len(report) == 1


def test_a_sweep_that_another_context_refuses_does_not_end_the_report():
    x = Value(0.0)

    with report_kinks() as report:
        with pytest.raises(AnomalyError), detect_anomaly():
            x.sqrt().backward()
        x.relu()

    assert len(report) == 1


def test_a_long_report_prints_its_beginning_and_its_length():
    x = Value(0.0)

    report = kinks_of(lambda: [x.relu() for _ in range(25)])

    assert len(report) == len(list(report)) == 25
    assert str(report).startswith("25 kinks\n1. relu(0.0)\n")
    assert str(report).endswith("\n... and 5 more")


def test_no_kinks_reads_so():
    assert str(kinks_of(lambda: Value(1.0).relu())) == "no kinks"


def test_only_a_choice_whose_condition_can_turn_is_reported():
    where, greater = TABLE["where"], TABLE["greater"]
    x, y = Value(0.5, label="x"), Value(0.0, label="y")

    assert len(kinks_of(lambda: where(greater(x, 1.0), x, y))) == 0
    assert kinks_of(lambda: where(y, x, 1.0))[0].what == "where(y) is False, where y = 0.0, x = 0.5"


def test_a_distance_of_zero_means_exactly_on_the_kink():
    assert len(kinks_of(Value(0.0).relu, eps=0.0)) == 1
    assert len(kinks_of(Value(1e-300).relu, eps=0.0)) == 0


def test_two_kinks_are_plural_and_a_jump_is_told():
    x = Value(2.0, label="x")

    assert str(kinks_of(lambda: [math.floor(x), math.ceil(x)])).splitlines()[:3] == [
        "2 kinks",
        "1. floor(x), where x = 2.0",
        "  derivative by x: 0 is used; below it is 0, above 0; the value jumps from 1 to 2",
    ]


@pytest.mark.parametrize("eps", [-1e-9, math.nan])
def test_a_distance_must_not_be_negative(eps):
    with pytest.raises(ValueError, match=r"^eps is a distance and must not be negative, got"):
        kinks_of(lambda: None, eps=eps)
