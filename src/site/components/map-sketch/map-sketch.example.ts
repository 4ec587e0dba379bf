import { LIBRARY, NEIGHBOURHOOD_HOUSE } from '../location-card/location-card.example';

import type { MapPlace } from './map-sketch';

/** Places near each other and far from each other, and one whose spot nobody knows. */
export const MAP_PLACES: MapPlace[] = [
  LIBRARY,
  { slug: 'bibliotheek-feijenoord', name: 'Bibliotheek Feijenoord', city: 'Rotterdam', lat: 51.901, lon: 4.513 },
  { ...NEIGHBOURHOOD_HOUSE, lat: 52.014, lon: 4.711 },
  { slug: 'de-tweede-verdieping', name: 'De tweede verdieping', city: 'Nieuwegein', lat: 52.03, lon: 5.08 },
  { ...NEIGHBOURHOOD_HOUSE, slug: 'ergens', name: 'Ergens', lat: null, lon: null },
];
