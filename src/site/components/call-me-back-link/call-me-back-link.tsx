import type { CallbackTopic } from '@/domain/callback-request';
import { useSite } from '@/site/site-context';

import { ButtonLink } from '../button/button';

/** For who does not like to call: to the form on which one asks to be called about this. */
export function CallMeBackLink({ topic }: { topic: CallbackTopic }) {
  const { paths, words } = useSite();
  return (
    <p className="nl-paragraph call-me-back-link">
      <ButtonLink
        className="nl-button--wide"
        href={paths.callMeBack(topic)}
        kind="secondary"
        label={words('callback.nav')}
      />
    </p>
  );
}
