"""A compiled function goes into a pickle and comes out as it was: its paths, options, parameters and the function."""

import copy
import pickle
import random
import sys
from dataclasses import dataclass
from typing import NamedTuple

import cloudpickle
import numpy as np
import pytest
from functions import RandomFunction
from hypothesis import given, settings
from hypothesis import strategies as st
from programs import random_numbers, same

import nn
from autograd import Value, compile, custom, grad, hessian, math, value_and_grad
from autograd.compiler import load
from autograd.compiler.export import pickling
from demos import barrier


class Pair(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Quote:
    spot: float
    kind: str


def test_paths_options_and_parameters_come_back(module, again):
    f = module.bent
    found = f.value_and_grad(1.0, 2.0), f.value_and_grad(0.5, 4.0, argnums=(0, 1))
    copied = again(f)

    assert (copied.stats().paths, copied.stats().bound) == (2, 7)
    assert copied._library.options == f._library.options
    assert (copied.value_and_grad(1.0, 2.0), copied.value_and_grad(0.5, 4.0, argnums=(0, 1))) == found
    assert (copied.stats().paths, copied.stats().uncompiled) == (2, 0)
    assert (copied.__name__, copied.__wrapped__) == (f.__name__, f.__wrapped__)
    assert repr(copied) == repr(f)


def test_parameters_travel_with_their_numbers_and_gradients(module, again):
    module.w.data = 1.5
    module.bent(1.0, 0.0)
    f, w = again((module.bent, module.w))

    assert w is not module.w
    assert f.backward(1.0, 0.0) == 2.25
    assert (w.grad, module.w.grad) == (3.0, 0.0)


def test_what_was_not_called_comes_back_as_it_was(module, again):
    assert again(module.plain)(-3.0) == 3.0


def test_a_batch_shares_its_paths_with_the_function_in_one_pickle(module, again):
    batch = module.bent.batch(points=(0, 1), reduce="mean", threads=2)
    points = np.linspace(-2.0, 2.0, 3000), np.linspace(3.0, -1.0, 3000)
    expected = batch.value_and_grad(*points)
    f, copied = again((module.bent, batch))
    found = copied.value_and_grad(*points)

    assert found[0] == expected[0]
    assert np.array_equal(found[1], expected[1])
    assert f.stats().paths == 2
    assert f._library is copied._library


def test_a_buffer_comes_back_bound_to_arrays_of_its_own(module, again):
    buffer = module.plain.buffer(3.0)
    copied = again(buffer)
    copied.inputs[:] = -1.0

    assert (copied.run(), copied.gradient.tolist(), buffer.value) == (1.0, [-1.0], 9.0)


def test_compiled_gradients_and_transforms_come_back(module, again):
    slope = compile(grad(module.plain.__wrapped__))
    curvature = compile(hessian(module.plain.__wrapped__))

    assert (slope(3.0), curvature(3.0)) == (6.0, 2.0)
    assert (again(slope)(3.0), again(curvature)(3.0), again(grad(module.plain))(-3.0)) == (6.0, 2.0, -1.0)


def test_a_method_comes_back_bound_to_the_object_that_comes_with_it(module, again):
    line = module.Line()
    line.loss(2.0)
    for loss in [again(line).loss, again(line.loss), again([line, line.loss])[1]]:
        owner = loss.__wrapped__.__self__
        owner.slope.data = 5.0
        assert owner.loss is loss
        assert (loss(2.0), loss(-1.0), line.loss(2.0)) == (10.0, 1.0, 4.0)


def test_a_method_that_was_compiled_in_its_class_comes_back_bound(module, again):
    line = module.Line()
    assert line.bound(2.0) == 5.0
    for bound in (again(line.bound), again(line).bound):
        assert bound(2.0) == 5.0
        bound.__wrapped__.__self__.slope.data = 3.0
        assert bound(2.0) == 7.0


def test_a_model_of_nn_that_holds_its_compiled_loss_comes_back(again):
    random.seed(0)
    model = nn.MLP(2, [3, 1])
    model.compiled = compile(model.__call__)
    expected = model.compiled([0.5, -1.0])
    copied = again(model)
    for parameter in copied.parameters():
        parameter.data = 0.0

    assert (copied.compiled([0.5, -1.0]), model.compiled([0.5, -1.0])) == (0.0, expected)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (lambda q: q.spot**2 if q.kind == "square" else q.spot, (Quote(3.0, "square"),)),
        (lambda p: p.x * p.y, (Pair(2.0, 5.0),)),
        (lambda d, x: d["b"] * x[0, 1] + d["a"][0], ({"b": 1.5, "a": (2.0,)}, np.array([[1.0, 4.0]]))),
        (lambda x, n: [x / n] * 2, (3.0, 2)),
    ],
)
def test_arguments_nested_in_any_way_find_their_paths(function, arguments):
    f = compile(function, static=1) if isinstance(arguments[-1], int) else compile(function)
    expected = f(*arguments)
    copied = pickle.loads(pickle.dumps(f))

    assert copied(*arguments) == expected
    assert copied.stats().paths == 1


@given(seed=st.integers(0, 2**32))
@settings(max_examples=30)
def test_what_comes_back_has_the_bits_and_the_paths_of_what_was_sent(seed):
    rng = random.Random(seed)
    f = compile(RandomFunction(rng, 2), jit="never")
    points = [random_numbers(rng, 2, special=0.15) for _ in range(5)]
    for point in points:
        try:
            f(point)
        except (TypeError, ValueError):
            return
    copied = pickle.loads(cloudpickle.dumps(f))
    for point in points:
        assert same(copied(point), f(point))
    assert (copied.stats().paths, copied.stats().operations) == (f.stats().paths, copied.stats().operations)


def test_the_path_that_ran_last_is_the_same(module, again):
    for x in (1.0, -1.0):
        module.plain(x)
        assert again(module.plain).source() == module.plain.source()


def test_a_lambda_runs_what_is_recorded_and_says_why_it_can_do_no_more():
    f = compile(lambda x: x * x if x > 0.0 else -x)
    assert f(3.0) == 9.0
    copied = pickle.loads(pickle.dumps(f))

    assert copied.value_and_grad(5.0) == (25.0, 10.0)
    with pytest.raises(LookupError, match=r"<lambda> came in a pickle, and was not recorded .* has no name here"):
        copied(-1.0)
    assert pickle.loads(pickle.dumps(copied))(2.0) == 4.0  # and travels on
    with pytest.raises(LookupError, match="came in a pickle"):
        pickle.loads(cloudpickle.dumps(copied))(-1.0)


def test_cloudpickle_takes_a_lambda_whole():
    w = Value(2.0)
    f = compile(lambda x: w * x if x > 0.0 else w - x)
    f(1.0)
    copied = pickle.loads(cloudpickle.dumps(f))
    copied(-1.0)

    assert copied.stats().paths == 2
    (one, other) = (path.captured for path in copied._library.all_paths)
    assert one[0] is other[0]  # the very Values of the paths that came along


def test_a_function_that_cannot_be_imported_on_the_other_side_runs_what_is_recorded(module, elsewhere):
    module.plain(3.0)
    program = """
print(plain(5.0))
try:
    plain(-1.0)
except LookupError as error:
    print(str(error).replace(" ", "_"))
"""
    value, message = elsewhere(program, plain=module.plain)

    assert value == "25.0"
    assert message.startswith("plain_came_in_a_pickle,_and_was_not_recorded_for_such_arguments")
    assert "user_of_pickles.plain_cannot_be_imported_here:_No_module_named_'user_of_pickles'" in message


def test_another_process_computes_the_same_bits(elsewhere):
    normals = np.random.default_rng(3).standard_normal((500, 12))
    batch = barrier.compiled.batch(reduce="sum", threads=2)
    arguments = normals, 100.0, 0.25, 0.03
    value, gradient = batch.value_and_grad(*arguments, argnums=(1, 2, 3))
    program = """
value, gradient = batch.value_and_grad(*arguments, argnums=(1, 2, 3))
print(value.hex(), *map(float.hex, gradient))
"""

    assert elsewhere(program, batch=batch, arguments=arguments) == [value.hex(), *map(float.hex, gradient)]


def test_a_new_path_that_would_take_parameters_of_the_other_side_is_refused(module):
    module.bent(1.0, 2.0)
    copied = pickle.loads(pickle.dumps(module.bent))
    with pytest.raises(LookupError, match=r"would use Value\(3.0, label='w'\) of this process in place of"):
        copied(0.5, 4.0)

    assert copied(1.0, 2.0) == 1.0


def test_a_new_path_may_use_parameters_that_the_old_ones_did_not(module, again):
    class Two:
        def __init__(self):
            self.a, self.b = Value(2.0), Value(3.0)

        def of(self, x):
            return self.a * x if x > 0.0 else self.b * x

    two = Two()
    two.loss = compile(two.of)
    two.loss(1.0)
    copied = pickle.loads(cloudpickle.dumps(two))
    copied.b.data = 5.0

    assert (copied.loss(1.0), copied.loss(-1.0)) == (2.0, -5.0)


def test_a_deep_copy_of_a_function_shares_its_parameters_as_python_copies_functions(module):
    module.bent(1.0, 2.0)
    copied = copy.deepcopy(module.bent)
    module.w.data = 4.0

    assert copied(1.0, 2.0) == module.bent(1.0, 2.0) == 4.0
    assert copied(0.5, 4.0) == 2.0
    assert (copied.stats().paths, module.bent.stats().paths) == (2, 1)


def test_a_deep_copy_of_an_object_has_parameters_of_its_own(module):
    line = module.Line()
    line.loss(2.0)
    copied = copy.deepcopy(line)
    copied.slope.data = 5.0

    assert (copied.loss(2.0), line.loss(2.0)) == (10.0, 4.0)
    assert copied.loss.__wrapped__.__self__ is copied


def test_a_copy_shares_the_paths(module):
    copied = copy.copy(module.plain)
    copied(3.0)

    assert module.plain.stats().paths == 1
    assert copied.batch()(np.array([2.0])) == [4.0]


def test_a_loaded_function_travels_on_with_its_parameters(tmp_path, again):
    w = Value(3.0)
    f = compile(lambda x: w * x)
    f(1.0)
    f.save(tmp_path / "f")
    loaded = load(tmp_path / "f")
    copied = again(loaded)
    copied.parameters[0].data = 5.0

    assert (copied(2.0), loaded(2.0)) == (10.0, 6.0)
    with pytest.raises(LookupError, match=r"loaded from .*f, was not recorded"):
        copied([1.0])
    deep = copy.deepcopy(loaded)
    deep.parameters[0].data = 7.0
    assert (deep(2.0), loaded(2.0)) == (14.0, 6.0)


def test_checked_functions_stay_checked(module, again):
    f = compile(module.plain.__wrapped__, check=True)
    f(1.0)

    assert again(f)._library.checked
    assert again(f)(2.0) == 4.0


def test_paths_with_an_operation_of_the_users_own_are_recorded_anew():
    twice = custom(lambda x: 2.0 * x, lambda out, x: (2.0,), name="twice", check=(1.0,))
    f = compile(lambda x: twice(x) if x > 0.0 else x)
    assert (f(1.0), f(-1.0)) == (2.0, -1.0)
    copied = pickle.loads(cloudpickle.dumps(f))

    assert copied.stats().paths == 1
    assert (copied(1.0), copied(-1.0)) == (2.0, -1.0)


def test_a_value_that_was_computed_outside_is_refused_by_name():
    outside = Value(2.0) * 3.0
    f = compile(lambda x: x * outside)
    f(1.0)
    with pytest.raises(ValueError, match=r"cannot pickle <lambda>: it uses Value\(6.0\), which was computed outside"):
        pickle.dumps(f)


def test_what_a_function_holds_and_nobody_can_pickle_is_named():
    class Holder:
        def __init__(self):
            self.file = sys.stdout

        def __call__(self, x):
            return x * x

    with pytest.raises((TypeError, AttributeError, pickle.PicklingError), match=r"Holder|TextIO"):
        pickle.dumps(compile(Holder()))


def test_a_transform_of_a_lambda_is_refused_with_the_way_out():
    with pytest.raises(pickle.PicklingError, match=r"cannot pickle grad\(<lambda>\): .* or use cloudpickle"):
        pickle.dumps(grad(lambda x: x * x))

    assert pickle.loads(cloudpickle.dumps(grad(lambda x: x * x)))(3.0) == 6.0


def test_a_pickle_of_a_newer_version_says_so(module, monkeypatch):
    with monkeypatch.context() as newer:
        newer.setattr(pickling, "_VERSION", 2)
        newer.setattr(pickling, "package_version", lambda: "9.0")
        content = pickle.dumps(module.plain)
    with pytest.raises(
        ValueError, match=r"written by scalar-autograd 9\.0, and version .* install the same version on"
    ):
        pickle.loads(content)


def test_a_pickle_with_altered_programs_is_refused(module):
    module.plain(3.0)
    content = pickle.dumps(module.plain)
    place = content.index(b"multiply")
    with pytest.raises(ValueError, match=r"a pickle of plain is damaged"):
        pickle.loads(content[:place] + b"maximums" + content[place + 8 :])


def test_no_machine_code_travels():
    f = compile(lambda x: math.tanh(x) * x, jit="always")
    f(1.0)
    copied = pickle.loads(pickle.dumps(f))

    assert (f.stats().machine_code, copied.stats().machine_code) == (1, 0)
    assert len(pickle.dumps(f)) < 4000
    assert copied.value_and_grad(0.5) == value_and_grad(lambda x: math.tanh(x) * x)(0.5)


@pytest.mark.slow  # each starts processes
@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes_that_share_nothing_compute_the_same_bits(module, method):
    import multiprocessing

    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system has no {method}")
    module.bent(1.0, 2.0)
    points = [(1.0, 2.0), (1.5, 0.3), (0.7, 0.1)]
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.starmap(module.bent, points)

    assert found == [module.bent(*point) for point in points]


@pytest.mark.slow
def test_joblib_with_processes_computes_the_same_bits():
    joblib = pytest.importorskip("joblib")
    from joblib.externals.loky import get_reusable_executor

    w = Value(0.5)
    f = compile(
        lambda x: math.tanh(w * x) if x > 0.0 else w - x
    )  # a lambda, which joblib's own cloudpickle takes whole
    f(1.0)
    points = np.linspace(-2.0, 2.0, 21).tolist()
    try:
        found = joblib.Parallel(n_jobs=2)(joblib.delayed(f.value_and_grad)(x) for x in points)
    finally:
        get_reusable_executor().shutdown(wait=True)

    assert found == [f.value_and_grad(x) for x in points]


def test_a_program_with_loops_travels_and_has_its_loops_again() -> None:
    def f(x: Value) -> Value:
        for _ in range(4_000):
            x = x + 0.001 * x.sin()
        return x

    compiled = compile(f)
    before = compiled.value_and_grad(1.0)
    assert compiled._library.all_paths[0].program.loops
    arrived = pickle.loads(pickle.dumps(compiled))
    assert arrived.value_and_grad(1.0) == before
    assert arrived._library.all_paths[0].program.loops
