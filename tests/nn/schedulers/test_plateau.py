import json
import math
import random

import pytest

from autograd import Value
from nn import SGD, ReduceLROnPlateau


def optimizer(lr=0.8):
    return SGD([Value(1.0)], lr=lr)


@pytest.mark.oracle
@pytest.mark.parametrize("mode", ["min", "max"])
@pytest.mark.parametrize("threshold_mode", ["rel", "abs"])
def test_a_plateau_is_seen_where_pytorch_sees_it(mode, threshold_mode):
    import torch

    rng = random.Random(4)
    theirs = torch.optim.SGD([torch.zeros((), requires_grad=True)], lr=0.8)
    ours = optimizer()
    options = {"factor": 0.7, "patience": 3, "threshold": 0.05, "cooldown": 2, "min_lr": 0.01}
    scheduler = ReduceLROnPlateau(ours, mode, threshold_mode=threshold_mode, **options)
    reference = torch.optim.lr_scheduler.ReduceLROnPlateau(theirs, mode, threshold_mode=threshold_mode, **options)
    sign = 1.0 if mode == "min" else -1.0
    for epoch in range(100):
        metric = 3.0 + sign * (math.exp(-epoch / 30.0) + rng.gauss(0.0, 0.1))
        scheduler.step(metric)
        reference.step(metric)

        assert ours.lr == pytest.approx(theirs.param_groups[0]["lr"], rel=1e-12)
    assert ours.lr < 0.4


def test_a_plateau_where_more_is_better_with_a_threshold_and_time_to_cool_down():
    opt = optimizer(1.0)
    scheduler = ReduceLROnPlateau(
        opt, "max", factor=0.5, patience=1, threshold=0.25, threshold_mode="abs", cooldown=1, eps=0.2
    )
    path = []
    # Better; not by more than the threshold, twice; cooling down; worse, twice; then the change would be too small.
    for metric in (1.0, 1.25, 1.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0):
        scheduler.step(metric)
        path.append(opt.lr)

    assert path == [1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25]
    assert scheduler.best == 1.0


def test_a_plateau_counts_what_is_better_by_a_part():
    opt = optimizer(1.0)
    scheduler = ReduceLROnPlateau(opt, "min", factor=0.5, patience=0, threshold=0.25)
    path = []
    for metric in (4.0, 2.8, 2.4, 2.0):
        scheduler.step(metric)
        path.append(opt.lr)

    assert path == [1.0, 1.0, 0.5, 0.5]


def test_a_plateau_lasts_ten_epochs_and_costs_nine_tenths_unless_told_otherwise():
    opt = optimizer(1.0)
    scheduler = ReduceLROnPlateau(opt)
    path = []
    for _ in range(13):
        scheduler.step(2.0)
        path.append(opt.lr)

    assert path == [1.0] * 11 + [0.1] * 2


def test_a_plateau_reduces_every_group_down_to_the_floor():
    opt = SGD([{"params": [Value(1.0)]}, {"params": [Value(1.0)], "lr": 0.2}], lr=0.8)
    scheduler = ReduceLROnPlateau(opt, factor=0.5, patience=0, min_lr=0.15)
    path = []
    for metric in (1.0, 1.0, 1.0, math.nan):
        scheduler.step(metric)
        path.append([group["lr"] for group in opt.param_groups])

    assert path == [[0.8, 0.2], [0.4, 0.15], [0.2, 0.15], [0.15, 0.15]]
    assert repr(scheduler) == "ReduceLROnPlateau(epoch 4, lr=[0.15, 0.15])"


def test_a_saved_plateau_goes_on():
    metrics = [3.0, 2.0, *[2.0] * 9]
    schedulers = [ReduceLROnPlateau(optimizer(), patience=2, cooldown=1) for _ in range(2)]
    for metric in metrics[:4]:
        schedulers[0].step(metric)

    schedulers[1].load_state_dict(json.loads(json.dumps(schedulers[0].state_dict())))

    for metric in metrics[4:]:
        for scheduler in schedulers:
            scheduler.step(metric)
        assert schedulers[0].optimizer.lr == schedulers[1].optimizer.lr
    assert schedulers[0].optimizer.lr < 0.8
