import type { Client } from 'pg';

import { amsterdamDay, wallClockMoment } from '@/domain/amsterdam-time';
import type { Registration } from '@/domain/offer';
import type { TimeOfDay } from '@/domain/schedule';

import { richText } from '../../factories/rich-text';
import { copyRows } from './copy-in';
import type { MadeUpContent, MadeUpOffer } from './made-up';

/** Offers that are written at once. */
const BATCH = 10_000;

/** Where one signs up, for each way of doing it. */
const REGISTER_AT: Record<Registration, string | null> = {
  none: null,
  form: null,
  phone: '010-1234567',
  intake: '010-1234567',
  mail: 'les@voorbeeld.example',
  link: 'https://voorbeeld.example/aanmelden',
};

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * Puts content where Payload keeps what is published, past Payload: the catalogue knows nothing of it until it is
 * reindexed, and there are no earlier versions.
 */
export async function loadContent(client: Client, content: MadeUpContent, now: Date): Promise<void> {
  await copyRows(
    client,
    'organisations',
    ['id', 'name', 'kind', 'slug', '_status'],
    content.organisations.map(({ id, name, slug }) => [id, name, 'library', slug, 'published']),
  );
  await copyRows(
    client,
    'locations',
    [
      'id',
      'name',
      'organisation_id',
      'street',
      'postcode',
      'city',
      'neighbourhood',
      'latitude',
      'longitude',
      'wheelchair',
      'slug',
      '_status',
    ],
    content.locations.map((place) => [
      place.id,
      place.name,
      place.organisation.id,
      place.street,
      place.postcode,
      place.city,
      place.neighbourhood,
      place.lat,
      place.lon,
      place.wheelchair ? 'yes' : 'no',
      place.slug,
      'published',
    ]),
  );
  let batch: MadeUpOffer[] = [];
  for (const offer of content.offers()) {
    batch.push(offer);
    if (batch.length < BATCH) continue;
    await loadOffers(client, batch, now);
    batch = [];
  }
  await loadOffers(client, batch, now);
  await client.query('ANALYZE');
}

async function loadOffers(client: Client, offers: readonly MadeUpOffer[], now: Date): Promise<void> {
  await copyRows(
    client,
    'offers',
    [
      'id',
      'kind',
      'organisation_id',
      'level_from',
      'level_to',
      'audience',
      'place',
      'location_id',
      'schedule_kind',
      'cost_free',
      'cost_amount',
      'registration',
      'registration_value',
      'slug',
      'updated_at',
      'created_at',
      '_status',
    ],
    offers.map((offer) => [
      offer.id,
      offer.kind,
      offer.organisation.id,
      offer.levels[0],
      offer.levels[1],
      offer.employeesOnly ? 'employees' : 'public',
      offer.placeKind,
      offer.location?.id ?? null,
      offer.schedule.kind,
      offer.cost === null,
      offer.cost,
      offer.registration,
      REGISTER_AT[offer.registration],
      offer.slug,
      now,
      now,
      'published',
    ]),
  );
  await copyRows(
    client,
    'offers_locales',
    ['title', 'summary', 'description', '_locale', '_parent_id'],
    offers.map(({ id, paragraphs, summary, title }) => [
      title,
      summary,
      JSON.stringify(richText(...paragraphs)),
      'nl',
      id,
    ]),
  );
  for (const list of ['barriers', 'topics', 'devices', 'languages', 'pillars'] as const) {
    await copyRows(
      client,
      `offers_${list}`,
      ['order', 'parent_id', 'value'],
      offers.flatMap((offer) => offer[list].map((value, order) => [order, offer.id, value])),
    );
  }
  await loadSchedules(client, offers, now);
}

async function loadSchedules(client: Client, offers: readonly MadeUpOffer[], now: Date): Promise<void> {
  const weekly = offers.flatMap(({ id, schedule }) =>
    schedule.kind === 'rules' ? [{ id, row: `${id}-rule`, ...schedule }] : [],
  );
  await copyRows(
    client,
    'offers_schedule_rules',
    ['_order', '_parent_id', 'id', 'opens', 'closes'],
    weekly.map(({ id, opens, row }) => [0, id, row, hour(opens), hour(opens + 2)]),
  );
  await copyRows(
    client,
    'offers_schedule_rules_weekdays',
    ['order', 'parent_id', 'value'],
    weekly.map(({ row, weekday }) => [0, row, WEEKDAYS[weekday] ?? 'MO']),
  );
  await copyRows(
    client,
    'offers_schedule_dates',
    ['_order', '_parent_id', 'id', 'start', 'end'],
    offers.flatMap(({ id, schedule }) =>
      schedule.kind === 'dates'
        ? schedule.days.map((days, order) => [
            order,
            id,
            `${id}-${order}`,
            moment(now, days, schedule.opens),
            moment(now, days, schedule.opens + 2),
          ])
        : [],
    ),
  );
}

function hour(of: number): TimeOfDay {
  return `${String(of).padStart(2, '0')}:00`;
}

function moment(now: Date, days: number, at: number): Date {
  const day = amsterdamDay(new Date(now.getTime() + days * 86_400_000));
  return new Date(wallClockMoment(day, hour(at)).epochMilliseconds);
}
