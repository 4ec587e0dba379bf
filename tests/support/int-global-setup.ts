import type { TestProject } from 'vitest/node';

import { TestPostgres, type Template } from './test-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the database of each test file begins with. */
    template: Template;
  }
}

/** Once for a project: starts PostgreSQL, makes the project's template; in the end stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await TestPostgres.open();
  await postgres.prepare([project.config.provide.template ?? 'migrated']);
  return () => postgres.close();
}
