import { describe, expect, it } from 'vitest';

import { registrationAction } from './registration-action';

const NOTHING = {
  locationPhone: null,
  onlineUrl: null,
  organisationPhone: null,
  registrationValue: null,
} as const;

describe('an action that is not offered', () => {
  it('is one for an offer that needs no registration, even when a number is known', () => {
    const offer = { ...NOTHING, registration: 'none', locationPhone: '010 281 61 00' } as const;
    expect(registrationAction(offer)).toBeNull();
  });

  it('is one on the form of this site, whatever was filled in before', () => {
    const offer = { ...NOTHING, registration: 'form', registrationValue: 'https://elders.example/' } as const;
    expect(registrationAction(offer)).toBeNull();
  });

  it('is one whose value is neither a number nor an address', () => {
    expect(
      registrationAction({ ...NOTHING, registration: 'phone', registrationValue: 'vraag aan de balie' }),
    ).toBeNull();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', 'ftp://elsewhere.example'])(
    'is never a link of another sort: %s',
    (registrationValue) => {
      expect(registrationAction({ ...NOTHING, registration: 'link', registrationValue })).toBeNull();
      expect(registrationAction({ ...NOTHING, registration: 'none', onlineUrl: registrationValue })).toBeNull();
    },
  );
});

describe('how somebody gets in', () => {
  it('is told apart by what was filled in', () => {
    const of = (registrationValue: string) =>
      registrationAction({ ...NOTHING, registration: 'intake', registrationValue });
    expect(of('010 281 61 00')).toEqual({
      kind: 'call',
      href: 'tel:+31102816100',
      shown: '010\u00A0281\u00A061\u00A000',
    });
    expect(of('leren@bibliotheek.example')).toEqual({
      kind: 'mail',
      href: 'mailto:leren@bibliotheek.example',
      shown: 'leren@bibliotheek.example',
    });
    expect(of('https://www.bibliotheek.example/leren?x=1')).toEqual({
      kind: 'link',
      href: 'https://www.bibliotheek.example/leren?x=1',
      shown: 'bibliotheek.example',
    });
  });

  it('falls back to the number of the place, then of the organisation', () => {
    const offer = { ...NOTHING, registration: 'phone', organisationPhone: '0800 1508' } as const;
    expect(registrationAction(offer)?.href).toBe('tel:08001508');
    expect(registrationAction({ ...offer, locationPhone: '010 281 61 00' })?.href).toBe('tel:+31102816100');
  });

  it('is the website itself for what is on the internet', () => {
    const offer = { ...NOTHING, registration: 'none', onlineUrl: 'https://oefenen.example/' } as const;
    expect(registrationAction(offer)).toEqual({
      kind: 'online',
      href: 'https://oefenen.example/',
      shown: 'oefenen.example',
    });
  });
});
