import { newSeasonPath } from '@/config/paths';
import type { Day } from '@/domain/calendar-day';

import { offerTitle } from '../../new-season/own-offers';
import type { PlannedOffer } from '../../new-season/plan-seasons';
import { remarksInWords, runInWords, skippedInWords } from './words';

interface PlanProps {
  planned: PlannedOffer[];
  /** What the form sends. */
  fields: [name: string, value: string][];
  /** The step before, with what was chosen. */
  back: string;
  today: Day;
}

/** Step two: what becomes of each offer, before anything is saved. */
export function Plan({ back, fields, planned, today }: PlanProps) {
  return (
    <>
      <p>
        Zo wordt het. Er is nog niets bewaard. <a href={back}>Verander uw keuze</a>
      </p>
      <ul role="list" className="digistap-callbacks__list">
        {planned.map((one) => (
          <PlannedCard key={one.offer.id} planned={one} today={today} />
        ))}
      </ul>
      <form method="post" action={newSeasonPath}>
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="digistap-callback__main">
          {planned.length === 1 ? 'Maak het concept' : `Maak de ${String(planned.length)} concepten`}
        </button>
      </form>
    </>
  );
}

function PlannedCard({ planned: { offer, season }, today }: { planned: PlannedOffer; today: Day }) {
  const heading = `seizoen-${offer.id}`;
  const skipped = skippedInWords(season.skipped, today);
  const closed = skippedInWords(season.closed, today);
  const remarks = remarksInWords(season.remarks, today);
  return (
    <li className="digistap-callback">
      <article aria-labelledby={heading}>
        <h2 id={heading}>{offerTitle(offer)}</h2>
        <dl>
          <div>
            <dt>Eerst</dt>
            <dd>{runInWords(season.before, today)}</dd>
          </div>
          <div>
            <dt>Nieuw</dt>
            <dd>{runInWords(season.after, today)}</dd>
          </div>
        </dl>
        <Sentences title="Overgeslagen" sentences={skipped} />
        <Sentences title="Toen vrij, nu gewoon les" sentences={closed} />
        <Sentences title="Kijk hiernaar" sentences={remarks} />
      </article>
    </li>
  );
}

function Sentences({ sentences, title }: { sentences: string[]; title: string }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
