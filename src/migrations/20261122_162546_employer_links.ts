import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "employer_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"token" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "employer_links" ADD CONSTRAINT "employer_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "employer_links_organisation_idx" ON "employer_links" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "employer_links_digest_idx" ON "employer_links" USING btree ("digest");
  CREATE INDEX "employer_links_updated_at_idx" ON "employer_links" USING btree ("updated_at");
  CREATE INDEX "employer_links_created_at_idx" ON "employer_links" USING btree ("created_at");
  ALTER TABLE "organisations" DROP COLUMN "employer_page_secret";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_employer_page_secret";`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "employer_links" CASCADE;
  ALTER TABLE "organisations" ADD COLUMN "employer_page_secret" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_employer_page_secret" varchar;`);
}
