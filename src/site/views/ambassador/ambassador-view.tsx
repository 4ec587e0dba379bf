import { OFFER_LANGUAGES } from '@/domain/offer';
import type { Ambassador } from '@/domain/success-story';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { PageHead } from '@/site/components/page-head/page-head';
import { Picture } from '@/site/components/picture/picture';
import { PlainText } from '@/site/components/rich-text/plain-text';
import { StoryCard } from '@/site/components/story-card/story-card';
import { listInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

/** Somebody who tells their story and leads others to the offer. */
export function AmbassadorView({ ambassador }: { ambassador: Ambassador }) {
  const { locale, paths, words } = useSite();
  const { about, displayName, organisation, photo, region, role, stories } = ambassador;
  const lang = useLangOf(ambassador.textLocale);
  // Editors choose from the languages of offers; anything else is shown as it was written.
  const languages = ambassador.languages.map((written) => {
    const known = OFFER_LANGUAGES.find((language) => language === written);
    return known ? words(`offerLanguage.${known}`) : written;
  });
  return (
    <>
      <PageHead title={words('ambassador.title', { name: displayName })} description={about} />
      <div className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[{ label: words('nav.stories'), href: paths.stories }]} />
          {photo && <Picture className="ambassador__photo" picture={photo} sizes="12rem" first />}
          <h1 className="nl-heading nl-heading--level-1">{displayName}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{role ?? words('ambassador.role')}</p>
        </div>
      </div>
      <div className="wrap group">
        <div className="prose">
          {about && <PlainText text={about} lang={lang} />}
          {languages.length > 0 && (
            <p className="nl-paragraph">
              {words('ambassador.languages', { name: displayName, languages: listInWords(languages, locale) })}
            </p>
          )}
          {region && (
            <p className="nl-paragraph">
              {words('ambassador.region')}: {region}
            </p>
          )}
          {organisation && (
            <p className="nl-paragraph">
              {words('ambassador.organisation')}:{' '}
              <a className="nl-link" href={paths.partner(organisation.slug)}>
                {organisation.name}
              </a>
            </p>
          )}
        </div>
      </div>
      {stories.length > 0 && (
        <section className="wrap section" aria-labelledby="verhalen">
          <h2 className="nl-heading nl-heading--level-2" id="verhalen">
            {words('ambassador.stories', { name: displayName })}
          </h2>
          <ul className="card-grid">
            {stories.map((story) => (
              <li key={story.slug}>
                <StoryCard story={story} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
