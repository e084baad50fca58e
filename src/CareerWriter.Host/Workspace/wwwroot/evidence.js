// Where a sentence comes from.

import { byId, button, el, fill } from "./dom.js";

export function evidenceList(facts, words) {
  if (facts.length === 0) {
    return el("p", { class: "quiet" }, words.noEvidence);
  }
  return el("ul", { class: "facts" }, facts.map((fact) => el("li", {},
    el("p", { class: "fact-place" }, fact.statedBy ? words.stated(fact.statedBy, fact.statedAt) : words.place(fact.source)),
    el("blockquote", {}, fact.source.quote))));
}

let opener = null;

/** Shows the evidence of a sentence beside the thread; focus goes back to the sentence when it is closed. */
export function showEvidence(sentence, facts, from, words) {
  opener = from;
  mark(from);
  fill(byId("panel"),
    el("header", { class: "panel-head" },
      el("h2", { id: "panel-title" }, words.evidenceOf(sentence.number)),
      button("✕", closeEvidence, "plain")),
    el("p", { class: "sentence-quote" }, sentence.text),
    evidenceList(facts, words));
  byId("panel").querySelector("button").setAttribute("aria-label", words.close);
  byId("panel").hidden = false;
  document.body.classList.add("with-panel");
}

export function closeEvidence() {
  if (byId("panel").hidden) {
    return;
  }
  byId("panel").hidden = true;
  document.body.classList.remove("with-panel");
  mark(null);
  opener?.focus();
  opener = null;
}

function mark(sentence) {
  for (const marked of document.querySelectorAll(".sentence.chosen")) {
    marked.classList.remove("chosen");
  }
  sentence?.classList.add("chosen");
}
