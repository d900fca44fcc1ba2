// The calculator's form: asks the WebAssembly module for the answer to the form's scenario, shows it,
// and keeps the scenario in the page's address. No number is computed here.
//
// What it expects of the page:
//
//   <form data-calculator data-module="…wasm" data-tables="…">   addresses relative to the page
//     fields named by the scenario's keys; `data-default` is the value that the scenario text takes when
//     the key is absent: a field that holds it, or nothing, is left out of the text. Numbers are
//     `type="text" inputmode="numeric"`: a number field would hide what cannot be read as one.
//     <button type="button" data-copy-link data-done="Copied" hidden>
//     each field within a `data-field` element, at whose end a complaint may stand
//   <div data-answer>the answer view for the form's initial values</div>
//   <p data-status role="status"></p>                            spoken, not seen
//   <p data-failure hidden>The calculator could not be loaded …</p>
//
// In an answer `data-verdict` marks the sentence to be spoken, and each `details` and whatever takes
// focus keeps its place from one answer to the next. A complaint is one element with
// `data-complaint="field"`.

const form = document.querySelector("form[data-calculator]");
const region = document.querySelector("[data-answer]");
if (form && region) start();

async function start() {
  const calculator = await load(form.dataset.module, form.dataset.tables).catch(() => null);
  if (!calculator) {
    const failure = document.querySelector("[data-failure]");
    if (failure) failure.hidden = false;
    return;
  }

  // Keys of the address that have no field of their own stay in it.
  let others = [];
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
    removeComplaint();
    if (complaint) {
      placeComplaint(complaint);
      return complaint.textContent;
    }
    answered = query;
    if (template.innerHTML.trim() !== region.innerHTML.trim()) replace(region, template.content);
    return region.querySelector("[data-verdict]")?.textContent ?? "";
  }

  function changed() {
    const query = queryOf(form, others);
    if (query === asked) return;
    const former = answered;
    speak(show(query));
    if (answered === former) return;
    remember(query, isTyping);
    search = location.search;
    isTyping = true;
  }

  function committed() {
    changed();
    isTyping = false;
  }

  /** Takes the scenario from the address. */
  function readAddress() {
    const pairs = pairsOf(location.search);
    isTyping = false;
    others = fill(form, pairs);
    return show(textOf(pairs));
  }

  /** An address without a scenario means the page's own; one that leads to a heading, no change. */
  function wentBackOrOn() {
    if (location.search === search) return;
    search = location.search;
    if (search !== "") return speak(readAddress());
    form.reset();
    others = [];
    speak(show(queryOf(form, others)));
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", committed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    committed();
  });
  addEventListener("popstate", wentBackOrOn);
  offerCopying(form.querySelector("[data-copy-link]"));
  // Also without a scenario in the address: something may have been typed before all this was there.
  if (location.search === "") show(queryOf(form, others));
  else readAddress();
  form.dataset.ready = "";
}

/* The module */

/** Compiles the module and gives it the tables. Its memory holds nothing but them between answers. */
async function load(moduleAddress, tablesAddress) {
  const [code, tables] = await Promise.all([bytesAt(moduleAddress), bytesAt(tablesAddress)]);
  const module = await WebAssembly.compile(code);

  async function begin() {
    const { exports } = await WebAssembly.instantiate(module);
    const pointer = put(exports, tables);
    const isLoaded = exports.load(pointer, tables.length);
    exports.release(pointer);
    if (!isLoaded) throw new Error("the tables cannot be read");
    return exports;
  }

  let exports = await begin();
  return {
    /** The HTML for a scenario; null if the module failed, which then begins anew. */
    answer(query) {
      if (!exports) return null;
      try {
        const text = new TextEncoder().encode(query);
        const pointer = put(exports, text);
        const result = exports.answer(pointer, text.length);
        const length = new DataView(exports.memory.buffer).getUint32(result, true);
        const html = new TextDecoder().decode(
          new Uint8Array(exports.memory.buffer, result + 4, length));
        exports.release(pointer);
        exports.release(result);
        return html;
      } catch (error) {
        console.error(error);
        exports = null;
        begin().then((fresh) => (exports = fresh));
        return null;
      }
    },
  };
}

async function bytesAt(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

function put(exports, bytes) {
  const pointer = exports.allocate(bytes.length);
  new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
  return pointer;
}

/* The scenario's text */

function pairsOf(search) {
  return [...new URLSearchParams(search)].filter(([, value]) => value !== "");
}

/** Form-encoded, with what an address may hold as it is left legible. */
function textOf(pairs) {
  const encode = (text) =>
    encodeURIComponent(text).replace(/%(2C|2F|3A|20)/g, (code) =>
      code === "%20" ? "+" : decodeURIComponent(code));
  return pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
}

/** The named fields, a group of radio buttons once. */
function fieldsOf(form) {
  const names = new Set([...form.elements].map((element) => element.name).filter(Boolean));
  return [...names].map((name) => [name, form.elements.namedItem(name)]);
}

/** What a scenario without this key takes. */
function defaultOf(field) {
  const element = field instanceof RadioNodeList ? field[0] : field;
  return element.dataset.default ?? "";
}

function queryOf(form, others) {
  const own = [...new FormData(form)]
    .map(([name, value]) => [name, value.trim()])
    .filter(([name, value]) => {
      return value !== "" && value !== defaultOf(form.elements.namedItem(name));
    });
  return textOf([...own, ...others]);
}

/** Fills the form; of equal keys the last counts. Returns the pairs for which it has no field. */
function fill(form, pairs) {
  const values = new Map(pairs);
  for (const [name, field] of fieldsOf(form)) {
    const value = values.get(name) ?? defaultOf(field);
    values.delete(name);
    if (field.type === "checkbox") field.checked = field.value === value;
    else field.value = value;
  }
  return [...values];
}

/** Puts the scenario into the address: a new entry of the history, or the same one while typing. */
function remember(query, isSameEntry) {
  const address = `${location.pathname}?${query}${location.hash}`;
  try {
    if (isSameEntry) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  } catch {
    // Some browsers limit how often; the next change brings the address up to date.
  }
}

/* The page */

/** Puts a new answer in the region's place, with open details and the focus where they were. */
function replace(region, content) {
  const focusable = "a[href], button, input, select, summary, [tabindex]";
  const keyOf = (details) => details.id || details.querySelector("summary")?.textContent;
  const known = new Map();
  for (const details of region.querySelectorAll("details")) known.set(keyOf(details), details.open);
  const focus = [...region.querySelectorAll(focusable)].indexOf(document.activeElement);

  for (const details of content.querySelectorAll("details")) {
    details.open = known.get(keyOf(details)) ?? details.open;
  }
  region.replaceChildren(content);
  if (focus >= 0) region.querySelectorAll(focusable)[focus]?.focus({ preventScroll: true });
}

/** At its field, which then refers to it; before the answer if the form has no such field. */
function placeComplaint(complaint) {
  const named = form.elements.namedItem(complaint.dataset.complaint);
  const field = named instanceof RadioNodeList ? named[0] : named;
  complaint.id = "complaint";
  if (!field) {
    region.before(complaint);
    return;
  }
  field.setAttribute("aria-invalid", "true");
  const described = field.getAttribute("aria-describedby") ?? "";
  field.setAttribute("aria-describedby", `${described} complaint`.trim());
  // A field in the folded part must be seen.
  for (let part = field.closest("details"); part; part = part.parentElement.closest("details")) {
    part.open = true;
  }
  const group = field.closest("[data-field]");
  if (group) group.append(complaint);
  else (field.closest("label") ?? field).after(complaint);
}

function removeComplaint() {
  document.getElementById("complaint")?.remove();
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    const rest = (field.getAttribute("aria-describedby") ?? "").replace(/ ?\bcomplaint$/, "");
    if (rest) field.setAttribute("aria-describedby", rest);
    else field.removeAttribute("aria-describedby");
  }
}

/** Says the verdict, once the reader has stopped changing things. */
function speak(text) {
  const status = document.querySelector("[data-status]");
  clearTimeout(speak.timer);
  if (status) speak.timer = setTimeout(() => (status.textContent = text.trim()), 600);
}

function offerCopying(button) {
  if (!button || !navigator.clipboard) return;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 2000);
  });
}
