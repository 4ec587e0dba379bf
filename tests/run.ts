import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runCommand } from '@/cli/command';
import { Children } from '@/cli/launcher/children';
import { Progress } from '@/cli/launcher/progress';
import { ensureBuild, isBuildCurrent } from '@/cli/launcher/site-build';
import { OperatorError } from '@/cli/operator-error';
import { childEnvironment, VARIABLE_NAMES } from '@/config/env';

import { TestPostgres } from './support/test-postgres';

/** What one kind of tests came to. */
interface Result {
  passed: number;
  failed: number;
}

const VITEST = path.resolve('node_modules/vitest/vitest.mjs');
const PLAYWRIGHT = path.resolve('node_modules/@playwright/test/cli.js');

/** Settings of the shell or `.env` must not decide how a test ends; which browser there is, is no such setting. */
const OWN_SETTINGS = Object.fromEntries(
  VARIABLE_NAMES.filter((name) => name !== 'CHROMIUM_PATH').map((name) => [name, undefined]),
);

/** Ctrl-C ends the tests that run, starts no others, and leaves nothing behind. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stopping.abort(new OperatorError('Stopped before all tests had run.')));
}

/**
 * `npm test`: unit tests, tests on a real PostgreSQL, browser tests and judged questions to the search, one kind after the
 * other and all of them whatever the one before came to. The last line is the sum; exit code 1 when anything failed.
 */
await runCommand(async () => {
  const reports = mkdtempSync(path.join(tmpdir(), 'digistap-reports-'));
  const progress = new Progress();
  const results: Result[] = [];
  let postgres: TestPostgres | null = null;
  try {
    results.push(await vitest('vitest.config.ts', path.join(reports, 'unit.json')));
    postgres = await prepare(progress);
    results.push(await vitest('vitest.int.config.ts', path.join(reports, 'int.json'), 'int*'));
    results.push(await playwright(path.join(reports, 'e2e.json')));
    // Last, so that its scores can be read at the end.
    results.push(await vitest('vitest.int.config.ts', path.join(reports, 'relevance.json'), 'relevance*'));
  } finally {
    await postgres?.close();
    rmSync(reports, { recursive: true });
  }

  const sum = (of: keyof Result) => results.reduce((total, result) => total + result[of], 0);
  progress.say('All tests have run.');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});

/**
 * Makes what several kinds of tests use, the build and the template databases, so that they find it there. When this
 * fails, each kind tries by itself and fails in its own words.
 */
async function prepare(progress: Progress): Promise<TestPostgres | null> {
  let postgres: TestPostgres | null = null;
  try {
    postgres = await progress.step('Starting PostgreSQL for the tests', () => TestPostgres.open());
    const templates = postgres.prepare(['migrated', 'demo']);
    await progress.step('Building the site and filling template databases', () =>
      Promise.all([isBuildCurrent() || ensureBuild(new Children()), templates]),
    );
    return postgres;
  } catch (error) {
    await postgres?.close();
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

/** @param project which projects of the configuration; all of them when it is left out */
async function vitest(config: string, report: string, project?: string): Promise<Result> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const projects = project === undefined ? [] : ['--project', project];
  // Each file is a process, and most of its start is reading the same packages.
  const compiled = { NODE_COMPILE_CACHE: path.join(path.dirname(report), 'compiled') };
  const code = await run([VITEST, 'run', '--config', config, ...projects, ...reporters], compiled);
  const { numPassedTests, numFailedTests } = readReport(report, { numPassedTests: 0, numFailedTests: 0 });
  return atLeastOneFailure(code, { passed: numPassedTests, failed: numFailedTests });
}

async function playwright(report: string): Promise<Result> {
  const code = await run([PLAYWRIGHT, 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0 } });
  return atLeastOneFailure(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}

/** Runs a test runner with its output on this terminal; gives its exit code. */
async function run(parameters: string[], variables: Record<string, string>): Promise<number | null> {
  stopping.signal.throwIfAborted();
  const runner = spawn(process.execPath, parameters, {
    // Whatever the shell says: libraries behave differently in production.
    env: childEnvironment({ ...OWN_SETTINGS, ...variables, NODE_ENV: 'test' }),
    stdio: 'inherit',
  });
  stopping.signal.addEventListener('abort', () => runner.kill('SIGINT'));
  const [code] = (await once(runner, 'close')) as [number | null];
  stopping.signal.throwIfAborted();
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
