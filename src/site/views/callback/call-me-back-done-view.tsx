import type { CallingOrganisation } from '@/domain/callback-request';
import type { Day } from '@/domain/calendar-day';
import { ButtonLink } from '@/site/components/button/button';
import { PageHead } from '@/site/components/page-head/page-head';
import { dayInWords } from '@/site/messages/dates-in-words';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

export interface CallMeBackDone {
  /** Who calls; null for the programme's own desk. */
  organisation: CallingOrganisation | null;
  /** Last day on which that happens. */
  due: Day;
}

/** What happens after a request to be called, in the order in which it happens. Nothing of who asked stands on it. */
export function CallMeBackDoneView({ due, organisation }: CallMeBackDone) {
  const { locale, paths, site, today, words } = useSite();
  const shown = callable(organisation ? organisation.phone : site.contact.phone);
  const call = shown ?? callable(site.contact.phone);
  return (
    <>
      <PageHead title={words('callback.doneTitle')} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('callback.doneTitle')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">
            {organisation ? words('callback.doneBy', { name: organisation.name }) : words('callback.doneByUs')}{' '}
            {words('callback.doneDay', { day: dayInWords(due, today, locale) })}
          </p>
        </div>
      </div>
      <div className="wrap group prose">
        <h2 className="nl-heading nl-heading--level-2">{words('callback.doneNext')}</h2>
        <ul>
          {shown && <li>{words('callback.doneNumber', { phone: shown.shown })}</li>}
          <li>{words('callback.doneHidden')}</li>
          <li>{words('callback.doneTries')}</li>
          <li>{words('callback.doneAgain')}</li>
        </ul>
        <h2 className="nl-heading nl-heading--level-2">{words('callback.waitTitle')}</h2>
        {call && (
          <>
            <p className="nl-paragraph">{words('callback.waitCall')}</p>
            <p className="nl-paragraph">
              <ButtonLink href={call.href} icon="phone" label={words('contact.call', { phone: call.shown })} />
            </p>
          </>
        )}
        <p className="nl-paragraph">{words('callback.waitWalkIn')}</p>
        <p className="nl-paragraph">
          <a className="nl-link" href={paths.locations}>
            {words('callback.waitWalkInAll')}
          </a>
        </p>
      </div>
    </>
  );
}
