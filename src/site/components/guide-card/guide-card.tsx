import type { GuideCard as GuideCardContent } from '@/domain/guide';
import { useSite } from '@/site/site-context';

import { useLangOf } from '../foreign-text/foreign-text';

/** A guide at a glance: for whom, and what it is about. */
export function GuideCard({ guide }: { guide: GuideCardContent }) {
  const { paths, words } = useSite();
  const lang = useLangOf(guide.textLocale);
  return (
    <article className="card">
      <p className="soft">{guide.for.map((reader) => words(`guideReader.${reader}`)).join(' · ')}</p>
      <h2 className="nl-heading nl-heading--level-3">
        <a className="card__link" href={paths.guide(guide.slug)} lang={lang}>
          {guide.title}
        </a>
      </h2>
      {guide.summary && <p lang={lang}>{guide.summary}</p>}
    </article>
  );
}
