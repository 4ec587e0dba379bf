import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkIndex } from '@/catalogue/reindex';
import { amsterdamDay, wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, weekdayOf, type Day } from '@/domain/calendar-day';
import { isHelpThere } from '@/domain/help-now';
import type { Offer } from '@/payload-types';
import { now } from '@/config/env';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { catalogueDatabase, publicCard } from '../support/catalogue';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

let cms: Payload;
let organisation: string;
let editor: RestClient;

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', allOrganisations: true }));
});

/** A day some days from now, and an instant on it. */
const ahead = (days: number): Day => dayFromNumber(dayNumber(amsterdamDay(now())) + days);
const at = (day: Day, time: string) => new Date(wallClockMoment(day, time).epochMilliseconds).toISOString();
const noon = (day: Day) => at(day, '12:00');

const EVERY_DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const daily = (changes: object = {}, schedule: object = {}) =>
  ({
    kind: 'rules',
    rules: [{ weekdays: [...EVERY_DAY], opens: '10:00', closes: '12:00', from: noon(ahead(1)), ...changes }],
    ...schedule,
  }) as Offer['schedule'];

async function edit(path: string, data: object): Promise<void> {
  const answer = await editor.patch(path, data);
  expect(answer.status, answer.text).toBe(200);
}

/** The card that a visitor sees, now or at another moment. */
async function card(id: string, moment = now(), locale: 'nl' | 'en' = 'nl') {
  const found = await publicCard(id, locale, moment);
  if (!found) throw new Error('The offer is not in the catalogue.');
  return found;
}
const daysOf = (meetings: readonly { start: string }[]) => meetings.map(({ start }) => start.slice(0, 10));

/** Everybody's dates are as the documents say. */
async function expectTruth(): Promise<void> {
  expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
}

describe('A meeting is not among the next ones', () => {
  it('when it is cancelled, but its card says so and why, in the language of the reader', async () => {
    const overrides = [{ start: at(ahead(2), '10:00'), status: 'cancelled' as const, reason: 'De trainer is ziek' }];
    const { id } = await makeOffer(cms, { organisation, schedule: daily({}, { overrides }) });
    const { cancelled, next } = await card(id);
    expect(daysOf(next)).toEqual([ahead(1), ahead(3), ahead(4)]);
    expect(cancelled).toMatchObject([{ status: 'cancelled', reason: 'De trainer is ziek' }]);
    expect((await card(id, now(), 'en')).cancelled).toMatchObject([{ reason: 'De trainer is ziek' }]);
    await expectTruth();
  });

  it('when its place is closed that day, until it is open again', async () => {
    const location = await makeLocation(cms, {
      organisation,
      openingHours: [{ days: [...EVERY_DAY], opens: '09:00', closes: '17:00', staffed: true }],
      holidaysKept: false,
    });
    const { id } = await makeOffer(cms, { organisation, place: 'location', location: location.id, schedule: daily() });
    const exceptions = [{ from: noon(ahead(1)), to: noon(ahead(2)), why: 'Verbouwing' }];
    await edit(`/locations/${location.id}`, { exceptions });
    expect(daysOf((await card(id)).next)).toEqual([ahead(3), ahead(4), ahead(5)]);
    expect((await card(id)).cancelled).toMatchObject([{ reason: 'Verbouwing' }, { reason: 'Verbouwing' }]);
    await expectTruth();
    // Without a last day it is one day.
    await edit(`/locations/${location.id}`, { exceptions: [{ from: noon(ahead(2)) }] });
    expect(daysOf((await card(id)).next)).toEqual([ahead(1), ahead(3), ahead(4)]);
    await expectTruth();
    await edit(`/locations/${location.id}`, { exceptions: [] });
    expect(daysOf((await card(id)).next)).toEqual([ahead(1), ahead(2), ahead(3)]);
    expect((await card(id)).cancelled).toEqual([]);
    await expectTruth();
  });

  it('in a school holiday that it keeps, from the moment that somebody enters one', async () => {
    const schedule = daily({}, { schoolHolidays: 'not-in', schoolRegion: 'noord' });
    const { id } = await makeOffer(cms, { organisation, schedule });
    expect((await card(id)).next.every(({ status }) => status === 'tentative')).toBe(true);
    for (const [name, from, until] of [
      ['Vroeger', ahead(-60), ahead(-50)],
      ['Nu', ahead(2), ahead(9)],
      ['Later', ahead(80), ahead(95)],
    ] as const) {
      const holiday = { name, regions: ['noord', 'midden', 'zuid'], from: noon(from), until: noon(until) };
      const answer = await editor.post('/school-holidays', holiday);
      expect(answer.status, answer.text).toBe(201);
    }
    const { next } = await card(id);
    expect(daysOf(next)).toEqual([ahead(1), ahead(10), ahead(11)]);
    expect(next.some(({ status }) => status === 'tentative')).toBe(false);
    await expectTruth();
  });
});

describe('A meeting that was moved', () => {
  it('is found at its new time and says when it was', async () => {
    const overrides = [
      {
        start: at(ahead(1), '10:00'),
        status: 'moved' as const,
        newStart: at(ahead(2), '15:00'),
        newEnd: at(ahead(2), '16:00'),
        reason: 'De zaal was bezet',
      },
    ];
    const { id } = await makeOffer(cms, { organisation, schedule: daily({}, { overrides }) });
    const { next } = await card(id);
    expect(daysOf(next)).toEqual([ahead(2), ahead(2), ahead(3)]);
    expect(next[1]).toMatchObject({ status: 'moved', reason: 'De zaal was bezet' });
    expect(new Date(next[1]?.originalStart ?? '').toISOString()).toBe(at(ahead(1), '10:00'));
    await expectTruth();
  });

  it('keeps its own identity where it lands on another one', async () => {
    const overrides = [
      {
        start: at(ahead(1), '10:00'),
        status: 'moved' as const,
        newStart: at(ahead(2), '10:00'),
        newEnd: at(ahead(2), '12:00'),
      },
    ];
    const { id } = await makeOffer(cms, { organisation, schedule: daily({}, { overrides }) });
    expect(daysOf((await card(id)).next)).toEqual([ahead(2), ahead(2), ahead(3)]);
    await expectTruth();
  });
});

describe('An offer', () => {
  it('leaves the site after the last lesson of its series, without anybody touching it', async () => {
    const schedule = daily({ count: 3, weekdays: [weekdayOf(ahead(1))] });
    const { id } = await makeOffer(cms, { organisation, schedule });
    const on = (days: number) => publicCard(id, 'nl', new Date(noon(ahead(days))));
    expect(await on(15)).not.toBeNull();
    expect(await on(16)).toBeNull();
    await expectTruth();
  });

  it('that follows the hours of a place has help when the place has, and nobody knows where it has told none', async () => {
    const location = await makeLocation(cms, { organisation, holidaysKept: false });
    const { id } = await makeOffer(cms, {
      organisation,
      kind: 'walk-in',
      place: 'location',
      location: location.id,
      schedule: daily({ opens: null, closes: null, followsHours: 'open' }),
    });
    const helpAt = async (time: string) => {
      const moment = new Date(at(ahead(1), time));
      return isHelpThere(await card(id, moment), moment);
    };
    expect(await helpAt('11:00')).toBeNull();
    await edit(`/locations/${location.id}`, {
      openingHours: [
        { days: EVERY_DAY, opens: '08:00', closes: '10:00', staffed: false },
        { days: EVERY_DAY, opens: '10:00', closes: '12:00', staffed: true },
        { days: EVERY_DAY, opens: '12:00', closes: '20:00', staffed: false },
      ],
    });
    const seen = await Promise.all(['07:59', '09:59', '10:00', '11:59', '12:00', '20:00'].map(helpAt));
    expect(seen).toEqual([false, false, true, true, false, false]);
    const [first] = (await card(id)).next;
    expect(first).toMatchObject({ help: [{ start: expect.stringContaining('T10:00') as string }] });
    expect([first?.start.slice(11, 16), first?.end.slice(11, 16)]).toEqual(['08:00', '20:00']);
    await expectTruth();
  });
});
