import type { KnipConfig } from 'knip';

/** What a stylesheet needs, as imports: other stylesheets, and the fonts that it loads. */
function importsOf(stylesheet: string): string {
  return [...stylesheet.matchAll(/(?:@import|url\()\s*['"]([^'"]+)['"]/gu)]
    .map((match) => `import '${match[1] ?? ''}';`)
    .join('\n');
}

/** Dead code: files, exports and packages that nothing uses. */
export default {
  entry: [
    'src/cli/*.ts',
    'src/site/islands/*/island.ts',
    'tests/*.ts',
    'tests/bench/*.ts',
    'tests/bench/support/{refresh-occurrences,save-cost}.ts',
    'tests/support/hold-{mail-server,outbox,postgres}.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.ts', '*.{ts,mjs}'],
  vitest: { config: ['vitest*.config.ts'] },
  compilers: { css: importsOf },
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Unpacked by a process of its own, see tests/support/browser.ts.
  ignoreDependencies: ['@sparticuz/chromium'],
} satisfies KnipConfig;
