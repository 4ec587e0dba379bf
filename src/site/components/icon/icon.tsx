import { useSite } from '@/site/site-context';

import { ICON_PATHS, type IconName } from './icon-paths';

/** An icon beside words that say the same: never alone, so a screen reader is not told of it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={useSite().icons.hrefOf(name)} />
    </svg>
  );
}

/** The drawings of all icons that came before it on the page; goes last. */
export function IconDrawings() {
  const { used } = useSite().icons;
  if (used.length === 0) return null;
  return (
    <svg className="icon-drawings" aria-hidden="true">
      {used.map((name) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          <path d={ICON_PATHS[name]} />
        </symbol>
      ))}
    </svg>
  );
}
