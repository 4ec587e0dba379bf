import { useSite } from '@/site/site-context';

import { frameAround, SKETCH, type MapFrame } from './map-frame';
import { markersOf, townsOn, type Marker } from './markers';
import { KM_A_UNIT, LAKE, LAND } from './netherlands';

/** A place that can be on a map; `LocationLink` and `LocationCard` are. */
export interface MapPlace {
  slug: string;
  name: string;
  city: string;
  lat: number | null;
  lon: number | null;
}

type LocatedPlace = MapPlace & { lat: number; lon: number };

/** The places whose spot is known, in their order. */
export function located(places: readonly MapPlace[]): LocatedPlace[] {
  return places.filter((place): place is LocatedPlace => place.lat !== null && place.lon !== null);
}

/**
 * Where places are, as a drawing that needs no script and nothing from elsewhere: coast, borders, a few towns and a dot
 * for each place, numbered as in the list that comes with more than one. Zooms to what is on it; one place is shown with
 * its surroundings. Nothing when no place has a known spot.
 */
export function MapSketch({ places }: { places: readonly MapPlace[] }) {
  const { paths } = useSite();
  const shown = located(places);
  if (shown.length === 0) return null;
  return (
    <div className="map-sketch">
      <Drawing places={shown} />
      {shown.length > 1 && (
        <ol className="map-sketch__list">
          {shown.map(({ city, name, slug }) => (
            <li key={slug}>
              <a className="nl-link" href={paths.location(slug)}>
                {name}
              </a>
              {!name.includes(city) && `, ${city}`}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Drawing({ places }: { places: readonly LocatedPlace[] }) {
  const { words } = useSite();
  const frame = frameAround(places);
  const markers = markersOf(places, frame);
  const { height, width } = SKETCH;
  return (
    <svg
      className="map-sketch__drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words('map.label', { count: places.length })}
    >
      <Land frame={frame} />
      {/* Only to know one's way by: a screen reader has the address. */}
      <g className="map-sketch__towns" aria-hidden="true">
        {townsOn(frame, markers).map(({ name, x, y }) => (
          <g key={name} transform={`translate(${x} ${y})`}>
            <circle r="0.7" />
            <text y="-1.6">{name}</text>
          </g>
        ))}
      </g>
      {markers.map((marker) => (
        <Dot key={marker.indexes.join()} marker={marker} places={places} />
      ))}
    </svg>
  );
}

function Land({ frame }: { frame: MapFrame }) {
  const scale = SKETCH.width / frame.width;
  const move = `translate(${round(-frame.left * scale)} ${round(-frame.top * scale)}) scale(${round(scale * KM_A_UNIT)})`;
  return (
    <g transform={move} aria-hidden="true">
      <path className="map-sketch__land" d={LAND} />
      <path className="map-sketch__lake" d={LAKE} />
    </g>
  );
}

/** A place's dot has its number when there are more; one of several places says how many. */
function Dot({ marker: { indexes, x, y }, places }: { marker: Marker; places: readonly LocatedPlace[] }) {
  const { locale, words } = useSite();
  const names = indexes.flatMap((index) => places[index]?.name ?? []);
  const [number] = indexes.map((index) => String(index + 1));
  const isOne = names.length === 1;
  const label = isOne ? names.join() : new Intl.ListFormat(locale).format(names);
  return (
    <g role="img" aria-label={label} transform={`translate(${round(x)} ${round(y)})`}>
      <title>{label}</title>
      <circle className={isOne ? 'map-sketch__dot' : 'map-sketch__dot map-sketch__dot--several'} r={isOne ? 3 : 4} />
      {places.length > 1 && (
        <text className="map-sketch__number" y="1.2" aria-hidden="true">
          {isOne ? number : words('map.several', { count: names.length })}
        </text>
      )}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
