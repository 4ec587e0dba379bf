import type { AmbassadorLink as AmbassadorLinkContent } from '@/domain/success-story';
import { useSite } from '@/site/site-context';

import { Picture } from '../picture/picture';

/** The way to somebody's own page, with their face. */
export function AmbassadorLink({ ambassador }: { ambassador: AmbassadorLinkContent }) {
  const { paths, words } = useSite();
  const { displayName, photo, role, slug } = ambassador;
  return (
    <a className="ambassador-link" href={paths.ambassador(slug)}>
      {photo && <Picture className="ambassador-link__photo" picture={photo} sizes="5rem" decorative />}
      <span>
        <strong>{words('story.meet', { name: displayName })}</strong>
        {role && <span className="ambassador-link__role">{role}</span>}
      </span>
    </a>
  );
}
