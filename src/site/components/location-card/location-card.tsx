import type { LocationCard as LocationCardContent } from '@/domain/location';
import { openingHoursInWords } from '@/site/messages/opening-hours-in-words';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';

/** A place at a glance: where, when there is help, which number to call. */
export function LocationCard({ location }: { location: LocationCardContent }) {
  const { locale, paths, words } = useSite();
  const { name, neighbourhood, openingHours, phone, postcode, slug, street, city, wheelchair } = location;
  const withHelp = openingHoursInWords(openingHours, locale, true);
  const lines = withHelp.length > 0 ? withHelp : openingHoursInWords(openingHours, locale, false);
  const call = callable(phone);
  return (
    <article className="card">
      <h3 className="nl-heading nl-heading--level-3">
        <a className="nl-link" href={paths.location(slug)}>
          {name}
        </a>
      </h3>
      <dl className="icon-list">
        <div>
          <dt>
            <Icon name="pin" />
            <span className="visually-hidden">{words('location.address')}</span>
          </dt>
          <dd>{[street, [postcode, city].filter(Boolean).join(' '), neighbourhood].filter(Boolean).join(', ')}</dd>
        </div>
        <div>
          <dt>
            <Icon name="clock" />
            <span className="visually-hidden">{words('hours.title')}</span>
          </dt>
          <dd>
            {lines.length === 0 ? (
              words('time.unknown')
            ) : (
              <>
                <strong className="location-card__line">
                  {words(withHelp.length > 0 ? 'hours.helpOn' : 'hours.openOn')}
                </strong>
                {lines.map(({ days, times }) => (
                  <span key={times} className="location-card__line">
                    {`${days}: ${times}`}
                  </span>
                ))}
              </>
            )}
          </dd>
        </div>
        {call && (
          <div>
            <dt>
              <Icon name="phone" />
              <span className="visually-hidden">{words('location.phone')}</span>
            </dt>
            <dd>
              <a className="nl-link" href={call.href}>
                {call.shown}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {wheelchair === 'yes' && (
        <p className="badges">
          <span className="nl-data-badge">{words('wheelchair.yes')}</span>
        </p>
      )}
    </article>
  );
}
