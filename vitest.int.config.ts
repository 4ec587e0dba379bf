import { fileURLToPath } from 'node:url';

import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

import type { Template } from './tests/support/test-postgres';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Test files whose database is a copy of one template. */
function project(template: Template, include: string[], exclude: string[] = []): TestProjectConfiguration {
  return {
    resolve: {
      alias: { '@payload-config': fromRoot('./payload.config.ts'), '@': fromRoot('./src') },
    },
    test: {
      name: template,
      include,
      exclude,
      environment: 'node',
      pool: 'forks',
      globalSetup: ['tests/support/int-global-setup.ts'],
      setupFiles: ['tests/support/int-setup.ts'],
      provide: { template },
      testTimeout: 120_000,
      hookTimeout: 300_000,
    },
  };
}

/** Tests on a real PostgreSQL: in `tests/int` on empty tables, in `tests/int/demo` on the demonstration content. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('migrated', ['tests/int/**/*.int.spec.ts'], ['tests/int/demo/**']),
      project('demo', ['tests/int/demo/**/*.int.spec.ts']),
    ],
  },
});
