"""The calculator, as its reader uses it."""

import pytest
from playwright.sync_api import expect

from conftest import LANGUAGES

BASE = "model=llama-3.1-8b&device=rtx-4090"


class Calculator:
    def __init__(self, page, address, language="ru"):
        self.page = page
        self.address = f"{address}{language}/calculator/"
        self.region = page.locator("div.calculator:has(> form[data-calculator]) [data-answer]")
        self.complaint = page.locator("#complaint-answer")

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
        "document.querySelectorAll('[data-calculator] ~ * [data-answer] details').forEach(d => d.open = !d.open)"
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
    expect(calculator.page.locator("[data-calculator] ~ * [data-status]")).to_have_text(verdict)


def test_the_link_is_copied(calculator):
    page = calculator.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    calculator.open(BASE).type("context", "20000")
    button = page.locator("form[data-calculator] [data-copy-link]")
    button.click()
    expect(button).to_have_text(button.get_attribute("data-done"))
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_a_missing_module_is_said(chromium, address):
    context = chromium.new_context()
    context.route("**/*.wasm", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{address}ru/calculator/")
    expect(page.locator("form[data-calculator] > [data-failure]")).to_be_visible()
    context.close()


def test_two_scenarios_stand_side_by_side(calculator):
    page = calculator.open(BASE).page
    page.locator("[data-compare]").click()
    assert page.evaluate("document.activeElement.dataset.case") == "b"
    calculator.commit("context", "32768")
    assert calculator.query == f"{BASE}&b.context=32768"
    expect(calculator.region.locator("table").first).to_contain_text("32768")
    page.locator("[data-case='a']").click()
    expect(calculator.field("context")).to_have_value("8192")
    calculator.commit("users", "2")
    # Of the second only what differs stays in the address.
    expected = f"{BASE}&users=2&b.context=32768&b.users="
    assert sorted(calculator.query.split("&")) == sorted(expected.split("&"))
    page.locator("[data-remove]").click()
    assert sorted(calculator.query.split("&")) == sorted(f"{BASE}&users=2".split("&"))
    expect(page.locator("[data-compare]")).to_be_visible()


def test_an_address_with_two_scenarios_gives_the_same_answer(calculator):
    query = f"{BASE}&b.quant=q8_0&b.device="
    calculator.open(query)
    before = calculator.answer
    assert 'id="b-whole"' in before
    assert calculator.query == query
    calculator.page.reload()
    calculator.wait()
    assert calculator.answer == before


def test_nonsense_in_the_second_scenario_is_answered_at_its_field(calculator):
    calculator.open(f"{BASE}&b.context=20000")
    good = calculator.answer
    calculator.page.locator("[data-case='b']").click()
    calculator.type("context", "~abc")
    assert calculator.complaint.get_attribute("data-complaint") == "b.context"
    assert calculator.field("context").get_attribute("aria-invalid") == "true"
    assert calculator.answer == good


CONFIG = """{"model_type": "llama", "num_hidden_layers": 20, "hidden_size": 2048, "intermediate_size": 8192,
"num_attention_heads": 16, "num_key_value_heads": 4, "vocab_size": 50000, "max_position_embeddings": 8192}"""


def paste(calculator, text):
    calculator.show_all_fields()
    calculator.page.locator("[data-config]").fill(text)


def test_a_pasted_configuration_sizes_its_model(calculator):
    calculator.open(BASE)
    before = calculator.answer
    paste(calculator, CONFIG)
    calculator.page.wait_for_url("**layers=20**")
    assert calculator.answer != before
    assert "layers=20" in calculator.query and "model=" not in calculator.query
    answer = calculator.answer
    calculator.page.reload()
    calculator.wait()
    assert calculator.answer == answer
    calculator.field("model").select_option("llama-3.1-8b")
    assert "layers" not in calculator.query


@pytest.mark.parametrize("text", ["{", "[]", '{"model_type": "llama"}', "🦙"])
def test_a_configuration_that_cannot_be_read_is_answered_at_its_field(calculator, text):
    calculator.open(BASE)
    good = calculator.answer
    paste(calculator, text)
    expect(calculator.complaint).to_be_visible()
    area = calculator.page.locator("[data-config]")
    assert area.get_attribute("aria-invalid") == "true"
    assert calculator.answer == good and calculator.query == BASE


def test_a_measurement_narrows_the_ranges(calculator):
    calculator.open(BASE)
    decode = calculator.region.locator("#line-decode b")
    before = decode.text_content()
    calculator.commit("measured", "111")
    assert decode.text_content() != before
    assert "measured=111" in calculator.query


def test_the_lines_are_copied(calculator):
    page = calculator.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    calculator.open(BASE)
    calculator.region.locator("#part-launch > summary").click()
    button = calculator.region.locator("[data-copy]").first
    button.click()
    expect(button).to_have_text(button.get_attribute("data-done"))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("llama-server -m llama-3.1-8b-Q4_K_M.gguf -c 8192 ")


@pytest.mark.parametrize("query", [BASE, f"{BASE}&b.context=20000"])
def test_the_answer_is_copied_as_markdown(calculator, query):
    page = calculator.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    calculator.open(query)
    page.locator("[data-copy-markdown]").click()
    expect(page.locator("[data-copy-markdown]")).to_have_text(
        page.locator("[data-copy-markdown]").get_attribute("data-done")
    )
    text = page.evaluate("navigator.clipboard.readText()")
    verdict = calculator.region.locator(".verdict").first.text_content().strip()
    assert verdict.split(":")[0] in text
    assert f"<{page.url}>" in text
    assert "llama-server" in text and "\n- " in text
    assert ("| --- |" in text) == ("b." in query)


def test_all_works_from_the_keyboard(calculator):
    page = calculator.open(BASE).page
    calculator.field("cache").focus()
    # The parts of the form follow, then its buttons.
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('[data-compare]')")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.case") == "b"
    summary = calculator.region.locator("summary").first
    summary.focus()
    before = calculator.region.locator("details").first.evaluate("d => d.open")
    page.keyboard.press("Enter")
    assert calculator.region.locator("details").first.evaluate("d => d.open") != before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "query", ["", f"{BASE}&users=16&tune=qlora&currency=rub", f"{BASE}&b.model=qwen2.5-32b"]
)
def test_nothing_scrolls_sideways_on_a_narrow_screen(page, address, language, query):
    page.set_viewport_size({"width": 320, "height": 640})
    Calculator(page, address, language).open(query)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_switch_of_language_keeps_the_scenario(calculator):
    page = calculator.open(BASE).page
    calculator.commit("context", "20000")
    page.locator("header a[hreflang^='pl']").first.click()
    page.wait_for_url("**/pl/calculator/**")
    calculator.wait()
    assert "context=20000" in calculator.query


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_accuracy_that_pays_follows_its_two_numbers(page, address, language):
    page.goto(f"{address}{language}/calculator/")
    answer = page.locator("[data-target-answer]")
    before = answer.text_content()
    assert "83" in before
    page.locator("#target-loss").fill("9")
    expect(answer).to_contain_text("90")
    page.locator("#target-loss").fill("~")
    expect(page.locator("form[data-target] .complaint")).to_be_visible()
    expect(answer).to_contain_text("90")
    page.locator("#target-loss").fill("1")
    expect(answer).to_contain_text("50")
    expect(page.locator("form[data-target] .complaint")).to_have_count(0)


# The lists


GROUPS = """select => [...select.querySelectorAll("optgroup")].map(
  (group) => [group.label, [...group.querySelectorAll("option")].map((option) => option.value)])"""


def by_group(rows, column):
    """The ids under what stands in the column, in the order in which that first appears."""
    groups = {}
    for row in rows:
        groups.setdefault(row[column], []).append(row["id"])
    return groups


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_offer_every_model_and_device_in_its_group(
    page, address, site, tables, language
):
    calculator = Calculator(page, address, language).open()
    # What cannot be sized has no page.
    models = [row for row in tables("models") if (site / language / "models" / row["id"]).is_dir()]
    expected = by_group(models, "developer")
    assert dict(calculator.field("model").evaluate(GROUPS)) == expected
    assert list(dict(calculator.field("model").evaluate(GROUPS))) == list(expected)
    names = {row["id"].removeprefix("kind."): row[language] for row in tables("phrases")}
    expected = {names[kind]: ids for kind, ids in by_group(tables("devices"), "kind").items()}
    for form in ("data-calculator", "data-ask='advise'"):
        groups = page.locator(f"form[{form}] [name='device']").evaluate(GROUPS)
        # The build sets no-break spaces.
        groups = [[title.replace("\xa0", " "), ids] for title, ids in groups]
        assert groups == [[title, ids] for title, ids in expected.items()]
    offered = page.locator("datalist#models option").evaluate_all("all => all.map(o => o.value)")
    assert offered == [row["id"] for row in models]


def test_the_lists_show_what_is_chosen_before_the_tables_are_there(chromium, address):
    context = chromium.new_context()
    context.route("**/tables-*.txt", lambda route: None)
    page = context.new_page()
    page.goto(f"{address}ru/calculator/?task=rag&device=rtx-3090")
    chosen = "select => select.selectedOptions[0].text"
    page.wait_for_function("document.querySelector('#d-device').value === 'rtx-3090'")
    assert page.locator("#f-model").evaluate(chosen) == "Llama 3.1 8B"
    assert page.locator("#f-device").evaluate(chosen) == "NVIDIA GeForce RTX 4090"
    assert page.locator("#d-device").evaluate(chosen) == "rtx-3090"
    context.close()


def test_resetting_the_form_chooses_what_the_page_came_with(calculator):
    calculator.open(f"{BASE}&quant=q8_0")
    calculator.field("model").select_option("qwen3-8b")
    calculator.page.locator("form[data-calculator]").evaluate("form => form.reset()")
    assert calculator.field("model").input_value() == "llama-3.1-8b"
    assert calculator.field("device").input_value() == "rtx-4090"
