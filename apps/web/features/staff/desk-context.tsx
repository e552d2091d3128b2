"use client";

import {
  createContext,
  type Dispatch,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from "react";
import { type DeskAction, deskReducer, type DeskState, initialDesk } from "./desk-state";

interface DeskHandle {
  readonly dispatch: Dispatch<DeskAction>;
  /** The state as it stands, for handlers of events: reading it renders nothing again. */
  readonly latest: RefObject<DeskState>;
}

const State = createContext<DeskState>(initialDesk);
const Handle = createContext<DeskHandle>({
  dispatch: () => undefined,
  latest: { current: initialDesk },
});

/** What is selected, moved and open at this desk. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(deskReducer, initialDesk);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const handle = useMemo(() => ({ dispatch, latest }), []);
  return (
    <Handle value={handle}>
      <State value={state}>{children}</State>
    </Handle>
  );
}

export const useDeskState = () => use(State);
export const useDesk = () => use(Handle);
