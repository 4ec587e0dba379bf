import { gzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { headOf, markupOf } from '@/site/markup-of.example';

import { frameAround, onSketch, SKETCH } from './map-frame';
import { LocationMap } from './location-map';
import { MapSketch } from './map-sketch';
import { MAP_PLACES } from './map-sketch.example';
import { placesFrom } from '@/site/islands/location-map/map-places';

import { markersOf, townsOn } from './markers';
import { COUNTRY, KM_A_UNIT, LAND, spotOf } from './netherlands';

const [LIBRARY, , GOUDA] = MAP_PLACES;

describe('a sketch of the map', () => {
  it('is not there when no place has a known spot', () => {
    expect(markupOf(<MapSketch places={[]} />)).not.toContain('<svg class="map');
    expect(markupOf(<MapSketch places={MAP_PLACES.slice(-1)} />)).not.toContain('<svg class="map');
  });

  it('is marked up without script, style and anything from elsewhere', () => {
    const markup = markupOf(<MapSketch places={MAP_PLACES} />);
    expect(markup).not.toMatch(/<script|style=|<image|url\(|https?:/u);
  });

  it('has a dot with the name of each place, and all of them in the list too', () => {
    const markup = markupOf(<MapSketch places={MAP_PLACES} />);
    expect(markup).toContain('aria-label="Kaart met 4 plekken"');
    for (const { lat, name, slug } of MAP_PLACES) {
      if (lat === null) continue;
      expect(markup).toMatch(new RegExp(`role="img" aria-label="[^"]*${name}`, 'u'));
      expect(markup).toContain(`href="/inloop/${slug}"`);
    }
    expect(markup).not.toContain('Ergens');
  });

  it('says two places that could not be told apart with one dot', () => {
    const markup = markupOf(<MapSketch places={MAP_PLACES} />);
    expect(markup).toContain('aria-label="Bibliotheek Zuidplein en Bibliotheek Feijenoord"');
    expect(markup).toContain('>2×<');
  });

  it('needs no list and no number for one place', () => {
    const markup = markupOf(<MapSketch places={MAP_PLACES.slice(0, 1)} />);
    expect(markup).toContain('aria-label="Kaart met de plek"');
    expect(markup).not.toMatch(/<ol|map-sketch__number/u);
    expect(markup).toContain('>Rotterdam</text>');
  });

  it('weighs less than 4 kB', () => {
    const all = Array.from({ length: 80 }, (_, index) => ({
      slug: `plek-${String(index)}`,
      name: `Bibliotheek nummer ${String(index)}`,
      city: 'Utrecht',
      lat: 51.5 + (index % 9) * 0.15,
      lon: 4.2 + (index % 11) * 0.2,
    }));
    const drawing =
      /<svg class="map-sketch__drawing".*?<\/svg>/su.exec(markupOf(<MapSketch places={all} />))?.[0] ?? '';
    expect(drawing.length).toBeGreaterThan(5000);
    expect(gzipSync(drawing).length).toBeLessThan(4000);
  });
});

describe('a map to move about in', () => {
  it('is not offered when no place has a known spot', () => {
    expect(markupOf(<LocationMap places={MAP_PLACES.slice(-1)} />)).not.toContain('location-map');
    expect(headOf(<LocationMap places={MAP_PLACES.slice(-1)} />)).not.toContain('<script');
  });

  it('has the places of the list, and its words, in attributes; no button without script', () => {
    const markup = markupOf(<LocationMap places={MAP_PLACES} />);
    const [, data = ''] = /data-places="([^"]*)"/u.exec(markup) ?? [];
    const places = placesFrom(data.replaceAll('&quot;', '"'));
    expect(places.map(({ href }) => href)).toEqual(MAP_PLACES.slice(0, 4).map(({ slug }) => `/inloop/${slug}`));
    for (const { href } of places) expect(markup).toContain(`<a class="nl-link" href="${href}">`);
    expect(markup).toContain('data-show="Toon kaart"');
    expect(markup).not.toContain('<button');
  });

  it('loads its small script only, and nothing from another host', () => {
    expect(headOf(<LocationMap places={MAP_PLACES} />)).toBe(
      '<script type="module" src="/islands/location-map.js"></script>',
    );
  });
});

describe('the drawing of the country', () => {
  /** Whether a spot is inside the outline, by counting how many of its lines are to the left. */
  function isOnLand(place: { lat: number; lon: number }): boolean {
    const spot = spotOf(place);
    let inside = false;
    for (const ring of LAND.split('z')) {
      const numbers = [...ring.matchAll(/-?\d+/gu)].map(([number]) => Number(number));
      const points: [number, number][] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const [x = 0, y = 0] = points.at(-1) ?? [];
        points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
      }
      points.forEach(([x1, y1], index) => {
        const [x2, y2] = points.at(index - 1) ?? [x1, y1];
        const [x, y] = [spot.x / KM_A_UNIT, spot.y / KM_A_UNIT];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      });
    }
    return inside;
  }

  it.each([
    ['Amsterdam', 52.37, 4.9],
    ['Delfzijl', 53.32, 6.92],
    ['Den Burg', 53.055, 4.8],
    ['Middelburg', 51.5, 3.61],
    ['Terneuzen', 51.33, 3.83],
    ['Heerlen', 50.89, 5.98],
  ])('has %s on land', (_, lat, lon) => {
    expect(isOnLand({ lat, lon })).toBe(true);
  });

  it.each([
    ['Antwerpen', 51.22, 4.4],
    ['the North Sea', 52.5, 4.0],
    ['Emden', 53.37, 7.2],
    ['the Wadden Sea', 53.25, 5.3],
  ])('has %s outside', (_, lat, lon) => {
    expect(isOnLand({ lat, lon })).toBe(false);
  });
});

describe('what a sketch shows', () => {
  const somePlaces = fc.array(
    fc.record({
      lat: fc.double({ min: 50.76, max: 53.55, noNaN: true }),
      lon: fc.double({ min: 3.37, max: 7.2, noNaN: true }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it('is the whole country without places', () => {
    const { height, left, top, width } = frameAround([]);
    expect(width / height).toBeCloseTo(SKETCH.width / SKETCH.height);
    expect(left).toBeLessThanOrEqual(COUNTRY.left);
    expect(top).toBeLessThanOrEqual(COUNTRY.top);
    expect(width).toBeGreaterThanOrEqual(COUNTRY.width);
  });

  it('has every place well inside, and one place in its middle', () => {
    expect(onSketch({ lat: 52, lon: 5 }, frameAround([{ lat: 52, lon: 5 }]))).toEqual({ x: 60, y: 50 });
    fc.assert(
      fc.property(somePlaces, (places) => {
        const frame = frameAround(places);
        expect(frame.width / frame.height).toBeCloseTo(SKETCH.width / SKETCH.height);
        for (const place of places) {
          const { x, y } = onSketch(place, frame);
          expect(Math.min(x, SKETCH.width - x, y, SKETCH.height - y)).toBeGreaterThan(5);
        }
      }),
    );
  });

  it('has each place in one dot, and no name of a town on a dot', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const frame = frameAround(places);
        const markers = markersOf(places, frame);
        const indexes = markers.flatMap((marker) => marker.indexes).toSorted((a, b) => a - b);
        expect(indexes).toEqual(places.map((_, index) => index));
        for (const town of townsOn(frame, markers)) {
          for (const { x, y } of markers) {
            expect(Math.abs(x - town.x) > 3 || Math.abs(y - town.y) > 2).toBe(true);
          }
        }
      }),
    );
  });

  it('tells places apart that are far enough from each other', () => {
    const places = [LIBRARY, GOUDA].map((place) => ({ lat: place?.lat ?? 0, lon: place?.lon ?? 0 }));
    expect(markersOf(places, frameAround(places))).toHaveLength(2);
  });
});
