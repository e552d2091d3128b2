"use client";

import { Search, UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { ErrorState } from "@/components/error-state";
import { SegmentedControl } from "@/components/segmented-control";
import { Skeleton } from "@/components/skeleton";
import { TextInput } from "@/components/text-input";
import { useRefusalText } from "@/lib/refusal-text";
import { ConsolePage } from "../parts/console-page";
import { useBusiness } from "../parts/use-business";
import { CustomerForm } from "./customer-form";
import { CustomerLine } from "./customer-line";
import { useCustomerSearch } from "./use-customer-search";

const shelves = ["active", "archived"] as const;

export function CustomerList() {
  const t = useTranslations("console.customers");
  const router = useRouter();
  const refusalText = useRefusalText();
  const mayEdit = useBusiness().may("customer:edit");
  const [query, setQuery] = useState("");
  const [shelf, setShelf] = useState<(typeof shelves)[number]>("active");
  const [adding, setAdding] = useState(false);
  const found = useCustomerSearch({ query, archived: shelf === "archived" });
  const id = useId();
  return (
    <ConsolePage
      title={t("title")}
      actions={
        mayEdit && (
          <Button onClick={() => setAdding(true)}>
            <UserPlus aria-hidden className="size-4" />
            {t("add")}
          </Button>
        )
      }
    >
      <div className="flex flex-wrap items-center gap-3 pb-4">
        <label htmlFor={id} className="relative grow basis-64">
          <span className="sr-only">{t("search")}</span>
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-3"
          />
          <TextInput
            id={id}
            type="search"
            className="ps-9!"
            placeholder={t("searchHint")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <SegmentedControl
          label={t("shelf")}
          options={shelves.map((value) => ({ value, label: t(`shelves.${value}`) }))}
          value={shelf}
          onChange={setShelf}
        />
      </div>
      {found.failed ? (
        <ErrorState
          title={t("failed")}
          onRetry={() => void found.failed?.refetch()}
          retrying={found.isFetching}
        >
          {refusalText(found.failed.error)}
        </ErrorState>
      ) : found.isPending ? (
        <div aria-busy className="grid gap-3">
          {Array.from({ length: 5 }, (_, row) => (
            <Skeleton key={row} className="h-12" />
          ))}
        </div>
      ) : found.list.length === 0 ? (
        <EmptyState
          title={t(found.settled ? "noneTitle" : "emptyTitle", { query: found.settled })}
          icon={<Users />}
        >
          {t(found.settled ? "noneText" : "emptyText")}
        </EmptyState>
      ) : (
        <>
          <ul
            aria-label={t("title")}
            aria-busy={found.isFetching || undefined}
            className="border-b border-line aria-busy:opacity-70"
          >
            {found.list.map((customer) => (
              <CustomerLine key={customer.id} customer={customer} />
            ))}
          </ul>
          {found.more && (
            <div className="grid place-items-center pt-4">
              <Button look="quiet" onClick={found.more} loading={found.isFetching}>
                {t("more")}
              </Button>
            </div>
          )}
        </>
      )}
      <p role="status" className="sr-only">
        {found.isPending ? "" : t("count", { count: found.list.length })}
      </p>
      {mayEdit && (
        <CustomerForm
          customer={null}
          open={adding}
          onClose={() => setAdding(false)}
          onSaved={(customerId) => router.push(`/console/customers/${customerId}`)}
        />
      )}
    </ConsolePage>
  );
}
