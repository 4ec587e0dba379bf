import type { CollectionConfig } from 'payload';

import { env } from '@/config/env';

import { authorshipFields } from '../../fields/authorship';
import { hiddenRightsEndpoint } from '../../hidden-rights-endpoint';
import { clampReads } from '../../hooks/clamp-reads';
import { keepOwnership } from '../../hooks/keep-ownership';
import { plainQueries } from '../../hooks/plain-queries';
import { refuseGoneReferences } from '../../hooks/refuse-gone-references';
import { refuseDeleteWhenReferred } from '../../hooks/refuse-delete-when-referred';
import { access } from './access';
import { fields } from './fields';
import { keepLivePictures } from './hooks/keep-live-pictures';

/** Pictures and documents. Each says in words what it shows, and whose permission it needs. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Bestand', plural: 'Bestanden' },
  access,
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'organisation', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'credit'],
    group: 'Site',
    description: 'Foto’s, tekeningen en pdf’s. Vertel er altijd bij wat erop staat.',
  },
  defaultSort: '-updatedAt',
  enableQueryPresets: false,
  endpoints: [hiddenRightsEndpoint('media')],
  trash: true,
  fields: [...fields, ...authorshipFields],
  hooks: {
    beforeOperation: [plainQueries, clampReads, keepLivePictures],
    beforeValidate: [keepOwnership('organisation')],
    beforeChange: [refuseGoneReferences],
    beforeDelete: [refuseDeleteWhenReferred],
  },
  upload: {
    staticDir: env().MEDIA_DIR,
    // Never SVG: it can carry script.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    pasteURL: false,
    adminThumbnail: 'small',
    focalPoint: false,
    crop: false,
    // sharp drops EXIF (place, camera, time) unless told to keep it; turning by EXIF first keeps the picture upright.
    withMetadata: false,
    formatOptions: { format: 'webp', options: { quality: 78 } },
    resizeOptions: { width: 1600, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 400, formatOptions: { format: 'webp', options: { quality: 74 } }, withoutEnlargement: true },
      { name: 'medium', width: 800, formatOptions: { format: 'webp', options: { quality: 76 } }, withoutEnlargement: true },
    ],
    modifyResponseHeaders: ({ headers }) => {
      // What is withdrawn must be gone at the next request: a browser may keep a picture, but asks first.
      headers.set('Cache-Control', 'private, no-cache');
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      return headers;
    },
  },
};
