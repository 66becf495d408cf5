"""Quiz mode: what is asked, and what is said of an answer that is right, wrong, or almost right."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def quiz(gate):
    gate.press("q")
    return gate


def answer(tab, text, where="#step"):
    tab.tab.locator(f"{where} .question input").fill(text)
    tab.tab.locator(f"{where} .question input").press("Enter")


def said(tab, where="#step"):
    return tab.tab.locator(f"{where} .verdict").inner_text()


def test_a_forgotten_derivative_of_the_sigmoid_is_named(quiz):
    quiz.select("w1")

    assert "What is" in quiz.tab.locator("#node .question p").first.inner_text()
    for text, verdict in {
        "-0.0057": "The local derivative of a1 is left out.", "0.00122": "The sign is wrong.",
        "-0.00244": "A factor 2 too many.", "-0.00061": "A factor 2 is missing.",
        "-0.00126": "Almost right: take more digits.", "5": "Wrong.", "one": "Write a number, such as -0.122.",
    }.items():  # fmt: skip
        answer(quiz, text, "#node")

        assert said(quiz, "#node") == verdict

    answer(quiz, "−0,00122", "#node")  # another minus, another comma

    assert quiz.tab.locator("#node .question p").first.inner_text() == (
        "The learning rate is 0.1. What is w1 after a step of gradient descent?"
    )
    answer(quiz, "0.299878", "#node")
    assert said(quiz, "#node") == "The step goes the other way: against the gradient."
    answer(quiz, "0.300122", "#node")
    assert quiz.tab.locator("#node .question").count() == 0


def test_steps_backward_ask_and_show_nothing_before_the_answer(quiz):
    quiz.press("ArrowRight", 19)
    assert quiz.tab.locator("#step .question").count() == 0

    kinds = set()
    for _ in range(30):
        quiz.press("ArrowRight")
        target = quiz.tab.locator("#step .link").nth(1).inner_text()
        question = quiz.tab.locator("#step .question p").first.inner_text()
        kinds.add(question.split()[2] if "local" in question else question.split()[0])
        box = quiz.tab.locator(f'.node.active[aria-label^="{target} "] .gradient').text_content()

        assert quiz.tab.locator("#hint text").text_content() == "?"
        assert "so far" in box or "not computed yet" in box
        quiz.tab.locator("#step .question").get_by_role("button", name="Show").click()
        assert quiz.tab.locator("#step .question").count() == 0
        assert quiz.tab.locator("#hint text").text_content() != "?"
    assert len(kinds) >= 3


def test_a_right_answer_shows_the_step(quiz):
    quiz.press("ArrowRight", 20)
    answer(quiz, "0.5")

    assert quiz.tab.locator("#step h2").inner_text().startswith("Backward: from E")
    assert quiz.field("local") == 0.5


def test_leaving_the_quiz_brings_the_explanations_back(quiz):
    quiz.press("ArrowRight", 25)
    quiz.tab.locator("#quiz").click()

    assert quiz.tab.locator(".question").count() == 0
    assert quiz.tab.locator("#quiz").get_attribute("aria-pressed") == "false"


def test_keys_that_are_written_are_no_steps(quiz):
    quiz.press("ArrowRight", 20)
    quiz.tab.locator("#step .question input").focus()
    quiz.press("ArrowLeft")
    quiz.press("q")

    assert quiz.position[0] == 20
    assert quiz.tab.locator("#quiz").get_attribute("aria-pressed") == "true"
