import { fold } from './text';

/** A name as a key: folded, with `-` for all that is no letter or digit. `'s-Gravenhage` is `s-gravenhage`. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
