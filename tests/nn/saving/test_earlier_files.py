"""Files that version 0.1.0 wrote are still read: they name classes and hold numbers, and no paths of modules."""

import shutil
from pathlib import Path

import pytest
from safetensors.numpy import load_file

import nn

WRITTEN = Path(__file__).parent / "data"
XOR = [([float(x), float(y)], float(x != y)) for x in (0, 1) for y in (0, 1)]


def every_kind():
    """Return the classes of nn that a model is made of."""
    kinds = [getattr(nn, name) for name in nn.__all__]
    return {kind for kind in kinds if isinstance(kind, type) and issubclass(kind, nn.Module)} - {nn.Module}


def test_a_model_of_every_class_is_built_anew_with_its_numbers():
    model = nn.load(WRITTEN / "model.safetensors")

    assert {type(part) for part in model.modules()} == every_kind()
    saved = load_file(WRITTEN / "model.safetensors")
    assert model.state_dict() == {name: saved[name].tolist() for name in saved if not name.startswith("state/")}


def test_model_and_optimiser_are_restored():
    model = nn.load(WRITTEN / "model.safetensors")
    numbers = model.state_dict()
    optimizer = nn.Adam(model.parameters())
    nn.init.zeros_(model.parameters())

    nn.restore(WRITTEN / "model.safetensors", model, optimizer)

    assert model.state_dict() == numbers
    assert optimizer.lr == 0.01
    assert optimizer.state_dict()["state"][0]["step"] == 1


def test_a_training_goes_on_from_its_checkpoint(tmp_path):
    def trained(epochs, checkpoint=None):
        model = nn.MLP(2, [3, 1], "tanh", rng=7)
        optimizer = nn.SGD(model.parameters(), lr=0.1, momentum=0.5)
        scheduler = nn.ExponentialLR(optimizer, 0.9)
        history = nn.fit(
            model,
            XOR,
            nn.mse_loss,
            optimizer,
            epochs=epochs,
            batch_size=2,
            scheduler=scheduler,
            checkpoint=checkpoint,
        )
        return [parameter.data for parameter in model.parameters()], history["loss"]

    checkpoint = shutil.copy(WRITTEN / "checkpoint.safetensors", tmp_path)  # two epochs, on another machine
    parameters, losses = trained(4, checkpoint)
    anew, losses_anew = trained(4)

    assert parameters == pytest.approx(anew, rel=1e-9)
    assert losses == pytest.approx(losses_anew, rel=1e-9)
