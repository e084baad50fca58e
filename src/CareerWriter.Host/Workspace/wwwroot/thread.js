// The entries of the open thread.

import { announce, byId, el } from "./dom.js";
import { card } from "./cards.js";
import { closeEvidence, showEvidence } from "./evidence.js";
import { fileAddress } from "./api.js";
import { saidIn } from "./said.js";
import { clock, day, words } from "./words.js";

const longText = 700;

/** @param press is called with entry, action and preset fields. */
export class Thread {
  #entries = new Map();
  #elements = new Map();
  #waiting = new Map();
  #anchor = null;
  #isFollowing = true;

  constructor(id, person, press) {
    this.id = id;
    this.person = person;
    this.press = press;
    this.startedAt = Date.now();
    byId("entries").replaceChildren();
    // Whoever scrolls reads; what comes does not take the place away under them.
    for (const gesture of ["wheel", "touchmove"]) {
      byId("scroll").addEventListener(gesture, () => { this.#isFollowing = this.#isAtEnd(); }, { passive: true });
    }
  }

  /** Shows an entry; one of the same key gives its place up to it. */
  put(entry) {
    this.#settle(entry.id);
    this.#entries.set(entry.key, entry);
    const old = this.#elements.get(entry.key);
    const element = this.#element(entry);
    this.#elements.set(entry.key, element);
    if (old) {
      old.replaceWith(element);
    } else {
      this.#insert(element, entry.place);
    }
    this.#refreshDrafts(entry);
    this.#refreshPressed(entry);
    if (!old) {
      this.#reveal(entry, element);
    }
    if (entry.kind === "view" && Date.now() - this.startedAt > 1500) {
      announce(entry.view.view === "draft" ? saidIn(entry.view.language).arrived(entry.view) : entry.view.text ?? words.arrived);
    }
  }

  /** Shows words that are on their way. */
  wait(message) {
    const element = el("article", { class: "entry said mine waiting" }, avatar(message.person),
      el("div", { class: "bubble" }, header(message.person, words.sending), body(message.text), files(message.files.map((f) => f.name))));
    this.#waiting.get(message.id)?.remove();
    this.#waiting.set(message.id, element);
    byId("entries").append(element);
    this.#reveal({ kind: "said", by: message.person }, element);
  }

  /** Says that words on their way are kept and sent again. */
  delay(id) {
    const element = this.#waiting.get(id);
    if (element) {
      element.querySelector("time").textContent = words.waiting;
      this.#reveal({ by: this.person }, element);
    }
  }

  forget(id) {
    this.#settle(`in:${id}`);
  }

  clear(upto) {
    closeEvidence();
    for (const [key, entry] of this.#entries) {
      if (entry.sequence <= upto) {
        this.#entries.delete(key);
        this.#elements.get(key).remove();
        this.#elements.delete(key);
      }
    }
  }

  /** Scrolls so far that what the person did, or the newest draft, stands at the top and what follows it is seen. */
  #reveal(entry, element) {
    if (entry.by === this.person) {
      this.#isFollowing = true;
    }
    if (entry.by === this.person || entry.view?.view === "draft") {
      this.#anchor = element;
    }
    if (this.#isFollowing) {
      requestAnimationFrame(() => {
        const scroll = byId("scroll");
        scroll.scrollTo({ top: Math.min(this.#anchor?.isConnected ? this.#anchor.offsetTop - 14 : Infinity, scroll.scrollHeight) });
      });
    }
  }

  #isAtEnd() {
    const scroll = byId("scroll");
    return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 160;
  }

  #settle(entryId) {
    const id = entryId.startsWith("in:") ? entryId.slice(3) : null;
    this.#waiting.get(id)?.remove();
    this.#waiting.delete(id);
  }

  #insert(element, place) {
    element.dataset.place = String(place);
    const after = [...byId("entries").children].find((c) => Number(c.dataset.place ?? Infinity) > place);
    byId("entries").insertBefore(element, after ?? null);
  }

  #newestDraft() {
    return [...this.#entries.values()].filter((e) => e.view?.view === "draft").reduce((newest, e) => (!newest || e.place > newest.place ? e : newest), null);
  }

  /** Only the newest draft has buttons. */
  #refreshDrafts(entry) {
    if (entry.view?.view !== "draft") {
      return;
    }
    for (const other of this.#entries.values()) {
      if (other.view?.view === "draft" && other !== entry) {
        this.#redraw(other);
      }
    }
  }

  #refreshPressed(entry) {
    const pressed = entry.pressed && this.#entries.get(entry.pressed);
    if (pressed && !["draft", "review"].includes(pressed.view.view)) {
      this.#redraw(pressed);
    }
  }

  #redraw(entry) {
    const element = this.#element(entry);
    element.dataset.place = String(entry.place);
    this.#elements.get(entry.key).replaceWith(element);
    this.#elements.set(entry.key, element);
  }

  #element(entry) {
    if (entry.kind === "pressed") {
      return el("article", { class: "entry pressed-entry" }, el("span", {}, entry.by), el("span", { class: "pressed-label" }, words.pressed(entry.text)), el("time", { datetime: entry.at }, clock(entry.at)));
    }
    if (entry.kind === "said") {
      return el("article", { class: `entry said${entry.by === this.person ? " mine" : ""}` }, avatar(entry.by),
        el("div", { class: "bubble" }, header(entry.by, clock(entry.at), entry.at), body(entry.text ?? ""), files(entry.files)));
    }
    return el("article", { class: `entry bot ${entry.view.view}-entry` }, el("img", { class: "avatar", src: "/app/icon.svg", alt: "" }),
      el("div", { class: "bubble" }, header(words.bot, clock(entry.at), entry.at, entry.mine && saidIn(entry.view.language).onlyYou), card(entry, this.#abilities(entry))));
  }

  #abilities(entry) {
    return {
      press: (action, preset = {}) => this.press(entry, action, preset),
      showEvidence,
      fileAddress: (id) => fileAddress(this.id, id, this.person),
      isNewestDraft: entry.view?.view === "draft" && (this.#newestDraft() ?? entry).place <= entry.place,
      pressed: ["draft", "review"].includes(entry.view?.view) ? new Set() : new Set([...this.#entries.values()].filter((e) => e.pressed === entry.key).map((e) => e.text)),
    };
  }
}

const header = (by, time, at = null, tag = null) => el("p", { class: "entry-head" }, el("strong", {}, by), tag && el("span", { class: "badge" }, tag), el("time", { datetime: at, title: at && day(at) }, time));

const avatar = (person) => el("span", { class: `avatar hue-${[...person].reduce((sum, c) => sum + c.codePointAt(0), 0) % 5}`, "aria-hidden": "true" }, [...person][0]);

const files = (names) => (names.length > 0 ? el("ul", { class: "files", "aria-label": words.attached }, names.map((name) => el("li", {}, name))) : null);

function body(text) {
  if (text === "") {
    return null;
  }
  if (text.length <= longText && text.split("\n").length <= 14) {
    return el("p", { class: "words" }, text);
  }
  const content = el("p", { class: "words folded" }, text);
  const toggle = el("button", { type: "button", class: "link", "aria-expanded": "false" }, words.showAll);
  toggle.addEventListener("click", () => {
    const isFolded = content.classList.toggle("folded");
    toggle.textContent = isFolded ? words.showAll : words.showLess;
    toggle.setAttribute("aria-expanded", String(!isFolded));
  });
  return [content, toggle];
}
