"use client";

import { Mail, Phone, Pin } from "lucide-react";
import { useTranslations } from "next-intl";
import type { BookingDetail } from "../types";

/** Who comes: how often so far, how to reach them, what to remember. */
export function CustomerCard({ booking }: { booking: BookingDetail }) {
  const t = useTranslations("staff.panel");
  const { customer, contact } = booking;
  if (!customer) return null;
  const [email, phone] = [contact.email ?? customer.email, contact.phone ?? customer.phone];
  const visits = customer.visits ?? 0;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t("customer")}</h3>
      <p className="text-ink-2">
        {customer.name} · {visits === 0 ? t("firstVisit") : t("visits", { count: visits })}
        {customer.noShowCount > 0 && (
          <span className="text-danger"> · {t("noShows", { count: customer.noShowCount })}</span>
        )}
      </p>
      {customer.pinnedNote && (
        <p className="flex gap-2 rounded-card bg-sunken px-3 py-2">
          <Pin aria-hidden className="mt-0.75 size-3.5 shrink-0 text-ink-3" />
          {customer.pinnedNote}
        </p>
      )}
      <ul className="grid">
        {phone && (
          <Reach
            href={`tel:${phone.replaceAll(" ", "")}`}
            text={phone}
            icon={<Phone aria-hidden />}
          />
        )}
        {email && <Reach href={`mailto:${email}`} text={email} icon={<Mail aria-hidden />} />}
      </ul>
      {!phone && !email && <p className="text-small text-ink-3">{t("unreachable")}</p>}
    </section>
  );
}

interface ReachProps {
  readonly href: string;
  readonly text: string;
  readonly icon: React.ReactNode;
}

const Reach = ({ href, text, icon }: ReachProps) => (
  <li>
    <a
      href={href}
      className="flex min-h-7 items-center gap-2 underline decoration-line underline-offset-3 hover:decoration-current touch:min-h-11 [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-ink-3"
    >
      {icon}
      <span className="min-w-0 truncate">{text}</span>
    </a>
  </li>
);
