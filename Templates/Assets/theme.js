// Before the first paint: the reader's own choice of theme, and the mark that scripts run. All else
// is in site.js, which may come later.
document.documentElement.dataset.script = "";
try {
  const theme = localStorage.getItem("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // A browser that stores nothing has the system's theme.
}
