"""The bits of thousands of programs are those that were written down, and a change of them would be seen."""

import math
import re
import sys

import corpus
import evaluators
import ledger
import pytest
from evaluators import BASES, HERE, Key
from recipes import EXACT, LIBRARY, recipe

from autograd.core.table import TABLE

BOOK = ledger.read(corpus.FILE)
# In these there is no machine code, which takes long to make.
FEW = range(2, BOOK.count, 28)


@pytest.fixture(autouse=True)
def nothing_from_the_disk(monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")


def compared(count):
    print(f"{count} of {BOOK.count} programs were compared: the others have the bits of another C library")
    return count


def test_a_sample_of_programs_has_the_bits_written_down():
    few = sorted(set(corpus.seeds(BOOK)) & set(FEW))

    assert corpus.compare(dict(corpus.here(few)))
    assert compared(len(few)) >= len(FEW) // 3


@pytest.mark.slow
@pytest.mark.parametrize("part", range(8))
def test_every_program_has_the_bits_written_down_by_every_evaluator(part):
    seeds = corpus.seeds(BOOK)[part::8]

    assert corpus.compare(corpus.everything(seeds))
    assert 8 * compared(len(seeds)) >= 0.4 * corpus.COUNT


def test_the_programs_are_those_of_the_file():
    assert (BOOK.count, BOOK.recipes) == (corpus.COUNT, corpus.recipes(corpus.COUNT))


def test_the_programs_use_every_public_operation_that_the_list_names():
    texts = " ".join(recipe(seed).text for seed in FEW)
    names = {name for name, *_ in EXACT + LIBRARY}

    assert names <= {row.name for row in TABLE.values() if row.public}
    assert {name for name in names if TABLE[name].operator == "" and not re.search(rf"\b{name}\(", texts)} == set()


def test_exact_programs_call_no_function_of_the_library():
    library = {name for name, *_ in LIBRARY}

    assert not any(library & set(re.findall(r"\w+", recipe(seed).text)) for seed in FEW if recipe(seed).exact)
    assert sum(recipe(seed).exact for seed in range(1_000)) == 400


def test_with_another_library_the_exact_programs_are_compared(monkeypatch):
    monkeypatch.setattr(evaluators, "library", lambda: "another")

    assert corpus.seeds(BOOK) == [seed for seed in range(BOOK.count) if recipe(seed).exact]


def test_a_file_that_was_written_is_read_again(tmp_path):
    digests = {
        Key(seed, quantity, evaluator): f"{seed}{quantity[:3]}"
        for seed in (0, 1)
        for quantity, evaluator in BASES.items()
    }
    own = {Key(1, "hvp", "python"): "ab+/", Key(1, "sum", "generated"): "c=d="}
    same = {Key(1, "value", "replay"): digests[Key(1, "value", "native")]}
    ledger.write(tmp_path / "file", "lib", "rec", digests | own | same)
    book = ledger.read(tmp_path / "file")

    assert book == ("lib", "rec", 2, digests | own)
    assert corpus.differences(book, digests | own | same) == []
    assert set(book.exceptions()) == own.keys()


@pytest.mark.parametrize(
    "plant",
    [
        lambda text: re.sub(r"(return \[\w+ \+) (\w+ \+ \w+)", r"\1 (\2)", text),  # the order of two additions
        lambda text: re.sub(r"degrees\((\w+)\)", rf"(\1 * 180.0 / {math.pi!r})", text),  # two roundings for one
        lambda text: re.sub(r"abs\((\w+)\)", r"max(\1, -\1)", text),  # another derivative at 0 only
    ],
)
def test_a_planted_change_is_seen(monkeypatch, capsys, plant):
    few = sorted(set(corpus.seeds(BOOK)) & set(FEW))[::2]
    monkeypatch.setattr(evaluators, "recipe", lambda seed: recipe(seed)._replace(text=plant(recipe(seed).text)))
    found = dict(evaluators.measured(HERE[0], few))
    seen = corpus.differences(BOOK, found)

    assert 1 <= len({key.seed for key in seen}) < len(few)
    assert not corpus.compare(found)
    assert f"{seen[0].quantity} in {HERE[0]}: programs " in capsys.readouterr().out


def test_nothing_is_written_where_an_evaluator_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(corpus, "_NATIVE", False)
    monkeypatch.setattr(sys, "argv", ["corpus.py", "--write"])

    with pytest.raises(SystemExit):
        corpus.main()
    assert "write it where the native engine is built" in capsys.readouterr().err
