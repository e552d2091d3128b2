import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { Wordmark } from "@/components/wordmark";
import { DiaryPage } from "./diary-page";
import { HoursGlimpse, StaffGlimpse, TimesGlimpse } from "./glimpses";

const views = [
  { view: "customers", Glimpse: TimesGlimpse },
  { view: "staff", Glimpse: StaffGlimpse },
  { view: "owners", Glimpse: HoursGlimpse },
] as const;
const promises = ["race", "clock", "own"] as const;

/** What Daybook is. `now` dates the diary in the picture. */
export function HomePage({ now, children }: { now: Date; children?: React.ReactNode }) {
  const t = useTranslations("home");
  const site = useTranslations("site");
  return (
    <div className="mx-auto max-w-6xl px-5 sm:px-8">
      <header className="flex items-center justify-between py-5">
        <Wordmark />
        <nav aria-label={site("nav")} className="flex items-center gap-1">
          <ButtonLink href="/sign-in" look="quiet">
            {site("signIn")}
          </ButtonLink>
        </nav>
      </header>
      <main id="content">
        <section className="grid items-center gap-12 pt-8 pb-16 lg:grid-cols-[1.05fr_1fr] lg:gap-16 lg:pt-14 lg:pb-24">
          <div className="grid justify-items-start gap-6">
            <h1 className="text-display tracking-[-0.022em]">{t("headline")}</h1>
            <p className="max-w-lg text-lead text-ink-2">{t("lead")}</p>
            <div className="flex flex-wrap gap-3 pt-1">
              <ButtonLink href="/sign-up" size="large">
                {site("signUp")}
              </ButtonLink>
              {children && (
                <ButtonLink href="/#demo" look="quiet" size="large">
                  {t("tryDemo")}
                </ButtonLink>
              )}
            </div>
          </div>
          <DiaryPage now={now} />
        </section>
        {children}
        <section className="border-t border-line py-16">
          <h2 className="pb-8 text-title">{t("for.title")}</h2>
          <div className="grid gap-10 md:grid-cols-3">
            {views.map(({ view, Glimpse }) => (
              <div key={view} className="grid content-start gap-2">
                <Glimpse />
                <h3 className="pt-3 font-semibold">{t(`for.${view}.title`)}</h3>
                <p className="text-ink-2">{t(`for.${view}.text`)}</p>
              </div>
            ))}
          </div>
        </section>
        <section className="border-t border-line py-16">
          <h2 className="pb-8 text-title">{t("promises.title")}</h2>
          <dl className="grid gap-x-12 gap-y-8 md:grid-cols-3">
            {promises.map((promise) => (
              <div key={promise} className="border-s-2 border-accent ps-4">
                <dt className="pb-1 font-semibold">{t(`promises.${promise}.title`)}</dt>
                <dd className="text-ink-2">{t(`promises.${promise}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <footer className="border-t border-line py-8 text-small text-ink-3">{t("footer")}</footer>
    </div>
  );
}
