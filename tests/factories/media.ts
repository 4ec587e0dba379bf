import type { Payload } from 'payload';
import sharp from 'sharp';

import type { Media } from '@/payload-types';

import { numbered, type Wishes } from './document';

/** The bytes of a small picture of one colour. */
export function png(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 12, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** A picture; without an organisation it is the programme's own. */
export async function makeMedia(cms: Payload, wishes: Wishes<Media> = {}): Promise<Media> {
  const data = await png('#0b5a78');
  const name = numbered('foto').replace(' ', '-');
  return cms.create({
    collection: 'media',
    data: { alt: 'Een docent helpt een deelnemer.', ...wishes },
    file: { data, mimetype: 'image/png', name: `${name}-${crypto.randomUUID()}.png`, size: data.length },
    depth: 0,
    // Arranging is the platform's own work.
    overrideAccess: true,
  });
}
