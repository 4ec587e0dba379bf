import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boundingBox, centreOf, distanceKm, isNearTheNetherlands, roundedKm, type Position } from './distance';

const ROTTERDAM = { lat: 51.9225, lon: 4.47917 };
const GOUDA = { lat: 52.0115, lon: 4.7104 };
/** The far ends of the country. */
const ROTTUMERPLAAT = { lat: 53.5536, lon: 6.4889 };
const KUTTINGEN = { lat: 50.7504, lon: 5.9 };
const WESTKAPELLE = { lat: 51.5293, lon: 3.3585 };
const BAD_NIEUWESCHANS = { lat: 53.1811, lon: 7.2272 };

const dutch = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

/** The point at a distance in a direction (degrees from the north), by the formula that leads away from a point. */
function away({ lat, lon }: Position, km: number, direction: number): Position {
  const [phi, angle, bearing] = [(lat * Math.PI) / 180, km / 6371.0088, (direction * Math.PI) / 180];
  const end = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * Math.sin(end),
  );
  return { lat: (end * 180) / Math.PI, lon: lon + (turn * 180) / Math.PI };
}

describe('distanceKm', () => {
  it.each([
    ['Rotterdam and Gouda', ROTTERDAM, GOUDA, 18.7],
    ['the north and the south of the country', ROTTUMERPLAAT, KUTTINGEN, 314.2],
    ['the west and the east of the country', WESTKAPELLE, BAD_NIEUWESCHANS, 320.5],
    ['the poles', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20_015.1],
  ])('measures between %s', (_, from, to, km) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(0.5);
  });

  it('is nothing to where one is, and never NaN', () => {
    expect(distanceKm(GOUDA, GOUDA)).toBe(0);
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015.1, 0);
  });

  it('is the same there and back', () => {
    fc.assert(
      fc.property(dutch, dutch, (from, to) => {
        expect(distanceKm(from, to)).toBeCloseTo(distanceKm(to, from), 9);
      }),
    );
  });
});

describe('boundingBox', () => {
  it('holds everything within the distance, in every direction', () => {
    const km = fc.constantFrom(2, 5, 10, 25, 100);
    fc.assert(
      fc.property(dutch, km, fc.double({ min: 0, max: 360, noNaN: true }), (centre, radius, direction) => {
        const { east, north, south, west } = boundingBox(centre, radius);
        const { lat, lon } = away(centre, radius * 0.999, direction);
        expect(lat).toBeGreaterThan(south);
        expect(lat).toBeLessThan(north);
        expect(lon).toBeGreaterThan(west);
        expect(lon).toBeLessThan(east);
      }),
    );
  });

  it('is no larger than it has to be', () => {
    const { east, north, south, west } = boundingBox(ROTTUMERPLAAT, 25);
    expect(distanceKm(ROTTUMERPLAAT, { ...ROTTUMERPLAAT, lat: north })).toBeCloseTo(25, 6);
    expect(distanceKm(ROTTUMERPLAAT, { ...ROTTUMERPLAAT, lat: south })).toBeCloseTo(25, 6);
    expect(distanceKm(ROTTUMERPLAAT, { ...ROTTUMERPLAAT, lon: east })).toBeLessThan(25.01);
    expect(distanceKm(ROTTUMERPLAAT, { ...ROTTUMERPLAAT, lon: west })).toBeLessThan(25.01);
  });

  it('goes round the earth at a pole', () => {
    expect(boundingBox({ lat: 90, lon: 0 }, 10)).toMatchObject({ north: 90, west: -180, east: 180 });
    expect(boundingBox({ lat: -89.99, lon: 4 }, 10)).toMatchObject({ south: -90, west: -180, east: 180 });
  });
});

describe('roundedKm', () => {
  it.each([
    [0, 0],
    [0.04, 0],
    [1.234, 1.2],
    [9.94, 9.9],
    [9.96, 10],
    [12.5, 13],
    [250.4, 250],
  ])('shows %d as %d', (km, shown) => {
    expect(roundedKm(km)).toBe(shown);
  });
});

describe('centreOf', () => {
  it('is nowhere without points, and in the middle of some', () => {
    expect(centreOf([])).toBeNull();
    expect(
      centreOf([
        { lat: 52, lon: 4 },
        { lat: 53, lon: 6 },
      ]),
    ).toEqual({ lat: 52.5, lon: 5 });
  });
});

describe('isNearTheNetherlands', () => {
  it.each([ROTTUMERPLAAT, KUTTINGEN, WESTKAPELLE, BAD_NIEUWESCHANS])('knows the far ends of the country: %j', (end) => {
    expect(isNearTheNetherlands(end)).toBe(true);
  });

  it.each([
    { lat: 4.48, lon: 51.92 },
    { lat: 0, lon: 0 },
    { lat: 12.15, lon: -68.27 },
    { lat: Number.NaN, lon: 5 },
  ])('refuses %j', (elsewhere) => {
    expect(isNearTheNetherlands(elsewhere)).toBe(false);
  });
});
