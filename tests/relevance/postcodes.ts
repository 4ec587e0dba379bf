import { pool } from '@/queries/payload';

/** Middles of the postcode areas that are asked about (GeoNames, CC BY 4.0). */
const POSTCODES: [postcode: string, place: string, lat: number, lon: number][] = [
  ['1011', 'Amsterdam', 52.372, 4.904],
  ['2801', 'Gouda', 52.017, 4.708],
  ['3011', 'Rotterdam', 51.922, 4.489],
  ['3561', 'Utrecht', 52.117, 5.113],
];

/** Puts the few postcodes of the questions where the import puts those of the whole country. */
export async function loadPostcodes(): Promise<void> {
  const database = await pool();
  for (const row of POSTCODES) {
    await database.query(
      `INSERT INTO catalogue.postcode (postcode, place, place_key, lat, lon) VALUES ($1, $2, lower($2), $3, $4)`,
      row,
    );
  }
}
