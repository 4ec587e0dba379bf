import { runCommand } from './command';
import { Children } from './launcher/children';
import { ensureBuild } from './launcher/site-build';

/** `npm run build`: builds the site ahead of a start, as an image does; nothing happens when the build is current. */
await runCommand(async () => {
  await ensureBuild(new Children());
  console.log('The build is current.');
  return 0;
});
