import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

/** What to do when nothing was found. Nobody is sent away with a "no". */
export function EmptyResult() {
  const { paths, site, words } = useSite();
  const call = callable(site.contact.phone);
  return (
    <div className="panel">
      <p className="nl-paragraph nl-paragraph--lead">{words('catalogue.nothing')}</p>
      <p className="nl-paragraph">{words('catalogue.nothingHow')}</p>
      <ul>
        <li>{words('catalogue.nothingRemove')}</li>
        <li>{words('catalogue.nothingWord')}</li>
        <li>
          <a className="nl-link" href={paths.catalogue(EMPTY_QUERY)}>
            {words('catalogue.nothingAll')}
          </a>
        </li>
        {call && (
          <li>
            <a className="nl-link" href={call.href}>
              {words('catalogue.nothingCall', { phone: call.shown })}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
