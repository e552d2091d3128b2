import { sql } from "drizzle-orm";
import { check, integer, text } from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "./_columns";
import { belongsTo, tenantTable } from "./_tenant";
import { extras, services } from "./catalog";
import { customers, groupAccounts } from "./people";

/** `open`: still a hold, nobody's yet; `placed`: somebody's; `abandoned`: the hold lapsed or was let go. */
export const orderPhases = ["open", "placed", "abandoned"] as const;

export const bookingOrders = tenantTable(
  "booking_orders",
  "ord",
  {
    phase: text({ enum: orderPhases }).notNull().default("open"),
    customerId: text(),
    groupAccountId: text(),
    currency: text().notNull(),
    subtotalMinor: integer().notNull().default(0),
    taxMinor: integer().notNull().default(0),
    feeMinor: integer().notNull().default(0),
    tipMinor: integer().notNull().default(0),
    /** Not negative: it is taken off. */
    discountMinor: integer().notNull().default(0),
    totalMinor: integer().notNull().default(0),
    placedAt: instant(),
  },
  (t) => [
    belongsTo("booking_orders_customer", t, t.customerId, customers),
    belongsTo("booking_orders_group", t, t.groupAccountId, groupAccounts),
    oneOf("booking_orders_phase", t.phase, orderPhases),
    check(
      "booking_orders_party",
      sql`num_nonnulls(${t.customerId}, ${t.groupAccountId}) = case ${t.phase} when 'placed' then 1 else 0 end`,
    ),
    check("booking_orders_currency", sql`${t.currency} ~ '^[A-Z]{3}$'`),
    check(
      "booking_orders_sum",
      sql`${t.totalMinor} = ${t.subtotalMinor} + ${t.taxMinor} + ${t.feeMinor} + ${t.tipMinor} - ${t.discountMinor}`,
    ),
    check(
      "booking_orders_signs",
      sql`${t.subtotalMinor} >= 0 and ${t.taxMinor} >= 0 and ${t.feeMinor} >= 0 and ${t.tipMinor} >= 0 and ${t.discountMinor} >= 0`,
    ),
  ],
  {
    purpose: "The commercial contract: one or more bookings, their lines and totals.",
    audited: false,
  },
);

export const lineKinds = [
  "base",
  "seat",
  "extra",
  "fee",
  "tip",
  "tax",
  "discount",
  "refund_adjustment",
] as const;

export const bookingOrderLines = tenantTable(
  "booking_order_lines",
  "lin",
  {
    orderId: text().notNull(),
    kind: text({ enum: lineKinds }).notNull(),
    label: text().notNull(),
    quantity: integer().notNull(),
    unitMinor: integer().notNull(),
    totalMinor: integer().notNull(),
    serviceId: text(),
    extraId: text(),
  },
  (t) => [
    belongsTo("booking_order_lines_order", t, t.orderId, bookingOrders),
    belongsTo("booking_order_lines_service", t, t.serviceId, services),
    belongsTo("booking_order_lines_extra", t, t.extraId, extras),
    oneOf("booking_order_lines_kind", t.kind, lineKinds),
    check("booking_order_lines_quantity", sql`${t.quantity} > 0`),
    check("booking_order_lines_total", sql`${t.totalMinor} = ${t.quantity} * ${t.unitMinor}`),
    check(
      "booking_order_lines_sign",
      sql`case when ${t.kind} in ('discount', 'refund_adjustment') then ${t.unitMinor} <= 0 else ${t.unitMinor} >= 0 end`,
    ),
    check("booking_order_lines_extra_shape", sql`${t.kind} = 'extra' or ${t.extraId} is null`),
    textLength("booking_order_lines_label", t.label, 500),
  ],
  {
    purpose: "What an order consists of, with the label and price of the day it was made.",
    alsoKnownAs: "booking_extra",
    audited: false,
  },
);
