"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";

const shownForMs = 2_000;

/** Copies a text and says that it did. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations("console.share");
  const toast = useToast();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownForMs);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without https, or when the reader forbids it: the text can still be marked by hand.
      toast({ text: t("failed"), urgent: true });
    }
  }

  const Icon = copied ? Check : Copy;
  return (
    <>
      <Button look="quiet" size="small" onClick={() => void copy()}>
        <Icon aria-hidden className="size-4" />
        {label}
      </Button>
      <span role="status" className="sr-only">
        {copied ? t("copied") : ""}
      </span>
    </>
  );
}
