"""Expressions that a reader types become pages, with the engine's numbers; what is none is refused at its letter."""

import pytest

from autograd import Value, math

pytestmark = pytest.mark.browser


def type_in(tab, text):
    if not tab.tab.locator("#typed").is_visible():
        tab.tab.locator("#own summary").click()
    tab.tab.locator("#typed").fill(text)
    tab.tab.locator("#type").click()


SCOPE = {
    **{name: getattr(math, name) for name in ("exp", "log", "sin", "tanh", "sqrt", "atan2", "hypot", "floor", "fsum")},
    **{name: getattr(Value, name) for name in ("relu", "sigmoid", "leaky_relu", "softplus", "silu", "maximum")},
    "abs": abs, "max": Value.maximum, "pi": math.pi,
}  # fmt: skip
EXPRESSIONS = [
    "(a*b + 10)**2 / a", "tanh(w*x + b)", "-x**2", "2**-x", "x % 3 + x // 2", "sin(pi * x) * exp(-x)",
    "max(a, b) * abs(a - b)", "leaky_relu(a - 1, 0.1) + leaky_relu(a)", "atan2(y, x) + hypot(x, y, 3)",
    "silu(x) + softplus(-x) * relu(x)", "a - b - 1 + (a - (b - 1))", "a / b / 2", "x**2**0.5", "log(x)**2 - --x",
    "1.5e-1 * x + .5 * x", "x", "floor(2.5) * x",
]  # fmt: skip


@pytest.mark.parametrize("text", [t for t in EXPRESSIONS if t != "x"])
def test_a_typed_expression_has_the_numbers_of_the_engine(gate, text):
    type_in(gate, text)
    gate.press("Escape")
    names = gate.tab.evaluate("""() => [...document.querySelectorAll("#leaves .leaf")].map((leaf) =>
        [leaf.querySelector("bdi").textContent, Number(leaf.querySelector("input").value)])""")
    leaves = {name: Value(number) for name, number in names}
    expected = eval(text, {"__builtins__": {}}, {**SCOPE, **leaves})  # noqa: S307  # the texts above
    expected.backward()
    gate.tab.locator("#last").click()
    output = gate.tab.locator(".node.output").get_attribute("aria-label").split()[0]
    gate.select(output)

    assert gate.tab.locator("h1").inner_text() == text
    assert gate.field("value", "node") == pytest.approx(expected.data, rel=1e-14)
    for name, value in leaves.items():
        gate.select(name)
        assert gate.field("gradient", "node") == pytest.approx(value.grad, rel=1e-13)


def test_lines_give_names_and_numbers(gate):
    type_in(gate, "w = 0.5  # a weight\nh = w*x + b; a = sigmoid(h)\nE = 0.5*(a - 1)**2")
    names = gate.tab.locator(".node .name").all_text_contents()

    assert {"w", "x", "b", "h", "a", "E"} <= {*names}
    assert gate.tab.locator('.node[aria-label^="w "] .value').text_content() == "0.5"
    gate.tab.locator("#untype").click()
    assert gate.tab.locator("h1").inner_text() == "or-gate"
    assert gate.position == (0, 49)


def test_enter_shows_it_and_shift_enter_begins_a_line(gate):
    gate.tab.locator("#own summary").click()
    gate.tab.locator("#typed").press_sequentially("h = x*2")
    gate.tab.locator("#typed").press("Shift+Enter")
    gate.tab.locator("#typed").press_sequentially("h*h")
    gate.tab.locator("#typed").press("Enter")

    assert gate.tab.locator(".node .name").all_text_contents() == ["x", "h", "f"]


REFUSED = {
    "": (1, "write an expression, such as tanh(w*x + b)"),
    "x": (1, "this is a name alone: there is nothing to compute"),
    "3 + 4": (1, "this is a plain number: there is nothing to differentiate"),
    "tanh(w*x + sinn(b)": (12, "there is no function sinn"),
    "a +": (4, "something is missing at the end"),
    "(a": (3, '")" is missing here'),
    "a)": (2, '")" is not expected here'),
    "2a": (2, '"a" is not expected here'),
    "a $ b": (3, '"$" is no part of an expression'),
    "max(a)": (1, "max takes 2 arguments, not 1"),
    "sin()": (5, '")" is not expected here'),
    "x; x = 2": (4, "x was used before this line"),
    "__proto__(x)": (1, "there is no function __proto__"),
    "toString(x)": (1, "there is no function toString"),
    "(" * 300 + "x": (202, "this is nested too deeply"),
    "x+" * 1500 + "x": (2001, "this is longer than 2000 letters"),
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_expression_is_refused_at_its_letter(gate, text):
    type_in(gate, text)
    at, message = REFUSED[text]
    said = gate.tab.locator("#mistake").inner_text()

    assert said.endswith(f": {message}.")
    if len(text) < 100:
        assert said.startswith(f"At letter {at}:")
        assert gate.tab.locator("#typed").evaluate("(e) => e.selectionStart") == min(at - 1, len(text))
    assert gate.tab.locator("h1").inner_text() == "or-gate"


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "constructor * x",
    "x*y#</script><script>alert(1)",
    "hasOwnProperty + toString",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_expressions_do_nothing(gate, text):
    """Whatever is said of them, nothing runs, as the silence of the tab shows."""
    type_in(gate, text)
    gate.press("End")

    assert gate.tab.locator("img, body > script[src]").count() == 0
