// The models and devices of the tables, as choices of the lists that name their table: written out they
// would be a third of the page.
//
//   <select data-list="models">     has the choice of none, and in its group the one that is usual
//   <datalist data-list="models">   has nothing

/** `module` is what forms.js loads. */
export function fillLists(module) {
  const phrases = new Map(module.table("own-phrases").map(({ id, text }) => [id, text]));
  const titleOf = ({ developer, kind }) => developer ?? phrases.get(`kind.${kind}`);
  for (const list of document.querySelectorAll("[data-list]")) {
    const rows = module.table(list.dataset.list);
    delete list.dataset.list;
    if (list.matches("select")) fillSelect(list, rows, titleOf);
    else list.append(...rows.map(({ id, name }) => new Option(name, id)));
  }
}

/** Groups stand in the order in which they first appear. What was chosen, and what is usual, stay so. */
function fillSelect(select, rows, titleOf) {
  const chosen = select.value;
  const usual = select.querySelector("[selected]")?.value;
  const groups = new Map();
  for (const row of rows) {
    const label = titleOf(row);
    if (!groups.has(label)) {
      groups.set(label, Object.assign(document.createElement("optgroup"), { label }));
    }
    groups.get(label).append(new Option(row.name, row.id, row.id === usual));
  }
  select.replaceChildren(select.options[0], ...groups.values());
  select.value = chosen;
}
