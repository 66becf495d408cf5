"""The playground's page in a browser: programs, pictures, errors, links, the end of what does not end."""

import json
import subprocess

import pytest

pytestmark = pytest.mark.browser

NEURON = """from autograd import Value, draw
x, w, b = Value(1.5, label="x"), Value(-2.0, label="w"), Value(0.25, label="b")
y = (w * x + b).sigmoid()
y.backward()
w.grad
draw(y)
"""


def test_a_newcomer_sees_a_neuron_and_types_their_own(visit):
    page = visit().wait("Done")

    assert page.texts()[0].startswith("y = -0.537\nif w grows a little, y grows 1.4232 times as much")
    assert page.frame(0).locator("svg").get_attribute("width") is not None
    assert "not computed yet" in page.frame(1).locator("body").inner_text()

    page.run(NEURON)

    assert page.texts()[0].startswith("0.08471")
    assert page.status.startswith("Done in")
    assert page.frame(0).locator("svg text", has_text="0.08471").count() == 1
    assert page.tab.locator("#output iframe").count() == 1


def test_the_first_answer_is_there_within_5_seconds_of_the_start_of_python(visit):
    page = visit(
        script="""
        window.heard = {};
        const listen = Worker.prototype.addEventListener;
        Worker.prototype.addEventListener = function (type, take) {
            window.heard.begun ??= performance.now();
            listen.call(this, type, (event) => {
                if (event.data?.kind) window.heard[event.data.kind] ??= performance.now();
                take(event);
            });
        };
    """
    ).wait("Done")
    heard = page.tab.evaluate("window.heard")

    assert heard["text"] - heard["ready"] < 5000, heard


def test_the_page_of_a_computation_is_played_inside(page):
    inside = page.choose("neuron").frame(1)
    inside.locator("body").click(position={"x": 5, "y": 5})
    for _ in range(8):
        page.tab.keyboard.press("ArrowRight")

    assert inside.locator("#position").inner_text() == "8 of 9"


PROGRAMS = ("micrograd", "functions", "or-gate", "xor-relu", "identity-xor", "step-by-step", "moons")


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_of_the_menu_runs_when_it_is_chosen(page, name):
    page.choose(name)

    assert page.texts("error") == []
    assert page.tab.evaluate("location.hash") == f"#program={name}"
    assert page.tab.locator("#output > *").count() >= 1


IN_SIGHT = "(e) => e.getBoundingClientRect().bottom <= innerHeight"


def test_an_error_is_shown_with_its_line_and_marked_in_the_program(page):
    page.run("from autograd import Value\nx = Value(1.0)\nfor _ in range(99): print()\nx.sigmod()\n")

    [error] = page.texts("error")
    assert page.tab.locator("#output pre.error").evaluate(IN_SIGHT)
    assert error.splitlines()[-1] == "AttributeError: a Value has no attribute 'sigmod'. Did you mean: 'sigmoid'?"
    assert 'File "program.py", line 4' in error
    assert page.status == "Ended by an error in line 4."
    assert page.tab.locator(".cm-lintRange-error").inner_text() == "x.sigmod()"

    page.run("1 + 1\n")

    assert page.texts("error") == []
    assert page.tab.locator(".cm-lintRange-error").count() == 0


def test_a_program_that_does_not_end_is_stopped_and_the_next_one_runs(page):
    page.type("print('on and on')\nwhile True: pass\n").tab.locator("#run").click()
    page.wait("Running")
    page.tab.locator("#output pre", has_text="on and on").wait_for()
    page.tab.locator("#stop").click()

    assert page.status.startswith("Stopped after")
    assert page.tab.locator("#stop").is_disabled()

    page.run("print('here again')\n")

    assert page.texts() == ["here again\n"] or page.texts() == ["here again"]


def test_run_again_takes_the_place_of_what_still_runs(page):
    page.type("while True: pass\n").tab.keyboard.press("ControlOrMeta+Enter")
    page.wait("Running")
    page.type("print('the second')\n").tab.keyboard.press("ControlOrMeta+Enter")
    page.wait("Done")

    assert "".join(page.texts()).strip() == "the second"


def test_a_link_carries_the_program_and_waits_for_its_reader(page, visit):
    program = "from autograd import grad\ngrad(lambda x: x**3)(2.0)  # ∂\n"
    page.type(program).tab.locator("#share").click()
    page.wait("The link is copied")
    link = page.tab.evaluate("navigator.clipboard.readText()")
    other = visit(link.removeprefix(page.address)).wait("A program from a link")

    assert "#code=" in link
    assert other.tab.locator(".cm-line").all_inner_texts()[1] == "grad(lambda x: x**3)(2.0)  # ∂"
    assert other.texts() == []

    other.tab.locator("#run").click()
    other.wait("Done")

    assert "".join(other.texts()).strip() == "12.0"


def test_what_is_typed_outlives_a_reload_and_the_menu_says_that_it_is_ones_own(visit):
    page = visit().wait("Done")
    page.type("print('kept')\n")
    page.tab.wait_for_function("location.hash.startsWith('#code=')")

    assert page.tab.locator("#programs").input_value() == ""

    page.tab.reload()
    page.wait("A program from a link")

    assert page.tab.locator(".cm-line").first.inner_text() == "print('kept')"


def test_undo_brings_back_what_another_program_has_replaced(page):
    page.type("mine = 1\n")
    page.choose("functions")
    page.tab.locator(".cm-content").click()
    page.tab.keyboard.press("ControlOrMeta+z")

    assert page.tab.locator(".cm-line").first.inner_text() == "mine = 1"


def test_everything_is_reached_by_the_keyboard_and_escape_leaves_the_editor(page):
    tab = page.tab
    tab.locator("#share").focus()
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.classList.contains('cm-content')")

    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.classList.contains('cm-content')")

    tab.keyboard.press("Escape")
    tab.keyboard.press("Tab")
    assert not tab.evaluate("document.activeElement.classList.contains('cm-content')")


def test_what_a_program_draws_can_be_saved(page):
    page.choose("neuron")
    with page.tab.expect_download() as picture:
        page.tab.locator("a.save").first.click()
    with page.tab.expect_download() as document:
        page.tab.locator("a.save").last.click()

    assert picture.value.suggested_filename == "picture.svg"
    assert "<svg" in picture.value.path().read_text(encoding="utf-8")
    assert document.value.path().read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_file_that_a_program_writes_can_be_saved(page):
    page.run("from autograd import Value, draw\ndraw(Value(1.0) * 2).save('twice.svg')\n")
    with page.tab.expect_download() as written:
        page.tab.locator("a.save", has_text="Save twice.svg").click()

    assert written.value.suggested_filename == "twice.svg"
    assert "<svg" in written.value.path().read_text(encoding="utf-8")


SLY = """
TAKE = "<script>parent.document.title = 'taken'</script>"
class Page:
    html = f"<!doctype html><title>A page</title>{TAKE}"
class Picture:
    def _repr_svg_(self):
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="10pt" height="10pt">{TAKE}</svg>'
Page()
Picture()
"""


def test_what_a_program_draws_can_reach_nothing_of_the_page(visit):
    page = visit().wait("Done").run(SLY)
    page.frame(1).locator("svg").wait_for()
    page.tab.wait_for_function("document.querySelectorAll('#output iframe').length === 2")
    said = " ".join(page.noise)
    page.noise.clear()

    assert page.tab.title() == "Playground · scalar-autograd"
    assert "Blocked" in said


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_nothing_hinders_access_and_nothing_is_wider_than_the_screen(page, axe, scheme, width):
    page.tab.set_viewport_size({"width": width, "height": 844})
    page.tab.emulate_media(color_scheme=scheme)
    page.run("from autograd import Value, draw\nprint('so')\ndraw(Value(1.0) * 2)\n1 / 0\n")
    page.tab.evaluate("document.querySelector('details').open = true")
    page.tab.evaluate(axe + "; undefined")
    found = page.tab.evaluate("async () => (await axe.run()).violations")

    assert json.dumps([(v["id"], [node["html"] for node in v["nodes"]][:3]) for v in found], indent=1) == "[]"
    assert page.tab.evaluate("document.documentElement.scrollWidth") <= width


def test_missing_files_are_said_rather_than_waited_for(browser, address):
    context = browser.new_context()
    tab = context.new_page()
    tab.route("**/wheels/scalar_autograd*", lambda route: route.fulfill(status=404))
    tab.goto(address)
    tab.locator("#output pre.error").wait_for(timeout=60_000)

    assert "Python cannot start" in tab.locator("#output pre.error").inner_text()
    assert tab.locator("#status").inner_text() == "There is no Python. Run tries again."

    tab.unroute("**/wheels/scalar_autograd*")
    tab.locator("#run").click()
    tab.wait_for_function("document.querySelector('#status').textContent.startsWith('Done')", timeout=120_000)

    assert tab.locator("#output pre.error").count() == 0
    context.close()


def test_opened_as_a_file_it_says_that_it_takes_a_server(browser, folder):
    tab = browser.new_page()
    tab.goto((folder / "index.html").as_uri())

    assert "Serve its folder: python3 -m http.server" in tab.locator("#status").inner_text()
    tab.close()


CONFIG = """
import js from "@eslint/js";
import globals from "globals";
export default [js.configs.recommended, {
  languageOptions: { sourceType: "module", ecmaVersion: 2023, globals: { ...globals.browser, ...globals.worker } },
  rules: {
    eqeqeq: "error", "no-eval": "error", "no-shadow": "error", "no-var": "error", "prefer-const": "error",
    "max-len": ["error", 130],
  },
}];
"""


def test_the_linter_finds_nothing_in_the_scripts(folder, node_modules, tmp_path):
    (tmp_path / "node_modules").symlink_to(node_modules)
    (tmp_path / "eslint.config.mjs").write_text(CONFIG, encoding="utf-8")
    names = sorted(path.name for path in folder.glob("*.js"))
    for name in names:
        (tmp_path / name).write_text((folder / name).read_text(encoding="utf-8"), encoding="utf-8")
    found = subprocess.run(["npx", "eslint", *names], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert len(names) == 6
    assert (found.returncode, found.stdout) == (0, "")
