import { useSite } from '@/site/site-context';

import { ManageCall } from './manage-call';
import { ManageHead } from './manage-head';

/** One and the same for every link that opens nothing: it does not say whether there was ever anything behind it. */
export function MissingBookingView() {
  const { words } = useSite();
  return (
    <>
      <ManageHead title={words('manage.missing.title')}>
        <p className="nl-paragraph nl-paragraph--lead">{words('manage.missing.text')}</p>
        <p className="nl-paragraph">{words('manage.missing.later')}</p>
      </ManageHead>
      <div className="wrap group prose">
        <p className="nl-paragraph">{words('manage.missing.lost')}</p>
        <ManageCall phone={null} />
      </div>
    </>
  );
}
