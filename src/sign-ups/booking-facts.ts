import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { ContentLocale } from '@/domain/locale';
import type { LocationLink } from '@/domain/location';
import type { PlaceKind } from '@/domain/offer';
import type { ToldMeeting } from '@/domain/sign-up';

import type { SignUp } from './sign-up';

/** Words as far as there are any in a language. */
type InLocales = Partial<Record<ContentLocale, string>>;

/** An offer as those who have a place in it are told of it, whatever became of it since. */
export interface OfferFacts {
  id: string;
  slug: string;
  /** Everybody may look at its page. */
  isPublic: boolean;
  kind: PlaceKind;
  /** Id of its own location. */
  location: string | null;
  onlineUrl: string | null;
  titles: InLocales;
  /** Of its schedule, when that is a text. */
  notes: InLocales;
  /** Who meets people at the door. */
  who: InLocales;
  whatToBring: InLocales;
  /** Who of an employer is there too. */
  contactPresent: InLocales;
}

export interface PlaceFacts extends LocationLink {
  id: string;
  /** It has a page that everybody may look at. */
  isPublic: boolean;
  /** Whether its coordinates are those of the front door. */
  isExact: boolean;
  phone: string | null;
  directions: InLocales;
}

interface OrganisationFacts {
  id: string;
  name: string;
  phone: string | null;
}

/** What mail, calendars and the page of a booking say of all that is not in its sign-ups. */
export interface BookingFacts {
  offers: ReadonlyMap<string, OfferFacts>;
  places: ReadonlyMap<string, PlaceFacts>;
  organisations: ReadonlyMap<string, OrganisationFacts>;
  /** Of each booking the ids of those who have a place, whoever this is about. */
  attending: ReadonlyMap<string, readonly string[]>;
  /** When each sign-up was last changed, to the microsecond. */
  changedAt: ReadonlyMap<string, string>;
  /** Of the whole programme. */
  phone: string | null;
}

type FactsRow =
  | { kind: 'offer'; row: OfferFacts }
  | { kind: 'place'; row: PlaceFacts }
  | { kind: 'organisation'; row: OrganisationFacts }
  | { kind: 'booking'; row: { id: string; attending: string[] } }
  | { kind: 'sign-up'; row: { id: string; changedAt: string } }
  | { kind: 'programme'; row: { phone: string | null } };

/**
 * Reads all of it at once. An offer may be withdrawn, thrown away, or for the employees of an organisation: who asks has shown
 * that somebody has a place in it.
 *
 * @param meetings others than people were told of, whose places are to be known too
 */
export async function readBookingFacts(
  db: Database,
  signUps: readonly SignUp[],
  meetings: readonly ToldMeeting[] = [],
): Promise<BookingFacts> {
  const known = [...signUps.flatMap(({ told }) => told), ...meetings];
  const places = new Set(known.flatMap(({ place }) => place ?? []));
  const { rows } = await executePrepared(
    db,
    'booking facts',
    sql`
    WITH told AS MATERIALIZED (
      SELECT s.* FROM public.sign_ups s WHERE s.id = ANY (${arrayOf(signUps.map(({ id }) => id))}::uuid[])
    ),
    offer AS MATERIALIZED (SELECT o.* FROM public.offers o WHERE o.id IN (SELECT offer_id FROM told)),
    place AS (
      SELECT unnest(${arrayOf(places)}::uuid[]) AS id
      UNION SELECT o.location_id FROM offer o WHERE o.place = 'location'
    )
    SELECT 'offer' AS kind, jsonb_build_object('id', o.id, 'slug', coalesce(o.slug, ''), 'kind', o.place,
      'isPublic', o.audience = 'public' AND o._status = 'published' AND o.deleted_at IS NULL AND o.slug IS NOT NULL,
      'onlineUrl', CASE WHEN o.place = 'online' THEN nullif(btrim(o.online_url), '') END,
      'location', CASE WHEN o.place = 'location' THEN o.location_id END,
      'titles', ${byLocale('training_modules_locales', 'title', 'o.module_id')}
        || ${byLocale('offers_locales', 'title', 'o.id')},
      'notes', ${byLocale('offers_locales', 'schedule_note', 'o.id')},
      'who', ${byLocale('offers_locales', 'welcome_who', 'o.id')},
      'whatToBring', ${byLocale('offers_locales', 'welcome_what_to_bring', 'o.id')},
      'contactPresent', ${byLocale('offers_locales', 'contact_present', 'o.id')}) AS row
    FROM offer o
    UNION ALL
    SELECT 'place', jsonb_build_object('id', l.id, 'slug', coalesce(l.slug, ''), 'name', l.name,
      'street', nullif(btrim(l.street), ''), 'postcode', nullif(btrim(l.postcode), ''), 'city', l.city,
      'lat', l.latitude, 'lon', l.longitude, 'phone', nullif(btrim(l.phone), ''),
      'isPublic', l._status = 'published' AND l.slug IS NOT NULL, 'isExact', l.coordinates_approximate IS NOT TRUE,
      'directions', ${byLocale('locations_locales', 'how_to_get_there', 'l.id')})
    FROM public.locations l WHERE l.id IN (SELECT id FROM place) AND l.deleted_at IS NULL
    UNION ALL
    SELECT 'organisation', jsonb_build_object('id', g.id, 'name', g.name, 'phone', nullif(btrim(g.phone), ''))
    FROM public.organisations g WHERE g.id IN (SELECT organisation_id FROM told)
    UNION ALL
    SELECT 'booking', jsonb_build_object('id', s.booking, 'attending', jsonb_agg(s.id))
    FROM public.sign_ups s WHERE s.booking IN (SELECT booking FROM told) AND s.status = 'confirmed' GROUP BY s.booking
    UNION ALL
    SELECT 'sign-up', jsonb_build_object('id', t.id, 'changedAt', t.updated_at) FROM told t
    UNION ALL
    (SELECT 'programme', jsonb_build_object('phone', g.contact_phone) FROM public.site_settings g LIMIT 1)`,
  );
  const found = rows as unknown as FactsRow[];
  return {
    offers: new Map(found.flatMap(({ kind, row }) => (kind === 'offer' ? [[row.id, row]] : []))),
    places: new Map(found.flatMap(({ kind, row }) => (kind === 'place' ? [[row.id, row]] : []))),
    organisations: new Map(found.flatMap(({ kind, row }) => (kind === 'organisation' ? [[row.id, row]] : []))),
    attending: new Map(found.flatMap(({ kind, row }) => (kind === 'booking' ? [[row.id, row.attending]] : []))),
    changedAt: new Map(found.flatMap(({ kind, row }) => (kind === 'sign-up' ? [[row.id, row.changedAt]] : []))),
    phone: found.find((each) => each.kind === 'programme')?.row.phone ?? null,
  };
}

/** Words of a document by language, without those that are empty. */
function byLocale(table: string, column: string, parent: string): SQL {
  return sql.raw(`coalesce((SELECT jsonb_object_agg(w._locale, btrim(w.${column}))
    FROM public.${table} w WHERE w._parent_id = ${parent} AND btrim(w.${column}) <> ''), '{}')`);
}

/** Words in a language, or in Dutch when there are none. */
export function inLocale(words: InLocales, locale: ContentLocale): string | null {
  return words[locale] ?? words.nl ?? null;
}

function arrayOf(ids: Iterable<string>): string {
  return `{${[...ids].join(',')}}`;
}
