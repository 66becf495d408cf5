"""The scripts of the pages are free of what a linter finds: names that do not exist, or that nobody uses."""

import re
import subprocess

import pytest

import nn
from autograd import Recorder, Value, page

pytestmark = pytest.mark.browser

CONFIG = """
import js from "@eslint/js";
import globals from "globals";
export default [js.configs.recommended, {
  languageOptions: { sourceType: "script", ecmaVersion: 2023, globals: globals.browser },
  rules: {
    eqeqeq: "error", "no-eval": "error", "no-shadow": "error", "no-var": "error", "prefer-const": "error",
    "max-len": ["error", 130],
  },
}];
"""


def training():
    model = nn.MLP(1, [1])
    recorder = Recorder(model, nn.mse_loss, nn.SGD(model.parameters(), lr=0.1))
    nn.train_per_sample(recorder, [(1.0, 1.0)], recorder.loss, recorder)
    return recorder


@pytest.mark.parametrize("shown", [lambda: Value(1.0) * 2.0, training])
def test_the_linter_finds_nothing_in_the_scripts_of_a_page(shown, node_modules, tmp_path):
    """All scripts of a page are read as one, because they share their names."""
    scripts = re.findall(r"<script>(.*?)</script>", page(shown()).html, re.DOTALL)
    (tmp_path / "node_modules").symlink_to(node_modules)
    (tmp_path / "eslint.config.mjs").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "page.js").write_text("\n".join(scripts), encoding="utf-8")
    found = subprocess.run(["npx", "eslint", "page.js"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert len(scripts) > 4
    assert (found.returncode, found.stdout) == (0, "")
