/** What the tab that holds the stream passes on to the others. */
export type Word =
  | { readonly kind: "changed" }
  | { readonly kind: "up" }
  | { readonly kind: "down" }
  | { readonly kind: "ask" };

const known: ReadonlySet<unknown> = new Set(["changed", "up", "down", "ask"]);
const isWord = (data: unknown): data is Word =>
  typeof data === "object" && data !== null && "kind" in data && known.has(data.kind);

/**
 * One tab of a browser holds the stream of a business, since six at most fit through one connection; the browser gives the
 * lock to the next tab when that one closes, however it closes. Calls `onLead` once this tab is the one. Browsers without
 * locks, and pages that are not secure, lead themselves.
 */
export function takePart(
  name: string,
  { onLead, onWord }: { onLead: () => void; onWord: (word: Word) => void },
) {
  const end = new AbortController();
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(name) : null;
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isWord(data)) onWord(data);
    };
  const locks: LockManager | undefined = channel ? navigator.locks : undefined;
  if (!locks) onLead();
  locks
    ?.request(name, { signal: end.signal }, () => {
      onLead();
      // Held until this tab closes or leaves the page.
      return new Promise<void>((resolve) => end.signal.addEventListener("abort", () => resolve()));
    })
    .catch(() => undefined); // Left while still waiting for it.
  return {
    say: (word: Word) => channel?.postMessage(word),
    leave: () => {
      end.abort();
      channel?.close();
    },
  };
}
