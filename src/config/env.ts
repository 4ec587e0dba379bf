import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { z } from 'zod';

/**
 * The only reader of `process.env`. Variables keep their own names here, so that one search finds `.env.example`, this
 * file and every use. Nothing is read when this file is imported: `next build` needs no variables, and bakes none in.
 */

export const DIGISTAP_MODES = ['demo', 'production', 'test'] as const;
export type DigistapMode = (typeof DIGISTAP_MODES)[number];

/** Checked configuration; what is optional here has no value that suits everybody. */
export interface Environment {
  /**
   * `demo`: demonstration content, a banner, no search engines. `production`: a real site, strict about its settings.
   * `test`: as demo, and `NOW` may fix the clock. Unset means `demo`, with an own database too: a forgotten setting then
   * shows on every page instead of hiding.
   */
  DIGISTAP_MODE: DigistapMode;
  PORT: number;
  /** Address of the site without a slash at the end. */
  SITE_URL: string;
  /** Absent: the embedded PostgreSQL. The launcher fills it in for the processes that it starts. */
  DATABASE_URL?: string;
  /** Absolute folder of the embedded database and of generated secrets. */
  DATA_DIR: string;
  /** Absolute folder of uploaded pictures and documents. */
  MEDIA_DIR: string;
  /** Absent outside production: the launcher generates one and keeps it in `DATA_DIR`. */
  PAYLOAD_SECRET?: string;
  /** Password of all demo accounts; absent: generated and kept in `DATA_DIR`. */
  DEMO_PASSWORD?: string;
  /** Absent: mail waits in the outbox. */
  SMTP_URL?: string;
  MAIL_FROM: string;
  GEOCODER: 'pdok' | 'off';
  /** A fixed clock, in mode `test` only. */
  NOW?: Date;
  /** Whether a proxy in front of the site tells the visitor's address (`X-Forwarded-For`). */
  TRUST_PROXY: boolean;
  /** The browser for the tests; absent: one that is found on the machine, or else the one that npm brought. */
  CHROMIUM_PATH?: string;
}

/** The configuration is wrong. The message is one line that names every variable that must change. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => protocols.includes(protocolOf(value)),
      `must be an address that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
    );

const flag = z
  .enum(['1', '0', 'true', 'false'], 'must be 1 or 0')
  .transform((value) => value === '1' || value === 'true');

const schema = z
  .object({
    DIGISTAP_MODE: z.enum(DIGISTAP_MODES, `must be one of ${DIGISTAP_MODES.join(', ')}`).default('demo'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, 'must be a number from 1 to 65535')
      .default(3000),
    SITE_URL: url('http:', 'https:')
      .transform((value) => value.replace(/\/+$/, ''))
      .refine(
        (value) => !URL.canParse(value) || new URL(value).origin === value.toLowerCase(),
        'must be an address without a path',
      )
      .optional(),
    DATABASE_URL: url('postgres:', 'postgresql:').optional(),
    DATA_DIR: z
      .string()
      .default('.data')
      .transform((folder) => resolve(folder)),
    MEDIA_DIR: z
      .string()
      .default('media')
      .transform((folder) => resolve(folder)),
    PAYLOAD_SECRET: z.string().optional(),
    DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
    SMTP_URL: url('smtp:', 'smtps:').optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^<>\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be a mail address, with a name if you like')
      .optional(),
    GEOCODER: z.enum(['pdok', 'off'], 'must be pdok or off').default('off'),
    NOW: z.iso
      .datetime({ offset: true, local: false, error: 'must be a moment such as 2026-11-23T10:00:00+01:00' })
      .transform((value) => new Date(value))
      .optional(),
    TRUST_PROXY: flag.default(false),
    CHROMIUM_PATH: z.string().optional(),
  })
  .superRefine((values, context) => {
    const refuse = (variable: string, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message });
    if (values.NOW && values.DIGISTAP_MODE !== 'test') refuse('NOW', 'is only allowed with DIGISTAP_MODE=test');
    if (values.DIGISTAP_MODE !== 'production') return;
    for (const variable of ['DATABASE_URL', 'PAYLOAD_SECRET', 'SITE_URL'] as const) {
      if (!values[variable]) refuse(variable, 'is missing, and DIGISTAP_MODE=production needs it');
    }
    if (values.PAYLOAD_SECRET && values.PAYLOAD_SECRET.length < 32) {
      refuse('PAYLOAD_SECRET', 'must have at least 32 characters in DIGISTAP_MODE=production');
    }
  });

/**
 * Checks a set of variables; an empty one counts as unset.
 *
 * @throws ConfigurationError naming what is wrong
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = schema.safeParse(
    Object.fromEntries(Object.keys(schema.shape).map((name) => [name, variables[name]?.trim() || undefined])),
  );
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new ConfigurationError(`Invalid configuration: ${problems.join('; ')}.`);
  }
  const { PORT, SITE_URL = `http://localhost:${PORT}` } = result.data;
  return {
    ...result.data,
    SITE_URL,
    MAIL_FROM: result.data.MAIL_FROM ?? `noreply@${new URL(SITE_URL).hostname}`,
  };
}

/** True while the site runs with reloading (`npm run dev`). Next fills it in where it builds; no operator sets it. */
export const DEVELOPMENT = process.env.NODE_ENV === 'development';

let memo: Environment | null = null;

/**
 * The configuration of this process, read at the first call and the same ever after. During `next build` it is the
 * default one, whatever the shell says.
 *
 * @throws ConfigurationError naming what is wrong
 */
export function env(): Environment {
  memo ??= parseEnvironment(process.env.NEXT_PHASE === 'phase-production-build' ? {} : process.env);
  return memo;
}

/** The present moment, or the fixed one of `NOW` in mode `test`. For edges only: everything inside gets it passed in. */
export function now(): Date {
  const fixed = env().NOW;
  return fixed ? new Date(fixed) : new Date();
}

/** Reads `.env` of the working folder, when there is one, into this process; what the shell sets wins. For commands. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Fills in variables for this process, for what the launcher finds out: where the embedded database is. For commands. */
export function extendEnvironment(variables: Partial<Record<keyof Environment, string>>): void {
  Object.assign(process.env, variables);
  memo = null;
}

/** Whether npm is this process's parent (`npm start`, `npm run …`). For commands. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** This process's variables for a child process, with some set anew or (undefined) taken out. */
export function childEnvironment(variables: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}

/** The names that this file reads, for a child process that must get none of them. */
export const VARIABLE_NAMES = Object.keys(schema.shape) as (keyof Environment)[];

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}
