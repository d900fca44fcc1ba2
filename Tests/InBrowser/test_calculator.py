"""The calculator, as its reader uses it."""

import pytest
from playwright.sync_api import expect

from conftest import LANGUAGES

BASE = "model=llama-3.1-8b&device=rtx-4090"


class Calculator:
    def __init__(self, page, address, language="ru"):
        self.page = page
        self.address = f"{address}{language}/calculator/"
        self.region = page.locator("[data-answer]")
        self.complaint = page.locator("#complaint")

    def open(self, query=""):
        self.page.goto(self.address + (f"?{query}" if query else ""))
        self.wait()
        return self

    def wait(self):
        self.page.locator("form[data-calculator][data-ready]").wait_for()

    def field(self, name):
        return self.page.locator(f"form[data-calculator] [name='{name}']")

    def show_all_fields(self):
        self.page.evaluate(
            "document.querySelectorAll('form[data-calculator] details').forEach(d => d.open = true)"
        )

    @property
    def answer(self):
        return self.region.inner_html().strip()

    @property
    def query(self):
        return self.page.evaluate("location.search").removeprefix("?")

    def type(self, name, text):
        self.show_all_fields()
        self.field(name).fill(text)

    def commit(self, name, text):
        self.type(name, text)
        self.field(name).press("Tab")


@pytest.fixture
def calculator(page, address):
    return Calculator(page, address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_changing_a_field_changes_answer_and_address(page, address, language):
    calculator = Calculator(page, address, language).open()
    before = calculator.answer
    calculator.type("context", "32768")
    assert calculator.answer != before
    assert "context=32768" in calculator.query


@pytest.mark.parametrize("language", LANGUAGES)
def test_default_answer_stands_without_a_script(page, scriptless, address, language):
    scripted = Calculator(page, address, language).open()
    plain = Calculator(scriptless, address, language)
    scriptless.goto(plain.address)
    assert plain.answer and plain.answer == scripted.answer


def test_the_same_address_gives_the_same_answer(calculator):
    calculator.open().commit("context", "20000")
    before = calculator.answer
    calculator.page.reload()
    calculator.wait()
    assert calculator.answer == before
    assert calculator.field("context").input_value() == "20000"


def test_defaults_are_left_out_of_the_address(calculator):
    calculator.open(f"{BASE}&context=20000").commit("context", "8192")
    assert "context" not in calculator.query


def test_keys_without_a_field_stay_in_the_address(calculator):
    calculator.open(f"{BASE}&ubatch=256").commit("context", "20000")
    assert "ubatch=256" in calculator.query


def text_fields(page):
    return page.eval_on_selector_all(
        "form[data-calculator] input:is([type=text], :not([type]))", "all => all.map(f => f.name)"
    )


def test_nonsense_in_each_text_field_is_answered_at_the_field(calculator):
    calculator.open()
    good, names = calculator.answer, text_fields(calculator.page)
    assert "context" in names
    for name in names:
        before = calculator.field(name).input_value()
        calculator.type(name, "~abc")
        expect(calculator.complaint).to_be_visible()
        assert calculator.complaint.get_attribute("data-complaint") == name
        assert calculator.field(name).get_attribute("aria-invalid") == "true"
        assert "complaint" in calculator.field(name).get_attribute("aria-describedby")
        assert calculator.answer == good
        calculator.type(name, before)
        expect(calculator.complaint).to_have_count(0)
        assert calculator.field(name).get_attribute("aria-invalid") is None
        assert calculator.answer == good


def test_nonsense_in_the_address_is_answered_and_the_default_answer_stays(calculator):
    calculator.open()
    good = calculator.answer
    names = calculator.page.eval_on_selector_all(
        "form[data-calculator] [name]", "all => [...new Set(all.map(f => f.name))]"
    )
    for name in names:
        calculator.open(f"{BASE}&{name}=~nonsense")
        expect(calculator.complaint).to_be_visible()
        assert calculator.complaint.get_attribute("data-complaint") == name
        assert calculator.answer == good


def test_an_unknown_key_in_the_address_is_answered(calculator):
    calculator.open(f"{BASE}&contxt=1")
    expect(calculator.complaint).to_contain_text("context")


def test_nonsense_does_not_reach_the_address(calculator):
    calculator.open(BASE).commit("context", "~abc")
    assert calculator.query == BASE


def test_back_and_forward_go_from_one_committed_scenario_to_the_next(calculator):
    calculator.open(BASE)
    first = calculator.answer
    calculator.field("context").press_sequentially("0")
    calculator.commit("context", "20000")
    second = calculator.answer
    calculator.commit("context", "30000")
    third = calculator.answer
    assert len({first, second, third}) == 3

    for go, answer, context in (
        ("go_back", second, "20000"),
        ("go_back", first, "8192"),
        ("go_forward", second, "20000"),
    ):
        getattr(calculator.page, go)()
        expect(calculator.field("context")).to_have_value(context)
        assert calculator.answer == answer


def test_back_to_the_address_without_a_scenario_shows_the_pages_own(calculator):
    calculator.open()
    own, context = calculator.answer, calculator.field("context").input_value()
    calculator.commit("context", "20000")
    calculator.page.go_back()
    expect(calculator.field("context")).to_have_value(context)
    assert calculator.answer == own


def test_focus_and_open_details_stay(calculator):
    calculator.open(BASE)
    summaries = calculator.region.locator("summary")
    assert summaries.count() > 0
    calculator.page.evaluate(
        "document.querySelectorAll('[data-answer] details').forEach(d => d.open = !d.open)"
    )
    opened = "all => all.map(d => d.open)"
    before = calculator.region.locator("details").evaluate_all(opened)
    summaries.first.focus()
    # As a script or an extension would change it: the focus is elsewhere than in the field.
    calculator.field("context").evaluate(
        "f => { f.value = '20000'; f.dispatchEvent(new Event('input', { bubbles: true })) }"
    )
    assert "context=20000" in calculator.query
    assert calculator.region.locator("details").evaluate_all(opened) == before
    assert calculator.page.evaluate("document.activeElement.matches('[data-answer] summary')")


def test_typing_keeps_the_focus_in_the_field(calculator):
    calculator.open(BASE)
    calculator.type("context", "20000")
    assert calculator.page.evaluate("document.activeElement.name") == "context"


def test_the_verdict_is_spoken(calculator):
    calculator.open(BASE).type("context", "20000")
    verdict = calculator.region.locator("[data-verdict]").first.text_content().strip()
    assert verdict
    expect(calculator.page.locator("[data-status]")).to_have_text(verdict)


def test_the_link_is_copied(calculator):
    page = calculator.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    calculator.open(BASE).type("context", "20000")
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-copy-link]")).to_have_text(
        page.locator("[data-copy-link]").get_attribute("data-done")
    )
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_a_missing_module_is_said(chromium, address):
    context = chromium.new_context()
    context.route("**/*.wasm", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{address}ru/calculator/")
    expect(page.locator("[data-failure]")).to_be_visible()
    context.close()
