import { COUNTRY, spotOf, type Spot } from './netherlands';

/** The part of the country that a sketch shows, in kilometres. */
export interface MapFrame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Width and height of a sketch in its own units; a frame has the same shape. */
export const SKETCH = { width: 120, height: 100 };

/** A sketch shows no less than so many kilometres across: closer by there is nothing on it to know one's way by. */
const NARROWEST = 64;
/** Room around the outermost places, as a part of the frame. */
const MARGIN = 0.12;

/** The frame in which all places are, in the middle and with room around them; the whole country without any. */
export function frameAround(places: readonly { lat: number; lon: number }[]): MapFrame {
  const [first, ...others] = places.map(spotOf);
  if (!first) return inShape(COUNTRY);
  const left = Math.min(first.x, ...others.map(({ x }) => x));
  const top = Math.min(first.y, ...others.map(({ y }) => y));
  const width = Math.max(first.x, ...others.map(({ x }) => x)) - left;
  const height = Math.max(first.y, ...others.map(({ y }) => y)) - top;
  const grown = 1 + 2 * MARGIN;
  const wide = inShape({
    left: left - width * MARGIN,
    top: top - height * MARGIN,
    width: Math.max(NARROWEST, width * grown),
    height: height * grown,
  });
  return {
    ...wide,
    left: left + width / 2 - wide.width / 2,
    top: top + height / 2 - wide.height / 2,
  };
}

/** A frame made wider or higher about its middle, so that it has the shape of the sketch. */
function inShape({ height, left, top, width }: MapFrame): MapFrame {
  const wanted = Math.max(width, (height * SKETCH.width) / SKETCH.height);
  const high = (wanted * SKETCH.height) / SKETCH.width;
  return { left: left - (wanted - width) / 2, top: top - (high - height) / 2, width: wanted, height: high };
}

/** Where a place is on a sketch of a frame, in the sketch's units to one decimal. */
export function onSketch(place: { lat: number; lon: number }, frame: MapFrame): Spot {
  const { x, y } = spotOf(place);
  const scale = SKETCH.width / frame.width;
  return { x: round((x - frame.left) * scale), y: round((y - frame.top) * scale) };
}

export function isOnSketch({ x, y }: Spot): boolean {
  return x >= 0 && x <= SKETCH.width && y >= 0 && y <= SKETCH.height;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
