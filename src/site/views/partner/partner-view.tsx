import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { LocationLink } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';
import type { Organisation } from '@/domain/organisation';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { ButtonLink } from '@/site/components/button/button';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { PageHead } from '@/site/components/page-head/page-head';
import { Picture } from '@/site/components/picture/picture';
import { PlainText } from '@/site/components/rich-text/plain-text';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

export interface PartnerViewProps {
  organisation: Organisation;
  offers: OfferCard[];
  locations: LocationLink[];
}

/** A partner's own page: who they are, what they bring, what they offer and where. */
export function PartnerView({ organisation, offers, locations }: PartnerViewProps) {
  const { paths, words } = useSite();
  const { about, address, brings, email, kind, logo, name, offerCount, phone, region, slug, website } = organisation;
  const call = callable(phone);
  const lang = useLangOf(organisation.textLocale);
  return (
    <>
      <PageHead title={name} description={about} />
      <div className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[{ label: words('nav.partners'), href: paths.partners }]} />
          {logo && <Picture className="organisation-card__logo" picture={logo} sizes="8rem" first />}
          <h1 className="nl-heading nl-heading--level-1">{name}</h1>
          <p className="nl-paragraph">{[words(`organisationKind.${kind}`), region].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      <div className="wrap two-columns">
        {[address, phone, email, website].some(Boolean) && (
          <div className="two-columns__side panel">
            <h2 className="nl-heading nl-heading--level-3">{words('partner.contact')}</h2>
            {address && <p className="nl-paragraph">{address}</p>}
            {phone && (
              <p className="nl-paragraph">
                {call ? (
                  <a className="nl-link" href={call.href}>
                    {words('contact.call', { phone: call.shown })}
                  </a>
                ) : (
                  phone
                )}
              </p>
            )}
            {email && (
              <p className="nl-paragraph">
                <a className="nl-link" href={`mailto:${email}`}>
                  {email}
                </a>
              </p>
            )}
            {website && (
              <p className="nl-paragraph">
                <a className="nl-link" href={website}>
                  {words('partner.website')}
                </a>
              </p>
            )}
          </div>
        )}
        <div className="two-columns__main prose">
          {about && <PlainText text={about} lang={lang} />}
          {brings && (
            <section>
              <h2 className="nl-heading nl-heading--level-2">{words('partner.brings', { name })}</h2>
              <PlainText text={brings} lang={lang} />
            </section>
          )}
          {locations.length > 0 && (
            <section>
              <h2 className="nl-heading nl-heading--level-2">{words('partner.locations', { name })}</h2>
              <ul>
                {locations.map((location) => (
                  <li key={location.slug}>
                    <a className="nl-link" href={paths.location(location.slug)}>
                      {words('place.nameAndCity', { name: location.name, city: location.city })}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      {offers.length > 0 && (
        <section className="wrap section" aria-labelledby="aanbod">
          <h2 className="nl-heading nl-heading--level-2" id="aanbod">
            {words('partner.offers', { name })}
          </h2>
          <OfferList offers={offers} />
          {offerCount > offers.length && (
            <p className="pill-links">
              <ButtonLink
                kind="secondary"
                href={paths.catalogue({ ...EMPTY_QUERY, organisation: slug })}
                label={words('partner.allOffers', { name })}
              />
            </p>
          )}
        </section>
      )}
    </>
  );
}
