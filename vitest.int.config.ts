import { fileURLToPath } from 'node:url';

import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

import type { Template } from './tests/support/test-postgres';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Test files whose database is a copy of one template. */
function project(
  name: string,
  template: Template,
  include: string[],
  exclude: string[] = [],
): TestProjectConfiguration {
  return {
    resolve: {
      alias: { '@payload-config': fromRoot('./payload.config.ts'), '@': fromRoot('./src') },
    },
    test: {
      name,
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

/**
 * Tests on a real PostgreSQL: in `tests/int` on empty tables, in `tests/int/demo` on the demonstration content; and judged
 * questions to the search, about the demonstration content and about content that was made up for them.
 */
export default defineConfig({
  test: {
    // One more than processors: a test often waits, for a server to start or a mail to come.
    maxWorkers: 3,
    projects: [
      project('int', 'migrated', ['tests/int/**/*.int.spec.ts'], ['tests/int/demo/**']),
      project('int-demo', 'demo', ['tests/int/demo/**/*.int.spec.ts']),
      project('relevance-demo', 'demo', ['tests/relevance/demo/*.relevance.spec.ts']),
      project('relevance-elsewhere', 'migrated', ['tests/relevance/elsewhere/*.relevance.spec.ts']),
    ],
  },
});
