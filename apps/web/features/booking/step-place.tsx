import { MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useBooking } from "./booking-context";
import { ChoiceRow, Disc } from "./choice-row";
import { StepTitle } from "./step-title";

export function StepPlace() {
  const t = useTranslations("booking.place");
  const { business, chosen } = useBooking();
  const places = business.locations.filter(
    ({ id }) => !chosen.offer || chosen.offer.locationIds.includes(id),
  );
  return (
    <>
      <StepTitle>{t("title")}</StepTitle>
      <ul className="max-w-2xl">
        {places.map((place) => (
          <ChoiceRow
            key={place.id}
            change={{ place: place.id, with: null, day: null, at: null, step: null }}
            mark={
              <Disc>
                <MapPin />
              </Disc>
            }
            title={place.name}
            note={[place.addressLine, place.city].filter(Boolean).join(", ")}
          />
        ))}
      </ul>
    </>
  );
}
