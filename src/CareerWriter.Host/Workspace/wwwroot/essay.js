// The text of an answer: paragraphs of sentences that can be chosen with the pointer or the arrow keys.

import { el } from "./dom.js";
import { tip } from "./tip.js";
import { basisOf } from "./said.js";

/** @param label says what choosing a sentence does; @param choose is given the sentence and its element; @param about gives what is shown of it under the pointer. */
export function essay(paragraphs, heading, label, choose, about = null) {
  const all = [];
  const text = el("div", { class: "essay" }, heading && el("p", { class: "essay-heading" }, heading), paragraphs.map((sentences) =>
    el("p", {}, sentences.map((sentence, index) => {
      const element = el("span", { class: "sentence", role: "button", "data-number": String(sentence.number), "aria-label": `${sentence.text} ${label(sentence)}` }, sentence.text);
      element.tabIndex = all.length === 0 ? 0 : -1;
      element.addEventListener("click", () => document.getSelection().isCollapsed && choose(sentence, element));
      element.addEventListener("keydown", (event) => keys(event, all, element, () => choose(sentence, element)));
      if (about) {
        tip(element, () => about(sentence));
      }
      all.push(element);
      return [index > 0 ? " " : null, element];
    }))));
  return text;
}

function keys(event, all, element, choose) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    choose();
  } else if (step) {
    event.preventDefault();
    const next = all[all.indexOf(element) + step];
    if (next) {
      element.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }
}

/** The count against the limit, with its meter. */
export function count(counts, limit, words) {
  const value = counts[basisOf(limit)];
  const state = !limit ? "" : value > limit.value ? "over" : value >= limit.value * 0.92 ? "near" : "";
  const meter = limit && el("meter", { class: state, "aria-label": words.counted(counts, limit), min: 0, max: limit.value, value: Math.min(value, limit.value) });
  return el("span", { class: `count ${state}`, title: allCounts(counts, words) }, words.counted(counts, limit), meter);
}

const allCounts = (counts, words) => Object.keys(words.bases).map((basis) => words.counted(counts, null, basis)).join(" · ");

/** Copies the text exactly as it goes into a form. */
export function copyButton(text, words) {
  const copy = el("button", { type: "button", class: "copy" }, words.copy);
  copy.addEventListener("click", async () => {
    await copyText(text);
    copy.textContent = words.copied;
    setTimeout(() => { copy.textContent = words.copy; }, 1800);
  });
  return copy;
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without permission for the clipboard the old way still works.
    const area = el("textarea", { class: "hidden" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
