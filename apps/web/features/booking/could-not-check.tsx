import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/error-state";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";

interface CouldNotCheckProps {
  readonly error: unknown;
  readonly phone: string | null;
  readonly onRetry: () => unknown;
  readonly isRetrying: boolean;
}

/** Whether there are times is not known. Where a rule said no, trying again is no way out. */
export function CouldNotCheck({ error, phone, onRetry, isRetrying }: CouldNotCheckProps) {
  const t = useTranslations("booking.failed");
  const refusalText = useRefusalText();
  const refusal = refusalOf(error);
  const mayPass = refusal === null || refusal === "TOO_MANY_REQUESTS";
  return (
    <ErrorState
      title={mayPass ? t("title") : t("refused")}
      {...(mayPass && { onRetry: () => void onRetry(), retrying: isRetrying })}
    >
      {refusalText(error)}
      {phone && <span className="block">{t("call", { phone })}</span>}
    </ErrorState>
  );
}
