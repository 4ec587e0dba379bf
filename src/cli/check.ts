import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { documentProblems } from './check/documents';
import { generatedFileProblems } from './check/generated-files';
import { licenceProblems } from './check/licences';
import { runCommand } from './command';
import { OperatorError } from './operator-error';

/** One thing that must hold. `verify` gives what is wrong, in lines for a developer; nothing when it holds. */
interface Step {
  name: string;
  verify: () => Promise<string[]>;
}

/** Runs a tool of `node_modules/.bin`; its output is the problem when it fails. */
async function tool(name: string, ...parameters: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.resolve('node_modules/.bin', name), parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve([]);
      else resolve([Buffer.concat(output).toString().trim() || `${name} ended with ${String(code)}`]);
    });
  });
}

const STEPS: Step[] = [
  { name: 'lint', verify: () => tool('eslint', '--max-warnings', '0', '.') },
  { name: 'types', verify: () => tool('tsc', '--noEmit') },
  { name: 'format', verify: () => tool('prettier', '--check', '--log-level', 'warn', '.') },
  {
    name: 'imports',
    verify: () => tool('depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'tests', 'payload.config.ts'),
  },
  { name: 'dead-code', verify: () => tool('knip', '--no-progress') },
  { name: 'generated', verify: generatedFileProblems },
  {
    name: 'licences',
    verify: async () =>
      licenceProblems(JSON.parse(await readFile('package-lock.json', 'utf8')) as Parameters<typeof licenceProblems>[0]),
  },
  { name: 'documents', verify: documentProblems },
];

/** Runs one step and prints a line on it, with its problems below when there are any. */
async function holds(step: Step): Promise<boolean> {
  const start = performance.now();
  const problems = await step.verify().catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
  if (problems.length > 0) console.log(`\n${problems.join('\n')}\n`);
  return problems.length === 0;
}

/** Steps that run at the same time: most use one processor, and the linter takes half of all the time. */
const AT_ONCE = 2;

/** `npm run check [-- <step> …]`: all steps, or those named; exit code 1 when one does not hold. */
await runCommand(async (names) => {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `No such step: ${unknown.join(', ')}. There are ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
  }
  const waiting = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await holds(step))) failed.push(step.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failed.length === 0) return 0;
  console.error(`Not in order: ${failed.join(', ')}.`);
  return 1;
});
