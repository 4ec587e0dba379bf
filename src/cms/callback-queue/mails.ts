import { env } from '@/config/env';
import { adminPaths } from '@/config/paths';
import type { Mail } from '@/outbox/mail';

/** Mail to who calls. It says that there is something to do, and nothing of whom: mailboxes are shared and forwarded. */

type Letter = Pick<Mail, 'subject' | 'text'>;

const GREETING = 'Groet van de site';

/** Somebody handed over a request. */
export function handedOver(from: string): Letter {
  return letter('Er is een bel-verzoek aan u doorgegeven', [
    `${from} gaf een bel-verzoek aan u door.`,
    'Wilt u deze persoon bellen? De naam en het nummer staan in de lijst:',
  ]);
}

/** Requests are due today, or should have been called before. */
export function dueToday({ late, total }: { late: number; total: number }): Letter {
  const who = total === 1 ? 'Eén persoon wacht' : `${String(total)} personen wachten`;
  return letter(
    total === 1 ? 'Vandaag bellen: één persoon wacht' : `Vandaag bellen: ${String(total)} personen wachten`,
    [
      `${who} op een telefoontje van u. Wij beloofden dat u vandaag belt.`,
      ...(late > 0 ? [late === 1 ? 'Eén daarvan is al te laat.' : `${String(late)} daarvan zijn al te laat.`] : []),
      'De lijst staat hier:',
    ],
  );
}

function letter(subject: string, paragraphs: string[]): Letter {
  const address = `${env().SITE_URL}${adminPaths.callbacks()}`;
  return { subject, text: ['Beste collega,', ...paragraphs, address, GREETING].join('\n\n') };
}
