"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { useTRPC } from "@/lib/trpc/client";
import { CheckList } from "../../form/check-list";
import { ColourInput } from "../../form/colour-input";
import { CountInput } from "../../form/count-input";
import { Row, Section } from "../../form/section";
import { usePlaces } from "../../parts/use-business";
import { movesAbout } from "../types";
import type { PartProps } from "./part";

const none = "none";

export function Basics({ form: { draft, change, field, errorOf }, kind }: PartProps) {
  const t = useTranslations("console.resource");
  const places = usePlaces();
  const { resources } = useTRPC();
  const { data: sections } = useSuspenseQuery(resources.sections.queryOptions());
  const here = sections.filter((section) => draft.locationIds.includes(section.locationId));
  const options = places.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={t("basics")}>
      <Field label={t("name")} {...field("name")}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      {movesAbout(kind) ? (
        <CheckList
          id="locationIds"
          legend={t("places")}
          error={errorOf("locationIds")}
          options={options}
          values={draft.locationIds}
          onChange={(locationIds) => change({ locationIds, sectionId: null })}
        />
      ) : (
        <Row>
          <Field label={t("place")} {...field("locationIds")}>
            {(control) => (
              <Select
                {...control}
                options={options}
                value={draft.locationIds[0] ?? null}
                onChange={(id) => change({ locationIds: [id], sectionId: null })}
              />
            )}
          </Field>
          {here.length > 0 && (
            <Field label={t("section")} {...field("sectionId")}>
              {(control) => (
                <Select
                  {...control}
                  options={[
                    { value: none, label: t("noSection") },
                    ...here.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  value={draft.sectionId ?? none}
                  onChange={(id) => change({ sectionId: id === none ? null : id })}
                />
              )}
            </Field>
          )}
        </Row>
      )}
      <Row>
        <Field label={t("order")} hint={t("orderHint")}>
          {(control) => (
            <CountInput
              {...control}
              value={draft.sortOrder}
              onChange={(sortOrder) => change({ sortOrder })}
            />
          )}
        </Field>
        <Field label={t("colour")} hint={t("colourHint")}>
          {(control) => (
            <ColourInput
              {...control}
              value={draft.colour}
              onChange={(colour) => change({ colour })}
            />
          )}
        </Field>
      </Row>
    </Section>
  );
}
