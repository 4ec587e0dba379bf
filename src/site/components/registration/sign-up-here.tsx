import type { Offer } from '@/domain/offer-page';
import { isChoosable } from '@/domain/sign-up-room';
import { choiceInWords, roomInWords } from '@/site/messages/sign-up-in-words';
import { useSite } from '@/site/site-context';

import { ButtonLink } from '../button/button';

/** Sessions of which the room is told before somebody opens the form. */
const MOST_TOLD = 3;

interface SignUpHereProps {
  offer: Pick<Offer, 'otherPlaces' | 'signUp'>;
  /** Path of the form. */
  form: string;
}

/** How to sign up on this site: what is left of the next sessions, and one large button to the form. */
export function SignUpHere({ form, offer: { otherPlaces, signUp } }: SignUpHereProps) {
  const { locale, today, words } = useSite();
  const choices = signUp?.choices ?? [];
  const isOpen = choices.some(isChoosable);
  const sentence = signUp === null ? 'notYet' : isOpen ? 'here' : choices.length > 0 ? 'isFull' : 'closed';
  return (
    <div className="registration">
      <h2 className="nl-heading nl-heading--level-3">{words('registration.title')}</h2>
      <p className="nl-paragraph">{words(`signUp.${sentence}`)}</p>
      {isOpen && (
        <>
          <ul>
            {choices.slice(0, MOST_TOLD).map((choice) => (
              <li key={choice.key}>
                {signUp?.per === 'session'
                  ? choiceInWords(choice, otherPlaces, today, locale)
                  : `${roomInWords(choice.room, locale)}.`}
              </li>
            ))}
          </ul>
          <ButtonLink className="nl-button--large nl-button--wide" href={form} label={words('signUp.title')} />
        </>
      )}
    </div>
  );
}
