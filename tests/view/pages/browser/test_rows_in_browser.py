"""The rows as JavaScript, in the browser that shows the pages."""

import pytest
from javascript import COMPUTED, compare, inside, rows_in_browser, special

pytestmark = pytest.mark.browser


def test_every_row_has_pythons_numbers_in_the_browser(browser):
    tab = browser.new_page()
    for row in COMPUTED.values():
        for cases, ends in ((inside(row), False), (special(row), True)):
            compare(row, cases, rows_in_browser(tab, [(row, arguments) for arguments in cases]), ends=ends)
    tab.close()
