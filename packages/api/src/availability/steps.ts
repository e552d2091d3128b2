import type { resources, serviceRequirements, services, serviceSteps } from "@daybook/db";
import type { Combination, Requirement, Step } from "@daybook/scheduling";

type ResourceRow = typeof resources.$inferSelect;
type RequirementRow = typeof serviceRequirements.$inferSelect;

interface ServiceParts {
  readonly service: typeof services.$inferSelect;
  readonly steps: readonly (typeof serviceSteps.$inferSelect)[];
  readonly requirements: readonly RequirementRow[];
  readonly enabled: readonly { readonly resource: ResourceRow; readonly priority: number }[];
  readonly preferred: string | null;
}

/** A service's steps; one that has none is a single step as long as itself. Service buffers stand around the whole. */
export function stepsOfService({
  service,
  steps,
  requirements,
  enabled,
  preferred,
}: ServiceParts): Step[] {
  const parts =
    steps.length > 0
      ? steps
      : [{ id: "whole", durationMinutes: service.durationMinutes, gapAfterMinutes: 0 }];
  return parts.map((step, index) => ({
    key: step.id,
    durationMinutes: step.durationMinutes,
    gapAfterMinutes: step.gapAfterMinutes,
    bufferBeforeMinutes: index === 0 ? service.bufferBeforeMinutes : 0,
    bufferAfterMinutes: index === parts.length - 1 ? service.bufferAfterMinutes : 0,
    requirements: requirements
      .filter((requirement) => requirement.stepId === null || requirement.stepId === step.id)
      .map((requirement) => toRequirement(requirement, enabled, preferred)),
  }));
}

function toRequirement(
  row: RequirementRow,
  enabled: ServiceParts["enabled"],
  preferred: string | null,
): Requirement {
  const able = enabled.filter(({ resource }) => resource.kind === row.kind);
  const wanted = able.filter(({ resource }) => resource.id === preferred);
  return {
    key: row.id,
    role: row.role,
    quantity: row.quantity,
    tie: row.stepId === null ? row.id : null,
    candidates: (wanted.length > 0 ? wanted : able).map(({ resource, priority }) => ({
      resourceId: resource.id,
      rank: priority * 10_000 + resource.priority,
    })),
  };
}

interface ResourceParts {
  readonly resources: readonly ResourceRow[];
  readonly combinations: readonly Combination[];
  readonly durationMinutes: number;
  readonly preferred: string | null;
}

/** Without a service: one step, one of the resources or of their combinations, the one that fits best. */
export function stepsOfResources({
  resources: rows,
  combinations,
  durationMinutes,
  preferred,
}: ResourceParts): Step[] {
  const singles = rows
    .filter((resource) => preferred === null || resource.id === preferred)
    .map((resource) => ({ resourceId: resource.id, rank: resource.priority }));
  const known = new Set(rows.map((resource) => resource.id));
  const joined = combinations
    .filter(({ resourceIds }) => preferred === null && resourceIds.every((id) => known.has(id)))
    .map((combination) => ({ combinationId: combination.id, rank: 1_000 }));
  return [
    {
      key: "whole",
      durationMinutes,
      gapAfterMinutes: 0,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      requirements: [
        {
          key: "place",
          role: "place",
          quantity: 1,
          tie: null,
          choice: "best_fit",
          candidates: [...singles, ...joined],
        },
      ],
    },
  ];
}
