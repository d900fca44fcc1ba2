// What pages gain from a script: the theme's switch, and at the root the way to the reader's own
// language. Without it every page is complete.

const root = document.documentElement;

/* The theme */

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light")) === "dark";

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  const show = () => button.setAttribute("aria-pressed", isDark());
  show();
  systemIsDark.addEventListener("change", show);
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    // The system's own theme needs no choice, and follows the system again.
    if ((theme === "dark") === systemIsDark.matches) delete root.dataset.theme;
    else root.dataset.theme = theme;
    store("theme", root.dataset.theme);
    show();
  });
}

/* The language */

for (const link of document.querySelectorAll("a[data-language]")) {
  link.addEventListener("click", () => store("language", link.dataset.language));
}

if (document.body.matches("[data-language-choice]")) {
  const links = [...document.querySelectorAll("a[data-language]")];
  const wanted = [stored("language"), ...navigator.languages].filter(Boolean);
  for (const tag of wanted) {
    const link = links.find((link) => link.dataset.language === tag.toLowerCase().split("-")[0]);
    if (!link) continue;
    location.replace(link.href);
    break;
  }
}

// A link to a heading closes the list that it was chosen from.
document.getElementById("outline")?.addEventListener("click", (event) => {
  if (event.target.closest("a") && event.currentTarget.matches(":popover-open")) {
    event.currentTarget.hidePopover();
  }
});

/* What is remembered */

function store(key, value) {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Not remembered, then.
  }
}

function stored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
