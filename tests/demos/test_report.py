"""A printed number is compared at the digits it is printed with, and a report fits a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demos._report import Comparison, Report, columns

DEMOS = ("or-gate", "xor-relu", "identity-xor", "step-by-step")


@given(st.floats(-1e6, 1e6), st.integers(1, 12))
def test_a_number_agrees_with_itself_rounded(number, decimals):
    assert Comparison("x", f"{number:.{decimals}f}", number).agrees


@given(st.floats(-1e3, 1e3), st.integers(1, 8), st.sampled_from([-1.0, 1.0]))
def test_a_number_does_not_agree_with_another_last_digit(number, decimals, direction):
    unit = 10.0**-decimals

    assert not Comparison("x", f"{number + 1.6 * direction * unit:.{decimals}f}", number).agrees


@pytest.mark.parametrize(
    ("printed", "exact", "agrees"),
    [
        ("0.26", 0.2557457808, True),
        ("0.26", 0.2516, False),
        ("0.10", 0.0982025, True),
        ("0.1", 0.149, True),
        ("0.10", 0.149, False),
        ("0.125", 0.1255, True),  # half-way, which may be rounded to either
        ("7.80560237028e-6", 7.80560237027903e-06, True),
        ("7.80560237028e-6", 7.80560237038e-06, False),
        ("4", 4.0, True),
        ("4", 4.3, False),  # a whole number is taken at its word
        ("-4", 4.0, False),
        ("0", 0.001, False),
    ],
)
def test_agreement_is_judged_at_the_printed_precision(printed, exact, agrees):
    assert Comparison("x", printed, exact).agrees is agrees


def test_columns_are_aligned():
    assert columns(("name", "value"), [("a", "1"), ("long name", "-10.5")]).splitlines() == [
        "name       value",
        "---------  -----",
        "a              1",
        "long name  -10.5",
    ]


def test_a_report_shows_sections_then_table_then_errata():
    report = Report("t: title", [("First", "one\ntwo")], [Comparison("x", "0.5", 0.25)], ["wrong here"], {})

    assert report.text() == (
        "t: title\n========\n\nFirst\n\n  one\n  two\n\n"
        "The article and the engine\n\n"
        "  quantity  article prints  exact  agrees\n"
        "  --------  --------------  -----  ------\n"
        "  x                    0.5   0.25      NO\n\n"
        "Errata\n\n  1. wrong here\n"
    )


@pytest.mark.parametrize("name", DEMOS)
def test_every_line_fits_a_terminal_of_80_columns(name, reports):
    assert [line for line in reports[name].text().splitlines() if len(line) > 80] == []
