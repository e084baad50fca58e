// A version under review: what the channel sees of it.

import { el } from "./dom.js";
import { buttons } from "./cards.js";
import { changeList } from "./changes.js";
import { copyButton, count, essay } from "./essay.js";
import { saidIn } from "./said.js";

export function reviewCard(view, can) {
  const words = saidIn(view.language);
  if (view.deleted) {
    return el("article", { class: "card review" }, el("p", { class: "quiet" }, words.deleted));
  }
  const comment = view.actions.find((a) => a.fields.some((f) => f.name === "sentence"));
  return el("article", { class: `card review ${view.state}`, "aria-label": words.review(view) },
    el("header", { class: "card-head" },
      el("h3", {}, words.review(view)),
      el("span", { class: `badge ${view.state === "approved" ? "good" : view.state === "superseded" ? "warn" : ""}` }, words.states[view.state]),
      el("span", { class: "quiet" }, words.approvals(view), view.approvals.length > 0 && ` (${view.approvals.map((a) => a.by).join(", ")})`),
      count(view.counts, view.limit, words)),
    el("p", { class: "question" }, el("span", { class: "badge" }, words.by(view.owner)), ` ${view.question}`, view.posting && el("span", { class: "quiet" }, ` ${view.posting}`)),
    essay(view.paragraphs, null, (s) => words.commentOn(s.number), (sentence) => comment && can.press(comment, { sentence: String(sentence.number) })),
    el("div", { class: "essay-foot" }, copyButton(view.text, words), comment && el("span", { class: "quiet" }, words.pickToComment)),
    view.changes.length > 0 && el("details", { class: "more" }, el("summary", {}, words.changesShown), changeList(view.changes, words)),
    comments(view, words),
    buttons(view, can));
}

function comments(view, words) {
  if (view.comments.length === 0) {
    return null;
  }
  const sentences = view.paragraphs.flat();
  return el("section", { class: "comments" },
    el("h4", {}, words.comments(view.comments.length)),
    el("ol", {}, view.comments.map((c) => el("li", { class: c.state },
      el("p", { class: "comment-head" }, el("strong", {}, c.by), el("span", { class: "quiet" }, ` ${words.day(c.at)} · v${c.version}`),
        words.commentStates[c.state] && el("span", { class: "badge" }, words.commentStates[c.state])),
      c.sentence && c.version === view.version && sentences[c.sentence - 1]
        ? el("p", { class: "sentence-quote" }, el("span", { class: "number" }, String(c.sentence)), sentences[c.sentence - 1].text)
        : c.sentence && el("p", { class: "quiet" }, words.atSentence(c.sentence)),
      c.text && el("p", {}, c.text),
      c.proposal && el("p", { class: "proposal" }, el("span", { class: "quiet" }, `${words.proposal} `), el("ins", {}, c.proposal))))));
}
