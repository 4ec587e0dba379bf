import type { Facets } from '@/domain/catalogue-query';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { OfferCard } from '@/domain/offer';
import type { OrganisationLink } from '@/domain/organisation';
import type { SuccessStoryCard } from '@/domain/success-story';
import { BarrierDoors } from '@/site/components/barrier-doors/barrier-doors';
import { ButtonLink } from '@/site/components/button/button';
import { Hero } from '@/site/components/hero/hero';
import { KindTiles } from '@/site/components/kind-tiles/kind-tiles';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { PageHead } from '@/site/components/page-head/page-head';
import { StoryCard } from '@/site/components/story-card/story-card';
import { useSite } from '@/site/site-context';

export interface HomeViewProps {
  /** Places with an offer, for the search field. */
  places: Facets['place'];
  /** Places where somebody can walk in, with how many times. */
  walkInPlaces: Facets['place'];
  walkIns: OfferCard[];
  story: SuccessStoryCard | null;
  partners: OrganisationLink[];
  partnerCount: number;
}

const CITIES_SHOWN = 8;

/** The home page: search, what holds you back, what you are looking for, and that you are not the only one. */
export function HomeView({ places, walkInPlaces, walkIns, story, partners, partnerCount }: HomeViewProps) {
  const { paths, site, words } = useSite();
  const cities = Object.entries(walkInPlaces)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, CITIES_SHOWN);
  return (
    <>
      <PageHead title={words('home.title')} description={words('home.description')} />
      <Hero places={places} />
      {site.barriers.length > 0 && (
        <section className="wrap section" aria-labelledby="drempels">
          <h2 className="nl-heading nl-heading--level-2" id="drempels">
            {words('home.doors')}
          </h2>
          <p className="nl-paragraph section__intro">{words('home.doorsIntro')}</p>
          <BarrierDoors barriers={site.barriers} />
        </section>
      )}
      <section className="wrap section" aria-labelledby="soorten">
        <h2 className="nl-heading nl-heading--level-2" id="soorten">
          {words('home.kinds')}
        </h2>
        <KindTiles />
      </section>
      {walkIns.length > 0 && (
        <section className="section section--sand" aria-labelledby="inloop">
          <div className="wrap">
            <h2 className="nl-heading nl-heading--level-2" id="inloop">
              {words('home.walkIn')}
            </h2>
            <p className="nl-paragraph section__intro">{words('home.walkInIntro')}</p>
            <OfferList offers={walkIns} />
            <p className="pill-links">
              <span>{words('home.walkInIn')}</span>
              {cities.map(([city]) => (
                <a
                  key={city}
                  className="pill-link"
                  href={paths.catalogue({ ...EMPTY_QUERY, kinds: ['walk-in'], place: city })}
                >
                  {city}
                </a>
              ))}
            </p>
            <ButtonLink kind="secondary" href={paths.locations} label={words('home.walkInAll')} />
          </div>
        </section>
      )}
      {story && (
        <section className="wrap section" aria-labelledby="verhaal">
          <h2 className="nl-heading nl-heading--level-2" id="verhaal">
            {words('home.story')}
          </h2>
          <StoryCard story={story} wide />
          <p className="pill-links">
            <a className="nl-link" href={paths.stories}>
              {words('home.storiesAll')}
            </a>
          </p>
        </section>
      )}
      {partners.length > 0 && (
        <section className="wrap section" aria-labelledby="partners">
          <h2 className="nl-heading nl-heading--level-2" id="partners">
            {words('home.partners')}
          </h2>
          <p className="nl-paragraph section__intro">{words('home.partnersIntro', { count: partnerCount })}</p>
          <ul className="pill-links">
            {partners.map(({ name, slug }) => (
              <li key={slug}>
                <a className="pill-link" href={paths.partner(slug)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <ButtonLink kind="secondary" href={paths.partners} label={words('home.partnersAll')} />
        </section>
      )}
    </>
  );
}
