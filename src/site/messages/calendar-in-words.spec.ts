import { describe, expect, it } from 'vitest';

import { LIBRARY, NEIGHBOURHOOD_HOUSE } from '@/site/components/location-card/location-card.example';
import { BARE_OFFER, FULL_OFFER } from '@/site/views/offer/offer-view.example';

import { calendarWordsIn, locationForCalendar, offerForCalendar, signUpCalendarWordsIn } from './calendar-in-words';

describe('an offer in a calendar', () => {
  it('never says more than is known', () => {
    const text = offerForCalendar(
      { ...BARE_OFFER, summary: null, locationPhone: null, organisationPhone: null, registration: 'phone' },
      'nl',
    ).join('\n\n');
    expect(text).toContain('Kosten: Vraag wat het kost');
    expect(text).toContain('Vraag hoe u mee kunt doen.');
    expect(text).not.toMatch(/Gratis|Telefoon|null|undefined/u);
  });

  it('says what it is, from whom, what it costs and how to get in', () => {
    expect(offerForCalendar(FULL_OFFER, 'nl')).toEqual([
      'Loop binnen met uw vraag over uw telefoon, laptop of DigiD. Wij kijken met u mee.',
      'Van: Bibliotheek Rotterdam\nKosten: Gratis\nTelefoon: 010 281 61 00',
      'Bel om u aan te melden.',
    ]);
  });

  it('sends who wants to sign up to the site, and to no address that was filled in before', () => {
    const onSite = { ...FULL_OFFER, registration: 'form' as const, registrationValue: 'https://elders.example/' };
    expect(offerForCalendar(onSite, 'nl').at(-1)).toBe('Meld u aan op de website.');
  });

  it('has the address to register at', () => {
    const byMail = { ...FULL_OFFER, registration: 'mail' as const, registrationValue: 'leren@bibliotheek.example' };
    expect(offerForCalendar(byMail, 'en').at(-1)).toMatch(/ leren@bibliotheek\.example$/u);
  });
});

describe('a place in a calendar', () => {
  it('says its number and what editors wrote of its hours, when there is any', () => {
    expect(locationForCalendar(LIBRARY, 'nl')).toEqual([
      'In de zomervakantie zijn de tijden anders.',
      'Telefoon: 010 281 61 00',
    ]);
    expect(locationForCalendar(NEIGHBOURHOOD_HOUSE, 'nl')).toEqual([]);
  });
});

describe('what a calendar says of its own accord', () => {
  it('is in the language of the reader', () => {
    expect(calendarWordsIn('nl').cancelled('Klik & Tik')).toBe('Gaat niet door: Klik & Tik');
    expect(calendarWordsIn('en').cancelled('Klik & Tik')).toBe('Cancelled: Klik & Tik');
    expect(calendarWordsIn('nl').moved('Klik & Tik')).toBe('Nieuwe tijd: Klik & Tik');
    expect(calendarWordsIn('nl').help('De Dam')).toBe('Hulp: De Dam');
  });
});

describe('what the calendar of somebody with a place says', () => {
  const meeting = { start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00' };

  it('names the day, which is still right when it is read on another one', () => {
    const onTheDay = signUpCalendarWordsIn('nl', new Date('2026-12-01T08:00:00Z'));
    expect(onTheDay.when(meeting)).toBe('dinsdag 1 december, 10.00 tot 12.00 uur');
    expect(signUpCalendarWordsIn('nl', new Date('2025-12-01T08:00:00Z')).when(meeting)).toBe(
      'dinsdag 1 december 2026, 10.00 tot 12.00 uur',
    );
  });

  it('is in the language of the reader', () => {
    const [nl, en] = (['nl', 'en'] as const).map((locale) => signUpCalendarWordsIn(locale, new Date(meeting.start)));
    expect(nl?.ended('Klik & Tik')).toBe('Afgemeld: Klik & Tik');
    expect(en?.ended('Klik & Tik')).toBe('No longer signed up: Klik & Tik');
    expect(nl?.moved('Klik & Tik')).toBe('Nieuwe tijd: Klik & Tik');
    expect(en?.when(meeting)).toMatch(/^Tuesday 1 December, /u);
    expect(nl?.manage('https://digistap.example/x')).toMatch(/ https:\/\/digistap\.example\/x$/u);
  });
});
