import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useBooking } from "./booking-context";
import { StepLink } from "./step-link";
import type { Step } from "./visit";

/** The steps of this visit: what was chosen leads back to its step, the present one stands out, those to come are named. */
export function StepsTrail({ step }: { step: Step }) {
  const t = useTranslations("booking.trail");
  const { chosen } = useBooking();
  const { trail } = chosen;
  if (trail.length < 3 && step === trail[0]) return <div className="pt-6" />;
  const here = trail.indexOf(step);
  return (
    <nav
      aria-label={t("label")}
      className={cx(
        "pt-4 pb-5 text-small text-ink-3 touch:pt-1 touch:pb-3",
        here === 0 && "max-sm:hidden",
      )}
    >
      <ol className="flex flex-wrap items-center gap-x-2">
        {trail.map((one, index) => (
          <li
            key={one}
            // On a narrow page the way back counts; what is to come shows itself.
            className={cx(
              "flex min-w-0 items-center gap-2",
              (index > here || index < here - 2) && "max-sm:hidden",
            )}
          >
            {index > 0 && (
              <span aria-hidden className="rtl:-scale-x-100">
                ›
              </span>
            )}
            {index < here ? (
              <StepLink
                change={{ step: one }}
                className="max-w-56 truncate max-sm:max-w-32 rounded-inner py-1 underline decoration-line underline-offset-4 transition-colors hover:text-ink hover:decoration-current touch:py-3"
              >
                <Answer step={one} />
              </StepLink>
            ) : (
              <span
                aria-current={one === step ? "step" : undefined}
                className="py-1 aria-[current]:font-semibold aria-[current]:text-ink touch:py-3"
              >
                {t(one)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What was answered at a step. */
function Answer({ step }: { step: Step }) {
  const t = useTranslations("booking.trail");
  const { offer, place, chosen, withName } = useBooking().chosen;
  switch (step) {
    case "service":
      return offer?.name ?? t("service");
    case "place":
      return place?.name ?? t("place");
    case "with":
      if (withName) return t("withPerson", { name: withName });
      return chosen?.name ?? t("withAnyone");
    case "time":
    case "details":
    case "done":
      return t(step);
  }
}
