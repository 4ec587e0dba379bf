import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { amsterdamIso } from '@/domain/amsterdam-time';
import { expandSchedule } from '@/domain/expand-schedule';
import type { Occurrence } from '@/domain/schedule';
import { EXAMPLE_CONTEXT, exampleRule, rulesOf } from '@/domain/schedule-examples';

import { eventsOf, meetingsOf, readBack, valuesOf } from '../../../tests/support/read-calendar';
import { exampleOffer, OTHER_PLACE } from '../json-ld/examples';
import { CALENDAR } from './examples';
import { calendarOf } from './offer-calendar';
import { signUpCalendar, type CalendarSignUp, type SignUpCalendarWords } from './sign-up-calendar';

const WORDS: SignUpCalendarWords = {
  ...CALENDAR.words,
  ended: (title) => `Afgemeld: ${title}`,
  when: ({ end, start }) => `Van ${start} tot ${end}`,
  phone: (phone) => `Telefoon: ${phone}`,
  manage: (url) => `Uw aanmelding: ${url}`,
};
const CONTEXT = { ...CALENDAR, words: WORDS };

const MEETING: Occurrence = {
  row: 'rule',
  start: '2026-12-01T10:00:00+01:00',
  end: '2026-12-01T12:00:00+01:00',
  place: null,
};
const RULE = rulesOf(exampleRule({ from: '2026-11-24', count: 8 }));
const LESSONS = expandSchedule(RULE, CALENDAR.window.from, CALENDAR.window.to, EXAMPLE_CONTEXT);

const SIGN_UP: CalendarSignUp = {
  id: 'a1',
  offer: { ...exampleOffer(), title: 'Klik & Tik' },
  takesPart: { in: 'session', meeting: MEETING },
  isEnded: false,
  phone: '010 281 61 00',
  manageUrl: 'https://digistap.example/aanmelding/geheim',
  pageUrl: 'https://digistap.example/aanbod/klik-en-tik-zuidplein',
};

function written(changes: Partial<CalendarSignUp> = {}, context: Partial<typeof CONTEXT> = {}): string {
  return signUpCalendar({ ...SIGN_UP, ...changes }, { ...CONTEXT, ...context });
}

const session = (changes: Partial<Occurrence> = {}, rest: Partial<CalendarSignUp> = {}) =>
  valuesOf(written({ ...rest, takesPart: { in: 'session', meeting: { ...MEETING, ...changes } } }));
const series = (meetings: readonly Occurrence[], rest: Partial<CalendarSignUp> = {}) =>
  valuesOf(written({ ...rest, takesPart: { in: 'series', meetings } }));

describe('the calendar of a place', () => {
  it('names no link that there is none of, and nothing that is not known', () => {
    const [event] = session(
      { place: 'gone' },
      { manageUrl: null, pageUrl: null, phone: null, offer: { ...SIGN_UP.offer, location: null } },
    );
    expect(event?.url).toBeUndefined();
    expect(event?.location).toBeUndefined();
    expect(event?.description).toBe('Van 2026-12-01T10:00:00+01:00 tot 2026-12-01T12:00:00+01:00');
  });

  it('keeps whatever somebody wrote inside its own line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const hostile = `${text}\r\nEND:VEVENT\rBEGIN:VEVENT\nUID:kwaad;,\\`;
        const file = written({
          offer: { ...SIGN_UP.offer, title: hostile },
          phone: hostile,
          takesPart: { in: 'session', meeting: { ...MEETING, status: 'cancelled', reason: hostile } },
        });
        const [event, ...others] = eventsOf(file);
        expect(others).toEqual([]);
        expect(event?.getAllProperties('uid')).toHaveLength(1);
        expect(event?.getFirstPropertyValue('uid')).toBe('a1@digistap.example');
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('has no events when there are no meetings', () => {
    expect(series([])).toEqual([]);
  });

  it('says what, when, where, whom to call and how to get out of it', () => {
    expect(session()).toEqual([
      {
        uid: 'a1@digistap.example',
        dtstamp: '2026-11-22T08:00:00Z',
        'last-modified': '2026-11-22T08:00:00Z',
        sequence: 28_108_800,
        dtstart: '2026-12-01T10:00:00',
        dtend: '2026-12-01T12:00:00',
        status: 'CONFIRMED',
        summary: 'Klik & Tik',
        description: [
          'Van 2026-12-01T10:00:00+01:00 tot 2026-12-01T12:00:00+01:00',
          'Telefoon: 010 281 61 00',
          'Uw aanmelding: https://digistap.example/aanmelding/geheim',
          'https://digistap.example/aanbod/klik-en-tik-zuidplein',
        ].join('\n\n'),
        location: 'Bibliotheek Zuidplein, Gooilandsingel 95, 3083DP Rotterdam',
        geo: '51.8866,4.4889',
        url: 'https://digistap.example/aanbod/klik-en-tik-zuidplein',
      },
    ]);
  });

  it('is a file to take over and not to follow, which says its method and what its time zone does', () => {
    const file = readBack(written());
    expect(file.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(file.getAllSubcomponents('vtimezone')).toHaveLength(1);
    for (const name of ['name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl']) {
      expect(file.hasProperty(name), name).toBe(false);
    }
  });

  it('opens the place itself where the offer has no page for everybody', () => {
    expect(session({}, { pageUrl: null })[0]?.url).toBe(SIGN_UP.manageUrl);
  });

  it('has the same times whichever offset they are given with', () => {
    expect(session({ start: '2026-12-01T09:00:00Z', end: '2026-12-01T11:00:00.000Z' })).toEqual(session());
  });

  it('is at the place of the meeting', () => {
    expect(session({ place: 'feijenoord' })[0]?.location).toBe(`${OTHER_PLACE.name}, 3083DP Rotterdam`);
  });

  it('shares no UID with the calendar of the offer, nor with another place', () => {
    const uids = (file: string) => valuesOf(file).map(({ uid }) => uid);
    const ofOffer = calendarOf(
      'x',
      [
        {
          offer: { ...exampleOffer(), id: 'a1', schedule: RULE },
          dependsOn: EXAMPLE_CONTEXT,
          description: [],
          changedAt: null,
        },
      ],
      CALENDAR,
    );
    const [one, other] = ['a1', 'a2'].map((id) =>
      uids(written({ id, takesPart: { in: 'series', meetings: LESSONS } })),
    );
    expect(new Set([...uids(ofOffer), ...(one ?? []), ...(other ?? [])]).size).toBe(1 + 2 * LESSONS.length);
  });
});

describe('a change', () => {
  it('that was written a second later is newer, and none is ever older', () => {
    const sequences = [
      '2020-01-01T00:00:00Z',
      '2026-11-22T08:00:00Z',
      '2026-11-22T08:00:01Z',
      '2093-12-31T00:00:00Z',
    ].map((stamp) => Number(valuesOf(written({}, { stamp: new Date(stamp) }))[0]?.sequence));
    expect(sequences.slice(0, 3)).toEqual([0, 28_108_800, 28_108_801]);
    expect(sequences[3]).toBeLessThan(2 ** 31);
  });

  it('that calls a meeting off keeps its UID, and says so in status and title, and why', () => {
    expect(session({ status: 'cancelled', reason: 'De docent is ziek.' })).toMatchObject([
      {
        uid: 'a1@digistap.example',
        status: 'CANCELLED',
        summary: 'Gaat niet door: Klik & Tik',
        description: expect.stringMatching(/^De docent is ziek\.\n\nVan /u) as string,
      },
    ]);
  });

  it('to another meeting moves the event', () => {
    const [before] = session();
    const [after] = session({ row: 'other', start: '2026-12-08T10:00:00+01:00', end: '2026-12-08T12:00:00+01:00' });
    expect(after).toMatchObject({ uid: before?.uid, dtstart: '2026-12-08T10:00:00', summary: 'Klik & Tik' });
  });

  it('that ends the place takes all its meetings off, in words that do not say the course is off', () => {
    const ended = series(LESSONS, { isEnded: true });
    expect(ended).toHaveLength(8);
    for (const event of ended) expect(event).toMatchObject({ status: 'CANCELLED', summary: 'Afgemeld: Klik & Tik' });
    expect(session({ status: 'cancelled' }, { isEnded: true })).toMatchObject([
      { status: 'CANCELLED', summary: 'Gaat niet door: Klik & Tik' },
    ]);
  });

  it('is uncertain where the meeting is', () => {
    const [event] = session({ status: 'tentative' });
    expect(event).toMatchObject({ status: 'TENTATIVE', summary: 'Klik & Tik' });
    expect(event?.description).toMatch(/^Bel eerst of het doorgaat\./u);
  });
});

describe('a series', () => {
  it('has each of its lessons, at the times that Dutch clocks show', () => {
    const file = written({ takesPart: { in: 'series', meetings: LESSONS } });
    expect(meetingsOf(file, CALENDAR.window)).toEqual(
      LESSONS.map(({ end, start }) => ({
        start: amsterdamIso(Date.parse(start)),
        end: amsterdamIso(Date.parse(end)),
        status: 'CONFIRMED',
      })),
    );
  });

  it('moves one lesson under its own UID and leaves the others as they are', () => {
    const before = series(LESSONS);
    const after = series(
      LESSONS.map((lesson, index) =>
        index === 2
          ? {
              ...lesson,
              status: 'moved' as const,
              originalStart: lesson.start,
              start: '2026-12-10T19:00:00+01:00',
              end: '2026-12-10T21:00:00+01:00',
            }
          : lesson,
      ),
    );
    expect(after[2]).toMatchObject({
      uid: before[2]?.uid,
      dtstart: '2026-12-10T19:00:00',
      summary: 'Andere tijd: Klik & Tik',
      status: 'CONFIRMED',
    });
    expect(after.toSpliced(2, 1)).toEqual(before.toSpliced(2, 1));
  });
});
