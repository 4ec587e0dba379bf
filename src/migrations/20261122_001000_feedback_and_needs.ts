import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feedback_answer" AS ENUM('yes', 'no', 'missed');
  CREATE TYPE "public"."enum_needs_theme" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling', 'other');
  CREATE TYPE "public"."enum_needs_barrier" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum_needs_emotion" AS ENUM('afraid', 'unsure', 'ashamed', 'angry', 'sad', 'curious', 'glad', 'proud', 'other');
  CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"answer" "enum_feedback_answer" NOT NULL,
  	"page" varchar DEFAULT '',
  	"week" varchar NOT NULL,
  	"count" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "needs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"theme" "enum_needs_theme" NOT NULL,
  	"barrier" "enum_needs_barrier",
  	"level" numeric,
  	"emotion" "enum_needs_emotion",
  	"location_id" uuid,
  	"organisation_id" uuid NOT NULL,
  	"note" varchar,
  	"day" varchar
  );
  
  ALTER TABLE "needs" ADD CONSTRAINT "needs_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "needs" ADD CONSTRAINT "needs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "feedback_week_idx" ON "feedback" USING btree ("week");
  CREATE INDEX "needs_location_idx" ON "needs" USING btree ("location_id");
  CREATE INDEX "needs_organisation_idx" ON "needs" USING btree ("organisation_id");
  CREATE INDEX "needs_day_idx" ON "needs" USING btree ("day");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "feedback" CASCADE;
  DROP TABLE "needs" CASCADE;
  DROP TYPE "public"."enum_feedback_answer";
  DROP TYPE "public"."enum_needs_theme";
  DROP TYPE "public"."enum_needs_barrier";
  DROP TYPE "public"."enum_needs_emotion";`);
}
