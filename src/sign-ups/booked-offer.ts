import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { ContentLocale } from '@/domain/locale';
import type { LocationLink } from '@/domain/location';
import type { PlaceKind } from '@/domain/offer';

import type { SignUp } from './sign-up';

/** Words as far as there are any in a language. */
type InLocales = Partial<Record<ContentLocale, string>>;

/** A place that people of a booking go to. */
export interface BookedLocation extends LocationLink {
  id: string;
  phone: string | null;
  /** It has a page that everybody may look at. */
  isPublic: boolean;
  /** Its coordinates are those of the front door. */
  isExact: boolean;
}

/** What an offer is to who has a place in it, whatever became of it since. */
export interface BookedOffer {
  slug: string;
  /** Everybody may look at its page. */
  isPublic: boolean;
  placeKind: PlaceKind;
  /** Id of its own location. */
  location: string | null;
  onlineUrl: string | null;
  titles: InLocales;
  whatToBring: InLocales;
  contactPresent: InLocales;
}

/** What a booking is for, and with whom. */
export interface BookingFacts {
  /** Null when it was deleted. */
  offer: BookedOffer | null;
  organisation: { name: string; phone: string | null } | null;
  /** By id: those that were asked for, and the offer's own. */
  locations: ReadonlyMap<string, BookedLocation>;
}

type FactsRow =
  | { kind: 'offer'; row: BookedOffer }
  | { kind: 'organisation'; row: NonNullable<BookingFacts['organisation']> }
  | { kind: 'location'; row: BookedLocation };

/**
 * Reads it in one statement. It may be withdrawn, thrown away, or for the employees of an organisation: who asks has shown that
 * somebody has a place in it.
 *
 * @param places ids of the locations of its meetings
 */
export async function readBookingFacts(
  db: Database,
  { offer, organisation }: Pick<SignUp, 'offer' | 'organisation'>,
  places: readonly string[],
): Promise<BookingFacts> {
  const { rows } = await executePrepared(
    db,
    'booking facts',
    sql`
    WITH offer AS MATERIALIZED (SELECT o.* FROM public.offers o WHERE o.id = ${offer}::uuid)
    SELECT 'offer' AS kind, jsonb_build_object('slug', coalesce(o.slug, ''), 'placeKind', o.place,
      'isPublic', o.audience = 'public' AND o._status = 'published' AND o.deleted_at IS NULL AND o.slug IS NOT NULL,
      'location', CASE WHEN o.place = 'location' THEN o.location_id END,
      'onlineUrl', CASE WHEN o.place = 'online' THEN nullif(btrim(o.online_url), '') END,
      'titles', ${byLocale('training_modules_locales', 'title', 'o.module_id')}
        || ${byLocale('offers_locales', 'title', 'o.id')},
      'whatToBring', ${byLocale('offers_locales', 'welcome_what_to_bring', 'o.id')},
      'contactPresent', ${byLocale('offers_locales', 'contact_present', 'o.id')}) AS row
    FROM offer o
    UNION ALL
    SELECT 'organisation', jsonb_build_object('name', g.name, 'phone', nullif(btrim(g.phone), ''))
    FROM public.organisations g WHERE g.id = coalesce((SELECT o.organisation_id FROM offer o), ${organisation}::uuid)
    UNION ALL
    SELECT 'location', jsonb_build_object('id', l.id, 'slug', coalesce(l.slug, ''), 'name', l.name,
      'street', nullif(btrim(l.street), ''), 'postcode', nullif(btrim(l.postcode), ''), 'city', l.city,
      'lat', l.latitude, 'lon', l.longitude, 'phone', nullif(btrim(l.phone), ''),
      'isPublic', l._status = 'published' AND l.deleted_at IS NULL AND l.slug IS NOT NULL,
      'isExact', l.coordinates_approximate IS NOT TRUE)
    FROM public.locations l WHERE l.id = ANY (${`{${places.join(',')}}`}::uuid[])
      OR l.id IN (SELECT o.location_id FROM offer o WHERE o.place = 'location')`,
  );
  const found = rows as unknown as FactsRow[];
  return {
    offer: found.find((each) => each.kind === 'offer')?.row ?? null,
    organisation: found.find((each) => each.kind === 'organisation')?.row ?? null,
    locations: new Map(found.flatMap(({ kind, row }) => (kind === 'location' ? [[row.id, row]] : []))),
  };
}

/** Words of a document by language, without those that are empty. */
function byLocale(table: string, column: string, parent: string): SQL {
  return sql.raw(`coalesce((SELECT jsonb_object_agg(w._locale, btrim(w.${column}))
    FROM public.${table} w WHERE w._parent_id = ${parent} AND btrim(w.${column}) <> ''), '{}')`);
}
