import { afterAll, inject } from 'vitest';

import { extendEnvironment } from '@/config/env';

import { TestPostgres } from './test-postgres';
import { TEST_VARIABLES } from './test-settings';

/**
 * Before each test file: a database of its own, and an environment that points to it. This runs before the file's own
 * imports, because the configuration is read when it is imported.
 */
const postgres = await TestPostgres.open();
const database = await postgres.clone(inject('template'));
extendEnvironment({ ...TEST_VARIABLES, DATABASE_URL: database.url, MEDIA_DIR: postgres.mediaDir });

afterAll(async () => {
  await database.drop();
  await postgres.close();
});
