import type { LocationCard as LocationCardContent } from '@/domain/location';
import { placeInWords } from '@/site/messages/open-state-in-words';
import { openingHoursInWords } from '@/site/messages/opening-hours-in-words';
import { callableFor } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { Fact } from '../fact/fact';

/** A place at a glance: where, when there is help, which number to call. */
export function LocationCard({ location }: { location: LocationCardContent }) {
  const { locale, paths, site, words } = useSite();
  const { name, neighbourhood, openingHours, postcode, slug, street, city, wheelchair } = location;
  const withHelp = openingHoursInWords(openingHours, locale, true);
  const lines = withHelp.length > 0 ? withHelp : openingHoursInWords(openingHours, locale, false);
  const call = callableFor(location, site.contact.phone);
  const now = placeInWords(location, call?.shown ?? null, locale);
  return (
    <article className="card">
      <h3 className="nl-heading nl-heading--level-3">
        <a className="nl-link" href={paths.location(slug)}>
          {name}
        </a>
      </h3>
      <ul className="facts">
        <Fact icon="pin" name={words('location.address')}>
          {[street, [postcode, city].filter(Boolean).join(' '), neighbourhood].filter(Boolean).join(', ')}
        </Fact>
        <Fact icon="clock" name={words('hours.title')}>
          <strong className="location-card__line">{now.headline}</strong>
          {now.detail && <span className="location-card__line">{now.detail}</span>}
          {lines.length > 0 && (
            <>
              <span className="location-card__line">
                {words(withHelp.length > 0 ? 'hours.withHelp' : 'hours.openOn')}
              </span>
              {lines.map(({ days, times }) => (
                <span key={times} className="location-card__line">
                  {`${days}: ${times}`}
                </span>
              ))}
            </>
          )}
        </Fact>
        {call && (
          <Fact icon="phone" name={words('location.phone')}>
            <a className="nl-link" href={call.href}>
              {call.shown}
            </a>
          </Fact>
        )}
      </ul>
      {wheelchair === 'yes' && (
        <p className="badges">
          <span className="nl-data-badge">{words('wheelchair.yes')}</span>
        </p>
      )}
    </article>
  );
}
