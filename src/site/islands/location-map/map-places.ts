/** What the map decides without a browser: everything here is a function of its arguments. */

/** A place on the map, with the path of its page. */
export interface PlaceOnMap {
  name: string;
  href: string;
  lat: number;
  lon: number;
}

/** The places in a page's `data-places`, which is JSON; what is not one is left out, and so is one that leads elsewhere. */
export function placesFrom(json: string | undefined): PlaceOnMap[] {
  const listed = parsed(json);
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: unknown) => {
    const [name, href, lat, lon] = ['name', 'href', 'lat', 'lon'].map((key) => propertyOf(entry, key));
    if (typeof name !== 'string' || typeof href !== 'string' || !/^\/(?![/\\])/u.test(href)) return [];
    return isDegree(lat, 90) && isDegree(lon, 180) ? [{ name, href, lat, lon }] : [];
  });
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isDegree(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
