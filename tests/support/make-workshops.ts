import { runCommand } from '@/cli/command';
import { withPayloadOn } from '@/cli/launcher/payload';
import { env, now } from '@/config/env';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';

/** A workshop that somebody can sign up for. */
export interface Workshop {
  id: string;
  slug: string;
  organisation: string;
}

const HOUR = 3_600_000;

/**
 * A process of its own that puts workshops into `DATABASE_URL`, next month and with a waiting list. Prints them as JSON.
 */
await runCommand(async ([amount, capacity]) => {
  const workshops = await withPayloadOn(env().DATABASE_URL ?? '', async (payload) => {
    payload.logger.level = 'silent';
    const { id: organisation } = await makeOrganisation(payload);
    const start = new Date(now().getTime() + 30 * 24 * HOUR);
    const end = new Date(start.getTime() + 2 * HOUR);
    const made: Workshop[] = [];
    for (let n = 0; n < Number(amount); n += 1) {
      const { id, slug } = await makeOffer(payload, {
        organisation,
        registration: 'form',
        signUp: { per: 'series', capacity: Number(capacity), waitingList: true },
        schedule: { kind: 'dates', dates: [{ start: start.toISOString(), end: end.toISOString() }] },
      });
      made.push({ id, slug: slug ?? '', organisation });
    }
    return made;
  });
  process.stdout.write(`${JSON.stringify(workshops)}\n`);
  return 0;
});
