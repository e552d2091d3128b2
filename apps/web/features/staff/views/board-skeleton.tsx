import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/skeleton";

/** The shape of a day while its bookings are on their way. */
export function BoardSkeleton({ heads }: { heads: readonly string[] }) {
  const t = useTranslations("staff.calendar");
  const columns = heads.length > 0 ? heads : ["", "", "", "", ""];
  return (
    <section
      aria-busy
      aria-label={t("loading")}
      className="min-h-[60dvh] min-w-0 grow overflow-hidden"
    >
      <div className="grid auto-cols-fr grid-flow-col ps-16">
        {columns.map((name, column) => (
          <div key={name || column} className="grid min-w-0 content-start border-s border-line">
            <div className="h-13 border-b border-line px-3 pt-2.5">
              {name ? (
                <span className="block truncate font-semibold">{name}</span>
              ) : (
                <Skeleton className="h-4 w-20" />
              )}
            </div>
            <div className="grid gap-3 p-2 pt-6">
              {heights[column % heights.length]?.map((height, index) => (
                <Skeleton key={`${column}-${index}`} className={height} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

// Not all alike: a day never is.
const heights = [
  ["h-24", "h-16", "h-36", "h-20"],
  ["mt-10 h-20", "h-40", "h-14"],
  ["h-32", "mt-6 h-28", "h-20"],
] as const;
