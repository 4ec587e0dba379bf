import ICAL from 'ical.js';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { GET as getLocationCalendar } from '@/app/open/locations/[slug]/route';
import { GET as getOffer } from '@/app/open/offers/[slug]/route';
import { GET as getOffersCalendar } from '@/app/open/offers.ics/route';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';

let cms: Payload;
let organisation: string;
let place: { id: string; slug: string };

const request = (path: string) => new Request(`https://digistap.example${path}`);
const ofOffer = (slug: string) => getOffer(request(`/open/offers/${slug}`), { params: Promise.resolve({ slug }) });
const ofPlace = (slug: string) =>
  getLocationCalendar(request(`/open/locations/${slug}`), { params: Promise.resolve({ slug }) });

/** The events of a calendar, as another program reads them. */
async function eventsIn(answer: Response): Promise<ICAL.Event[]> {
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** When an event happens from today on, the first so many: a series begins earlier, so that it stays the same for a while. */
function days(event: ICAL.Event, most: number): string[] {
  const found: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); found.length < most; next = iterator.next()) {
    const start = next.toString().slice(0, 16);
    if (start >= '2026-11-23') found.push(start);
  }
  return found;
}

beforeAll(async () => {
  cms = await openCms();
  ({ id: organisation } = await makeOrganisation(cms, { name: 'Rijnbibliotheek' }));
  const { id, slug } = await makeLocation(cms, {
    organisation,
    name: 'Buurthuis De Spil',
    openingHours: [
      { days: ['TU'], opens: '13:00', closes: '17:00', staffed: true },
      { days: ['SU'], opens: '10:00', closes: '12:00', staffed: false },
    ],
  });
  place = { id, slug: String(slug) };
});

describe('A calendar', () => {
  it('is refused for what is not there, not public, or no calendar', async () => {
    const draft = await makeOffer(cms, { organisation, title: 'Nog niet af', _status: 'draft' });
    for (const slug of ['nergens.ics', `${String(draft.slug)}.ics`, '.ics', '%00.ics']) {
      expect((await ofOffer(slug)).status, slug).toBe(404);
      expect((await ofPlace(slug)).status, slug).toBe(404);
    }
    expect((await ofPlace(place.slug)).status).toBe(404);
  });

  it('of an offer has the meetings that the site tells, without those that are left out', async () => {
    const { slug } = await makeOffer(cms, {
      organisation,
      title: 'Leren mailen',
      place: 'location',
      location: place.id,
      schedule: {
        kind: 'rules',
        rules: [{ weekdays: ['WE'], opens: '10:00', closes: '12:00' }],
        exceptions: [{ from: '2026-12-02T12:00:00Z', until: '2026-12-02T12:00:00Z' }],
        overrides: [{ start: '2026-12-09T09:00:00Z', status: 'cancelled', reason: 'Zieke docent' }],
      },
    });
    const events = await eventsIn(await ofOffer(`${String(slug)}.ics`));
    const series = events.find((event) => event.isRecurring());
    const cancelled = events.find((event) => event.isRecurrenceException());
    if (!series || !cancelled) throw new Error('There is no series, or nothing is cancelled.');
    expect(days(series, 3)).toEqual(['2026-11-25T10:00', '2026-12-09T10:00', '2026-12-16T10:00']);
    expect(series.component.getFirstPropertyValue('dtstart')?.toString()).toContain('T10:00:00');
    expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(cancelled.description).toContain('Zieke docent');
    expect(series.location).toContain('Buurthuis De Spil');
  });

  it('of a search has what the search finds, and nothing else', async () => {
    const schedule = {
      kind: 'dates' as const,
      dates: [{ start: '2026-11-30T13:00:00Z', end: '2026-11-30T14:00:00Z' }],
    };
    await makeOffer(cms, { organisation, title: 'Beeldbellen', schedule });
    await makeOffer(cms, { organisation, title: 'Solliciteren', schedule });
    const events = await eventsIn(await getOffersCalendar(request('/open/offers.ics?q=beeldbellen')));
    expect(events.map(({ summary }) => summary)).toEqual(['Beeldbellen']);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
  });

  it('of a place has the hours with help, not those of an open door alone', async () => {
    const [event, ...others] = await eventsIn(await ofPlace(`${place.slug}.ics`));
    if (!event) throw new Error('There are no hours.');
    expect(others).toEqual([]);
    expect(days(event, 2)).toEqual(['2026-11-24T13:00', '2026-12-01T13:00']);
  });

  it('keeps its UIDs when it is asked again', async () => {
    const uids = async () =>
      (await eventsIn(await getOffersCalendar(request('/open/offers.ics')))).map(({ uid }) => uid).sort();
    expect(await uids()).toEqual(await uids());
  });
});
