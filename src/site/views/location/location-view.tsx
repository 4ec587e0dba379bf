import { openDataPaths } from '@/config/paths';
import type { Location } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { ButtonLink } from '@/site/components/button/button';
import { CallMeBackLink } from '@/site/components/call-me-back-link/call-me-back-link';
import { CalendarLinks } from '@/site/components/calendar-links/calendar-links';
import { ComingDaysTable } from '@/site/components/coming-days-table/coming-days-table';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { Icon } from '@/site/components/icon/icon';
import { LocationAddress } from '@/site/components/location-address/location-address';
import { LocationMap } from '@/site/components/map-sketch/location-map';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { OpeningHoursTable } from '@/site/components/opening-hours-table/opening-hours-table';
import { PageHead } from '@/site/components/page-head/page-head';
import { Figure } from '@/site/components/picture/figure';
import { PlainText } from '@/site/components/rich-text/plain-text';
import { dateInWords } from '@/site/messages/dates-in-words';
import { placeInWords } from '@/site/messages/open-state-in-words';
import { callableFor } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

/** A place's own page: when there is help, where it is, what it looks like, and what one can go to there. */
export function LocationView({ location, offers }: { location: Location; offers: OfferCard[] }) {
  const { locale, paths, site, words } = useSite();
  const { email, entrancePhoto, facilities, howToGetThere, name, openingHours, organisation } = location;
  const call = callableFor(location, site.contact.phone);
  const now = placeInWords(location, call?.shown ?? null, locale);
  const lang = useLangOf(location.textLocale);
  return (
    <>
      <PageHead title={`${name}, ${location.city}`} description={words('location.description')} />
      <div className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[{ label: words('nav.locations'), href: paths.locations }]} />
          <h1 className="nl-heading nl-heading--level-1">{name}</h1>
        </div>
      </div>
      <div className="wrap two-columns">
        <div className="two-columns__side panel">
          <h2 className="nl-heading nl-heading--level-3">{words('location.address')}</h2>
          <LocationAddress location={location} />
          <LocationMap places={[location]} />
          {call && (
            <p className="nl-paragraph">
              <ButtonLink
                className="nl-button--wide"
                href={call.href}
                icon="phone"
                label={words('contact.call', { phone: call.shown })}
              />
            </p>
          )}
          <CallMeBackLink topic={{ kind: 'location', slug: location.slug }} />
          {email && (
            <p className="nl-paragraph">
              <a className="nl-link" href={`mailto:${email}`}>
                {email}
              </a>
            </p>
          )}
          <h2 className="nl-heading nl-heading--level-3">{words('location.facilities')}</h2>
          <ul className="ticks">
            {facilities.map((facility) => (
              <li key={facility}>
                <Icon name="check" />
                {words(`facility.${facility}`)}
              </li>
            ))}
            <li>
              <Icon name={location.wheelchair === 'yes' ? 'check' : 'phone'} />
              {words(`wheelchair.${location.wheelchair}`)}
            </li>
          </ul>
          {organisation && (
            <p className="nl-paragraph">
              {words('location.organisation')}:{' '}
              <a className="nl-link" href={paths.partner(organisation.slug)}>
                {organisation.name}
              </a>
            </p>
          )}
        </div>
        <div className="two-columns__main prose">
          <section>
            <h2 className="nl-heading nl-heading--level-2">{words('hours.title')}</h2>
            <p className="nl-paragraph">
              <strong>{now.headline}</strong>
              {now.detail && ` · ${now.detail}`}
            </p>
            <ComingDaysTable days={location.comingDays} name={name} />
            <h3 className="nl-heading nl-heading--level-3">{words('hours.week')}</h3>
            <OpeningHoursTable hours={openingHours} name={name} />
            {openingHours.week.some(({ staffed }) => staffed) && (
              <CalendarLinks path={openDataPaths.locationCalendar(location.slug)} />
            )}
            {location.verifiedOn && (
              <p className="source-note">
                {words('location.verified', { day: dateInWords(location.verifiedOn, locale) })}
              </p>
            )}
          </section>
          {howToGetThere && (
            <section>
              <h2 className="nl-heading nl-heading--level-2">{words('location.howToGetThere')}</h2>
              <PlainText text={howToGetThere} lang={lang} />
            </section>
          )}
          {entrancePhoto && <Figure picture={entrancePhoto} />}
        </div>
      </div>
      <section className="wrap section" aria-labelledby="aanbod">
        <h2 className="nl-heading nl-heading--level-2" id="aanbod">
          {words('location.offers')}
        </h2>
        {offers.length > 0 ? (
          <OfferList offers={offers} />
        ) : (
          <p className="nl-paragraph">{words('location.noOffers')}</p>
        )}
      </section>
    </>
  );
}
