import { env, now } from '@/config/env';
import { seedDemo } from '@/seeds/demo';
import { users } from '@/seeds/demo/content/users';
import { seedReference } from '@/seeds/reference';

import { runCommand } from './command';
import { keptSecrets } from './launcher/data-dir';
import { OperatorError } from './operator-error';
import { withPayload } from './with-payload';

const USAGE = 'Usage: npm run seed -- reference | demo | demo-password';

/**
 * `npm run seed -- reference` fills in levels and barriers, `-- demo` the demonstration content as well, `-- demo-password`
 * gives its accounts the present `DEMO_PASSWORD`. All are safe to repeat.
 */
await runCommand(([what, ...rest]) => {
  if (!what || rest.length > 0) throw new OperatorError(USAGE);
  const isDemo = what === 'demo' || what === 'demo-password';
  if (!isDemo && what !== 'reference') throw new OperatorError(USAGE);
  if (isDemo && env().DIGISTAP_MODE === 'production') {
    throw new OperatorError('DIGISTAP_MODE=production refuses the demonstration content.');
  }
  return withPayload(async ({ payload, settings }) => {
    if (what === 'reference') {
      await seedReference(payload);
      return 0;
    }
    const password = settings.DEMO_PASSWORD ?? keptSecrets(settings.DATA_DIR).DEMO_PASSWORD;
    if (what === 'demo') {
      await seedDemo(payload, { password, now: now(), onProgress: (text) => console.log(text) });
      return 0;
    }
    for (const { email } of users) {
      // A command of the operator, with nobody signed in.
      await payload.update({
        collection: 'users',
        where: { email: { equals: email } },
        data: { password },
        overrideAccess: true,
      });
    }
    return 0;
  });
});
