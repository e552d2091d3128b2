import { locations, newId } from "@daybook/db";
import type { MemberContext } from "../context";
import { refuse } from "../errors";
import type { AddLocation } from "./inputs";
import { whyNotGiveScope } from "./rules";

/** A further place. Whoever is limited to some places cannot open another. */
export function addLocation({ tenant, locations: own }: MemberContext, input: AddLocation) {
  refuse(whyNotGiveScope(own, "all"));
  return tenant.write(async (tx) => {
    const locationId = newId("loc");
    await tx.insert(locations).values({ id: locationId, ...input });
    return { locationId };
  });
}
