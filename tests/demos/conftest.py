"""Each demo runs once for all tests that read its report."""

from functools import partial

import pytest

from demos import identity_xor, optimisation, option, or_gate, step_by_step, xor_relu

DEMOS = {
    "or-gate": or_gate,
    "xor-relu": xor_relu,
    "identity-xor": identity_xor,
    "step-by-step": step_by_step,
    "option": option,
    "optimisation": optimisation,
}


class Reports(dict):
    """The report of each demo, which runs when it is first asked for, with 100 of the 500 random starts of xor-relu."""

    def __missing__(self, name):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(xor_relu, "random_starts", partial(xor_relu.random_starts, 100))
            self[name] = DEMOS[name].run()
        return self[name]


@pytest.fixture(scope="session")
def reports():
    return Reports()
