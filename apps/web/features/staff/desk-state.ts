import type { Target } from "./board/move-target";
import type { Minute } from "./board/span";

/** What a new booking begins with: a place in the grid, or nothing yet. */
export interface Draft {
  readonly on: string;
  readonly startsAt: Minute | null;
  readonly resourceId: string | null;
  /** How long the stretch is that was drawn with the pointer. */
  readonly minutes: number | null;
  /** Brought along from a walk-in that has to wait. */
  readonly serviceId?: string | null;
  readonly name?: string;
}

export type Panel =
  | { readonly kind: "desk" }
  /** The same, asked for where there is no room for it beside the grid. */
  | { readonly kind: "waiting" }
  | { readonly kind: "booking"; readonly bookingId: string; readonly section?: "move" }
  | { readonly kind: "new"; readonly draft: Draft }
  | { readonly kind: "block-time"; readonly draft: Draft };

export interface Selection {
  readonly bookingId: string;
  /** The stretch that was chosen; a booking may have several. */
  readonly block: string | null;
}

/** A block on its way: aimed with pointer or keys, then asked about, then sent; a refusal puts it back and says why. */
export interface Move {
  readonly bookingId: string;
  readonly block: string;
  readonly from: Target;
  readonly minutes: number;
  readonly target: Target;
  readonly phase: "aiming" | "asking" | "sending" | "refused";
  readonly by: "pointer" | "keys";
}

export interface DeskState {
  readonly selection: Selection | null;
  readonly panel: Panel;
  readonly move: Move | null;
  readonly dialog: "keys" | "search" | "walk-in" | null;
  /** The booking whose cancelling is being asked about. */
  readonly cancelling: string | null;
}

export type DeskAction =
  | { readonly type: "select"; readonly bookingId: string; readonly block: string | null }
  | { readonly type: "unselect" }
  | { readonly type: "show"; readonly panel: Panel }
  | { readonly type: "open"; readonly dialog: DeskState["dialog"] }
  | { readonly type: "cancel"; readonly bookingId: string | null }
  | { readonly type: "move"; readonly move: Move | null }
  | { readonly type: "aim"; readonly target: Target }
  | { readonly type: "phase"; readonly phase: Move["phase"] };

export const initialDesk: DeskState = {
  selection: null,
  panel: { kind: "desk" },
  move: null,
  dialog: null,
  cancelling: null,
};

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case "select": {
      const { bookingId, block } = action;
      return {
        ...state,
        selection: { bookingId, block },
        panel: { kind: "booking", bookingId },
      };
    }
    case "unselect":
      return { ...state, selection: null, panel: { kind: "desk" } };
    case "show":
      return {
        ...state,
        panel: action.panel,
        selection: action.panel.kind === "booking" ? state.selection : null,
      };
    case "open":
      return { ...state, dialog: action.dialog };
    case "cancel":
      return { ...state, cancelling: action.bookingId };
    case "move":
      return { ...state, move: action.move };
    case "aim":
      return state.move ? { ...state, move: { ...state.move, target: action.target } } : state;
    case "phase":
      return state.move ? { ...state, move: { ...state.move, phase: action.phase } } : state;
  }
}
