/** A spot on the drawing: kilometres east of 3.3° E and south of 53.6° N. */
export interface Spot {
  x: number;
  y: number;
}

/** Longitude and latitude of the upper left corner of the drawing. */
const CORNER = { lat: 53.6, lon: 3.3 };
const KM_A_DEGREE = 111.32;
/** A degree of longitude is as long as one of latitude times this, in the middle of the Netherlands (52.2° N). */
const NARROWING = Math.cos((52.2 * Math.PI) / 180);

/**
 * Where a place is on the drawing. Degrees are taken as straight lines of one length, which over the Netherlands is off by
 * some kilometres at the ends: right for a sketch.
 */
export function spotOf({ lat, lon }: { lat: number; lon: number }): Spot {
  return { x: (lon - CORNER.lon) * NARROWING * KM_A_DEGREE, y: (CORNER.lat - lat) * KM_A_DEGREE };
}

/** The whole country. */
export const COUNTRY = { left: 0, top: 0, width: 272, height: 322 };

/** Kilometres that one unit of the paths below stands for. */
export const KM_A_UNIT = 0.2;

/**
 * The outline of the Netherlands in Europe, in units of 200 metres. Simplified to half a kilometre from "Admin 0 –
 * Countries" at 1:10m of Natural Earth (https://www.naturalearthdata.com), which is in the public domain.
 */
export const LAND =
  'M1329 198l1 24-9 31 8 62-4 38-7 19-29 43-6 17-8 98-7 12-17-6-17 3-17-6-44 4-13 9 2 20 13 13-24 10 7 37 7 8 9 5 5' +
  '4 11 17-3 9-8 24 48-2 21-10 24 5 31-15 8-18 24-15 6-18 26-29 6-9 17-14 7-2 6 1 9 5 3 29 14 11 13 0 11-22 28-10 6' +
  '-29 1-35 11-22 16-29-7 4 13-3 5-12 4-1-8-19-6-7-11-14 2-34-19-11 6 22 25-26-7-51 21-2 5 8 6 5 11 0 11-7 5-2 9 14' +
  ' 1 12 7 2 4-3 16 7 10 23 11-5 12 0 15 37 48 4 28-4 33 5 7-5 23-16 15-28 48-2 11 1 23 8 5 16-13 9 3-11 9 7 6-5 8-' +
  '19 10-32 25-15 25-6 1-14-12-9 4 7 29 0 15 18-7 14 4 12-2-1 24 22 12-4 10 4 11-2 11-4 4-12 2-4 6 0 16-5 4-6-1 8 1' +
  '5 2 10-69-1-15-11-7 10-8 0-6-4 4-19-21-11-5-8-1-12 25-30 9-3 15-28-15 0 19-35-4-6 3-13 2-2 4 4 5-8 2-7-2-9 13-4-' +
  '7-8 6-11-4-10-17 2-11-14-6-3-25 2-11-9-19-7-8-6-4-24-6-8-8-5-8-1-28 16-59 0 0-20-6-7-20 0-5-3-7-21-12-13 0-18 5-' +
  '18-8-13-11-8-5 1-6 16-13 19-9 9-7 2-19-8-32-4 3-7 18 7-2-10 2-24-2-5-12-7-16 6-27 33-8 5-17-3-13 2-8-5 5-23-7-4-' +
  '10 1-37 18 5 4-4 14 13 20-2 9-6 4-16-1-19-9-10 0-5-25-4-3-4 5-8 2-31-1-13-6-19-16-19-5-20 29-25 8-13-13-21-10-14' +
  '-13-27 6-18-5-32-37-5-15 4-4 34-23 100-8 11 7 7 15-11 8 0 3 33 4 16 7 14 12 17 35 7 2 19-2 6 3 28-4 5-12-2-13-8-' +
  '9-39-14-21 0-36-31 27-11 31 0 10 3 7 8-1-11-5-4-18-2-6-6-3-11 1-11 5-5 17-4-12-9-24-8-5-7-2-19-14-19-10-6-6 4-31' +
  ' 8-4-16 10-7 22-6 3-4 7-1 22 8 10-5-16-26 5-11-12-39 2-5 3-3 16 3 13-2 11-7 49-61 42-61 34-63 30-95 15-108 11-53' +
  ' 13-37 8-53 5-5 20 4 4-4 3 5-7 16 9 10 13 5 14-1 22-17 35-11 73-66 30-14 23-68 18-20 14-6 17-19 23-6 12-10 55-21' +
  ' 12-9 7 0 24-13 99-2 14 7 11-7 50-15 81-13 33 6 14 9 11 47 17 14 23 11 7-2 7 4 10-4-5 8 2 15zM17 1238l65-22 22 1' +
  '4 33 9 11 10 34 7 41-16 10-22 21 7 9 16 17 7 12 0 9-11 13 5 0 3-5 19-13 18-16 13-43 22-15 13-49 3-9-8 0-13-8-11-' +
  '51-16-32 6-3 4-1 18-16 3-21-6-9-10-5-14zM252 1065l20 9 0 9-3 6-11 6-32 5-21-10-5-14-26-18-5 0-11 12-22-2-4-7 0-1' +
  '7 13-9 30-5 43 4 8 2zM544 272l0 4 6 0-6 16-10 14-16 13-7 15-13 3-12-5-6-14 9-31 8-13 16-14 17-30 11 0 2 3-2 9 8 ' +
  '17 0 9zM539 211l13-18 24-21 23-13 16 3 0 4-22 5-44 45zM724 94l5-3 51-10-9 11-29 4 2 9-4 2-14 0-75 31-10 0-4-9 4-' +
  '9 18-7 6-6 53-8zM810 74l81-4 15 7-34 8-36 0-24 9-9-2-6-8 7-12zM993 51l34-4 9 4 0 4-62 18-8 8-3-15 8-7zM1072 24l5' +
  '-1 18 8-5 4-12-4-6-3z';

/** The IJsselmeer and the Markermeer, drawn by hand between the towns on their shores. */
export const LAKE =
  'M590 370l123-69 7 50-7 16-12 34 60 25 58-6-34 53-2 50 22 34-20 8-57 36-66 50-34 39-21 14-27-25 10-33 16-45-6-61 ' +
  '24-6 53-27-25-34-35-11 0-56z';
