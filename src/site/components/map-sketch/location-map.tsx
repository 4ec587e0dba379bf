import { islandPath } from '@/config/paths';
import { useSheet } from '@/site/page-sheet';
import { useSite } from '@/site/site-context';

import { located, MapSketch, type MapPlace } from './map-sketch';

/** A sketch of the map with, where script runs, a button for one to move about in. */
export function LocationMap({ places }: { places: readonly MapPlace[] }) {
  const { paths, words } = useSite();
  const sheet = useSheet();
  const shown = located(places);
  if (shown.length === 0) return null;
  sheet.addToHead([<script key="location-map" type="module" src={islandPath('location-map')} />]);
  const onMap = shown.map(({ lat, lon, name, slug }) => ({ name, href: paths.location(slug), lat, lon }));
  return (
    <location-map
      data-places={JSON.stringify(onMap)}
      data-map={words('map.label', { count: shown.length })}
      data-show={words('map.show')}
      data-hide={words('map.hide')}
      data-hint={words('map.showHint')}
      data-failed={words('map.failed')}
      data-zoom-in={words('map.zoomIn')}
      data-zoom-out={words('map.zoomOut')}
    >
      <MapSketch places={places} />
    </location-map>
  );
}
