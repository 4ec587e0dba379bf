/** The moment that all tests live in: a Monday morning in term time, outside holidays. */
const TEST_NOW = '2026-11-23T10:00:00+01:00';

/** Password of the demo accounts in test databases. */
export const TEST_PASSWORD = 'een-wachtwoord-voor-de-tests';

/** Settings of every process under test; the database is added by whoever starts it. */
export const TEST_VARIABLES = {
  DIGISTAP_MODE: 'test',
  NOW: TEST_NOW,
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  DEMO_PASSWORD: TEST_PASSWORD,
  // Settings of the developer's own shell or .env must not decide how a test ends.
  SMTP_URL: '',
  MAIL_FROM: '',
  GEOCODER: 'off',
  TRUST_PROXY: '',
};
