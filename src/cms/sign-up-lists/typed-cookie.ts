import { env } from '@/config/env';
import type { HandTyped } from '@/domain/sign-up-by-hand';

/** What somebody typed who has to look at it again. It waits in their own browser, out of addresses and logs. */
const NAME = 'digistap-getypt';
/** Seconds: as long as it takes to show the screen again. */
const LIFETIME = 60;
/** Bytes; browsers drop cookies of more than four thousand. */
const LONGEST = 3_800;

const FIELDS = ['naam', 'telefoon', 'email', 'hulp', 'opmerking'] as const satisfies (keyof HandTyped)[];

/** A header that keeps what was typed for the next screen; what is too long is left out from the end. */
export function keepTyped(typed: HandTyped): string {
  const texts = FIELDS.map((field) => typed[field]);
  while (written(texts).length > LONGEST && texts.length > 0) texts.pop();
  return cookie(written(texts), LIFETIME);
}

/** A header that forgets it. */
export function forgetTyped(): string {
  return cookie('', 0);
}

/** Reads it back; null when there is none, or none of ours. */
export function keptTyped(headers: Headers): HandTyped | null {
  const cookies = (headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = cookies.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  if (!value) return null;
  try {
    const texts: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    if (!Array.isArray(texts)) return null;
    const [naam, telefoon, email, hulp, opmerking] = texts.map((text) => (typeof text === 'string' ? text : ''));
    return {
      naam: naam ?? '',
      telefoon: telefoon ?? '',
      email: email ?? '',
      hulp: hulp ?? '',
      opmerking: opmerking ?? '',
    };
  } catch {
    return null;
  }
}

function written(texts: readonly string[]): string {
  return Buffer.from(JSON.stringify(texts)).toString('base64url');
}

function cookie(value: string, seconds: number): string {
  const secure = env().SITE_URL.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${value}; Path=/admin/aanmeldingen; Max-Age=${String(seconds)}; HttpOnly; SameSite=Strict${secure}`;
}
