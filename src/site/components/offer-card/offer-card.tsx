import type { FoundOffer } from '@/domain/catalogue-query';
import type { OfferCard as OfferCardContent } from '@/domain/offer';
import { asSentence } from '@/site/messages/dates-in-words';
import { reasonInWords } from '@/site/messages/reasons-in-words';
import { useSite } from '@/site/site-context';

import { Fact } from '../fact/fact';
import { useLangOf } from '../foreign-text/foreign-text';
import { KeepButton } from '../keep-button/keep-button';
import { KindBadge } from '../kind-badge/kind-badge';
import { LevelSteps } from '../level-steps/level-steps';
import { levelsInWords } from '../level-steps/levels-in-words';

import { changeInWords, costInWords, placeInWords, timeInWords } from './offer-in-words';

export interface OfferCardProps {
  /** One that was found also says why. */
  offer: OfferCardContent | FoundOffer;
  headingLevel?: 2 | 3 | 4;
  /** Whether it has a button to keep it; not where it stands on a list already. */
  keepable?: boolean;
}

/** An offer at a glance: what, when, where, for whom, what it costs. The whole card leads to its page. */
export function OfferCard({ offer, headingLevel = 3, keepable = true }: OfferCardProps) {
  const { locale, paths, site, today, words } = useSite();
  const Heading = `h${headingLevel}` as const;
  const lang = useLangOf(offer.textLocale);
  const time = timeInWords(offer, today, locale);
  const change = changeInWords(offer, today, locale);
  const reasons = 'reasons' in offer ? offer.reasons : [];
  const saysNoAppointment = reasons.some(({ kind }) => kind === 'without-appointment');
  const levels = offer.levels && levelsInWords(offer.levels, site.skillLevels, words);
  return (
    <article className="card">
      <KindBadge kind={offer.kind} />
      <Heading className="nl-heading nl-heading--level-3" lang={lang}>
        <a className="card__link" href={paths.offer(offer.slug)}>
          {offer.title}
        </a>
      </Heading>
      {offer.summary && (
        <p className="soft clamped" lang={lang}>
          {offer.summary}
        </p>
      )}
      <ul className="facts">
        {time && (
          <Fact icon="calendar" name={words('card.when')}>
            <strong>{time.first}</strong>
            {change && <span className="offer-card__also">{change}</span>}
            {time.also && <span className="offer-card__also soft">{time.also}</span>}
          </Fact>
        )}
        <Fact icon="pin" name={words('card.where')}>
          {placeInWords(offer, locale)}
        </Fact>
        {offer.levels && levels && (
          <li>
            <LevelSteps levels={offer.levels} />
            <div>{levels}</div>
          </li>
        )}
      </ul>
      <p className="badges offer-card__badges">
        <span className={offer.cost.free ? 'nl-data-badge badge-free' : 'nl-data-badge'}>
          {costInWords(offer.cost, locale)}
        </span>
        {offer.registration === 'none' && !saysNoAppointment && (
          <span className="nl-data-badge">{words('registration.none')}</span>
        )}
        {reasons.map((reason) => (
          <span key={reason.kind} className="nl-data-badge badge-reason">
            {asSentence(reasonInWords(reason, locale, site.skillLevels))}
          </span>
        ))}
      </p>
      {keepable && <KeepButton offer={offer} />}
    </article>
  );
}
