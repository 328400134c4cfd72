//! Finding by role and name, in the page.

/// `find(role, name)` gives the first visible element of the role whose name is the one wanted, begins with it or holds it;
/// `names(role)` gives the names of all, for the message when there is none. Key hints and decoration are no part of a
/// name; every kind of space is one.
pub const FINDER: &str = r#"
const ROLES = {
  button: "button, [role=button]",
  link: "a[href], [role=link]",
  heading: "h1, h2, h3, h4, [role=heading]",
  textbox: "input:not([type]), input[type=text], input[type=search], textarea, [role=textbox], [role=searchbox]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  grid: "[role=grid], [role=treegrid]",
  menuitem: "[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]",
  dialog: "[role=dialog], [role=alertdialog]",
  main: "main", navigation: "nav", region: "section[aria-label], section[aria-labelledby], [role=region]",
};
const plain = (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
const textOf = (element) => {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll("kbd, [aria-hidden=true]")) hidden.remove();
  return plain(copy.textContent);
};
const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
const nameOf = (element) => plain(
  element.getAttribute("aria-label")
  || (element.hasAttribute("aria-labelledby") && byIds(element.getAttribute("aria-labelledby")))
  || element.labels?.[0]?.textContent
  || (element.matches("input, textarea") ? "" : textOf(element))
  || element.title);
const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true], [inert]");
const all = (role) => [...document.querySelectorAll(ROLES[role] ?? `[role=${role}]`)].filter(isShown);
const names = (role) => all(role).map(nameOf);
const find = (role, wanted) => {
  const shown = all(role);
  const name = plain(wanted);
  const by = (fits) => shown.find((element) => fits(nameOf(element)));
  return by((found) => found === name) ?? by((found) => found.startsWith(name)) ?? by((found) => found.includes(name)) ?? null;
};
// Rows are drawn a little beyond what is seen, and fetched when they are.
const isWaiting = () => [...document.querySelectorAll(".grid-wait")].some((wait) => {
  const [row, frame] = [wait, wait.closest(".grid-scroll")].map((element) => element.getBoundingClientRect());
  return row.bottom > frame.top && row.top < frame.bottom;
});
// The box of a checkbox is drawn beside its hidden input: what a person clicks is the label around both.
const target = (element) => element?.matches("input[type=checkbox]") ? element.closest("label") ?? element : element;
"#;
