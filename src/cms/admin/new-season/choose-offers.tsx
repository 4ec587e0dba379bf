import { adminPaths } from '@/config/paths';
import type { Day } from '@/domain/calendar-day';

import { dayInWords } from '../../dutch-dates';
import type { OfferToRenew } from '../../new-season/offers-to-renew';
import { FIELDS, SKIPPED, type SeasonWish } from '../../new-season/season-wish';

const SKIPPED_LABELS: Record<(typeof SKIPPED)[number], string> = {
  feestdagen: 'Geen les op feestdagen',
  schoolvakanties: 'Geen les in de schoolvakanties van de regio',
};

interface ChooseOffersProps {
  problems: string[];
  chosen: OfferToRenew[];
  found: OfferToRenew[];
  /** Whether these are all that there are. */
  isAll: boolean;
  search: string;
  wish: SeasonWish;
  isDayWrong: boolean;
  today: Day;
}

/** Step one: which offers, from when. A plain form, whose answer is this screen again or the next step. */
export function ChooseOffers({ chosen, found, isAll, isDayWrong, problems, search, today, wish }: ChooseOffersProps) {
  const others = found.filter(({ offer }) => !chosen.some((one) => one.offer.id === offer.id));
  const ended = others.filter(({ hasEnded }) => hasEnded);
  const goingOn = others.filter(({ hasEnded }) => !hasEnded);
  return (
    <>
      <p>
        U geeft een cursus nog een keer? Kies hem hier, met de nieuwe eerste dag. U krijgt een concept met nieuwe
        datums. Het oude aanbod blijft zoals het is.
      </p>
      {problems.length > 0 && (
        <div className="digistap-callbacks__told" data-refused="true" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <form method="get" action={adminPaths.newSeason()}>
        <div className="digistap-new-season__search">
          <label htmlFor="zoek">Zoek op titel</label>
          <input id="zoek" type="search" name={FIELDS.search} defaultValue={search} maxLength={100} />
          <button type="submit" name={FIELDS.step} value="zoek" formNoValidate>
            Zoek
          </button>
        </div>
        <Choices legend="Gekozen" offers={chosen} isChosen today={today} />
        <Choices legend="Afgelopen" offers={ended} today={today} />
        <Choices legend="Loopt nog, of zonder einde" offers={goingOn} today={today} />
        {chosen.length + others.length === 0 && <p>Wij vinden geen aanbod. Zoek op een ander woord.</p>}
        {!isAll && <p>Er is meer. Zoek op een woord uit de titel.</p>}
        <label htmlFor="vanaf">Eerste dag van het nieuwe seizoen</label>
        <p id="vanaf-uitleg">De eerste les is op die dag of kort erna, op dezelfde dag van de week als eerst.</p>
        <input
          id="vanaf"
          type="date"
          name={FIELDS.firstDay}
          defaultValue={wish.firstDay ?? ''}
          min={today}
          required
          aria-describedby="vanaf-uitleg"
          aria-invalid={isDayWrong || undefined}
        />
        <fieldset>
          <legend>Wat slaan wij over bij losse datums?</legend>
          {SKIPPED.map((one) => (
            <label key={one}>
              <input type="checkbox" name={FIELDS.skip} value={one} defaultChecked={wish.skip[one]} />
              {SKIPPED_LABELS[one]}
            </label>
          ))}
        </fieldset>
        <p>Staat er “elke week” of “elke maand”? Dan geldt wat daar al bij staat over vakanties.</p>
        <button type="submit" className="digistap-callback__main" name={FIELDS.step} value="bekijk">
          Bekijk wat het wordt
        </button>
      </form>
    </>
  );
}

interface ChoicesProps {
  legend: string;
  offers: OfferToRenew[];
  isChosen?: boolean;
  today: Day;
}

function Choices({ isChosen = false, legend, offers, today }: ChoicesProps) {
  if (offers.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {offers.map(({ hasEnded, last, offer, title }) => (
        <label key={offer.id}>
          <input type="checkbox" name={FIELDS.offers} value={offer.id} defaultChecked={isChosen} />
          <span>
            {title}
            <small>
              {last === null
                ? 'Zonder laatste dag'
                : `${hasEnded ? 'Was' : 'Is'} tot en met ${dayInWords(last, today)}`}
              {offer._status === 'draft' && ', concept'}
              {typeof offer.organisation === 'object' && `, ${offer.organisation.name}`}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
