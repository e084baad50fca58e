// Makes elements. Text goes in as text nodes only, so nothing that people write can become markup.

/** An element with properties and children; a child is an element, a text, null, or a list of these. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === "class") {
      element.className = value;
    } else if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (name in element && typeof value !== "string") {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...shown(children));
  return element;
}

/** Puts children into an element in place of what was in it. */
export function fill(element, ...children) {
  element.replaceChildren(...shown(children));
}

const shown = (children) => children.flat(3).filter((c) => c !== null && c !== undefined && c !== false && c !== "");

export const byId = (id) => document.getElementById(id);

/** Says something to screen readers without showing it. */
export function announce(text) {
  byId("live").textContent = text;
}

export function button(label, onclick, kind = "") {
  return el("button", { type: "button", class: kind, onclick }, label);
}
