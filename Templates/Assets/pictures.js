// The charts of the calculator's answer: drawn by a module of their own, which is loaded when the reader
// opens them, and drawn anew for each good answer as long as they are open.
//
//   <form data-calculator data-tables="…" data-root="…">   tells of each good answer by `answered`
//   <details data-pictures data-module="…wasm">            in the same element as the form
//     <p data-failure hidden>
//     <div data-drawn></div>

import { loadPart, replace } from "./forms.js";

for (const part of document.querySelectorAll("[data-pictures]")) start(part);

function start(part) {
  const form = part.closest("div.calculator").querySelector("form");
  const region = part.querySelector("[data-drawn]");
  // The scenario whose answer is seen, and the one whose charts are.
  let query = null;
  let drawn = null;

  async function draw() {
    if (!part.open || query === null) return;
    const module = await loadPart(part, form);
    if (!module || query === drawn) return;
    const html = module.pictures(query);
    if (html === null) return;
    drawn = query;
    const template = document.createElement("template");
    template.innerHTML = html;
    replace(region, template.content);
  }

  part.addEventListener("toggle", draw);
  form.addEventListener("answered", (event) => {
    query = event.detail;
    draw();
  });
}
