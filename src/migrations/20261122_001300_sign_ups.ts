import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_offers_sign_up_per" AS ENUM('series', 'session');
  CREATE TYPE "public"."enum__offers_v_version_sign_up_per" AS ENUM('series', 'session');
  CREATE TYPE "public"."enum_sign_ups_status" AS ENUM('confirmed', 'waiting', 'offered', 'cancelled');
  CREATE TYPE "public"."enum_sign_ups_cancelled_by" AS ENUM('person', 'staff', 'session', 'lapsed');
  CREATE TYPE "public"."enum_sign_ups_to_call" AS ENUM('called-off', 'changed', 'offered', 'lapsed', 'in-line');
  CREATE TYPE "public"."enum_sign_ups_locale" AS ENUM('nl', 'en');
  CREATE TABLE "employer_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"token" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_ups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"offer_id" uuid,
  	"organisation_id" uuid NOT NULL,
  	"session" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"last_ends_at" timestamp(3) with time zone,
  	"status" "enum_sign_ups_status" NOT NULL,
  	"cancelled_by" "enum_sign_ups_cancelled_by",
  	"cancelled_at" timestamp(3) with time zone,
  	"offered_until" timestamp(3) with time zone,
  	"to_call" "enum_sign_ups_to_call",
  	"arrival" numeric NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"helper" varchar,
  	"help" varchar,
  	"remark" varchar,
  	"locale" "enum_sign_ups_locale" DEFAULT 'nl' NOT NULL,
  	"attendance" jsonb,
  	"booking" varchar NOT NULL,
  	"link_version" numeric DEFAULT 1 NOT NULL,
  	"submission" varchar NOT NULL,
  	"identity" varchar NOT NULL,
  	"told" jsonb,
  	"reminded_of" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "presence_counts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"offer_id" uuid,
  	"title" varchar NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"session" varchar NOT NULL,
  	"day" varchar NOT NULL,
  	"signed_up" numeric DEFAULT 0 NOT NULL,
  	"present" numeric DEFAULT 0 NOT NULL,
  	"absent" numeric DEFAULT 0 NOT NULL,
  	"cancelled" numeric DEFAULT 0 NOT NULL
  );
  
  ALTER TABLE "offers" ADD COLUMN "sign_up_per" "enum_offers_sign_up_per" DEFAULT 'session';
  ALTER TABLE "offers" ADD COLUMN "sign_up_capacity" numeric;
  ALTER TABLE "offers" ADD COLUMN "sign_up_waiting_list" boolean DEFAULT true;
  ALTER TABLE "offers" ADD COLUMN "sign_up_late_comers" boolean DEFAULT false;
  ALTER TABLE "_offers_v" ADD COLUMN "version_sign_up_per" "enum__offers_v_version_sign_up_per" DEFAULT 'session';
  ALTER TABLE "_offers_v" ADD COLUMN "version_sign_up_capacity" numeric;
  ALTER TABLE "_offers_v" ADD COLUMN "version_sign_up_waiting_list" boolean DEFAULT true;
  ALTER TABLE "_offers_v" ADD COLUMN "version_sign_up_late_comers" boolean DEFAULT false;
  ALTER TABLE "employer_links" ADD CONSTRAINT "employer_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "presence_counts" ADD CONSTRAINT "presence_counts_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "presence_counts" ADD CONSTRAINT "presence_counts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "employer_links_organisation_idx" ON "employer_links" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "employer_links_digest_idx" ON "employer_links" USING btree ("digest");
  CREATE INDEX "employer_links_updated_at_idx" ON "employer_links" USING btree ("updated_at");
  CREATE INDEX "employer_links_created_at_idx" ON "employer_links" USING btree ("created_at");
  CREATE INDEX "sign_ups_offer_idx" ON "sign_ups" USING btree ("offer_id");
  CREATE INDEX "sign_ups_organisation_idx" ON "sign_ups" USING btree ("organisation_id");
  CREATE INDEX "sign_ups_session_idx" ON "sign_ups" USING btree ("session");
  CREATE INDEX "sign_ups_starts_at_idx" ON "sign_ups" USING btree ("starts_at");
  CREATE INDEX "sign_ups_last_ends_at_idx" ON "sign_ups" USING btree ("last_ends_at");
  CREATE INDEX "sign_ups_status_idx" ON "sign_ups" USING btree ("status");
  CREATE INDEX "sign_ups_offered_until_idx" ON "sign_ups" USING btree ("offered_until");
  CREATE INDEX "sign_ups_to_call_idx" ON "sign_ups" USING btree ("to_call");
  CREATE INDEX "sign_ups_booking_idx" ON "sign_ups" USING btree ("booking");
  CREATE UNIQUE INDEX "sign_ups_submission_idx" ON "sign_ups" USING btree ("submission");
  CREATE INDEX "sign_ups_updated_at_idx" ON "sign_ups" USING btree ("updated_at");
  CREATE INDEX "sign_ups_created_at_idx" ON "sign_ups" USING btree ("created_at");
  CREATE INDEX "presence_counts_offer_idx" ON "presence_counts" USING btree ("offer_id");
  CREATE INDEX "presence_counts_organisation_idx" ON "presence_counts" USING btree ("organisation_id");
  CREATE INDEX "presence_counts_day_idx" ON "presence_counts" USING btree ("day");
  ALTER TABLE "organisations" DROP COLUMN "employer_page_secret";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_employer_page_secret";`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "employer_links" CASCADE;
  DROP TABLE "sign_ups" CASCADE;
  DROP TABLE "presence_counts" CASCADE;
  ALTER TABLE "organisations" ADD COLUMN "employer_page_secret" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_employer_page_secret" varchar;
  ALTER TABLE "offers" DROP COLUMN "sign_up_per";
  ALTER TABLE "offers" DROP COLUMN "sign_up_capacity";
  ALTER TABLE "offers" DROP COLUMN "sign_up_waiting_list";
  ALTER TABLE "offers" DROP COLUMN "sign_up_late_comers";
  ALTER TABLE "_offers_v" DROP COLUMN "version_sign_up_per";
  ALTER TABLE "_offers_v" DROP COLUMN "version_sign_up_capacity";
  ALTER TABLE "_offers_v" DROP COLUMN "version_sign_up_waiting_list";
  ALTER TABLE "_offers_v" DROP COLUMN "version_sign_up_late_comers";
  DROP TYPE "public"."enum_offers_sign_up_per";
  DROP TYPE "public"."enum__offers_v_version_sign_up_per";
  DROP TYPE "public"."enum_sign_ups_status";
  DROP TYPE "public"."enum_sign_ups_cancelled_by";
  DROP TYPE "public"."enum_sign_ups_to_call";
  DROP TYPE "public"."enum_sign_ups_locale";`);
}
