import { useSearchParams } from "next/navigation";

const steps = ["move", "cancel"] as const;
export type ManageStep = (typeof steps)[number];

/** What the holder of the link is about to do; in the address, so that Back leads back. */
export function useManageStep() {
  const params = useSearchParams();
  const step = steps.find((one) => one === params.get("do")) ?? null;
  function go(next: ManageStep | null) {
    const search = new URLSearchParams(window.location.search);
    if (next) search.set("do", next);
    else search.delete("do");
    window.history.pushState(null, "", `${window.location.pathname}?${search.toString()}`);
    window.scrollTo({ top: 0 });
  }
  return { step, go };
}
