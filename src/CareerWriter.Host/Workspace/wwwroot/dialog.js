// Asks for what is filled in beside a button.

import { byId, button, el } from "./dom.js";

/** Resolves to the values by name, or null when it is called off. */
export function fill(action, preset, channels, words) {
  const dialog = byId("dialog");
  return new Promise((resolve) => {
    const inputs = action.fields.map((field) => ({ field, input: inputOf(field, preset[field.name], channels, words) }));
    const form = el("form", { method: "dialog", class: "dialog-form" },
      el("h2", { id: "dialog-title" }, action.label),
      inputs.map(({ field, input }) => el("label", {}, el("span", { class: "field-label" }, field.label), input)),
      el("div", { class: "dialog-foot" }, button(words.cancel, () => dialog.close("")), el("button", { type: "submit", class: "primary", value: "go" }, action.label)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close("go");
    });
    dialog.replaceChildren(form);
    dialog.returnValue = "";
    dialog.onclose = () => resolve(dialog.returnValue === "go" ? Object.fromEntries(inputs.map(({ field, input }) => [field.name, input.value]).filter(([, value]) => value !== "")) : null);
    dialog.showModal();
    (inputs.find(({ field }) => preset[field.name] === undefined)?.input ?? inputs[0].input).focus();
  });
}

function inputOf(field, value, channels, words) {
  const shared = { name: field.name, required: !field.optional };
  const input = {
    line: () => el("input", { type: "text", ...shared }),
    text: () => el("textarea", { rows: 3, ...shared }),
    channel: () => el("select", shared, channels.map((c) => el("option", { value: c }, `#${c}`))),
    choice: () => el("select", shared, field.optional && el("option", { value: "" }, words.choose), field.choices.map((c) => el("option", { value: c.value }, c.label))),
  }[field.kind]();
  if (value !== undefined) {
    input.value = value;
  }
  return input;
}
