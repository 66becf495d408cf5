"""All optimisers: by closed forms, by hand, and step by step beside PyTorch."""

import json
import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograd import Value
from nn import MLP, SGD, Adagrad, Adam, AdamW, Optimizer, RMSprop, mse_loss

# Every option of every optimiser, with where PyTorch 2.13.0 is after a hundred steps by the gradients below, run once.
CASES = [
    (SGD, {"lr": 0.05}, [-1.2064272236388276, 4.711351334552559, -3.8703458979686736]),
    (SGD, {"lr": 0.05, "momentum": 0.9}, [-27.901114997811252, 38.33506153287345, -41.58480858208511]),
    (
        SGD,
        {"lr": 0.05, "momentum": 0.9, "nesterov": True},
        [-27.667430721668964, 39.66290671413867, -41.30567362184526],
    ),
    (
        SGD,
        {"lr": 0.05, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1},
        [0.6106313905253248, 26.587541337481117, -6.688649901298907],
    ),
    (SGD, {"lr": 0.05, "weight_decay": 0.1}, [-1.0727145545783214, 4.518267526158298, -2.7579365357909653]),
    (RMSprop, {}, [1.4670924197474777, -0.36691983450999455, -0.3112940400656663]),
    (
        RMSprop,
        {"lr": 0.02, "alpha": 0.9, "eps": 1e-06, "weight_decay": 0.1},
        [1.4004319840380823, -0.002802614820957618, -0.18878518031902083],
    ),
    (RMSprop, {"momentum": 0.9}, [1.0682604547483858, 0.21018396029010558, -3.2988854595965744]),
    (RMSprop, {"centered": True}, [1.4672104073371035, -0.36598590875958703, -0.313807382319833]),
    (
        RMSprop,
        {"centered": True, "momentum": 0.5, "weight_decay": 0.01},
        [1.419319426685855, -0.16874174733569378, -0.656206594978243],
    ),
    (Adagrad, {}, [1.4972789276967124, -0.4893019725406675, -0.02154963507247534]),
    (
        Adagrad,
        {"lr": 0.1, "lr_decay": 0.05, "weight_decay": 0.1, "initial_accumulator_value": 0.3, "eps": 1e-06},
        [1.5331513543222375, -0.3356538450331549, -0.13205660160215424],
    ),
    (Adam, {}, [1.4926710335187705, -0.48427613244716505, -0.0035568654263622252]),
    (
        Adam,
        {"lr": 0.02, "betas": (0.8, 0.99), "eps": 1e-06, "weight_decay": 0.1},
        [1.309023139725631, 0.052415679531941935, -0.23430234791396135],
    ),
    (Adam, {"amsgrad": True}, [1.4926974016299903, -0.4842930895198979, -0.0035419802399826875]),
    (
        Adam,
        {"betas": (0.5, 0.6), "amsgrad": True, "weight_decay": 0.1},
        [1.4966797222827621, -0.4856195384399391, 0.004273149328432554],
    ),
    (AdamW, {}, [1.491173823649959, -0.4837772216109, -0.0035580383359657083]),
    (
        AdamW,
        {"lr": 0.02, "betas": (0.8, 0.99), "eps": 1e-06, "weight_decay": 0.3},
        [0.7196665004927697, 0.06192649493603741, -0.16603260276453802],
    ),
    (AdamW, {"betas": (0.5, 0.6), "amsgrad": True}, [1.4964767800183767, -0.4931920764878045, 0.004271017112859267]),
]
each_case = pytest.mark.parametrize(("kind", "options"), [case[:2] for case in CASES])


def gradients(count, steps, seed):
    """Gradients of many sizes, some of them zero; by random() alone, whose numbers no Python changes."""
    draw = random.Random(seed).random
    return [
        [(draw() < 0.7) * (draw() - 0.5) * 10.0 ** (4.0 * draw() - 2.0) for _ in range(count)] for _ in range(steps)
    ]


def walk(optimizer, steps):
    path = []
    for step in steps:
        for parameter, gradient in zip(optimizer.parameters, step, strict=True):
            parameter.grad = gradient
        optimizer.step()
        path.append([parameter.data for parameter in optimizer.parameters])
    return path


def starts():
    return [Value(1.5), Value(-0.5), Value(0.01)]


@pytest.mark.parametrize(("kind", "options", "end"), CASES)
def test_a_hundred_steps_end_where_those_of_pytorch_do(kind, options, end):
    assert walk(kind(starts(), **options), gradients(3, 100, seed=7))[-1] == pytest.approx(end, rel=1e-12)


@pytest.mark.oracle
@each_case
def test_each_step_of_a_hundred_is_that_of_pytorch(kind, options):
    import torch

    ours = starts()
    theirs = [torch.tensor(v.data, dtype=torch.float64, requires_grad=True) for v in ours]
    reference = getattr(torch.optim, kind.__name__)(theirs, **options)
    steps = gradients(3, 100, seed=7)
    expected = []
    for step in steps:
        for tensor, gradient in zip(theirs, step, strict=True):
            tensor.grad = torch.tensor(gradient, dtype=torch.float64)
        reference.step()
        expected.append([tensor.item() for tensor in theirs])

    path = walk(kind(ours, **options), steps)

    for here, there in zip(path, expected, strict=True):
        assert here == pytest.approx(there, rel=1e-12, abs=1e-13)


@pytest.mark.oracle
def test_groups_and_defaults_are_those_of_pytorch():
    import torch

    def grouped(make, parameters):
        first, *others = parameters
        return make(
            [{"params": [first], "lr": 0.1, "weight_decay": 0.0}, {"params": others}], lr=0.02, weight_decay=0.5
        )

    ours = starts()
    theirs = [torch.tensor(v.data, dtype=torch.float64, requires_grad=True) for v in ours]
    optimizer, reference = grouped(AdamW, ours), grouped(torch.optim.AdamW, theirs)
    for step in gradients(3, 100, seed=8):
        for tensor, gradient in zip(theirs, step, strict=True):
            tensor.grad = torch.tensor(gradient, dtype=torch.float64)
        reference.step()
        (here,) = walk(optimizer, [step])
        assert here == pytest.approx([tensor.item() for tensor in theirs], rel=1e-12)
    for kind in (RMSprop, Adagrad, Adam, AdamW):
        group, reference_group = (
            make.param_groups[0] for make in (kind([Value(1.0)]), getattr(torch.optim, kind.__name__)(theirs))
        )
        assert {name: reference_group[name] for name in group if name != "params"} == {
            name: option for name, option in group.items() if name != "params"
        }


def test_nesterov_steps_by_the_velocity_as_it_will_be():
    """v = 2, then 0.5*2 + 4 = 5; the directions are 2 + 0.5*2 and 4 + 0.5*5."""
    assert walk(SGD([Value(0.0)], lr=1.0, momentum=0.5, nesterov=True), [[2.0], [4.0]]) == [[-3.0], [-9.5]]


def test_weight_decay_adds_to_the_gradient_and_that_of_adamw_shrinks_the_parameter():
    assert walk(SGD([Value(2.0)], lr=0.5, weight_decay=0.25), [[1.0]]) == [[2.0 - 0.5 * 1.5]]
    assert walk(AdamW([Value(2.0)], lr=0.5, weight_decay=0.25), [[0.0]]) == [[2.0 - 0.125 * 2.0]]
    assert walk(Adam([Value(2.0)], lr=0.5, weight_decay=0.25), [[0.0]])[0] == pytest.approx([1.5], rel=1e-7)


@given(gradient=st.floats(1e-3, 1e3) | st.floats(-1e3, -1e-3), lr=st.floats(1e-4, 1.0), steps=st.integers(1, 5))
def test_with_one_gradient_throughout_adam_steps_by_the_rate_and_adagrad_by_its_inverse_root(gradient, lr, steps):
    sign = math.copysign(1.0, gradient)

    adam = walk(Adam([Value(0.0)], lr=lr), [[gradient]] * steps)[-1][0]
    adagrad = walk(Adagrad([Value(0.0)], lr=lr), [[gradient]] * steps)[-1][0]
    rms = walk(RMSprop([Value(0.0)], lr=lr, alpha=0.0), [[gradient]] * steps)[-1][0]

    assert adam == pytest.approx(-sign * lr * steps, rel=1e-4)
    assert adagrad == pytest.approx(-sign * lr * sum(n**-0.5 for n in range(1, steps + 1)), rel=1e-6)
    assert rms == pytest.approx(-sign * lr * steps, rel=1e-4)


def test_amsgrad_never_forgets_the_largest_gradient():
    steps = [[100.0], *[[1.0]] * 20]
    options = {"lr": 1.0, "betas": (0.0, 0.5)}

    (*_, (before,), (after,)) = walk(Adam([Value(0.0)], **options, amsgrad=True), steps)
    (*_, (forgot_before,), (forgot_after,)) = walk(Adam([Value(0.0)], **options), steps)

    assert before - after < 0.02
    assert forgot_before - forgot_after > 0.99


def test_centered_rmsprop_stays_finite_where_the_variance_rounds_to_less_than_zero():
    path = walk(RMSprop([Value(0.0)], alpha=0.3, centered=True), [[0.1]] * 60)

    assert all(math.isfinite(point) for (point,) in path)


@each_case
def test_a_gradient_that_is_not_a_number_is_seen_and_overflow_raises_nothing(kind, options):
    optimizer = kind([Value(1.0), Value(1.0)], **options)

    (point,) = walk(optimizer, [[math.nan, 1e200]])

    assert math.isnan(point[0])


@each_case
def test_a_saved_optimizer_goes_on_to_the_same_bits(kind, options):
    steps = gradients(3, 20, seed=3)
    whole = starts()
    path = walk(kind(whole, **options), steps)
    half = starts()
    first = kind(half, **options)
    walk(first, steps[:9])

    again = [Value(v.data) for v in half]
    second = kind(again, lr=99.0)
    second.load_state_dict(json.loads(json.dumps(first.state_dict())))

    assert walk(second, steps[9:]) == path[9:]
    assert repr(second) == repr(first)


def test_a_state_is_a_copy_of_plain_data():
    optimizer = Adam([Value(1.0)], lr=0.5, betas=(0.5, 0.75))
    walk(optimizer, [[2.0]])

    state = optimizer.state_dict()
    walk(optimizer, [[1.0]])

    assert state == {
        "optimizer": "Adam",
        "param_groups": [
            {"params": 1, "lr": 0.5, "betas": [0.5, 0.75], "eps": 1e-8, "weight_decay": 0.0, "amsgrad": False}
        ],
        "state": [{"step": 1, "exp_avg": [1.0], "exp_avg_sq": [1.0]}],
    }


def test_the_rate_is_that_of_the_first_group_and_setting_it_sets_all():
    optimizer = SGD([{"params": [Value(1.0)]}, {"params": [Value(1.0)], "lr": 0.5}], lr=0.1)
    assert [group["lr"] for group in optimizer.param_groups] == [0.1, 0.5]
    assert optimizer.lr == 0.1
    assert repr(optimizer).startswith("SGD(2 parameters in 2 groups, lr=0.1")

    optimizer.lr = 0.0

    assert [group["lr"] for group in optimizer.param_groups] == [0.0, 0.0]
    with pytest.raises(ValueError, match="lr must be a finite number from 0 up, got -1"):
        optimizer.lr = -1.0


def test_an_optimizer_of_ones_own_says_how_a_group_moves():
    class SignDescent(Optimizer):
        def __init__(self, parameters, lr):
            super().__init__(parameters, {"lr": lr})

        def _move(self, group, memory, gradients):
            for parameter, gradient in zip(group["params"], gradients, strict=True):
                parameter.data -= group["lr"] * math.copysign(1.0, gradient)

    assert walk(SignDescent([Value(0.0), Value(0.0)], lr=0.5), [[3.0, -2.0]]) == [[-0.5, 0.5]]
    with pytest.raises(NotImplementedError, match="Optimizer does not say how its parameters move"):
        walk(Optimizer([Value(0.0)], {"lr": 0.1}), [[1.0]])


@pytest.mark.parametrize(("kind", "lr"), [(SGD, 0.1), (RMSprop, 0.02), (Adagrad, 0.3), (Adam, 0.05), (AdamW, 0.05)])
def test_each_optimizer_learns_the_exclusive_or(kind, lr):
    data = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
    model = MLP(2, [4, 1], "tanh", rng=3)
    optimizer = kind(model.parameters(), lr=lr)
    for _ in range(400):
        optimizer.zero_grad()
        mse_loss([model(x) for x, _ in data], [y for _, y in data]).backward()
        optimizer.step()

    assert all(abs(model(x).data - y) < 0.2 for x, y in data)
