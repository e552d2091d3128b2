/**
 * Lets a hold go when its tab is closed. A reload keeps it where the browser tells the two apart, as does a page that
 * may come back from the cache; elsewhere the time is simply taken again.
 */
export function releaseOnLeave(business: string, holdToken: string): () => void {
  let returns = false;
  const navigated = (event: Event) => {
    returns = "navigationType" in event && event.navigationType === "reload";
  };
  const leave = (event: PageTransitionEvent) => {
    if (returns || event.persisted) return;
    const body = JSON.stringify({ json: { business, holdToken } });
    const headers = { "content-type": "application/json" };
    void fetch("/api/trpc/holds.release", { method: "POST", keepalive: true, headers, body }).catch(
      () => undefined, // The hold ends by itself.
    );
  };
  // Not every browser tells what kind of leaving it is.
  const navigation = "navigation" in window ? window.navigation : null;
  navigation?.addEventListener("navigate", navigated);
  window.addEventListener("pagehide", leave);
  return () => {
    navigation?.removeEventListener("navigate", navigated);
    window.removeEventListener("pagehide", leave);
  };
}
