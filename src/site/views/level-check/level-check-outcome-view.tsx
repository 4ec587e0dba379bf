import { EMPTY_QUERY, type CatalogueQuery, type FoundOffer } from '@/domain/catalogue-query';
import type { CheckSoFar } from '@/domain/level-check';
import type { SkillLevel } from '@/domain/skill-level';
import { ButtonLink, SubmitButton } from '@/site/components/button/button';
import { TextField } from '@/site/components/form/field';
import { Icon } from '@/site/components/icon/icon';
import { LevelSteps } from '@/site/components/level-steps/level-steps';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { PageHead } from '@/site/components/page-head/page-head';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { CHECK_ID, CheckButton, CheckForm } from './check-form';

/** Name of the field for where somebody lives. */
export const HOME_FIELD = 'woonplaats';

export interface LevelCheckOutcome {
  soFar: CheckSoFar;
  level: SkillLevel;
  /** The editors' sentence; null when nothing was answered. */
  sentence: string | null;
  /** What somebody can do, and what works with help, in words; a few of each. */
  can: string[];
  canWithHelp: string[];
  /** The answers were about a phone or a tablet only. */
  mobileOnly: boolean;
  /** Where somebody lives, as typed; `unknown`: nobody knows where that is. */
  home: { typed: string; unknown: boolean };
  /** What was asked of the catalogue, for all that it has. */
  query: Pick<CatalogueQuery, 'levels' | 'place' | 'postcode' | 'distance'>;
  offers: FoundOffer[];
  /** What fits one level lower; empty at the first. */
  easier: FoundOffer[];
  walkIn: FoundOffer | null;
}

function Named({ items, title }: { items: string[]; title: string }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2 className="nl-heading nl-heading--level-3">{title}</h2>
      <ul className="ticks">
        {items.map((item) => (
          <li key={item}>
            <Icon name="check" />
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The end of the check: what one can do, what fits, what is easier, and somebody to talk to. No mark anywhere. */
export function LevelCheckOutcomeView(outcome: LevelCheckOutcome) {
  const { paths, site, words } = useSite();
  const { can, canWithHelp, home, level, mobileOnly, query, sentence, soFar } = outcome;
  const text = site.skillLevels.find((each) => each.level === level);
  return (
    <>
      <PageHead title={words('levelCheck.outcome')} description={null} index={false} />
      <div className="page-top" id={CHECK_ID}>
        <div className="wrap level-check__top">
          <LevelSteps levels={{ from: level, to: level }} />
          <div>
            <h1 className="nl-heading nl-heading--level-1">{sentence ?? words('levelCheck.unknownTitle')}</h1>
            <p className="nl-paragraph nl-paragraph--lead">
              {sentence === null
                ? words('levelCheck.unknownText')
                : text && words('levelCheck.step', { title: text.title })}
            </p>
            <Named items={can} title={words('levelCheck.can')} />
            <Named items={canWithHelp} title={words('levelCheck.canWithHelp')} />
            {can.length + canWithHelp.length === 0 && text && <p className="nl-paragraph">{text.description}</p>}
            {mobileOnly && <p className="nl-paragraph">{words('levelCheck.mobile')}</p>}
            {soFar.helper && <p className="nl-paragraph">{words('levelCheck.together')}</p>}
          </div>
        </div>
      </div>
      <section className="wrap group" aria-labelledby="past">
        <h2 className="nl-heading nl-heading--level-2" id="past">
          {words('levelCheck.offers')}
        </h2>
        <p className="nl-paragraph">{words('levelCheck.offersIntro')}</p>
        <CheckForm soFar={soFar}>
          <TextField
            name={HOME_FIELD}
            label={words('levelCheck.home')}
            hint={words('levelCheck.homeHint')}
            value={home.typed}
            error={home.unknown ? words('levelCheck.unknownPlace') : undefined}
            autoComplete="postal-code"
            maxLength={80}
            optional
          />
          <p className="level-check__buttons">
            <SubmitButton icon="search" label={words('levelCheck.search')} />
          </p>
        </CheckForm>
        <div className="group">
          {outcome.offers.length > 0 ? (
            <OfferList offers={outcome.offers} />
          ) : (
            <p className="nl-paragraph">{words('levelCheck.nothing')}</p>
          )}
        </div>
        <p className="level-check__buttons group">
          <ButtonLink
            kind="secondary"
            href={paths.catalogue({ ...EMPTY_QUERY, ...query })}
            label={words('levelCheck.all')}
          />
        </p>
      </section>
      {outcome.easier.length > 0 && (
        <section className="wrap section" aria-labelledby="makkelijker">
          <h2 className="nl-heading nl-heading--level-2" id="makkelijker">
            {words('levelCheck.easier')}
          </h2>
          <p className="nl-paragraph">{words('levelCheck.easierIntro')}</p>
          <OfferList offers={outcome.easier} />
        </section>
      )}
      <Talk walkIn={outcome.walkIn} />
      <div className="wrap section">
        <CheckForm soFar={soFar}>
          <p className="level-check__buttons">
            <CheckButton button="back" label={words('levelCheck.back')} />
            <ButtonLink kind="secondary" href={paths.levelCheck} label={words('levelCheck.again')} />
          </p>
        </CheckForm>
        <p className="soft">{words('levelCheck.gone')}</p>
      </div>
    </>
  );
}

/** Somebody to talk to: call, be called, or come by. */
function Talk({ walkIn }: { walkIn: FoundOffer | null }) {
  const { paths, site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  return (
    <section className="section section--sand" aria-labelledby="praat">
      <div className="wrap">
        <h2 className="nl-heading nl-heading--level-2" id="praat">
          {words('levelCheck.talk')}
        </h2>
        <p className="nl-paragraph">{words('levelCheck.talkIntro')}</p>
        <p className="level-check__buttons">
          {call && <ButtonLink href={call.href} icon="phone" label={words('contact.call', { phone: call.shown })} />}
          <ButtonLink kind="secondary" href={paths.callMeBack()} label={words('callback.nav')} />
        </p>
        {walkIn && (
          <>
            <p className="nl-paragraph group">{words('levelCheck.walkIn')}</p>
            <OfferList offers={[walkIn]} />
          </>
        )}
        <p className="level-check__buttons group">
          <a className="nl-link" href={paths.locations}>
            {words('levelCheck.walkIns')}
          </a>
        </p>
      </div>
    </section>
  );
}
