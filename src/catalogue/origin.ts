import type { Pool } from 'pg';

import type { Position } from '@/domain/distance';
import type { Geocoder, PlaceQuestion } from '@/domain/geocoding';
import { isPlaceName, placeKey } from '@/domain/place-name';
import { looksPersonal } from '@/domain/personal-data';
import type { Origin } from '@/domain/understood-query';

import { askGeocoder } from './origin-cache';

/** From where somebody wants distances, most precise first; all null when nobody asked. */
export interface OriginQuestion {
  /** As given by the reader's device, and rounded already. */
  position: Position | null;
  /** `1234` or `1234AB`. */
  postcode: string | null;
  /** Name of a place, as typed. */
  place: string | null;
}

/** Whom to ask for what the database does not know. */
export interface OriginContext {
  /** Null when nobody else is to be asked. */
  geocoder: Geocoder | null;
  now: Date;
}

export interface FoundOrigin {
  origin: Origin | null;
  /** The postcode as it was asked for, when nobody knows where it is. */
  unknownPostcode: string | null;
}

/**
 * From where distances are measured: the position itself, else the postcode by its four digits, else the place. Postcodes and
 * places are looked up in the imported postcodes, then among our own published locations, then at the geocoder. A position
 * has no name, so its label is empty.
 */
export async function findOrigin(
  pool: Pick<Pool, 'query'>,
  { place, position, postcode }: OriginQuestion,
  context: OriginContext,
): Promise<FoundOrigin> {
  if (position !== null) return { origin: { label: '', ...position }, unknownPostcode: null };
  if (postcode !== null) {
    const origin = await findPostcode(pool, postcode.slice(0, 4), context);
    if (origin !== null)
      return { origin: { ...origin, label: labelOf(postcode, origin.label) }, unknownPostcode: null };
  }
  return { origin: place === null ? null : await findPlace(pool, place, context), unknownPostcode: postcode };
}

/** `3011, Rotterdam`: the postcode and what people know it by. */
function labelOf(postcode: string, place: string): string {
  return place === '' ? postcode.slice(0, 4) : `${postcode.slice(0, 4)}, ${place}`;
}

interface PlaceRow {
  label: string | null;
  lat: number | null;
  lon: number | null;
}

function toOrigin(row: PlaceRow | undefined): Origin | null {
  if (row?.lat == null || row.lon == null) return null;
  return { label: row.label ?? '', lat: row.lat, lon: row.lon };
}

/** Our own locations that everybody may know of, and that are somewhere. */
const OWN_LOCATIONS = `FROM public.locations l
  WHERE l._status = 'published' AND l.deleted_at IS NULL AND l.latitude IS NOT NULL AND l.longitude IS NOT NULL`;

const MIDDLE_OF_OWN = 'avg(l.latitude)::double precision AS lat, avg(l.longitude)::double precision AS lon';

/** Name of the place that four digits of a postcode are in, by what the database knows itself; null when it doesn't. */
export async function placeOfPostcode(pool: Pick<Pool, 'query'>, digits: string, now: Date): Promise<string | null> {
  const origin = await findPostcode(pool, digits, { geocoder: null, now });
  return origin?.label ? origin.label : null;
}

async function findPostcode(
  pool: Pick<Pool, 'query'>,
  digits: string,
  { geocoder, now }: OriginContext,
): Promise<Origin | null> {
  const { rows } = await pool.query<PlaceRow>({
    name: 'origin-postcode',
    text: 'SELECT place AS label, lat, lon FROM catalogue.postcode WHERE postcode = $1',
    values: [digits],
  });
  return (
    toOrigin(rows[0]) ?? (await findOwnPostcode(pool, digits)) ?? ask(pool, { kind: 'postcode', digits }, geocoder, now)
  );
}

async function findOwnPostcode(pool: Pick<Pool, 'query'>, digits: string): Promise<Origin | null> {
  const { rows } = await pool.query<PlaceRow>({
    name: 'origin-own-postcode',
    text: `SELECT mode() WITHIN GROUP (ORDER BY l.city) AS label, ${MIDDLE_OF_OWN} ${OWN_LOCATIONS} AND left(l.postcode, 4) = $1`,
    values: [digits],
  });
  return toOrigin(rows[0]);
}

async function findPlace(
  pool: Pick<Pool, 'query'>,
  name: string,
  { geocoder, now }: OriginContext,
): Promise<Origin | null> {
  const key = placeKey(name);
  if (key === null) return null;
  const { rows } = await pool.query<PlaceRow>({
    name: 'origin-place',
    text: `SELECT label, lat, lon FROM (
        SELECT 1 AS source, mode() WITHIN GROUP (ORDER BY place) AS label, avg(lat) AS lat, avg(lon) AS lon
        FROM catalogue.postcode WHERE place_key = $1
        UNION ALL
        SELECT 2, max(l.city), ${MIDDLE_OF_OWN} ${OWN_LOCATIONS} AND l.city = $2
      ) known WHERE lat IS NOT NULL ORDER BY source LIMIT 1`,
    values: [key, name],
  });
  const known = toOrigin(rows[0]) ?? (await findOwnPlace(pool, key));
  if (known !== null) return known;
  const isAskable = isPlaceName(name) && !looksPersonal(name);
  return isAskable ? ask(pool, { kind: 'place', name }, geocoder, now) : null;
}

/** Written in another way than ours; there are few enough places among our own locations to compare all of them. */
async function findOwnPlace(pool: Pick<Pool, 'query'>, key: string): Promise<Origin | null> {
  const { rows } = await pool.query<PlaceRow>({
    name: 'origin-own-places',
    text: `SELECT l.city AS label, ${MIDDLE_OF_OWN} ${OWN_LOCATIONS} GROUP BY l.city`,
  });
  return toOrigin(rows.find(({ label }) => label !== null && placeKey(label) === key));
}

function ask(
  pool: Pick<Pool, 'query'>,
  question: PlaceQuestion,
  geocoder: Geocoder | null,
  now: Date,
): Promise<Origin | null> {
  return geocoder === null ? Promise.resolve(null) : askGeocoder(pool, question, geocoder, now);
}
