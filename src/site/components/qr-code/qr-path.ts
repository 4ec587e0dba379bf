import { create } from 'qrcode';

/** Light modules that a reader needs around a code (ISO/IEC 18004 §5.3.8). */
const QUIET_ZONE = 4;

/**
 * A text as a QR code: the path of its dark modules, each one unit wide, and the width of the whole with the quiet zone
 * around it. With correction level M, so that a crease or a stain does not spoil it. Throws on an empty text and on one
 * of more than 2,331 octets.
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (data[row * size + column] !== 1) continue;
      let run = 1;
      while (column + run < size && data[row * size + column + run] === 1) run += 1;
      path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${run}v1h-${run}z`;
      column += run;
    }
  }
  return { path, size: size + 2 * QUIET_ZONE };
}
