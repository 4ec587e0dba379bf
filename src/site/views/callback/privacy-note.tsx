import { RETENTION } from '@/domain/retention';
import { useSite } from '@/site/site-context';

/** What happens with what is filled in, beside the button that sends it. */
export function PrivacyNote({ text }: { text: 'callback.privacy' | 'enquiry.privacy' }) {
  const { paths, words } = useSite();
  const { daysAfterDone, daysAtMost } = RETENTION.callbackRequests;
  return (
    <div>
      <p className="nl-paragraph">{words(text, { days: daysAfterDone, most: daysAtMost })}</p>
      <p className="nl-paragraph">
        <a className="nl-link" href={paths.privacy}>
          {words('callback.privacyMore')}
        </a>
      </p>
    </div>
  );
}
