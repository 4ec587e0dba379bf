import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { amsterdamDay } from '@/domain/amsterdam-time';
import { SCHOOL_REGIONS } from '@/domain/holidays';
import { seedReference } from '@/seeds/reference';
import { SCHOOL_HOLIDAYS } from '@/seeds/reference/school-holidays';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

let cms: Payload;
let organisation: string;
let editor: RestClient;

beforeAll(async () => {
  cms = await openCms();
  await seedReference(cms);
  organisation = (await makeOrganisation(cms)).id;
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', allOrganisations: true }));
});

const noon = (day: string) => `${day}T11:00:00.000Z`;

/** Everything that editors see of the school holidays, in a fixed order. */
async function schoolHolidays() {
  const { docs } = await cms.find({
    collection: 'school-holidays',
    pagination: false,
    depth: 0,
    sort: ['from', 'regions'],
    // A look behind the scenes, to judge by.
    overrideAccess: true,
  });
  return docs;
}

describe('A school holiday is refused', () => {
  const holiday = { name: 'Extra vrij', regions: ['noord'], from: noon('2026-11-02'), until: noon('2026-11-03') };

  it.each([
    ['without a region', { regions: [] }],
    ['without a last day', { until: null }],
    ['that ends before it begins', { until: noon('2026-11-01') }],
    ['on a day that the region has a holiday already', { from: noon('2026-10-18'), until: noon('2026-10-19') }],
  ])('%s', async (_, change) => {
    const before = await schoolHolidays();
    expect((await editor.post('/school-holidays', { ...holiday, ...change })).status).toBe(400);
    expect(await schoolHolidays()).toEqual(before);
  });

  it('but not when it is kept as it was', async () => {
    const [first] = await schoolHolidays();
    const answer = await editor.patch(`/school-holidays/${String(first?.id)}`, { toBeChecked: false });
    expect(answer.status, answer.text).toBe(200);
  });
});

describe('The school holidays of the reference seed', () => {
  it('are those of the government, on Dutch days, and stay as they are at the next run', async () => {
    const docs = await schoolHolidays();
    expect(
      docs
        .map(({ from, name, regions, until }) => [
          name,
          SCHOOL_REGIONS.filter((region) => regions.includes(region)).join(),
          amsterdamDay(new Date(from)),
          amsterdamDay(new Date(until)),
        ])
        .toSorted(),
    ).toEqual(
      SCHOOL_HOLIDAYS.map(({ from, name, regions, until }) => [name.nl, regions.join(), from, until]).toSorted(),
    );
    await seedReference(cms);
    expect(await schoolHolidays()).toEqual(docs);
  });

  it('do not come back where an editor has corrected them', async () => {
    const may = (await schoolHolidays()).find(({ from }) => from.startsWith('2028-04-29'));
    const answer = await editor.patch(`/school-holidays/${String(may?.id)}`, { until: noon('2028-05-14') });
    expect(answer.status, answer.text).toBe(200);
    const corrected = await schoolHolidays();
    await seedReference(cms);
    expect(await schoolHolidays()).toEqual(corrected);
  });
});

const MONDAY = { weekdays: ['MO'], opens: '14:00', closes: '16:00' };
const rules = (...changes: object[]) => ({ kind: 'rules', rules: changes.map((change) => ({ ...MONDAY, ...change })) });
const from = noon('2027-01-04');

const IMPOSSIBLE: [string, object, string][] = [
  ['that ends before it begins', rules({ until: noon('2026-12-01'), from }), 'schedule.rules.0.until'],
  ['without times and hours to follow', rules({ opens: null, closes: null }), 'schedule.rules.0.closes'],
  ['every second week from nowhere', rules({ interval: 2 }), 'schedule.rules.0.from'],
  ['of a number of lessons from nowhere', rules({}, { weekdays: ['TU'], count: 8 }), 'schedule.rules.1.from'],
  ['that never happens', rules({ from, until: noon('2027-01-05'), weekdays: ['FR'] }), 'schedule.rules.0.weekdays'],
  [
    'that leaves out a day without a meeting',
    { ...rules({}), exceptions: [{ from: noon('2027-01-05') }] },
    'schedule.exceptions',
  ],
  [
    'that cancels a meeting which is not there',
    { ...rules({}), overrides: [{ start: '2027-01-05T13:00:00.000Z', status: 'cancelled' }] },
    'schedule.overrides.0.start',
  ],
  [
    'that moves a meeting to no time',
    { ...rules({}), overrides: [{ start: '2027-01-04T13:00:00.000Z', status: 'moved' }] },
    'schedule.overrides.0.newStart',
  ],
  ['with the same rule twice', rules({}, {}), 'schedule.rules.1.weekdays'],
];

describe('An offer is not put online with a schedule', () => {
  it.each(IMPOSSIBLE)('%s', async (_, schedule, path) => {
    const { id } = await makeOffer(cms, { organisation });
    const answer = await editor.patch(`/offers/${id}`, { schedule });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(`"path":"${path}"`);
  });

  it.each(IMPOSSIBLE)('%s, but may be kept as a draft', async (_, schedule) => {
    const { id } = await makeOffer(cms, { organisation });
    const answer = await editor.patch(`/offers/${id}`, { schedule, _status: 'draft' }, { draft: true });
    expect(answer.status, answer.text).toBe(200);
  });
});

describe('An offer is put online with a schedule', () => {
  it.each([
    ['of every second week', rules({ interval: 2, from })],
    ['of odd weeks', rules({ weekParity: 'odd' })],
    ['of eight lessons', rules({ count: 8, from })],
    ['that follows the hours of its place', rules({ opens: null, closes: null, followsHours: 'staffed' })],
    [
      'that leaves out holidays',
      { ...rules({}), schoolHolidays: 'not-in', schoolRegion: 'zuid', publicHolidays: 'not-on' },
    ],
    [
      'that leaves out a period',
      { ...rules({}), exceptions: [{ from: noon('2027-07-01'), until: noon('2027-08-31') }] },
    ],
    [
      'of which a long gone meeting was cancelled',
      { ...rules({ from }), overrides: [{ start: '2020-01-06T13:00:00.000Z', status: 'cancelled' }] },
    ],
  ])('%s', async (_, schedule) => {
    const location = (await makeLocation(cms, { organisation })).id;
    const { id } = await makeOffer(cms, { organisation, place: 'location', location });
    const answer = await editor.patch(`/offers/${id}`, { schedule });
    expect(answer.status, answer.text).toBe(200);
    expect((await editor.get(`/offers/${id}`)).text).toContain('"kind":"rules"');
  });

  it('and a changed meeting is told from others by its row, which nobody has to fill in', async () => {
    const { id } = await makeOffer(cms, { organisation });
    const schedule = {
      ...rules({}, { weekdays: ['TU'] }),
      overrides: [{ start: '2027-01-05T13:00:00.000Z', status: 'cancelled', reason: 'Begeleider is ziek' }],
    };
    const answer = await editor.patch(`/offers/${id}`, { schedule });
    expect(answer.status, answer.text).toBe(200);
    // A look behind the scenes, to judge by.
    const doc = await cms.findByID({ collection: 'offers', id, depth: 0, overrideAccess: true });
    expect(doc.schedule.overrides?.[0]?.row).toBe(doc.schedule.rules?.[1]?.id);
  });
});

describe('A location is not put online with hours', () => {
  const slot = { days: ['MO'], opens: '10:00', closes: '17:00' };
  it.each([
    ['that overlap', { openingHours: [slot, { ...slot, opens: '16:00', closes: '18:00' }] }, 'openingHours.1.opens'],
    [
      'of two exceptions on one day',
      {
        exceptions: [
          { from: noon('2027-01-04'), to: noon('2027-01-08') },
          { from: noon('2027-01-08'), to: noon('2027-01-08') },
        ],
      },
      'exceptions.1.from',
    ],
    ['for the school holidays of nowhere', { schoolHolidays: 'closed' }, 'schoolRegion'],
    [
      'for one holiday twice',
      { publicHolidays: [{ on: ['boxing-day'] }, { on: ['boxing-day'] }] },
      'publicHolidays.1.on',
    ],
    [
      'for a season that begins on 31 April',
      { seasons: [{ fromDay: 31, fromMonth: '04', untilDay: 1, untilMonth: '08' }] },
      'seasons.0.fromDay',
    ],
  ])('%s', async (_, hours, path) => {
    const { id } = await makeLocation(cms, { organisation });
    const answer = await editor.patch(`/locations/${id}`, hours);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(`"path":"${path}"`);
  });

  it('but with hours for every occasion it is', async () => {
    const { id } = await makeLocation(cms, { organisation });
    const answer = await editor.patch(`/locations/${id}`, {
      openingHours: [slot],
      exceptions: [{ from: noon('2027-01-04'), to: noon('2027-01-08'), days: ['MO'], why: 'Verbouwing' }],
      publicHolidays: [{ on: ['boxing-day'], hours: [{ opens: '12:00', closes: '15:00' }] }],
      schoolRegion: 'zuid',
      schoolHolidays: 'other',
      schoolHolidayHours: [{ ...slot, closes: '13:00' }],
      seasons: [{ fromDay: 1, fromMonth: '07', untilDay: 31, untilMonth: '08', ...slot }],
    });
    expect(answer.status, answer.text).toBe(200);
  });
});
