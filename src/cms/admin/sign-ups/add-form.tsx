import { randomUUID } from 'node:crypto';

import { signUpListPath } from '@/config/paths';
import { LONGEST_NAME } from '@/domain/callback-request';
import { LONGEST_HELP, LONGEST_REMARK, type HandTyped } from '@/domain/sign-up-by-hand';
import type { ListedOffer, ListedSession } from '@/sign-ups/lists';

import { asQuestion } from './person-card';

interface AddFormProps {
  offer: ListedOffer;
  session: ListedSession;
  /** What was typed before, when something was not right. */
  typed: HandTyped | null;
  isOpened: boolean;
}

/** Puts somebody on the list; when it is full, only after a question. */
export function AddForm({ isOpened, offer, session, typed }: AddFormProps) {
  const taken = session.people.confirmed + session.people.offered;
  const isFull = offer.capacity !== null && (taken >= offer.capacity || session.people.waiting > 0);
  return (
    <details className="digistap-list__form" open={isOpened} id="erbij">
      <summary>Iemand toevoegen</summary>
      <form method="post" action={signUpListPath(offer.id, 'add')}>
        <input type="hidden" name="bijeenkomst" value={session.key} />
        <input type="hidden" name="ticket" value={randomUUID()} />
        <label htmlFor="erbij-naam">Naam</label>
        <input
          id="erbij-naam"
          name="naam"
          required
          maxLength={LONGEST_NAME}
          autoComplete="off"
          defaultValue={typed?.naam}
        />
        <p>Vul een telefoonnummer of een e-mailadres in. Is iemand al in de zaal? Dan mag het leeg blijven.</p>
        <label htmlFor="erbij-telefoon">Telefoon</label>
        <input id="erbij-telefoon" name="telefoon" type="tel" autoComplete="off" defaultValue={typed?.telefoon} />
        <label htmlFor="erbij-email">E-mail</label>
        <input id="erbij-email" name="email" type="email" autoComplete="off" defaultValue={typed?.email} />
        <label htmlFor="erbij-hulp">Welke hulp is nodig? (mag leeg blijven)</label>
        <textarea id="erbij-hulp" name="hulp" rows={2} maxLength={LONGEST_HELP} defaultValue={typed?.hulp} />
        <label htmlFor="erbij-opmerking">Opmerking (mag leeg blijven)</label>
        <textarea
          id="erbij-opmerking"
          name="opmerking"
          rows={2}
          maxLength={LONGEST_REMARK}
          defaultValue={typed?.opmerking}
        />
        {isFull && (
          <fieldset className="digistap-choices">
            <legend>{asQuestion(offer, session)} Toch toevoegen?</legend>
            <label>
              <input type="radio" name="vol" value="toch" required />
              Ja, geef toch een plaats
            </label>
            {offer.waitingList && (
              <label>
                <input type="radio" name="vol" value="wachten" required />
                Nee, zet op de wachtlijst
              </label>
            )}
          </fieldset>
        )}
        <button className="digistap-callback__main">Zet op de lijst</button>
      </form>
    </details>
  );
}
