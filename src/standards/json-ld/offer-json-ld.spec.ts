import { describe, expect, it } from 'vitest';
import type { OfferKind } from '@/domain/offer';
import { CONTEXT, exampleOffer, exampleRule, MODULE, NEXT_TUESDAYS } from './examples';
import { offerJsonLd } from './offer-json-ld';

const PAGE = 'https://digistap.example/aanbod/klik-en-tik-zuidplein';
const PROVIDER = {
  '@type': 'Organization',
  '@id': 'https://digistap.example/partners/bibliotheek-rotterdam#organisation',
  name: 'Bibliotheek Rotterdam',
  url: 'https://digistap.example/partners/bibliotheek-rotterdam',
};
const PLACE = {
  '@type': 'Place',
  '@id': 'https://digistap.example/inloop/bibliotheek-zuidplein#place',
  name: 'Bibliotheek Zuidplein',
  url: 'https://digistap.example/inloop/bibliotheek-zuidplein',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Gooilandsingel 95',
    postalCode: '3083DP',
    addressLocality: 'Rotterdam',
    addressCountry: 'NL',
  },
};
const OFFLINE = 'https://schema.org/OfflineEventAttendanceMode';
const DATES = {
  kind: 'dates' as const,
  note: null,
  dates: [
    { id: 'd2', start: '2026-12-08T09:00:00Z', end: '2026-12-08T11:00:00Z', place: null },
    { id: 'd1', start: '2026-10-20T08:00:00Z', end: '2026-10-20T10:00:00Z', place: null },
  ],
};
const LAST_DATE = { row: 'd2', start: '2026-12-08T10:00:00+01:00', end: '2026-12-08T12:00:00+01:00', place: null };

const jsonLd = (changes: Parameters<typeof exampleOffer>[0]) => offerJsonLd(exampleOffer(changes), CONTEXT);

describe('a course', () => {
  it('is a Course with an instance at its times and place', () => {
    expect(jsonLd({})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': `${PAGE}#offer`,
      url: PAGE,
      name: 'Klik & Tik',
      description: 'U leert werken met de computer.',
      image: 'https://digistap.example/media/les.webp',
      offers: { '@type': 'Offer', url: PAGE, category: 'Free', price: 0, priceCurrency: 'EUR' },
      provider: PROVIDER,
      inLanguage: ['nl'],
      about: [
        { '@type': 'DefinedTerm', termCode: 'computer-basics' },
        { '@type': 'DefinedTerm', termCode: 'internet' },
      ],
      educationalLevel: [
        { '@type': 'DefinedTerm', termCode: '1', name: 'Ik begin net' },
        { '@type': 'DefinedTerm', termCode: '2', name: 'Met hulp lukt het' },
        { '@type': 'DefinedTerm', termCode: '3' },
      ],
      isAccessibleForFree: true,
      hasCourseInstance: [
        {
          '@type': 'CourseInstance',
          name: 'Klik & Tik',
          courseMode: 'Onsite',
          eventAttendanceMode: OFFLINE,
          inLanguage: ['nl'],
          location: PLACE,
          organizer: PROVIDER,
          startDate: '2026-11-24T10:00:00+01:00',
          courseSchedule: [
            {
              '@type': 'Schedule',
              repeatFrequency: 'P1W',
              byDay: ['https://schema.org/Tuesday'],
              startTime: '10:00:00',
              endTime: '12:00:00',
              duration: 'PT120M',
              scheduleTimezone: 'Europe/Amsterdam',
            },
          ],
        },
      ],
    });
  });

  it('says where to sign up, when that is on this site', () => {
    expect(jsonLd({ registration: 'form', signUp: { per: 'series', choices: [] } })).toMatchObject({
      url: PAGE,
      offers: { url: `${PAGE}/aanmelden` },
    });
  });

  it('has an instance for each place where it is given', () => {
    const rules = [exampleRule(), exampleRule({ id: 'r2', place: 'feijenoord' }), exampleRule({ id: 'r3' })];
    const elsewhere = {
      row: 'r2',
      start: '2026-11-25T10:00:00+01:00',
      end: '2026-11-25T12:00:00+01:00',
      place: 'feijenoord',
    };
    expect(jsonLd({ schedule: { kind: 'rules', note: null, rules }, next: [elsewhere] })).toMatchObject({
      hasCourseInstance: [
        { location: { name: 'Bibliotheek Zuidplein' }, courseSchedule: [{}, {}] },
        { location: { name: 'Bibliotheek Feijenoord' }, courseSchedule: [{}], startDate: elsewhere.start },
      ],
    });
  });

  it('with dates runs from the first lesson to the end of the last, in any order', () => {
    const next = [LAST_DATE];
    expect(jsonLd({ schedule: DATES, next })).toMatchObject({
      hasCourseInstance: [
        {
          startDate: '2026-10-20T10:00:00+02:00',
          endDate: '2026-12-08T12:00:00+01:00',
          subEvent: [
            { '@type': 'EducationEvent', startDate: LAST_DATE.start, endDate: LAST_DATE.end, location: PLACE },
          ],
        },
      ],
    });
  });

  it('with only a text has an instance without times', () => {
    const course = jsonLd({ schedule: { kind: 'text', note: 'In overleg' }, next: [] });
    expect(course).toMatchObject({ hasCourseInstance: [{ courseMode: 'Onsite', location: PLACE }] });
    expect(JSON.stringify(course)).not.toMatch(/startDate|courseSchedule|overleg/u);
  });

  it('tells what its module teaches', () => {
    expect(jsonLd({ module: MODULE })).toMatchObject({ teaches: 'Werken met de muis' });
  });

  it('is described by its long text when it has no summary', () => {
    const text = { type: 'text' as const, text: 'Een lang verhaal.', bold: false, italic: false };
    expect(jsonLd({ summary: null, description: [{ type: 'paragraph', children: [text] }] })).toMatchObject({
      description: 'Een lang verhaal.',
    });
  });
});

describe('a course with a single date', () => {
  const dates = DATES.dates.slice(0, 1);

  it('has no lessons inside it', () => {
    const course = jsonLd({ schedule: { ...DATES, dates }, next: [LAST_DATE] });
    expect(course).toMatchObject({ hasCourseInstance: [{ startDate: LAST_DATE.start, endDate: LAST_DATE.end }] });
    expect(JSON.stringify(course)).not.toContain('subEvent');
  });

  it('passes over a date that cannot be read', () => {
    const broken = { id: 'd0', start: '2026-10-20T08:00:00Z', end: '', place: null };
    const course = jsonLd({ schedule: { ...DATES, dates: [broken, ...dates] }, next: [LAST_DATE] });
    expect(course).toMatchObject({ hasCourseInstance: [{ startDate: LAST_DATE.start, endDate: LAST_DATE.end }] });
  });
});

describe('a workshop', () => {
  it('without a coming date tells when it was', () => {
    expect(jsonLd({ kind: 'workshop', schedule: DATES, next: [] })).toMatchObject({
      hasCourseInstance: [{ startDate: '2026-10-20T10:00:00+02:00', endDate: LAST_DATE.end }],
    });
  });

  it('has an instance for each coming date, as each is the whole workshop', () => {
    expect(jsonLd({ kind: 'workshop', schedule: DATES, next: [LAST_DATE] })).toMatchObject({
      '@type': 'Course',
      hasCourseInstance: [{ startDate: LAST_DATE.start, endDate: LAST_DATE.end, location: PLACE }],
    });
  });
});

describe('an online course', () => {
  it('is attended online, at its address or else at our page', () => {
    expect(jsonLd({ kind: 'online', placeKind: 'online', onlineUrl: 'https://oefenen.example/' })).toMatchObject({
      '@type': 'Course',
      hasCourseInstance: [
        {
          courseMode: 'Online',
          eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
          location: { '@type': 'VirtualLocation', url: 'https://oefenen.example/' },
        },
      ],
    });
    expect(jsonLd({ kind: 'online', placeKind: 'online' })).toMatchObject({
      hasCourseInstance: [{ location: { '@type': 'VirtualLocation', url: PAGE } }],
    });
  });
});

describe('a training at your work', () => {
  it('is a Course without a place', () => {
    const training = jsonLd({ kind: 'in-house-training', placeKind: 'at-your-place', location: null });
    expect(training).toMatchObject({ '@type': 'Course', hasCourseInstance: [{ courseMode: 'Onsite' }] });
    expect(JSON.stringify(training)).not.toContain('"location"');
  });
});

describe('a walk-in', () => {
  it('is an EducationEvent with its pattern and next meetings, without an end', () => {
    expect(jsonLd({ kind: 'walk-in' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'EducationEvent',
      '@id': `${PAGE}#offer`,
      url: PAGE,
      name: 'Klik & Tik',
      description: 'U leert werken met de computer.',
      image: 'https://digistap.example/media/les.webp',
      offers: { '@type': 'Offer', url: PAGE, category: 'Free', price: 0, priceCurrency: 'EUR' },
      organizer: PROVIDER,
      inLanguage: ['nl'],
      about: [
        { '@type': 'DefinedTerm', termCode: 'computer-basics' },
        { '@type': 'DefinedTerm', termCode: 'internet' },
      ],
      educationalLevel: [
        { '@type': 'DefinedTerm', termCode: '1', name: 'Ik begin net' },
        { '@type': 'DefinedTerm', termCode: '2', name: 'Met hulp lukt het' },
        { '@type': 'DefinedTerm', termCode: '3' },
      ],
      isAccessibleForFree: true,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: OFFLINE,
      location: PLACE,
      startDate: '2026-11-24T10:00:00+01:00',
      eventSchedule: [
        {
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: ['https://schema.org/Tuesday'],
          startTime: '10:00:00',
          endTime: '12:00:00',
          duration: 'PT120M',
          scheduleTimezone: 'Europe/Amsterdam',
        },
      ],
      subEvent: NEXT_TUESDAYS.map(({ start, end }) => ({
        '@type': 'EducationEvent',
        name: 'Klik & Tik',
        startDate: start,
        endDate: end,
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: OFFLINE,
        location: PLACE,
      })),
    });
  });

  it('that goes on has no end, even when only one meeting is in sight', () => {
    const event = jsonLd({ kind: 'walk-in', next: NEXT_TUESDAYS.slice(0, 1) });
    expect(event).toMatchObject({ subEvent: [{ endDate: '2026-11-24T12:00:00+01:00' }] });
    expect(event).not.toHaveProperty('endDate');
  });

  it('on dates has its meetings and no end either, as long as there are several', () => {
    const event = jsonLd({ kind: 'walk-in', schedule: DATES, next: [LAST_DATE, { ...LAST_DATE, row: 'd3' }] });
    expect(event).toMatchObject({ subEvent: [{}, {}] });
    expect(event).not.toHaveProperty('endDate');
  });

  it('on one date is one event', () => {
    const event = jsonLd({ kind: 'meet-up', schedule: DATES, next: [LAST_DATE] });
    expect(event).toMatchObject({ '@type': 'EducationEvent', startDate: LAST_DATE.start, endDate: LAST_DATE.end });
    const dates = DATES.dates.slice(0, 1);
    expect(jsonLd({ kind: 'walk-in', schedule: { ...DATES, dates } })['@type']).toBe('EducationEvent');
    expect(event).not.toHaveProperty('subEvent');
    expect(event).not.toHaveProperty('eventSchedule');
  });

  it('whose dates are over still tells when it was', () => {
    expect(jsonLd({ kind: 'walk-in', schedule: DATES, next: [] })).toMatchObject({
      '@type': 'EducationEvent',
      startDate: '2026-10-20T10:00:00+02:00',
    });
  });

  it('is where the meeting is, when that is elsewhere', () => {
    const next = [{ ...LAST_DATE, place: 'feijenoord' }];
    expect(jsonLd({ kind: 'walk-in', schedule: DATES, next })).toMatchObject({
      location: { name: 'Bibliotheek Feijenoord' },
    });
  });

  it('whose times are a text is a Service, for it has no date', () => {
    const service = jsonLd({ kind: 'walk-in', schedule: { kind: 'text', note: 'Twee middagen' }, next: [] });
    expect(service['@type']).toBe('Service');
    expect(jsonLd({ kind: 'walk-in', schedule: { kind: 'rules', note: null, rules: [] }, next: [] })['@type']).toBe(
      'Service',
    );
  });
});

describe.each<OfferKind>(['helpdesk', 'device-loan', 'internet-access'])('a %s', (kind) => {
  it('is a Service with hours, place and languages', () => {
    const rules = [
      exampleRule({ weekdays: ['FR', 'TU'], from: '2026-09-01', until: '2027-06-30' }),
      exampleRule({ id: 'r2', nths: [1] }),
    ];
    expect(jsonLd({ kind, schedule: { kind: 'rules', note: null, rules } })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      '@id': `${PAGE}#offer`,
      url: PAGE,
      name: 'Klik & Tik',
      description: 'U leert werken met de computer.',
      image: 'https://digistap.example/media/les.webp',
      offers: { '@type': 'Offer', url: PAGE, category: 'Free', price: 0, priceCurrency: 'EUR' },
      serviceType: kind,
      provider: PROVIDER,
      hoursAvailable: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Tuesday', 'https://schema.org/Friday'],
          opens: '10:00:00',
          closes: '12:00:00',
          validFrom: '2026-09-01',
          validThrough: '2027-06-30',
        },
      ],
      availableChannel: { '@type': 'ServiceChannel', serviceLocation: PLACE, availableLanguage: ['nl'] },
    });
  });
});

describe('a helpdesk online', () => {
  it('is at its address', () => {
    expect(jsonLd({ kind: 'helpdesk', location: null, onlineUrl: 'https://hulp.example/' })).toMatchObject({
      availableChannel: { '@type': 'ServiceChannel', serviceUrl: 'https://hulp.example/' },
    });
  });
});

describe('the cost', () => {
  it.each([
    [
      'a price',
      { free: false, amount: 13.5, text: null },
      { category: 'Paid', price: 13.5, priceCurrency: 'EUR' },
      false,
    ],
    ['nothing', { free: true, amount: 25, text: null }, { category: 'Free', price: 0, priceCurrency: 'EUR' }, true],
    [
      'a price of zero',
      { free: false, amount: 0, text: null },
      { category: 'Free', price: 0, priceCurrency: 'EUR' },
      true,
    ],
    [
      'a text',
      { free: false, amount: null, text: 'Vraag ernaar' },
      { category: 'Paid', description: 'Vraag ernaar' },
      false,
    ],
  ])('of %s', (_, cost, offers, free) => {
    expect(jsonLd({ cost })).toMatchObject({
      offers: { '@type': 'Offer', url: PAGE, ...offers },
      isAccessibleForFree: free,
    });
  });

  it('has no price when only a text tells it', () => {
    expect(JSON.stringify(jsonLd({ cost: { free: false, amount: null, text: 'Vraag ernaar' } }))).not.toContain(
      '"price',
    );
  });

  it('that nobody filled in is not told', () => {
    const offer = jsonLd({ cost: { free: false, amount: null, text: null } });
    expect(offer).not.toHaveProperty('offers');
    expect(offer).not.toHaveProperty('isAccessibleForFree');
  });
});

describe('a monthly rule', () => {
  it('names its days as RFC 5545 does', () => {
    const rules = [exampleRule({ weekdays: ['MO', 'WE'], nths: [1, -1], from: '2026-09-01', until: '2027-06-30' })];
    expect(jsonLd({ kind: 'walk-in', schedule: { kind: 'rules', note: null, rules } })).toMatchObject({
      eventSchedule: [
        {
          repeatFrequency: 'P1M',
          byDay: ['1MO', '1WE', '-1MO', '-1WE'],
          startDate: '2026-09-01',
          endDate: '2027-06-30',
        },
      ],
    });
  });
});
