"""What is in the wrong place, or of the wrong kind, is refused by name, with what to do, before anything moves."""

import re

import pytest

from autograd import Value
from nn import LBFGS, MLP, SGD, Module, StepLR, accuracy, evaluate, fit, mse_loss, train_full_batch, train_per_sample

INPUTS, TARGETS = [[1.0], [2.0], [3.0]], [1.0, 2.0, 3.0]
DATA = list(zip(INPUTS, TARGETS, strict=True))
MODEL = MLP(1, [1], weights=[[[0.0]]])
OPTIMIZER = SGD(MODEL.parameters(), lr=0.1)


def fitted(*arguments, **options):
    return fit(*arguments, epochs=1, progress=False, **options)


def refused(call, *words, error=TypeError):
    with pytest.raises(error) as caught:
        call()
    for word in words:
        assert word in str(caught.value)
    assert [parameter.data for parameter in MODEL.parameters()] == [0.0, 0.0]


@pytest.mark.parametrize("train", [fitted, train_per_sample, train_full_batch])
def test_a_training_says_what_stands_in_the_wrong_place(train):
    name = train.__name__.replace("fitted", "fit")
    order = f"{name}(model, data, loss, optimizer)"
    zipped = f"the data are pairs: {name}(model, list(zip(X, y)), loss, optimizer)"

    refused(lambda: train(MODEL, DATA, OPTIMIZER, mse_loss), "the loss comes third and the optimiser fourth", order)
    refused(lambda: train(DATA, MODEL, mse_loss, OPTIMIZER), "the model must be a Module or a function", order)
    refused(lambda: train(MODEL, INPUTS, TARGETS, OPTIMIZER), "got a list of 3: if these are targets", zipped)
    refused(lambda: train(MODEL, DATA, "mse", OPTIMIZER), "got 'mse': give the function itself, such as nn.mse_loss")
    refused(
        lambda: train(MODEL, DATA, mse_loss(1.0, Value(2.0)), OPTIMIZER), "got Value(1.0): give the function itself"
    )
    refused(lambda: train(MODEL, DATA, mse_loss, SGD), "takes an optimiser fourth, such as nn.SGD(model.parameters(),")
    refused(lambda: train(MODEL, MODEL, mse_loss, OPTIMIZER), "the data must be a list of pairs of inputs and target")
    refused(lambda: train(MODEL, INPUTS, mse_loss, OPTIMIZER), "list(zip(inputs, targets))", error=ValueError)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"metrics": accuracy}, "such as {'accuracy': nn.accuracy}, got <function accuracy"),
        ({"metrics": {"accuracy": "accuracy"}}, "metrics must be a dictionary from names to functions"),
        ({"callbacks": print}, "callbacks must be a list of functions of the history, got <built-in function print>"),
        (
            {"penalty": Value(2.0)},
            "the penalty must be a function, which is called for each batch, got Value(2.0): write",
        ),
        ({"scheduler": StepLR}, "the scheduler is a class: make one with the optimiser, as in StepLR(optimizer)"),
    ],
)
def test_fit_says_what_its_options_are(options, words):
    refused(lambda: fitted(MODEL, DATA, mse_loss, OPTIMIZER, **options), words)


def test_fit_refuses_an_optimiser_that_calls_the_loss_itself():
    refused(
        lambda: fitted(MODEL, DATA, mse_loss, LBFGS(MODEL.parameters())), "fit takes an nn.Optimizer such as nn.SGD"
    )


def test_samples_to_validate_with_are_pairs_too():
    refused(
        lambda: fitted(MODEL, DATA, mse_loss, OPTIMIZER, validation=(INPUTS, TARGETS)),
        "sample 0 must be a pair of inputs and target",
        "list(zip(inputs, targets)) makes pairs",
        error=ValueError,
    )


@pytest.mark.parametrize("metrics", [mse_loss, [mse_loss], "mse"])
def test_evaluate_takes_metrics_by_name(metrics):
    refused(lambda: evaluate(MODEL, DATA, metrics), "metrics must be a dictionary from names to functions, such as {")


def test_an_optimiser_of_ones_own_trains():
    class Halving:
        def step(self):
            MODEL.parameters()[0].data /= 2.0

        def zero_grad(self):
            MODEL.zero_grad()

    assert train_per_sample(MODEL, DATA, mse_loss, Halving()) == 14.0


@pytest.mark.parametrize("lr", [-1, 0, 0.0, -0.5])
@pytest.mark.parametrize("as_group", [False, True])
def test_one_message_says_which_rates_there_are(lr, as_group):
    group = [{"params": [Value(1.0)], "lr": lr}] if as_group else [Value(1.0)]
    with pytest.raises(ValueError, match=rf"^lr must be a finite number above 0, got {re.escape(str(lr))}$"):
        SGD(group, lr=0.1 if as_group else lr)


def test_the_name_forward_leads_to_the_call():
    with pytest.raises(
        AttributeError, match=r"^MLP has no attribute 'forward': call it itself, as in model\(inputs\)$"
    ):
        MODEL.forward([1.0])
    assert not hasattr(MODEL, "forward")


def test_a_module_that_defines_forward_and_no_call_is_refused_where_it_is_defined():
    with pytest.raises(TypeError, match=r"^Line defines forward, which nothing calls here: name it __call__$"):

        class Line(Module):
            def forward(self, x):
                return x

    class Calling(Module):
        def __call__(self, x):
            return self.forward(x)

    class Double(Calling):
        def forward(self, x):
            return 2.0 * x

    assert Double()(3.0) == 6.0
