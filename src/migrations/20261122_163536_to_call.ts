import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sign_ups_to_call" AS ENUM('called-off', 'changed', 'offered', 'lapsed', 'in-line');
  ALTER TABLE "sign_ups" ADD COLUMN "to_call" "enum_sign_ups_to_call";
  CREATE INDEX "sign_ups_to_call_idx" ON "sign_ups" USING btree ("to_call");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "sign_ups_to_call_idx";
  ALTER TABLE "sign_ups" DROP COLUMN "to_call";
  DROP TYPE "public"."enum_sign_ups_to_call";`);
}
