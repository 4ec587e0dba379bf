import type { Offer } from '@/domain/offer-page';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { CallMeBackLink } from '@/site/components/call-me-back-link/call-me-back-link';
import { ForeignText, useLangOf } from '@/site/components/foreign-text/foreign-text';
import { KeepButton } from '@/site/components/keep-button/keep-button';
import { KindBadge } from '@/site/components/kind-badge/kind-badge';
import { OfferFacts } from '@/site/components/offer-facts/offer-facts';
import { OfferPlace } from '@/site/components/offer-place/offer-place';
import { OfferTimes } from '@/site/components/offer-times/offer-times';
import { OfferWelcome } from '@/site/components/offer-welcome/offer-welcome';
import { PageHead } from '@/site/components/page-head/page-head';
import { Figure } from '@/site/components/picture/figure';
import { Registration } from '@/site/components/registration/registration';
import { Body } from '@/site/components/rich-text/block-list';
import { SourceNote } from '@/site/components/source-note/source-note';
import { useSite } from '@/site/site-context';

/** What the reader will learn: the offer's own topics, and the module it gives. */
export function OfferModule({ module }: { module: NonNullable<Offer['module']> }) {
  const { words } = useSite();
  return (
    <section>
      <h2 className="nl-heading nl-heading--level-2">{words('offer.module')}</h2>
      <Body text={module.whatYouLearn} />
      <p className="nl-paragraph">
        {words('offer.moduleName', { title: module.title })}
        {module.publisher && ` ${words('offer.modulePublisher', { publisher: module.publisher })}`}
      </p>
      {module.materials.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">{words('offer.materials')}</h3>
          <ul>
            {module.materials.map(({ title, href }) => (
              <li key={href}>
                <a className="nl-link" href={href}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** An offer's own page: first the facts and what to do, then how it goes, when, where and what about. */
export function OfferView({ offer }: { offer: Offer }) {
  const { paths, site, words } = useSite();
  const lang = useLangOf(offer.textLocale);
  const barriers = site.barriers.filter(({ barrier }) => offer.barriers.includes(barrier));
  return (
    <article>
      <PageHead title={offer.title} description={offer.summary} />
      <header className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[{ label: words('nav.catalogue'), href: paths.catalogue() }]} />
          <KindBadge kind={offer.kind} />
          <h1 className="nl-heading nl-heading--level-1" lang={lang}>
            {offer.title}
          </h1>
          {offer.summary && (
            <p className="nl-paragraph nl-paragraph--lead" lang={lang}>
              {offer.summary}
            </p>
          )}
          <ForeignText textLocale={offer.textLocale} />
        </div>
      </header>
      <div className="wrap two-columns">
        <div className="two-columns__side panel">
          <h2 className="visually-hidden">{words('offer.facts')}</h2>
          <OfferFacts offer={offer} />
          <Registration offer={offer} />
          <CallMeBackLink topic={{ kind: 'offer', slug: offer.slug }} />
          <KeepButton offer={offer} />
        </div>
        <div className="two-columns__main prose">
          <OfferWelcome offer={offer} />
          <OfferTimes offer={offer} />
          <OfferPlace offer={offer} />
          {offer.description.length > 0 && (
            <section lang={lang}>
              <h2 className="nl-heading nl-heading--level-2">{words('offer.about')}</h2>
              <Body text={offer.description} />
            </section>
          )}
          {offer.module && <OfferModule module={offer.module} />}
          {offer.image && <Figure picture={offer.image} />}
          {offer.topics.length > 0 && (
            <section>
              <h2 className="nl-heading nl-heading--level-2">{words('offer.topics')}</h2>
              <ul className="pill-links">
                {offer.topics.map((topic) => (
                  <li key={topic}>
                    <a className="pill-link" href={paths.catalogue({ ...EMPTY_QUERY, topics: [topic] })}>
                      {words(`topic.${topic}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {barriers.length > 0 && (
            <section>
              <h2 className="nl-heading nl-heading--level-2">{words('offer.barriers')}</h2>
              <ul className="pill-links">
                {barriers.map(({ barrier, ownWords }) => (
                  <li key={barrier}>
                    <a className="pill-link" href={paths.catalogue({ ...EMPTY_QUERY, barriers: [barrier] })}>
                      {ownWords}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SourceNote offer={offer} />
        </div>
      </div>
    </article>
  );
}
