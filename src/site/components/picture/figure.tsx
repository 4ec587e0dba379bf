import type { Picture as PictureContent } from '@/domain/picture';

import { Picture } from './picture';

/** A picture with what belongs under it: a caption, and who made it. */
export function Figure({
  picture,
  caption = null,
  first = false,
}: {
  picture: PictureContent;
  caption?: string | null;
  first?: boolean;
}) {
  return (
    <figure className="figure">
      <Picture picture={picture} sizes="(min-width: 60em) 44rem, 100vw" first={first} />
      {(caption !== null || picture.credit !== null) && (
        <figcaption>
          {caption} {picture.credit && <small>{picture.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
