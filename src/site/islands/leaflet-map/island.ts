import { Control, DivIcon, LatLngBounds, Map as MapOnPage, Marker, TileLayer } from 'leaflet';
import leafletStyle from 'leaflet/dist/leaflet.css';

import type { PlaceOnMap } from '../location-map/map-places';

/** The base map of the Netherlands that the Kadaster gives to everybody (BRT Achtergrondkaart, CC BY 4.0). */
const TILES = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';
const ATTRIBUTION = '© <a href="https://www.kadaster.nl/">Kadaster</a>, CC BY 4.0';

/** What of the Netherlands the tiles cover. */
const COVERED = new LatLngBounds([50.5, 3], [53.8, 7.5]);
/** Streets around one place can be read. */
const CLOSE = 15;

export interface MapOptions {
  /** Names of the buttons. */
  zoomIn: string;
  zoomOut: string;
  /** Called once when no part of the map comes. */
  onFailure: () => void;
}

let isStyled = false;

/** A sheet made by script needs no exception in the content security policy, as a style element would. */
function addStyle(): void {
  if (isStyled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(leafletStyle);
  document.adoptedStyleSheets.push(sheet);
  isStyled = true;
}

/**
 * Draws a map with places in an element that is on the page and has a height. Arrows move it and + and − zoom while it has
 * the focus; each place can be reached with Tab and opened with Enter.
 *
 * @returns what takes the map away again
 */
export function openMap(element: HTMLElement, places: readonly PlaceOnMap[], options: MapOptions): () => void {
  addStyle();
  const map = new MapOnPage(element, {
    attributionControl: false,
    maxBounds: COVERED.pad(0.2),
    // Who scrolls down the page with a wheel should not get stuck here.
    scrollWheelZoom: false,
    zoomControl: false,
    zoomAnimation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  new Control.Zoom({ zoomInTitle: options.zoomIn, zoomOutTitle: options.zoomOut }).addTo(map);
  new Control.Attribution({ prefix: false }).addTo(map);
  map.fitBounds(new LatLngBounds(places.map(({ lat, lon }) => [lat, lon])), { maxZoom: CLOSE, padding: [40, 40] });
  addTiles(map, options.onFailure);
  for (const place of places) addPlace(map, place);
  return () => map.remove();
}

function addTiles(map: MapOnPage, onFailure: () => void): void {
  // The Kadaster need not know which page somebody reads.
  const tiles = new TileLayer(TILES, {
    attribution: ATTRIBUTION,
    maxZoom: 19,
    minZoom: 6,
    referrerPolicy: 'no-referrer',
  });
  const giveUp = () => {
    tiles.off('tileload', rest);
    onFailure();
  };
  const rest = () => tiles.off('tileerror', giveUp);
  tiles.once('tileload', rest);
  tiles.once('tileerror', giveUp);
  tiles.addTo(map);
}

function addPlace(map: MapOnPage, { href, lat, lon, name }: PlaceOnMap): void {
  const icon = new DivIcon({ className: 'location-map__dot', iconSize: [28, 28] });
  const marker = new Marker([lat, lon], { icon, keyboard: true, title: name }).addTo(map);
  marker.getElement()?.setAttribute('aria-label', name);
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = href;
  link.textContent = name;
  // Its own button to close has an English name; Escape and a touch beside it do the same.
  marker.bindPopup(link, { closeButton: false });
  link.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') marker.closePopup();
  });
  marker.on('popupopen', () => link.focus());
  marker.on('popupclose', () => marker.getElement()?.focus());
}
