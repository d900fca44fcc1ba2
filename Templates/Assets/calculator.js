// The calculator's form: asks the WebAssembly module for the answer to the form's scenario, shows it,
// and keeps the scenario in the page's address. No number is computed here.
//
// What it expects of the page:
//
//   <form data-calculator data-module="…wasm" data-tables="…">   addresses relative to the page
//     fields named by the scenario's keys; `data-default` is the value that the scenario text takes when
//     the key is absent: a field that holds it, or nothing, is left out of the text. Numbers are
//     `type="text" inputmode="decimal"`: a number field would hide what cannot be read as one.
//     each field within a `data-field` element, at whose end a complaint may stand
//     <div data-cases hidden> buttons [data-case="a"] [data-case="b"] [data-remove] </div>
//     <button type="button" data-compare>                        adds the second scenario
//     <div data-field data-module="…wasm">                       its module is loaded when it has the focus
//       <textarea data-config>                                   a config.json, without a name
//       <p data-failure hidden>
//     <select data-list="models">                               see options.js
//   <div data-answer>the answer view for the form's initial values</div>
//   <p data-status role="status"></p>                            spoken, not seen
//   <p data-failure hidden>The calculator could not be loaded …</p>
//
// In an answer `data-verdict` marks the sentence to be spoken, and each `details` and whatever takes
// focus keeps its place from one answer to the next. A complaint is one element with
// `data-complaint="field"`. The buttons that copy are copying.js's, and the charts pictures.js's: an event
// `answered` at the form tells it of each good answer's scenario.

import {
  defaultOf, fieldsOf, fill, load, loadPart, placeComplaint, remember, removeComplaint, replace, speak,
  textOf,
} from "./forms.js";
import { fillLists } from "./options.js";

const form = document.querySelector("form[data-calculator]");
const part = form?.parentElement;
const region = part?.querySelector("[data-answer]");
const status = part?.querySelector("[data-status]");
if (form && region) start();

async function start() {
  const calculator = await load(form.dataset).catch(() => null);
  if (!calculator) {
    const failure = form.querySelector(":scope > [data-failure]");
    if (failure) failure.hidden = false;
    return;
  }

  // One scenario, or two side by side, each a map from key to value without what is by default; the
  // form shows one of them. Keys that have no field of their own stay in it.
  let cases = [new Map()];
  let shown = 0;
  // The scenario last asked for, and the one whose answer is seen; they differ after a complaint.
  let asked = null;
  let answered = null;
  let search = location.search;
  // Between the first keystroke in a field and its commit there is one entry of the history.
  let isTyping = false;

  /** Shows the answer, or the complaint beside the last good answer. Returns what is to be spoken. */
  function show(query) {
    asked = query;
    const html = calculator.answer(query);
    if (html === null) return "";
    const template = document.createElement("template");
    template.innerHTML = html;
    const complaint = template.content.querySelector("[data-complaint]");
    removeComplaint(form);
    if (complaint) {
      placeComplaint(form, region, complaint, fieldOf(complaint.dataset.complaint));
      return complaint.textContent;
    }
    answered = query;
    if (template.innerHTML.trim() !== region.innerHTML.trim()) replace(region, template.content);
    form.dispatchEvent(new CustomEvent("answered", { detail: query }));
    return region.querySelector("[data-verdict]")?.textContent ?? "";
  }

  /** The field of the scenario that the form shows. */
  function fieldOf(key) {
    const isSecond = key.startsWith("b.");
    if (isSecond !== (shown === 1) && cases.length > 1) return null;
    return form.elements.namedItem(isSecond ? key.slice(2) : key);
  }

  /** The form's fields into the scenario that it shows. */
  function read() {
    const values = cases[shown];
    for (const [name, field] of fieldsOf(form)) {
      const value = (new FormData(form).get(name) ?? "").trim();
      if (value === "" || value === defaultOf(field)) values.delete(name);
      else values.set(name, value);
    }
    // A model that is chosen needs no shape.
    if (values.has("model")) for (const key of shapeOf(values)) values.delete(key);
  }

  function shapeOf(values) {
    const names = new Set(fieldsOf(form).map(([name]) => name));
    return [...values.keys()].filter((key) => !names.has(key) && calculator.isShape(key));
  }

  /** Both scenarios as one text: of the second only what differs, an empty value for a default. */
  function queryOfCases() {
    const [first, second] = cases;
    const pairs = inOrder(first);
    if (second) {
      for (const key of new Set([...first.keys(), ...second.keys()])) {
        const value = second.get(key) ?? "";
        if (value !== (first.get(key) ?? "")) pairs.push([`b.${key}`, value]);
      }
    }
    return textOf(pairs);
  }

  /** In the order of the fields, then what has none. */
  function inOrder(values) {
    const names = fieldsOf(form).map(([name]) => name).filter((name) => values.has(name));
    const others = [...values.keys()].filter((key) => !names.includes(key));
    return [...names, ...others].map((key) => [key, values.get(key)]);
  }

  function changed() {
    read();
    const query = queryOfCases();
    if (query === asked) return;
    const former = answered;
    speak(status, show(query));
    if (answered === former) return;
    remember(query, isTyping);
    search = location.search;
    isTyping = true;
  }

  function committed() {
    changed();
    isTyping = false;
  }

  /** Takes the scenarios from the address. */
  function readAddress() {
    const pairs = [...new URLSearchParams(location.search)];
    isTyping = false;
    cases = [new Map(pairs.filter(([key, value]) => value !== "" && !key.startsWith("b.")))];
    const others = pairs.filter(([key]) => key.startsWith("b."));
    if (others.length) {
      const second = new Map(cases[0]);
      for (const [key, value] of others) {
        if (value === "") second.delete(key.slice(2));
        else second.set(key.slice(2), value);
      }
      cases.push(second);
    }
    showCase(Math.min(shown, cases.length - 1));
    return show(queryOfCases());
  }

  function showCase(number) {
    shown = number;
    fill(form, cases[number]);
    const bar = form.querySelector("[data-cases]");
    bar.hidden = cases.length < 2;
    for (const button of bar.querySelectorAll("[data-case]")) {
      button.setAttribute("aria-pressed", button.dataset.case === (number ? "b" : "a"));
    }
    form.querySelector("[data-compare]").hidden = cases.length > 1;
  }

  /** The page's own scenario: what the form held when the page came. */
  function readForm() {
    cases = [new Map()];
    read();
    showCase(0);
    return show(queryOfCases());
  }

  /** An address without a scenario means the page's own; one that leads to a heading, no change. */
  function wentBackOrOn() {
    if (location.search === search) return;
    search = location.search;
    if (isOwn(search)) return speak(status, readAddress());
    form.reset();
    speak(status, readForm());
  }

  function compare() {
    cases = [cases[0], new Map(cases[0])];
    showCase(1);
    form.querySelector("[data-case='b']").focus();
  }

  function remove() {
    cases = [cases[0]];
    showCase(0);
    committed();
    form.querySelector("[data-compare]").focus();
  }

  /** A model from its config.json takes the place of the chosen one. */
  async function configured(area) {
    removeComplaint(form);
    if (area.value.trim() === "") return;
    const reader = await loadPart(area.closest("[data-module]"), form);
    const text = reader?.configuration(area.value) ?? null;
    if (text === null) return;
    if (text.startsWith("<")) {
      const template = document.createElement("template");
      template.innerHTML = text;
      const complaint = template.content.querySelector("[data-complaint]");
      placeComplaint(form, region, complaint, area);
      speak(status, complaint.textContent);
      return;
    }
    const values = cases[shown];
    for (const key of shapeOf(values)) values.delete(key);
    values.delete("model");
    for (const [key, value] of new URLSearchParams(text)) values.set(key, value);
    fill(form, values);
    committed();
  }

  form.addEventListener("focusin", ({ target }) => {
    if (target.matches("[data-config]")) loadPart(target.closest("[data-module]"), form);
  });
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-config]")) configured(event.target);
    else changed();
  });
  form.addEventListener("change", (event) => {
    if (!event.target.matches("[data-config]")) committed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    committed();
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches("[data-compare]")) compare();
    else if (button?.matches("[data-remove]")) remove();
    else if (button?.matches("[data-case]")) showCase(button.dataset.case === "b" ? 1 : 0);
  });
  addEventListener("popstate", wentBackOrOn);
  // The same scenario in another language.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-language]");
    if (link) link.search = location.search;
  });
  fillLists(calculator);
  // Also without a scenario in the address: something may have been typed before all this was there.
  if (isOwn(location.search)) readAddress();
  else readForm();
  form.dataset.ready = "";
}

/** Whether an address holds a scenario, and not the requirements of decision.js. */
function isOwn(search) {
  return search !== "" && !new URLSearchParams(search).has("task");
}
