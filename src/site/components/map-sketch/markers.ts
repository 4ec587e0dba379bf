import { isOnSketch, onSketch, type MapFrame } from './map-frame';
import type { Spot } from './netherlands';
import { TOWNS } from './towns';

/** A dot on the sketch, with the places that it stands for, by their numbers in the list. */
export interface Marker extends Spot {
  indexes: number[];
}

/** Dots nearer to each other than this become one, for they could not be told apart; in the sketch's units. */
const NEAREST = 7;

/** Dots for places, in the order of the list; a dot of several is in their middle. */
export function markersOf(places: readonly { lat: number; lon: number }[], frame: MapFrame): Marker[] {
  const markers: Marker[] = [];
  places.forEach((place, index) => {
    const spot = onSketch(place, frame);
    const near = markers.find((marker) => distance(marker, spot) < NEAREST);
    if (!near) {
      markers.push({ ...spot, indexes: [index] });
      return;
    }
    const count = near.indexes.length;
    near.x = (near.x * count + spot.x) / (count + 1);
    near.y = (near.y * count + spot.y) / (count + 1);
    near.indexes.push(index);
  });
  return markers;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A town's name on the sketch, in the middle above its spot. */
export interface TownLabel extends Spot {
  name: string;
}

/** Height of a name and width of one of its letters where they are largest, on a phone; in the sketch's units. */
const LINE = 6.5;
const LETTER = 3.2;
/** Half of the room that a dot takes. */
const DOT = 4;
/** More names make a map of towns rather than of places. */
const MOST_TOWNS = 9;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names of towns to know one's way by, as many as there is room for: none lies on a dot, on another or over the edge. */
export function townsOn(frame: MapFrame, markers: readonly Marker[]): TownLabel[] {
  const taken: Box[] = markers.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const labels: TownLabel[] = [];
  for (const { name, ...place } of TOWNS) {
    const spot = onSketch(place, frame);
    const half = (name.length * LETTER) / 2;
    const box = { left: spot.x - half, right: spot.x + half, top: spot.y - LINE, bottom: spot.y + 1 };
    const isInside = [
      { x: box.left, y: box.top },
      { x: box.right, y: box.bottom },
    ].every(isOnSketch);
    if (!isInside || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    labels.push({ ...spot, name });
    if (labels.length === MOST_TOWNS) break;
  }
  return labels;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
