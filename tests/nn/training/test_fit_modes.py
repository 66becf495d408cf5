"""fit trains a model whatever it was left at, and goes on where compiling ends on the way."""

import pytest
from trainings import LINE, mlp, trained

from autograd import Value
from nn import Dropout, Linear, Sequential, l2_penalty, mse_loss


def with_dropout():
    return Sequential(Linear(2, 6, rng=1), Dropout(0.5, rng=2), Linear(6, 1, rng=3))


@pytest.mark.parametrize("make", [with_dropout, mlp])
def test_a_model_that_was_left_in_eval_is_trained_as_one_that_was_not(make):
    fresh, left = make(), make().eval()
    histories = [trained(model, LINE, mse_loss, validation=LINE[:5]) for model in (fresh, left)]

    assert histories[0] == histories[1]
    assert [p.data for p in fresh.parameters()] == [p.data for p in left.parameters()]


def test_a_model_left_in_eval_drops_out_in_each_batch():
    seen = []

    class Watched(Dropout):
        def __call__(self, inputs):
            seen.append(self.training)
            return super().__call__(inputs)

    model = Sequential(Linear(2, 6, rng=1), Watched(0.5, rng=2), Linear(6, 1, rng=3)).eval()
    trained(model, LINE[:4], mse_loss, epochs=2, batch_size=2, compiled=False)

    assert seen == [True] * 8


def test_a_penalty_that_can_no_longer_be_compiled_is_called_as_it_is_from_then_on():
    weakened = []  # how many batches were over

    def run(**options):
        model, strength = mlp(), Value(0.5).detach()

        def penalty():
            squares = l2_penalty(model.parameters(), 1.0)
            if squares < 3.0:  # not so at first; and no program sets the number of a Value from outside
                weakened.append(True)
                strength.data = 0.01
            return strength * squares

        history = trained(model, LINE, mse_loss, penalty=penalty, **options)
        return history, [p.data for p in model.parameters()]

    (plain, expected), batches = run(compiled=False), len(weakened)
    compiled, numbers = run()

    assert 1 < batches < 16 == 4 * len(plain)
    assert len(weakened) == batches + batches + 1  # it was recorded once, in vain
    assert (compiled.compiled, plain.compiled) == (False, True)
    assert compiled["loss"] == pytest.approx(plain["loss"], rel=1e-12)
    assert numbers == pytest.approx(expected, rel=1e-12, abs=1e-14)
