"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextArea } from "@/components/text-area";
import { TextInput } from "@/components/text-input";
import { useTRPC } from "@/lib/trpc/client";
import { ColourInput } from "../../form/colour-input";
import { Row, Section } from "../../form/section";
import type { PartProps } from "./part";

const none = "none";

export function Basics({ form: { draft, change, field }, isNew }: PartProps) {
  const t = useTranslations("console.service");
  const { services } = useTRPC();
  const { data: menu } = useSuspenseQuery(services.list.queryOptions());
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
      <Row>
        <Field label={t("group")}>
          {(control) => (
            <Select
              {...control}
              options={[
                { value: none, label: t("noGroup") },
                ...menu.groups.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={draft.groupId ?? none}
              onChange={(groupId) => change({ groupId: groupId === none ? null : groupId })}
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
      <Field
        label={t("description")}
        note={t("optional")}
        hint={t("descriptionHint")}
        {...field("description")}
      >
        {(control) => (
          <TextArea
            {...control}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("internalNotes")}
        note={t("optional")}
        hint={t("internalNotesHint")}
        {...field("internalNotes")}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={draft.internalNotes}
            onChange={(event) => change({ internalNotes: event.target.value })}
          />
        )}
      </Field>
      {!isNew && (
        <Field label={t("slug")} hint={t("slugHint")} {...field("slug")}>
          {(control) => (
            <TextInput
              {...control}
              autoCapitalize="none"
              spellCheck={false}
              value={draft.slug}
              onChange={(event) => change({ slug: event.target.value })}
            />
          )}
        </Field>
      )}
    </Section>
  );
}
