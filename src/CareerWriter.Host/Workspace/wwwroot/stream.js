// What happens, as the program tells it. A connection that breaks is made again by the browser and goes on after the last event.

let source = null;

/** Follows a thread (or none) as a person; handlers: entry, progress, cleared, lists, connection, closed. */
export function follow(person, thread, handlers) {
  source?.close();
  const address = `/events?as=${encodeURIComponent(person)}${thread ? `&thread=${thread}` : ""}`;
  const own = new EventSource(address);
  source = own;
  const when = (name, tell) => own.addEventListener(name, (event) => source === own && tell(JSON.parse(event.data)));
  when("entry", handlers.entry);
  when("progress", (data) => handlers.progress(data.text ?? null));
  when("cleared", (data) => handlers.cleared(data.upto));
  when("lists", handlers.lists);
  when("ready", () => {
    handlers.connection(true);
    handlers.lists();
  });
  own.addEventListener("error", () => {
    if (source !== own) {
      return;
    }
    handlers.connection(false);
    // A refusal ends the browser's own attempts.
    if (own.readyState === EventSource.CLOSED) {
      setTimeout(() => source === own && handlers.closed(), 2000);
    }
  });
}
