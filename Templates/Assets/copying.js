// Buttons of the calculator that put something on the clipboard:
//
//   [data-copy]            the code beside it
//   [data-copy-link]       the page's address, which holds the scenario
//   [data-copy-markdown]   the answer as Markdown
//
// `data-done` is what a button says afterwards. Without a script the style hides them.

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy], [data-copy-link], [data-copy-markdown]");
  if (!button) return;
  const label = button.textContent;
  if (label === button.dataset.done) return;
  try {
    await navigator.clipboard.writeText(textFor(button));
  } catch {
    // Not allowed: nothing is said to have been copied.
    return;
  }
  button.textContent = button.dataset.done;
  setTimeout(() => (button.textContent = label), 2000);
});

function textFor(button) {
  if (button.matches("[data-copy]")) return button.parentElement.querySelector("code").textContent;
  if (button.matches("[data-copy-link]")) return location.href;
  return markdown(document.querySelector("[data-answer] .answer"));
}

/** The answer in Markdown: the verdict, each part as a list, the commands as code, the address. */
function markdown(answer) {
  return [...blocks(answer), `<${location.href}>`].join("\n\n") + "\n";
}

/** Element by element; what is folded is there too. */
function* blocks(element) {
  for (const child of element.children) {
    if (child.matches("svg, .tiles, .hint + .hint, button")) continue;
    else if (child.matches(".verdict")) yield `**${plain(child)}**`;
    else if (child.matches("h3")) yield `### ${plain(child)}`;
    else if (child.matches("summary")) yield `## ${plain(child)}`;
    else if (child.matches(".lines")) yield [...child.children].map(line).join("\n");
    else if (child.matches(".table-scroll")) yield table(child.querySelector("table"));
    else if (child.matches(".command")) yield `    ${child.querySelector("code").textContent}`;
    else if (child.matches("p")) yield plain(child);
    else if (child.matches("ul")) yield [...child.children].map((item) => `- ${plain(item)}`).join("\n");
    else yield* blocks(child);
  }
}

/** A figure and the formula behind it. */
function line(details) {
  const name = plain(details.querySelector("summary span"));
  const value = [...details.querySelectorAll("summary b, summary i")].map(plain).join(", ");
  const formula = plain(details.querySelector("p"));
  return `- ${name}: **${value}**${formula ? ` (${formula})` : ""}`;
}

function table(element) {
  const rows = [...element.rows].map((row) => `| ${[...row.cells].map(plain).join(" | ")} |`);
  rows.splice(1, 0, `|${" --- |".repeat(element.rows[0].cells.length)}`);
  return rows.join("\n");
}

/** Its text on one line, with what Markdown would read otherwise escaped. */
function plain(element) {
  return element.textContent.replace(/\s+/g, " ").trim().replace(/[\\\x60*_|<>]/g, "\\$&");
}
