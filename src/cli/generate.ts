import { writeGeneratedFiles } from './check/generated-files';
import { runCommand } from './command';

/** `npm run generate`: writes the files that are made from others; `npm run check` verifies that they are up to date. */
await runCommand(async () => {
  for (const path of await writeGeneratedFiles()) console.log(path);
  return 0;
});
