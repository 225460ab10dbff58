// Finds what a person would: arguments are how (css, text, role, label) and what.
const [how, what, name] = arguments;

const shown = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const said = (element) => plain(element.innerText ?? element.textContent);

// What is written on a control, without the keys shown beside it.
const written = (element) => {
  const copy = element.cloneNode(true);
  for (const aside of copy.querySelectorAll("kbd, [aria-hidden=true]")) aside.remove();
  return plain(copy.textContent);
};

const named = (element) => {
  const ids = element.getAttribute("aria-labelledby");
  const labels = ids?.split(/\s+/).map((id) => document.getElementById(id)) ?? [...(element.labels ?? [])];
  return (
    (ids && labels.map((label) => label && written(label)).join(" ").trim()) ||
    plain(element.getAttribute("aria-label")) ||
    labels.map((label) => {
      const copy = label.cloneNode(true);
      for (const field of copy.querySelectorAll("input, textarea, select, kbd")) field.remove();
      return plain(copy.textContent);
    }).join(" ") ||
    written(element) ||
    plain(element.getAttribute("alt") ?? element.getAttribute("title") ?? element.getAttribute("placeholder"))
  );
};

const FIELDS =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, [role=textbox], [role=slider], [role=spinbutton]";
const TAGS = {
  button: "button:not([role]), summary, input[type=button], input[type=submit]",
  link: "a[href]:not([role])",
  textbox: "input:not([type]), input[type=text], input[type=password], input[type=search], textarea",
  checkbox: "input[type=checkbox]:not([role])",
  radio: "input[type=radio]:not([role])",
  slider: "input[type=range]",
  combobox: "select",
  heading: "h1, h2, h3, h4",
  dialog: "dialog",
  image: "img, [role=img]",
};

// A modal dialog makes everything behind it unreachable.
const place = [...document.querySelectorAll("dialog:modal")].pop() ?? document;
const all = (css) => [...place.querySelectorAll(css)];
// Radios and boxes are often drawn by their label; they still can be chosen.
const reachable = (element) => shown(element) || [...(element.labels ?? [])].some(shown);

const best = (elements, wanted) =>
  elements.find((element) => named(element) === wanted) ??
  elements.find((element) => named(element).startsWith(wanted)) ??
  elements.find((element) => named(element).includes(wanted)) ??
  null;

switch (how) {
  case "css":
    return all(what).find(shown) ?? null;
  case "text": {
    const holding = all("*").filter((element) => shown(element) && said(element).includes(what));
    return holding.find((element) => ![...element.children].some((child) => holding.includes(child))) ?? null;
  }
  case "label":
    return best(all(FIELDS).filter(shown), what);
  case "role": {
    const tags = TAGS[what] ? `${TAGS[what]}, [role=${what}]` : `[role=${what}]`;
    return best(all(tags).filter(reachable), name);
  }
}
return null;
