import { useSheet } from '@/site/page-sheet';

import { ICON_PATHS, type IconName } from './icon-paths';

/** An icon beside words that say the same: never alone, so a screen reader is not told of it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={useSheet().hrefOfIcon(name)} />
    </svg>
  );
}

/** The drawings of all icons that came before it on the page; goes last. */
export function IconDrawings() {
  const { icons } = useSheet();
  if (icons.length === 0) return null;
  return (
    <svg className="icon-drawings" aria-hidden="true">
      {icons.map((name) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          <path d={ICON_PATHS[name]} />
        </symbol>
      ))}
    </svg>
  );
}
