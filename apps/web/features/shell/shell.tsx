import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "@/components/logo";
import { SkipLink } from "@/components/skip-link";
import { BusinessSwitcher } from "./business-switcher";
import { NavLinks } from "./nav-links";
import type { Area } from "./navigation";
import type { Surroundings } from "./types";
import { UserMenu } from "./user-menu";

interface ShellProps extends Surroundings {
  readonly area: Area;
  readonly children: ReactNode;
}

/**
 * The frame of a signed-in page. At a desk a bar at the start side: narrow for staff, whose calendar
 * needs the width, wide for the console. On a phone a bar above and one under the thumb.
 */
export function Shell({ area, user, businesses, active, children }: ShellProps) {
  const t = useTranslations("shell");
  const narrow = area === "staff";
  return (
    <div
      className={cx(
        "min-h-dvh md:grid",
        narrow ? "md:grid-cols-[5.25rem_1fr]" : "md:grid-cols-[15rem_1fr]",
      )}
    >
      <SkipLink />
      <header className="sticky top-0 z-30 flex items-center justify-between gap-2 border-b border-line bg-surface/95 px-3 py-2 backdrop-blur md:hidden">
        <BusinessSwitcher {...{ area, businesses, active }} />
        <UserMenu user={user} compact />
      </header>
      <header
        className={cx(
          "sticky top-0 hidden h-dvh flex-col gap-4 border-e border-line bg-surface py-4 md:flex",
          narrow ? "items-center px-2" : "px-3",
        )}
      >
        <Link
          href={`/${area}`}
          aria-label={t("home")}
          className={cx("rounded-inner p-1", !narrow && "ms-1.5 self-start")}
        >
          <Logo className="size-7 text-accent" />
        </Link>
        <BusinessSwitcher {...{ area, businesses, active }} compact={narrow} />
        <nav aria-label={t("areas")} className="w-full grow overflow-y-auto">
          <NavLinks area={area} shape={narrow ? "rail" : "list"} mayManage={active.mayManage} />
        </nav>
        <UserMenu user={user} compact={narrow} />
      </header>
      <main id="content" className="min-w-0 pb-20 md:pb-0">
        {children}
      </main>
      <nav
        aria-label={t("areas")}
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface/95 pb-[env(safe-area-inset-bottom)] backdrop-blur md:hidden"
      >
        <NavLinks area={area} shape="bar" mayManage={active.mayManage} />
      </nav>
    </div>
  );
}
