"""The random examples of a test are the same whichever tests run beside it."""

import importlib

from hypothesis import given
from hypothesis import strategies as st


def test_examples_do_not_depend_on_the_modules_that_are_loaded(tmp_path, monkeypatch):
    def examples():
        seen = []

        @given(st.floats())
        def collect(number):
            seen.append(repr(number))

        collect()
        return seen

    before = examples()
    (tmp_path / "loaded.py").write_text("".join(f"x{k} = {k}.{k}1\n" for k in range(100, 400)), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("loaded")
    after = examples()

    assert len(before) == 100
    assert before == after
