"""What comes out of a pickle goes by what is there: variables, integers, fields, and functions of other packages."""

import copy
import pickle
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

import cloudpickle
import pytest

from autograd import compile, derivative, grad, hessian, hvp, jacobian, special, value_and_grad


@dataclass(frozen=True)
class Quote:
    spot: float
    kind: str


def test_only_what_was_recorded_with_the_variables_as_they_are_travels(module, again):
    for rate in (5.0, 3.0):
        module.rate = rate
        module.scaled(1.0)
    copied = again(module.scaled)

    assert (copied.stats().paths, module.scaled.stats().paths) == (1, 2)
    assert (copied(2.0), copied.stats().paths) == (6.0, 1)
    module.rate = 7.0
    assert (copied(2.0), copied.stats().paths) == (14.0, 2)


def test_where_a_variable_is_another_number_the_function_is_recorded_anew(module):
    module.rate = 5.0
    assert module.scaled(1.0) == 5.0
    content = pickle.dumps(module.scaled)
    module.rate = 4.0
    copied = pickle.loads(content)

    assert (copied(1.0), copied.stats().paths) == (4.0, 1)
    module.rate = 5.0
    assert copied(1.0) == 5.0


def test_a_function_that_is_not_there_keeps_the_number_of_its_variable(module, elsewhere):
    module.rate = 5.0
    module.scaled(1.0)

    assert elsewhere("print(scaled(2.0), scaled.stats().paths)", scaled=module.scaled) == ["10.0", "1"]


def test_where_a_variable_is_another_number_parameters_are_not_mistaken_for_those_of_this_side(module):
    module.rate = 5.0
    assert module.weighted(1.0) == 15.0
    content = pickle.dumps(module.weighted)
    module.rate = 4.0
    with pytest.raises(LookupError, match=r"would use Value\(3.0, label='w'\) of this process in place of"):
        pickle.loads(content)(1.0)

    module.rate = 5.0
    assert pickle.loads(content)(1.0) == 15.0


def test_where_a_variable_of_a_static_argument_is_another_number_it_is_recorded_anew(module):
    module.rate = 5.0
    assert module.applied(2.0, f=module.doubled) == 11.0
    content = pickle.dumps(module.applied)

    assert pickle.loads(content).stats().paths == 1
    module.rate = 4.0
    copied = pickle.loads(content)
    assert copied.stats().paths == 0
    assert copied(2.0, f=module.doubled) == 9.0


def test_a_closure_that_goes_whole_reads_its_cells_on_the_other_side():
    rate = 2.0

    def scaled(x):
        return x * rate

    f = compile(scaled)
    f(1.0)
    copied = pickle.loads(cloudpickle.dumps(f))
    cell = copied.__wrapped__.__closure__[0]

    assert (copied(3.0), copied.stats().paths) == (6.0, 1)
    cell.cell_contents = 5.0
    assert (copied(3.0), f(3.0)) == (15.0, 6.0)


def test_a_deep_copy_reads_the_variables_that_its_function_reads(module):
    module.scaled(1.0)
    copied = copy.deepcopy(module.scaled)
    module.rate = 5.0

    assert (copied(1.0), module.scaled(1.0)) == (5.0, 5.0)


def powers(x, n):
    total = 0.0 * x
    for k in range(n):
        total = total + x**k
    return total


class Kind(IntEnum):
    CALL = 1
    PUT = -1


def test_integers_that_a_function_asks_for_travel_as_such(again):
    f = compile(powers)
    assert (f(2.0, 3), f(2.0, 4)) == (7.0, 15.0)
    copied = again(f)

    assert (copied(2.0, 3), copied(2.0, 4), copied.stats().paths) == (7.0, 15.0, 2)
    assert (copied(2.0, 5), copied.stats().paths) == (31.0, 3)
    with pytest.raises(TypeError, match=r"argument 1 of .* is fixed in the program, and nothing to differentiate by"):
        copied.value_and_grad(2.0, 3, argnums=1)


def test_integers_need_no_function_on_the_other_side():
    f = compile(lambda x, n: x * [1.0, 10.0, 100.0][n])
    f(1.0, 2)
    copied = pickle.loads(pickle.dumps(f))

    assert copied(3.0, 2) == 300.0
    with pytest.raises(LookupError, match="was not recorded for such arguments, or the path that they take"):
        copied(3.0, 1)


def test_bools_and_members_of_an_enum_travel_as_such(again):
    f = compile(barrier_of)
    found = f(3.0, Kind.CALL, True), f(3.0, Kind.PUT, False)
    copied = again(f)

    assert (copied(3.0, Kind.CALL, True), copied(3.0, Kind.PUT, False)) == found == (4.0, -3.0)
    assert copied.stats().paths == 2


def barrier_of(x, kind, up):
    signed = x if kind is Kind.CALL else -x
    return signed + 1.0 if up is True else signed


def with_parts(x):
    return x * x, {"twice": 2.0 * x}


@pytest.mark.parametrize("transform", [grad, value_and_grad])
def test_gradients_with_something_beside_the_value_come_back(transform, again):
    plain, compiled = transform(with_parts, has_aux=True), compile(transform(with_parts, has_aux=True))
    found = plain(3.0)

    assert compiled(3.0) == found
    assert (again(plain)(3.0), again(compiled)(3.0), copy.deepcopy(plain)(3.0), copy.deepcopy(compiled)(3.0)) == (
        (found,) * 4
    )
    assert again(compiled).__wrapped__(3.0) == found


def test_other_transforms_with_something_beside_the_value_come_back(again):
    for transform in (jacobian, hessian, derivative):
        assert again(transform(with_parts, has_aux=True))(3.0) == transform(with_parts, has_aux=True)(3.0)
    assert again(hvp(with_parts, has_aux=True))(3.0, 1.0) == (2.0, {"twice": 6.0})


def of_bessel(x):
    return special.jv(1.0, x) * special.gammainc(2.0, x)


def test_functions_of_scipy_travel_by_name(again, elsewhere):
    pytest.importorskip("scipy")
    f = compile(of_bessel)
    found = f.value_and_grad(1.5)
    copied = again(f)

    assert (copied.value_and_grad(1.5), copied.stats().paths) == (found, 1)
    program = "print(*map(float.hex, f.value_and_grad(1.5)), f.stats().paths)"
    nameless = compile(lambda x: of_bessel(x) + 0.0)
    nameless(1.5)
    assert elsewhere(program, f=nameless) == [*map(float.hex, found), "1"]


@dataclass(frozen=True)
class Contract:
    strike: float
    kind: str
    knocked: bool
    payoff: Callable[[float], float]


def rising(x):
    return x * x


def price(contract, spot):
    sign = -1.0 if contract.knocked else 1.0
    return sign * contract.payoff(spot - contract.strike) * (2.0 if contract.kind == "double" else 1.0)


def test_fields_of_dataclasses_that_are_no_numbers_tell_programs_apart_on_the_other_side(again):
    f = compile(price)
    contracts = [Contract(1.0, kind, knocked, rising) for kind in ("single", "double") for knocked in (True, False)]
    found = [f(contract, 3.0) for contract in contracts]
    copied = again(f)

    assert found == [-4.0, 4.0, -8.0, 8.0]
    assert [copied(contract, 3.0) for contract in contracts] == found
    assert copied.stats().paths == 4


def test_a_buffer_runs_in_another_process_without_its_function(elsewhere):
    buffer = compile(lambda quote, names: quote.spot**2 * names["a"] * names["b"]).buffer(
        Quote(3.0, "square"), {"b": 2.0, "a": 1.0}
    )
    program = "buffer.inputs[0] = 5.0\nprint(buffer.run(), buffer.gradient[0])"

    assert elsewhere(program, before=f"import sys\nsys.path += {sys.path!r}\n", buffer=buffer) == ["50.0", "20.0"]
