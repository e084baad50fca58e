// A view of the bot as an element.

import { el } from "./dom.js";
import { draftCard } from "./draft.js";
import { changeList } from "./changes.js";
import { evidenceList } from "./evidence.js";
import { reviewCard } from "./review.js";
import { saidIn } from "./said.js";

/** What a card can do: press(action, preset), showEvidence, fileAddress, person, isNewestDraft, pressedLabels. */
export function card(entry, can) {
  const view = entry.view;
  const make = { note, error, ask, summary, draft: draftCard, comparison, evidence, review: reviewCard, export: exported }[view.view];
  return make(view, can, entry);
}

/** The buttons of a view; those that were pressed say so. */
export function buttons(view, can, primary = null) {
  if (view.actions.length === 0) {
    return null;
  }
  return el("div", { class: "actions" }, view.actions.map((action) => el("button", {
    type: "button",
    class: action.id === primary ? "primary" : can.pressed.has(action.label) ? "pressed" : "",
    onclick: () => can.press(action),
  }, action.label)));
}

const lines = (text) => text.split("\n").map((line) => el("p", {}, line));

const note = (view, can) => el("div", { class: "card note" }, lines(view.text), buttons(view, can));

const error = (view, can) => el("div", { class: "card error", role: "alert" }, el("span", { class: "mark", "aria-hidden": "true" }, "!"), el("div", {}, lines(view.text), buttons(view, can)));

const ask = (view, can) => el("div", { class: "card ask" }, lines(view.text), buttons(view, can));

function summary(view, can) {
  const words = saidIn(view.language);
  return el("div", { class: "card summary" },
    el("p", { class: "lead" }, words.summary(view)),
    view.documents.length > 0 && el("ul", { class: "files" }, view.documents.map((d) => el("li", {}, d.name))),
    view.employments.length > 0 && el("ul", { class: "employments" }, view.employments.map((e) => el("li", {},
      el("strong", {}, e.employer), e.start ? ` ${e.start} ~ ${e.current ? words.current : e.end ?? ""}` : "", e.role ? ` · ${e.role}` : ""))),
    noticeList(view.notices, words),
    buttons(view, can));
}

export function noticeList(notices, words) {
  if (notices.length === 0) {
    return null;
  }
  return el("details", { class: "more" },
    el("summary", {}, `${words.notices} (${notices.length})`),
    el("ul", { class: "plain-list" }, notices.map((n) => el("li", {}, n.source && !n.message.includes(n.source.document) ? `${words.place(n.source)}: ${n.message}` : n.message))));
}

function comparison(view, can) {
  const words = saidIn(view.language);
  return el("div", { class: "card comparison" },
    el("p", { class: "lead" }, words.comparison(view), el("span", { class: "quiet" }, ` ${words.counted(view.counts.from, null, view.basis)} → ${words.counted(view.counts.to, null, view.basis)}`)),
    changeList(view.changes, words),
    buttons(view, can));
}

const evidence = (view, can) => el("div", { class: "card evidence" },
  el("p", { class: "sentence-quote" }, el("span", { class: "number" }, String(view.sentence)), view.text),
  evidenceList(view.facts, saidIn(view.language)),
  buttons(view, can));

const exported = (view, can, entry) => el("div", { class: "card export" },
  el("a", { class: "download", href: can.fileAddress(entry.id), download: view.name }, el("span", { "aria-hidden": "true" }, "⬇ "), saidIn(view.language).download(view.name)),
  buttons(view, can));
