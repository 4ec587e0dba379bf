import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_offers_schedule_rules_follows_hours" AS ENUM('open', 'staffed');
  CREATE TYPE "public"."enum_offers_schedule_rules_week_parity" AS ENUM('even', 'odd');
  CREATE TYPE "public"."enum_offers_schedule_overrides_status" AS ENUM('cancelled', 'moved');
  CREATE TYPE "public"."enum_offers_schedule_school_holidays" AS ENUM('ignore', 'not-in', 'only-in-school-weeks');
  CREATE TYPE "public"."enum_offers_schedule_school_region" AS ENUM('noord', 'midden', 'zuid');
  CREATE TYPE "public"."enum_offers_schedule_public_holidays" AS ENUM('ignore', 'not-on');
  CREATE TYPE "public"."enum__offers_v_version_schedule_rules_follows_hours" AS ENUM('open', 'staffed');
  CREATE TYPE "public"."enum__offers_v_version_schedule_rules_week_parity" AS ENUM('even', 'odd');
  CREATE TYPE "public"."enum__offers_v_version_schedule_overrides_status" AS ENUM('cancelled', 'moved');
  CREATE TYPE "public"."enum__offers_v_version_schedule_school_holidays" AS ENUM('ignore', 'not-in', 'only-in-school-weeks');
  CREATE TYPE "public"."enum__offers_v_version_schedule_school_region" AS ENUM('noord', 'midden', 'zuid');
  CREATE TYPE "public"."enum__offers_v_version_schedule_public_holidays" AS ENUM('ignore', 'not-on');
  CREATE TYPE "public"."enum_locations_exceptions_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_locations_public_holidays_on" AS ENUM('new-year', 'good-friday', 'easter-sunday', 'easter-monday', 'kings-day', 'liberation-day', 'liberation-day-lustrum', 'ascension-day', 'whit-sunday', 'whit-monday', 'christmas-day', 'boxing-day');
  CREATE TYPE "public"."enum_locations_school_holiday_hours_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_locations_seasons_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_locations_seasons_from_month" AS ENUM('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12');
  CREATE TYPE "public"."enum_locations_seasons_until_month" AS ENUM('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12');
  CREATE TYPE "public"."enum_locations_school_holidays" AS ENUM('same', 'closed', 'other');
  CREATE TYPE "public"."enum__locations_v_version_exceptions_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__locations_v_version_public_holidays_on" AS ENUM('new-year', 'good-friday', 'easter-sunday', 'easter-monday', 'kings-day', 'liberation-day', 'liberation-day-lustrum', 'ascension-day', 'whit-sunday', 'whit-monday', 'christmas-day', 'boxing-day');
  CREATE TYPE "public"."enum__locations_v_version_school_holiday_hours_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__locations_v_version_seasons_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__locations_v_version_seasons_from_month" AS ENUM('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12');
  CREATE TYPE "public"."enum__locations_v_version_seasons_until_month" AS ENUM('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12');
  CREATE TYPE "public"."enum__locations_v_version_school_holidays" AS ENUM('same', 'closed', 'other');
  CREATE TYPE "public"."enum_school_holidays_regions" AS ENUM('noord', 'midden', 'zuid');
  CREATE TABLE "offers_schedule_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "offers_schedule_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"status" "enum_offers_schedule_overrides_status" DEFAULT 'cancelled',
  	"new_start" timestamp(3) with time zone,
  	"new_end" timestamp(3) with time zone,
  	"new_place_id" uuid,
  	"row" varchar
  );
  
  CREATE TABLE "offers_schedule_overrides_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_schedule_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offers_v_version_schedule_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" timestamp(3) with time zone,
  	"status" "enum__offers_v_version_schedule_overrides_status" DEFAULT 'cancelled',
  	"new_start" timestamp(3) with time zone,
  	"new_end" timestamp(3) with time zone,
  	"new_place_id" uuid,
  	"row" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offers_v_version_schedule_overrides_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "locations_exceptions_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_locations_exceptions_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations_public_holidays_on" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_locations_public_holidays_on",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations_public_holidays_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true
  );
  
  CREATE TABLE "locations_public_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "locations_school_holiday_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_locations_school_holiday_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations_school_holiday_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true
  );
  
  CREATE TABLE "locations_seasons_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_locations_seasons_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations_seasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from_day" numeric,
  	"from_month" "enum_locations_seasons_from_month",
  	"until_day" numeric,
  	"until_month" "enum_locations_seasons_until_month",
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true
  );
  
  CREATE TABLE "_locations_v_version_exceptions_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_exceptions_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_public_holidays_on" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_public_holidays_on",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_public_holidays_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_public_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_school_holiday_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_school_holiday_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_school_holiday_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_seasons_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_seasons_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_seasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from_day" numeric,
  	"from_month" "enum__locations_v_version_seasons_from_month",
  	"until_day" numeric,
  	"until_month" "enum__locations_v_version_seasons_until_month",
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "school_holidays_regions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_school_holidays_regions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "school_holidays" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"advised" boolean DEFAULT false,
  	"to_be_checked" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "school_holidays_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "offers_schedule_rules" ADD COLUMN "follows_hours" "enum_offers_schedule_rules_follows_hours";
  ALTER TABLE "offers_schedule_rules" ADD COLUMN "interval" numeric;
  ALTER TABLE "offers_schedule_rules" ADD COLUMN "week_parity" "enum_offers_schedule_rules_week_parity";
  ALTER TABLE "offers_schedule_rules" ADD COLUMN "count" numeric;
  ALTER TABLE "offers" ADD COLUMN "schedule_school_holidays" "enum_offers_schedule_school_holidays" DEFAULT 'ignore';
  ALTER TABLE "offers" ADD COLUMN "schedule_school_region" "enum_offers_schedule_school_region";
  ALTER TABLE "offers" ADD COLUMN "schedule_public_holidays" "enum_offers_schedule_public_holidays" DEFAULT 'ignore';
  ALTER TABLE "_offers_v_version_schedule_rules" ADD COLUMN "follows_hours" "enum__offers_v_version_schedule_rules_follows_hours";
  ALTER TABLE "_offers_v_version_schedule_rules" ADD COLUMN "interval" numeric;
  ALTER TABLE "_offers_v_version_schedule_rules" ADD COLUMN "week_parity" "enum__offers_v_version_schedule_rules_week_parity";
  ALTER TABLE "_offers_v_version_schedule_rules" ADD COLUMN "count" numeric;
  ALTER TABLE "_offers_v" ADD COLUMN "version_schedule_school_holidays" "enum__offers_v_version_schedule_school_holidays" DEFAULT 'ignore';
  ALTER TABLE "_offers_v" ADD COLUMN "version_schedule_school_region" "enum__offers_v_version_schedule_school_region";
  ALTER TABLE "_offers_v" ADD COLUMN "version_schedule_public_holidays" "enum__offers_v_version_schedule_public_holidays" DEFAULT 'ignore';
  ALTER TABLE "locations" ADD COLUMN "school_holidays" "enum_locations_school_holidays" DEFAULT 'same';
  ALTER TABLE "_locations_v" ADD COLUMN "version_school_holidays" "enum__locations_v_version_school_holidays" DEFAULT 'same';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "school_holidays_id" uuid;
  ALTER TABLE "offers_schedule_exceptions" ADD CONSTRAINT "offers_schedule_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_schedule_overrides" ADD CONSTRAINT "offers_schedule_overrides_new_place_id_locations_id_fk" FOREIGN KEY ("new_place_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers_schedule_overrides" ADD CONSTRAINT "offers_schedule_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_schedule_overrides_locales" ADD CONSTRAINT "offers_schedule_overrides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers_schedule_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_exceptions" ADD CONSTRAINT "_offers_v_version_schedule_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_overrides" ADD CONSTRAINT "_offers_v_version_schedule_overrides_new_place_id_locations_id_fk" FOREIGN KEY ("new_place_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_overrides" ADD CONSTRAINT "_offers_v_version_schedule_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_overrides_locales" ADD CONSTRAINT "_offers_v_version_schedule_overrides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v_version_schedule_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_exceptions_days" ADD CONSTRAINT "locations_exceptions_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_public_holidays_on" ADD CONSTRAINT "locations_public_holidays_on_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations_public_holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_public_holidays_hours" ADD CONSTRAINT "locations_public_holidays_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations_public_holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_public_holidays" ADD CONSTRAINT "locations_public_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_school_holiday_hours_days" ADD CONSTRAINT "locations_school_holiday_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations_school_holiday_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_school_holiday_hours" ADD CONSTRAINT "locations_school_holiday_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_seasons_days" ADD CONSTRAINT "locations_seasons_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations_seasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_seasons" ADD CONSTRAINT "locations_seasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_exceptions_days" ADD CONSTRAINT "_locations_v_version_exceptions_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_public_holidays_on" ADD CONSTRAINT "_locations_v_version_public_holidays_on_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v_version_public_holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_public_holidays_hours" ADD CONSTRAINT "_locations_v_version_public_holidays_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v_version_public_holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_public_holidays" ADD CONSTRAINT "_locations_v_version_public_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_school_holiday_hours_days" ADD CONSTRAINT "_locations_v_version_school_holiday_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v_version_school_holiday_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_school_holiday_hours" ADD CONSTRAINT "_locations_v_version_school_holiday_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_seasons_days" ADD CONSTRAINT "_locations_v_version_seasons_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v_version_seasons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_seasons" ADD CONSTRAINT "_locations_v_version_seasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_holidays_regions" ADD CONSTRAINT "school_holidays_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."school_holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_holidays_locales" ADD CONSTRAINT "school_holidays_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school_holidays"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "offers_schedule_exceptions_order_idx" ON "offers_schedule_exceptions" USING btree ("_order");
  CREATE INDEX "offers_schedule_exceptions_parent_id_idx" ON "offers_schedule_exceptions" USING btree ("_parent_id");
  CREATE INDEX "offers_schedule_overrides_order_idx" ON "offers_schedule_overrides" USING btree ("_order");
  CREATE INDEX "offers_schedule_overrides_parent_id_idx" ON "offers_schedule_overrides" USING btree ("_parent_id");
  CREATE INDEX "offers_schedule_overrides_new_place_idx" ON "offers_schedule_overrides" USING btree ("new_place_id");
  CREATE UNIQUE INDEX "offers_schedule_overrides_locales_locale_parent_id_unique" ON "offers_schedule_overrides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_offers_v_version_schedule_exceptions_order_idx" ON "_offers_v_version_schedule_exceptions" USING btree ("_order");
  CREATE INDEX "_offers_v_version_schedule_exceptions_parent_id_idx" ON "_offers_v_version_schedule_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_offers_v_version_schedule_overrides_order_idx" ON "_offers_v_version_schedule_overrides" USING btree ("_order");
  CREATE INDEX "_offers_v_version_schedule_overrides_parent_id_idx" ON "_offers_v_version_schedule_overrides" USING btree ("_parent_id");
  CREATE INDEX "_offers_v_version_schedule_overrides_new_place_idx" ON "_offers_v_version_schedule_overrides" USING btree ("new_place_id");
  CREATE UNIQUE INDEX "_offers_v_version_schedule_overrides_locales_locale_parent_i" ON "_offers_v_version_schedule_overrides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "locations_exceptions_days_order_idx" ON "locations_exceptions_days" USING btree ("order");
  CREATE INDEX "locations_exceptions_days_parent_idx" ON "locations_exceptions_days" USING btree ("parent_id");
  CREATE INDEX "locations_public_holidays_on_order_idx" ON "locations_public_holidays_on" USING btree ("order");
  CREATE INDEX "locations_public_holidays_on_parent_idx" ON "locations_public_holidays_on" USING btree ("parent_id");
  CREATE INDEX "locations_public_holidays_hours_order_idx" ON "locations_public_holidays_hours" USING btree ("_order");
  CREATE INDEX "locations_public_holidays_hours_parent_id_idx" ON "locations_public_holidays_hours" USING btree ("_parent_id");
  CREATE INDEX "locations_public_holidays_order_idx" ON "locations_public_holidays" USING btree ("_order");
  CREATE INDEX "locations_public_holidays_parent_id_idx" ON "locations_public_holidays" USING btree ("_parent_id");
  CREATE INDEX "locations_school_holiday_hours_days_order_idx" ON "locations_school_holiday_hours_days" USING btree ("order");
  CREATE INDEX "locations_school_holiday_hours_days_parent_idx" ON "locations_school_holiday_hours_days" USING btree ("parent_id");
  CREATE INDEX "locations_school_holiday_hours_order_idx" ON "locations_school_holiday_hours" USING btree ("_order");
  CREATE INDEX "locations_school_holiday_hours_parent_id_idx" ON "locations_school_holiday_hours" USING btree ("_parent_id");
  CREATE INDEX "locations_seasons_days_order_idx" ON "locations_seasons_days" USING btree ("order");
  CREATE INDEX "locations_seasons_days_parent_idx" ON "locations_seasons_days" USING btree ("parent_id");
  CREATE INDEX "locations_seasons_order_idx" ON "locations_seasons" USING btree ("_order");
  CREATE INDEX "locations_seasons_parent_id_idx" ON "locations_seasons" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_exceptions_days_order_idx" ON "_locations_v_version_exceptions_days" USING btree ("order");
  CREATE INDEX "_locations_v_version_exceptions_days_parent_idx" ON "_locations_v_version_exceptions_days" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_public_holidays_on_order_idx" ON "_locations_v_version_public_holidays_on" USING btree ("order");
  CREATE INDEX "_locations_v_version_public_holidays_on_parent_idx" ON "_locations_v_version_public_holidays_on" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_public_holidays_hours_order_idx" ON "_locations_v_version_public_holidays_hours" USING btree ("_order");
  CREATE INDEX "_locations_v_version_public_holidays_hours_parent_id_idx" ON "_locations_v_version_public_holidays_hours" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_public_holidays_order_idx" ON "_locations_v_version_public_holidays" USING btree ("_order");
  CREATE INDEX "_locations_v_version_public_holidays_parent_id_idx" ON "_locations_v_version_public_holidays" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_school_holiday_hours_days_order_idx" ON "_locations_v_version_school_holiday_hours_days" USING btree ("order");
  CREATE INDEX "_locations_v_version_school_holiday_hours_days_parent_idx" ON "_locations_v_version_school_holiday_hours_days" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_school_holiday_hours_order_idx" ON "_locations_v_version_school_holiday_hours" USING btree ("_order");
  CREATE INDEX "_locations_v_version_school_holiday_hours_parent_id_idx" ON "_locations_v_version_school_holiday_hours" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_seasons_days_order_idx" ON "_locations_v_version_seasons_days" USING btree ("order");
  CREATE INDEX "_locations_v_version_seasons_days_parent_idx" ON "_locations_v_version_seasons_days" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_seasons_order_idx" ON "_locations_v_version_seasons" USING btree ("_order");
  CREATE INDEX "_locations_v_version_seasons_parent_id_idx" ON "_locations_v_version_seasons" USING btree ("_parent_id");
  CREATE INDEX "school_holidays_regions_order_idx" ON "school_holidays_regions" USING btree ("order");
  CREATE INDEX "school_holidays_regions_parent_idx" ON "school_holidays_regions" USING btree ("parent_id");
  CREATE INDEX "school_holidays_updated_at_idx" ON "school_holidays" USING btree ("updated_at");
  CREATE INDEX "school_holidays_created_at_idx" ON "school_holidays" USING btree ("created_at");
  CREATE UNIQUE INDEX "school_holidays_locales_locale_parent_id_unique" ON "school_holidays_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_school_holidays_fk" FOREIGN KEY ("school_holidays_id") REFERENCES "public"."school_holidays"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_school_holidays_id_idx" ON "payload_locked_documents_rels" USING btree ("school_holidays_id");`);
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "offers_schedule_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers_schedule_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers_schedule_overrides_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offers_v_version_schedule_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offers_v_version_schedule_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offers_v_version_schedule_overrides_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_exceptions_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_public_holidays_on" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_public_holidays_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_public_holidays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_school_holiday_hours_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_school_holiday_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_seasons_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_seasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_exceptions_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_public_holidays_on" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_public_holidays_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_public_holidays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_school_holiday_hours_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_school_holiday_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_seasons_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_seasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_holidays_regions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_holidays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_holidays_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "offers_schedule_exceptions" CASCADE;
  DROP TABLE "offers_schedule_overrides" CASCADE;
  DROP TABLE "offers_schedule_overrides_locales" CASCADE;
  DROP TABLE "_offers_v_version_schedule_exceptions" CASCADE;
  DROP TABLE "_offers_v_version_schedule_overrides" CASCADE;
  DROP TABLE "_offers_v_version_schedule_overrides_locales" CASCADE;
  DROP TABLE "locations_exceptions_days" CASCADE;
  DROP TABLE "locations_public_holidays_on" CASCADE;
  DROP TABLE "locations_public_holidays_hours" CASCADE;
  DROP TABLE "locations_public_holidays" CASCADE;
  DROP TABLE "locations_school_holiday_hours_days" CASCADE;
  DROP TABLE "locations_school_holiday_hours" CASCADE;
  DROP TABLE "locations_seasons_days" CASCADE;
  DROP TABLE "locations_seasons" CASCADE;
  DROP TABLE "_locations_v_version_exceptions_days" CASCADE;
  DROP TABLE "_locations_v_version_public_holidays_on" CASCADE;
  DROP TABLE "_locations_v_version_public_holidays_hours" CASCADE;
  DROP TABLE "_locations_v_version_public_holidays" CASCADE;
  DROP TABLE "_locations_v_version_school_holiday_hours_days" CASCADE;
  DROP TABLE "_locations_v_version_school_holiday_hours" CASCADE;
  DROP TABLE "_locations_v_version_seasons_days" CASCADE;
  DROP TABLE "_locations_v_version_seasons" CASCADE;
  DROP TABLE "school_holidays_regions" CASCADE;
  DROP TABLE "school_holidays" CASCADE;
  DROP TABLE "school_holidays_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_school_holidays_fk";
  
  DROP INDEX "payload_locked_documents_rels_school_holidays_id_idx";
  ALTER TABLE "offers_schedule_rules" DROP COLUMN "follows_hours";
  ALTER TABLE "offers_schedule_rules" DROP COLUMN "interval";
  ALTER TABLE "offers_schedule_rules" DROP COLUMN "week_parity";
  ALTER TABLE "offers_schedule_rules" DROP COLUMN "count";
  ALTER TABLE "offers" DROP COLUMN "schedule_school_holidays";
  ALTER TABLE "offers" DROP COLUMN "schedule_school_region";
  ALTER TABLE "offers" DROP COLUMN "schedule_public_holidays";
  ALTER TABLE "_offers_v_version_schedule_rules" DROP COLUMN "follows_hours";
  ALTER TABLE "_offers_v_version_schedule_rules" DROP COLUMN "interval";
  ALTER TABLE "_offers_v_version_schedule_rules" DROP COLUMN "week_parity";
  ALTER TABLE "_offers_v_version_schedule_rules" DROP COLUMN "count";
  ALTER TABLE "_offers_v" DROP COLUMN "version_schedule_school_holidays";
  ALTER TABLE "_offers_v" DROP COLUMN "version_schedule_school_region";
  ALTER TABLE "_offers_v" DROP COLUMN "version_schedule_public_holidays";
  ALTER TABLE "locations" DROP COLUMN "school_holidays";
  ALTER TABLE "_locations_v" DROP COLUMN "version_school_holidays";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "school_holidays_id";
  DROP TYPE "public"."enum_offers_schedule_rules_follows_hours";
  DROP TYPE "public"."enum_offers_schedule_rules_week_parity";
  DROP TYPE "public"."enum_offers_schedule_overrides_status";
  DROP TYPE "public"."enum_offers_schedule_school_holidays";
  DROP TYPE "public"."enum_offers_schedule_school_region";
  DROP TYPE "public"."enum_offers_schedule_public_holidays";
  DROP TYPE "public"."enum__offers_v_version_schedule_rules_follows_hours";
  DROP TYPE "public"."enum__offers_v_version_schedule_rules_week_parity";
  DROP TYPE "public"."enum__offers_v_version_schedule_overrides_status";
  DROP TYPE "public"."enum__offers_v_version_schedule_school_holidays";
  DROP TYPE "public"."enum__offers_v_version_schedule_school_region";
  DROP TYPE "public"."enum__offers_v_version_schedule_public_holidays";
  DROP TYPE "public"."enum_locations_exceptions_days";
  DROP TYPE "public"."enum_locations_public_holidays_on";
  DROP TYPE "public"."enum_locations_school_holiday_hours_days";
  DROP TYPE "public"."enum_locations_seasons_days";
  DROP TYPE "public"."enum_locations_seasons_from_month";
  DROP TYPE "public"."enum_locations_seasons_until_month";
  DROP TYPE "public"."enum_locations_school_holidays";
  DROP TYPE "public"."enum__locations_v_version_exceptions_days";
  DROP TYPE "public"."enum__locations_v_version_public_holidays_on";
  DROP TYPE "public"."enum__locations_v_version_school_holiday_hours_days";
  DROP TYPE "public"."enum__locations_v_version_seasons_days";
  DROP TYPE "public"."enum__locations_v_version_seasons_from_month";
  DROP TYPE "public"."enum__locations_v_version_seasons_until_month";
  DROP TYPE "public"."enum__locations_v_version_school_holidays";
  DROP TYPE "public"."enum_school_holidays_regions";`);
}
