import path from 'node:path';

import sharp from 'sharp';

const PICTURES = path.join(import.meta.dirname, 'pictures');
/** Pixels; the drawings are made at three quarters of it. */
const WIDTH = 1600;
/** Dots per inch at which a drawing without a unit keeps its own size. */
const OWN_DENSITY = 96;
const DRAWN_WIDTH = 1200;

/** The source of a drawing. */
export function pictureSource(key: string): string {
  return path.join(PICTURES, `${key}.svg`);
}

/** Renders a drawing as a PNG: visitors never get SVG, which could carry script. */
export function drawPicture(key: string): Promise<Buffer> {
  return sharp(pictureSource(key), { density: (OWN_DENSITY * WIDTH) / DRAWN_WIDTH })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
