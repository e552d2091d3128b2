import type { RouterInputs } from "@daybook/api/client";
import type { useForm } from "../form/use-form";
import type { BusinessDetails } from "../parts/use-business";

type Texts = "name" | "email" | "phone" | "website" | "about" | "accent";
type Kept =
  | "kind"
  | "currency"
  | "holdMinutes"
  | "maxHoldExtensions"
  | "approvalHours"
  | "noShowGraceMinutes"
  | "unattended"
  | "cancellation"
  | "maxReschedules"
  | "horizonDays";
type Lengths = "cancellationMinutes" | "noticeMinutes" | "maxBookingMinutes" | "maxServiceMinutes";

/** Texts that may be empty, lengths that may be emptied while one types, and what is always there. */
export type BusinessDraft = Readonly<
  Record<Texts, string> & Record<Lengths, number | null> & Pick<BusinessDetails, Kept>
>;

export const draftOf = (business: BusinessDetails): BusinessDraft => ({
  name: business.name,
  email: business.email ?? "",
  phone: business.phone ?? "",
  website: business.website ?? "",
  about: business.about ?? "",
  accent: business.accent ?? "",
  kind: business.kind,
  currency: business.currency,
  holdMinutes: business.holdMinutes,
  maxHoldExtensions: business.maxHoldExtensions,
  approvalHours: business.approvalHours,
  noShowGraceMinutes: business.noShowGraceMinutes,
  unattended: business.unattended,
  cancellation: business.cancellation,
  maxReschedules: business.maxReschedules,
  horizonDays: business.horizonDays,
  cancellationMinutes: business.cancellationMinutes,
  noticeMinutes: business.noticeMinutes,
  maxBookingMinutes: business.maxBookingMinutes,
  maxServiceMinutes: business.maxServiceMinutes,
});

/** As it is sent: an emptied length is none, and the two that may not be none have been checked. */
export function inputOf(draft: BusinessDraft): RouterInputs["business"]["edit"] {
  const { cancellationMinutes, noticeMinutes, maxBookingMinutes, maxServiceMinutes, ...rest } =
    draft;
  return {
    ...rest,
    accent: draft.accent || null,
    cancellationMinutes: cancellationMinutes ?? 0,
    noticeMinutes: noticeMinutes ?? 0,
    ...(maxBookingMinutes && { maxBookingMinutes }),
    ...(maxServiceMinutes && { maxServiceMinutes }),
  };
}

type BusinessFormState = ReturnType<typeof useForm<BusinessDraft, unknown>>;

/** What every part of the form is given. */
export interface PartProps {
  readonly form: Pick<BusinessFormState, "draft" | "change" | "field">;
}
