"""The calculator's charts and its reader of configurations: loaded only when somebody turns to them."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import LANGUAGES
from test_calculator import BASE, CONFIG, Calculator, paste

AT_FIRST = ["calculator-ru.txt", "calculator.wasm", "tables-ru.txt"]
PRICED = f"{BASE}&api_in=1&api_out=3"


class Pictures:
    def __init__(self, calculator):
        self.page = calculator.page
        self.part = self.page.locator("[data-pictures]")
        self.drawn = self.part.locator("[data-drawn]")
        self.charts = self.drawn.locator("figure")

    def open(self):
        self.part.locator("> summary").click()
        expect(self.drawn.locator("> *").first).to_be_visible()
        return self

    @property
    def html(self):
        return self.drawn.inner_html()


@pytest.fixture
def calculator(page, address):
    return Calculator(page, address)


@pytest.fixture
def requests(page):
    """The names of the modules and tables that the page has asked for, without their fingerprints."""
    names = []

    def note(request):
        name = request.url.rpartition("/")[2]
        if name.endswith((".wasm", ".txt")):
            names.append(re.sub(r"-[0-9a-z]{10,}\.", ".", name))

    page.on("request", note)
    return names


def test_charts_are_loaded_when_they_are_opened(calculator, requests):
    calculator.open(PRICED)
    assert sorted(requests) == AT_FIRST
    assert Pictures(calculator).open().charts.count() == 4
    # The tables that the calculator has are not asked for again.
    assert sorted(requests[:-1]) == AT_FIRST and requests[-1] == "pictures.wasm"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_chart_has_a_title_a_text_and_its_figures(page, address, language):
    pictures = Pictures(Calculator(page, address, language).open(PRICED)).open()
    for chart in pictures.charts.all():
        expect(chart.locator("figcaption")).not_to_be_empty()
        assert chart.locator("svg[role='img'] > title").text_content()
        assert len(chart.locator("svg[role='img'] > desc").text_content()) > 10
        chart.locator("summary").click()
        expect(chart.locator("tbody tr").first).to_be_visible()


def test_a_keystroke_draws_them_anew(calculator):
    pictures = Pictures(calculator.open(BASE)).open()
    before = pictures.html
    calculator.type("context", "20000")
    assert pictures.html != before
    expect(pictures.charts.first.locator("table")).to_contain_text("20 000")


def test_closed_charts_are_not_drawn(calculator):
    pictures = Pictures(calculator.open(BASE)).open()
    before = pictures.html
    pictures.part.locator("> summary").click()
    calculator.type("context", "20000")
    assert pictures.html == before
    pictures.part.locator("> summary").click()
    expect(pictures.charts.first.locator("table")).to_contain_text("20 000")


def test_a_complaint_keeps_the_last_charts(calculator):
    pictures = Pictures(calculator.open(BASE)).open()
    before = pictures.html
    calculator.type("context", "~abc")
    expect(calculator.complaint).to_be_visible()
    assert pictures.html == before


def test_two_scenarios_are_drawn_in_the_same_charts(calculator):
    pictures = Pictures(calculator.open(PRICED)).open()
    calculator.page.locator("[data-compare]").click()
    calculator.type("users", "4")
    expect(pictures.charts.first.locator(".key")).to_contain_text("Вариант B")
    assert pictures.charts.count() == 4
    calculator.page.locator("[data-remove]").click()
    expect(pictures.charts.first.locator(".key")).not_to_contain_text("Вариант")


def test_open_figures_and_the_focus_stay(calculator):
    pictures = Pictures(calculator.open(PRICED)).open()
    summary = pictures.drawn.locator("#picture-roofline > summary")
    summary.click()
    calculator.field("users").evaluate(
        "f => { f.value = '2'; f.dispatchEvent(new Event('input', { bubbles: true })) }"
    )
    opened = pictures.drawn.locator("details").evaluate_all("all => all.map(d => d.open)")
    assert opened == [False, False, True, False]
    expect(summary).to_be_focused()


def test_what_cannot_be_drawn_is_said(calculator):
    pictures = Pictures(calculator.open("params_total=7000000000")).open()
    assert pictures.charts.count() == 0
    expect(pictures.drawn.locator("p")).not_to_be_empty()


def test_without_a_script_there_are_no_charts_to_open(scriptless, address):
    scriptless.goto(f"{address}ru/calculator/")
    expect(scriptless.locator("[data-pictures]")).to_be_hidden()


def test_charts_that_cannot_be_loaded_say_so_and_come_later(chromium, address):
    context = chromium.new_context()
    calculator = Calculator(context.new_page(), address).open(BASE)
    context.route("**/pictures*.wasm", lambda route: route.abort())
    pictures = Pictures(calculator)
    summary, failure = pictures.part.locator("> summary"), pictures.part.locator("[data-failure]")
    summary.click()
    expect(failure).to_be_visible()
    context.unroute("**/pictures*.wasm")
    calculator.type("context", "20000")
    expect(pictures.charts.first).to_be_visible()
    expect(failure).to_be_hidden()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", [PRICED, f"{PRICED}&b.device=h100-sxm-80gb&b.quant=q8_0"])
def test_charts_do_not_scroll_sideways_on_a_narrow_screen(page, address, language, query):
    page.set_viewport_size({"width": 320, "height": 640})
    Pictures(Calculator(page, address, language).open(query)).open()
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_the_charts(page, address, language, theme):
    page.emulate_media(color_scheme=theme)
    query = f"{PRICED}&b.device=h100-sxm-80gb"
    Pictures(Calculator(page, address, language).open(query)).open()
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    violations = Axe().run(page).response["violations"]
    assert [violation["id"] for violation in violations] == []


def test_the_configurations_reader_is_loaded_when_its_field_has_the_focus(calculator, requests):
    calculator.open(BASE)
    calculator.show_all_fields()
    assert "configuration.wasm" not in requests
    with calculator.page.expect_response("**/configuration*.wasm"):
        calculator.page.locator("[data-config]").focus()
    paste(calculator, CONFIG)
    expect(calculator.field("model")).to_have_value("")
    assert sorted(requests[:-1]) == AT_FIRST and requests[-1] == "configuration.wasm"


def test_a_reader_of_configurations_that_cannot_be_loaded_says_so(chromium, address):
    context = chromium.new_context()
    calculator = Calculator(context.new_page(), address).open(BASE)
    context.route("**/configuration*.wasm", lambda route: route.abort())
    good = calculator.answer
    paste(calculator, CONFIG)
    expect(calculator.page.locator("[data-field] [data-failure]")).to_be_visible()
    assert calculator.answer == good and calculator.query == BASE
    context.close()
