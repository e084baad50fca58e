// What the browser remembers: who, how it looks, and what was typed but not sent.

const attempt = (action) => {
  try {
    return action();
  } catch {
    // Storage may be switched off; then nothing is remembered.
    return null;
  }
};

export const remembered = (name) => attempt(() => localStorage.getItem(name));

export const remember = (name, value) => attempt(() => localStorage.setItem(name, value));

const typedKey = (person, place) => `typed:${person}:${place}`;

export const typed = (person, place) => attempt(() => sessionStorage.getItem(typedKey(person, place))) ?? "";

export const keepTyped = (person, place, text) =>
  attempt(() => (text ? sessionStorage.setItem(typedKey(person, place), text) : sessionStorage.removeItem(typedKey(person, place))));

/** Messages that were not stored yet; those with files are kept only as long as the page. */
export const unsent = () => JSON.parse(attempt(() => sessionStorage.getItem("unsent")) ?? "[]");

export const keepUnsent = (messages) => attempt(() => sessionStorage.setItem("unsent", JSON.stringify(messages.filter((m) => m.files.length === 0))));

/** An id that no other message has. */
export const newId = () => (crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join(""));

export const newThreadId = () => `t${newId().replaceAll("-", "").slice(0, 24)}`;
