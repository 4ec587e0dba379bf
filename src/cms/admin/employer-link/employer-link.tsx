'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';

import { employerLinkPath, type EmployerLinkAction } from '@/config/paths';

import type { ShownLink } from '../../employer-link/employer-link-endpoint';
import { postQuestion, type Answered } from '../asking/post-question';

/** What each button does, and what has to be said first. */
const QUESTIONS = {
  renew: 'Weet u het zeker? De oude link werkt dan niet meer. Ook de QR-code op oude flyers niet.',
  remove: 'Weet u het zeker? De link werkt dan niet meer. Uw medewerkers zien de trainingen niet meer.',
} as const;

type Asking = keyof typeof QUESTIONS;

/**
 * On the screen of an organisation: the link to the page with trainings for its own people, to copy and to print, with the
 * buttons that make a new one or take it away. What is pressed counts at once; saving and publishing have no part in it.
 */
export function EmployerLinkField() {
  const title = useId();
  const { id } = useDocumentInfo();
  const [answered, setAnswered] = useState<Answered<ShownLink> | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [told, setTold] = useState('');
  const path = typeof id === 'string' ? employerLinkPath(id) : null;

  useEffect(() => {
    if (path === null) return;
    const request = new AbortController();
    postQuestion<ShownLink>(path, question('show'), request.signal).then(setAnswered, () => undefined);
    return () => request.abort();
  }, [path]);

  const press = async (action: EmployerLinkAction, said: string) => {
    if (path === null || isBusy) return;
    setIsBusy(true);
    setAsking(null);
    setTold('');
    const answer = await postQuestion<ShownLink>(path, question(action));
    setIsBusy(false);
    if ('failure' in answer) setTold(answer.failure);
    else {
      setAnswered(answer);
      setTold(said);
    }
  };
  const copy = (address: string) =>
    navigator.clipboard.writeText(address).then(
      () => setTold('De link is gekopieerd.'),
      () => setTold('Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.'),
    );

  const link = answered && 'answer' in answered ? answered.answer.link : null;
  return (
    <section className="digistap-help" aria-labelledby={title}>
      <h3 id={title}>De link voor uw medewerkers</h3>
      <p>
        Wie de link heeft, ziet de trainingen voor eigen medewerkers. De link staat nergens op de site. Geef hem alleen
        aan collega’s.
      </p>
      {path === null && <p>Bewaar eerst de organisatie. Daarna maakt u hier de link.</p>}
      {answered && 'failure' in answered && <p>{answered.failure}</p>}
      {link && (
        <>
          <p>
            <a className="digistap-help__link" href={link.address} target="_blank" rel="noreferrer">
              {link.address}
            </a>
          </p>
          <p>Deze link werkt sinds {link.since}.</p>
          <div className="digistap-help__actions">
            <button type="button" className="digistap-help__button" onClick={() => void copy(link.address)}>
              Kopieer de link
            </button>
            <a className="digistap-help__link" href={link.flyer} target="_blank" rel="noreferrer">
              Flyer met QR-code
            </a>
            <button
              type="button"
              className="digistap-help__button"
              disabled={isBusy}
              onClick={() => setAsking('renew')}
            >
              Maak een nieuwe link
            </button>
            <button
              type="button"
              className="digistap-help__button"
              disabled={isBusy}
              onClick={() => setAsking('remove')}
            >
              Zet de pagina uit
            </button>
          </div>
        </>
      )}
      {answered && 'answer' in answered && !link && (
        <button
          type="button"
          className="digistap-help__button"
          disabled={isBusy}
          onClick={() => void press('renew', 'De link is gemaakt. Hij werkt meteen.')}
        >
          Maak een link
        </button>
      )}
      {asking && (
        <div className="digistap-help__problems" role="group" aria-label="Weet u het zeker?">
          <p>{QUESTIONS[asking]}</p>
          <div className="digistap-help__actions">
            <button
              type="button"
              className="digistap-help__button"
              ref={focus}
              onClick={() =>
                void press(
                  asking,
                  asking === 'renew' ? 'Er is een nieuwe link. De oude werkt niet meer.' : 'De pagina staat uit.',
                )
              }
            >
              {asking === 'renew' ? 'Ja, maak een nieuwe link' : 'Ja, zet de pagina uit'}
            </button>
            <button type="button" className="digistap-help__button" onClick={() => setAsking(null)}>
              Nee, laat het zo
            </button>
          </div>
        </div>
      )}
      <p aria-live="polite">{told}</p>
    </section>
  );
}

/** Where the question comes up, who presses by keyboard goes on. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function question(action: EmployerLinkAction): string {
  return JSON.stringify({ action });
}
