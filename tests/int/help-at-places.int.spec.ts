import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { refreshOccurrences } from '@/catalogue/reindex';
import { whenHelp } from '@/domain/help-at-place';
import type { OfferKind } from '@/domain/offer';
import type { Location } from '@/payload-types';
import { getLocation, getLocations } from '@/queries';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';

/** A Tuesday. */
const NOON = '2026-11-24T12:30:00+01:00';
const context = (moment = NOON) => ({ locale: 'nl' as const, now: new Date(moment) });

let cms: Payload;
let organisation: string;

const place = (name: string, city: string, openingHours?: Location['openingHours'], phone?: string) =>
  makeLocation(cms, { organisation, name, city, phone, openingHours });
const meeting = (day: string, start: string, end: string, at?: string) => ({
  start: `${day}T${start}:00+01:00`,
  end: `${day}T${end}:00+01:00`,
  place: at,
});
const there = (location: Location, kind: OfferKind, dates: ReturnType<typeof meeting>[], more: object = {}) =>
  makeOffer(cms, {
    organisation,
    kind,
    place: 'location',
    location: location.id,
    schedule: { kind: 'dates', dates, ...more },
  });

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms, { phone: '010 111 22 33' })).id;
  const unknown = await place('Onbekend', 'Arnhem');
  const lesson = await place('Alleen les', 'Breda');
  const cancelled = await place('Afgelast', 'Culemborg');
  const now = await place('Inloop nu', 'Zwolle');
  const evening = await place('Vanavond', 'Zeist');
  const tomorrow = await place('Morgen', 'Almere');
  const byTurns = await place('Om de beurt', 'Weert');
  const farAway = await place('Ver weg', 'Venlo');
  await place('Bieb', 'Hoorn', [{ days: ['TU'], opens: '10:00', closes: '17:00', staffed: true }], '020 111 22 33');
  await place('Later vandaag', 'Assen', [{ days: ['TU'], opens: '13:00', closes: '17:00', staffed: true }]);
  await place('Zonder hulp', 'Aalten', [{ days: ['TU'], opens: '08:00', closes: '20:00', staffed: false }]);
  await place('Donderdag', 'Baarn', [{ days: ['TH'], opens: '10:00', closes: '17:00', staffed: true }]);
  await there(unknown, 'walk-in', [meeting('2026-11-23', '10:00', '12:00')]);
  await there(lesson, 'course', [meeting('2026-11-24', '12:00', '14:00')]);
  const off = meeting('2026-11-24', '12:00', '14:00');
  await there(cancelled, 'walk-in', [off], { overrides: [{ start: off.start, status: 'cancelled' }] });
  await there(now, 'walk-in', [meeting('2026-11-24', '12:00', '14:00')]);
  await there(now, 'helpdesk', [meeting('2026-11-24', '12:15', '16:00')]);
  await there(evening, 'walk-in', [
    meeting('2026-11-24', '19:00', '21:00'),
    meeting('2026-11-25', '19:00', '21:00', byTurns.id),
  ]);
  await there(farAway, 'walk-in', [meeting('2027-01-12', '09:00', '10:00')]);
  await there(tomorrow, 'walk-in', [meeting('2026-11-25', '09:00', '10:00')]);
  await refreshOccurrences(catalogueDatabase(cms), new Date(NOON));
});

describe('The places where somebody can walk in', () => {
  it('come in the order in which there is help, and last those of which nobody knows', async () => {
    const { locations } = await getLocations(context(), null);
    expect(locations.map((location) => `${whenHelp(location)} ${location.name}`)).toEqual([
      'now Bieb',
      'now Inloop nu',
      'today Later vandaag',
      'today Vanavond',
      'later Morgen',
      'later Om de beurt',
      'later Donderdag',
      'later Zonder hulp',
      'unknown Onbekend',
      'unknown Alleen les',
      'unknown Afgelast',
      'unknown Ver weg',
    ]);
  });

  it('tell until when there is help, and when it begins', async () => {
    const { locations } = await getLocations(context(), null);
    const help = Object.fromEntries(locations.map(({ help: told, name }) => [name, told]));
    expect(help['Inloop nu']).toMatchObject({ until: { day: '2026-11-24', time: '16:00' }, next: null });
    expect(help.Vanavond).toMatchObject({ until: null, next: { day: '2026-11-24', time: '19:00' } });
    expect(help['Om de beurt']).toMatchObject({ until: null, next: { day: '2026-11-25', time: '19:00' } });
    expect(help.Onbekend).toEqual({ until: null, next: null });
  });

  it('say the same on their own page, to the minute', async () => {
    for (const moment of [
      NOON,
      '2026-11-24T15:59:00+01:00',
      '2026-11-24T16:00:00+01:00',
      '2026-11-24T19:30:00+01:00',
    ]) {
      for (const { help, name, slug } of (await getLocations(context(moment), null)).locations) {
        const found = await getLocation(slug, context(moment));
        expect({ moment, name, help: found?.location.help }).toEqual({ moment, name, help });
      }
    }
  });

  it('list what is held there by turns', async () => {
    const { locations } = await getLocations(context(), 'Weert');
    const found = await getLocation(locations[0]?.slug ?? '', context());
    expect(found?.offers).toHaveLength(1);
  });

  it('have a number to call, of the organisation where they have none of their own', async () => {
    const { locations } = await getLocations(context(), null);
    const phones = Object.fromEntries(locations.map(({ name, phone }) => [name, phone]));
    expect([phones.Bieb, phones.Onbekend]).toEqual(['020 111 22 33', '010 111 22 33']);
  });

  it('can be those of one city, whatever way it is written, and are all of them for a city that is not there', async () => {
    const namesIn = async (city: string | null) => {
      const found = await getLocations(context(), city);
      return { city: found.city, names: found.locations.map(({ name }) => name), all: found.cities.length };
    };
    expect(await namesIn('zEIST')).toEqual({ city: 'Zeist', names: ['Vanavond'], all: 12 });
    for (const city of [null, '', 'Atlantis', "'; --"]) {
      expect(await namesIn(city)).toMatchObject({ city: null, names: { length: 12 } });
    }
  });
});
