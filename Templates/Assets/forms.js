// What the forms of a page share: the WebAssembly module, the text that a form stands for, and the way
// an answer or a complaint is put into the page.

/* The module */

const sessions = new Map();
const files = new Map();

/** The module that a form's data names, loaded once for all forms of the page that name it. `answer`
 *  gives the HTML for a text; `root` is where the page's links begin. */
export const load = (data) => once(sessions, data.module, () => begun(data));

/** The module that a part of a form needs when the reader turns to it, with the form's tables; null if
 *  it cannot be loaded, which the part then says. */
export async function loadPart(part, form) {
  const module = await load({ ...form.dataset, module: part.dataset.module }).catch(() => null);
  part.querySelector("[data-failure]").hidden = module !== null;
  return module;
}

/** What `make` promises, made once; again only if it failed. */
function once(made, key, make) {
  if (!made.has(key)) {
    const promise = make();
    made.set(key, promise);
    promise.catch(() => made.delete(key));
  }
  return made.get(key);
}

/** Compiles the module and gives it the tables. Its memory holds nothing but them between answers. */
async function begun({ module: moduleAddress, tables: tablesAddress, root }) {
  const [code, ...parts] = await Promise.all(
    [moduleAddress, ...tablesAddress.split(" ")].map(bytesAt));
  const tables = new Uint8Array(await new Blob(parts).arrayBuffer());
  const module = await WebAssembly.compile(code);

  async function begin() {
    const { exports } = await WebAssembly.instantiate(module);
    const pointer = put(exports, tables);
    const isLoaded = exports.load(pointer, tables.length);
    if (!isLoaded) throw new Error("the tables cannot be read");
    const way = new TextEncoder().encode(root);
    const place = put(exports, way);
    exports.place(place, way.length);
    return exports;
  }

  let exports = await begin();

  /** What a function of the module makes of a text; null if it failed, and the module begins anew. */
  function call(name, text) {
    if (!exports) return null;
    try {
      const bytes = new TextEncoder().encode(text);
      const pointer = put(exports, bytes);
      const result = exports[name](pointer, bytes.length);
      const length = new DataView(exports.memory.buffer).getUint32(result, true);
      const answer = new TextDecoder().decode(
        new Uint8Array(exports.memory.buffer, result + 4, length));
      exports.release();
      return answer;
    } catch (error) {
      console.error(error);
      exports = null;
      begin().then((fresh) => (exports = fresh));
      return null;
    }
  }

  // The number of parameters is the advice's alone to read.
  const shape = { params_total: null, ...rowsOf(tables, "models")[0] };
  return {
    /** The HTML for a scenario. */
    answer: (query) => call("answer", query),
    /** The HTML for requirements. */
    advise: (query) => call("advise", query),
    /** The HTML of the charts for a scenario. */
    pictures: (query) => call("pictures", query),
    /** The keys of the model in a config.json, or the HTML of a complaint. */
    configuration: (text) => call("configuration", text),
    /** The HTML for the accuracy that pays, from two numbers on two lines. */
    target: (text) => call("target", text),
    /** Whether a key gives a part of a model's shape: it is a column of the table of models. */
    isShape: (key) => key in shape,
    /** The rows of a table, as objects with its columns. */
    table: (name) => rowsOf(tables, name),
  };
}

/** The rows of a table among the bundles: a line `@name length`, then so many bytes of CSV. */
function rowsOf(bundles, name) {
  const decoder = new TextDecoder();
  for (let start = 0; start < bundles.length;) {
    const line = bundles.indexOf(10, start);
    const [part, length] = decoder.decode(bundles.subarray(start + 1, line)).split(" ");
    start = line + 1 + Number(length);
    if (part !== name) continue;
    const [columns, ...rows] = cellsOf(decoder.decode(bundles.subarray(line + 1, start)));
    return rows.map((cells) =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])));
  }
  return [];
}

/** The cells of each line of CSV; the last line ends like the others. */
function cellsOf(text) {
  const lines = [];
  let cells = [];
  for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g)) {
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ",") continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

/** Modules have their tables in common. */
const bytesAt = (address) => once(files, address, async () => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
});

function put(exports, bytes) {
  const pointer = exports.allocate(bytes.length);
  new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
  return pointer;
}

/* The text */

/** Form-encoded, with what an address may hold as it is left legible. */
export function textOf(pairs) {
  const encode = (text) =>
    encodeURIComponent(text).replace(/%(2C|2F|3A|20)/g, (code) =>
      code === "%20" ? "+" : decodeURIComponent(code));
  return pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
}

/** The named fields, a group of radio buttons once. */
export function fieldsOf(form) {
  const names = new Set([...form.elements].map((element) => element.name).filter(Boolean));
  return [...names].map((name) => [name, form.elements.namedItem(name)]);
}

/** What a scenario without this key takes. */
export function defaultOf(field) {
  const element = field instanceof RadioNodeList ? field[0] : field;
  return element.dataset.default ?? "";
}

/** Fills the form with a scenario's values, what it lacks by default. */
export function fill(form, values) {
  for (const [name, field] of fieldsOf(form)) {
    const value = values.get(name) ?? defaultOf(field);
    if (field.type === "checkbox") field.checked = field.value === value;
    else {
      // A list that is not filled yet shows what is chosen by its id.
      const isFilled = !field.dataset?.list || [...field.options].some((option) => option.value === value);
      if (!isFilled) field.add(new Option(value, value));
      field.value = value;
    }
  }
}

/** Puts the scenario into the address: a new entry of the history, or the same one while typing. */
export function remember(query, isSameEntry) {
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
export function replace(region, content) {
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
export function placeComplaint(form, region, complaint, named) {
  const field = named instanceof RadioNodeList ? named[0] : named;
  complaint.id = idOf(form);
  if (!field) {
    region.before(complaint);
    return;
  }
  field.setAttribute("aria-invalid", "true");
  const described = field.getAttribute("aria-describedby") ?? "";
  field.setAttribute("aria-describedby", `${described} ${complaint.id}`.trim());
  // A field in the folded part must be seen.
  for (let part = field.closest("details"); part; part = part.parentElement.closest("details")) {
    part.open = true;
  }
  const group = field.closest("[data-field]");
  if (group) group.append(complaint);
  else (field.closest("label") ?? field).after(complaint);
}

export function removeComplaint(form) {
  const id = idOf(form);
  document.getElementById(id)?.remove();
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    const rest = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((word) => word !== id).join(" ");
    if (rest) field.setAttribute("aria-describedby", rest);
    else field.removeAttribute("aria-describedby");
  }
}

/** The complaint's id: a page may have two forms. */
const idOf = (form) => `complaint-${form.dataset.ask}`;

/** Says the verdict, once the reader has stopped changing things. */
export function speak(status, text) {
  clearTimeout(speak.timer);
  if (status) speak.timer = setTimeout(() => (status.textContent = text.trim()), 600);
}
