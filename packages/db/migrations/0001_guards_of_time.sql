ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_no_overlap" EXCLUDE USING gist
  ("business_id" WITH =, "resource_id" WITH =, "lane" WITH =, tstzrange("starts_at", "ends_at") WITH &&)
  WHERE ("status" = 'active');
--> statement-breakpoint
ALTER TABLE "availability_exceptions" ADD CONSTRAINT "availability_exceptions_one_per_day" EXCLUDE USING gist
  ("business_id" WITH =, "calendar_id" WITH =, daterange("from_on", "until_on", '[]') WITH &&)
  WHERE ("kind" = 'hours' AND "service_id" IS NULL AND "location_id" IS NULL);
