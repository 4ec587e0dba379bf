import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  ALTER TABLE "presence_counts" ADD CONSTRAINT "presence_counts_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "presence_counts" ADD CONSTRAINT "presence_counts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "presence_counts_offer_idx" ON "presence_counts" USING btree ("offer_id");
  CREATE INDEX "presence_counts_organisation_idx" ON "presence_counts" USING btree ("organisation_id");
  CREATE INDEX "presence_counts_day_idx" ON "presence_counts" USING btree ("day");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "presence_counts" CASCADE;`);
}
