import type { RouterOutputs } from "@daybook/api/client";

export type Member = RouterOutputs["members"]["list"][number];
export type Invitation = RouterOutputs["invitations"]["list"][number];
export type Role = Member["role"];

/** How a form holds "everywhere, or these places only". */
export interface ScopeDraft {
  readonly everywhere: boolean;
  readonly locationIds: string[];
}

export const scopeOf = ({ everywhere, locationIds }: ScopeDraft): "all" | string[] =>
  everywhere ? "all" : [...locationIds];
