import { randomUUID } from 'node:crypto';

import { signUpListPath } from '@/config/paths';

import type { ListedPerson } from '../../sign-up-lists/find-lists';
import { LONGEST_MAIL, LONGEST_SUBJECT } from '../../sign-up-lists/list-actions';
import { phoneOf } from '../callbacks/words';

interface MailFormProps {
  offer: string;
  session: string;
  /** Who is on the list. */
  people: readonly ListedPerson[];
}

/** One mail to each of the people on a list, and who has to be called instead. */
export function MailForm({ offer, people, session }: MailFormProps) {
  const [withPlace, all] = [people.filter(({ status }) => status === 'confirmed'), people];
  const unreachable = all.filter(({ email }) => email === null);
  return (
    <details className="digistap-list__form">
      <summary>Iedereen mailen</summary>
      {all.length === unreachable.length ? (
        <p>Niemand op deze lijst heeft een e-mailadres.</p>
      ) : (
        <form method="post" action={signUpListPath(offer, 'mail')}>
          <input type="hidden" name="bijeenkomst" value={session} />
          <input type="hidden" name="ticket" value={randomUUID()} />
          <fieldset className="digistap-choices">
            <legend>Aan wie?</legend>
            <label>
              <input type="radio" name="aan" value="plaats" defaultChecked />
              Wie een plaats heeft ({reached(withPlace)} met e-mail)
            </label>
            <label>
              <input type="radio" name="aan" value="allen" />
              Ook wie nog wacht ({reached(all)} met e-mail)
            </label>
          </fieldset>
          <label htmlFor="mail-onderwerp">Onderwerp</label>
          <input id="mail-onderwerp" name="onderwerp" required maxLength={LONGEST_SUBJECT} autoComplete="off" />
          <label htmlFor="mail-tekst">Tekst</label>
          <textarea id="mail-tekst" name="tekst" required rows={8} maxLength={LONGEST_MAIL} />
          <p>Iedereen krijgt een eigen mail. Niemand ziet de adressen van anderen.</p>
          <button className="digistap-callback__main">Mail versturen</button>
        </form>
      )}
      {unreachable.length > 0 && (
        <>
          <h3>Deze mensen moet u bellen</h3>
          <ul>
            {unreachable.map(({ id, name, phone }) => (
              <li key={id}>
                {name}: <PhoneNumber phone={phone} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function reached(people: readonly ListedPerson[]): number {
  return people.filter(({ email }) => email !== null).length;
}

function PhoneNumber({ phone }: Pick<ListedPerson, 'phone'>) {
  if (phone === null) return 'geen nummer';
  const { href, words } = phoneOf(phone);
  return href ? <a href={href}>{words}</a> : words;
}
