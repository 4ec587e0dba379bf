import { describe, expect, it } from 'vitest';

import type { HelpState } from '@/domain/offer';
import { markupOf } from '@/site/markup-of.example';
import { SETTINGS } from '@/site/page-frame.example';

import { LIBRARY } from '../location-card/location-card.example';

import { OfferCard } from './offer-card';
import { BARE, COURSE, FOUND_OFFERS, ONLINE, WALK_IN } from './offer-card.example';
import { changeInWords, costInWords, placeInWords, timeInWords } from './offer-in-words';

const TODAY = '2026-11-22';

describe('a card of an offer of which little is known', () => {
  const markup = markupOf(<OfferCard offer={BARE} />);

  it('has no stairs and no words for a level', () => {
    expect(markup).not.toContain('level-steps');
    expect(markup).not.toContain('Voor wie');
  });

  it('never calls it free', () => {
    expect(markup).not.toContain('Gratis');
    expect(markup).toContain('Vraag wat het kost');
  });

  it('does not say that one can come without an appointment', () => {
    expect(markup).not.toContain('Zonder afspraak');
  });

  it('asks to call for the time, and guesses none', () => {
    expect(timeInWords(BARE, TODAY, 'nl')).toEqual({ first: 'Tijd onbekend, bel eerst', also: null });
  });
});

describe('a card at a glance', () => {
  it('says what, when, where, for whom and what it costs', () => {
    const markup = markupOf(<OfferCard offer={WALK_IN} />);
    for (const words of [
      'Inloop',
      'Inloopspreekuur digitale hulp',
      'Volgende keer: dinsdag 24 november, 10.00 tot 12.00 uur',
      'ook op 1 en 8 december',
      'Bibliotheek Zuidplein, Rotterdam',
      '‘Ik begin net’ tot en met ‘Makkelijke dingen doe ik zelf’',
      'Trap met vijf treden: trede 1 tot en met 3',
      'Gratis',
      'Zonder afspraak',
    ]) {
      expect(markup).toContain(words);
    }
  });

  it('never shows a level as a bare number', () => {
    expect(markupOf(<OfferCard offer={WALK_IN} />)).not.toMatch(/>[1-5]</u);
  });

  it('says why it was found, and nothing twice', () => {
    const [offer = WALK_IN] = FOUND_OFFERS;
    const badges = [...markupOf(<OfferCard offer={offer} />).matchAll(/nl-data-badge[^>]*>([^<]+)</gu)];
    expect(badges.map(([, badge]) => badge)).toEqual([
      'Gratis',
      'Past bij ‘Met hulp lukt het’',
      '1,2 km',
      'Vandaag nog',
      'Zonder afspraak',
    ]);
  });

  it('leaves the stairs out when the scale has no words for a level', () => {
    expect(markupOf(<OfferCard offer={COURSE} />, { site: { ...SETTINGS, skillLevels: [] } })).not.toContain(
      'level-steps',
    );
  });

  it('marks text in another language than the page, and says so by its language', () => {
    expect(markupOf(<OfferCard offer={WALK_IN} />, { locale: 'en' })).toContain('lang="nl"');
    expect(markupOf(<OfferCard offer={WALK_IN} />)).not.toContain('lang="nl"');
  });
});

describe('an offer in words', () => {
  it('has a price with what belongs to it', () => {
    expect(costInWords(COURSE.cost, 'nl')).toBe('€\u00A012,50 (met boek)');
    expect(costInWords({ free: false, amount: null, text: 'Vrije gift' }, 'nl')).toBe('Vrije gift');
  });

  it('names a city once', () => {
    const location = { ...LIBRARY, name: 'Bibliotheek Rotterdam', city: 'Rotterdam' };
    expect(placeInWords({ placeKind: 'location', location }, 'nl')).toBe('Bibliotheek Rotterdam');
    expect(placeInWords(ONLINE, 'nl')).toBe('Op internet, ook thuis');
    expect(placeInWords({ placeKind: 'location', location: null }, 'nl')).toBe('Vraag waar het is');
  });

  it('has no time when it is on the internet, and what the editor wrote when there is that', () => {
    expect(timeInWords(ONLINE, TODAY, 'nl')).toBeNull();
    expect(timeInWords({ ...BARE, scheduleNote: 'Op afspraak' }, TODAY, 'nl')?.first).toBe('Op afspraak');
  });
});

describe('whether somebody can come now', () => {
  const said = (help: HelpState | null, today = '2026-11-24') => timeInWords({ ...WALK_IN, help }, today, 'nl')?.first;

  it.each<[string, HelpState | null]>([
    ['Nu open, tot 17.00 uur', { state: 'help', until: '2026-11-24T17:00:00+01:00' }],
    ['Gaat open om 13.00 uur', { state: 'later-today', helpAt: '2026-11-24T13:00:00+01:00' }],
    ['Open, nu geen hulp', { state: 'open-door', helpAt: null }],
    ['Open, nu geen hulp. Hulp vanaf 13.00 uur', { state: 'open-door', helpAt: '2026-11-24T13:00:00+01:00' }],
    ['Vandaag, dinsdag 24 november, 10.00 tot 12.00 uur', null],
  ])('is said as "%s"', (words, help) => {
    expect(said(help)).toBe(words);
  });

  it('is in doubt where it depends on a school holiday that nobody knows', () => {
    const next = WALK_IN.next.map((meeting) => ({ ...meeting, status: 'tentative' as const }));
    expect(timeInWords({ ...WALK_IN, next }, TODAY, 'nl')?.first).toMatch(/\(als er geen schoolvakantie is\)$/u);
  });
});

describe('a change', () => {
  const meeting = { row: 'a', start: '2026-12-26T10:00:00+01:00', end: '2026-12-26T12:00:00+01:00', place: null };
  const cancelled = { ...meeting, status: 'cancelled' as const };

  it('is not said when there is none, or a cancelled meeting is far off', () => {
    expect(changeInWords({ next: [meeting], cancelled: [] }, TODAY, 'nl')).toBeNull();
    const before = { ...meeting, start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00' };
    expect(changeInWords({ next: [before], cancelled: [cancelled] }, TODAY, 'nl')).toBeNull();
  });

  it('is a meeting that is cancelled, with the reason or the holiday that it falls on', () => {
    const said = (reason: string | null) =>
      changeInWords({ next: [], cancelled: [{ ...cancelled, reason }] }, '2026-12-24', 'nl');
    expect(said('Storing')).toBe('Gaat niet door: zaterdag 26 december, 10.00 tot 12.00 uur (Storing)');
    expect(said(null)).toBe('Gaat niet door: zaterdag 26 december, 10.00 tot 12.00 uur (Tweede Kerstdag)');
  });

  it('is a meeting that was moved, with the day that it was', () => {
    const moved = { ...meeting, status: 'moved' as const, originalStart: '2026-12-25T10:00:00+01:00' };
    expect(changeInWords({ next: [moved], cancelled: [] }, TODAY, 'nl')).toBe(
      'Nieuwe tijd: zaterdag 26 december, 10.00 tot 12.00 uur. Het was vrijdag 25 december.',
    );
  });
});
