import { formatAmount, parseAmount } from "@/lib/format";
import type { Kind, Service, ServiceInput } from "../types";
import type { DraftNeed, DraftStep } from "./steps";

export interface ServiceDraft {
  readonly name: string;
  readonly slug: string;
  readonly groupId: string | null;
  readonly description: string;
  readonly internalNotes: string;
  readonly durationMinutes: number | null;
  /** As typed, in major units. */
  readonly price: string;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly noticeMinutes: number | null;
  readonly horizonDays: number | null;
  readonly mode: Service["mode"];
  readonly capacityMin: number;
  readonly capacityMax: number;
  readonly visibility: Service["visibility"];
  readonly isActive: boolean;
  readonly approvalRequired: boolean;
  readonly colour: string;
  readonly sortOrder: number;
  readonly steps: readonly DraftStep[];
  readonly needs: readonly (DraftNeed & { readonly kind: Kind })[];
  readonly everywhere: boolean;
  readonly locationIds: readonly string[];
  readonly performers: readonly { readonly resourceId: string; readonly priority: number }[];
  readonly extraIds: readonly string[];
}

/** What a new service begins with: half an hour with one person. */
export const emptyService = (everywhere: boolean, placeIds: readonly string[]): ServiceDraft => ({
  name: "",
  slug: "",
  groupId: null,
  description: "",
  internalNotes: "",
  durationMinutes: 30,
  price: "",
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  noticeMinutes: null,
  horizonDays: null,
  mode: "in_person",
  capacityMin: 1,
  capacityMax: 1,
  visibility: "public",
  isActive: true,
  approvalRequired: false,
  colour: "",
  sortOrder: 0,
  steps: [],
  needs: [{ key: "need-0", kind: "staff", role: "staff", quantity: 1, step: null }],
  everywhere,
  locationIds: everywhere ? [] : placeIds,
  performers: [],
  extraIds: [],
});

const stepKey = (index: number) => `step-${index}`;

export const draftOf = (service: Service, locale: string): ServiceDraft => ({
  name: service.name,
  slug: service.slug,
  groupId: service.groupId,
  description: service.description ?? "",
  internalNotes: service.internalNotes ?? "",
  durationMinutes: service.durationMinutes,
  price: formatAmount(service.priceMinor, service.currency, locale),
  bufferBeforeMinutes: service.bufferBeforeMinutes,
  bufferAfterMinutes: service.bufferAfterMinutes,
  noticeMinutes: service.noticeMinutes,
  horizonDays: service.horizonDays,
  mode: service.mode,
  capacityMin: service.capacityMin,
  capacityMax: service.capacityMax,
  visibility: service.visibility,
  isActive: service.status === "active",
  approvalRequired: service.approvalRequired,
  colour: service.colour ?? "",
  sortOrder: service.sortOrder,
  steps: service.steps.map((step, index) => ({ key: stepKey(index), ...step })),
  needs: service.requirements.map(({ step, ...need }, index) => ({
    key: `need-${index}`,
    ...need,
    step: step === null ? null : stepKey(step),
  })),
  everywhere: service.locationIds.length === 0,
  locationIds: service.locationIds,
  performers: service.performers.map(({ resourceId, priority }) => ({ resourceId, priority })),
  extraIds: service.extraIds,
});

/** The draft as it is sent. The price has been read before; an empty one is none. */
export function inputOf(draft: ServiceDraft, currency: string) {
  const {
    price,
    isActive: _status,
    everywhere,
    colour,
    steps,
    needs,
    slug: _slug,
    ...rest
  } = draft;
  const last = steps.length - 1;
  return {
    ...rest,
    durationMinutes: draft.durationMinutes ?? 0,
    priceMinor: price.trim() === "" ? 0 : (parseAmount(price, currency) ?? 0),
    colour: colour || null,
    steps: steps.map(({ label, durationMinutes, gapAfterMinutes }, index) => ({
      label,
      durationMinutes,
      gapAfterMinutes: index === last ? 0 : gapAfterMinutes,
    })),
    requirements: needs.map(({ kind, role, quantity, step }) => {
      const index = steps.findIndex((one) => one.key === step);
      return { kind, role, quantity, step: index < 0 ? null : index };
    }),
    locationIds: everywhere ? [] : [...draft.locationIds],
    performers: [...draft.performers],
    extraIds: [...draft.extraIds],
  } satisfies ServiceInput;
}
