import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

import { withClient } from './database';

/** What the catalogue's rows depend on besides the documents: the projection, schedules, the analysis of texts. */
const SOURCES = [
  'src/catalogue/{projection,offer-terms,facet-key,schedules,occurrences}.ts',
  'src/domain/{expand-schedule,schedule-days,opening-hours-days,part-of-day,help-now}.ts',
  'src/domain/text/**/*.ts',
];

/** A hash of the way in which the catalogue is made: another one asks for a reindex. */
export function catalogueVersion(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES).filter((file) => !file.endsWith('.spec.ts'));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Whether a migrated database has a catalogue that was made from end to end in the present way. */
export function isCatalogueCurrent(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM catalogue.made WHERE version = $1 AND finished', [
      catalogueVersion(),
    ]);
    return rowCount === 1;
  });
}
