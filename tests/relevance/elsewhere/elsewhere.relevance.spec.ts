import path from 'node:path';

import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { env, now } from '@/config/env';

import { loadContent } from '../../support/content/load';
import { TEST_VARIABLES } from '../../support/test-settings';
import { suite } from '../suite';
import { ELSEWHERE, offersElsewhere } from './offers';
import { QUESTIONS_ELSEWHERE } from './questions';
import { VOICES_ELSEWHERE } from './voices';

suite('elsewhere', {
  groups: [...QUESTIONS_ELSEWHERE, ...VOICES_ELSEWHERE],
  offers: offersElsewhere(),
  now: now(),
  prepare: fillCatalogue,
});

/** Loads the content and makes the catalogue of it, as an operator does. */
async function fillCatalogue(): Promise<void> {
  const url = env().DATABASE_URL ?? '';
  await withClient(url, (client) => loadContent(client, ELSEWHERE, now()));
  const { code, output } = await new Children().run(['--import', 'tsx', path.resolve('src/cli/reindex.ts')], {
    ...TEST_VARIABLES,
    DATABASE_URL: url,
  });
  if (code !== 0) throw new Error(`The catalogue could not be made:\n${output}`);
}
