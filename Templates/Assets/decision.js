// The decision form: asks the WebAssembly module for advice on the form's requirements, shows it, and
// keeps the requirements in the page's address. No number is computed here.
//
// The page is as calculator.js expects it, with `data-ask="advise"` at the form. The module is loaded
// when the form is first touched, or when the address holds requirements. Where a chosen option has
// `data-prompt="512"`, that is what `prompt` takes by default, and the field shows it unless it was
// changed by hand. Beside a range stands an `output for` it, which says the share in per cent.

import {
  defaultOf, fieldsOf, fill, load, placeComplaint, remember, removeComplaint, replace, speak, textOf,
} from "./forms.js";

for (const form of document.querySelectorAll("form[data-ask='advise']")) start(form);

function start(form) {
  const part = form.parentElement;
  const region = part.querySelector("[data-answer]");
  const status = part.querySelector("[data-status]");
  // What stands in the place of advice until there is some.
  const hint = region.querySelector("[data-verdict]") ? null : region.firstElementChild;
  // What the address asked for and no field can hold, until a field is changed: its complaint.
  let query = queryOf(form);
  // The requirements last asked for, and those whose advice is seen; they differ after a complaint.
  let asked = hint ? null : query;
  let answered = asked;
  let search = location.search;
  // Between the first keystroke in a field and its commit there is one entry of the history.
  let isTyping = false;

  async function wake() {
    try {
      const module = await load(form.dataset);
      form.dataset.ready = "";
      return module;
    } catch {
      part.querySelector("[data-failure]").hidden = false;
      return null;
    }
  }

  /** Shows the advice, or the complaint beside the last good one. */
  async function show() {
    const module = await wake();
    if (!module || query === asked) return;
    asked = query;
    const html = module.advise(query);
    if (html === null) return;
    const template = document.createElement("template");
    template.innerHTML = html;
    const complaint = template.content.querySelector("[data-complaint]");
    removeComplaint(form);
    if (complaint) {
      placeComplaint(form, region, complaint, form.elements.namedItem(complaint.dataset.complaint));
      speak(status, complaint.textContent);
      return;
    }
    answered = query;
    replace(region, template.content);
    speak(status, region.querySelector("[data-verdict]")?.textContent ?? "");
  }

  async function changed() {
    tellShares(form);
    query = queryOf(form);
    const former = answered;
    await show();
    if (answered === former) return;
    remember(answered, isTyping);
    search = location.search;
    isTyping = true;
  }

  async function committed() {
    await changed();
    isTyping = false;
  }

  function readAddress() {
    isTyping = false;
    const pairs = [...new URLSearchParams(location.search)].filter(([, value]) => value !== "");
    fillAll(form, new Map(pairs));
    noteOptions();
    tellShares(form);
    query = textOf(pairs.filter(([name, value]) => !isUsual(form, name, value)));
    show();
  }

  function wentBackOrOn() {
    if (location.search === search) return;
    search = location.search;
    if (isOwn(search)) return readAddress();
    form.reset();
    noteOptions();
    tellShares(form);
    query = queryOf(form);
    if (hint) hide();
    else show();
  }

  /** Back to the form that waits to be asked. */
  function hide() {
    asked = answered = null;
    removeComplaint(form);
    region.replaceChildren(hint);
  }

  const noteOptions = followOptions(form);
  form.addEventListener("input", changed);
  form.addEventListener("change", committed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    committed();
  });
  form.addEventListener("focusin", wake, { once: true });
  form.addEventListener("pointerenter", wake, { once: true });
  addEventListener("popstate", wentBackOrOn);
  // The same requirements in another language.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-language]");
    if (link) link.search = location.search;
  });
  tellShares(form);
  if (isOwn(search)) readAddress();
}

/** Whether an address holds requirements, and not a scenario. */
function isOwn(search) {
  return new URLSearchParams(search).has("task");
}

function queryOf(form) {
  const pairs = fieldsOf(form).map(([name, field]) => [name, field.value.trim()]);
  return textOf(pairs.filter(([name, value]) => value !== "" && !isUsual(form, name, value)));
}

function isUsual(form, name, value) {
  const field = form.elements.namedItem(name);
  return Boolean(field) && value.trim() === (ofOptions(form)[name] ?? defaultOf(field));
}

/** Fills the form with requirements, and what they leave to the chosen options with what these say. */
function fillAll(form, values) {
  fill(form, values);
  for (const [name, value] of Object.entries(ofOptions(form))) {
    if (!values.has(name)) form.elements.namedItem(name).value = value;
  }
}

/** What the chosen options say of other fields. */
function ofOptions(form) {
  const chosen = [...form.querySelectorAll("select")].map((select) => select.selectedOptions[0]);
  return Object.assign({}, ...chosen.map((option) => option?.dataset));
}

/** Writes what each range holds beside it. */
function tellShares(form) {
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  for (const range of form.querySelectorAll("input[type='range']")) {
    form.querySelector(`output[for='${range.id}']`).textContent = percent.format(range.value);
  }
}

/** Fields that follow a chosen option, as long as they hold what the option before it has set, or what is
 *  usual. Call what it returns when the form was filled otherwise. */
function followOptions(form) {
  const former = new Map();
  const note = () => {
    for (const select of form.querySelectorAll("select")) former.set(select, select.selectedOptions[0]);
  };
  form.addEventListener("input", ({ target }) => {
    const before = former.get(target)?.dataset ?? {};
    for (const [name, value] of Object.entries(target.selectedOptions?.[0]?.dataset ?? {})) {
      const field = form.elements.namedItem(name);
      if ([before[name], defaultOf(field), ""].includes(field.value.trim())) field.value = value;
    }
    note();
  });
  note();
  return note;
}
