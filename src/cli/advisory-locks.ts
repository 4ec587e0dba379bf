/**
 * Keys of the PostgreSQL advisory locks by which processes of this product keep out of each other's way. An advisory lock
 * ends with its session, so a killed process never leaves one behind.
 */
export const ADVISORY_LOCKS = {
  /** The start command that serves from an embedded database. */
  launcher: 4_711_001,
  /** Making the site's role and database in a new embedded PostgreSQL. */
  provision: 4_711_002,
  /** Migrating the schema. */
  migrate: 4_711_003,
  /** Background jobs. */
  worker: 4_711_004,
} as const;
