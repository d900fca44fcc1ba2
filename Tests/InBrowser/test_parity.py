"""The module and the program give the same bytes for any scenario."""

import itertools
import json
import subprocess

import pytest

from conftest import LANGUAGES
from scenarios import Scenarios

COUNT = 10_000
CHUNK = 500

# The module without the page's script around it. The program reads lines; so does this.
EVALUATE = """
async (queries) => {
  const { module, tables } = document.querySelector("form[data-calculator]").dataset;
  const bytes = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
  if (!window.parity) {
    const [code, bundle] = await Promise.all([bytes(module), bytes(tables)]);
    const { exports } = (await WebAssembly.instantiate(code)).instance;
    const put = (bytes) => {
      const pointer = exports.allocate(bytes.length);
      new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
      return pointer;
    };
    const pointer = put(bundle);
    if (!exports.load(pointer, bundle.length)) throw new Error("no tables");
    exports.release(pointer);
    window.parity = (query) => {
      const text = new TextEncoder().encode(query);
      const pointer = put(text);
      const result = exports.answer(pointer, text.length);
      const length = new DataView(exports.memory.buffer).getUint32(result, true);
      const html = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        new Uint8Array(exports.memory.buffer, result + 4, length));
      exports.release(pointer);
      exports.release(result);
      return html;
    };
    window.parityMemory = () => exports.memory.buffer.byteLength;
  }
  return queries.map(window.parity);
}
"""


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


def test_the_modules_memory_stops_growing(page, address, queries):
    page.goto(f"{address}ru/calculator/")
    page.evaluate(EVALUATE, queries[:CHUNK])
    before = page.evaluate("window.parityMemory()")
    for _ in range(5):
        page.evaluate(EVALUATE, queries[:CHUNK])
    assert page.evaluate("window.parityMemory()") == before
