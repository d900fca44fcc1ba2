// Sorts and filters the rows of a catalogue:
//
//   <div class="catalogue" data-shown="… {count} …" data-sort="… {column} …">
//     <p class="filter"> input, select[data-column="0"] …, output </p>
//     <table>

const { lang } = document.documentElement;

for (const part of document.querySelectorAll(".catalogue")) {
  const table = part.querySelector("table");
  const rows = [...table.tBodies[0].rows];
  offerFilter(part, rows);
  [...table.tHead.rows[0].cells].forEach((heading, column) =>
    offerSorting(heading, column, table, rows, part.dataset.sort));
}

function offerFilter(part, rows) {
  const input = part.querySelector("input");
  const output = part.querySelector("output");
  const selects = [...part.querySelectorAll("select[data-column]")];
  // Sorting changes the order of `rows`, not what belongs to them.
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const isChosen = (row) => selects.every((select) =>
    !select.value || row.cells[select.dataset.column].textContent.trim() === select.value);
  function filter() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row) => {
      row.hidden = !isChosen(row) || !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) shown += 1;
    });
    output.textContent = part.dataset.shown.replace("{count}", shown);
  }
  input.addEventListener("input", filter);
  for (const select of selects) select.addEventListener("change", filter);
  // What the browser brings back of a former visit.
  filter();
}

function offerSorting(heading, column, table, rows, label) {
  const button = document.createElement("button");
  button.type = "button";
  button.title = label.replace("{column}", heading.textContent);
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener("click", () => {
    const isFigures = heading.classList.contains("n");
    const former = heading.ariaSort;
    // Figures are mostly wanted largest first.
    const next = former ? (former === "ascending" ? "descending" : "ascending")
      : isFigures ? "descending" : "ascending";
    for (const other of table.tHead.rows[0].cells) other.ariaSort = null;
    heading.ariaSort = next;
    const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column], isFigures)]));
    const sign = next === "ascending" ? 1 : -1;
    rows.sort((a, b) => compare(keys.get(a), keys.get(b), sign));
    table.tBodies[0].append(...rows);
  });
}

/** A number as this page's language writes it, or text; null for what is not known. */
function keyOf(cell, isFigures) {
  if (cell.querySelector(".none")) return null;
  const text = cell.textContent.trim();
  if (!isFigures) return text;
  // `2024-07` sorts by its digits.
  const digits = text.replace(/[\s\u00a0-]/g, "");
  const plain = /^(ru|pl)/.test(lang) ? digits.replace(",", ".") : digits.replace(/,/g, "");
  const number = parseFloat(plain);
  return Number.isNaN(number) ? null : number;
}

/** What is not known stands last, whichever way. */
function compare(a, b, sign) {
  if (a === null || b === null) return (a === null) - (b === null);
  return sign * (typeof a === "number" ? a - b : a.localeCompare(b, lang, { numeric: true }));
}
