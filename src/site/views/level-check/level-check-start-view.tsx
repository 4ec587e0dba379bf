import type { CheckSoFar } from '@/domain/level-check';
import { Icon } from '@/site/components/icon/icon';
import { PageHead } from '@/site/components/page-head/page-head';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { CHECK_ID, CheckButton, CheckForm } from './check-form';

const NOTHING: CheckSoFar = { helper: false, devices: [], answers: [] };

const FACTS = ['minutes', 'noMark', 'skip', 'nothingKept'] as const;

/** What the level check is, before the first question. `ready`: there are tasks to ask. */
export function LevelCheckStartView({ ready }: { ready: boolean }) {
  const { paths, site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  return (
    <>
      <PageHead title={words('levelCheck.title')} description={words('levelCheck.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('levelCheck.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('levelCheck.intro')}</p>
        </div>
      </div>
      <div className="wrap group" id={CHECK_ID}>
        {ready ? (
          <>
            <ul className="ticks">
              {FACTS.map((fact) => (
                <li key={fact}>
                  <Icon name="check" />
                  {words(`levelCheck.facts.${fact}`)}
                </li>
              ))}
            </ul>
            <CheckForm soFar={NOTHING}>
              <p className="level-check__buttons">
                <CheckButton button="alone" label={words('levelCheck.begin')} main />
                <CheckButton button="together" label={words('levelCheck.beginTogether')} />
              </p>
              <p className="nl-paragraph soft">{words('levelCheck.togetherHint')}</p>
            </CheckForm>
            <p className="nl-paragraph">
              <a className="nl-link" href={paths.levelCheckOnPaper}>
                {words('levelCheck.paper')}
              </a>
            </p>
          </>
        ) : (
          <p className="nl-paragraph">{words('levelCheck.closed')}</p>
        )}
        {call && (
          <p className="nl-paragraph">
            <a className="nl-link" href={call.href}>
              {words('levelCheck.call', { phone: call.shown })}
            </a>
          </p>
        )}
      </div>
    </>
  );
}
