import type { Day } from '@/domain/calendar-day';
import { PageHead } from '@/site/components/page-head/page-head';
import { dayInWords } from '@/site/messages/dates-in-words';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

/** What happens with a question of an organisation, and what it can do meanwhile. */
export function EnquiryDoneView({ due }: { due: Day }) {
  const { locale, paths, site, today, words } = useSite();
  const call = callable(site.contact.phone);
  return (
    <>
      <PageHead title={words('enquiry.doneTitle')} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('enquiry.doneTitle')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">
            {words('enquiry.doneDay', { day: dayInWords(due, today, locale) })}
          </p>
        </div>
      </div>
      <div className="wrap group prose">
        <p className="nl-paragraph">{words('enquiry.doneWho')}</p>
        {call && (
          <p className="nl-paragraph">
            {words('enquiry.doneWait')}{' '}
            <a className="nl-link" href={call.href}>
              {words('contact.call', { phone: call.shown })}
            </a>
          </p>
        )}
        <p className="nl-paragraph">
          <a className="nl-link" href={paths.guides}>
            {words('enquiry.doneGuides')}
          </a>
        </p>
      </div>
    </>
  );
}
