import type { PayloadRequest } from 'payload';

import { consentEnded } from '../../access/consent';

/** Where a request keeps the answer: a page with ten pictures asks ten times. */
const KEPT = 'picturesOfEndedConsent';

/** Ids of the pictures of ambassadors and stories whose consent has ended or was withdrawn: they go with the text. */
export function picturesOfEndedConsent(req: PayloadRequest): Promise<string[]> {
  const kept = req.context[KEPT] as Promise<string[]> | undefined;
  const pictures = kept ?? findPictures(req);
  req.context[KEPT] = pictures;
  return pictures;
}

async function findPictures(req: PayloadRequest): Promise<string[]> {
  const query = {
    where: consentEnded(),
    locale: 'all',
    depth: 0,
    pagination: false,
    trash: true,
    // Asked on behalf of nobody: the answer decides what anybody may see.
    overrideAccess: true,
  } as const;
  const [ambassadors, stories] = await Promise.all([
    req.payload.find({ collection: 'ambassadors', ...query, select: { photo: true } }),
    req.payload.find({ collection: 'success-stories', ...query, select: { image: true, body: true } }),
  ]);
  const pictures = new Set<string>();
  for (const { photo } of ambassadors.docs) if (typeof photo === 'string') pictures.add(photo);
  for (const { body, image } of stories.docs) {
    if (typeof image === 'string') pictures.add(image);
    collectPictureBlocks(body, pictures);
  }
  return [...pictures];
}

/** Walks a formatted text, in whichever languages it has, for the pictures between its paragraphs. */
function collectPictureBlocks(node: unknown, pictures: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('blockType' in node && node.blockType === 'picture' && 'image' in node && typeof node.image === 'string') {
    pictures.add(node.image);
  }
  for (const child of Object.values(node)) collectPictureBlocks(child, pictures);
}
