import { describe, expect, it } from 'vitest';

import { routeCallback, type CallbackDesk } from './callback-routing';

function desk(slug: string, wishes: Partial<CallbackDesk> = {}): CallbackDesk {
  return { id: slug, slug, name: slug, kind: 'library', region: null, address: null, cities: [], ...wishes };
}

const NOTHING = { ofOffer: null, ofLocation: null, home: null };

function callerIn(home: string, ...desks: CallbackDesk[]): string | null {
  const there = routeCallback({ ...NOTHING, home }, desks);
  // It depends on who there is, never on their order.
  expect(routeCallback({ ...NOTHING, home }, [...desks].reverse())).toEqual(there);
  return there?.slug ?? null;
}

describe('who calls somebody back', () => {
  it('is the programme’s own desk when nothing is known', () => {
    expect(routeCallback(NOTHING, [desk('gouda', { region: 'Gouda' })])).toBeNull();
    expect(routeCallback({ ofOffer: 'x', ofLocation: 'y', home: 'Gouda' }, [])).toBeNull();
  });

  it('is the organisation of the offer, then of the place, then of where somebody lives', () => {
    const desks = [desk('offer'), desk('location'), desk('home', { region: 'Gouda' })];
    const asked = { ofOffer: 'offer', ofLocation: 'location', home: 'Gouda' };
    expect(routeCallback(asked, desks)?.slug).toBe('offer');
    expect(routeCallback({ ...asked, ofOffer: null }, desks)?.slug).toBe('location');
    expect(routeCallback({ ...asked, ofOffer: null, ofLocation: null }, desks)?.slug).toBe('home');
  });

  it('is the next one when an organisation is not published', () => {
    const asked = { ofOffer: 'hidden', ofLocation: 'location', home: null };
    expect(routeCallback(asked, [desk('location')])?.slug).toBe('location');
  });

  it('is an employer for its own offer, and for nobody who just lives there', () => {
    const employer = desk('employer', {
      kind: 'employer',
      region: 'Gouda',
      address: 'Markt 1, Gouda',
      cities: ['Gouda'],
    });
    expect(routeCallback({ ...NOTHING, ofOffer: 'employer' }, [employer])?.slug).toBe('employer');
    expect(callerIn('Gouda', employer)).toBeNull();
  });

  it('is found by region, by address and by place', () => {
    expect(callerIn('gouda', desk('a', { region: 'Gouda en omgeving' }))).toBe('a');
    expect(callerIn('Den Haag', desk('a', { address: 'Spui 68, 2511 BT ’s-Gravenhage' }))).toBe('a');
    expect(callerIn('GOUDA', desk('a', { cities: ['Waddinxveen', 'Gouda'] }))).toBe('a');
    expect(
      callerIn('Gouda', desk('a', { region: 'Goudswaard', address: 'Goudseweg 1, Utrecht', cities: ['Goud'] })),
    ).toBeNull();
  });

  it('is in the place itself before it is in the region, a library before others, and the same one each time', () => {
    const inPlace = desk('c', { kind: 'other', cities: ['Gouda'] });
    const inRegion = desk('a', { region: 'Gouda en omgeving' });
    expect(callerIn('Gouda', inPlace, inRegion)).toBe('c');
    expect(callerIn('Gouda', desk('a', { kind: 'care', cities: ['Gouda'] }), desk('b', { cities: ['Gouda'] }))).toBe(
      'b',
    );
    expect(callerIn('Gouda', desk('b', { cities: ['Gouda'] }), desk('a', { cities: ['Gouda'] }))).toBe('a');
  });
});
