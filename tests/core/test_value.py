"""What a Value is: its number, its label, what it refuses, and how it gets on with the rest of Python."""

import copy
import dataclasses
import functools
import inspect
import math
import pickle
from decimal import Decimal
from fractions import Fraction

import pytest

import autograd.math
from autograd import Value, grad, hessian, no_grad
from autograd.core.table import TABLE


@pytest.mark.parametrize(
    ("number", "expected"),
    [(2, 2.0), (True, 1.0), (Fraction(1, 4), 0.25), (Decimal("0.5"), 0.5), (-0.0, -0.0), (math.inf, math.inf)],
)
def test_data_is_always_a_float(number, expected):
    value = Value(number)

    assert type(value.data) is float
    assert (value.data, math.copysign(1.0, value.data)) == (expected, math.copysign(1.0, expected))
    assert type((value + 1).data) is float
    assert value.item() == expected


REFUSED = [
    ("3", r"got the string '3'; convert it with float\(\.\.\.\)$"),
    (None, r"got None; did a function forget to return its result\?$"),
    (1 + 2j, r"got the complex number \(1\+2j\); take \.real, \.imag or abs\(\)$"),
    ([1.0], r"got list; make one Value for each element, for example \[Value\(x\) for x in \.\.\.\]$"),
    ((), r"got tuple; make one Value for each element"),
    ({}, r"got dict; make one Value for each element"),
    (object(), r"got object$"),
    (Value(1.0), r"got the Value Value\(1\.0\); use it as it is, or take \.data for its number$"),
]


@pytest.mark.parametrize(("thing", "message"), REFUSED, ids=lambda part: type(part).__name__)
def test_what_is_no_number_is_refused_with_the_cure(thing, message):
    with pytest.raises(TypeError, match="^the data of a Value must be a real number, " + message):
        Value(thing)
    x = Value(1.0)
    with pytest.raises(TypeError, match="^the data of a Value must be a real number, " + message):
        x.data = thing
    if thing is not None:  # None resets it
        with pytest.raises(TypeError, match="^the grad of a Value must be a real number, " + message):
            x.grad = thing

    assert (x.data, x.has_grad) == (1.0, False)


def test_arguments_of_methods_are_checked():
    with pytest.raises(TypeError, match=r"^an argument of maximum must be a real number, got the string 'a'"):
        Value(1.0).maximum("a")
    with pytest.raises(TypeError, match=r"maximum\(\) takes 1 argument\(s\) beside the Value, got 0$"):
        Value(1.0).maximum()
    with pytest.raises(TypeError, match=r"leaky_relu\(\) takes .* argument\(s\) beside the Value, got 2$"):
        Value(1.0).leaky_relu(0.1, 0.2)
    with pytest.raises(TypeError, match="argument"):
        Value(1.0).exp(2.0)


def test_the_data_of_a_result_cannot_be_set():
    result = Value(2.0) * 3.0
    with pytest.raises(
        AttributeError, match=r"^the data of a computed Value cannot be set: it is the result of 'multiply'; set"
    ):
        result.data = 1.0

    assert result.data == 6.0


def test_the_data_of_a_leaf_and_a_constant_can_be_set():
    for value in (Value(2.0), Value(2.0).detach()):
        value.data = 5
        assert (value.data, (value * value).data) == (5.0, 25.0)


def test_labels():
    x = Value(2.0, label="x")
    y = x * 2.0
    assert (x.label, y.label) == ("x", None)
    y.label = "y"
    x.label = None

    assert (x.label, y.label) == (None, "y")
    assert Value(1.0, "z").label == "z"
    for wrong in (3, b"x", x):
        with pytest.raises(
            TypeError, match=r"^the label of a Value must be a string or None, got (int|bytes|(autograd\.)?Value)$"
        ):
            Value(1.0, label=wrong)
        with pytest.raises(
            TypeError, match=r"^the label of a Value must be a string or None, got (int|bytes|(autograd\.)?Value)$"
        ):
            y.label = wrong


def test_unknown_attributes_are_named():
    with pytest.raises(AttributeError, match="tanhh"):
        Value(1.0).tanhh  # noqa: B018  # what it does is the test
    with pytest.raises(AttributeError):
        Value(1.0).extra = 1
    for name in ("op", "args", "requires_grad", "has_grad"):
        with pytest.raises(AttributeError):
            setattr(Value(1.0), name, None)


def test_value_cannot_be_subclassed():
    with pytest.raises(TypeError):
        type("Mine", (Value,), {})


@pytest.mark.parametrize("convert", [float, int, math.exp, math.floor, complex], ids=lambda f: f.__name__)
def test_conversions_that_lose_the_gradient_are_refused(convert):
    x = Value(2.0)
    if convert is math.floor:  # Python asks the Value, which answers with a Value
        assert isinstance(convert(x), Value)
        return
    for value in (x, x * 2.0):
        with pytest.raises(
            TypeError, match=r"\(\) of a Value would silently lose its gradient: use \.data .* autograd\.math"
        ):
            convert(value)


def test_conversions_that_lose_nothing_are_allowed():
    x = Value(2.5)
    with no_grad():
        constant = x * 2.0

    assert (float(constant), int(constant), math.exp(x.detach())) == (5.0, 5, math.exp(2.5))
    assert int(autograd.math.floor(x)) == 2
    assert [10, 20, 30][int(x // 1.0)] == 30
    with pytest.raises(TypeError):
        [10, 20, 30][x]


def test_backward_on_a_constant_is_refused():
    with no_grad():
        constant = Value(2.0) * 3.0
    for value in (constant, Value(1.0).detach(), constant + 1.0):
        for create_graph in (False, True):
            with pytest.raises(
                ValueError, match=r"^backward\(\) on a constant: this Value was made under no_grad\(\) or by"
            ):
                value.backward(create_graph=create_graph)


def test_bool_is_that_of_the_number():
    assert [bool(Value(x)) for x in (0.0, -0.0, 1.0, math.nan)] == [False, False, True, True]


def test_hash_is_identity_while_equality_is_of_numbers():
    x, y = Value(1.0), Value(1.0)

    assert x == y
    assert len({x, y}) == 2
    assert {x: "x", y: "y"}[y] == "y"
    assert hash(x) == hash(x)


def test_sum_max_min_sorted_and_reduce_work():
    values = [Value(3.0), Value(1.0), Value(2.0)]
    total = sum(values)
    product = functools.reduce(lambda a, b: a * b, values)
    (total + product).backward()

    assert (total.data, product.data) == (6.0, 6.0)
    assert max(values) is values[0]
    assert min(values) is values[1]
    assert sorted(values) == [values[1], values[2], values[0]]
    assert [value.grad for value in values] == [1.0 + 2.0, 1.0 + 6.0, 1.0 + 3.0]


def test_a_result_knows_its_operation_and_arguments_in_order():
    x, y = Value(2.0), Value(3.0)
    results = {
        "subtract": (x - y, (x, y)),
        "divide": (1.0 / x, (1.0, x)),
        "power": (x**2, (x, 2.0)),
        "tanh": (x.tanh(), (x,)),
        "hypot": (x.hypot(y, 4.0), (x, y, 4.0)),
    }

    for name, (value, arguments) in results.items():
        assert value.op is TABLE[name]
        assert all(
            found is expected or found == expected for found, expected in zip(value.args, arguments, strict=True)
        )
        assert [type(argument) for argument in value.args] == [type(argument) for argument in arguments]
    assert (x.op, x.args, x.requires_grad) == (None, (), True)


def test_repr_shows_what_is_known():
    x = Value(2.0, label="x")
    assert repr(x) == "Value(2.0, label='x')"
    y = x * 0.5
    y.backward()

    assert repr(x) == "Value(2.0, grad=0.5, label='x')"
    assert repr(y) == "Value(1.0, grad=1.0)"
    assert f"{x:.3f}|{x}" == "2.000|Value(2.0, grad=0.5, label='x')"


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))])
def test_leaves_and_constants_are_copied_and_pickled(clone):
    leaf = Value(2.0, label="x")
    (leaf * 3.0).backward()
    again = clone(leaf)

    assert again is not leaf
    assert (again.data, again.grad, again.label, again.requires_grad) == (2.0, 3.0, "x", True)
    assert clone(Value(1.0)).has_grad is False
    assert clone(leaf.detach()).requires_grad is False


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda v: copy.deepcopy([v])[0]])
def test_the_copy_of_a_result_is_itself(clone):
    result = Value(1.0).exp()

    assert clone(result) is result


def test_a_state_that_is_copied_keeps_its_derivatives():
    @dataclasses.dataclass
    class State:
        position: object
        speed: object

    def energy(x):
        state = dataclasses.asdict(State(x * x, [x, 2.0 * x]))
        return state["position"] * copy.deepcopy(state)["speed"][1]

    assert grad(energy)(3.0) == hessian(energy)(3.0) * 1.5 == 54.0


def test_a_pickle_of_a_result_is_refused_with_the_cure():
    with pytest.raises(TypeError, match=r"the result of 'exp', whose derivatives would be lost: pickle its"):
        pickle.dumps(Value(1.0).exp())


def test_every_public_row_is_a_method_with_documentation():
    for row in TABLE.values():
        for name in row.method_names:
            assert getattr(Value, name).__doc__.lower().startswith(row.summary.lower())
    assert not hasattr(Value, "round_to")
    assert not hasattr(Value, "polygamma")


def test_deep_reprs_and_comparisons_do_not_walk_the_graph():
    x = Value(1.0)
    for _ in range(10_000):
        x = x + 1.0

    assert repr(x) == "Value(10001.0)"
    assert x == 10_001.0


METHODS = sorted({name for row in TABLE.values() for name in row.method_names})


@pytest.mark.parametrize("method", [Value, *(getattr(Value, name) for name in METHODS)])
def test_help_knows_what_a_method_takes(method):
    # The native engine must say it in a form that inspect reads, and that is no part of the documentation.
    assert str(inspect.signature(method)).startswith("(")
    assert "\n--\n" not in method.__doc__
    assert "$self" not in method.__doc__


def test_an_integer_beyond_the_largest_float_is_refused_by_what_it_was_to_be():
    with pytest.raises(OverflowError, match=r"^the data of a Value must be a float, and this int is too large$"):
        Value(10**400)


def test_a_value_as_cotangent_asks_for_a_recorded_sweep():
    y = Value(2.0) * 3.0

    with pytest.raises(TypeError, match="or create_graph=True, which records the sweep"):
        y.backward(Value(2.0))


def test_a_value_has_what_a_float_has_of_a_complex_number():
    x = Value(2.5)

    assert x.conjugate() is x.real is x
    assert x.imag == 0.0
    with pytest.raises(AttributeError):
        x.real = 1.0


@pytest.mark.parametrize("number", [0.0, -0.0, 1.0, -2.5, 1e300, 5e-324, math.inf, -math.inf, math.nan])
def test_is_integer_is_that_of_the_float(number):
    assert Value(number).is_integer() is number.is_integer()


def trace(root):
    """Return nodes and edges as micrograd's draw_dot finds them (A. Karpathy, trace_graph.ipynb, 2020)."""
    nodes, edges = set(), set()

    def build(v):
        if v not in nodes:
            nodes.add(v)
            for child in v._prev:
                edges.add((child, v))
                build(child)

    build(root)
    return nodes, edges


def test_a_graph_can_be_drawn_by_the_names_that_micrograd_has():
    a, b = Value(2.0), Value(-3.0)
    product = a * b
    square = product * product
    total = square + 10.0
    nodes, edges = trace(total)

    assert nodes == {a, b, product, square, total}
    assert edges == {(a, product), (b, product), (product, square), (square, total)}
    assert {n._op for n in nodes} == {"", "×", "+"}
    assert (a._op, total._prev, square._prev) == ("", (square,), (product,))
    for name in ("_op", "_prev"):
        with pytest.raises(AttributeError):
            setattr(total, name, None)
