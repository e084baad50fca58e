// What a sentence rests on, shown while the pointer is on it. It can be pointed at itself, and Escape takes it away (WCAG 2.2, 1.4.13).

import { el } from "./dom.js";

const patience = 300;
const grace = 200;
let shown = null;
let timer = 0;

/** @param content gives what is shown. */
export function tip(element, content) {
  element.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && later(() => show(element, content()), patience));
  element.addEventListener("pointerleave", () => later(hide, grace));
  element.addEventListener("click", hide);
}

function later(action, time) {
  clearTimeout(timer);
  timer = setTimeout(action, time);
}

function show(element, content) {
  hide();
  shown = el("div", { class: "tip", role: "tooltip" }, content);
  shown.addEventListener("pointerenter", () => clearTimeout(timer));
  shown.addEventListener("pointerleave", () => later(hide, grace));
  document.body.append(shown);
  // Under the first line of the sentence, or above it where there is no room.
  const [line] = element.getClientRects();
  const box = shown.getBoundingClientRect();
  const below = line.bottom + box.height + 8 < innerHeight;
  shown.style.left = `${Math.max(8, Math.min(line.left, innerWidth - box.width - 8))}px`;
  shown.style.top = `${below ? line.bottom + 4 : Math.max(8, line.top - box.height - 4)}px`;
}

function hide() {
  clearTimeout(timer);
  shown?.remove();
  shown = null;
}

addEventListener("keydown", (event) => event.key === "Escape" && hide());
addEventListener("scroll", hide, { capture: true, passive: true });
