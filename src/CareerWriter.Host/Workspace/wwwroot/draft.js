// A draft: text, counts, evidence, what changed, advice.

import { el } from "./dom.js";
import { buttons, noticeList } from "./cards.js";
import { changeList } from "./changes.js";
import { copyButton, count, essay } from "./essay.js";
import { evidenceList } from "./evidence.js";
import { saidIn } from "./said.js";

export function draftCard(view, can) {
  const words = saidIn(view.language);
  const facts = new Map(view.facts.map((f) => [f.id, f]));
  const factsOf = (sentence) => sentence.evidence.map((id) => facts.get(id)).filter(Boolean);
  return el("article", { class: `card draft${view.confirmed ? " confirmed" : ""}`, "aria-label": words.draft(view) },
    el("header", { class: "card-head" },
      el("h3", {}, words.draft(view)),
      view.confirmed && el("span", { class: "badge good" }, words.confirmed),
      count(view.counts, view.limit, words),
      view.checked.claims > 0 && el("span", { class: `checked ${view.checked.supported === view.checked.claims ? "good" : "bad"}` }, words.checked(view.checked))),
    el("p", { class: "question" }, el("span", { class: "badge" }, words.question(view)), ` ${view.question}`, el("span", { class: "quiet" }, ` ${words.types[view.type] ?? ""}`)),
    essay(
      view.paragraphs,
      view.heading,
      () => words.evidenceOfThis,
      (sentence, element) => can.showEvidence(sentence, factsOf(sentence), element, words),
      view.facts.length > 0 ? (sentence) => evidenceList(factsOf(sentence), words) : null),
    el("div", { class: "essay-foot" }, copyButton(view.text, words), view.facts.length > 0 && can.isNewestDraft && el("span", { class: "quiet" }, words.pickSentence)),
    view.parent === undefined && coverage(view.coverage, words),
    changes(view, can, words),
    findings(view, words),
    view.parent === undefined && noticeList(view.notices, words),
    can.isNewestDraft && buttons(view, can));
}

function coverage(rows, words) {
  if (rows.length === 0) {
    return null;
  }
  const sorted = [...rows.filter((r) => r.status === "met"), ...rows.filter((r) => r.status !== "met")];
  return el("div", { class: "coverage" },
    el("span", { class: "quiet" }, words.coverage),
    el("ul", {}, sorted.map((row) => el("li", { class: row.status }, `${row.status === "met" ? "✓" : "□"} ${row.requirement}`))),
    sorted.some((r) => r.status !== "met") && el("span", { class: "quiet" }, words.notInCareer));
}

function changes(view, can, words) {
  if (view.parent === undefined) {
    return null;
  }
  return el("details", { class: "more", open: can.isNewestDraft },
    el("summary", {}, `${words.changes(view.parent)} (${view.changes.length})`),
    changeList(view.changes, words));
}

function findings(view, words) {
  const shown = view.findings.filter((f) => view.parent === undefined || f.severity === "block");
  if (shown.length === 0) {
    return null;
  }
  return el("details", { class: "more" },
    el("summary", {}, `${words.findings} (${shown.length})`),
    el("ul", { class: "plain-list" }, shown.map((f) => el("li", { class: f.severity },
      f.sentence ? el("span", { class: "quiet" }, `${words.atSentence(f.sentence)} `) : null, f.span ? `“${f.span}” ` : "", f.message))));
}
