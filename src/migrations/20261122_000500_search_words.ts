import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_misses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"place" varchar DEFAULT '',
  	"week" varchar NOT NULL,
  	"count" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "synonyms_same" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL
  );
  
  CREATE TABLE "synonyms_near" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"asked" varchar NOT NULL,
  	"shown" varchar NOT NULL
  );
  
  CREATE TABLE "synonyms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_synonyms_v_version_same" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"words" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_synonyms_v_version_near" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"asked" varchar NOT NULL,
  	"shown" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_synonyms_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "synonyms_same" ADD CONSTRAINT "synonyms_same_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_near" ADD CONSTRAINT "synonyms_near_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_version_same" ADD CONSTRAINT "_synonyms_v_version_same_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_synonyms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_synonyms_v_version_near" ADD CONSTRAINT "_synonyms_v_version_near_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_synonyms_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "week_text_place_idx" ON "search_misses" USING btree ("week","text","place");
  CREATE INDEX "synonyms_same_order_idx" ON "synonyms_same" USING btree ("_order");
  CREATE INDEX "synonyms_same_parent_id_idx" ON "synonyms_same" USING btree ("_parent_id");
  CREATE INDEX "synonyms_near_order_idx" ON "synonyms_near" USING btree ("_order");
  CREATE INDEX "synonyms_near_parent_id_idx" ON "synonyms_near" USING btree ("_parent_id");
  CREATE INDEX "_synonyms_v_version_same_order_idx" ON "_synonyms_v_version_same" USING btree ("_order");
  CREATE INDEX "_synonyms_v_version_same_parent_id_idx" ON "_synonyms_v_version_same" USING btree ("_parent_id");
  CREATE INDEX "_synonyms_v_version_near_order_idx" ON "_synonyms_v_version_near" USING btree ("_order");
  CREATE INDEX "_synonyms_v_version_near_parent_id_idx" ON "_synonyms_v_version_near" USING btree ("_parent_id");
  CREATE INDEX "_synonyms_v_created_at_idx" ON "_synonyms_v" USING btree ("created_at");
  CREATE INDEX "_synonyms_v_updated_at_idx" ON "_synonyms_v" USING btree ("updated_at");`);
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_misses" CASCADE;
  DROP TABLE "synonyms_same" CASCADE;
  DROP TABLE "synonyms_near" CASCADE;
  DROP TABLE "synonyms" CASCADE;
  DROP TABLE "_synonyms_v_version_same" CASCADE;
  DROP TABLE "_synonyms_v_version_near" CASCADE;
  DROP TABLE "_synonyms_v" CASCADE;`);
}
