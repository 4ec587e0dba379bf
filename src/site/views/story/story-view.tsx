import type { SkillLevel } from '@/domain/skill-level';
import type { SuccessStory } from '@/domain/success-story';
import { ArticleTop } from '@/site/components/article-top/article-top';
import { AmbassadorLink } from '@/site/components/ambassador/ambassador-link';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { LevelSteps } from '@/site/components/level-steps/level-steps';
import { levelsInWords } from '@/site/components/level-steps/levels-in-words';
import { PageHead } from '@/site/components/page-head/page-head';
import { Figure } from '@/site/components/picture/figure';
import { Body } from '@/site/components/rich-text/block-list';
import { useSite } from '@/site/site-context';

function LevelThen({ level, when }: { level: SkillLevel; when: 'before' | 'after' }) {
  const { site, words } = useSite();
  const levels = { from: level, to: level };
  const title = levelsInWords(levels, site.skillLevels, words);
  if (title === null) return null;
  return (
    <div>
      <dt>{words(`level.${when}`)}</dt>
      <dd>
        <LevelSteps levels={levels} />
        {title}
      </dd>
    </div>
  );
}

/** A story's own page. One that was made up says so before it begins. */
export function StoryView({ story }: { story: SuccessStory }) {
  const { paths, site, words } = useSite();
  const { ambassadors, audio, body, fictional, image, lead, levelAfter, levelBefore, organisation, textLocale, title } =
    story;
  const lang = useLangOf(textLocale);
  const barriers = site.barriers.filter(({ barrier }) => story.barriers.includes(barrier));
  return (
    <article>
      <PageHead title={title} description={lead} />
      <ArticleTop list="stories" title={title} lead={lead} textLocale={textLocale} />
      <div className="wrap two-columns">
        <div className="two-columns__main prose">
          {fictional && <p className="note">{words('story.fictionalLong')}</p>}
          {image && <Figure picture={image} first />}
          {audio && (
            <p className="nl-paragraph">
              <a className="nl-link" href={audio.src} type={audio.mimeType}>
                {words('story.listen')}
              </a>
            </p>
          )}
          <div lang={lang}>
            <Body text={body} />
          </div>
        </div>
        <div className="two-columns__side">
          {ambassadors.map((ambassador) => (
            <AmbassadorLink key={ambassador.slug} ambassador={ambassador} />
          ))}
          {(levelBefore ?? levelAfter) !== null && (
            <div className="panel">
              <h2 className="nl-heading nl-heading--level-3">{words('story.levels')}</h2>
              <dl className="level-change">
                {levelBefore && <LevelThen level={levelBefore} when="before" />}
                {levelAfter && <LevelThen level={levelAfter} when="after" />}
              </dl>
            </div>
          )}
          {barriers.length > 0 && (
            <div className="group">
              <h2 className="nl-heading nl-heading--level-3">{words('story.barriers')}</h2>
              <ul className="pill-links">
                {barriers.map(({ barrier, ownWords }) => (
                  <li key={barrier}>
                    <a className="pill-link" href={paths.door(barrier)}>
                      {ownWords}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {organisation && (
            <p className="nl-paragraph">
              {words('offer.organisation')}:{' '}
              <a className="nl-link" href={paths.partner(organisation.slug)}>
                {organisation.name}
              </a>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
