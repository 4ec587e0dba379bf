import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_level_check_tasks_devices" AS ENUM('laptop', 'phone', 'tablet');
  CREATE TYPE "public"."enum_level_check_tasks_level" AS ENUM('1', '2', '3', '4', '5');
  CREATE TYPE "public"."enum_level_check_tasks_drawing" AS ENUM('laptop', 'phone', 'keyboard', 'browser', 'mail', 'message');
  CREATE TYPE "public"."enum_level_check_tasks_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum__level_check_v_version_tasks_devices" AS ENUM('laptop', 'phone', 'tablet');
  CREATE TYPE "public"."enum__level_check_v_version_tasks_level" AS ENUM('1', '2', '3', '4', '5');
  CREATE TYPE "public"."enum__level_check_v_version_tasks_drawing" AS ENUM('laptop', 'phone', 'keyboard', 'browser', 'mail', 'message');
  CREATE TYPE "public"."enum__level_check_v_version_tasks_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TABLE "level_check_tasks_devices" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_level_check_tasks_devices",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "level_check_tasks_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"right" boolean
  );
  
  CREATE TABLE "level_check_tasks_options_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "level_check_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "enum_level_check_tasks_level" NOT NULL,
  	"weight" numeric DEFAULT 1 NOT NULL,
  	"active" boolean DEFAULT true,
  	"drawing" "enum_level_check_tasks_drawing",
  	"picture_id" uuid,
  	"key" varchar NOT NULL,
  	"digcomp_statement" varchar,
  	"digcomp_version" varchar DEFAULT '3.0',
  	"digcomp_closeness" "enum_level_check_tasks_digcomp_closeness" DEFAULT 'approximate'
  );
  
  CREATE TABLE "level_check_tasks_locales" (
  	"question" varchar NOT NULL,
  	"helper_question" varchar NOT NULL,
  	"can_do" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "level_check" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "level_check_locales" (
  	"outcome_level1" varchar,
  	"outcome_level2" varchar,
  	"outcome_level3" varchar,
  	"outcome_level4" varchar,
  	"outcome_level5" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_level_check_v_version_tasks_devices" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__level_check_v_version_tasks_devices",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_level_check_v_version_tasks_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"right" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_level_check_v_version_tasks_options_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_level_check_v_version_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"level" "enum__level_check_v_version_tasks_level" NOT NULL,
  	"weight" numeric DEFAULT 1 NOT NULL,
  	"active" boolean DEFAULT true,
  	"drawing" "enum__level_check_v_version_tasks_drawing",
  	"picture_id" uuid,
  	"key" varchar NOT NULL,
  	"digcomp_statement" varchar,
  	"digcomp_version" varchar DEFAULT '3.0',
  	"digcomp_closeness" "enum__level_check_v_version_tasks_digcomp_closeness" DEFAULT 'approximate',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_level_check_v_version_tasks_locales" (
  	"question" varchar NOT NULL,
  	"helper_question" varchar NOT NULL,
  	"can_do" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_level_check_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_level_check_v_locales" (
  	"version_outcome_level1" varchar,
  	"version_outcome_level2" varchar,
  	"version_outcome_level3" varchar,
  	"version_outcome_level4" varchar,
  	"version_outcome_level5" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "level_check_tasks_devices" ADD CONSTRAINT "level_check_tasks_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."level_check_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "level_check_tasks_options" ADD CONSTRAINT "level_check_tasks_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."level_check_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "level_check_tasks_options_locales" ADD CONSTRAINT "level_check_tasks_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."level_check_tasks_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "level_check_tasks" ADD CONSTRAINT "level_check_tasks_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "level_check_tasks" ADD CONSTRAINT "level_check_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."level_check"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "level_check_tasks_locales" ADD CONSTRAINT "level_check_tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."level_check_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "level_check_locales" ADD CONSTRAINT "level_check_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."level_check"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_level_check_v_version_tasks_devices" ADD CONSTRAINT "_level_check_v_version_tasks_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_level_check_v_version_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_level_check_v_version_tasks_options" ADD CONSTRAINT "_level_check_v_version_tasks_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_level_check_v_version_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_level_check_v_version_tasks_options_locales" ADD CONSTRAINT "_level_check_v_version_tasks_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_level_check_v_version_tasks_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_level_check_v_version_tasks" ADD CONSTRAINT "_level_check_v_version_tasks_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_level_check_v_version_tasks" ADD CONSTRAINT "_level_check_v_version_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_level_check_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_level_check_v_version_tasks_locales" ADD CONSTRAINT "_level_check_v_version_tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_level_check_v_version_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_level_check_v_locales" ADD CONSTRAINT "_level_check_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_level_check_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "level_check_tasks_devices_order_idx" ON "level_check_tasks_devices" USING btree ("order");
  CREATE INDEX "level_check_tasks_devices_parent_idx" ON "level_check_tasks_devices" USING btree ("parent_id");
  CREATE INDEX "level_check_tasks_options_order_idx" ON "level_check_tasks_options" USING btree ("_order");
  CREATE INDEX "level_check_tasks_options_parent_id_idx" ON "level_check_tasks_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "level_check_tasks_options_locales_locale_parent_id_unique" ON "level_check_tasks_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "level_check_tasks_order_idx" ON "level_check_tasks" USING btree ("_order");
  CREATE INDEX "level_check_tasks_parent_id_idx" ON "level_check_tasks" USING btree ("_parent_id");
  CREATE INDEX "level_check_tasks_picture_idx" ON "level_check_tasks" USING btree ("picture_id");
  CREATE UNIQUE INDEX "level_check_tasks_locales_locale_parent_id_unique" ON "level_check_tasks_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "level_check_locales_locale_parent_id_unique" ON "level_check_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_level_check_v_version_tasks_devices_order_idx" ON "_level_check_v_version_tasks_devices" USING btree ("order");
  CREATE INDEX "_level_check_v_version_tasks_devices_parent_idx" ON "_level_check_v_version_tasks_devices" USING btree ("parent_id");
  CREATE INDEX "_level_check_v_version_tasks_options_order_idx" ON "_level_check_v_version_tasks_options" USING btree ("_order");
  CREATE INDEX "_level_check_v_version_tasks_options_parent_id_idx" ON "_level_check_v_version_tasks_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_level_check_v_version_tasks_options_locales_locale_parent_i" ON "_level_check_v_version_tasks_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_level_check_v_version_tasks_order_idx" ON "_level_check_v_version_tasks" USING btree ("_order");
  CREATE INDEX "_level_check_v_version_tasks_parent_id_idx" ON "_level_check_v_version_tasks" USING btree ("_parent_id");
  CREATE INDEX "_level_check_v_version_tasks_picture_idx" ON "_level_check_v_version_tasks" USING btree ("picture_id");
  CREATE UNIQUE INDEX "_level_check_v_version_tasks_locales_locale_parent_id_unique" ON "_level_check_v_version_tasks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_level_check_v_created_at_idx" ON "_level_check_v" USING btree ("created_at");
  CREATE INDEX "_level_check_v_updated_at_idx" ON "_level_check_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_level_check_v_locales_locale_parent_id_unique" ON "_level_check_v_locales" USING btree ("_locale","_parent_id");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "level_check_tasks_devices" CASCADE;
  DROP TABLE "level_check_tasks_options" CASCADE;
  DROP TABLE "level_check_tasks_options_locales" CASCADE;
  DROP TABLE "level_check_tasks" CASCADE;
  DROP TABLE "level_check_tasks_locales" CASCADE;
  DROP TABLE "level_check" CASCADE;
  DROP TABLE "level_check_locales" CASCADE;
  DROP TABLE "_level_check_v_version_tasks_devices" CASCADE;
  DROP TABLE "_level_check_v_version_tasks_options" CASCADE;
  DROP TABLE "_level_check_v_version_tasks_options_locales" CASCADE;
  DROP TABLE "_level_check_v_version_tasks" CASCADE;
  DROP TABLE "_level_check_v_version_tasks_locales" CASCADE;
  DROP TABLE "_level_check_v" CASCADE;
  DROP TABLE "_level_check_v_locales" CASCADE;
  DROP TYPE "public"."enum_level_check_tasks_devices";
  DROP TYPE "public"."enum_level_check_tasks_level";
  DROP TYPE "public"."enum_level_check_tasks_drawing";
  DROP TYPE "public"."enum_level_check_tasks_digcomp_closeness";
  DROP TYPE "public"."enum__level_check_v_version_tasks_devices";
  DROP TYPE "public"."enum__level_check_v_version_tasks_level";
  DROP TYPE "public"."enum__level_check_v_version_tasks_drawing";
  DROP TYPE "public"."enum__level_check_v_version_tasks_digcomp_closeness";`);
}
