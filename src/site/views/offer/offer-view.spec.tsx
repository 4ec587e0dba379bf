import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';

import { OfferView } from './offer-view';
import { BARE_OFFER, CHANGED_OFFER, FULL_OFFER, SIGN_UP_OFFER } from './offer-view.example';

describe('the page of an offer of which little is known', () => {
  const markup = markupOf(<OfferView offer={BARE_OFFER} />);

  it.each(['Zo gaat het', 'Wat leert u?', 'Waar gaat het over?', 'Deze informatie komt van', 'Dit past bij u'])(
    'has no empty part "%s"',
    (heading) => {
      expect(markup).not.toContain(heading);
    },
  );

  it('does not promise working hours', () => {
    expect(markup).not.toContain('werktijd');
  });

  it('asks to call for the time', () => {
    expect(markup).toContain('Tijd onbekend, bel eerst');
  });
});

describe('the page of an offer that goes another way', () => {
  const markup = markupOf(<OfferView offer={CHANGED_OFFER} />);

  it('says what is cancelled and moved, and why', () => {
    expect(markup).toContain('dinsdag 24 november, 10.00 tot 12.00 uur (De begeleider is ziek)');
    expect(markup).toContain('Nieuwe tijd: donderdag 26 november, 13.00 tot 15.00 uur');
    expect(markup).toContain('(De zaal is bezet)');
  });

  it('promises nothing that depends on holidays that nobody has entered', () => {
    expect(markup).toContain('3 december, 19.00 tot 21.00 uur (als er geen schoolvakantie is)');
  });

  it('asks to call when it follows hours that nobody knows', () => {
    const unknown = { ...CHANGED_OFFER, cancelled: [], next: [] };
    expect(markupOf(<OfferView offer={{ ...unknown, timesKnown: false }} />)).toContain('Tijd onbekend, bel eerst');
    expect(markupOf(<OfferView offer={{ ...unknown, timesKnown: true }} />)).toContain('geen volgende keren');
  });
});

describe('the page of an offer', () => {
  const markup = markupOf(<OfferView offer={FULL_OFFER} />);

  it('begins with the facts and the way to get in', () => {
    const order = ['Kosten', 'Aanmelden', 'href="tel:+31102816100"', 'Zo gaat het', 'Wanneer is het?', 'Waar is het?'];
    const places = order.map((words) => markup.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('answers what people ask before they dare', () => {
    for (const question of ['Wie ontvangt mij?', 'Hoe groot is de groep?', 'Mag ik iemand meenemen?']) {
      expect(markup).toContain(`<dt>${question}</dt>`);
    }
  });

  it('says the schedule in words, with the other place of a rule', () => {
    expect(markup).toContain('Elke dinsdag en donderdag van 10.00 tot 12.00 uur, tot en met 12 juni 2027');
    expect(markup).toContain('Elke eerste maandag van de maand van 19.00 tot 21.00 uur');
    expect(markup).toContain('href="/inloop/huis-van-de-wijk-de-dam"');
  });

  it('says where the facts come from and when they were checked', () => {
    expect(markup).toContain('href="https://www.bibliotheek.rotterdam.nl/"');
    expect(markup).toContain('Gecontroleerd op 10 november 2026.');
  });

  it('says in a few words that a text was not translated', () => {
    expect(markupOf(<OfferView offer={FULL_OFFER} />, { locale: 'en' })).toContain('This text is in Dutch');
    expect(markup).not.toContain('Deze tekst is in het');
  });
});

describe('the page of an offer to sign up for on the site', () => {
  const form = 'href="/aanbod/inloop-digitale-hulp-zuidplein/aanmelden"';
  const pageOf = (signUp: typeof SIGN_UP_OFFER.signUp) => markupOf(<OfferView offer={{ ...SIGN_UP_OFFER, signUp }} />);

  it('has no button when nothing can be signed up for, and says so', () => {
    const full = SIGN_UP_OFFER.signUp?.choices.filter(({ room }) => room.state === 'full') ?? [];
    expect(pageOf({ per: 'session', choices: full })).toContain('Alles is vol.');
    expect(pageOf({ per: 'session', choices: [] })).toContain('U kunt zich nu niet aanmelden.');
    expect(pageOf(null)).toContain('Dat kan nu nog niet.');
    for (const signUp of [{ per: 'session', choices: full }, { per: 'session', choices: [] }, null] as const) {
      expect(pageOf(signUp && { ...signUp, choices: [...signUp.choices] })).not.toContain(form);
    }
  });

  it('says what is left of the next sessions', () => {
    const markup = pageOf(SIGN_UP_OFFER.signUp);
    expect(markup).toContain(form);
    expect(markup).toContain('Woensdag 25 november, 19.00 tot 21.00 uur. Nog 3 plaatsen.');
    expect(markup).toContain(
      'Woensdag 2 december, 19.00 tot 21.00 uur, Huis van de Wijk De Dam. Vol. U kunt op de wachtlijst.',
    );
    expect(markup).toContain('Woensdag 9 december, 19.00 tot 21.00 uur. Vol.');
  });

  it('says what is left of a series', () => {
    const room = { state: 'free', left: 1 } as const;
    expect(pageOf({ per: 'series', choices: [{ key: 'series', meetings: [], room }] })).toContain('Nog 1 plaats.');
  });
});
