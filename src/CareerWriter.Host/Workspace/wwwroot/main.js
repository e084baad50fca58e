// The page: who is here, what is open, and what happens in it.

import * as api from "./api.js";
import { byId, el } from "./dom.js";
import { moveComposer, startComposer, warn } from "./composer.js";
import { fill } from "./dialog.js";
import { closeEvidence } from "./evidence.js";
import { newId, newThreadId, remember, remembered } from "./memory.js";
import { deliver, hasUnsentFiles, resume } from "./outbox.js";
import { showSidebar, toggleSidebar } from "./sidebar.js";
import { follow } from "./stream.js";
import { Thread } from "./thread.js";
import { showChannel, showWelcome } from "./welcome.js";
import { saidIn } from "./said.js";
import { words } from "./words.js";

let people = [];
let channels = [];
let person = "";
let lists = { mine: [], channels: [] };
let place = {};
let thread = null;
let fresh = null;

async function start() {
  const session = await api.session();
  people = session.people;
  channels = session.channels;
  person = people.includes(remembered("person")) ? remembered("person") : people[0];
  byId("who").replaceChildren(...people.map((p) => el("option", { value: p, selected: p === person }, p)));
  byId("who").addEventListener("change", () => {
    person = byId("who").value;
    remember("person", person);
    open(place.thread && !isShared(place.thread) ? {} : place);
  });
  startTheme();
  startComposer(send);
  byId("menu").addEventListener("click", () => toggleSidebar());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !byId("dialog").open) {
      closeEvidence();
      toggleSidebar(false);
    }
  });
  addEventListener("hashchange", () => open(read()));
  addEventListener("beforeunload", (event) => hasUnsentFiles() && event.preventDefault());
  lists = await api.lists(person);
  open(read());
  resume(told);
}

const isShared = (id) => lists.channels.some((c) => c.threads.some((t) => t.id === id));

/** What the address says is open. */
function read() {
  const [kind, name] = location.hash.slice(1).split("/", 2);
  return kind === "t" && name ? { thread: name } : kind === "c" && name ? { channel: decodeURIComponent(name) } : {};
}

function open(next) {
  place = next;
  const hash = place.thread ? `#t/${place.thread}` : place.channel ? `#c/${encodeURIComponent(place.channel)}` : "";
  if (location.hash !== hash && !(hash === "" && location.hash === "#")) {
    history.replaceState(null, "", hash || location.pathname);
  }
  closeEvidence();
  toggleSidebar(false);
  progress(null);
  fresh = place.thread ? null : newThreadId();
  thread = place.thread ? new Thread(place.thread, person, press) : null;
  byId("entries").replaceChildren();
  if (!thread && !place.channel) {
    showWelcome();
  }
  moveComposer(person, place.thread ?? place.channel ?? "", placeholder());
  show();
  listen();
}

function listen() {
  const own = thread;
  follow(person, place.thread ?? null, {
    entry: (entry) => own === thread && own?.put(entry),
    progress,
    cleared: (upto) => own?.clear(upto),
    lists: refresh,
    connection: (isThere) => warn(isThere ? "" : words.offline),
    closed: reopen,
  });
}

/** Goes on where the program knows the thread still; it may have been restarted without it. */
async function reopen() {
  try {
    if (place.thread) {
      await api.thread(place.thread, person);
    }
    listen();
  } catch (refusal) {
    if (refusal.status === 404) {
      open({});
      warn(words.gone);
    } else {
      setTimeout(reopen, 2000);
    }
  }
}

async function refresh() {
  try {
    lists = await api.lists(person);
    show();
  } catch {
    // The stream says that the program is away, and calls this again when it is back.
  }
}

function show() {
  showSidebar(lists, place);
  showHead();
  if (place.channel) {
    showChannel(place.channel, lists.channels.find((c) => c.name === place.channel)?.threads ?? []);
  }
}

function showHead() {
  const head = current();
  const [title, who] = place.channel
    ? [words.channelPage(place.channel), words.channelHint]
    : !place.thread
      ? [words.newConversation, words.privateThread]
      : !head
        ? [words.untitled, ""]
        : [head.title || words.untitled, head.card ? words.cardThread(head.channel, head.owner) : head.channel ? words.channelThread(head.channel) : words.privateThread];
  byId("thread-head").replaceChildren(el("h2", {}, title), el("p", { class: "quiet" }, who));
  document.title = place.thread || place.channel ? `${title} · CareerWriter` : "CareerWriter 작업 공간";
  byId("words").placeholder = placeholder();
}

const current = () => [...lists.mine, ...lists.channels.flatMap((c) => c.threads)].find((t) => t.id === place.thread) ?? null;

const placeholder = () =>
  place.channel ? words.placeholderChannel(place.channel) : !place.thread ? words.placeholder : current()?.card ? words.placeholderCard : words.placeholderThread;

function progress(text) {
  byId("progress").textContent = text ?? "";
  byId("progress").hidden = !text;
}

function send(text, files) {
  const message = { id: newId(), thread: place.thread ?? fresh, person, text, files, channel: place.thread ? null : place.channel ?? null };
  if (!place.thread) {
    place = { thread: message.thread };
    thread = new Thread(message.thread, person, press);
    moveComposer(person, message.thread, placeholder());
  }
  thread.wait(message);
  deliver(message, told);
}

function told(message, { sent, delayed, refused }) {
  const isOpen = thread?.id === message.thread;
  if (sent && isOpen && location.hash !== `#t/${message.thread}`) {
    history.pushState(null, "", `#t/${message.thread}`);
    listen();
  } else if (sent) {
    refresh();
  } else if (delayed && isOpen) {
    warn(delayed);
    thread.delay(message.id);
  } else if (refused && isOpen) {
    thread.forget(message.id);
    warn(refused);
    byId("words").value ||= message.text;
  }
  if (sent && isOpen) {
    warn("");
  }
}

async function press(entry, action, preset) {
  const fields = action.fields.length > 0 ? await fill(action, preset, channels, saidIn(entry.view?.language)) : {};
  if (fields === null) {
    return;
  }
  try {
    await api.press(place.thread, { id: newId(), as: person, entry: entry.key, action: action.id, fields });
    warn("");
  } catch (refusal) {
    warn(refusal.message || words.failed);
  }
}

function startTheme() {
  const apply = (theme) => { document.documentElement.dataset.theme = theme; };
  const isDark = () => (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  if (remembered("theme")) {
    apply(remembered("theme"));
  }
  byId("theme").addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    apply(theme);
    remember("theme", theme);
  });
}

start().catch((failure) => warn(failure.message));
