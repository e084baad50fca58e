// Messages on their way. One that could not be stored is sent again under the same id until it is.

import { say } from "./api.js";
import { keepUnsent, unsent } from "./memory.js";

const pause = 3000;

let waiting = [];

/** Sends a message; told is given { sent }, { delayed } or { refused } as it goes. */
export function deliver(message, told) {
  waiting.push(message);
  keepUnsent(waiting);
  attempt(message, told);
}

/** Sends again what an earlier page could not. */
export function resume(told) {
  for (const message of unsent()) {
    deliver({ ...message, files: [] }, told);
  }
}

export const hasUnsentFiles = () => waiting.some((m) => m.files.length > 0);

async function attempt(message, told) {
  try {
    await say(message.thread, message);
    settle(message);
    told(message, { sent: true });
  } catch (refusal) {
    if (refusal.mayPass) {
      told(message, { delayed: refusal.message });
      setTimeout(() => attempt(message, told), pause);
    } else {
      settle(message);
      told(message, { refused: refusal.message });
    }
  }
}

function settle(message) {
  waiting = waiting.filter((m) => m.id !== message.id);
  keepUnsent(waiting);
}
