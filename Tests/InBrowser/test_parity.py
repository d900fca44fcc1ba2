"""The module and the program give the same bytes for any scenario."""

import itertools
import json
import subprocess

import pytest

from conftest import LANGUAGES
from module import evaluate
from scenarios import Scenarios

COUNT = 10_000
CHUNK = 500

# The module without the page's script around it. The program reads lines; so does this.
EVALUATE = evaluate("form[data-calculator]", "answer")


@pytest.fixture(scope="module")
def queries(tables):
    ids = [[row["id"] for row in tables(name)] for name in ("models", "devices", "formats")]
    return list(itertools.islice(Scenarios(20261121, *ids), COUNT))


def native(guide, queries, language, folder):
    file = folder / "queries.txt"
    file.write_text("".join(f"{query}\n" for query in queries), encoding="utf-8")
    command = [guide, "size", "--batch", str(file), "--html", "--language", language]
    output = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [json.loads(line)["html"] for line in output.removesuffix("\n").split("\n")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_browser_and_program_give_the_same_bytes(
    page, address, guide, queries, language, tmp_path
):
    expected = native(guide, queries, language, tmp_path)
    assert len(expected) == len(queries)
    page.goto(f"{address}{language}/calculator/")
    different = []
    for start in range(0, COUNT, CHUNK):
        chunk = queries[start : start + CHUNK]
        answers = page.evaluate(EVALUATE, chunk)
        pairs = zip(chunk, answers, expected[start : start + CHUNK])
        different += [query for query, browser, program in pairs if browser != program]
    assert different == []


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
