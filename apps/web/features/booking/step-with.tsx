import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { initials } from "@/features/shell/initials";
import { useBooking } from "./booking-context";
import { ChoiceRow, Disc } from "./choice-row";
import { StepTitle } from "./step-title";

export function StepWith() {
  const t = useTranslations("booking.with");
  const { choices } = useBooking().chosen;
  const arePeople = choices.every((choice) => choice.kind === "staff");
  const chosen = (id: string) => ({ with: id, day: null, at: null, step: null });
  return (
    <>
      <StepTitle>{arePeople ? t("title") : t("titleThing")}</StepTitle>
      <ul className="max-w-2xl">
        <ChoiceRow
          change={chosen("any")}
          mark={
            <Disc>
              <Users />
            </Disc>
          }
          title={t("any")}
          note={t("anyNote")}
        />
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.id}
            change={chosen(choice.id)}
            mark={<Disc>{initials(choice.name)}</Disc>}
            title={choice.name}
            note={choice.note}
          />
        ))}
      </ul>
    </>
  );
}
