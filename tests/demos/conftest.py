"""Each demo runs once for all tests that read its report."""

import pytest

from demos import identity_xor, optimisation, option, or_gate, step_by_step, xor_relu


@pytest.fixture(scope="session")
def reports():
    demos = {
        "or-gate": or_gate,
        "xor-relu": xor_relu,
        "identity-xor": identity_xor,
        "step-by-step": step_by_step,
        "option": option,
        "optimisation": optimisation,
    }
    return {name: demo.run() for name, demo in demos.items()}
