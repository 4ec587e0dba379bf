import { Readable } from 'node:stream';

import { importPostcodes } from '@/catalogue/postcodes';

import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';

/** Middles of the postcode areas that are asked about (GeoNames, CC BY 4.0). */
const POSTCODES: [postcode: string, place: string, lat: number, lon: number][] = [
  ['1011', 'Amsterdam', 52.372, 4.904],
  ['2801', 'Gouda', 52.017, 4.708],
  ['3011', 'Rotterdam', 51.922, 4.489],
  ['3561', 'Utrecht', 52.117, 5.113],
];

/** Imports the few postcodes of the questions from lines like those of GeoNames' file for the whole country. */
export async function loadPostcodes(): Promise<void> {
  const lines = POSTCODES.map(([postcode, place, lat, lon]) =>
    ['NL', postcode, place, '', '', '', '', '', '', lat, lon, 6].join('\t'),
  );
  await importPostcodes(catalogueDatabase(await openCms()), Readable.from(lines), {
    onSkip: (line, why) => {
      throw new Error(`Line ${line} cannot be imported: ${why}.`);
    },
    onProgress: () => undefined,
  });
}
