import json
import re

import pytest

from autograd import Value
from nn import (
    SGD,
    Adam,
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    OneCycleLR,
    Optimizer,
    ReduceLROnPlateau,
    Scheduler,
    SequentialLR,
    StepLR,
)


def optimizer(lr=0.8):
    return SGD([Value(1.0)], lr=lr)


def rates(scheduler, steps):
    """The rates in this many epochs, of the first group."""
    result = [scheduler.get_last_lr()[0]]
    for _ in range(steps - 1):
        scheduler.step()
        result.append(scheduler.get_last_lr()[0])
    return result


def warmed_up(opt):
    """A warm-up, and then a cosine."""
    return SequentialLR(opt, [LinearLR(opt, 0.1, total_iters=10), CosineAnnealingLR(opt, 90)], milestones=[10])


# How to make each scheduler, with the package that makes it: ours, or PyTorch's.
MAKERS = {
    "step": lambda package, opt: package.StepLR(opt, 7, gamma=0.5),
    "exponential": lambda package, opt: package.ExponentialLR(opt, 0.97),
    "lambda": lambda package, opt: package.LambdaLR(opt, lambda epoch: 1.0 / (1.0 + epoch)),
    "warm-up": lambda package, opt: package.LinearLR(opt),
    "linear": lambda package, opt: package.LinearLR(opt, 0.5, 0.125, 40),
    "cosine": lambda package, opt: package.CosineAnnealingLR(opt, 100),
    "cosine with a floor, past its end": lambda package, opt: package.CosineAnnealingLR(opt, 30, eta_min=0.1),
    "one cycle": lambda package, opt: package.OneCycleLR(opt, 0.5, total_steps=100),
    "one cycle of lines": lambda package, opt: package.OneCycleLR(
        opt, 0.5, total_steps=100, pct_start=0.25, anneal_strategy="linear", div_factor=10.0, final_div_factor=50.0
    ),
    "one cycle without a rise": lambda package, opt: package.OneCycleLR(opt, 0.5, total_steps=100, pct_start=0.0),
    "one after the other": lambda package, opt: package.SequentialLR(
        opt,
        [package.LinearLR(opt, 0.1, total_iters=10), package.CosineAnnealingLR(opt, 60), package.StepLR(opt, 5)],
        milestones=[10, 70],
    ),
}


@pytest.mark.oracle
@pytest.mark.filterwarnings("ignore")  # PyTorch warns where its schedulers run without its optimisers, and of itself
@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("kind", ["SGD", "Adam"])
def test_the_rates_and_momenta_of_a_hundred_epochs_are_those_of_pytorch(name, kind):
    import torch

    import nn

    tensors = [torch.zeros((), dtype=torch.float64, requires_grad=True) for _ in range(2)]
    values = [Value(0.0), Value(0.0)]
    options = {"momentum": 0.9} if kind == "SGD" else {}
    ours, theirs = (
        getattr(package, kind)([{"params": [a], "lr": 0.3}, {"params": [b]}], lr=0.8, **options)
        for package, (a, b) in ((nn, values), (torch.optim, tensors))
    )
    scheduler, reference = MAKERS[name](nn, ours), MAKERS[name](torch.optim.lr_scheduler, theirs)
    for _ in range(100):
        for here, there in zip(ours.param_groups, theirs.param_groups, strict=True):
            assert here["lr"] == pytest.approx(there["lr"], rel=1e-12, abs=1e-15)
            for momentum in {"momentum", "betas"} & here.keys():
                assert here[momentum] == pytest.approx(there[momentum], rel=1e-12)
        theirs.step()
        scheduler.step()
        reference.step()


def test_the_rates_by_hand():
    assert rates(StepLR(optimizer(), 2, gamma=0.5), 5) == [0.8, 0.8, 0.4, 0.4, 0.2]
    assert rates(ExponentialLR(optimizer(), 0.5), 3) == [0.8, 0.4, 0.2]
    assert rates(LambdaLR(optimizer(1.0), lambda epoch: 1.0 - 0.9 * epoch / 100), 3) == [1.0, 0.991, 0.982]
    assert rates(LinearLR(optimizer(1.0), 0.25, total_iters=3), 5) == [0.25, 0.5, 0.75, 1.0, 1.0]
    assert rates(CosineAnnealingLR(optimizer(1.0), 2, eta_min=0.5), 5) == pytest.approx([1.0, 0.75, 0.5, 0.75, 1.0])
    assert rates(LinearLR(optimizer(1.0)), 7) == pytest.approx([5 / 15, 7 / 15, 9 / 15, 11 / 15, 13 / 15, 1.0, 1.0])
    assert rates(StepLR(optimizer(1.0), 1), 2) == pytest.approx([1.0, 0.1])
    assert rates(CosineAnnealingLR(optimizer(1.0), 3), 4) == pytest.approx([1.0, 0.75, 0.25, 0.0], abs=1e-15)
    assert rates(warmed_up(optimizer()), 11)[::5] == pytest.approx([0.08, 0.44, 0.8])


def test_one_cycle_rises_to_the_peak_and_falls_to_almost_nothing_with_the_momentum_the_other_way():
    opt = Adam([Value(1.0)])
    scheduler = OneCycleLR(opt, 1.0, total_steps=11, pct_start=3 / 11)
    path = []
    for _ in range(11):
        path.append((opt.lr, opt.param_groups[0]["betas"]))
        scheduler.step()

    assert path[0] == (pytest.approx(1 / 25), (pytest.approx(0.95), 0.999))
    assert path[2] == (pytest.approx(1.0), (pytest.approx(0.85), 0.999))
    assert path[-1] == (pytest.approx(1 / 25e4), (pytest.approx(0.95), 0.999))
    assert opt.lr == pytest.approx(1 / 25e4)
    with pytest.raises(ValueError, match="this OneCycleLR has 11 steps, and all are made"):
        scheduler.step()


def test_one_cycle_of_lines_and_one_that_only_falls():
    """Up in 2.2 steps from 1/25 to 1, and down to 1/100 in 3.8; down from one step before the first."""
    lines = OneCycleLR(
        SGD([Value(1.0)], lr=1.0), 1.0, 7, 3.2 / 7.0, "linear", cycle_momentum=False, final_div_factor=4.0
    )
    down = OneCycleLR(optimizer(), 1.0, 5, 0.0, "linear", div_factor=2.0, final_div_factor=1.0)

    assert rates(lines, 7) == pytest.approx(
        [0.04, *(0.04 + 0.96 * n / 2.2 for n in (1, 2)), *(1.0 - 0.99 * (n - 2.2) / 3.8 for n in (3, 4, 5, 6))]
    )
    assert lines.optimizer.param_groups[0]["momentum"] == 0.0
    assert rates(down, 5) == pytest.approx([0.9, 0.8, 0.7, 0.6, 0.5])


def test_each_group_goes_its_own_way_from_its_own_rate():
    opt = SGD([{"params": [Value(1.0)]}, {"params": [Value(1.0)], "lr": 0.2}], lr=0.8)
    scheduler = ExponentialLR(opt, 0.5)
    scheduler.step()

    assert scheduler.get_last_lr() == [0.4, 0.1]
    assert repr(scheduler) == "ExponentialLR(epoch 1, lr=[0.4, 0.1])"


@pytest.mark.parametrize("name", MAKERS)
def test_a_saved_schedule_goes_on(name):
    import nn

    first = MAKERS[name](nn, SGD([Value(1.0)], lr=0.8, momentum=0.9))
    rates(first, 20)
    saved = json.loads(json.dumps([first.optimizer.state_dict(), first.state_dict()]))

    opt = SGD([Value(1.0)], lr=0.5)
    opt.load_state_dict(saved[0])
    second = MAKERS[name](nn, opt)
    second.load_state_dict(saved[1])

    assert second.last_epoch == 19
    assert rates(second, 30) == rates(first, 30)


OPT = optimizer()


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (lambda: StepLR([Value(1.0)], 2), TypeError, "StepLR needs an optimiser, such as nn.SGD, got [Value(1.0)]"),
        (lambda: StepLR(OPT, 0), ValueError, "step_size must be at least 1, got 0"),
        (lambda: StepLR(OPT, 2, gamma=-1.0), ValueError, "gamma must be a finite number above 0, got -1.0"),
        (lambda: LambdaLR(OPT, 0.5), TypeError, "lr_lambda must be a function of the epoch, got 0.5"),
        (lambda: LambdaLR(OPT, lambda _: -1.0), ValueError, "lr_lambda(0) must be a finite number from 0 up, got -1.0"),
        (lambda: CosineAnnealingLR(OPT, 1.5), TypeError, "T_max must be an integer, got 1.5"),
        (lambda: OneCycleLR(OPT, 1.0, 10, pct_start=1.0), ValueError, "pct_start must be from 0 to below 1, got 1.0"),
        (lambda: OneCycleLR(OPT, 1.0, 10, 0.5, "cubic"), ValueError, "anneal_strategy must be 'cos' or 'linear'"),
        (lambda: OneCycleLR(OPT, 1.0, 10, max_momentum=1.0), ValueError, "the momentum must rise and stay below 1"),
        (
            lambda: OneCycleLR(NoMomentum([Value(1.0)], {"lr": 0.1}), 1.0, 10),
            ValueError,
            "NoMomentum has no momentum to set; pass cycle_momentum=False",
        ),
        (lambda: OneCycleLR(OPT, 1.0, 10, cycle_momentum=1), TypeError, "cycle_momentum must be True or False, got 1"),
        (lambda: SequentialLR(OPT, 3, []), TypeError, "the schedulers of a SequentialLR must be a list, a tuple"),
        (lambda: SequentialLR(OPT, [StepLR(OPT, 1)], []), ValueError, "a SequentialLR needs at least two schedulers"),
        (
            lambda: SequentialLR(OPT, [StepLR(OPT, 1), StepLR(OPT, 1)], [0]),
            ValueError,
            "the milestones of a SequentialLR must rise from above 0, got [0]",
        ),
        (
            lambda: SequentialLR(OPT, [StepLR(OPT, 1), StepLR(optimizer(), 1)], [3]),
            ValueError,
            "scheduler 1 of a SequentialLR has another optimiser",
        ),
        (
            lambda: SequentialLR(OPT, [StepLR(OPT, 1), ReduceLROnPlateau(OPT)], [3]),
            TypeError,
            "scheduler 1 of a SequentialLR must be a Scheduler, got ReduceLROnPlateau",
        ),
        (lambda: ReduceLROnPlateau(OPT, "least"), ValueError, "mode must be 'min' or 'max', got 'least'"),
        (lambda: ReduceLROnPlateau(OPT, factor=1.0), ValueError, "factor must be below 1, got 1.0"),
        (lambda: ReduceLROnPlateau(OPT).step(Value(1.0)), TypeError, "the metric must be a number, such as loss.data"),
        (
            lambda: StepLR(OPT, 1).load_state_dict(ExponentialLR(OPT, 0.5).state_dict()),
            ValueError,
            "the state is that of ExponentialLR, and this is StepLR",
        ),
        (lambda: StepLR(OPT, 1).load_state_dict({}), TypeError, "StepLR needs a state that state_dict() returned"),
        (
            lambda: ReduceLROnPlateau(OPT).load_state_dict({"scheduler": "ReduceLROnPlateau", "last_epoch": 1}),
            ValueError,
            "the state of a ReduceLROnPlateau needs numbers as best, num_bad_epochs",
        ),
        (lambda: Scheduler(OPT), NotImplementedError, "Scheduler does not say which rate is due"),
    ],
)
def test_what_cannot_be_scheduled_is_refused(compute, error, words):
    with pytest.raises(error, match="^" + re.escape(words)):
        compute()


class NoMomentum(Optimizer):
    """An optimiser of ones own, without a momentum."""
