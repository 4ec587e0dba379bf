import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { findOrigin, type FoundOrigin, type OriginQuestion } from '@/catalogue/origin';
import { removeOldAnswers } from '@/catalogue/origin-cache';
import { now } from '@/config/env';
import type { Geocoder, PlaceAnswer } from '@/domain/geocoding';
import { pool as databasePool } from '@/queries/payload';

import { makeLocation } from '../factories/location';
import { makeOrganisation } from '../factories/organisation';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';

const DAY = 86_400_000;
const NOBODY: FoundOrigin = { origin: null, unknownPostcode: null };

let cms: Payload;
let pool: Pool;
const geocoder = vi.fn<Geocoder>();

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  await pool.query(`INSERT INTO catalogue.postcode (postcode, place, place_key, lat, lon) VALUES
    ('3011', 'Rotterdam', 'rotterdam', 51.92, 4.48), ('3012', 'Rotterdam', 'rotterdam', 51.94, 4.46),
    ('2511', '''s-Gravenhage', 's-gravenhage', 52.08, 4.31)`);
  const { id: organisation } = await makeOrganisation(cms);
  const place = (
    city: string,
    postcode: string,
    latitude: number | null,
    longitude: number | null,
    more: object = {},
  ) => makeLocation(cms, { organisation, city, postcode, latitude, longitude, ...more });
  await place('Gouda', '2801AB', 52.01, 4.7);
  await place('Gouda', '2801CD', 52.03, 4.72);
  await place('Gouda', '2801XX', null, null);
  await place('Gouda', '2801EF', 53, 6, { _status: 'draft' });
  await place('Verborgen', '9999AB', 53.2, 6.5, { _status: 'draft' });
  await place('St. Annaparochie', '9076AB', 53.28, 5.66);
});

beforeEach(async () => {
  await pool.query('TRUNCATE catalogue.geocode');
  geocoder.mockReset();
});

function find(question: Partial<OriginQuestion>, whom: Geocoder | null = null, moment = now()): Promise<FoundOrigin> {
  return findOrigin(
    pool,
    { position: null, postcode: null, place: null, ...question },
    { geocoder: whom, now: moment },
  );
}

const near = (lat: number, lon: number, label: string) => ({
  label,
  lat: expect.closeTo(lat, 6) as unknown,
  lon: expect.closeTo(lon, 6) as unknown,
});

describe('an origin that nobody knows', () => {
  it('is said to be unknown when it is a postcode, and the question goes on without it', async () => {
    expect(await find({ postcode: '1111AA' })).toEqual({ origin: null, unknownPostcode: '1111AA' });
    expect(await find({ postcode: '1111', place: 'Gouda' })).toEqual({
      origin: near(52.02, 4.71, 'Gouda'),
      unknownPostcode: '1111',
    });
  });

  it('is none when it is a place', async () => {
    for (const place of ['Atlantis', '', '🙂', "'; DROP TABLE catalogue.postcode; --", '%', 'gou_a', '\u0000']) {
      expect(await find({ place: place.replaceAll('\u0000', '') })).toEqual(NOBODY);
    }
  });

  it('tells nothing of places that are not published', async () => {
    expect(await find({ postcode: '9999AB' })).toEqual({ origin: null, unknownPostcode: '9999AB' });
    expect(await find({ place: 'Verborgen' })).toEqual(NOBODY);
  });

  it('is nobody’s question when nobody asked', async () => {
    expect(await find({})).toEqual(NOBODY);
  });
});

describe('an origin that the database knows', () => {
  it('is the position itself before anything else', async () => {
    const position = { lat: 52.37, lon: 4.9 };
    expect(await find({ position, postcode: '1111AA', place: 'Gouda' }, geocoder)).toEqual({
      origin: { label: '', ...position },
      unknownPostcode: null,
    });
  });

  it('is the postcode by its four digits before the place', async () => {
    const rotterdam = { origin: near(51.92, 4.48, '3011, Rotterdam'), unknownPostcode: null };
    expect(await find({ postcode: '3011EG', place: 'Gouda' }, geocoder)).toEqual(rotterdam);
    expect(await find({ postcode: '3011' }, geocoder)).toEqual(rotterdam);
  });

  it('is the middle of our own locations with a postcode that was not imported', async () => {
    expect((await find({ postcode: '2801ZZ' }, geocoder)).origin).toEqual(near(52.02, 4.71, '2801, Gouda'));
  });

  it('is the middle of a place, however it is written', async () => {
    for (const place of ['Rotterdam', 'rotterdam', ' ROTTERDAM ']) {
      expect((await find({ place }, geocoder)).origin).toEqual(near(51.93, 4.47, 'Rotterdam'));
    }
    expect((await find({ place: 'Den Haag' }, geocoder)).origin).toEqual(near(52.08, 4.31, "'s-Gravenhage"));
    expect((await find({ place: 'gouda' }, geocoder)).origin).toEqual(near(52.02, 4.71, 'Gouda'));
    expect((await find({ place: 'Sint Annaparochie' }, geocoder)).origin).toEqual(
      near(53.28, 5.66, 'St. Annaparochie'),
    );
  });

  it('is never asked elsewhere', () => {
    expect(geocoder).not.toHaveBeenCalled();
  });
});

describe('a geocoder', () => {
  const LEEUWARDEN: PlaceAnswer = { label: 'Leeuwarden', lat: 53.2, lon: 5.8 };

  it('is asked once, and remembered by all', async () => {
    geocoder.mockResolvedValue(LEEUWARDEN);
    const found = { origin: near(53.2, 5.8, '8911, Leeuwarden'), unknownPostcode: null };
    expect(await find({ postcode: '8911AB' }, geocoder)).toEqual(found);
    expect(await find({ postcode: '8911' }, geocoder)).toEqual(found);
    expect(geocoder.mock.calls).toEqual([[{ kind: 'postcode', digits: '8911' }]]);
    await find({ place: 'Leeuwarden' }, geocoder);
    await find({ place: 'LEEUWARDEN' }, geocoder);
    expect(geocoder).toHaveBeenCalledTimes(2);
  });

  it('is remembered to know nothing, for a week', async () => {
    geocoder.mockResolvedValue(null);
    expect(await find({ postcode: '1111' }, geocoder)).toEqual({ origin: null, unknownPostcode: '1111' });
    await find({ postcode: '1111' }, geocoder, new Date(now().getTime() + 6 * DAY));
    expect(geocoder).toHaveBeenCalledTimes(1);
    geocoder.mockResolvedValue(LEEUWARDEN);
    const later = new Date(now().getTime() + 8 * DAY);
    expect((await find({ postcode: '1111' }, geocoder, later)).origin).toEqual(near(53.2, 5.8, '1111, Leeuwarden'));
  });

  it('that does not answer is asked again, and its older answer is better than none', async () => {
    geocoder.mockResolvedValue('unavailable');
    expect(await find({ postcode: '8911' }, geocoder)).toEqual({ origin: null, unknownPostcode: '8911' });
    geocoder.mockResolvedValue(LEEUWARDEN);
    await find({ postcode: '8911' }, geocoder);
    geocoder.mockResolvedValue('unavailable');
    const later = new Date(now().getTime() + 200 * DAY);
    expect((await find({ postcode: '8911' }, geocoder, later)).origin).toEqual(near(53.2, 5.8, '8911, Leeuwarden'));
    expect(geocoder).toHaveBeenCalledTimes(3);
  });

  it('is told no names of people, no addresses and no syntax', async () => {
    for (const place of ['Jan Jansen', 'Kerkstraat 12', 'jan@voorbeeld.nl', 'type:adres', 'a'.repeat(70)]) {
      expect(await find({ place }, geocoder)).toEqual(NOBODY);
    }
    expect(geocoder).not.toHaveBeenCalled();
  });

  it('is answered by even when its answer cannot be kept', async () => {
    geocoder.mockResolvedValue(LEEUWARDEN);
    const readOnly = {
      query: (query: { text: string }) =>
        query.text.startsWith('INSERT') ? Promise.reject(new Error('disk full')) : pool.query(query),
    } as unknown as Pool;
    const { origin } = await findOrigin(
      readOnly,
      { position: null, postcode: '8911', place: null },
      { geocoder, now: now() },
    );
    expect(origin).toEqual(near(53.2, 5.8, '8911, Leeuwarden'));
  });

  it('fills a table that does not grow for ever', async () => {
    await pool.query(
      `INSERT INTO catalogue.geocode (question, asked_at) SELECT 'place ' || n, $1 FROM generate_series(1, 20000) n`,
      [now()],
    );
    geocoder.mockResolvedValue(LEEUWARDEN);
    await find({ postcode: '8911' }, geocoder);
    const { rows } = await pool.query('SELECT count(*)::integer AS count FROM catalogue.geocode');
    expect(rows).toEqual([{ count: 20_000 }]);
    expect(await removeOldAnswers(catalogueDatabase(cms), new Date(now().getTime() + 6 * DAY))).toBe(0);
    expect(await removeOldAnswers(catalogueDatabase(cms), new Date(now().getTime() + 8 * DAY))).toBe(20_000);
  });
});
