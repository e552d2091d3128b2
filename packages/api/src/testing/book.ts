import type { signIn } from "./people";

type Member = Pick<Awaited<ReturnType<typeof signIn>>, "api">;

interface Visit {
  readonly at: { readonly id: string };
  readonly startsAt: Date;
  readonly service?: { readonly id: string };
  readonly resource?: { readonly id: string };
  readonly partySize?: number;
  readonly name?: string;
  readonly email?: string;
}

/** A confirmed booking, made by staff through the ordinary command. */
export const book = (
  { api }: Member,
  { at, startsAt, service, resource, partySize = 1, name = "Ada Lovelace", email }: Visit,
) =>
  api.bookings.create({
    locationId: at.id,
    serviceId: service?.id ?? null,
    resourceId: resource?.id ?? null,
    startsAt,
    partySize,
    customer: { contact: { name, email: email ?? null } },
  });
