import type { Picture as PictureContent } from '@/domain/picture';

export interface PictureProps {
  picture: PictureContent;
  /** How wide it shows, as in the `sizes` attribute, so that a small screen takes a small file. */
  sizes: string;
  className?: string;
  /** True for the one picture that shows at once; all others wait until they are near. */
  first?: boolean;
  /** True when the words beside it say the same; it then has no words of its own. */
  decorative?: boolean;
}

/** A picture in the size that the screen needs. */
export function Picture({ picture, sizes, className, first = false, decorative = false }: PictureProps) {
  return (
    <img
      className={className}
      src={picture.src}
      srcSet={picture.srcSet || undefined}
      sizes={picture.srcSet ? sizes : undefined}
      width={picture.width}
      height={picture.height}
      alt={decorative ? '' : picture.alt}
      loading={first ? undefined : 'lazy'}
      decoding="async"
    />
  );
}
