// The list of conversations and channels.

import { byId, el, fill } from "./dom.js";
import { words } from "./words.js";

/** @param place what is open now: { thread } or { channel } or {}. */
export function showSidebar(lists, place) {
  const focused = document.activeElement?.closest?.("#sidebar a")?.getAttribute("href");
  fill(byId("sidebar"),
    el("a", { class: `new${!place.thread && !place.channel ? " here" : ""}`, href: "#" }, el("span", { "aria-hidden": "true" }, "✎ "), words.newConversation),
    el("h2", {}, words.mine),
    threads(lists.mine, place),
    el("h2", {}, words.channels),
    lists.channels.map((channel) => el("section", { class: "channel" },
      link(`#c/${encodeURIComponent(channel.name)}`, words.channelPage(channel.name), place.channel === channel.name, "channel-link"),
      channel.threads.length > 0 && threads(channel.threads.slice(0, 5), place))));
  if (focused) {
    byId("sidebar").querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
}

function threads(list, place) {
  if (list.length === 0) {
    return el("p", { class: "quiet none" }, words.noThreads);
  }
  return el("ul", { class: "thread-list" }, list.map((t) => el("li", {}, link(`#t/${t.id}`, `${t.card ? `${words.cardMark} ` : ""}${t.title || words.untitled}`, place.thread === t.id, ""))));
}

const link = (href, text, here, kind) => el("a", { href, class: `${kind}${here ? " here" : ""}`, "aria-current": here ? "page" : null }, text);

/** Opens and closes the list on narrow screens. */
export function toggleSidebar(open) {
  document.body.classList.toggle("with-sidebar", open);
  byId("menu").setAttribute("aria-expanded", String(document.body.classList.contains("with-sidebar")));
}
