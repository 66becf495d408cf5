"""The public verification kit: what it reports, what it refuses, and that its programs are what they promise."""

import math
import pickle
import random
import subprocess
import sys

import pytest
from hypothesis import Phase, find, given, settings

import autograd.math
from autograd import Value, no_grad
from autograd.core.operation import Operation
from autograd.core.symbol import Symbol
from autograd.core.table import TABLE
from autograd.testing import GradientError, Program, check_grad, expressions
from autograd.testing.differences import central, one_sided

wrong_tanh = Operation(
    "wrong_tanh",
    lambda out, x: (1.0 - out,),
    ((-3.0, 3.0),),
    forward=math.tanh,
)


def test_report_holds_the_gradient_and_the_digits_that_agree():
    report = check_grad(lambda x, y: x * x * y, 3.0, 4.0)

    assert report.gradient == (24.0, 9.0)
    assert report.numeric == pytest.approx((24.0, 9.0), rel=1e-12)
    assert len(report.digits) == 2
    assert min(report.digits) > 11.0
    assert str(report).startswith("argument 0: 24.0 (1")


def test_arguments_may_be_any_numbers_or_values():
    label = Value(2.0, label="x")

    assert check_grad(lambda x, y, z: x * y * z, label, 3, True).gradient == (3.0, 2.0, 6.0)
    assert not label.has_grad


def test_a_wrong_derivative_is_an_assertion_error_that_names_everything():
    def curve(x, y):
        return x * wrong_tanh(y)

    with pytest.raises(AssertionError) as caught:
        check_grad(curve, 2.0, 0.5)
    error = caught.value

    assert isinstance(error, GradientError)
    assert (error.function, error.argument, error.order, error.operation, error.kink) == (
        "curve",
        1,
        1,
        "wrong_tanh",
        False,
    )
    assert error.analytic == pytest.approx(2.0 * (1.0 - math.tanh(0.5)), rel=1e-12)
    assert error.numeric == pytest.approx(2.0 / math.cosh(0.5) ** 2, rel=1e-10)
    assert 0.0 < error.digits < 1.0
    assert str(error).startswith("the gradient of curve with respect to argument 1 is 1.07576")
    assert "but finite differences give 1.57289" in str(error)
    assert "0.5 digits agree" in str(error)
    assert "The operation 'wrong_tanh' is to blame: its partial derivative with respect to its argument 0 is" in str(
        error
    )


def test_a_derivative_that_is_wrong_only_at_the_second_order_is_caught():
    detached = Operation(
        "detached_square",
        lambda out, x: (2.0 * (x.detach() if isinstance(x, Value) else x),),
        ((-3.0, 3.0),),
        forward=lambda x: x * x,
    )

    assert check_grad(detached, 1.5, order=1).gradient == (3.0,)
    with pytest.raises(GradientError, match=r"^the derivative of order 2 of .*detached_square.* is 0, but .* give 2:"):
        check_grad(detached, 1.5)


def test_a_derivative_of_a_higher_order_names_the_directions_in_which_it_is_wrong():
    def f(x, y):
        return x * x * y.detach() + y * (x * x).detach() - (x * x * y).detach()

    with pytest.raises(GradientError) as caught:
        check_grad(f, 1.5, 2.0)

    error = caught.value
    ((along_x, along_y),) = error.directions
    assert str(error).startswith(f"the derivative of order 2 of f along ({along_x}, {along_y}) and with respect to ")
    # The gradient (2xy, x²) is right, and its derivative along the direction is not.
    assert error.argument == 0
    assert error.numeric == pytest.approx(2.0 * 2.0 * along_x + 2.0 * 1.5 * along_y, rel=1e-9)
    assert error.analytic == pytest.approx(2.0 * 2.0 * along_x, rel=1e-12)


def test_a_detached_part_is_caught():
    with pytest.raises(GradientError, match=r"Is a part of it detached, computed under no_grad\(\), or from \.data\?$"):
        check_grad(lambda x: x * x.detach(), 3.0)


@pytest.mark.parametrize(
    ("function", "point", "left", "right"),
    [
        (lambda x: x.relu(), 0.0, 0.0, 1.0),
        (lambda x: x * x + 3.0 * abs(x - 1.0), 1.0, -1.0, 5.0),
        (lambda x: x.maximum(2.0 * x), 0.0, 1.0, 2.0),
    ],
)
def test_a_kink_is_said_to_be_one_and_its_slopes_are_given(function, point, left, right):
    with pytest.raises(GradientError) as caught:
        check_grad(function, point)

    assert caught.value.kink
    assert f"the slope is {left:.6g} below it and {right:.6g} above" in str(caught.value)
    assert caught.value.operation is None


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x.relu() ** 2,
        lambda x: x * abs(x),
        lambda x: x.maximum(0.0) * x,
        lambda x: x.relu() ** 3,
        lambda x: (x * abs(x)).sin() * 1e3,
    ],
)
def test_a_derivative_of_0_passes_where_the_function_bends_otherwise_on_the_two_sides(function):
    report = check_grad(function, 0.0, order=1)

    assert report.gradient == (0.0,)
    assert report.digits == (16.0,)


def test_a_kink_of_the_derivative_is_told_in_its_own_numbers():
    with pytest.raises(GradientError) as caught:
        check_grad(lambda x: x.relu() ** 2, 0.0)

    assert (caught.value.order, caught.value.kink) == (2, True)
    assert "the slope of its derivative of order 1 is 0 below it and 2 above" in str(caught.value)


def test_the_row_of_a_kink_is_not_blamed_for_what_was_cut_off_elsewhere():
    with pytest.raises(GradientError, match=r"is 0, but finite differences give 3\.0.*Is a part of it detached"):
        check_grad(lambda x: 3.0 * x.detach() + x.relu() * x, 0.0)


def test_a_random_function_is_said_to_be_none():
    drawn = random.Random(0)

    def noisy(x):
        return x * x + 0.1 * drawn.random()

    with pytest.raises(
        ValueError,
        match=r"^noisy is no function of its arguments: at the same point it gave [\d.]+ and [\d.]+; let it draw",
    ):
        check_grad(noisy, 1.5)


def test_a_jump_is_said_to_be_a_kink():
    with pytest.raises(GradientError, match="looks like a kink: the slope is inf below it"):
        check_grad(lambda x: x.floor() + x, 2.0)


def test_a_smooth_point_close_to_a_kink_is_no_kink():
    for distance in (0.05, 0.01, 1e-3):
        assert check_grad(lambda x: x.relu() * x + abs(x), distance).gradient == pytest.approx((1.0 + 2.0 * distance,))


@pytest.mark.parametrize("scale", [1e-12, 1e-6, 1.0, 1e6, 1e12])
def test_steps_suit_the_size_of_the_argument(scale):
    report = check_grad(lambda x: (x / scale).log() * x, 1.5 * scale)

    assert min(report.digits) > 9.0


def test_the_edge_of_the_domain_is_not_overstepped():
    assert min(check_grad(lambda x: (1.0 - x * x).sqrt() + x.log(), 0.999).digits) > 8.0


def test_cancellation_is_not_mistaken_for_a_wrong_derivative():
    check_grad(lambda x: x.acos() + x.sinh(), 0.008, order=2)


def test_plain_result_means_that_the_gradient_is_lost():
    with pytest.raises(TypeError, match=r"^<lambda> returned the plain number 9\.0, so its gradient is lost: it must"):
        check_grad(lambda x: x.data**2, 3.0)


def test_several_results_are_refused():
    with pytest.raises(TypeError, match=r"^<lambda> must return one Value, got tuple; check one result at a time$"):
        check_grad(lambda x: (x, x), 3.0)


def test_a_function_that_remembers_none_of_its_arguments_is_refused():
    with pytest.raises(ValueError, match=r"^<lambda> depends on none of its arguments: no gradient reached them$"):
        check_grad(lambda x: Value(1.0) * x.data, 3.0)
    with pytest.raises(ValueError, match=r"^<lambda> depends on none of its arguments: its result is a constant$"):
        check_grad(lambda x: x.detach(), 3.0)


@pytest.mark.parametrize("cut", [lambda x: x.data, lambda x: x.item(), lambda x: x.detach()])
def test_a_gradient_that_is_lost_in_part_is_found(cut):
    with pytest.raises(GradientError, match=r"Is a part of it detached, computed under no_grad\(\), or from \.data\?"):
        check_grad(lambda x: x * cut(x), 3.0)


@pytest.mark.parametrize(
    "flat",
    [lambda s: max(s - 100.0, 0.0), lambda s: (s - 100.0).relu(), lambda s: Value(1.0) * 2.0, lambda s: s.floor()],
)
def test_a_function_that_is_flat_where_it_is_asked_has_the_gradient_0(flat):
    assert check_grad(flat, 90.5).gradient == (0.0,)


def test_no_grad_inside_the_function_is_found():
    def forgetful(x):
        with no_grad():
            half = x * 0.5
        return half * x

    with pytest.raises(GradientError, match=r"gradient of forgetful with respect to argument 0 is 1, but .* give 2:"):
        check_grad(forgetful, 2.0)


def test_what_is_not_finite_is_refused():
    with pytest.raises(ValueError, match=r"^<lambda> is nan at \(-1\.0,\); choose a point where it is finite$"):
        check_grad(lambda x: x.log(), -1.0)
    with pytest.raises(GradientError, match=r"is inf, but finite differences give"):
        check_grad(lambda x: x.sqrt(), 0.0)


@pytest.mark.parametrize("thing", ["3", None, [1.0], 1j])
def test_arguments_that_are_no_numbers_are_refused(thing):
    with pytest.raises(
        TypeError, match=r"^argument 1 of check_grad\(\) must be a number or a Value, got .*; wrap a function"
    ):
        check_grad(lambda x, y: x, 1.0, thing)


def test_no_arguments_are_refused():
    with pytest.raises(
        ValueError, match=r"^check_grad\(\) needs the point: one number for each argument of the function$"
    ):
        check_grad(lambda: Value(1.0))


def test_the_same_seed_gives_the_same_report():
    def curve(x):
        return (x * x).sin() * x.exp()

    assert check_grad(curve, 1.0, seed=3) == check_grad(curve, 1.0, seed=3)


def test_differences_are_exact_to_ten_digits():
    assert central(math.exp, 1.0).value == pytest.approx(math.e, rel=1e-12)
    assert central(TABLE["log"].forward, 1e-6).value == pytest.approx(1e6, rel=1e-10)
    assert central(lambda x: math.sin(50.0 * x), 0.3).value == pytest.approx(50.0 * math.cos(15.0), rel=1e-9)
    assert central(math.floor, 2.03).value == 0.0
    assert one_sided(abs, 0.0) == (-1.0, 1.0)
    assert one_sided(math.exp, 0.0) == pytest.approx((1.0, 1.0), rel=1e-8)


# The strategies.
def test_importing_the_kit_does_not_import_hypothesis():
    code = "import sys, autograd.testing; sys.exit('hypothesis' in sys.modules or 'numpy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_hypothesis_the_strategies_say_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ImportError, match=r"^expressions\(\) needs Hypothesis: pip install hypothesis$"):
        expressions()


@given(expressions())
def test_programs_are_finite_everywhere_and_depend_on_their_inputs(program):
    leaves = [Value(x) for x in program.point]
    values = list(leaves)
    for operation, operands in program.steps:
        values.append(operation(*(values[o] if isinstance(o, int) else o for o in operands)))

    assert all(isinstance(value, Value) and math.isfinite(value.data) for value in values)
    assert values[-1].requires_grad
    assert program(*program.point) == values[-1].data


@given(expressions())
def test_every_step_counts(program):
    used = {operand for _, operands in program.steps for operand in operands if isinstance(operand, int)}
    last = len(program.point) + len(program.steps) - 1

    assert used == set(range(last))


@given(expressions())
def test_a_printed_program_is_the_program(program):
    names = {row.name: row for row in TABLE.values()}
    scope = {name: row.forward for name, row in names.items()}
    exec(repr(program), scope)  # noqa: S102  # the text is our own

    assert scope["program"](*program.point) == pytest.approx(program(*program.point), rel=1e-12, nan_ok=True)


def test_programs_use_every_row_and_share_sub_expressions():
    seen, shared = set(), 0

    @settings(max_examples=1000, database=None, phases=[Phase.generate])
    @given(expressions())
    def collect(program):
        nonlocal shared
        operands = [o for _, step in program.steps for o in step if isinstance(o, int)]
        seen.update(row.name for row, _ in program.steps)
        shared += len(operands) > len(set(operands))

    collect()

    assert seen == {name for name, row in TABLE.items() if not row.scipy}
    assert shared > 100


def test_programs_shrink_to_the_culprit():
    smallest = find(expressions(), lambda program: any(row.name == "tanh" for row, _ in program.steps))

    # Usually nothing but tanh(0.0); which programs the search tries on its way is Hypothesis's affair.
    assert smallest.point == (0.0,)
    assert len(smallest.steps) <= 3
    assert {"tanh"} <= {row.name for row, _ in smallest.steps} <= {"tanh", "add"}


def test_rows_can_be_chosen_and_need_not_be_in_the_table():
    smallest = find(expressions(rows=[wrong_tanh], inputs=1, operations=3), lambda program: len(program.steps) > 1)

    assert {row.name for row, _ in smallest.steps} <= {"wrong_tanh", "add"}


def test_a_wrong_row_is_found_by_random_programs():
    @settings(max_examples=50, database=None, phases=[Phase.generate])
    @given(expressions(rows=[TABLE["add"], TABLE["multiply"], wrong_tanh]))
    def property_test(program):
        check_grad(program, *program.point)

    with pytest.raises(GradientError, match="The operation 'wrong_tanh' is to blame"):
        property_test()


def test_a_program_checks_the_number_of_its_inputs():
    program = Program((1.0, 2.0), ((TABLE["add"], (0, 1)),))

    with pytest.raises(TypeError, match=r"^the program has 2 input\(s\), got 1$"):
        program(1.0)


def test_a_program_runs_on_symbols():
    program = Program((1.0, 2.0), ((TABLE["multiply"], (0, 1)), (TABLE["exp"], (2,)), (TABLE["add"], (3, 0.5))))

    assert program(*Symbol.names("x y")).text() == "exp(x * y) + 0.5"
    assert program(1.0, 2.0) == autograd.math.exp(2.0) + 0.5


@pytest.mark.parametrize("order", [0, -1, "2", 1.5])
def test_an_order_that_is_none_is_refused(order):
    with pytest.raises(ValueError, match="the order of check_grad"):
        check_grad(lambda x: x * x, 3.0, order=order)


def test_an_error_goes_from_process_to_process_as_it_is():
    with pytest.raises(GradientError) as caught:
        check_grad(lambda x: x * wrong_tanh(x), 0.5)

    error = pickle.loads(pickle.dumps(caught.value))

    assert (type(error), str(error), vars(error)) == (GradientError, str(caught.value), vars(caught.value))
