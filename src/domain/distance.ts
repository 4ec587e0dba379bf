/** A point on the earth, in degrees (WGS 84). */
export interface Position {
  lat: number;
  lon: number;
}

/** Degrees between which everything within a distance lies. */
export interface BoundingBox {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Kilometres between two points as the crow flies, by the haversine formula: exact to half a percent, as the earth is no
 * perfect ball.
 */
export function distanceKm(from: Position, to: Position): number {
  const lat = radians(to.lat - from.lat) / 2;
  const lon = radians(to.lon - from.lon) / 2;
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * The smallest box of degrees that holds every point within `km` of a centre, so that a database can leave out what is
 * certainly too far before it measures. Near a pole, where meridians meet, it goes all the way round; it never crosses the
 * line where 180 degrees east meets 180 west, because nothing that is asked for lies there.
 */
export function boundingBox({ lat, lon }: Position, km: number): BoundingBox {
  const reach = km / KM_PER_DEGREE;
  // The circle is widest a little to the pole's side of its centre, where the meridians stand closer together.
  const widest = Math.sin(radians(reach)) / Math.cos(radians(lat));
  const sideways = Math.abs(lat) + reach < 90 && widest < 1 ? (Math.asin(widest) * 180) / Math.PI : 360;
  return {
    south: Math.max(-90, lat - reach),
    north: Math.min(90, lat + reach),
    west: Math.max(-180, lon - sideways),
    east: Math.min(180, lon + sideways),
  };
}

/**
 * Kilometres as people want to read them: one decimal below ten, none from there on. To be written out in the reader's
 * language by whoever shows it.
 */
export function roundedKm(km: number): number {
  const tenths = Math.round(km * 10) / 10;
  return tenths < 10 ? tenths : Math.round(km);
}

/** The point in the middle of some points that lie near each other; null of none. */
export function centreOf(points: readonly Position[]): Position | null {
  if (points.length === 0) return null;
  const sum = points.reduce((total, { lat, lon }) => ({ lat: total.lat + lat, lon: total.lon + lon }));
  return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}

/** Whether a point lies in the Netherlands, or within a few kilometres of it; the islands in the Caribbean do not. */
export function isNearTheNetherlands({ lat, lon }: Position): boolean {
  return lat >= 50.7 && lat <= 53.6 && lon >= 3.3 && lon <= 7.3;
}
