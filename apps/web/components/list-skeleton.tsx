import { Skeleton } from "./skeleton";

/** Where a page with a heading and a list will stand. */
export const ListSkeleton = () => (
  <div aria-busy className="mx-auto grid max-w-5xl gap-4 px-4 py-6 md:px-8 md:py-8">
    <Skeleton className="mb-4 h-8 w-56" />
    {Array.from({ length: 6 }, (_, row) => (
      <Skeleton key={row} className="h-11" />
    ))}
  </div>
);
