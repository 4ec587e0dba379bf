import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { Topic } from '@/domain/offer';
import { useSite } from '@/site/site-context';

import { ButtonLink } from '../button/button';
import { SearchForm } from '../search-form/search-form';

import { HeroDrawing } from './hero-drawing';

/** What people ask for most at the desks of libraries; a way in for who does not know what to type. */
const POPULAR: Topic[] = ['digid', 'email', 'phone', 'job-search'];

/** Top of the home page: a welcome and the search field. */
export function Hero({ places }: { places: Record<string, number> }) {
  const { paths, words } = useSite();
  return (
    <section className="hero" aria-labelledby="welkom">
      <div className="wrap hero__inside">
        <div className="hero__text">
          <h1 className="nl-heading nl-heading--level-1" id="welkom">
            {words('home.welcome')}
          </h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('home.intro')}</p>
          <p className="hero__start">
            <span>{words('home.start')}</span>
            <ButtonLink kind="secondary" href={paths.levelCheck} label={words('nav.levelCheck')} />
          </p>
        </div>
        <HeroDrawing />
        <div className="hero__search">
          <SearchForm places={places} />
          <p className="hero__popular">
            {words('home.popular')}:{' '}
            {POPULAR.map((topic) => (
              <a key={topic} className="pill-link" href={paths.catalogue({ ...EMPTY_QUERY, topics: [topic] })}>
                {words(`topic.${topic}`)}
              </a>
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}
