// What changed, word by word.

import { el } from "./dom.js";

export function changeList(changes, words) {
  if (changes.length === 0) {
    return el("p", { class: "quiet" }, words.sameText);
  }
  return el("ol", { class: "changes" }, changes.map((change) => el("li", { class: change.kind },
    el("span", { class: "kind" }, words.kinds[change.kind]),
    change.kind === "moved" && el("span", { class: "quiet" }, words.moved(change)),
    el("span", { class: "change-text" }, change.pieces.map(piece)))));
}

function piece({ kind, text }) {
  return kind === "removed" ? el("del", {}, text) : kind === "added" ? el("ins", {}, text) : text;
}
