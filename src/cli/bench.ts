import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { runCommand } from './command';
import { OperatorError } from './operator-error';

const FOLDER = path.resolve('tests/bench');

/** `npm run bench`: lists the measurements; `npm run bench -- <name> …` runs one. */
await runCommand(async ([name, ...parameters]) => {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'));
  if (!name) {
    console.log(`Measurements:\n${names.map((each) => `  npm run bench -- ${each}`).join('\n')}`);
    return 0;
  }
  const file = path.join(FOLDER, `${name}.ts`);
  if (!existsSync(file)) throw new OperatorError(`There is no measurement ${name}. There are: ${names.join(', ')}.`);
  const measurement = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], { stdio: 'inherit' });
  const [code] = (await once(measurement, 'close')) as [number | null];
  return code ?? 1;
});
