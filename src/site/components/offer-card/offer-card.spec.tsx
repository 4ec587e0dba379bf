import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';
import { SETTINGS } from '@/site/page-frame.example';

import { LIBRARY } from '../location-card/location-card.example';

import { OfferCard } from './offer-card';
import { BARE, COURSE, FOUND_OFFERS, ONLINE, WALK_IN } from './offer-card.example';
import { costInWords, placeInWords, timeInWords } from './offer-in-words';

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
