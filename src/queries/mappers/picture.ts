import type { Download, Picture } from '@/domain/picture';
import type { Media } from '@/payload-types';

/** Payload writes whole addresses when it knows the site's; pages need paths, on whichever host they are. */
function pathOf(url: string): string {
  return url.startsWith('/') ? url : new URL(url).pathname;
}

/** A picture in the sizes that exist; null for what isn't a picture. */
export function toPicture(media: Media | null): Picture | null {
  if (!media?.url || !media.width || !media.height || !media.mimeType?.startsWith('image/')) return null;
  const sizes = [media.sizes?.small, media.sizes?.medium].flatMap((size) =>
    size?.url && size.width ? [`${pathOf(size.url)} ${String(size.width)}w`] : [],
  );
  const src = pathOf(media.url);
  return {
    src,
    srcSet: [...sizes, `${src} ${String(media.width)}w`].join(', '),
    width: media.width,
    height: media.height,
    alt: media.alt,
    credit: media.credit?.trim() ?? null,
  };
}

/** A file to download. */
export function toDownload(media: Media): Download[] {
  if (!media.url) return [];
  return [
    {
      href: pathOf(media.url),
      title: media.alt,
      size: media.filesize ?? 0,
      mimeType: media.mimeType ?? 'application/pdf',
    },
  ];
}
