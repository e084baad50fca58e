// Where words and files are put together.

import { byId, el } from "./dom.js";
import { keepTyped, typed } from "./memory.js";
import { words } from "./words.js";

const mostFiles = 10;
const mostBytes = 20 * 1024 * 1024;

let chosen = [];
let place = { person: "", name: "" };

/** Starts it; send is called with text and files. */
export function startComposer(send) {
  const area = byId("words");
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit(send);
  });
  area.addEventListener("keydown", (event) => {
    // While a syllable is being put together, Enter belongs to the input method.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      submit(send);
    }
  });
  area.addEventListener("input", () => {
    keepTyped(place.person, place.name, area.value);
    grow();
  });
  area.addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (files.length > 0 && !event.clipboardData.getData("text/plain")) {
      event.preventDefault();
      addFiles(files);
    }
  });
  byId("attach").addEventListener("click", () => byId("files").click());
  byId("files").addEventListener("change", () => {
    addFiles([...byId("files").files]);
    byId("files").value = "";
  });
  acceptDrops();
}

/** Shows what was typed at a place and says what may be typed there. */
export function moveComposer(person, name, hint) {
  if (place.person !== person || place.name !== name) {
    chosen = [];
    showFiles();
    warn("");
  }
  place = { person, name };
  byId("words").value = typed(person, name);
  byId("words").placeholder = hint;
  grow();
}

export function fillIn(text) {
  byId("words").value = text;
  keepTyped(place.person, place.name, text);
  grow();
  byId("send").focus();
}

export function warn(text) {
  byId("alert").textContent = text;
  byId("alert").hidden = text === "";
}

function submit(send) {
  const text = byId("words").value;
  if (text.trim() === "" && chosen.length === 0) {
    byId("words").focus();
    return;
  }
  const files = chosen;
  chosen = [];
  showFiles();
  warn("");
  byId("words").value = "";
  keepTyped(place.person, place.name, "");
  grow();
  byId("words").focus();
  send(text, files);
}

function addFiles(files) {
  warn("");
  for (const file of files) {
    if (file.size > mostBytes) {
      warn(words.fileTooLarge(file.name));
    } else if (chosen.length >= mostFiles) {
      warn(words.tooManyFiles);
    } else {
      chosen.push(file);
    }
  }
  showFiles();
  byId("words").focus();
}

function showFiles() {
  byId("chips").replaceChildren(...chosen.map((file) => el("li", {}, el("span", {}, file.name), el("span", { class: "quiet" }, size(file.size)),
    el("button", {
      type: "button",
      class: "plain",
      "aria-label": words.removeFile(file.name),
      onclick: () => {
        chosen = chosen.filter((f) => f !== file);
        showFiles();
        byId("words").focus();
      },
    }, "✕"))));
}

const size = (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1024 / 1024).toFixed(1)}MB`);

function grow() {
  const area = byId("words");
  area.rows = Math.min(10, Math.max(1, area.value.split("\n").length));
}

function acceptDrops() {
  let depth = 0;
  const isFiles = (event) => event.dataTransfer?.types.includes("Files");
  const show = (shown) => { byId("drop").hidden = !shown; };
  document.addEventListener("dragenter", (event) => isFiles(event) && show((depth += 1) > 0));
  document.addEventListener("dragleave", (event) => isFiles(event) && show((depth = Math.max(0, depth - 1)) > 0));
  document.addEventListener("dragover", (event) => isFiles(event) && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (isFiles(event)) {
      event.preventDefault();
      depth = 0;
      show(false);
      addFiles([...event.dataTransfer.files]);
    }
  });
}
