CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	CONSTRAINT "accounts_id_format" CHECK ("accounts"."id" ~ '^acc_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"active_business_id" text,
	CONSTRAINT "sessions_id_format" CHECK ("sessions"."id" ~ '^ses_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"locale" text,
	"banned_at" timestamp with time zone,
	"ban_reason" text,
	CONSTRAINT "users_id_format" CHECK ("users"."id" ~ '^usr_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "users_ban" CHECK ("users"."banned_at" is null or "users"."ban_reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "verifications_id_format" CHECK ("verifications"."id" ~ '^ver_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "verifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "business_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "business_slugs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "businesses" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"kind" text DEFAULT 'other' NOT NULL,
	"zone" text NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"email" text,
	"phone" text,
	"website" text,
	"about" text,
	"accent" text,
	"hold_minutes" integer DEFAULT 5 NOT NULL,
	"max_hold_extensions" integer DEFAULT 3 NOT NULL,
	"approval_hours" integer DEFAULT 24 NOT NULL,
	"no_show_grace_minutes" integer DEFAULT 15 NOT NULL,
	"unattended" text DEFAULT 'ask' NOT NULL,
	"cancellation" text DEFAULT 'always' NOT NULL,
	"cancellation_minutes" integer DEFAULT 0 NOT NULL,
	"max_reschedules" integer DEFAULT 2 NOT NULL,
	"horizon_days" integer DEFAULT 60 NOT NULL,
	"notice_minutes" integer DEFAULT 0 NOT NULL,
	"max_booking_minutes" integer DEFAULT 240 NOT NULL,
	"max_service_minutes" integer DEFAULT 360 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "businesses_id_format" CHECK ("businesses"."id" ~ '^biz_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "businesses_slug_format" CHECK (char_length("businesses"."slug") between 3 and 60 and "businesses"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "businesses_slug_reserved" CHECK ("businesses"."slug" not in ('account', 'admin', 'api', 'app', 'assets', 'auth', 'billing', 'blog', 'book', 'console', 'contact', 'daybook', 'dev', 'developers', 'docs', 'embed', 'embed-js', 'favicon', 'forgot-password', 'fonts', 'health', 'help', 'home', 'icon', 'images', 'invitations', 'legal', 'login', 'logout', 'manage', 'me', 'new', 'pay', 'pricing', 'privacy', 'public', 'reset-password', 'robots', 'scan', 'security', 'settings', 'sign-in', 'sign-out', 'sign-up', 'sitemap', 'staff', 'static', 'status', 'support', 'terms', 'ticket', 'tickets', 'v1', 'verify', 'webhooks', 'www')),
	CONSTRAINT "businesses_name" CHECK (char_length("businesses"."name") between 1 and 200),
	CONSTRAINT "businesses_kind" CHECK ("businesses"."kind" in ('salon', 'clinic', 'restaurant', 'studio', 'rental', 'other')),
	CONSTRAINT "businesses_unattended" CHECK ("businesses"."unattended" in ('ask', 'complete', 'no_show')),
	CONSTRAINT "businesses_cancellation" CHECK ("businesses"."cancellation" in ('always', 'allowed_until', 'never')),
	CONSTRAINT "businesses_currency" CHECK ("businesses"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "businesses_limits" CHECK ("businesses"."hold_minutes" between 1 and 60 and "businesses"."max_hold_extensions" between 0 and 10 and "businesses"."horizon_days" between 0 and 1100 and "businesses"."notice_minutes" >= 0 and "businesses"."max_booking_minutes" > 0 and "businesses"."max_service_minutes" > 0 and "businesses"."approval_hours" > 0 and "businesses"."no_show_grace_minutes" >= 0 and "businesses"."cancellation_minutes" >= 0 and "businesses"."max_reschedules" >= 0)
);
--> statement-breakpoint
ALTER TABLE "businesses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customers" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"user_id" text,
	"first_name" text NOT NULL,
	"last_name" text,
	"email" text,
	"email_normalised" text,
	"phone" text,
	"phone_normalised" text,
	"locale" text,
	"zone" text,
	"pinned_note" text,
	"no_show_count" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"merged_into_id" text,
	"location_id" text,
	CONSTRAINT "customers_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "customers_id_format" CHECK ("customers"."id" ~ '^cus_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "customers_status" CHECK ("customers"."status" in ('active', 'archived', 'merged')),
	CONSTRAINT "customers_merged" CHECK (("customers"."status" = 'merged') = ("customers"."merged_into_id" is not null)),
	CONSTRAINT "customers_email_pair" CHECK (("customers"."email" is null) = ("customers"."email_normalised" is null)),
	CONSTRAINT "customers_no_shows" CHECK ("customers"."no_show_count" >= 0),
	CONSTRAINT "customers_first_name" CHECK (char_length("customers"."first_name") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "customers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_account_members" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"group_account_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "group_account_members_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "group_account_members_id_format" CHECK ("group_account_members"."id" ~ '^gam_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "group_account_members_role" CHECK ("group_account_members"."role" in ('primary', 'adult', 'minor', 'dependent', 'employee'))
);
--> statement-breakpoint
ALTER TABLE "group_account_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_accounts" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "group_accounts_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "group_accounts_id_format" CHECK ("group_accounts"."id" ~ '^grp_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "group_accounts_kind" CHECK ("group_accounts"."kind" in ('household', 'company', 'group')),
	CONSTRAINT "group_accounts_name" CHECK (char_length("group_accounts"."name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "group_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_locations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"invitation_id" text NOT NULL,
	"location_id" text NOT NULL,
	CONSTRAINT "invitation_locations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "invitation_locations_id_format" CHECK ("invitation_locations"."id" ~ '^ilo_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "invitation_locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"invited_by_member_id" text NOT NULL,
	"all_locations" boolean DEFAULT true NOT NULL,
	"resource_id" text,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "invitations_id_format" CHECK ("invitations"."id" ~ '^inv_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('owner', 'admin', 'manager', 'staff')),
	CONSTRAINT "invitations_never_owner" CHECK ("invitations"."role" <> 'owner'),
	CONSTRAINT "invitations_status" CHECK ("invitations"."status" in ('pending', 'accepted', 'declined', 'revoked')),
	CONSTRAINT "invitations_decided" CHECK (("invitations"."status" = 'pending') = ("invitations"."decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'physical' NOT NULL,
	"address_line" text,
	"postal_code" text,
	"city" text,
	"country" text,
	"phone" text,
	"zone" text NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "locations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "locations_id_format" CHECK ("locations"."id" ~ '^loc_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "locations_name" CHECK (char_length("locations"."name") between 1 and 200),
	CONSTRAINT "locations_kind" CHECK ("locations"."kind" in ('physical', 'virtual', 'mobile'))
);
--> statement-breakpoint
ALTER TABLE "locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_locations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"member_id" text NOT NULL,
	"location_id" text NOT NULL,
	CONSTRAINT "member_locations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "member_locations_id_format" CHECK ("member_locations"."id" ~ '^mlo_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "member_locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"all_locations" boolean DEFAULT true NOT NULL,
	"may_waive_fees" boolean DEFAULT false NOT NULL,
	CONSTRAINT "members_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "members_id_format" CHECK ("members"."id" ~ '^mem_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('owner', 'admin', 'manager', 'staff')),
	CONSTRAINT "members_status" CHECK ("members"."status" in ('active', 'removed')),
	CONSTRAINT "members_removed" CHECK (("members"."status" = 'removed') = ("members"."removed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"actor" text NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_events_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "audit_events_action" CHECK ("audit_events"."action" in ('insert', 'update', 'delete'))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "extras" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"price_minor" integer NOT NULL,
	"currency" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "extras_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "extras_id_format" CHECK ("extras"."id" ~ '^ext_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "extras_name" CHECK (char_length("extras"."name") between 1 and 200),
	CONSTRAINT "extras_status" CHECK ("extras"."status" in ('active', 'archived')),
	CONSTRAINT "extras_price" CHECK ("extras"."price_minor" >= 0 and "extras"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
ALTER TABLE "extras" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_extras" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"service_id" text NOT NULL,
	"extra_id" text NOT NULL,
	CONSTRAINT "service_extras_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "service_extras_id_format" CHECK ("service_extras"."id" ~ '^sxt_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "service_extras" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_groups" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"name" text NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "service_groups_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "service_groups_id_format" CHECK ("service_groups"."id" ~ '^sgr_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "service_groups_name" CHECK (char_length("service_groups"."name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "service_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_locations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"service_id" text NOT NULL,
	"location_id" text NOT NULL,
	CONSTRAINT "service_locations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "service_locations_id_format" CHECK ("service_locations"."id" ~ '^slo_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "service_locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_requirements" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"service_id" text NOT NULL,
	"step_id" text,
	"kind" text NOT NULL,
	"role" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "service_requirements_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "service_requirements_id_format" CHECK ("service_requirements"."id" ~ '^srq_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "service_requirements_kind" CHECK ("service_requirements"."kind" in ('staff', 'team', 'room', 'table', 'equipment', 'vehicle', 'virtual_seat')),
	CONSTRAINT "service_requirements_quantity" CHECK ("service_requirements"."quantity" between 1 and 100),
	CONSTRAINT "service_requirements_role" CHECK (char_length("service_requirements"."role") between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "service_requirements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_steps" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"service_id" text NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"duration_minutes" integer NOT NULL,
	"gap_after_minutes" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "service_steps_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "service_steps_id_format" CHECK ("service_steps"."id" ~ '^sst_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "service_steps_duration" CHECK ("service_steps"."duration_minutes" between 1 and 44640 and "service_steps"."gap_after_minutes" between 0 and 44640),
	CONSTRAINT "service_steps_label" CHECK (char_length("service_steps"."label") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "service_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "services" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"group_id" text,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text,
	"internal_notes" text,
	"duration_minutes" integer DEFAULT 30 NOT NULL,
	"buffer_before_minutes" integer DEFAULT 0 NOT NULL,
	"buffer_after_minutes" integer DEFAULT 0 NOT NULL,
	"notice_minutes" integer,
	"horizon_days" integer,
	"price_minor" integer DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"mode" text DEFAULT 'in_person' NOT NULL,
	"capacity_min" integer DEFAULT 1 NOT NULL,
	"capacity_max" integer DEFAULT 1 NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"approval_required" boolean DEFAULT false NOT NULL,
	"colour" text,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "services_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "services_id_format" CHECK ("services"."id" ~ '^srv_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "services_name" CHECK (char_length("services"."name") between 1 and 500),
	CONSTRAINT "services_mode" CHECK ("services"."mode" in ('in_person', 'video', 'phone')),
	CONSTRAINT "services_visibility" CHECK ("services"."visibility" in ('public', 'private', 'internal')),
	CONSTRAINT "services_status" CHECK ("services"."status" in ('active', 'inactive', 'archived')),
	CONSTRAINT "services_duration" CHECK ("services"."duration_minutes" between 1 and 44640),
	CONSTRAINT "services_buffers" CHECK ("services"."buffer_before_minutes" between 0 and 1440 and "services"."buffer_after_minutes" between 0 and 1440),
	CONSTRAINT "services_price" CHECK ("services"."price_minor" >= 0 and "services"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "services_capacity" CHECK (1 <= "services"."capacity_min" and "services"."capacity_min" <= "services"."capacity_max"),
	CONSTRAINT "services_lead" CHECK (coalesce("services"."notice_minutes", 0) >= 0 and coalesce("services"."horizon_days", 0) >= 0)
);
--> statement-breakpoint
ALTER TABLE "services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resource_locations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"resource_id" text NOT NULL,
	"kind" text NOT NULL,
	"location_id" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "resource_locations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "resource_locations_once" UNIQUE("business_id","resource_id","location_id"),
	CONSTRAINT "resource_locations_id_format" CHECK ("resource_locations"."id" ~ '^rlo_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "resource_locations_status" CHECK ("resource_locations"."status" in ('active', 'removed'))
);
--> statement-breakpoint
ALTER TABLE "resource_locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resource_services" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"resource_id" text NOT NULL,
	"service_id" text NOT NULL,
	"priority" integer DEFAULT 100 NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "resource_services_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "resource_services_once" UNIQUE("business_id","resource_id","service_id"),
	CONSTRAINT "resource_services_id_format" CHECK ("resource_services"."id" ~ '^rsv_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "resource_services_status" CHECK ("resource_services"."status" in ('active', 'removed'))
);
--> statement-breakpoint
ALTER TABLE "resource_services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resources" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"section_id" text,
	"capacity_min" integer DEFAULT 1 NOT NULL,
	"capacity_max" integer DEFAULT 1 NOT NULL,
	"lanes" integer DEFAULT 1 NOT NULL,
	"setup_minutes" integer DEFAULT 0 NOT NULL,
	"teardown_minutes" integer DEFAULT 0 NOT NULL,
	"bookable_minutes" integer,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"priority" integer DEFAULT 100 NOT NULL,
	"max_bookings_per_day" integer,
	"min_rest_minutes" integer,
	"colour" text,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "resources_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "resources_id_kind" UNIQUE("business_id","id","kind"),
	CONSTRAINT "resources_id_format" CHECK ("resources"."id" ~ '^res_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "resources_name" CHECK (char_length("resources"."name") between 1 and 200),
	CONSTRAINT "resources_kind" CHECK ("resources"."kind" in ('staff', 'team', 'room', 'table', 'equipment', 'vehicle', 'virtual_seat')),
	CONSTRAINT "resources_status" CHECK ("resources"."status" in ('active', 'inactive', 'archived')),
	CONSTRAINT "resources_capacity" CHECK (1 <= "resources"."capacity_min" and "resources"."capacity_min" <= "resources"."capacity_max"),
	CONSTRAINT "resources_lanes" CHECK ("resources"."lanes" between 1 and 10000),
	CONSTRAINT "resources_set_up" CHECK ("resources"."setup_minutes" between 0 and 1440 and "resources"."teardown_minutes" between 0 and 1440),
	CONSTRAINT "resources_bookable" CHECK ("resources"."bookable_minutes" between 1 and 44640),
	CONSTRAINT "resources_rest" CHECK (coalesce("resources"."max_bookings_per_day", 1) > 0 and coalesce("resources"."min_rest_minutes", 0) >= 0)
);
--> statement-breakpoint
ALTER TABLE "resources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sections" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"location_id" text NOT NULL,
	"name" text NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sections_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "sections_id_format" CHECK ("sections"."id" ~ '^sec_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "sections_name" CHECK (char_length("sections"."name") between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "sections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_profiles" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"resource_id" text NOT NULL,
	"kind" text DEFAULT 'staff' NOT NULL,
	"member_id" text,
	"email" text,
	"bio" text,
	"languages" text,
	CONSTRAINT "staff_profiles_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "staff_profiles_id_format" CHECK ("staff_profiles"."id" ~ '^stf_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "staff_profiles_kind" CHECK ("staff_profiles"."kind" in ('staff'))
);
--> statement-breakpoint
ALTER TABLE "staff_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "table_combination_members" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"combination_id" text NOT NULL,
	"resource_id" text NOT NULL,
	CONSTRAINT "table_combination_members_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "table_combination_members_id_format" CHECK ("table_combination_members"."id" ~ '^tcm_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "table_combination_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "table_combinations" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"location_id" text NOT NULL,
	"name" text NOT NULL,
	"capacity_min" integer NOT NULL,
	"capacity_max" integer NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "table_combinations_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "table_combinations_id_format" CHECK ("table_combinations"."id" ~ '^tcb_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "table_combinations_name" CHECK (char_length("table_combinations"."name") between 1 and 100),
	CONSTRAINT "table_combinations_capacity" CHECK (1 <= "table_combinations"."capacity_min" and "table_combinations"."capacity_min" <= "table_combinations"."capacity_max"),
	CONSTRAINT "table_combinations_status" CHECK ("table_combinations"."status" in ('active', 'inactive', 'archived'))
);
--> statement-breakpoint
ALTER TABLE "table_combinations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "availability_exception_windows" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"exception_id" text NOT NULL,
	"starts_minute" integer NOT NULL,
	"ends_minute" integer NOT NULL,
	CONSTRAINT "availability_exception_windows_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "availability_exception_windows_id_format" CHECK ("availability_exception_windows"."id" ~ '^exw_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "availability_exception_windows_window" CHECK (0 <= "availability_exception_windows"."starts_minute" and "availability_exception_windows"."starts_minute" < 1440 and "availability_exception_windows"."starts_minute" < "availability_exception_windows"."ends_minute" and "availability_exception_windows"."ends_minute" <= "availability_exception_windows"."starts_minute" + 1440)
);
--> statement-breakpoint
ALTER TABLE "availability_exception_windows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "availability_exceptions" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"calendar_id" text NOT NULL,
	"kind" text NOT NULL,
	"from_on" date,
	"until_on" date,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"beyond_parents" boolean DEFAULT false NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"service_id" text,
	"location_id" text,
	"reason" text,
	"source" text DEFAULT 'manual' NOT NULL,
	"time_off_request_id" text,
	CONSTRAINT "availability_exceptions_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "availability_exceptions_id_format" CHECK ("availability_exceptions"."id" ~ '^exc_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "availability_exceptions_kind" CHECK ("availability_exceptions"."kind" in ('blocked', 'available', 'hours')),
	CONSTRAINT "availability_exceptions_source" CHECK ("availability_exceptions"."source" in ('manual', 'time_off', 'import', 'holiday')),
	CONSTRAINT "availability_exceptions_shape" CHECK (("availability_exceptions"."from_on" is not null and "availability_exceptions"."until_on" is not null and "availability_exceptions"."starts_at" is null and "availability_exceptions"."ends_at" is null and "availability_exceptions"."from_on" <= "availability_exceptions"."until_on") or ("availability_exceptions"."from_on" is null and "availability_exceptions"."until_on" is null and "availability_exceptions"."starts_at" is not null and "availability_exceptions"."ends_at" is not null and "availability_exceptions"."starts_at" < "availability_exceptions"."ends_at" and "availability_exceptions"."kind" <> 'hours')),
	CONSTRAINT "availability_exceptions_beyond" CHECK (not "availability_exceptions"."beyond_parents" or "availability_exceptions"."kind" = 'available')
);
--> statement-breakpoint
ALTER TABLE "availability_exceptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "availability_rule_breaks" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"rule_id" text NOT NULL,
	"name" text NOT NULL,
	"starts_minute" integer NOT NULL,
	"ends_minute" integer NOT NULL,
	CONSTRAINT "availability_rule_breaks_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "availability_rule_breaks_id_format" CHECK ("availability_rule_breaks"."id" ~ '^brk_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "availability_rule_breaks_window" CHECK (0 <= "availability_rule_breaks"."starts_minute" and "availability_rule_breaks"."starts_minute" < "availability_rule_breaks"."ends_minute" and "availability_rule_breaks"."ends_minute" <= 2880),
	CONSTRAINT "availability_rule_breaks_name" CHECK (char_length("availability_rule_breaks"."name") between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "availability_rule_breaks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "availability_rules" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"calendar_id" text NOT NULL,
	"overlay_id" text,
	"label" text,
	"weekday" integer NOT NULL,
	"starts_minute" integer NOT NULL,
	"ends_minute" integer NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"priority" integer DEFAULT 0 NOT NULL,
	"interval_minutes" integer,
	"buffer_before_minutes" integer,
	"buffer_after_minutes" integer,
	"service_id" text,
	"location_id" text,
	"mode" text,
	CONSTRAINT "availability_rules_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "availability_rules_id_format" CHECK ("availability_rules"."id" ~ '^rul_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "availability_rules_mode" CHECK ("availability_rules"."mode" in ('in_person', 'video', 'phone')),
	CONSTRAINT "availability_rules_weekday" CHECK ("availability_rules"."weekday" between 1 and 7),
	CONSTRAINT "availability_rules_window" CHECK (0 <= "availability_rules"."starts_minute" and "availability_rules"."starts_minute" < 1440 and "availability_rules"."starts_minute" < "availability_rules"."ends_minute" and "availability_rules"."ends_minute" <= "availability_rules"."starts_minute" + 1440),
	CONSTRAINT "availability_rules_validity" CHECK ("availability_rules"."valid_from" <= "availability_rules"."valid_until"),
	CONSTRAINT "availability_rules_interval" CHECK ("availability_rules"."interval_minutes" between 1 and 1440),
	CONSTRAINT "availability_rules_buffers" CHECK (coalesce("availability_rules"."buffer_before_minutes", 0) >= 0 and coalesce("availability_rules"."buffer_after_minutes", 0) >= 0)
);
--> statement-breakpoint
ALTER TABLE "availability_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "busy_blocks" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"resource_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"external_ref" text NOT NULL,
	CONSTRAINT "busy_blocks_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "busy_blocks_id_format" CHECK ("busy_blocks"."id" ~ '^bsy_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "busy_blocks_window" CHECK ("busy_blocks"."starts_at" < "busy_blocks"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "busy_blocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_bindings" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"calendar_id" text NOT NULL,
	"subject" text NOT NULL,
	"location_id" text,
	"resource_id" text,
	"service_id" text,
	CONSTRAINT "calendar_bindings_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "calendar_bindings_id_format" CHECK ("calendar_bindings"."id" ~ '^cbd_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "calendar_bindings_subject" CHECK ("calendar_bindings"."subject" in ('business', 'location', 'resource', 'service')),
	CONSTRAINT "calendar_bindings_shape" CHECK (("calendar_bindings"."subject" = 'location') = ("calendar_bindings"."location_id" is not null) and ("calendar_bindings"."subject" = 'resource') = ("calendar_bindings"."resource_id" is not null) and ("calendar_bindings"."subject" = 'service') = ("calendar_bindings"."service_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "calendar_bindings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendars" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"open_by_default" boolean DEFAULT false NOT NULL,
	"interval_minutes" integer,
	"grid" text DEFAULT 'window' NOT NULL,
	"buffer_before_minutes" integer DEFAULT 0 NOT NULL,
	"buffer_after_minutes" integer DEFAULT 0 NOT NULL,
	"buffers_stay_inside" boolean DEFAULT false NOT NULL,
	"notice_minutes" integer,
	"horizon_days" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "calendars_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "calendars_id_format" CHECK ("calendars"."id" ~ '^cal_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "calendars_name" CHECK (char_length("calendars"."name") between 1 and 200),
	CONSTRAINT "calendars_grid" CHECK ("calendars"."grid" in ('window', 'clock', 'flush')),
	CONSTRAINT "calendars_interval" CHECK ("calendars"."interval_minutes" between 1 and 1440),
	CONSTRAINT "calendars_buffers" CHECK ("calendars"."buffer_before_minutes" between 0 and 1440 and "calendars"."buffer_after_minutes" between 0 and 1440),
	CONSTRAINT "calendars_lead" CHECK (coalesce("calendars"."notice_minutes", 0) >= 0 and coalesce("calendars"."horizon_days", 0) >= 0)
);
--> statement-breakpoint
ALTER TABLE "calendars" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overlays" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"calendar_id" text NOT NULL,
	"name" text NOT NULL,
	"mode" text NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"status" text DEFAULT 'on' NOT NULL,
	CONSTRAINT "overlays_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "overlays_id_format" CHECK ("overlays"."id" ~ '^ovl_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "overlays_mode" CHECK ("overlays"."mode" in ('replace', 'add', 'block')),
	CONSTRAINT "overlays_status" CHECK ("overlays"."status" in ('on', 'off')),
	CONSTRAINT "overlays_validity" CHECK ("overlays"."valid_from" <= "overlays"."valid_until"),
	CONSTRAINT "overlays_name" CHECK (char_length("overlays"."name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "overlays" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "time_off_requests" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"resource_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"reason" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"requested_by_member_id" text,
	"decided_by_member_id" text,
	"decided_at" timestamp with time zone,
	"decision_note" text,
	CONSTRAINT "time_off_requests_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "time_off_requests_id_format" CHECK ("time_off_requests"."id" ~ '^tof_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "time_off_requests_status" CHECK ("time_off_requests"."status" in ('pending', 'approved', 'declined', 'withdrawn')),
	CONSTRAINT "time_off_requests_window" CHECK ("time_off_requests"."starts_at" < "time_off_requests"."ends_at"),
	CONSTRAINT "time_off_requests_decided" CHECK (("time_off_requests"."status" in ('approved', 'declined')) = ("time_off_requests"."decided_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "time_off_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking_order_lines" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"order_id" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"quantity" integer NOT NULL,
	"unit_minor" integer NOT NULL,
	"total_minor" integer NOT NULL,
	"service_id" text,
	"extra_id" text,
	CONSTRAINT "booking_order_lines_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "booking_order_lines_id_format" CHECK ("booking_order_lines"."id" ~ '^lin_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "booking_order_lines_kind" CHECK ("booking_order_lines"."kind" in ('base', 'seat', 'extra', 'fee', 'tip', 'tax', 'discount', 'refund_adjustment')),
	CONSTRAINT "booking_order_lines_quantity" CHECK ("booking_order_lines"."quantity" > 0),
	CONSTRAINT "booking_order_lines_total" CHECK ("booking_order_lines"."total_minor" = "booking_order_lines"."quantity" * "booking_order_lines"."unit_minor"),
	CONSTRAINT "booking_order_lines_sign" CHECK (case when "booking_order_lines"."kind" in ('discount', 'refund_adjustment') then "booking_order_lines"."unit_minor" <= 0 else "booking_order_lines"."unit_minor" >= 0 end),
	CONSTRAINT "booking_order_lines_extra_shape" CHECK ("booking_order_lines"."kind" = 'extra' or "booking_order_lines"."extra_id" is null),
	CONSTRAINT "booking_order_lines_label" CHECK (char_length("booking_order_lines"."label") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "booking_order_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking_orders" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"phase" text DEFAULT 'open' NOT NULL,
	"customer_id" text,
	"group_account_id" text,
	"currency" text NOT NULL,
	"subtotal_minor" integer DEFAULT 0 NOT NULL,
	"tax_minor" integer DEFAULT 0 NOT NULL,
	"fee_minor" integer DEFAULT 0 NOT NULL,
	"tip_minor" integer DEFAULT 0 NOT NULL,
	"discount_minor" integer DEFAULT 0 NOT NULL,
	"total_minor" integer DEFAULT 0 NOT NULL,
	"placed_at" timestamp with time zone,
	CONSTRAINT "booking_orders_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "booking_orders_id_format" CHECK ("booking_orders"."id" ~ '^ord_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "booking_orders_phase" CHECK ("booking_orders"."phase" in ('open', 'placed', 'abandoned')),
	CONSTRAINT "booking_orders_party" CHECK (num_nonnulls("booking_orders"."customer_id", "booking_orders"."group_account_id") = case "booking_orders"."phase" when 'placed' then 1 else 0 end),
	CONSTRAINT "booking_orders_currency" CHECK ("booking_orders"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "booking_orders_sum" CHECK ("booking_orders"."total_minor" = "booking_orders"."subtotal_minor" + "booking_orders"."tax_minor" + "booking_orders"."fee_minor" + "booking_orders"."tip_minor" - "booking_orders"."discount_minor"),
	CONSTRAINT "booking_orders_signs" CHECK ("booking_orders"."subtotal_minor" >= 0 and "booking_orders"."tax_minor" >= 0 and "booking_orders"."fee_minor" >= 0 and "booking_orders"."tip_minor" >= 0 and "booking_orders"."discount_minor" >= 0)
);
--> statement-breakpoint
ALTER TABLE "booking_orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bookings" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"order_id" text NOT NULL,
	"code" text,
	"status" text NOT NULL,
	"payment_status" text DEFAULT 'not_required' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"location_id" text NOT NULL,
	"service_id" text,
	"customer_id" text,
	"party_size" integer DEFAULT 1 NOT NULL,
	"mode" text DEFAULT 'in_person' NOT NULL,
	"source" text NOT NULL,
	"external_ref" text,
	"contact_name" text,
	"contact_email" text,
	"contact_phone" text,
	"customer_note" text,
	"customer_zone" text,
	"staff_zone" text NOT NULL,
	"locale" text,
	"confirmed_at" timestamp with time zone,
	"checked_in_at" timestamp with time zone,
	"checked_in_by_member_id" text,
	"no_show_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" text,
	"cancel_reason" text,
	"reschedule_count" integer DEFAULT 0 NOT NULL,
	"hold_token_hash" text,
	"holder_hash" text,
	"hold_extensions" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "bookings_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "bookings_id_format" CHECK ("bookings"."id" ~ '^bkg_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "bookings_status" CHECK ("bookings"."status" in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'checked_in', 'in_progress', 'completed', 'cancelled', 'no_show', 'expired', 'declined')),
	CONSTRAINT "bookings_payment_status" CHECK ("bookings"."payment_status" in ('not_required', 'unpaid', 'deposit_due', 'card_saved', 'authorized', 'deposit_paid', 'paid', 'failed', 'past_due', 'partially_refunded', 'refunded', 'disputed')),
	CONSTRAINT "bookings_source" CHECK ("bookings"."source" in ('hosted_page', 'widget', 'customer_account', 'manage_link', 'staff', 'walk_in', 'waitlist', 'api', 'channel', 'standing', 'import')),
	CONSTRAINT "bookings_mode" CHECK ("bookings"."mode" in ('in_person', 'video', 'phone')),
	CONSTRAINT "bookings_window" CHECK ("bookings"."starts_at" < "bookings"."ends_at"),
	CONSTRAINT "bookings_whole_minutes" CHECK (extract(second from "bookings"."starts_at") = 0 and extract(second from "bookings"."ends_at") = 0),
	CONSTRAINT "bookings_expiry" CHECK (("bookings"."status" in ('held', 'pending_payment', 'pending_approval')) = ("bookings"."expires_at" is not null)),
	CONSTRAINT "bookings_party" CHECK ("bookings"."party_size" between 1 and 10000),
	CONSTRAINT "bookings_customer_known" CHECK ("bookings"."status" in ('held', 'expired', 'cancelled') or ("bookings"."customer_id" is not null and "bookings"."code" is not null)),
	CONSTRAINT "bookings_customer_code" CHECK (("bookings"."customer_id" is null) = ("bookings"."code" is null)),
	CONSTRAINT "bookings_cancelled" CHECK (("bookings"."status" = 'cancelled') = ("bookings"."cancelled_at" is not null) and ("bookings"."cancelled_at" is null) = ("bookings"."cancelled_by" is null)),
	CONSTRAINT "bookings_checked_in" CHECK ("bookings"."status" not in ('checked_in', 'in_progress') or "bookings"."checked_in_at" is not null),
	CONSTRAINT "bookings_counters" CHECK ("bookings"."reschedule_count" >= 0 and "bookings"."hold_extensions" >= 0),
	CONSTRAINT "bookings_contact_name" CHECK (char_length("bookings"."contact_name") between 1 and 500),
	CONSTRAINT "bookings_customer_note" CHECK (char_length("bookings"."customer_note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "bookings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assignments" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"unit_id" text NOT NULL,
	"booking_id" text NOT NULL,
	"resource_id" text NOT NULL,
	"location_id" text NOT NULL,
	"service_id" text,
	"role" text NOT NULL,
	"may_overlap" boolean DEFAULT false NOT NULL,
	CONSTRAINT "assignments_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "assignments_id_format" CHECK ("assignments"."id" ~ '^asg_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "assignments_role" CHECK (char_length("assignments"."role") between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fulfillment_units" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"booking_id" text NOT NULL,
	"position" integer NOT NULL,
	"label" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "fulfillment_units_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "fulfillment_units_id_format" CHECK ("fulfillment_units"."id" ~ '^unt_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "fulfillment_units_window" CHECK ("fulfillment_units"."starts_at" < "fulfillment_units"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "fulfillment_units" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resource_claims" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"assignment_id" text NOT NULL,
	"booking_id" text NOT NULL,
	"resource_id" text NOT NULL,
	"lane" integer NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"status" text DEFAULT 'active' NOT NULL,
	"released_at" timestamp with time zone,
	CONSTRAINT "resource_claims_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "resource_claims_id_format" CHECK ("resource_claims"."id" ~ '^clm_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "resource_claims_status" CHECK ("resource_claims"."status" in ('active', 'released')),
	CONSTRAINT "resource_claims_window" CHECK ("resource_claims"."starts_at" < "resource_claims"."ends_at"),
	CONSTRAINT "resource_claims_lane" CHECK ("resource_claims"."lane" <> 0),
	CONSTRAINT "resource_claims_released" CHECK (("resource_claims"."status" = 'released') = ("resource_claims"."released_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "resource_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking_events" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"booking_id" text NOT NULL,
	"kind" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"actor_label" text,
	"from_status" text,
	"to_status" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "booking_events_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "booking_events_id_format" CHECK ("booking_events"."id" ~ '^evt_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "booking_events_kind" CHECK (char_length("booking_events"."kind") between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "booking_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking_snapshots" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"booking_id" text NOT NULL,
	"service_name" text NOT NULL,
	"duration_minutes" integer NOT NULL,
	"price_minor" integer NOT NULL,
	"currency" text NOT NULL,
	"mode" text NOT NULL,
	"location_name" text NOT NULL,
	"location_address" text,
	"cancellation" text NOT NULL,
	"cancellation_minutes" integer NOT NULL,
	"policy_text" text NOT NULL,
	CONSTRAINT "booking_snapshots_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "booking_snapshots_id_format" CHECK ("booking_snapshots"."id" ~ '^snp_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "booking_snapshots_amounts" CHECK ("booking_snapshots"."duration_minutes" > 0 and "booking_snapshots"."price_minor" >= 0),
	CONSTRAINT "booking_snapshots_mode" CHECK ("booking_snapshots"."mode" in ('in_person', 'video', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "booking_snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking_tokens" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"booking_id" text NOT NULL,
	"scope" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "booking_tokens_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "booking_tokens_id_format" CHECK ("booking_tokens"."id" ~ '^tok_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "booking_tokens_scope" CHECK ("booking_tokens"."scope" in ('manage'))
);
--> statement-breakpoint
ALTER TABLE "booking_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"response" jsonb,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "idempotency_keys_id_format" CHECK ("idempotency_keys"."id" ~ '^idk_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "installation" (
	"singleton" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"kind" text DEFAULT 'live' NOT NULL,
	"seeded_on" date,
	CONSTRAINT "installation_singleton" CHECK ("installation"."singleton"),
	CONSTRAINT "installation_kind" CHECK ("installation"."kind" in ('live', 'demo', 'test'))
);
--> statement-breakpoint
ALTER TABLE "installation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mailbox_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"key_hash" text NOT NULL,
	CONSTRAINT "mailbox_messages_id_format" CHECK ("mailbox_messages"."id" ~ '^mbx_[0-9A-HJKMNP-TV-Z]{26}$')
);
--> statement-breakpoint
ALTER TABLE "mailbox_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"business_id" text DEFAULT current_setting('app.business_id')::business_ref NOT NULL,
	"id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text DEFAULT current_setting('app.actor')::actor_ref NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"channel" text DEFAULT 'email' NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "messages_pkey" PRIMARY KEY("business_id","id"),
	CONSTRAINT "messages_id_format" CHECK ("messages"."id" ~ '^msg_[0-9A-HJKMNP-TV-Z]{26}$'),
	CONSTRAINT "messages_kind" CHECK ("messages"."kind" in ('booking_confirmation', 'booking_request', 'booking_cancellation', 'booking_declined', 'booking_moved', 'invitation')),
	CONSTRAINT "messages_channel" CHECK ("messages"."channel" in ('email')),
	CONSTRAINT "messages_status" CHECK ("messages"."status" in ('queued', 'sent', 'failed', 'dropped')),
	CONSTRAINT "messages_sent" CHECK (("messages"."status" = 'sent') = ("messages"."sent_at" is not null)),
	CONSTRAINT "messages_attempts" CHECK ("messages"."attempts" >= 0)
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"tokens" double precision NOT NULL,
	"refilled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "business_slugs" ADD CONSTRAINT "business_slugs_business" FOREIGN KEY ("business_id") REFERENCES "public"."businesses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_merged_into" FOREIGN KEY ("business_id","merged_into_id") REFERENCES "public"."customers"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_account_members" ADD CONSTRAINT "group_account_members_group" FOREIGN KEY ("business_id","group_account_id") REFERENCES "public"."group_accounts"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_account_members" ADD CONSTRAINT "group_account_members_customer" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_locations" ADD CONSTRAINT "invitation_locations_invitation" FOREIGN KEY ("business_id","invitation_id") REFERENCES "public"."invitations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_locations" ADD CONSTRAINT "invitation_locations_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by" FOREIGN KEY ("business_id","invited_by_member_id") REFERENCES "public"."members"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_locations" ADD CONSTRAINT "member_locations_member" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_locations" ADD CONSTRAINT "member_locations_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_extras" ADD CONSTRAINT "service_extras_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_extras" ADD CONSTRAINT "service_extras_extra" FOREIGN KEY ("business_id","extra_id") REFERENCES "public"."extras"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_locations" ADD CONSTRAINT "service_locations_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_locations" ADD CONSTRAINT "service_locations_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requirements" ADD CONSTRAINT "service_requirements_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requirements" ADD CONSTRAINT "service_requirements_step" FOREIGN KEY ("business_id","step_id") REFERENCES "public"."service_steps"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_steps" ADD CONSTRAINT "service_steps_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_group" FOREIGN KEY ("business_id","group_id") REFERENCES "public"."service_groups"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_locations" ADD CONSTRAINT "resource_locations_resource" FOREIGN KEY ("business_id","resource_id","kind") REFERENCES "public"."resources"("business_id","id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_locations" ADD CONSTRAINT "resource_locations_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_services" ADD CONSTRAINT "resource_services_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_services" ADD CONSTRAINT "resource_services_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_section" FOREIGN KEY ("business_id","section_id") REFERENCES "public"."sections"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_profiles" ADD CONSTRAINT "staff_profiles_resource" FOREIGN KEY ("business_id","resource_id","kind") REFERENCES "public"."resources"("business_id","id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_profiles" ADD CONSTRAINT "staff_profiles_member" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_combination_members" ADD CONSTRAINT "table_combination_members_combination" FOREIGN KEY ("business_id","combination_id") REFERENCES "public"."table_combinations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_combination_members" ADD CONSTRAINT "table_combination_members_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_combinations" ADD CONSTRAINT "table_combinations_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_exception_windows" ADD CONSTRAINT "availability_exception_windows_exception" FOREIGN KEY ("business_id","exception_id") REFERENCES "public"."availability_exceptions"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_exceptions" ADD CONSTRAINT "availability_exceptions_calendar" FOREIGN KEY ("business_id","calendar_id") REFERENCES "public"."calendars"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_exceptions" ADD CONSTRAINT "availability_exceptions_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_exceptions" ADD CONSTRAINT "availability_exceptions_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_exceptions" ADD CONSTRAINT "availability_exceptions_time_off" FOREIGN KEY ("business_id","time_off_request_id") REFERENCES "public"."time_off_requests"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_rule_breaks" ADD CONSTRAINT "availability_rule_breaks_rule" FOREIGN KEY ("business_id","rule_id") REFERENCES "public"."availability_rules"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_rules" ADD CONSTRAINT "availability_rules_calendar" FOREIGN KEY ("business_id","calendar_id") REFERENCES "public"."calendars"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_rules" ADD CONSTRAINT "availability_rules_overlay" FOREIGN KEY ("business_id","overlay_id") REFERENCES "public"."overlays"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_rules" ADD CONSTRAINT "availability_rules_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_rules" ADD CONSTRAINT "availability_rules_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "busy_blocks" ADD CONSTRAINT "busy_blocks_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_bindings" ADD CONSTRAINT "calendar_bindings_calendar" FOREIGN KEY ("business_id","calendar_id") REFERENCES "public"."calendars"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_bindings" ADD CONSTRAINT "calendar_bindings_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_bindings" ADD CONSTRAINT "calendar_bindings_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_bindings" ADD CONSTRAINT "calendar_bindings_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlays" ADD CONSTRAINT "overlays_calendar" FOREIGN KEY ("business_id","calendar_id") REFERENCES "public"."calendars"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_off_requests" ADD CONSTRAINT "time_off_requests_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_off_requests" ADD CONSTRAINT "time_off_requests_requested_by" FOREIGN KEY ("business_id","requested_by_member_id") REFERENCES "public"."members"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_off_requests" ADD CONSTRAINT "time_off_requests_decided_by" FOREIGN KEY ("business_id","decided_by_member_id") REFERENCES "public"."members"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_order_lines" ADD CONSTRAINT "booking_order_lines_order" FOREIGN KEY ("business_id","order_id") REFERENCES "public"."booking_orders"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_order_lines" ADD CONSTRAINT "booking_order_lines_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_order_lines" ADD CONSTRAINT "booking_order_lines_extra" FOREIGN KEY ("business_id","extra_id") REFERENCES "public"."extras"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_orders" ADD CONSTRAINT "booking_orders_customer" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_orders" ADD CONSTRAINT "booking_orders_group" FOREIGN KEY ("business_id","group_account_id") REFERENCES "public"."group_accounts"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_order" FOREIGN KEY ("business_id","order_id") REFERENCES "public"."booking_orders"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_location" FOREIGN KEY ("business_id","location_id") REFERENCES "public"."locations"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_service" FOREIGN KEY ("business_id","service_id") REFERENCES "public"."services"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_customer" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_checked_in_by" FOREIGN KEY ("business_id","checked_in_by_member_id") REFERENCES "public"."members"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_unit" FOREIGN KEY ("business_id","unit_id") REFERENCES "public"."fulfillment_units"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_booking" FOREIGN KEY ("business_id","booking_id") REFERENCES "public"."bookings"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_works_here" FOREIGN KEY ("business_id","resource_id","location_id") REFERENCES "public"."resource_locations"("business_id","resource_id","location_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_can_perform" FOREIGN KEY ("business_id","resource_id","service_id") REFERENCES "public"."resource_services"("business_id","resource_id","service_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfillment_units" ADD CONSTRAINT "fulfillment_units_booking" FOREIGN KEY ("business_id","booking_id") REFERENCES "public"."bookings"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_assignment" FOREIGN KEY ("business_id","assignment_id") REFERENCES "public"."assignments"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_booking" FOREIGN KEY ("business_id","booking_id") REFERENCES "public"."bookings"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_claims" ADD CONSTRAINT "resource_claims_resource" FOREIGN KEY ("business_id","resource_id") REFERENCES "public"."resources"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_booking" FOREIGN KEY ("business_id","booking_id") REFERENCES "public"."bookings"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_snapshots" ADD CONSTRAINT "booking_snapshots_booking" FOREIGN KEY ("business_id","booking_id") REFERENCES "public"."bookings"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_tokens" ADD CONSTRAINT "booking_tokens_booking" FOREIGN KEY ("business_id","booking_id") REFERENCES "public"."bookings"("business_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user_idx" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_provider" ON "accounts" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "business_slugs_business_idx" ON "business_slugs" USING btree ("business_id");--> statement-breakpoint
CREATE UNIQUE INDEX "businesses_slug" ON "businesses" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "customers_location_idx" ON "customers" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE INDEX "customers_merged_into_idx" ON "customers" USING btree ("business_id","merged_into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_email" ON "customers" USING btree ("business_id","email_normalised") WHERE "customers"."status" <> 'merged';--> statement-breakpoint
CREATE UNIQUE INDEX "customers_user" ON "customers" USING btree ("business_id","user_id") WHERE "customers"."status" <> 'merged';--> statement-breakpoint
CREATE INDEX "customers_phone" ON "customers" USING btree ("business_id","phone_normalised");--> statement-breakpoint
CREATE INDEX "customers_name" ON "customers" USING btree ("business_id","last_name","first_name");--> statement-breakpoint
CREATE INDEX "group_account_members_customer_idx" ON "group_account_members" USING btree ("business_id","customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "group_account_members_once" ON "group_account_members" USING btree ("business_id","group_account_id","customer_id");--> statement-breakpoint
CREATE INDEX "invitation_locations_location_idx" ON "invitation_locations" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_locations_once" ON "invitation_locations" USING btree ("business_id","invitation_id","location_id");--> statement-breakpoint
CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("business_id","invited_by_member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("business_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_pending" ON "invitations" USING btree ("business_id","email") WHERE "invitations"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "member_locations_location_idx" ON "member_locations" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_locations_once" ON "member_locations" USING btree ("business_id","member_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_user" ON "members" USING btree ("business_id","user_id");--> statement-breakpoint
CREATE INDEX "members_by_user" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_events_by_row" ON "audit_events" USING btree ("business_id","table_name","row_id","id");--> statement-breakpoint
CREATE INDEX "service_extras_extra_idx" ON "service_extras" USING btree ("business_id","extra_id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_extras_once" ON "service_extras" USING btree ("business_id","service_id","extra_id");--> statement-breakpoint
CREATE INDEX "service_locations_location_idx" ON "service_locations" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_locations_once" ON "service_locations" USING btree ("business_id","service_id","location_id");--> statement-breakpoint
CREATE INDEX "service_requirements_step_idx" ON "service_requirements" USING btree ("business_id","step_id");--> statement-breakpoint
CREATE UNIQUE INDEX "service_requirements_position" ON "service_requirements" USING btree ("business_id","service_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "service_steps_position" ON "service_steps" USING btree ("business_id","service_id","position");--> statement-breakpoint
CREATE INDEX "services_group_idx" ON "services" USING btree ("business_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "services_slug" ON "services" USING btree ("business_id","slug") WHERE "services"."status" <> 'archived';--> statement-breakpoint
CREATE INDEX "resource_locations_location_idx" ON "resource_locations" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "resource_locations_fixed" ON "resource_locations" USING btree ("business_id","resource_id") WHERE "resource_locations"."kind" in ('room', 'table', 'equipment', 'vehicle') and "resource_locations"."status" = 'active';--> statement-breakpoint
CREATE INDEX "resource_services_service_idx" ON "resource_services" USING btree ("business_id","service_id");--> statement-breakpoint
CREATE INDEX "resources_section_idx" ON "resources" USING btree ("business_id","section_id");--> statement-breakpoint
CREATE INDEX "sections_location_idx" ON "sections" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_profiles_one" ON "staff_profiles" USING btree ("business_id","resource_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_profiles_one_per_member" ON "staff_profiles" USING btree ("business_id","member_id");--> statement-breakpoint
CREATE INDEX "table_combination_members_resource_idx" ON "table_combination_members" USING btree ("business_id","resource_id");--> statement-breakpoint
CREATE UNIQUE INDEX "table_combination_members_once" ON "table_combination_members" USING btree ("business_id","combination_id","resource_id");--> statement-breakpoint
CREATE INDEX "table_combinations_location_idx" ON "table_combinations" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE INDEX "availability_exception_windows_exception_idx" ON "availability_exception_windows" USING btree ("business_id","exception_id");--> statement-breakpoint
CREATE INDEX "availability_exceptions_service_idx" ON "availability_exceptions" USING btree ("business_id","service_id");--> statement-breakpoint
CREATE INDEX "availability_exceptions_location_idx" ON "availability_exceptions" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "availability_exceptions_one_per_time_off" ON "availability_exceptions" USING btree ("business_id","time_off_request_id");--> statement-breakpoint
CREATE INDEX "availability_exceptions_by_day" ON "availability_exceptions" USING btree ("business_id","calendar_id","until_on");--> statement-breakpoint
CREATE INDEX "availability_exceptions_by_instant" ON "availability_exceptions" USING btree ("business_id","calendar_id","ends_at");--> statement-breakpoint
CREATE INDEX "availability_rule_breaks_rule_idx" ON "availability_rule_breaks" USING btree ("business_id","rule_id");--> statement-breakpoint
CREATE INDEX "availability_rules_calendar_idx" ON "availability_rules" USING btree ("business_id","calendar_id");--> statement-breakpoint
CREATE INDEX "availability_rules_overlay_idx" ON "availability_rules" USING btree ("business_id","overlay_id");--> statement-breakpoint
CREATE INDEX "availability_rules_service_idx" ON "availability_rules" USING btree ("business_id","service_id");--> statement-breakpoint
CREATE INDEX "availability_rules_location_idx" ON "availability_rules" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE INDEX "busy_blocks_by_end" ON "busy_blocks" USING btree ("business_id","resource_id","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "busy_blocks_external" ON "busy_blocks" USING btree ("business_id","source","external_ref");--> statement-breakpoint
CREATE INDEX "calendar_bindings_calendar_idx" ON "calendar_bindings" USING btree ("business_id","calendar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_bindings_one_business" ON "calendar_bindings" USING btree ("business_id") WHERE "calendar_bindings"."subject" = 'business';--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_bindings_one_location" ON "calendar_bindings" USING btree ("business_id","location_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_bindings_one_resource" ON "calendar_bindings" USING btree ("business_id","resource_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_bindings_one_service" ON "calendar_bindings" USING btree ("business_id","service_id");--> statement-breakpoint
CREATE INDEX "overlays_calendar_idx" ON "overlays" USING btree ("business_id","calendar_id");--> statement-breakpoint
CREATE INDEX "time_off_requests_resource_idx" ON "time_off_requests" USING btree ("business_id","resource_id");--> statement-breakpoint
CREATE INDEX "time_off_requests_requested_by_idx" ON "time_off_requests" USING btree ("business_id","requested_by_member_id");--> statement-breakpoint
CREATE INDEX "time_off_requests_decided_by_idx" ON "time_off_requests" USING btree ("business_id","decided_by_member_id");--> statement-breakpoint
CREATE INDEX "booking_order_lines_order_idx" ON "booking_order_lines" USING btree ("business_id","order_id");--> statement-breakpoint
CREATE INDEX "booking_order_lines_service_idx" ON "booking_order_lines" USING btree ("business_id","service_id");--> statement-breakpoint
CREATE INDEX "booking_order_lines_extra_idx" ON "booking_order_lines" USING btree ("business_id","extra_id");--> statement-breakpoint
CREATE INDEX "booking_orders_customer_idx" ON "booking_orders" USING btree ("business_id","customer_id");--> statement-breakpoint
CREATE INDEX "booking_orders_group_idx" ON "booking_orders" USING btree ("business_id","group_account_id");--> statement-breakpoint
CREATE INDEX "bookings_order_idx" ON "bookings" USING btree ("business_id","order_id");--> statement-breakpoint
CREATE INDEX "bookings_service_idx" ON "bookings" USING btree ("business_id","service_id");--> statement-breakpoint
CREATE INDEX "bookings_customer_idx" ON "bookings" USING btree ("business_id","customer_id");--> statement-breakpoint
CREATE INDEX "bookings_checked_in_by_idx" ON "bookings" USING btree ("business_id","checked_in_by_member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_code" ON "bookings" USING btree ("business_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_one_hold_per_visit" ON "bookings" USING btree ("business_id","hold_token_hash") WHERE "bookings"."status" = 'held';--> statement-breakpoint
CREATE UNIQUE INDEX "bookings_external" ON "bookings" USING btree ("business_id","source","external_ref");--> statement-breakpoint
CREATE INDEX "bookings_held_by" ON "bookings" USING btree ("business_id","holder_hash") WHERE "bookings"."status" = 'held';--> statement-breakpoint
CREATE INDEX "bookings_by_start" ON "bookings" USING btree ("business_id","starts_at");--> statement-breakpoint
CREATE INDEX "bookings_by_location" ON "bookings" USING btree ("business_id","location_id","starts_at");--> statement-breakpoint
CREATE INDEX "bookings_waiting" ON "bookings" USING btree ("expires_at") WHERE "bookings"."expires_at" is not null;--> statement-breakpoint
CREATE INDEX "assignments_unit_idx" ON "assignments" USING btree ("business_id","unit_id");--> statement-breakpoint
CREATE INDEX "assignments_booking_idx" ON "assignments" USING btree ("business_id","booking_id");--> statement-breakpoint
CREATE INDEX "assignments_resource_idx" ON "assignments" USING btree ("business_id","resource_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fulfillment_units_position" ON "fulfillment_units" USING btree ("business_id","booking_id","position") WHERE "fulfillment_units"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "fulfillment_units_booking_idx" ON "fulfillment_units" USING btree ("business_id","booking_id");--> statement-breakpoint
CREATE INDEX "resource_claims_assignment_idx" ON "resource_claims" USING btree ("business_id","assignment_id");--> statement-breakpoint
CREATE INDEX "resource_claims_booking_idx" ON "resource_claims" USING btree ("business_id","booking_id");--> statement-breakpoint
CREATE INDEX "resource_claims_live" ON "resource_claims" USING btree ("business_id","resource_id","ends_at") WHERE "resource_claims"."status" = 'active';--> statement-breakpoint
CREATE INDEX "booking_events_timeline" ON "booking_events" USING btree ("business_id","booking_id","occurred_at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_snapshots_one" ON "booking_snapshots" USING btree ("business_id","booking_id");--> statement-breakpoint
CREATE INDEX "booking_tokens_booking_idx" ON "booking_tokens" USING btree ("business_id","booking_id");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_tokens_hash" ON "booking_tokens" USING btree ("business_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_once" ON "idempotency_keys" USING btree ("business_id","scope","key");--> statement-breakpoint
CREATE UNIQUE INDEX "mailbox_messages_once" ON "mailbox_messages" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "messages_by_subject" ON "messages" USING btree ("business_id","subject_id");--> statement-breakpoint
CREATE POLICY "accounts_auth" ON "accounts" AS PERMISSIVE FOR ALL TO "daybook_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "accounts_platform" ON "accounts" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_auth" ON "sessions" AS PERMISSIVE FOR ALL TO "daybook_auth" USING (not exists (select 1 from "users" where "users"."id" = "sessions"."user_id" and "users"."banned_at" is not null)) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sessions_platform" ON "sessions" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_auth" ON "users" AS PERMISSIVE FOR ALL TO "daybook_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "users_platform" ON "users" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "verifications_auth" ON "verifications" AS PERMISSIVE FOR ALL TO "daybook_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "verifications_platform" ON "verifications" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "business_slugs_tenant" ON "business_slugs" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("business_slugs"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("business_slugs"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "business_slugs_platform" ON "business_slugs" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "businesses_tenant" ON "businesses" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("businesses"."id" = current_setting('app.business_id')::business_ref) WITH CHECK ("businesses"."id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "businesses_platform" ON "businesses" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "customers_tenant" ON "customers" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("customers"."business_id" = current_setting('app.business_id')::business_ref and ((current_setting('app.locations') = '*' or "customers"."location_id" = any (string_to_array(current_setting('app.locations'), ','))) or app.customer_in_scope("customers"."business_id", "customers"."id"))) WITH CHECK ("customers"."business_id" = current_setting('app.business_id')::business_ref and ((current_setting('app.locations') = '*' or "customers"."location_id" = any (string_to_array(current_setting('app.locations'), ','))) or app.customer_in_scope("customers"."business_id", "customers"."id")));--> statement-breakpoint
CREATE POLICY "customers_platform" ON "customers" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_account_members_tenant" ON "group_account_members" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("group_account_members"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("group_account_members"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "group_account_members_platform" ON "group_account_members" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_accounts_tenant" ON "group_accounts" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("group_accounts"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("group_accounts"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "group_accounts_platform" ON "group_accounts" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitation_locations_tenant" ON "invitation_locations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("invitation_locations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("invitation_locations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "invitation_locations_platform" ON "invitation_locations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitations_tenant" ON "invitations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("invitations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("invitations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "invitations_platform" ON "invitations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "locations_tenant" ON "locations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("locations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("locations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "locations_platform" ON "locations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_locations_tenant" ON "member_locations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("member_locations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("member_locations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "member_locations_platform" ON "member_locations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members_tenant" ON "members" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("members"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("members"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "members_platform" ON "members" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_events_tenant" ON "audit_events" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("audit_events"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("audit_events"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "audit_events_platform" ON "audit_events" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "extras_tenant" ON "extras" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("extras"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("extras"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "extras_platform" ON "extras" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_extras_tenant" ON "service_extras" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("service_extras"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("service_extras"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "service_extras_platform" ON "service_extras" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_groups_tenant" ON "service_groups" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("service_groups"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("service_groups"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "service_groups_platform" ON "service_groups" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_locations_tenant" ON "service_locations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("service_locations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("service_locations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "service_locations_platform" ON "service_locations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_requirements_tenant" ON "service_requirements" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("service_requirements"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("service_requirements"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "service_requirements_platform" ON "service_requirements" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_steps_tenant" ON "service_steps" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("service_steps"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("service_steps"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "service_steps_platform" ON "service_steps" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "services_tenant" ON "services" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("services"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("services"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "services_platform" ON "services" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resource_locations_tenant" ON "resource_locations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("resource_locations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("resource_locations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "resource_locations_platform" ON "resource_locations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resource_services_tenant" ON "resource_services" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("resource_services"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("resource_services"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "resource_services_platform" ON "resource_services" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resources_tenant" ON "resources" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("resources"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("resources"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "resources_platform" ON "resources" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sections_tenant" ON "sections" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("sections"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("sections"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "sections_platform" ON "sections" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "staff_profiles_tenant" ON "staff_profiles" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("staff_profiles"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("staff_profiles"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "staff_profiles_platform" ON "staff_profiles" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "table_combination_members_tenant" ON "table_combination_members" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("table_combination_members"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("table_combination_members"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "table_combination_members_platform" ON "table_combination_members" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "table_combinations_tenant" ON "table_combinations" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("table_combinations"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("table_combinations"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "table_combinations_platform" ON "table_combinations" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "availability_exception_windows_tenant" ON "availability_exception_windows" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("availability_exception_windows"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("availability_exception_windows"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "availability_exception_windows_platform" ON "availability_exception_windows" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "availability_exceptions_tenant" ON "availability_exceptions" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("availability_exceptions"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("availability_exceptions"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "availability_exceptions_platform" ON "availability_exceptions" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "availability_rule_breaks_tenant" ON "availability_rule_breaks" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("availability_rule_breaks"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("availability_rule_breaks"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "availability_rule_breaks_platform" ON "availability_rule_breaks" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "availability_rules_tenant" ON "availability_rules" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("availability_rules"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("availability_rules"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "availability_rules_platform" ON "availability_rules" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "busy_blocks_tenant" ON "busy_blocks" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("busy_blocks"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("busy_blocks"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "busy_blocks_platform" ON "busy_blocks" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "calendar_bindings_tenant" ON "calendar_bindings" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("calendar_bindings"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("calendar_bindings"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "calendar_bindings_platform" ON "calendar_bindings" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "calendars_tenant" ON "calendars" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("calendars"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("calendars"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "calendars_platform" ON "calendars" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "overlays_tenant" ON "overlays" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("overlays"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("overlays"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "overlays_platform" ON "overlays" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "time_off_requests_tenant" ON "time_off_requests" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("time_off_requests"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("time_off_requests"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "time_off_requests_platform" ON "time_off_requests" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "booking_order_lines_tenant" ON "booking_order_lines" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("booking_order_lines"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("booking_order_lines"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "booking_order_lines_platform" ON "booking_order_lines" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "booking_orders_tenant" ON "booking_orders" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("booking_orders"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("booking_orders"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "booking_orders_platform" ON "booking_orders" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "bookings_tenant" ON "bookings" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("bookings"."business_id" = current_setting('app.business_id')::business_ref and (current_setting('app.locations') = '*' or "bookings"."location_id" = any (string_to_array(current_setting('app.locations'), ',')))) WITH CHECK ("bookings"."business_id" = current_setting('app.business_id')::business_ref and (current_setting('app.locations') = '*' or "bookings"."location_id" = any (string_to_array(current_setting('app.locations'), ','))));--> statement-breakpoint
CREATE POLICY "bookings_platform" ON "bookings" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assignments_tenant" ON "assignments" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("assignments"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("assignments"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "assignments_platform" ON "assignments" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "fulfillment_units_tenant" ON "fulfillment_units" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("fulfillment_units"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("fulfillment_units"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "fulfillment_units_platform" ON "fulfillment_units" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "resource_claims_tenant" ON "resource_claims" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("resource_claims"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("resource_claims"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "resource_claims_platform" ON "resource_claims" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "booking_events_tenant" ON "booking_events" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("booking_events"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("booking_events"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "booking_events_platform" ON "booking_events" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "booking_snapshots_tenant" ON "booking_snapshots" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("booking_snapshots"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("booking_snapshots"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "booking_snapshots_platform" ON "booking_snapshots" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "booking_tokens_tenant" ON "booking_tokens" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("booking_tokens"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("booking_tokens"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "booking_tokens_platform" ON "booking_tokens" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "idempotency_keys_tenant" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("idempotency_keys"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("idempotency_keys"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "idempotency_keys_platform" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "installation_read" ON "installation" AS PERMISSIVE FOR SELECT TO "daybook_app", "daybook_auth" USING (true);--> statement-breakpoint
CREATE POLICY "installation_platform" ON "installation" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mailbox_messages_platform" ON "mailbox_messages" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "messages_tenant" ON "messages" AS PERMISSIVE FOR ALL TO "daybook_app" USING ("messages"."business_id" = current_setting('app.business_id')::business_ref) WITH CHECK ("messages"."business_id" = current_setting('app.business_id')::business_ref);--> statement-breakpoint
CREATE POLICY "messages_platform" ON "messages" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rate_limits_app" ON "rate_limits" AS PERMISSIVE FOR ALL TO "daybook_app" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rate_limits_auth" ON "rate_limits" AS PERMISSIVE FOR ALL TO "daybook_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rate_limits_platform" ON "rate_limits" AS PERMISSIVE FOR ALL TO "daybook_platform" USING (true) WITH CHECK (true);