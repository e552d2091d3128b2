"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { Dialog, DialogClose } from "@/components/dialog";

/** Where the reader was going: an address, or back through the browser's history. */
type Wish = { readonly href: string } | "back";

/** Asks before typed and unsaved words are left behind: by a link, by Back, by closing the page. */
export function LeaveGuard({ when }: { when: boolean }) {
  const t = useTranslations("console.form.leave");
  const router = useRouter();
  const [wish, setWish] = useState<Wish | null>(null);
  const leaving = useRef(false);

  useEffect(() => {
    if (!when) return;
    leaving.current = false;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!leaving.current) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const href = leaving.current ? null : hrefOf(event);
      if (!href) return;
      event.preventDefault();
      event.stopPropagation();
      setWish({ href });
    };
    const onNavigate = (event: NavigateEvent) => {
      if (leaving.current || event.navigationType !== "traverse" || !event.cancelable) return;
      event.preventDefault();
      setWish("back");
    };
    // Older browsers have no Navigation API: there Back is asked about only where it leaves the site.
    const history = "navigation" in window ? window.navigation : null;
    addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, { capture: true });
    history?.addEventListener("navigate", onNavigate);
    return () => {
      removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, { capture: true });
      history?.removeEventListener("navigate", onNavigate);
    };
  }, [when]);

  function leave() {
    leaving.current = true;
    setWish(null);
    if (wish === "back") history.back();
    else if (wish) router.push(wish.href);
  }

  return (
    <Dialog
      open={wish !== null}
      onOpenChange={(open) => !open && setWish(null)}
      title={t("title")}
      description={t("text")}
      actions={
        <>
          <Button look="quiet" onClick={leave}>
            {t("leave")}
          </Button>
          <DialogClose>
            <Button>{t("stay")}</Button>
          </DialogClose>
        </>
      }
    />
  );
}

/** The page of ours that a click opens here, or null: other tabs and places within the page lose nothing. */
function hrefOf(event: MouseEvent): string | null {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (modified || event.button !== 0 || !(event.target instanceof Element)) return null;
  const link = event.target.closest("a[href]");
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return null;
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  return link.origin === location.origin && !isSamePage ? link.pathname + link.search : null;
}
