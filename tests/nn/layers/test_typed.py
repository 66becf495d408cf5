"""What a model returns can be said in its type, which changes nothing when it runs."""

import pytest

import nn


@pytest.mark.parametrize("make", [lambda: nn.MLP[float](2, [3, 1]), lambda: nn.Linear[float](2, 1)])
def test_a_model_made_through_its_type_is_like_any_other(make, tmp_path):
    model = make()
    plain = type(model)(2, 1) if isinstance(model, nn.Linear) else nn.MLP(2, [3, 1])

    nn.save(tmp_path / "model.safetensors", model)

    assert repr(model) == repr(plain)
    assert vars(model).keys() == vars(plain).keys()
    assert model.state_dict() == nn.load(tmp_path / "model.safetensors").state_dict()
