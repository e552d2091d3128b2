/** What a single key does while nothing is being typed. */
export const keyActions = {
  today: "T",
  previous: "ArrowLeft",
  next: "ArrowRight",
  day: "D",
  week: "Shift+W",
  list: "L",
  new: "N",
  walkIn: "W",
  search: "/",
  arrive: "A",
  noShow: "X",
  move: "M",
  keys: "?",
} as const;

export type KeyAction = keyof typeof keyActions;

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The action of a key press, or null. W is the walk-in, which a desk needs quicker than any view: the week is Shift+W. M
 * belongs to the block that has the focus (use-move-keys.ts).
 */
export function actionOf({ key, shiftKey }: Press): KeyAction | null {
  // Where "?" and "/" lie, and with what they are typed, differs by keyboard: the character decides.
  if (key === "?") return "keys";
  if (key === "/") return "search";
  const wanted = shiftKey
    ? `Shift+${key.toUpperCase()}`
    : key.length === 1
      ? key.toUpperCase()
      : key;
  switch (wanted) {
    case "T":
      return "today";
    case "ArrowLeft":
      return "previous";
    case "ArrowRight":
      return "next";
    case "D":
      return "day";
    case "Shift+W":
      return "week";
    case "L":
      return "list";
    case "N":
      return "new";
    case "W":
      return "walkIn";
    case "A":
      return "arrive";
    case "X":
      return "noShow";
    default:
      return null;
  }
}

/** Whether the focus stands where keys already mean something: in a field, a menu, a dialog. */
export function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return (
    target.closest(
      "input, textarea, select, [role=menu], [role=listbox], [role=dialog][aria-modal], [role=grid]",
    ) !== null
  );
}
