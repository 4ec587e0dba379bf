import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_callback_requests_attempts_outcome" AS ENUM('no-answer', 'voicemail', 'reached');
  CREATE TYPE "public"."enum_callback_requests_kind" AS ENUM('visitor', 'enquiry');
  CREATE TYPE "public"."enum_callback_requests_status" AS ENUM('open', 'called', 'reached', 'done');
  CREATE TYPE "public"."enum_callback_requests_moment" AS ENUM('any', 'morning', 'afternoon', 'evening');
  CREATE TYPE "public"."enum_callback_requests_language" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum_callback_requests_subject" AS ENUM('same-here', 'training-at-work', 'other');
  CREATE TYPE "public"."enum_reply_templates_use" AS ENUM('call', 'mail');
  CREATE TABLE "callback_requests_attempts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"by_id" uuid,
  	"outcome" "enum_callback_requests_attempts_outcome",
  	"note" varchar
  );
  
  CREATE TABLE "callback_requests_handovers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"by_id" uuid,
  	"from_id" uuid,
  	"to_id" uuid,
  	"note" varchar
  );
  
  CREATE TABLE "callback_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_callback_requests_kind" DEFAULT 'visitor' NOT NULL,
  	"status" "enum_callback_requests_status" DEFAULT 'open' NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"moment" "enum_callback_requests_moment" DEFAULT 'any',
  	"language" "enum_callback_requests_language" DEFAULT 'nl',
  	"question" varchar,
  	"offer_id" uuid,
  	"location_id" uuid,
  	"region" varchar,
  	"organisation_name" varchar,
  	"organisation_role" varchar,
  	"subject" "enum_callback_requests_subject",
  	"organisation_id" uuid,
  	"assignee_id" uuid,
  	"due_at" timestamp(3) with time zone,
  	"done_at" timestamp(3) with time zone,
  	"submission" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reply_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"use" "enum_reply_templates_use" DEFAULT 'call' NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reply_templates_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "contact_email" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_contact_email" varchar;
  ALTER TABLE "callback_requests_attempts" ADD CONSTRAINT "callback_requests_attempts_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests_attempts" ADD CONSTRAINT "callback_requests_attempts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."callback_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "callback_requests_handovers" ADD CONSTRAINT "callback_requests_handovers_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests_handovers" ADD CONSTRAINT "callback_requests_handovers_from_id_organisations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests_handovers" ADD CONSTRAINT "callback_requests_handovers_to_id_organisations_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests_handovers" ADD CONSTRAINT "callback_requests_handovers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."callback_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "callback_requests" ADD CONSTRAINT "callback_requests_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests" ADD CONSTRAINT "callback_requests_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests" ADD CONSTRAINT "callback_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "callback_requests" ADD CONSTRAINT "callback_requests_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "callback_requests_attempts_order_idx" ON "callback_requests_attempts" USING btree ("_order");
  CREATE INDEX "callback_requests_attempts_parent_id_idx" ON "callback_requests_attempts" USING btree ("_parent_id");
  CREATE INDEX "callback_requests_attempts_by_idx" ON "callback_requests_attempts" USING btree ("by_id");
  CREATE INDEX "callback_requests_handovers_order_idx" ON "callback_requests_handovers" USING btree ("_order");
  CREATE INDEX "callback_requests_handovers_parent_id_idx" ON "callback_requests_handovers" USING btree ("_parent_id");
  CREATE INDEX "callback_requests_handovers_by_idx" ON "callback_requests_handovers" USING btree ("by_id");
  CREATE INDEX "callback_requests_handovers_from_idx" ON "callback_requests_handovers" USING btree ("from_id");
  CREATE INDEX "callback_requests_handovers_to_idx" ON "callback_requests_handovers" USING btree ("to_id");
  CREATE INDEX "callback_requests_kind_idx" ON "callback_requests" USING btree ("kind");
  CREATE INDEX "callback_requests_status_idx" ON "callback_requests" USING btree ("status");
  CREATE INDEX "callback_requests_offer_idx" ON "callback_requests" USING btree ("offer_id");
  CREATE INDEX "callback_requests_location_idx" ON "callback_requests" USING btree ("location_id");
  CREATE INDEX "callback_requests_organisation_idx" ON "callback_requests" USING btree ("organisation_id");
  CREATE INDEX "callback_requests_assignee_idx" ON "callback_requests" USING btree ("assignee_id");
  CREATE INDEX "callback_requests_done_at_idx" ON "callback_requests" USING btree ("done_at");
  CREATE UNIQUE INDEX "callback_requests_submission_idx" ON "callback_requests" USING btree ("submission");
  CREATE INDEX "callback_requests_updated_at_idx" ON "callback_requests" USING btree ("updated_at");
  CREATE INDEX "callback_requests_created_at_idx" ON "callback_requests" USING btree ("created_at");
  CREATE INDEX "reply_templates_updated_at_idx" ON "reply_templates" USING btree ("updated_at");
  CREATE INDEX "reply_templates_created_at_idx" ON "reply_templates" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reply_templates_fk" FOREIGN KEY ("reply_templates_id") REFERENCES "public"."reply_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reply_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("reply_templates_id");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "callback_requests_attempts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "callback_requests_handovers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "callback_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reply_templates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "callback_requests_attempts" CASCADE;
  DROP TABLE "callback_requests_handovers" CASCADE;
  DROP TABLE "callback_requests" CASCADE;
  DROP TABLE "reply_templates" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reply_templates_fk";
  
  DROP INDEX "payload_locked_documents_rels_reply_templates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reply_templates_id";
  ALTER TABLE "site_settings" DROP COLUMN "contact_email";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_contact_email";
  DROP TYPE "public"."enum_callback_requests_attempts_outcome";
  DROP TYPE "public"."enum_callback_requests_kind";
  DROP TYPE "public"."enum_callback_requests_status";
  DROP TYPE "public"."enum_callback_requests_moment";
  DROP TYPE "public"."enum_callback_requests_language";
  DROP TYPE "public"."enum_callback_requests_subject";
  DROP TYPE "public"."enum_reply_templates_use";`);
}
