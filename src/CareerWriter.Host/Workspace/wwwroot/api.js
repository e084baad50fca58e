// Asks the program. A page that is older than the program fetches a new token and asks once more.

let token = "";

/** An answer that says no, in words for people. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }

  /** Whether the same request may work later. */
  get mayPass() {
    return this.status === 0 || this.status >= 500;
  }
}

export async function session() {
  const data = await read("/api/session");
  token = data.token;
  return data;
}

export const lists = (person) => read(`/api/threads?as=${encodeURIComponent(person)}`);

export const thread = (id, person) => read(`/api/threads/${id}?as=${encodeURIComponent(person)}`);

export const example = async () => (await read("/api/example")).text;

export const fileAddress = (thread, entry, person) => `/api/threads/${thread}/files/${encodeURIComponent(entry)}?as=${encodeURIComponent(person)}`;

export function say(thread, message) {
  const form = new FormData();
  form.set("as", message.person);
  form.set("id", message.id);
  form.set("text", message.text);
  if (message.channel) {
    form.set("channel", message.channel);
  }
  for (const file of message.files) {
    form.append("files", file, file.name);
  }
  return post(`/api/threads/${thread}/messages`, { body: form });
}

export const press = (thread, data) =>
  post(`/api/threads/${thread}/presses`, { body: JSON.stringify(data), headers: { "Content-Type": "application/json" } });

async function post(address, options, again = true) {
  const answer = await ask(address, { ...options, method: "POST", headers: { ...options.headers, "X-Workspace-Token": token } });
  if (answer.status === 403 && again) {
    await session();
    return post(address, options, false);
  }
  return checked(answer);
}

const read = async (address) => (await checked(await ask(address, { cache: "no-store" }))).json();

async function ask(address, options) {
  try {
    return await fetch(address, options);
  } catch {
    throw new Refusal(0, "프로그램에 닿지 않습니다. 켜져 있는지 확인해 주세요.");
  }
}

async function checked(answer) {
  if (answer.ok) {
    return answer;
  }
  let message = "";
  try {
    message = (await answer.json()).message;
  } catch {
    message = "요청을 처리하지 못했습니다.";
  }
  throw new Refusal(answer.status, message);
}
