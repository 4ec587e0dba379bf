import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Unit tests: pure code, beside what they test. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['src/**/*.spec.{ts,tsx}', 'tests/level-check/**/*.spec.ts'],
    environment: 'node',
    // Left to itself, it leaves one of two processors idle.
    maxWorkers: 2,
  },
});
