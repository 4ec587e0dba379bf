import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_offers_topics" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling');
  CREATE TYPE "public"."enum_offers_barriers" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum_offers_devices" AS ENUM('laptop', 'phone', 'tablet');
  CREATE TYPE "public"."enum_offers_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum_offers_pillars" AS ENUM('means', 'skills', 'work');
  CREATE TYPE "public"."enum_offers_schedule_rules_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_offers_schedule_rules_nths" AS ENUM('1', '2', '3', '4', '5', '-1');
  CREATE TYPE "public"."enum_offers_kind" AS ENUM('course', 'workshop', 'walk-in', 'helpdesk', 'in-house-training', 'online', 'device-loan', 'internet-access', 'meet-up');
  CREATE TYPE "public"."enum_offers_dutch_needed" AS ENUM('none', 'some', 'good');
  CREATE TYPE "public"."enum_offers_audience" AS ENUM('public', 'employees');
  CREATE TYPE "public"."enum_offers_place" AS ENUM('location', 'online', 'at-your-place');
  CREATE TYPE "public"."enum_offers_schedule_kind" AS ENUM('rules', 'dates', 'text');
  CREATE TYPE "public"."enum_offers_registration" AS ENUM('none', 'phone', 'mail', 'link', 'intake', 'form');
  CREATE TYPE "public"."enum_offers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__offers_v_version_topics" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling');
  CREATE TYPE "public"."enum__offers_v_version_barriers" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum__offers_v_version_devices" AS ENUM('laptop', 'phone', 'tablet');
  CREATE TYPE "public"."enum__offers_v_version_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum__offers_v_version_pillars" AS ENUM('means', 'skills', 'work');
  CREATE TYPE "public"."enum__offers_v_version_schedule_rules_weekdays" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__offers_v_version_schedule_rules_nths" AS ENUM('1', '2', '3', '4', '5', '-1');
  CREATE TYPE "public"."enum__offers_v_version_kind" AS ENUM('course', 'workshop', 'walk-in', 'helpdesk', 'in-house-training', 'online', 'device-loan', 'internet-access', 'meet-up');
  CREATE TYPE "public"."enum__offers_v_version_dutch_needed" AS ENUM('none', 'some', 'good');
  CREATE TYPE "public"."enum__offers_v_version_audience" AS ENUM('public', 'employees');
  CREATE TYPE "public"."enum__offers_v_version_place" AS ENUM('location', 'online', 'at-your-place');
  CREATE TYPE "public"."enum__offers_v_version_schedule_kind" AS ENUM('rules', 'dates', 'text');
  CREATE TYPE "public"."enum__offers_v_version_registration" AS ENUM('none', 'phone', 'mail', 'link', 'intake', 'form');
  CREATE TYPE "public"."enum__offers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__offers_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_training_modules_topics" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling');
  CREATE TYPE "public"."enum_training_modules_barriers" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum_training_modules_devices" AS ENUM('laptop', 'phone', 'tablet');
  CREATE TYPE "public"."enum_training_modules_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum_training_modules_pillars" AS ENUM('means', 'skills', 'work');
  CREATE TYPE "public"."enum_training_modules_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__training_modules_v_version_topics" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling');
  CREATE TYPE "public"."enum__training_modules_v_version_barriers" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum__training_modules_v_version_devices" AS ENUM('laptop', 'phone', 'tablet');
  CREATE TYPE "public"."enum__training_modules_v_version_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum__training_modules_v_version_pillars" AS ENUM('means', 'skills', 'work');
  CREATE TYPE "public"."enum__training_modules_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__training_modules_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_locations_opening_hours_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum_locations_facilities" AS ENUM('computers', 'wifi', 'printer', 'quiet', 'coffee', 'laptop-loan', 'toilet');
  CREATE TYPE "public"."enum_locations_school_region" AS ENUM('noord', 'midden', 'zuid');
  CREATE TYPE "public"."enum_locations_wheelchair" AS ENUM('yes', 'partly', 'no', 'unknown');
  CREATE TYPE "public"."enum_locations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__locations_v_version_opening_hours_days" AS ENUM('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  CREATE TYPE "public"."enum__locations_v_version_facilities" AS ENUM('computers', 'wifi', 'printer', 'quiet', 'coffee', 'laptop-loan', 'toilet');
  CREATE TYPE "public"."enum__locations_v_version_school_region" AS ENUM('noord', 'midden', 'zuid');
  CREATE TYPE "public"."enum__locations_v_version_wheelchair" AS ENUM('yes', 'partly', 'no', 'unknown');
  CREATE TYPE "public"."enum__locations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__locations_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('library', 'municipality', 'employer', 'education', 'language-house', 'employer-service-point', 'civil-society', 'care', 'alliance', 'other');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('library', 'municipality', 'employer', 'education', 'language-house', 'employer-service-point', 'civil-society', 'care', 'alliance', 'other');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_success_stories_barriers" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum_success_stories_topics" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling');
  CREATE TYPE "public"."enum_success_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__success_stories_v_version_barriers" AS ENUM('attitude', 'access', 'awareness', 'time', 'complexity');
  CREATE TYPE "public"."enum__success_stories_v_version_topics" AS ENUM('computer-basics', 'phone', 'email', 'internet', 'digid', 'banking', 'job-search', 'work-apps', 'health', 'safety', 'office', 'video-calling');
  CREATE TYPE "public"."enum__success_stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__success_stories_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_ambassadors_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum_ambassadors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ambassadors_v_version_languages" AS ENUM('nl', 'en', 'ar', 'tr', 'uk', 'pl');
  CREATE TYPE "public"."enum__ambassadors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ambassadors_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_guides_for" AS ENUM('libraries', 'employers', 'municipalities', 'volunteers');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_for" AS ENUM('libraries', 'employers', 'municipalities', 'volunteers');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'contributor', 'coach');
  CREATE TYPE "public"."enum_skill_scale_level1_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum_skill_scale_level2_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum_skill_scale_level3_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum_skill_scale_level4_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum_skill_scale_level5_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum__skill_scale_v_version_level1_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum__skill_scale_v_version_level2_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum__skill_scale_v_version_level3_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum__skill_scale_v_version_level4_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TYPE "public"."enum__skill_scale_v_version_level5_digcomp_closeness" AS ENUM('close', 'approximate', 'broader', 'narrower');
  CREATE TABLE "offers_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offers_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offers_barriers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_devices" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offers_devices",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offers_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_pillars" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offers_pillars",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_schedule_rules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_offers_schedule_rules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_schedule_rules_nths" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_offers_schedule_rules_nths",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers_schedule_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"place_id" uuid
  );
  
  CREATE TABLE "offers_schedule_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"place_id" uuid
  );
  
  CREATE TABLE "offers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_offers_kind",
  	"module_id" uuid,
  	"organisation_id" uuid,
  	"image_id" uuid,
  	"level_from" numeric,
  	"level_to" numeric,
  	"dutch_needed" "enum_offers_dutch_needed",
  	"audience" "enum_offers_audience" DEFAULT 'public',
  	"in_working_hours" boolean DEFAULT false,
  	"place" "enum_offers_place" DEFAULT 'location',
  	"location_id" uuid,
  	"online_url" varchar,
  	"schedule_kind" "enum_offers_schedule_kind" DEFAULT 'text',
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"cost_free" boolean DEFAULT true,
  	"cost_amount" numeric,
  	"registration" "enum_offers_registration" DEFAULT 'none',
  	"registration_value" varchar,
  	"source_name" varchar,
  	"source_url" varchar,
  	"source_as_of" timestamp(3) with time zone,
  	"source_identifier" varchar,
  	"slug" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_offers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "offers_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"contact_present" varchar,
  	"schedule_note" varchar,
  	"cost_text" varchar,
  	"welcome_who" varchar,
  	"welcome_group_size" varchar,
  	"welcome_bring_someone" varchar,
  	"welcome_what_to_bring" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_barriers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_devices" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_devices",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_pillars" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_pillars",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_schedule_rules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_schedule_rules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_schedule_rules_nths" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__offers_v_version_schedule_rules_nths",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_offers_v_version_schedule_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"place_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offers_v_version_schedule_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"place_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__offers_v_version_kind",
  	"version_module_id" uuid,
  	"version_organisation_id" uuid,
  	"version_image_id" uuid,
  	"version_level_from" numeric,
  	"version_level_to" numeric,
  	"version_dutch_needed" "enum__offers_v_version_dutch_needed",
  	"version_audience" "enum__offers_v_version_audience" DEFAULT 'public',
  	"version_in_working_hours" boolean DEFAULT false,
  	"version_place" "enum__offers_v_version_place" DEFAULT 'location',
  	"version_location_id" uuid,
  	"version_online_url" varchar,
  	"version_schedule_kind" "enum__offers_v_version_schedule_kind" DEFAULT 'text',
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_until" timestamp(3) with time zone,
  	"version_cost_free" boolean DEFAULT true,
  	"version_cost_amount" numeric,
  	"version_registration" "enum__offers_v_version_registration" DEFAULT 'none',
  	"version_registration_value" varchar,
  	"version_source_name" varchar,
  	"version_source_url" varchar,
  	"version_source_as_of" timestamp(3) with time zone,
  	"version_source_identifier" varchar,
  	"version_slug" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__offers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__offers_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_offers_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_contact_present" varchar,
  	"version_schedule_note" varchar,
  	"version_cost_text" varchar,
  	"version_welcome_who" varchar,
  	"version_welcome_group_size" varchar,
  	"version_welcome_bring_someone" varchar,
  	"version_welcome_what_to_bring" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "training_modules_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_barriers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_devices" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_devices",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_pillars" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_pillars",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_materials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link" varchar,
  	"file_id" uuid
  );
  
  CREATE TABLE "training_modules_materials_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "training_modules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_id" uuid,
  	"level_from" numeric,
  	"level_to" numeric,
  	"format" varchar,
  	"duration" varchar,
  	"publisher" varchar,
  	"slug" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_training_modules_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "training_modules_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"what_you_learn" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "training_modules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"training_modules_id" uuid
  );
  
  CREATE TABLE "_training_modules_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_barriers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_devices" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_devices",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_pillars" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_pillars",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_materials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"link" varchar,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_training_modules_v_version_materials_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_training_modules_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_level_from" numeric,
  	"version_level_to" numeric,
  	"version_format" varchar,
  	"version_duration" varchar,
  	"version_publisher" varchar,
  	"version_slug" varchar,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__training_modules_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__training_modules_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_training_modules_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_what_you_learn" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"training_modules_id" uuid
  );
  
  CREATE TABLE "locations_opening_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_locations_opening_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations_opening_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true
  );
  
  CREATE TABLE "locations_exceptions_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true
  );
  
  CREATE TABLE "locations_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "locations_exceptions_locales" (
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "locations_facilities" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_locations_facilities",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "locations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"organisation_id" uuid,
  	"street" varchar,
  	"postcode" varchar,
  	"city" varchar,
  	"neighbourhood" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"coordinates_approximate" boolean DEFAULT false,
  	"entrance_photo_id" uuid,
  	"school_region" "enum_locations_school_region",
  	"holidays_kept" boolean DEFAULT true,
  	"wheelchair" "enum_locations_wheelchair" DEFAULT 'unknown',
  	"phone" varchar,
  	"email" varchar,
  	"slug" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_locations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "locations_locales" (
  	"how_to_get_there" varchar,
  	"hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_opening_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_opening_hours_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_opening_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_exceptions_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"staffed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_locations_v_version_exceptions_locales" (
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_facilities" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_facilities",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_organisation_id" uuid,
  	"version_street" varchar,
  	"version_postcode" varchar,
  	"version_city" varchar,
  	"version_neighbourhood" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_coordinates_approximate" boolean DEFAULT false,
  	"version_entrance_photo_id" uuid,
  	"version_school_region" "enum__locations_v_version_school_region",
  	"version_holidays_kept" boolean DEFAULT true,
  	"version_wheelchair" "enum__locations_v_version_wheelchair" DEFAULT 'unknown',
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_slug" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__locations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__locations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_locations_v_locales" (
  	"version_how_to_get_there" varchar,
  	"version_hours_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"kind" "enum_organisations_kind" DEFAULT 'other',
  	"logo_id" uuid,
  	"region" varchar,
  	"address" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"employer_page_secret" varchar,
  	"slug" varchar,
  	"trusted" boolean DEFAULT false,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_locales" (
  	"about" varchar,
  	"brings" varchar,
  	"employer_page_welcome" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_kind" "enum__organisations_v_version_kind" DEFAULT 'other',
  	"version_logo_id" uuid,
  	"version_region" varchar,
  	"version_address" varchar,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_employer_page_secret" varchar,
  	"version_slug" varchar,
  	"version_trusted" boolean DEFAULT false,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_about" varchar,
  	"version_brings" varchar,
  	"version_employer_page_welcome" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "success_stories_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_success_stories_barriers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "success_stories_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_success_stories_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "success_stories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_id" uuid,
  	"audio" varchar,
  	"organisation_id" uuid,
  	"level_before" numeric,
  	"level_after" numeric,
  	"fictional" boolean DEFAULT false,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_until" timestamp(3) with time zone,
  	"consent_withdrawn_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_success_stories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "success_stories_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "success_stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"ambassadors_id" uuid
  );
  
  CREATE TABLE "_success_stories_v_version_barriers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__success_stories_v_version_barriers",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_success_stories_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__success_stories_v_version_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_success_stories_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_image_id" uuid,
  	"version_audio" varchar,
  	"version_organisation_id" uuid,
  	"version_level_before" numeric,
  	"version_level_after" numeric,
  	"version_fictional" boolean DEFAULT false,
  	"version_consent_given_on" timestamp(3) with time zone,
  	"version_consent_until" timestamp(3) with time zone,
  	"version_consent_withdrawn_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__success_stories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__success_stories_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_success_stories_v_locales" (
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_success_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"ambassadors_id" uuid
  );
  
  CREATE TABLE "ambassadors_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_ambassadors_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "ambassadors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"display_name" varchar,
  	"organisation_id" uuid,
  	"region" varchar,
  	"photo_id" uuid,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_until" timestamp(3) with time zone,
  	"consent_withdrawn_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_ambassadors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ambassadors_locales" (
  	"role" varchar,
  	"about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_ambassadors_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__ambassadors_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_ambassadors_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_display_name" varchar,
  	"version_organisation_id" uuid,
  	"version_region" varchar,
  	"version_photo_id" uuid,
  	"version_consent_given_on" timestamp(3) with time zone,
  	"version_consent_until" timestamp(3) with time zone,
  	"version_consent_withdrawn_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__ambassadors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__ambassadors_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_ambassadors_v_locales" (
  	"version_role" varchar,
  	"version_about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "guides_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_guides_for",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "guides" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid,
  	"slug" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_guides_v_version_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__guides_v_version_for",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_guides_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_organisation_id" uuid,
  	"version_slug" varchar,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__guides_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_guides_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "pages_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_quote" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"source" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" uuid,
  	"caption" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_question_and_answer_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar
  );
  
  CREATE TABLE "pages_blocks_question_and_answer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_related_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"locale" "_locales",
  	"offers_id" uuid
  );
  
  CREATE TABLE "_pages_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"body" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_quote" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"source" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_id" uuid,
  	"caption" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_question_and_answer_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_question_and_answer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_related_offers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_created_by_id" uuid,
  	"version_updated_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"locale" "_locales",
  	"offers_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid,
  	"credit" varchar,
  	"licence" varchar,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_until" timestamp(3) with time zone,
  	"consent_withdrawn_on" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'contributor' NOT NULL,
  	"all_organisations" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"offers_id" uuid,
  	"training_modules_id" uuid,
  	"locations_id" uuid,
  	"organisations_id" uuid,
  	"success_stories_id" uuid,
  	"ambassadors_id" uuid,
  	"guides_id" uuid,
  	"pages_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contact_phone" varchar,
  	"helpline_name" varchar,
  	"helpline_phone" varchar,
  	"theme_colours_brand" varchar,
  	"theme_colours_accent" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"site_name" varchar DEFAULT 'Digistap' NOT NULL,
  	"contact_hours" varchar,
  	"helpline_note" varchar,
  	"demo_banner" varchar,
  	"footer_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_regions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_footer_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_contact_phone" varchar,
  	"version_helpline_name" varchar,
  	"version_helpline_phone" varchar,
  	"version_theme_colours_brand" varchar,
  	"version_theme_colours_accent" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_site_name" varchar DEFAULT 'Digistap' NOT NULL,
  	"version_contact_hours" varchar,
  	"version_helpline_note" varchar,
  	"version_demo_banner" varchar,
  	"version_footer_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "skill_scale_level1_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "skill_scale_level1_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "skill_scale_level1_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum_skill_scale_level1_digcomp_closeness" DEFAULT 'approximate' NOT NULL
  );
  
  CREATE TABLE "skill_scale_level2_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "skill_scale_level2_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "skill_scale_level2_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum_skill_scale_level2_digcomp_closeness" DEFAULT 'approximate' NOT NULL
  );
  
  CREATE TABLE "skill_scale_level3_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "skill_scale_level3_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "skill_scale_level3_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum_skill_scale_level3_digcomp_closeness" DEFAULT 'approximate' NOT NULL
  );
  
  CREATE TABLE "skill_scale_level4_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "skill_scale_level4_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "skill_scale_level4_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum_skill_scale_level4_digcomp_closeness" DEFAULT 'approximate' NOT NULL
  );
  
  CREATE TABLE "skill_scale_level5_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "skill_scale_level5_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "skill_scale_level5_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum_skill_scale_level5_digcomp_closeness" DEFAULT 'approximate' NOT NULL
  );
  
  CREATE TABLE "skill_scale" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "skill_scale_locales" (
  	"level1_title" varchar DEFAULT 'Ik begin net' NOT NULL,
  	"level1_description" varchar,
  	"level2_title" varchar DEFAULT 'Met hulp lukt het' NOT NULL,
  	"level2_description" varchar,
  	"level3_title" varchar DEFAULT 'Makkelijke dingen doe ik zelf' NOT NULL,
  	"level3_description" varchar,
  	"level4_title" varchar DEFAULT 'Ik regel zelf veel online' NOT NULL,
  	"level4_description" varchar,
  	"level5_title" varchar DEFAULT 'Ik werk goed met de computer' NOT NULL,
  	"level5_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_version_level1_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level1_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_version_level1_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum__skill_scale_v_version_level1_digcomp_closeness" DEFAULT 'approximate' NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level2_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level2_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_version_level2_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum__skill_scale_v_version_level2_digcomp_closeness" DEFAULT 'approximate' NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level3_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level3_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_version_level3_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum__skill_scale_v_version_level3_digcomp_closeness" DEFAULT 'approximate' NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level4_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level4_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_version_level4_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum__skill_scale_v_version_level4_digcomp_closeness" DEFAULT 'approximate' NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level5_can_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v_version_level5_can_do_locales" (
  	"example" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_version_level5_digcomp" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"statement" varchar NOT NULL,
  	"version" varchar DEFAULT '3.0' NOT NULL,
  	"closeness" "enum__skill_scale_v_version_level5_digcomp_closeness" DEFAULT 'approximate' NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skill_scale_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_skill_scale_v_locales" (
  	"version_level1_title" varchar DEFAULT 'Ik begin net' NOT NULL,
  	"version_level1_description" varchar,
  	"version_level2_title" varchar DEFAULT 'Met hulp lukt het' NOT NULL,
  	"version_level2_description" varchar,
  	"version_level3_title" varchar DEFAULT 'Makkelijke dingen doe ik zelf' NOT NULL,
  	"version_level3_description" varchar,
  	"version_level4_title" varchar DEFAULT 'Ik regel zelf veel online' NOT NULL,
  	"version_level4_description" varchar,
  	"version_level5_title" varchar DEFAULT 'Ik werk goed met de computer' NOT NULL,
  	"version_level5_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "barriers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "barriers_locales" (
  	"attitude_own_words" varchar DEFAULT 'Ik vind het spannend' NOT NULL,
  	"attitude_explanation" varchar,
  	"attitude_encouragement" varchar,
  	"access_own_words" varchar DEFAULT 'Ik heb geen laptop of internet' NOT NULL,
  	"access_explanation" varchar,
  	"access_encouragement" varchar,
  	"awareness_own_words" varchar DEFAULT 'Waar vind ik hulp?' NOT NULL,
  	"awareness_explanation" varchar,
  	"awareness_encouragement" varchar,
  	"time_own_words" varchar DEFAULT 'Ik heb weinig tijd' NOT NULL,
  	"time_explanation" varchar,
  	"time_encouragement" varchar,
  	"complexity_own_words" varchar DEFAULT 'Apps en websites zijn moeilijk' NOT NULL,
  	"complexity_explanation" varchar,
  	"complexity_encouragement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_barriers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_barriers_v_locales" (
  	"version_attitude_own_words" varchar DEFAULT 'Ik vind het spannend' NOT NULL,
  	"version_attitude_explanation" varchar,
  	"version_attitude_encouragement" varchar,
  	"version_access_own_words" varchar DEFAULT 'Ik heb geen laptop of internet' NOT NULL,
  	"version_access_explanation" varchar,
  	"version_access_encouragement" varchar,
  	"version_awareness_own_words" varchar DEFAULT 'Waar vind ik hulp?' NOT NULL,
  	"version_awareness_explanation" varchar,
  	"version_awareness_encouragement" varchar,
  	"version_time_own_words" varchar DEFAULT 'Ik heb weinig tijd' NOT NULL,
  	"version_time_explanation" varchar,
  	"version_time_encouragement" varchar,
  	"version_complexity_own_words" varchar DEFAULT 'Apps en websites zijn moeilijk' NOT NULL,
  	"version_complexity_explanation" varchar,
  	"version_complexity_encouragement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "offers_topics" ADD CONSTRAINT "offers_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_barriers" ADD CONSTRAINT "offers_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_devices" ADD CONSTRAINT "offers_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_languages" ADD CONSTRAINT "offers_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_pillars" ADD CONSTRAINT "offers_pillars_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_schedule_rules_weekdays" ADD CONSTRAINT "offers_schedule_rules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_schedule_rules_nths" ADD CONSTRAINT "offers_schedule_rules_nths_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_schedule_rules" ADD CONSTRAINT "offers_schedule_rules_place_id_locations_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers_schedule_rules" ADD CONSTRAINT "offers_schedule_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_schedule_dates" ADD CONSTRAINT "offers_schedule_dates_place_id_locations_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers_schedule_dates" ADD CONSTRAINT "offers_schedule_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_module_id_training_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."training_modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers_locales" ADD CONSTRAINT "offers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_topics" ADD CONSTRAINT "_offers_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_barriers" ADD CONSTRAINT "_offers_v_version_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_devices" ADD CONSTRAINT "_offers_v_version_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_languages" ADD CONSTRAINT "_offers_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_pillars" ADD CONSTRAINT "_offers_v_version_pillars_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_rules_weekdays" ADD CONSTRAINT "_offers_v_version_schedule_rules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v_version_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_rules_nths" ADD CONSTRAINT "_offers_v_version_schedule_rules_nths_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v_version_schedule_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_rules" ADD CONSTRAINT "_offers_v_version_schedule_rules_place_id_locations_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_rules" ADD CONSTRAINT "_offers_v_version_schedule_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_dates" ADD CONSTRAINT "_offers_v_version_schedule_dates_place_id_locations_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v_version_schedule_dates" ADD CONSTRAINT "_offers_v_version_schedule_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_parent_id_offers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_version_module_id_training_modules_id_fk" FOREIGN KEY ("version_module_id") REFERENCES "public"."training_modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_version_location_id_locations_id_fk" FOREIGN KEY ("version_location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v_locales" ADD CONSTRAINT "_offers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_topics" ADD CONSTRAINT "training_modules_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_barriers" ADD CONSTRAINT "training_modules_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_devices" ADD CONSTRAINT "training_modules_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_languages" ADD CONSTRAINT "training_modules_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_pillars" ADD CONSTRAINT "training_modules_pillars_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_materials" ADD CONSTRAINT "training_modules_materials_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "training_modules_materials" ADD CONSTRAINT "training_modules_materials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_materials_locales" ADD CONSTRAINT "training_modules_materials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules_materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules" ADD CONSTRAINT "training_modules_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "training_modules" ADD CONSTRAINT "training_modules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "training_modules" ADD CONSTRAINT "training_modules_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "training_modules_locales" ADD CONSTRAINT "training_modules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_rels" ADD CONSTRAINT "training_modules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_rels" ADD CONSTRAINT "training_modules_rels_training_modules_fk" FOREIGN KEY ("training_modules_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_topics" ADD CONSTRAINT "_training_modules_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_barriers" ADD CONSTRAINT "_training_modules_v_version_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_devices" ADD CONSTRAINT "_training_modules_v_version_devices_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_languages" ADD CONSTRAINT "_training_modules_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_pillars" ADD CONSTRAINT "_training_modules_v_version_pillars_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_materials" ADD CONSTRAINT "_training_modules_v_version_materials_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_materials" ADD CONSTRAINT "_training_modules_v_version_materials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_materials_locales" ADD CONSTRAINT "_training_modules_v_version_materials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v_version_materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_parent_id_training_modules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v_locales" ADD CONSTRAINT "_training_modules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_rels" ADD CONSTRAINT "_training_modules_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_rels" ADD CONSTRAINT "_training_modules_v_rels_training_modules_fk" FOREIGN KEY ("training_modules_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_opening_hours_days" ADD CONSTRAINT "locations_opening_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations_opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_opening_hours" ADD CONSTRAINT "locations_opening_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_exceptions_hours" ADD CONSTRAINT "locations_exceptions_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_exceptions" ADD CONSTRAINT "locations_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_exceptions_locales" ADD CONSTRAINT "locations_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_facilities" ADD CONSTRAINT "locations_facilities_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_entrance_photo_id_media_id_fk" FOREIGN KEY ("entrance_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations_locales" ADD CONSTRAINT "locations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_opening_hours_days" ADD CONSTRAINT "_locations_v_version_opening_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v_version_opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_opening_hours" ADD CONSTRAINT "_locations_v_version_opening_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_exceptions_hours" ADD CONSTRAINT "_locations_v_version_exceptions_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_exceptions" ADD CONSTRAINT "_locations_v_version_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_exceptions_locales" ADD CONSTRAINT "_locations_v_version_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_facilities" ADD CONSTRAINT "_locations_v_version_facilities_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_parent_id_locations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_entrance_photo_id_media_id_fk" FOREIGN KEY ("version_entrance_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v_locales" ADD CONSTRAINT "_locations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "success_stories_barriers" ADD CONSTRAINT "success_stories_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."success_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "success_stories_topics" ADD CONSTRAINT "success_stories_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."success_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "success_stories" ADD CONSTRAINT "success_stories_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "success_stories" ADD CONSTRAINT "success_stories_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "success_stories" ADD CONSTRAINT "success_stories_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "success_stories" ADD CONSTRAINT "success_stories_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "success_stories_locales" ADD CONSTRAINT "success_stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."success_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "success_stories_rels" ADD CONSTRAINT "success_stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."success_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "success_stories_rels" ADD CONSTRAINT "success_stories_rels_ambassadors_fk" FOREIGN KEY ("ambassadors_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_success_stories_v_version_barriers" ADD CONSTRAINT "_success_stories_v_version_barriers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_success_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_success_stories_v_version_topics" ADD CONSTRAINT "_success_stories_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_success_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_success_stories_v" ADD CONSTRAINT "_success_stories_v_parent_id_success_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."success_stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_success_stories_v" ADD CONSTRAINT "_success_stories_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_success_stories_v" ADD CONSTRAINT "_success_stories_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_success_stories_v" ADD CONSTRAINT "_success_stories_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_success_stories_v" ADD CONSTRAINT "_success_stories_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_success_stories_v_locales" ADD CONSTRAINT "_success_stories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_success_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_success_stories_v_rels" ADD CONSTRAINT "_success_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_success_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_success_stories_v_rels" ADD CONSTRAINT "_success_stories_v_rels_ambassadors_fk" FOREIGN KEY ("ambassadors_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ambassadors_languages" ADD CONSTRAINT "ambassadors_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ambassadors_locales" ADD CONSTRAINT "ambassadors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ambassadors_v_version_languages" ADD CONSTRAINT "_ambassadors_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ambassadors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_parent_id_ambassadors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v_locales" ADD CONSTRAINT "_ambassadors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ambassadors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_for" ADD CONSTRAINT "guides_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_locales" ADD CONSTRAINT "guides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_for" ADD CONSTRAINT "_guides_v_version_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_locales" ADD CONSTRAINT "_guides_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_text" ADD CONSTRAINT "pages_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_quote" ADD CONSTRAINT "pages_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_question_and_answer_items" ADD CONSTRAINT "pages_blocks_question_and_answer_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_question_and_answer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_question_and_answer" ADD CONSTRAINT "pages_blocks_question_and_answer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_related_offers" ADD CONSTRAINT "pages_blocks_related_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text" ADD CONSTRAINT "_pages_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_quote" ADD CONSTRAINT "_pages_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_question_and_answer_items" ADD CONSTRAINT "_pages_v_blocks_question_and_answer_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_question_and_answer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_question_and_answer" ADD CONSTRAINT "_pages_v_blocks_question_and_answer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_related_offers" ADD CONSTRAINT "_pages_v_blocks_related_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_training_modules_fk" FOREIGN KEY ("training_modules_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_success_stories_fk" FOREIGN KEY ("success_stories_id") REFERENCES "public"."success_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ambassadors_fk" FOREIGN KEY ("ambassadors_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_regions" ADD CONSTRAINT "site_settings_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links" ADD CONSTRAINT "site_settings_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links_locales" ADD CONSTRAINT "site_settings_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_regions" ADD CONSTRAINT "_site_settings_v_version_regions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links" ADD CONSTRAINT "_site_settings_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links_locales" ADD CONSTRAINT "_site_settings_v_version_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level1_can_do" ADD CONSTRAINT "skill_scale_level1_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level1_can_do_locales" ADD CONSTRAINT "skill_scale_level1_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale_level1_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level1_digcomp" ADD CONSTRAINT "skill_scale_level1_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level2_can_do" ADD CONSTRAINT "skill_scale_level2_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level2_can_do_locales" ADD CONSTRAINT "skill_scale_level2_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale_level2_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level2_digcomp" ADD CONSTRAINT "skill_scale_level2_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level3_can_do" ADD CONSTRAINT "skill_scale_level3_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level3_can_do_locales" ADD CONSTRAINT "skill_scale_level3_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale_level3_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level3_digcomp" ADD CONSTRAINT "skill_scale_level3_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level4_can_do" ADD CONSTRAINT "skill_scale_level4_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level4_can_do_locales" ADD CONSTRAINT "skill_scale_level4_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale_level4_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level4_digcomp" ADD CONSTRAINT "skill_scale_level4_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level5_can_do" ADD CONSTRAINT "skill_scale_level5_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level5_can_do_locales" ADD CONSTRAINT "skill_scale_level5_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale_level5_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_level5_digcomp" ADD CONSTRAINT "skill_scale_level5_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skill_scale_locales" ADD CONSTRAINT "skill_scale_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skill_scale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level1_can_do" ADD CONSTRAINT "_skill_scale_v_version_level1_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level1_can_do_locales" ADD CONSTRAINT "_skill_scale_v_version_level1_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v_version_level1_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level1_digcomp" ADD CONSTRAINT "_skill_scale_v_version_level1_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level2_can_do" ADD CONSTRAINT "_skill_scale_v_version_level2_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level2_can_do_locales" ADD CONSTRAINT "_skill_scale_v_version_level2_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v_version_level2_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level2_digcomp" ADD CONSTRAINT "_skill_scale_v_version_level2_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level3_can_do" ADD CONSTRAINT "_skill_scale_v_version_level3_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level3_can_do_locales" ADD CONSTRAINT "_skill_scale_v_version_level3_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v_version_level3_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level3_digcomp" ADD CONSTRAINT "_skill_scale_v_version_level3_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level4_can_do" ADD CONSTRAINT "_skill_scale_v_version_level4_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level4_can_do_locales" ADD CONSTRAINT "_skill_scale_v_version_level4_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v_version_level4_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level4_digcomp" ADD CONSTRAINT "_skill_scale_v_version_level4_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level5_can_do" ADD CONSTRAINT "_skill_scale_v_version_level5_can_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level5_can_do_locales" ADD CONSTRAINT "_skill_scale_v_version_level5_can_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v_version_level5_can_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_version_level5_digcomp" ADD CONSTRAINT "_skill_scale_v_version_level5_digcomp_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skill_scale_v_locales" ADD CONSTRAINT "_skill_scale_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skill_scale_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "barriers_locales" ADD CONSTRAINT "barriers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."barriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_barriers_v_locales" ADD CONSTRAINT "_barriers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_barriers_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "offers_topics_order_idx" ON "offers_topics" USING btree ("order");
  CREATE INDEX "offers_topics_parent_idx" ON "offers_topics" USING btree ("parent_id");
  CREATE INDEX "offers_barriers_order_idx" ON "offers_barriers" USING btree ("order");
  CREATE INDEX "offers_barriers_parent_idx" ON "offers_barriers" USING btree ("parent_id");
  CREATE INDEX "offers_devices_order_idx" ON "offers_devices" USING btree ("order");
  CREATE INDEX "offers_devices_parent_idx" ON "offers_devices" USING btree ("parent_id");
  CREATE INDEX "offers_languages_order_idx" ON "offers_languages" USING btree ("order");
  CREATE INDEX "offers_languages_parent_idx" ON "offers_languages" USING btree ("parent_id");
  CREATE INDEX "offers_pillars_order_idx" ON "offers_pillars" USING btree ("order");
  CREATE INDEX "offers_pillars_parent_idx" ON "offers_pillars" USING btree ("parent_id");
  CREATE INDEX "offers_schedule_rules_weekdays_order_idx" ON "offers_schedule_rules_weekdays" USING btree ("order");
  CREATE INDEX "offers_schedule_rules_weekdays_parent_idx" ON "offers_schedule_rules_weekdays" USING btree ("parent_id");
  CREATE INDEX "offers_schedule_rules_nths_order_idx" ON "offers_schedule_rules_nths" USING btree ("order");
  CREATE INDEX "offers_schedule_rules_nths_parent_idx" ON "offers_schedule_rules_nths" USING btree ("parent_id");
  CREATE INDEX "offers_schedule_rules_order_idx" ON "offers_schedule_rules" USING btree ("_order");
  CREATE INDEX "offers_schedule_rules_parent_id_idx" ON "offers_schedule_rules" USING btree ("_parent_id");
  CREATE INDEX "offers_schedule_rules_place_idx" ON "offers_schedule_rules" USING btree ("place_id");
  CREATE INDEX "offers_schedule_dates_order_idx" ON "offers_schedule_dates" USING btree ("_order");
  CREATE INDEX "offers_schedule_dates_parent_id_idx" ON "offers_schedule_dates" USING btree ("_parent_id");
  CREATE INDEX "offers_schedule_dates_place_idx" ON "offers_schedule_dates" USING btree ("place_id");
  CREATE INDEX "offers_kind_idx" ON "offers" USING btree ("kind");
  CREATE INDEX "offers_module_idx" ON "offers" USING btree ("module_id");
  CREATE INDEX "offers_organisation_idx" ON "offers" USING btree ("organisation_id");
  CREATE INDEX "offers_image_idx" ON "offers" USING btree ("image_id");
  CREATE INDEX "offers_audience_idx" ON "offers" USING btree ("audience");
  CREATE INDEX "offers_location_idx" ON "offers" USING btree ("location_id");
  CREATE UNIQUE INDEX "offers_slug_idx" ON "offers" USING btree ("slug");
  CREATE INDEX "offers_created_by_idx" ON "offers" USING btree ("created_by_id");
  CREATE INDEX "offers_updated_by_idx" ON "offers" USING btree ("updated_by_id");
  CREATE INDEX "offers_updated_at_idx" ON "offers" USING btree ("updated_at");
  CREATE INDEX "offers_created_at_idx" ON "offers" USING btree ("created_at");
  CREATE INDEX "offers_deleted_at_idx" ON "offers" USING btree ("deleted_at");
  CREATE INDEX "offers__status_idx" ON "offers" USING btree ("_status");
  CREATE UNIQUE INDEX "offers_locales_locale_parent_id_unique" ON "offers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_offers_v_version_topics_order_idx" ON "_offers_v_version_topics" USING btree ("order");
  CREATE INDEX "_offers_v_version_topics_parent_idx" ON "_offers_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_barriers_order_idx" ON "_offers_v_version_barriers" USING btree ("order");
  CREATE INDEX "_offers_v_version_barriers_parent_idx" ON "_offers_v_version_barriers" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_devices_order_idx" ON "_offers_v_version_devices" USING btree ("order");
  CREATE INDEX "_offers_v_version_devices_parent_idx" ON "_offers_v_version_devices" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_languages_order_idx" ON "_offers_v_version_languages" USING btree ("order");
  CREATE INDEX "_offers_v_version_languages_parent_idx" ON "_offers_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_pillars_order_idx" ON "_offers_v_version_pillars" USING btree ("order");
  CREATE INDEX "_offers_v_version_pillars_parent_idx" ON "_offers_v_version_pillars" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_schedule_rules_weekdays_order_idx" ON "_offers_v_version_schedule_rules_weekdays" USING btree ("order");
  CREATE INDEX "_offers_v_version_schedule_rules_weekdays_parent_idx" ON "_offers_v_version_schedule_rules_weekdays" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_schedule_rules_nths_order_idx" ON "_offers_v_version_schedule_rules_nths" USING btree ("order");
  CREATE INDEX "_offers_v_version_schedule_rules_nths_parent_idx" ON "_offers_v_version_schedule_rules_nths" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_schedule_rules_order_idx" ON "_offers_v_version_schedule_rules" USING btree ("_order");
  CREATE INDEX "_offers_v_version_schedule_rules_parent_id_idx" ON "_offers_v_version_schedule_rules" USING btree ("_parent_id");
  CREATE INDEX "_offers_v_version_schedule_rules_place_idx" ON "_offers_v_version_schedule_rules" USING btree ("place_id");
  CREATE INDEX "_offers_v_version_schedule_dates_order_idx" ON "_offers_v_version_schedule_dates" USING btree ("_order");
  CREATE INDEX "_offers_v_version_schedule_dates_parent_id_idx" ON "_offers_v_version_schedule_dates" USING btree ("_parent_id");
  CREATE INDEX "_offers_v_version_schedule_dates_place_idx" ON "_offers_v_version_schedule_dates" USING btree ("place_id");
  CREATE INDEX "_offers_v_parent_idx" ON "_offers_v" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_version_kind_idx" ON "_offers_v" USING btree ("version_kind");
  CREATE INDEX "_offers_v_version_version_module_idx" ON "_offers_v" USING btree ("version_module_id");
  CREATE INDEX "_offers_v_version_version_organisation_idx" ON "_offers_v" USING btree ("version_organisation_id");
  CREATE INDEX "_offers_v_version_version_image_idx" ON "_offers_v" USING btree ("version_image_id");
  CREATE INDEX "_offers_v_version_version_audience_idx" ON "_offers_v" USING btree ("version_audience");
  CREATE INDEX "_offers_v_version_version_location_idx" ON "_offers_v" USING btree ("version_location_id");
  CREATE INDEX "_offers_v_version_version_slug_idx" ON "_offers_v" USING btree ("version_slug");
  CREATE INDEX "_offers_v_version_version_created_by_idx" ON "_offers_v" USING btree ("version_created_by_id");
  CREATE INDEX "_offers_v_version_version_updated_by_idx" ON "_offers_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_offers_v_version_version_updated_at_idx" ON "_offers_v" USING btree ("version_updated_at");
  CREATE INDEX "_offers_v_version_version_created_at_idx" ON "_offers_v" USING btree ("version_created_at");
  CREATE INDEX "_offers_v_version_version_deleted_at_idx" ON "_offers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_offers_v_version_version__status_idx" ON "_offers_v" USING btree ("version__status");
  CREATE INDEX "_offers_v_created_at_idx" ON "_offers_v" USING btree ("created_at");
  CREATE INDEX "_offers_v_updated_at_idx" ON "_offers_v" USING btree ("updated_at");
  CREATE INDEX "_offers_v_snapshot_idx" ON "_offers_v" USING btree ("snapshot");
  CREATE INDEX "_offers_v_published_locale_idx" ON "_offers_v" USING btree ("published_locale");
  CREATE INDEX "_offers_v_latest_idx" ON "_offers_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_offers_v_locales_locale_parent_id_unique" ON "_offers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_topics_order_idx" ON "training_modules_topics" USING btree ("order");
  CREATE INDEX "training_modules_topics_parent_idx" ON "training_modules_topics" USING btree ("parent_id");
  CREATE INDEX "training_modules_barriers_order_idx" ON "training_modules_barriers" USING btree ("order");
  CREATE INDEX "training_modules_barriers_parent_idx" ON "training_modules_barriers" USING btree ("parent_id");
  CREATE INDEX "training_modules_devices_order_idx" ON "training_modules_devices" USING btree ("order");
  CREATE INDEX "training_modules_devices_parent_idx" ON "training_modules_devices" USING btree ("parent_id");
  CREATE INDEX "training_modules_languages_order_idx" ON "training_modules_languages" USING btree ("order");
  CREATE INDEX "training_modules_languages_parent_idx" ON "training_modules_languages" USING btree ("parent_id");
  CREATE INDEX "training_modules_pillars_order_idx" ON "training_modules_pillars" USING btree ("order");
  CREATE INDEX "training_modules_pillars_parent_idx" ON "training_modules_pillars" USING btree ("parent_id");
  CREATE INDEX "training_modules_materials_order_idx" ON "training_modules_materials" USING btree ("_order");
  CREATE INDEX "training_modules_materials_parent_id_idx" ON "training_modules_materials" USING btree ("_parent_id");
  CREATE INDEX "training_modules_materials_file_idx" ON "training_modules_materials" USING btree ("file_id");
  CREATE UNIQUE INDEX "training_modules_materials_locales_locale_parent_id_unique" ON "training_modules_materials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_image_idx" ON "training_modules" USING btree ("image_id");
  CREATE UNIQUE INDEX "training_modules_slug_idx" ON "training_modules" USING btree ("slug");
  CREATE INDEX "training_modules_created_by_idx" ON "training_modules" USING btree ("created_by_id");
  CREATE INDEX "training_modules_updated_by_idx" ON "training_modules" USING btree ("updated_by_id");
  CREATE INDEX "training_modules_updated_at_idx" ON "training_modules" USING btree ("updated_at");
  CREATE INDEX "training_modules_created_at_idx" ON "training_modules" USING btree ("created_at");
  CREATE INDEX "training_modules_deleted_at_idx" ON "training_modules" USING btree ("deleted_at");
  CREATE INDEX "training_modules__status_idx" ON "training_modules" USING btree ("_status");
  CREATE UNIQUE INDEX "training_modules_locales_locale_parent_id_unique" ON "training_modules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_rels_order_idx" ON "training_modules_rels" USING btree ("order");
  CREATE INDEX "training_modules_rels_parent_idx" ON "training_modules_rels" USING btree ("parent_id");
  CREATE INDEX "training_modules_rels_path_idx" ON "training_modules_rels" USING btree ("path");
  CREATE INDEX "training_modules_rels_training_modules_id_idx" ON "training_modules_rels" USING btree ("training_modules_id");
  CREATE INDEX "_training_modules_v_version_topics_order_idx" ON "_training_modules_v_version_topics" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_topics_parent_idx" ON "_training_modules_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_barriers_order_idx" ON "_training_modules_v_version_barriers" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_barriers_parent_idx" ON "_training_modules_v_version_barriers" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_devices_order_idx" ON "_training_modules_v_version_devices" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_devices_parent_idx" ON "_training_modules_v_version_devices" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_languages_order_idx" ON "_training_modules_v_version_languages" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_languages_parent_idx" ON "_training_modules_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_pillars_order_idx" ON "_training_modules_v_version_pillars" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_pillars_parent_idx" ON "_training_modules_v_version_pillars" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_materials_order_idx" ON "_training_modules_v_version_materials" USING btree ("_order");
  CREATE INDEX "_training_modules_v_version_materials_parent_id_idx" ON "_training_modules_v_version_materials" USING btree ("_parent_id");
  CREATE INDEX "_training_modules_v_version_materials_file_idx" ON "_training_modules_v_version_materials" USING btree ("file_id");
  CREATE UNIQUE INDEX "_training_modules_v_version_materials_locales_locale_parent_" ON "_training_modules_v_version_materials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_training_modules_v_parent_idx" ON "_training_modules_v" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_version_image_idx" ON "_training_modules_v" USING btree ("version_image_id");
  CREATE INDEX "_training_modules_v_version_version_slug_idx" ON "_training_modules_v" USING btree ("version_slug");
  CREATE INDEX "_training_modules_v_version_version_created_by_idx" ON "_training_modules_v" USING btree ("version_created_by_id");
  CREATE INDEX "_training_modules_v_version_version_updated_by_idx" ON "_training_modules_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_training_modules_v_version_version_updated_at_idx" ON "_training_modules_v" USING btree ("version_updated_at");
  CREATE INDEX "_training_modules_v_version_version_created_at_idx" ON "_training_modules_v" USING btree ("version_created_at");
  CREATE INDEX "_training_modules_v_version_version_deleted_at_idx" ON "_training_modules_v" USING btree ("version_deleted_at");
  CREATE INDEX "_training_modules_v_version_version__status_idx" ON "_training_modules_v" USING btree ("version__status");
  CREATE INDEX "_training_modules_v_created_at_idx" ON "_training_modules_v" USING btree ("created_at");
  CREATE INDEX "_training_modules_v_updated_at_idx" ON "_training_modules_v" USING btree ("updated_at");
  CREATE INDEX "_training_modules_v_snapshot_idx" ON "_training_modules_v" USING btree ("snapshot");
  CREATE INDEX "_training_modules_v_published_locale_idx" ON "_training_modules_v" USING btree ("published_locale");
  CREATE INDEX "_training_modules_v_latest_idx" ON "_training_modules_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_training_modules_v_locales_locale_parent_id_unique" ON "_training_modules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_training_modules_v_rels_order_idx" ON "_training_modules_v_rels" USING btree ("order");
  CREATE INDEX "_training_modules_v_rels_parent_idx" ON "_training_modules_v_rels" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_rels_path_idx" ON "_training_modules_v_rels" USING btree ("path");
  CREATE INDEX "_training_modules_v_rels_training_modules_id_idx" ON "_training_modules_v_rels" USING btree ("training_modules_id");
  CREATE INDEX "locations_opening_hours_days_order_idx" ON "locations_opening_hours_days" USING btree ("order");
  CREATE INDEX "locations_opening_hours_days_parent_idx" ON "locations_opening_hours_days" USING btree ("parent_id");
  CREATE INDEX "locations_opening_hours_order_idx" ON "locations_opening_hours" USING btree ("_order");
  CREATE INDEX "locations_opening_hours_parent_id_idx" ON "locations_opening_hours" USING btree ("_parent_id");
  CREATE INDEX "locations_exceptions_hours_order_idx" ON "locations_exceptions_hours" USING btree ("_order");
  CREATE INDEX "locations_exceptions_hours_parent_id_idx" ON "locations_exceptions_hours" USING btree ("_parent_id");
  CREATE INDEX "locations_exceptions_order_idx" ON "locations_exceptions" USING btree ("_order");
  CREATE INDEX "locations_exceptions_parent_id_idx" ON "locations_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "locations_exceptions_locales_locale_parent_id_unique" ON "locations_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "locations_facilities_order_idx" ON "locations_facilities" USING btree ("order");
  CREATE INDEX "locations_facilities_parent_idx" ON "locations_facilities" USING btree ("parent_id");
  CREATE INDEX "locations_name_idx" ON "locations" USING btree ("name");
  CREATE INDEX "locations_organisation_idx" ON "locations" USING btree ("organisation_id");
  CREATE INDEX "locations_city_idx" ON "locations" USING btree ("city");
  CREATE INDEX "locations_entrance_photo_idx" ON "locations" USING btree ("entrance_photo_id");
  CREATE UNIQUE INDEX "locations_slug_idx" ON "locations" USING btree ("slug");
  CREATE INDEX "locations_created_by_idx" ON "locations" USING btree ("created_by_id");
  CREATE INDEX "locations_updated_by_idx" ON "locations" USING btree ("updated_by_id");
  CREATE INDEX "locations_updated_at_idx" ON "locations" USING btree ("updated_at");
  CREATE INDEX "locations_created_at_idx" ON "locations" USING btree ("created_at");
  CREATE INDEX "locations_deleted_at_idx" ON "locations" USING btree ("deleted_at");
  CREATE INDEX "locations__status_idx" ON "locations" USING btree ("_status");
  CREATE UNIQUE INDEX "locations_locales_locale_parent_id_unique" ON "locations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_locations_v_version_opening_hours_days_order_idx" ON "_locations_v_version_opening_hours_days" USING btree ("order");
  CREATE INDEX "_locations_v_version_opening_hours_days_parent_idx" ON "_locations_v_version_opening_hours_days" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_opening_hours_order_idx" ON "_locations_v_version_opening_hours" USING btree ("_order");
  CREATE INDEX "_locations_v_version_opening_hours_parent_id_idx" ON "_locations_v_version_opening_hours" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_exceptions_hours_order_idx" ON "_locations_v_version_exceptions_hours" USING btree ("_order");
  CREATE INDEX "_locations_v_version_exceptions_hours_parent_id_idx" ON "_locations_v_version_exceptions_hours" USING btree ("_parent_id");
  CREATE INDEX "_locations_v_version_exceptions_order_idx" ON "_locations_v_version_exceptions" USING btree ("_order");
  CREATE INDEX "_locations_v_version_exceptions_parent_id_idx" ON "_locations_v_version_exceptions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_locations_v_version_exceptions_locales_locale_parent_id_uni" ON "_locations_v_version_exceptions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_locations_v_version_facilities_order_idx" ON "_locations_v_version_facilities" USING btree ("order");
  CREATE INDEX "_locations_v_version_facilities_parent_idx" ON "_locations_v_version_facilities" USING btree ("parent_id");
  CREATE INDEX "_locations_v_parent_idx" ON "_locations_v" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_version_name_idx" ON "_locations_v" USING btree ("version_name");
  CREATE INDEX "_locations_v_version_version_organisation_idx" ON "_locations_v" USING btree ("version_organisation_id");
  CREATE INDEX "_locations_v_version_version_city_idx" ON "_locations_v" USING btree ("version_city");
  CREATE INDEX "_locations_v_version_version_entrance_photo_idx" ON "_locations_v" USING btree ("version_entrance_photo_id");
  CREATE INDEX "_locations_v_version_version_slug_idx" ON "_locations_v" USING btree ("version_slug");
  CREATE INDEX "_locations_v_version_version_created_by_idx" ON "_locations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_locations_v_version_version_updated_by_idx" ON "_locations_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_locations_v_version_version_updated_at_idx" ON "_locations_v" USING btree ("version_updated_at");
  CREATE INDEX "_locations_v_version_version_created_at_idx" ON "_locations_v" USING btree ("version_created_at");
  CREATE INDEX "_locations_v_version_version_deleted_at_idx" ON "_locations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_locations_v_version_version__status_idx" ON "_locations_v" USING btree ("version__status");
  CREATE INDEX "_locations_v_created_at_idx" ON "_locations_v" USING btree ("created_at");
  CREATE INDEX "_locations_v_updated_at_idx" ON "_locations_v" USING btree ("updated_at");
  CREATE INDEX "_locations_v_snapshot_idx" ON "_locations_v" USING btree ("snapshot");
  CREATE INDEX "_locations_v_published_locale_idx" ON "_locations_v" USING btree ("published_locale");
  CREATE INDEX "_locations_v_latest_idx" ON "_locations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_locations_v_locales_locale_parent_id_unique" ON "_locations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_name_idx" ON "organisations" USING btree ("name");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_created_by_idx" ON "organisations" USING btree ("created_by_id");
  CREATE INDEX "organisations_updated_by_idx" ON "organisations" USING btree ("updated_by_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_name_idx" ON "_organisations_v" USING btree ("version_name");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_created_by_idx" ON "_organisations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_organisations_v_version_version_updated_by_idx" ON "_organisations_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "success_stories_barriers_order_idx" ON "success_stories_barriers" USING btree ("order");
  CREATE INDEX "success_stories_barriers_parent_idx" ON "success_stories_barriers" USING btree ("parent_id");
  CREATE INDEX "success_stories_topics_order_idx" ON "success_stories_topics" USING btree ("order");
  CREATE INDEX "success_stories_topics_parent_idx" ON "success_stories_topics" USING btree ("parent_id");
  CREATE INDEX "success_stories_image_idx" ON "success_stories" USING btree ("image_id");
  CREATE INDEX "success_stories_organisation_idx" ON "success_stories" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "success_stories_slug_idx" ON "success_stories" USING btree ("slug");
  CREATE INDEX "success_stories_created_by_idx" ON "success_stories" USING btree ("created_by_id");
  CREATE INDEX "success_stories_updated_by_idx" ON "success_stories" USING btree ("updated_by_id");
  CREATE INDEX "success_stories_updated_at_idx" ON "success_stories" USING btree ("updated_at");
  CREATE INDEX "success_stories_created_at_idx" ON "success_stories" USING btree ("created_at");
  CREATE INDEX "success_stories_deleted_at_idx" ON "success_stories" USING btree ("deleted_at");
  CREATE INDEX "success_stories__status_idx" ON "success_stories" USING btree ("_status");
  CREATE UNIQUE INDEX "success_stories_locales_locale_parent_id_unique" ON "success_stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "success_stories_rels_order_idx" ON "success_stories_rels" USING btree ("order");
  CREATE INDEX "success_stories_rels_parent_idx" ON "success_stories_rels" USING btree ("parent_id");
  CREATE INDEX "success_stories_rels_path_idx" ON "success_stories_rels" USING btree ("path");
  CREATE INDEX "success_stories_rels_ambassadors_id_idx" ON "success_stories_rels" USING btree ("ambassadors_id");
  CREATE INDEX "_success_stories_v_version_barriers_order_idx" ON "_success_stories_v_version_barriers" USING btree ("order");
  CREATE INDEX "_success_stories_v_version_barriers_parent_idx" ON "_success_stories_v_version_barriers" USING btree ("parent_id");
  CREATE INDEX "_success_stories_v_version_topics_order_idx" ON "_success_stories_v_version_topics" USING btree ("order");
  CREATE INDEX "_success_stories_v_version_topics_parent_idx" ON "_success_stories_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_success_stories_v_parent_idx" ON "_success_stories_v" USING btree ("parent_id");
  CREATE INDEX "_success_stories_v_version_version_image_idx" ON "_success_stories_v" USING btree ("version_image_id");
  CREATE INDEX "_success_stories_v_version_version_organisation_idx" ON "_success_stories_v" USING btree ("version_organisation_id");
  CREATE INDEX "_success_stories_v_version_version_slug_idx" ON "_success_stories_v" USING btree ("version_slug");
  CREATE INDEX "_success_stories_v_version_version_created_by_idx" ON "_success_stories_v" USING btree ("version_created_by_id");
  CREATE INDEX "_success_stories_v_version_version_updated_by_idx" ON "_success_stories_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_success_stories_v_version_version_updated_at_idx" ON "_success_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_success_stories_v_version_version_created_at_idx" ON "_success_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_success_stories_v_version_version_deleted_at_idx" ON "_success_stories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_success_stories_v_version_version__status_idx" ON "_success_stories_v" USING btree ("version__status");
  CREATE INDEX "_success_stories_v_created_at_idx" ON "_success_stories_v" USING btree ("created_at");
  CREATE INDEX "_success_stories_v_updated_at_idx" ON "_success_stories_v" USING btree ("updated_at");
  CREATE INDEX "_success_stories_v_snapshot_idx" ON "_success_stories_v" USING btree ("snapshot");
  CREATE INDEX "_success_stories_v_published_locale_idx" ON "_success_stories_v" USING btree ("published_locale");
  CREATE INDEX "_success_stories_v_latest_idx" ON "_success_stories_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_success_stories_v_locales_locale_parent_id_unique" ON "_success_stories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_success_stories_v_rels_order_idx" ON "_success_stories_v_rels" USING btree ("order");
  CREATE INDEX "_success_stories_v_rels_parent_idx" ON "_success_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_success_stories_v_rels_path_idx" ON "_success_stories_v_rels" USING btree ("path");
  CREATE INDEX "_success_stories_v_rels_ambassadors_id_idx" ON "_success_stories_v_rels" USING btree ("ambassadors_id");
  CREATE INDEX "ambassadors_languages_order_idx" ON "ambassadors_languages" USING btree ("order");
  CREATE INDEX "ambassadors_languages_parent_idx" ON "ambassadors_languages" USING btree ("parent_id");
  CREATE INDEX "ambassadors_organisation_idx" ON "ambassadors" USING btree ("organisation_id");
  CREATE INDEX "ambassadors_photo_idx" ON "ambassadors" USING btree ("photo_id");
  CREATE UNIQUE INDEX "ambassadors_slug_idx" ON "ambassadors" USING btree ("slug");
  CREATE INDEX "ambassadors_created_by_idx" ON "ambassadors" USING btree ("created_by_id");
  CREATE INDEX "ambassadors_updated_by_idx" ON "ambassadors" USING btree ("updated_by_id");
  CREATE INDEX "ambassadors_updated_at_idx" ON "ambassadors" USING btree ("updated_at");
  CREATE INDEX "ambassadors_created_at_idx" ON "ambassadors" USING btree ("created_at");
  CREATE INDEX "ambassadors_deleted_at_idx" ON "ambassadors" USING btree ("deleted_at");
  CREATE INDEX "ambassadors__status_idx" ON "ambassadors" USING btree ("_status");
  CREATE UNIQUE INDEX "ambassadors_locales_locale_parent_id_unique" ON "ambassadors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_ambassadors_v_version_languages_order_idx" ON "_ambassadors_v_version_languages" USING btree ("order");
  CREATE INDEX "_ambassadors_v_version_languages_parent_idx" ON "_ambassadors_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_ambassadors_v_parent_idx" ON "_ambassadors_v" USING btree ("parent_id");
  CREATE INDEX "_ambassadors_v_version_version_organisation_idx" ON "_ambassadors_v" USING btree ("version_organisation_id");
  CREATE INDEX "_ambassadors_v_version_version_photo_idx" ON "_ambassadors_v" USING btree ("version_photo_id");
  CREATE INDEX "_ambassadors_v_version_version_slug_idx" ON "_ambassadors_v" USING btree ("version_slug");
  CREATE INDEX "_ambassadors_v_version_version_created_by_idx" ON "_ambassadors_v" USING btree ("version_created_by_id");
  CREATE INDEX "_ambassadors_v_version_version_updated_by_idx" ON "_ambassadors_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_ambassadors_v_version_version_updated_at_idx" ON "_ambassadors_v" USING btree ("version_updated_at");
  CREATE INDEX "_ambassadors_v_version_version_created_at_idx" ON "_ambassadors_v" USING btree ("version_created_at");
  CREATE INDEX "_ambassadors_v_version_version_deleted_at_idx" ON "_ambassadors_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ambassadors_v_version_version__status_idx" ON "_ambassadors_v" USING btree ("version__status");
  CREATE INDEX "_ambassadors_v_created_at_idx" ON "_ambassadors_v" USING btree ("created_at");
  CREATE INDEX "_ambassadors_v_updated_at_idx" ON "_ambassadors_v" USING btree ("updated_at");
  CREATE INDEX "_ambassadors_v_snapshot_idx" ON "_ambassadors_v" USING btree ("snapshot");
  CREATE INDEX "_ambassadors_v_published_locale_idx" ON "_ambassadors_v" USING btree ("published_locale");
  CREATE INDEX "_ambassadors_v_latest_idx" ON "_ambassadors_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_ambassadors_v_locales_locale_parent_id_unique" ON "_ambassadors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_for_order_idx" ON "guides_for" USING btree ("order");
  CREATE INDEX "guides_for_parent_idx" ON "guides_for" USING btree ("parent_id");
  CREATE INDEX "guides_organisation_idx" ON "guides" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_created_by_idx" ON "guides" USING btree ("created_by_id");
  CREATE INDEX "guides_updated_by_idx" ON "guides" USING btree ("updated_by_id");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides_deleted_at_idx" ON "guides" USING btree ("deleted_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE UNIQUE INDEX "guides_locales_locale_parent_id_unique" ON "guides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_media_id_idx" ON "guides_rels" USING btree ("media_id");
  CREATE INDEX "_guides_v_version_for_order_idx" ON "_guides_v_version_for" USING btree ("order");
  CREATE INDEX "_guides_v_version_for_parent_idx" ON "_guides_v_version_for" USING btree ("parent_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_organisation_idx" ON "_guides_v" USING btree ("version_organisation_id");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_created_by_idx" ON "_guides_v" USING btree ("version_created_by_id");
  CREATE INDEX "_guides_v_version_version_updated_by_idx" ON "_guides_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version_deleted_at_idx" ON "_guides_v" USING btree ("version_deleted_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_snapshot_idx" ON "_guides_v" USING btree ("snapshot");
  CREATE INDEX "_guides_v_published_locale_idx" ON "_guides_v" USING btree ("published_locale");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_guides_v_locales_locale_parent_id_unique" ON "_guides_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_media_id_idx" ON "_guides_v_rels" USING btree ("media_id");
  CREATE INDEX "pages_blocks_text_order_idx" ON "pages_blocks_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_text_parent_id_idx" ON "pages_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_text_path_idx" ON "pages_blocks_text" USING btree ("_path");
  CREATE INDEX "pages_blocks_text_locale_idx" ON "pages_blocks_text" USING btree ("_locale");
  CREATE INDEX "pages_blocks_quote_order_idx" ON "pages_blocks_quote" USING btree ("_order");
  CREATE INDEX "pages_blocks_quote_parent_id_idx" ON "pages_blocks_quote" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_quote_path_idx" ON "pages_blocks_quote" USING btree ("_path");
  CREATE INDEX "pages_blocks_quote_locale_idx" ON "pages_blocks_quote" USING btree ("_locale");
  CREATE INDEX "pages_blocks_picture_order_idx" ON "pages_blocks_picture" USING btree ("_order");
  CREATE INDEX "pages_blocks_picture_parent_id_idx" ON "pages_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_picture_path_idx" ON "pages_blocks_picture" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_locale_idx" ON "pages_blocks_picture" USING btree ("_locale");
  CREATE INDEX "pages_blocks_picture_image_idx" ON "pages_blocks_picture" USING btree ("image_id");
  CREATE INDEX "pages_blocks_question_and_answer_items_order_idx" ON "pages_blocks_question_and_answer_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_question_and_answer_items_parent_id_idx" ON "pages_blocks_question_and_answer_items" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_question_and_answer_items_locale_idx" ON "pages_blocks_question_and_answer_items" USING btree ("_locale");
  CREATE INDEX "pages_blocks_question_and_answer_order_idx" ON "pages_blocks_question_and_answer" USING btree ("_order");
  CREATE INDEX "pages_blocks_question_and_answer_parent_id_idx" ON "pages_blocks_question_and_answer" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_question_and_answer_path_idx" ON "pages_blocks_question_and_answer" USING btree ("_path");
  CREATE INDEX "pages_blocks_question_and_answer_locale_idx" ON "pages_blocks_question_and_answer" USING btree ("_locale");
  CREATE INDEX "pages_blocks_related_offers_order_idx" ON "pages_blocks_related_offers" USING btree ("_order");
  CREATE INDEX "pages_blocks_related_offers_parent_id_idx" ON "pages_blocks_related_offers" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_related_offers_path_idx" ON "pages_blocks_related_offers" USING btree ("_path");
  CREATE INDEX "pages_blocks_related_offers_locale_idx" ON "pages_blocks_related_offers" USING btree ("_locale");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_created_by_idx" ON "pages" USING btree ("created_by_id");
  CREATE INDEX "pages_updated_by_idx" ON "pages" USING btree ("updated_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_locale_idx" ON "pages_rels" USING btree ("locale");
  CREATE INDEX "pages_rels_offers_id_idx" ON "pages_rels" USING btree ("offers_id","locale");
  CREATE INDEX "_pages_v_blocks_text_order_idx" ON "_pages_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_text_parent_id_idx" ON "_pages_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_text_path_idx" ON "_pages_v_blocks_text" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_text_locale_idx" ON "_pages_v_blocks_text" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_quote_order_idx" ON "_pages_v_blocks_quote" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_quote_parent_id_idx" ON "_pages_v_blocks_quote" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_quote_path_idx" ON "_pages_v_blocks_quote" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_quote_locale_idx" ON "_pages_v_blocks_quote" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_picture_order_idx" ON "_pages_v_blocks_picture" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_picture_parent_id_idx" ON "_pages_v_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_picture_path_idx" ON "_pages_v_blocks_picture" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_locale_idx" ON "_pages_v_blocks_picture" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_picture_image_idx" ON "_pages_v_blocks_picture" USING btree ("image_id");
  CREATE INDEX "_pages_v_blocks_question_and_answer_items_order_idx" ON "_pages_v_blocks_question_and_answer_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_question_and_answer_items_parent_id_idx" ON "_pages_v_blocks_question_and_answer_items" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_question_and_answer_items_locale_idx" ON "_pages_v_blocks_question_and_answer_items" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_question_and_answer_order_idx" ON "_pages_v_blocks_question_and_answer" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_question_and_answer_parent_id_idx" ON "_pages_v_blocks_question_and_answer" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_question_and_answer_path_idx" ON "_pages_v_blocks_question_and_answer" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_question_and_answer_locale_idx" ON "_pages_v_blocks_question_and_answer" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_related_offers_order_idx" ON "_pages_v_blocks_related_offers" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_related_offers_parent_id_idx" ON "_pages_v_blocks_related_offers" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_related_offers_path_idx" ON "_pages_v_blocks_related_offers" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_related_offers_locale_idx" ON "_pages_v_blocks_related_offers" USING btree ("_locale");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_updated_by_idx" ON "_pages_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_locale_idx" ON "_pages_v_rels" USING btree ("locale");
  CREATE INDEX "_pages_v_rels_offers_id_idx" ON "_pages_v_rels" USING btree ("offers_id","locale");
  CREATE INDEX "media_organisation_idx" ON "media" USING btree ("organisation_id");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_by_idx" ON "media" USING btree ("updated_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_organisations_id_idx" ON "users_rels" USING btree ("organisations_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_offers_id_idx" ON "payload_locked_documents_rels" USING btree ("offers_id");
  CREATE INDEX "payload_locked_documents_rels_training_modules_id_idx" ON "payload_locked_documents_rels" USING btree ("training_modules_id");
  CREATE INDEX "payload_locked_documents_rels_locations_id_idx" ON "payload_locked_documents_rels" USING btree ("locations_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_success_stories_id_idx" ON "payload_locked_documents_rels" USING btree ("success_stories_id");
  CREATE INDEX "payload_locked_documents_rels_ambassadors_id_idx" ON "payload_locked_documents_rels" USING btree ("ambassadors_id");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_regions_order_idx" ON "site_settings_regions" USING btree ("_order");
  CREATE INDEX "site_settings_regions_parent_id_idx" ON "site_settings_regions" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_links_order_idx" ON "site_settings_footer_links" USING btree ("_order");
  CREATE INDEX "site_settings_footer_links_parent_id_idx" ON "site_settings_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_footer_links_locales_locale_parent_id_unique" ON "site_settings_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_regions_order_idx" ON "_site_settings_v_version_regions" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_regions_parent_id_idx" ON "_site_settings_v_version_regions" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_links_order_idx" ON "_site_settings_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_footer_links_parent_id_idx" ON "_site_settings_v_version_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_footer_links_locales_locale_parent_" ON "_site_settings_v_version_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skill_scale_level1_can_do_order_idx" ON "skill_scale_level1_can_do" USING btree ("_order");
  CREATE INDEX "skill_scale_level1_can_do_parent_id_idx" ON "skill_scale_level1_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skill_scale_level1_can_do_locales_locale_parent_id_unique" ON "skill_scale_level1_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skill_scale_level1_digcomp_order_idx" ON "skill_scale_level1_digcomp" USING btree ("_order");
  CREATE INDEX "skill_scale_level1_digcomp_parent_id_idx" ON "skill_scale_level1_digcomp" USING btree ("_parent_id");
  CREATE INDEX "skill_scale_level2_can_do_order_idx" ON "skill_scale_level2_can_do" USING btree ("_order");
  CREATE INDEX "skill_scale_level2_can_do_parent_id_idx" ON "skill_scale_level2_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skill_scale_level2_can_do_locales_locale_parent_id_unique" ON "skill_scale_level2_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skill_scale_level2_digcomp_order_idx" ON "skill_scale_level2_digcomp" USING btree ("_order");
  CREATE INDEX "skill_scale_level2_digcomp_parent_id_idx" ON "skill_scale_level2_digcomp" USING btree ("_parent_id");
  CREATE INDEX "skill_scale_level3_can_do_order_idx" ON "skill_scale_level3_can_do" USING btree ("_order");
  CREATE INDEX "skill_scale_level3_can_do_parent_id_idx" ON "skill_scale_level3_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skill_scale_level3_can_do_locales_locale_parent_id_unique" ON "skill_scale_level3_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skill_scale_level3_digcomp_order_idx" ON "skill_scale_level3_digcomp" USING btree ("_order");
  CREATE INDEX "skill_scale_level3_digcomp_parent_id_idx" ON "skill_scale_level3_digcomp" USING btree ("_parent_id");
  CREATE INDEX "skill_scale_level4_can_do_order_idx" ON "skill_scale_level4_can_do" USING btree ("_order");
  CREATE INDEX "skill_scale_level4_can_do_parent_id_idx" ON "skill_scale_level4_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skill_scale_level4_can_do_locales_locale_parent_id_unique" ON "skill_scale_level4_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skill_scale_level4_digcomp_order_idx" ON "skill_scale_level4_digcomp" USING btree ("_order");
  CREATE INDEX "skill_scale_level4_digcomp_parent_id_idx" ON "skill_scale_level4_digcomp" USING btree ("_parent_id");
  CREATE INDEX "skill_scale_level5_can_do_order_idx" ON "skill_scale_level5_can_do" USING btree ("_order");
  CREATE INDEX "skill_scale_level5_can_do_parent_id_idx" ON "skill_scale_level5_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skill_scale_level5_can_do_locales_locale_parent_id_unique" ON "skill_scale_level5_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skill_scale_level5_digcomp_order_idx" ON "skill_scale_level5_digcomp" USING btree ("_order");
  CREATE INDEX "skill_scale_level5_digcomp_parent_id_idx" ON "skill_scale_level5_digcomp" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skill_scale_locales_locale_parent_id_unique" ON "skill_scale_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skill_scale_v_version_level1_can_do_order_idx" ON "_skill_scale_v_version_level1_can_do" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level1_can_do_parent_id_idx" ON "_skill_scale_v_version_level1_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_skill_scale_v_version_level1_can_do_locales_locale_parent_i" ON "_skill_scale_v_version_level1_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skill_scale_v_version_level1_digcomp_order_idx" ON "_skill_scale_v_version_level1_digcomp" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level1_digcomp_parent_id_idx" ON "_skill_scale_v_version_level1_digcomp" USING btree ("_parent_id");
  CREATE INDEX "_skill_scale_v_version_level2_can_do_order_idx" ON "_skill_scale_v_version_level2_can_do" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level2_can_do_parent_id_idx" ON "_skill_scale_v_version_level2_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_skill_scale_v_version_level2_can_do_locales_locale_parent_i" ON "_skill_scale_v_version_level2_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skill_scale_v_version_level2_digcomp_order_idx" ON "_skill_scale_v_version_level2_digcomp" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level2_digcomp_parent_id_idx" ON "_skill_scale_v_version_level2_digcomp" USING btree ("_parent_id");
  CREATE INDEX "_skill_scale_v_version_level3_can_do_order_idx" ON "_skill_scale_v_version_level3_can_do" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level3_can_do_parent_id_idx" ON "_skill_scale_v_version_level3_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_skill_scale_v_version_level3_can_do_locales_locale_parent_i" ON "_skill_scale_v_version_level3_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skill_scale_v_version_level3_digcomp_order_idx" ON "_skill_scale_v_version_level3_digcomp" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level3_digcomp_parent_id_idx" ON "_skill_scale_v_version_level3_digcomp" USING btree ("_parent_id");
  CREATE INDEX "_skill_scale_v_version_level4_can_do_order_idx" ON "_skill_scale_v_version_level4_can_do" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level4_can_do_parent_id_idx" ON "_skill_scale_v_version_level4_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_skill_scale_v_version_level4_can_do_locales_locale_parent_i" ON "_skill_scale_v_version_level4_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skill_scale_v_version_level4_digcomp_order_idx" ON "_skill_scale_v_version_level4_digcomp" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level4_digcomp_parent_id_idx" ON "_skill_scale_v_version_level4_digcomp" USING btree ("_parent_id");
  CREATE INDEX "_skill_scale_v_version_level5_can_do_order_idx" ON "_skill_scale_v_version_level5_can_do" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level5_can_do_parent_id_idx" ON "_skill_scale_v_version_level5_can_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_skill_scale_v_version_level5_can_do_locales_locale_parent_i" ON "_skill_scale_v_version_level5_can_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skill_scale_v_version_level5_digcomp_order_idx" ON "_skill_scale_v_version_level5_digcomp" USING btree ("_order");
  CREATE INDEX "_skill_scale_v_version_level5_digcomp_parent_id_idx" ON "_skill_scale_v_version_level5_digcomp" USING btree ("_parent_id");
  CREATE INDEX "_skill_scale_v_created_at_idx" ON "_skill_scale_v" USING btree ("created_at");
  CREATE INDEX "_skill_scale_v_updated_at_idx" ON "_skill_scale_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_skill_scale_v_locales_locale_parent_id_unique" ON "_skill_scale_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "barriers_locales_locale_parent_id_unique" ON "barriers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_barriers_v_created_at_idx" ON "_barriers_v" USING btree ("created_at");
  CREATE INDEX "_barriers_v_updated_at_idx" ON "_barriers_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_barriers_v_locales_locale_parent_id_unique" ON "_barriers_v_locales" USING btree ("_locale","_parent_id");`);
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "offers_topics" CASCADE;
  DROP TABLE "offers_barriers" CASCADE;
  DROP TABLE "offers_devices" CASCADE;
  DROP TABLE "offers_languages" CASCADE;
  DROP TABLE "offers_pillars" CASCADE;
  DROP TABLE "offers_schedule_rules_weekdays" CASCADE;
  DROP TABLE "offers_schedule_rules_nths" CASCADE;
  DROP TABLE "offers_schedule_rules" CASCADE;
  DROP TABLE "offers_schedule_dates" CASCADE;
  DROP TABLE "offers" CASCADE;
  DROP TABLE "offers_locales" CASCADE;
  DROP TABLE "_offers_v_version_topics" CASCADE;
  DROP TABLE "_offers_v_version_barriers" CASCADE;
  DROP TABLE "_offers_v_version_devices" CASCADE;
  DROP TABLE "_offers_v_version_languages" CASCADE;
  DROP TABLE "_offers_v_version_pillars" CASCADE;
  DROP TABLE "_offers_v_version_schedule_rules_weekdays" CASCADE;
  DROP TABLE "_offers_v_version_schedule_rules_nths" CASCADE;
  DROP TABLE "_offers_v_version_schedule_rules" CASCADE;
  DROP TABLE "_offers_v_version_schedule_dates" CASCADE;
  DROP TABLE "_offers_v" CASCADE;
  DROP TABLE "_offers_v_locales" CASCADE;
  DROP TABLE "training_modules_topics" CASCADE;
  DROP TABLE "training_modules_barriers" CASCADE;
  DROP TABLE "training_modules_devices" CASCADE;
  DROP TABLE "training_modules_languages" CASCADE;
  DROP TABLE "training_modules_pillars" CASCADE;
  DROP TABLE "training_modules_materials" CASCADE;
  DROP TABLE "training_modules_materials_locales" CASCADE;
  DROP TABLE "training_modules" CASCADE;
  DROP TABLE "training_modules_locales" CASCADE;
  DROP TABLE "training_modules_rels" CASCADE;
  DROP TABLE "_training_modules_v_version_topics" CASCADE;
  DROP TABLE "_training_modules_v_version_barriers" CASCADE;
  DROP TABLE "_training_modules_v_version_devices" CASCADE;
  DROP TABLE "_training_modules_v_version_languages" CASCADE;
  DROP TABLE "_training_modules_v_version_pillars" CASCADE;
  DROP TABLE "_training_modules_v_version_materials" CASCADE;
  DROP TABLE "_training_modules_v_version_materials_locales" CASCADE;
  DROP TABLE "_training_modules_v" CASCADE;
  DROP TABLE "_training_modules_v_locales" CASCADE;
  DROP TABLE "_training_modules_v_rels" CASCADE;
  DROP TABLE "locations_opening_hours_days" CASCADE;
  DROP TABLE "locations_opening_hours" CASCADE;
  DROP TABLE "locations_exceptions_hours" CASCADE;
  DROP TABLE "locations_exceptions" CASCADE;
  DROP TABLE "locations_exceptions_locales" CASCADE;
  DROP TABLE "locations_facilities" CASCADE;
  DROP TABLE "locations" CASCADE;
  DROP TABLE "locations_locales" CASCADE;
  DROP TABLE "_locations_v_version_opening_hours_days" CASCADE;
  DROP TABLE "_locations_v_version_opening_hours" CASCADE;
  DROP TABLE "_locations_v_version_exceptions_hours" CASCADE;
  DROP TABLE "_locations_v_version_exceptions" CASCADE;
  DROP TABLE "_locations_v_version_exceptions_locales" CASCADE;
  DROP TABLE "_locations_v_version_facilities" CASCADE;
  DROP TABLE "_locations_v" CASCADE;
  DROP TABLE "_locations_v_locales" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "success_stories_barriers" CASCADE;
  DROP TABLE "success_stories_topics" CASCADE;
  DROP TABLE "success_stories" CASCADE;
  DROP TABLE "success_stories_locales" CASCADE;
  DROP TABLE "success_stories_rels" CASCADE;
  DROP TABLE "_success_stories_v_version_barriers" CASCADE;
  DROP TABLE "_success_stories_v_version_topics" CASCADE;
  DROP TABLE "_success_stories_v" CASCADE;
  DROP TABLE "_success_stories_v_locales" CASCADE;
  DROP TABLE "_success_stories_v_rels" CASCADE;
  DROP TABLE "ambassadors_languages" CASCADE;
  DROP TABLE "ambassadors" CASCADE;
  DROP TABLE "ambassadors_locales" CASCADE;
  DROP TABLE "_ambassadors_v_version_languages" CASCADE;
  DROP TABLE "_ambassadors_v" CASCADE;
  DROP TABLE "_ambassadors_v_locales" CASCADE;
  DROP TABLE "guides_for" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_locales" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v_version_for" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_locales" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "pages_blocks_text" CASCADE;
  DROP TABLE "pages_blocks_quote" CASCADE;
  DROP TABLE "pages_blocks_picture" CASCADE;
  DROP TABLE "pages_blocks_question_and_answer_items" CASCADE;
  DROP TABLE "pages_blocks_question_and_answer" CASCADE;
  DROP TABLE "pages_blocks_related_offers" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_blocks_text" CASCADE;
  DROP TABLE "_pages_v_blocks_quote" CASCADE;
  DROP TABLE "_pages_v_blocks_picture" CASCADE;
  DROP TABLE "_pages_v_blocks_question_and_answer_items" CASCADE;
  DROP TABLE "_pages_v_blocks_question_and_answer" CASCADE;
  DROP TABLE "_pages_v_blocks_related_offers" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_regions" CASCADE;
  DROP TABLE "site_settings_footer_links" CASCADE;
  DROP TABLE "site_settings_footer_links_locales" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_regions" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_links" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_links_locales" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "skill_scale_level1_can_do" CASCADE;
  DROP TABLE "skill_scale_level1_can_do_locales" CASCADE;
  DROP TABLE "skill_scale_level1_digcomp" CASCADE;
  DROP TABLE "skill_scale_level2_can_do" CASCADE;
  DROP TABLE "skill_scale_level2_can_do_locales" CASCADE;
  DROP TABLE "skill_scale_level2_digcomp" CASCADE;
  DROP TABLE "skill_scale_level3_can_do" CASCADE;
  DROP TABLE "skill_scale_level3_can_do_locales" CASCADE;
  DROP TABLE "skill_scale_level3_digcomp" CASCADE;
  DROP TABLE "skill_scale_level4_can_do" CASCADE;
  DROP TABLE "skill_scale_level4_can_do_locales" CASCADE;
  DROP TABLE "skill_scale_level4_digcomp" CASCADE;
  DROP TABLE "skill_scale_level5_can_do" CASCADE;
  DROP TABLE "skill_scale_level5_can_do_locales" CASCADE;
  DROP TABLE "skill_scale_level5_digcomp" CASCADE;
  DROP TABLE "skill_scale" CASCADE;
  DROP TABLE "skill_scale_locales" CASCADE;
  DROP TABLE "_skill_scale_v_version_level1_can_do" CASCADE;
  DROP TABLE "_skill_scale_v_version_level1_can_do_locales" CASCADE;
  DROP TABLE "_skill_scale_v_version_level1_digcomp" CASCADE;
  DROP TABLE "_skill_scale_v_version_level2_can_do" CASCADE;
  DROP TABLE "_skill_scale_v_version_level2_can_do_locales" CASCADE;
  DROP TABLE "_skill_scale_v_version_level2_digcomp" CASCADE;
  DROP TABLE "_skill_scale_v_version_level3_can_do" CASCADE;
  DROP TABLE "_skill_scale_v_version_level3_can_do_locales" CASCADE;
  DROP TABLE "_skill_scale_v_version_level3_digcomp" CASCADE;
  DROP TABLE "_skill_scale_v_version_level4_can_do" CASCADE;
  DROP TABLE "_skill_scale_v_version_level4_can_do_locales" CASCADE;
  DROP TABLE "_skill_scale_v_version_level4_digcomp" CASCADE;
  DROP TABLE "_skill_scale_v_version_level5_can_do" CASCADE;
  DROP TABLE "_skill_scale_v_version_level5_can_do_locales" CASCADE;
  DROP TABLE "_skill_scale_v_version_level5_digcomp" CASCADE;
  DROP TABLE "_skill_scale_v" CASCADE;
  DROP TABLE "_skill_scale_v_locales" CASCADE;
  DROP TABLE "barriers" CASCADE;
  DROP TABLE "barriers_locales" CASCADE;
  DROP TABLE "_barriers_v" CASCADE;
  DROP TABLE "_barriers_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_offers_topics";
  DROP TYPE "public"."enum_offers_barriers";
  DROP TYPE "public"."enum_offers_devices";
  DROP TYPE "public"."enum_offers_languages";
  DROP TYPE "public"."enum_offers_pillars";
  DROP TYPE "public"."enum_offers_schedule_rules_weekdays";
  DROP TYPE "public"."enum_offers_schedule_rules_nths";
  DROP TYPE "public"."enum_offers_kind";
  DROP TYPE "public"."enum_offers_dutch_needed";
  DROP TYPE "public"."enum_offers_audience";
  DROP TYPE "public"."enum_offers_place";
  DROP TYPE "public"."enum_offers_schedule_kind";
  DROP TYPE "public"."enum_offers_registration";
  DROP TYPE "public"."enum_offers_status";
  DROP TYPE "public"."enum__offers_v_version_topics";
  DROP TYPE "public"."enum__offers_v_version_barriers";
  DROP TYPE "public"."enum__offers_v_version_devices";
  DROP TYPE "public"."enum__offers_v_version_languages";
  DROP TYPE "public"."enum__offers_v_version_pillars";
  DROP TYPE "public"."enum__offers_v_version_schedule_rules_weekdays";
  DROP TYPE "public"."enum__offers_v_version_schedule_rules_nths";
  DROP TYPE "public"."enum__offers_v_version_kind";
  DROP TYPE "public"."enum__offers_v_version_dutch_needed";
  DROP TYPE "public"."enum__offers_v_version_audience";
  DROP TYPE "public"."enum__offers_v_version_place";
  DROP TYPE "public"."enum__offers_v_version_schedule_kind";
  DROP TYPE "public"."enum__offers_v_version_registration";
  DROP TYPE "public"."enum__offers_v_version_status";
  DROP TYPE "public"."enum__offers_v_published_locale";
  DROP TYPE "public"."enum_training_modules_topics";
  DROP TYPE "public"."enum_training_modules_barriers";
  DROP TYPE "public"."enum_training_modules_devices";
  DROP TYPE "public"."enum_training_modules_languages";
  DROP TYPE "public"."enum_training_modules_pillars";
  DROP TYPE "public"."enum_training_modules_status";
  DROP TYPE "public"."enum__training_modules_v_version_topics";
  DROP TYPE "public"."enum__training_modules_v_version_barriers";
  DROP TYPE "public"."enum__training_modules_v_version_devices";
  DROP TYPE "public"."enum__training_modules_v_version_languages";
  DROP TYPE "public"."enum__training_modules_v_version_pillars";
  DROP TYPE "public"."enum__training_modules_v_version_status";
  DROP TYPE "public"."enum__training_modules_v_published_locale";
  DROP TYPE "public"."enum_locations_opening_hours_days";
  DROP TYPE "public"."enum_locations_facilities";
  DROP TYPE "public"."enum_locations_school_region";
  DROP TYPE "public"."enum_locations_wheelchair";
  DROP TYPE "public"."enum_locations_status";
  DROP TYPE "public"."enum__locations_v_version_opening_hours_days";
  DROP TYPE "public"."enum__locations_v_version_facilities";
  DROP TYPE "public"."enum__locations_v_version_school_region";
  DROP TYPE "public"."enum__locations_v_version_wheelchair";
  DROP TYPE "public"."enum__locations_v_version_status";
  DROP TYPE "public"."enum__locations_v_published_locale";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum__organisations_v_published_locale";
  DROP TYPE "public"."enum_success_stories_barriers";
  DROP TYPE "public"."enum_success_stories_topics";
  DROP TYPE "public"."enum_success_stories_status";
  DROP TYPE "public"."enum__success_stories_v_version_barriers";
  DROP TYPE "public"."enum__success_stories_v_version_topics";
  DROP TYPE "public"."enum__success_stories_v_version_status";
  DROP TYPE "public"."enum__success_stories_v_published_locale";
  DROP TYPE "public"."enum_ambassadors_languages";
  DROP TYPE "public"."enum_ambassadors_status";
  DROP TYPE "public"."enum__ambassadors_v_version_languages";
  DROP TYPE "public"."enum__ambassadors_v_version_status";
  DROP TYPE "public"."enum__ambassadors_v_published_locale";
  DROP TYPE "public"."enum_guides_for";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_for";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum__guides_v_published_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_skill_scale_level1_digcomp_closeness";
  DROP TYPE "public"."enum_skill_scale_level2_digcomp_closeness";
  DROP TYPE "public"."enum_skill_scale_level3_digcomp_closeness";
  DROP TYPE "public"."enum_skill_scale_level4_digcomp_closeness";
  DROP TYPE "public"."enum_skill_scale_level5_digcomp_closeness";
  DROP TYPE "public"."enum__skill_scale_v_version_level1_digcomp_closeness";
  DROP TYPE "public"."enum__skill_scale_v_version_level2_digcomp_closeness";
  DROP TYPE "public"."enum__skill_scale_v_version_level3_digcomp_closeness";
  DROP TYPE "public"."enum__skill_scale_v_version_level4_digcomp_closeness";
  DROP TYPE "public"."enum__skill_scale_v_version_level5_digcomp_closeness";`);
}
