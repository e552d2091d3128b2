"use client";

import { CrashPage } from "@/components/crash-page";

interface ErrorPageProps {
  readonly error: Error & { digest?: string };
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return <CrashPage digest={error.digest} onRetry={retry} />;
}
