import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runCommand } from '@/cli/command';
import { Children } from '@/cli/launcher/children';
import { Progress } from '@/cli/launcher/progress';
import { ensureBuild, isBuildCurrent } from '@/cli/launcher/site-build';
import { childEnvironment } from '@/config/env';

import { TestPostgres } from './support/test-postgres';

/** What one kind of tests came to. */
interface Result {
  passed: number;
  failed: number;
  skipped: number;
}

const VITEST = path.resolve('node_modules/vitest/vitest.mjs');
const PLAYWRIGHT = path.resolve('node_modules/@playwright/test/cli.js');

/**
 * `npm test`: unit tests, tests on a real PostgreSQL and browser tests, one kind after the other and all of them whatever
 * the one before came to. The last line is the sum; exit code 1 when anything failed.
 */
await runCommand(async () => {
  const reports = mkdtempSync(path.join(tmpdir(), 'digistap-reports-'));
  const progress = new Progress();
  const results: Result[] = [];
  results.push(await vitest('vitest.config.ts', path.join(reports, 'unit.json')));

  const postgres = await progress.step('Starting PostgreSQL for the tests', () => TestPostgres.open());
  try {
    await Promise.all([
      progress.step('Filling template databases', () => postgres.prepare(['migrated', 'demo'])),
      isBuildCurrent() || progress.step('Building the site', () => ensureBuild(new Children())),
    ]);
    results.push(await vitest('vitest.int.config.ts', path.join(reports, 'int.json')));
    results.push(await playwright(path.join(reports, 'e2e.json')));
  } finally {
    await postgres.close();
    rmSync(reports, { recursive: true });
  }

  const sum = (of: keyof Result) => results.reduce((total, result) => total + result[of], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') === 0 ? 0 : 1;
});

async function vitest(config: string, report: string): Promise<Result> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run([VITEST, 'run', '--config', config, ...reporters], {});
  const { numPassedTests, numFailedTests, numPendingTests } = readReport(report, {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
  });
  return atLeastOneFailure(code, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests });
}

async function playwright(report: string): Promise<Result> {
  const code = await run([PLAYWRIGHT, 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } });
  return atLeastOneFailure(code, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  });
}

/** Runs a test runner with its output on this terminal; gives its exit code. */
async function run(parameters: string[], variables: Record<string, string>): Promise<number | null> {
  const runner = spawn(process.execPath, parameters, {
    // Whatever the shell says: libraries behave differently in production.
    env: childEnvironment({ ...variables, NODE_ENV: 'test' }),
    stdio: 'inherit',
  });
  const [code] = (await once(runner, 'close')) as [number | null];
  return code;
}

function readReport<Report>(file: string, none: Report): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return none;
  }
}

/** A runner that fails without a failed test, such as one whose setup broke, counts as one. */
function atLeastOneFailure(code: number | null, result: Result): Result {
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}
