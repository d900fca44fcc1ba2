"""What a reader's line has to carry, by gzip -9, in kB of 1,000 bytes."""

import gzip
import re

import pytest

from conftest import LANGUAGES


def weight(*files):
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files) / 1000


def linked(page, pattern):
    """Each file once, however often the page names it."""
    links = dict.fromkeys(re.findall(pattern, page.read_text("utf-8")))
    return [(page.parent / link).resolve() for link in links]


SCRIPTS_AND_STYLES = r'(?:href|src)="([^"]+\.(?:css|js))"'
IMPORTS = r'from\s*"(\./[^"]+\.js)"'


def form(site, language, path, ask):
    """The page, and the module, the tables, the scripts and styles that the form needs for `ask`."""
    page = site / language / path
    pattern = rf'data-ask="{ask}"[^>]*data-module="([^"]+)"[^>]*data-tables="([^"]+)"'
    [(module, tables)] = set(re.findall(pattern, page.read_text("utf-8")))
    module, *tables = [(page.parent / link).resolve() for link in [module, *tables.split()]]
    others = linked(page, SCRIPTS_AND_STYLES)
    imported = [file for script in others for file in linked(script, IMPORTS)]
    return page, module, tables, list(dict.fromkeys(others + imported))


def calculator(site, language):
    return form(site, language, "calculator/index.html", "answer")


@pytest.mark.xfail(
    strict=True, reason="with speed, cost and fine-tuning the module weighs 70 kB, to weigh 55"
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_calculator_page_weighs_at_most_110_kb(site, language):
    page, module, tables, others = calculator(site, language)
    assert weight(module) <= 55
    assert weight(page, module, *tables, *others) <= 110


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "path, ask", [("calculator/index.html", "answer"), ("index.html", "advise")]
)
def test_tables_of_a_form_weigh_at_most_35_kb(site, language, path, ask):
    _, _, tables, _ = form(site, language, path, ask)
    assert weight(*tables) <= 35


@pytest.mark.parametrize("language", LANGUAGES)
def test_calculator_page_grows_no_heavier_than_it_is(site, language):
    page, module, tables, others = calculator(site, language)
    assert weight(module) <= 70.5
    assert weight(page, module, *tables, *others) <= 125


@pytest.mark.parametrize("name, most", [("pictures", 74), ("configuration", 28)])
def test_what_the_calculator_loads_on_demand_grows_no_heavier_than_it_is(site, name, most):
    """Beside the calculator, whose tables it shares."""
    page = site / "ru/calculator/index.html"
    [module] = linked(page, rf'data-module="([^"]+/{name}[^"]*)"')
    assert weight(module) <= most


@pytest.mark.parametrize("language", LANGUAGES)
def test_decision_form_grows_no_heavier_than_it_is(site, language):
    """Beside the page, and only when the form is touched."""
    _, module, _, _ = form(site, language, "index.html", "advise")
    assert weight(module) <= 94


@pytest.mark.parametrize("language", LANGUAGES)
def test_chapter_weighs_at_most_25_kb(site, language):
    for page in sorted((site / language / "guide").rglob("index.html")):
        assert weight(page, *linked(page, SCRIPTS_AND_STYLES)) <= 25, page
