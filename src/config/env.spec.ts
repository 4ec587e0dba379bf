import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';

import { describe, expect, it } from 'vitest';

import { ConfigurationError, parseEnvironment, VARIABLE_NAMES } from './env';

const PRODUCTION = {
  DIGISTAP_MODE: 'production',
  DATABASE_URL: 'postgres://u:p@db/digistap',
  PAYLOAD_SECRET: 'x'.repeat(32),
  SITE_URL: 'https://digistap.example',
};

function refusal(variables: Record<string, string | undefined>): string {
  try {
    parseEnvironment(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
  }
  return 'accepted';
}

describe('the environment', () => {
  it('has a default for a machine where nothing is set', () => {
    expect(parseEnvironment({})).toEqual({
      DIGISTAP_MODE: 'demo',
      PORT: 3000,
      SITE_URL: 'http://localhost:3000',
      DATA_DIR: resolve('.data'),
      MEDIA_DIR: resolve('media'),
      MAIL_FROM: 'noreply@localhost',
      GEOCODER: 'off',
      TRUST_PROXY: false,
    });
  });

  it('takes an empty variable for unset', () => {
    expect(parseEnvironment({ DATABASE_URL: '', PORT: ' ' })).toEqual(parseEnvironment({}));
  });

  it.each([
    ['DIGISTAP_MODE', 'live'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['SITE_URL', 'digistap.example'],
    ['SITE_URL', 'https://digistap.example/sub'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_URL', '/var/db'],
    ['DEMO_PASSWORD', 'short'],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'nobody'],
    ['GEOCODER', 'google'],
    ['NOW', 'tomorrow'],
    ['TRUST_PROXY', 'perhaps'],
  ])('refuses %s=%s and names it in one line', (variable, value) => {
    const message = refusal({ DIGISTAP_MODE: 'test', [variable]: value });
    expect(message).toMatch(new RegExp(`^Invalid configuration: ${variable} must .*\\.$`));
    expect(message).not.toContain('\n');
  });

  it('names all that is wrong at once', () => {
    expect(refusal({ PORT: 'x', GEOCODER: 'y' })).toMatch(/PORT .*; GEOCODER /);
  });

  it.each(['DATABASE_URL', 'PAYLOAD_SECRET', 'SITE_URL'])('refuses production without %s', (variable) => {
    expect(refusal({ ...PRODUCTION, [variable]: undefined })).toContain(`${variable} is missing`);
  });

  it('refuses production with a short secret', () => {
    expect(refusal({ ...PRODUCTION, PAYLOAD_SECRET: 'short' })).toContain('PAYLOAD_SECRET must have at least 32');
  });

  it.each(['production', 'demo'])('refuses a fixed clock in %s', (mode) => {
    expect(refusal({ ...PRODUCTION, DIGISTAP_MODE: mode, NOW: '2026-11-23T10:00:00Z' })).toContain(
      'NOW is only allowed',
    );
  });

  it('takes a fixed clock with an offset in test', () => {
    const { NOW } = parseEnvironment({ DIGISTAP_MODE: 'test', NOW: '2026-11-23T10:00:00+01:00' });
    expect(NOW).toEqual(new Date('2026-11-23T09:00:00Z'));
  });

  it('drops a slash at the end of the address', () => {
    expect(parseEnvironment({ SITE_URL: 'https://digistap.example/' }).SITE_URL).toBe('https://digistap.example');
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'));

  it('documents every variable and no other', () => {
    expect(Object.keys(example).toSorted()).toEqual(VARIABLE_NAMES.toSorted());
  });

  it('is accepted as it is, and means the defaults', () => {
    expect(parseEnvironment(example)).toEqual(parseEnvironment({}));
  });
});
