import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';
import { SETTINGS } from '@/site/page-frame.example';
import { BARE_OFFER, FULL_OFFER, SIGN_UP_OFFER } from '@/site/views/offer/offer-view.example';

import { LIBRARY, NEIGHBOURHOOD_HOUSE } from '../location-card/location-card.example';

import { LocationPrintCard } from './location-print-card';
import { OfferPrintCard } from './offer-print-card';

describe('a card on paper of which little is known', () => {
  it('says to call for the time, and guesses none', () => {
    const markup = markupOf(<OfferPrintCard offer={BARE_OFFER} />);
    expect(markup).toContain('Tijd onbekend, bel eerst');
    expect(markup).not.toMatch(/Gratis|undefined|null/u);
  });

  it('has the number of the site where no other is known, and none at all when there is none', () => {
    expect(markupOf(<LocationPrintCard location={NEIGHBOURHOOD_HOUSE} />)).toContain('010\u00A0281\u00A061\u00A000');
    const site = { ...SETTINGS, contact: { ...SETTINGS.contact, phone: null } };
    expect(markupOf(<LocationPrintCard location={NEIGHBOURHOOD_HOUSE} />, { site })).not.toContain('Bellen');
  });

  it('has no map of a place whose spot is not known', () => {
    const nowhere = { ...NEIGHBOURHOOD_HOUSE, lat: null, lon: null };
    expect(markupOf(<LocationPrintCard location={nowhere} />)).not.toContain('class="map-sketch');
  });

  it('says of hours without help that there is none', () => {
    const openingHours = { ...LIBRARY.openingHours, week: LIBRARY.openingHours.week.slice(0, 1) };
    const markup = markupOf(<LocationPrintCard location={{ ...LIBRARY, openingHours }} />);
    expect(markup).toContain('8.00 tot 10.00 uur (geen hulp)');
  });
});

describe('a card on paper', () => {
  it('says of an offer when, where, whom to call and what it costs', () => {
    const markup = markupOf(<OfferPrintCard offer={FULL_OFFER} />);
    for (const words of [
      'Inloopspreekuur digitale hulp',
      'Elke dinsdag en donderdag van 10.00 tot 12.00 uur, tot en met 12 juni 2027',
      'Huis van de Wijk De Dam',
      'Niet in de schoolvakantie.',
      'Gooilandsingel 95',
      '3083 DP Rotterdam',
      '010\u00A0281\u00A061\u00A000',
      'Gratis',
      'aria-label="Kaart met de plek"',
      'digistap.example/aanbod/inloop-digitale-hulp-zuidplein',
    ]) {
      expect(markup).toContain(words);
    }
  });

  it('says where to sign up, when that is on the site', () => {
    expect(markupOf(<OfferPrintCard offer={FULL_OFFER} />)).not.toContain('/aanmelden');
    expect(markupOf(<OfferPrintCard offer={SIGN_UP_OFFER} />)).toContain(
      'Meld u aan op digistap.example/aanbod/inloop-digitale-hulp-zuidplein/aanmelden, of bel.',
    );
  });

  it('says of a place when there is help', () => {
    const markup = markupOf(<LocationPrintCard location={LIBRARY} />);
    expect(markup).toContain('Maandag tot en met vrijdag: 10.00 tot 17.30 uur (met hulp)');
    expect(markup).not.toContain('8.00 tot 10.00');
    expect(markup).toContain('In de zomervakantie zijn de tijden anders.');
    expect(markup).toContain('digistap.example/inloop/bibliotheek-zuidplein');
  });

  it('leaves out a meeting that is cancelled', () => {
    const [first, ...others] = FULL_OFFER.next;
    const next = [...(first ? [{ ...first, status: 'cancelled' as const }] : []), ...others];
    const markup = markupOf(
      <OfferPrintCard offer={{ ...FULL_OFFER, next, schedule: { kind: 'dates', note: null, dates: [] } }} />,
    );
    expect(markup).not.toContain('24 november');
    expect(markup).toContain('1 december');
  });

  it('is in the language of the page', () => {
    const markup = markupOf(<OfferPrintCard offer={FULL_OFFER} />, { locale: 'en' });
    expect(markup).toContain('Every Tuesday and Thursday');
    expect(markup).toContain('digistap.example/en/aanbod/');
    expect(markup).toContain('<h2 class="print-card__title" lang="nl">');
  });
});
