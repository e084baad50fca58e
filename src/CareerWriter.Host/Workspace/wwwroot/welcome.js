// What someone sees who has said nothing yet, and what stands in a channel.

import { byId, button, el } from "./dom.js";
import { example } from "./api.js";
import { fillIn } from "./composer.js";
import { day, words } from "./words.js";

export function showWelcome() {
  const { welcome } = words;
  byId("entries").replaceChildren(el("section", { class: "welcome" },
    el("h1", {}, welcome.title),
    el("p", { class: "lead" }, welcome.lead),
    el("ol", { class: "steps" }, welcome.steps.map(([title, text]) => el("li", {}, el("h2", {}, title), el("p", {}, text)))),
    el("p", { class: "try" }, button(welcome.example, async () => fillIn(await example()), "primary big"), el("span", { class: "quiet" }, welcome.exampleHint)),
    el("p", { class: "quiet private" }, welcome.private)));
}

export function showChannel(name, threads) {
  byId("entries").replaceChildren(el("section", { class: "channel-page" },
    threads.length === 0
      ? el("p", { class: "quiet" }, words.channelEmpty)
      : el("ul", { class: "posts" }, threads.map((t) => el("li", {}, el("a", { href: `#t/${t.id}` },
        el("span", { class: "badge" }, t.card ? "리뷰" : "대화"), el("strong", {}, t.title || words.untitled), el("span", { class: "quiet" }, `${t.owner} · ${day(t.lastAt)}`)))))));
}
