import type { ReactNode } from 'react';

import type { Offer } from '@/domain/offer-page';
import { listInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import { LevelSteps } from '../level-steps/level-steps';
import { levelsInWords } from '../level-steps/levels-in-words';
import { costInWords, placeInWords, timeInWords } from '../offer-card/offer-in-words';

function Fact({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The facts of an offer, the first thing on its page: when, where, for whom, what it costs, of whom. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { locale, paths, site, today, words } = useSite();
  const time = timeInWords(offer, today, locale);
  const levels = offer.levels && levelsInWords(offer.levels, site.skillLevels, words);
  const languages = offer.languages.map((language) => words(`offerLanguage.${language}`));
  return (
    <dl className="offer-facts">
      {time && (
        <Fact icon="calendar" name={words('offer.when')}>
          <strong>{time.first}</strong>
          {time.also && <span className="offer-facts__more">{time.also}</span>}
        </Fact>
      )}
      <Fact icon="pin" name={words('offer.where')}>
        {placeInWords(offer, locale)}
        {offer.location?.street && <span className="offer-facts__more">{offer.location.street}</span>}
      </Fact>
      <Fact icon="coin" name={words('offer.cost')}>
        {costInWords(offer.cost, locale)}
        {offer.cost.free && offer.cost.text && <span className="offer-facts__more">{offer.cost.text}</span>}
      </Fact>
      {offer.levels && levels && (
        <Fact icon="people" name={words('offer.level')}>
          {levels}
          <LevelSteps levels={offer.levels} />
        </Fact>
      )}
      {languages.length > 0 && (
        <Fact icon="messages" name={words('offer.language')}>
          {listInWords(languages, locale)}
        </Fact>
      )}
      {offer.devices.length > 0 && (
        <Fact icon="laptop" name={words('offer.devices')}>
          {listInWords(
            offer.devices.map((device, index) => {
              const name = words(`device.${device}`);
              return index === 0 ? name : name.toLocaleLowerCase(locale);
            }),
            locale,
          )}
        </Fact>
      )}
      <Fact icon="heart" name={words('offer.organisation')}>
        <a className="nl-link" href={paths.partner(offer.organisation.slug)}>
          {offer.organisation.name}
        </a>
      </Fact>
    </dl>
  );
}
