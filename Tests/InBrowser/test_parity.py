"""The modules and the program give the same bytes for any scenario."""

import itertools
import json
import subprocess

import pytest

from conftest import LANGUAGES
from module import evaluate
from scenarios import Scenarios

COUNT = 10_000
PICTURES = 2000
CHUNK = 500

# The module without the page's script around it. The program reads lines; so does this.
EVALUATE = evaluate("form[data-calculator]", "answer")
DRAW = evaluate("form[data-calculator]", "pictures", "[data-pictures]")


@pytest.fixture(scope="module")
def queries(tables):
    ids = [[row["id"] for row in tables(name)] for name in ("models", "devices", "formats")]
    return list(itertools.islice(Scenarios(20261121, *ids), COUNT))


def native(guide, queries, language, folder, kind="--html"):
    file = folder / "queries.txt"
    file.write_text("".join(f"{query}\n" for query in queries), encoding="utf-8")
    command = [guide, "size", "--batch", str(file), kind, "--language", language]
    output = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [json.loads(line)["html"] for line in output.removesuffix("\n").split("\n")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_browser_and_program_give_the_same_bytes(
    page, address, guide, queries, language, tmp_path
):
    expected = native(guide, queries, language, tmp_path)
    page.goto(f"{address}{language}/calculator/")
    assert different(page, EVALUATE, queries, expected) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_browser_and_program_draw_the_same_charts(
    page, address, guide, queries, language, tmp_path
):
    queries = queries[:PICTURES]
    expected = native(guide, queries, language, tmp_path, "--pictures")
    assert sum("<figure" in html for html in expected) > PICTURES / 4
    page.goto(f"{address}{language}/calculator/")
    assert different(page, DRAW, queries, expected) == []


def different(page, script, queries, expected):
    """The queries that the script answers otherwise than expected."""
    assert len(expected) == len(queries)
    found = []
    for start in range(0, len(queries), CHUNK):
        chunk = queries[start : start + CHUNK]
        pairs = zip(chunk, page.evaluate(script, chunk), expected[start : start + CHUNK])
        found += [query for query, browser, program in pairs if browser != program]
    return found


def test_the_scenarios_are_answers_and_complaints(guide, queries, tmp_path):
    """The comparison above would say little if nearly all of them were one or the other."""
    answers = native(guide, queries[:1000], "ru", tmp_path)
    complaints = sum("data-complaint" in answer for answer in answers)
    assert 200 < complaints < 800
    assert len(set(answers)) > 700


def test_after_100_000_answers_the_memory_is_no_larger_and_the_answers_are_the_same(
    page, address, queries
):
    page.goto(f"{address}ru/calculator/")
    few = queries[:CHUNK]
    before = page.evaluate(EVALUATE, few)
    memory = page.evaluate("window.memory.answer()")
    page.evaluate(
        "few => { for (let i = 0; i < 100_000; i++) window.asked.answer(few[i % few.length]); }",
        few)
    assert page.evaluate("window.memory.answer()") == memory
    assert page.evaluate(EVALUATE, few) == before
