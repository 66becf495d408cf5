"""The scripts of the pages are free of what a linter finds: names that do not exist, or that nobody uses."""

import subprocess

import pytest
from javascript import scripts

from autograd.view.pages import _GRAPH_SCRIPTS, _TRAINING_SCRIPTS

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


@pytest.mark.parametrize("names", [_GRAPH_SCRIPTS, _TRAINING_SCRIPTS], ids=["graph", "training"])
def test_the_linter_finds_nothing_in_the_scripts_of_a_page(names, node_modules, tmp_path):
    """All scripts of a page are read as one, because they share their names."""
    rows = f"/* eslint-disable max-len */\n{scripts('libm.js', 'gamma.js', 'rows.js')}\n/* eslint-enable max-len */\n"
    (tmp_path / "node_modules").symlink_to(node_modules)
    (tmp_path / "eslint.config.mjs").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "page.js").write_text(rows + scripts(*names), encoding="utf-8")
    found = subprocess.run(["npx", "eslint", "page.js"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert len(names) > 4
    assert (found.returncode, found.stdout) == (0, "")
