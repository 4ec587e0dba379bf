import type { Endpoint, PayloadRequest } from 'payload';

import { readFormTicket } from '@/config/form-ticket';
import { now } from '@/config/env';
import { adminPaths, newSeasonPath } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { textWithin } from '@/domain/bounded-text';

import { answerButton, outcomeReader, type Outcomes } from '../asking/outcome';
import { forgetOldMade, KEPT } from './made-before';
import { makeDraft, type Made } from './make-draft';
import { findOwnOffers } from './own-offers';
import { planSeasons, readSeasons } from './plan-seasons';
import { FIELDS, firstDayProblem, MOST_OFFERS, readWish, wishFields, type SeasonWish } from './season-wish';

/** Bytes of the form; that of the most offers is less. */
const MAX_BYTES = 20_000;

/** Why nothing was made: the status of the answer, and the words for who asked. */
export const REFUSALS = {
  'signed-out': { status: 401, words: 'U bent niet meer ingelogd. Log opnieuw in.' },
  'too-large': { status: 413, words: 'Dit is te veel. Kies minder aanbod.' },
  'too-old': { status: 410, words: 'Dit lag te lang open. Bekijk het nog een keer en druk dan op de knop.' },
  'nothing-chosen': { status: 400, words: 'Kies eerst aanbod.' },
  'no-first-day': { status: 400, words: 'Kies een eerste dag: vandaag of later, binnen drie jaar.' },
} as const satisfies Outcomes;
type Refusal = keyof typeof REFUSALS;

export const refusalIn = outcomeReader(REFUSALS);

/**
 * POST: makes a draft of each chosen offer for a new season. It takes a form (a browser is sent to what was made) and answers
 * anybody else in JSON. One offer that cannot be made keeps none of the others back.
 */
export const newSeasonEndpoint: Omit<Endpoint, 'root'> = {
  path: newSeasonPath.slice('/api/offers'.length),
  method: 'post',
  handler: async (req) => {
    const { payload, user } = req;
    if (!user) return refused(req, 'signed-out');
    const text = await textWithin(req.body, MAX_BYTES);
    if (text === null) return refused(req, 'too-large');
    const fields = new URLSearchParams(text);
    const wish = readWish(fields);
    const moment = now();
    const ticket = readFormTicket(fields.get(FIELDS.ticket) ?? '', payload.secret);
    if (!ticket || moment.getTime() - ticket.at.getTime() > KEPT) return refused(req, 'too-old', wish);
    const { firstDay, offers } = wish;
    if (offers.length === 0) return refused(req, 'nothing-chosen', wish);
    if (firstDay === null || firstDayProblem(firstDay, amsterdamDay(moment)) !== null)
      return refused(req, 'no-first-day', wish);
    await forgetOldMade(payload, moment);
    const own = await findOwnOffers(payload, user, { id: { in: offers } }, { limit: MOST_OFFERS });
    const planned = new Map(
      planSeasons(await readSeasons(own, req), firstDay, wish.skip).map((season) => [season.offer.id, season]),
    );
    const made: Made[] = [];
    for (const id of offers) {
      const season = planned.get(id);
      made.push(
        season
          ? await makeDraft(season, { ticket: ticket.id, user, payload, now: moment })
          : { offer: id, why: 'gone' },
      );
    }
    return told(req, ticket.id, made);
  },
};

function refused(req: PayloadRequest, refusal: Refusal, wish?: SeasonWish): Response {
  const { status, words } = REFUSALS[refusal];
  const back = new URLSearchParams([...(wish ? wishFields(wish) : []), ['melding', refusal]]);
  return answerButton(req, `${adminPaths.newSeason()}?${back.toString()}`, {
    body: { refusal, message: words },
    status,
  });
}

function told(req: PayloadRequest, ticket: string, made: readonly Made[]): Response {
  const failed = made.flatMap((one) => ('why' in one ? [`${one.why}.${one.offer}`] : []));
  return answerButton(req, adminPaths.newSeason({ gemaakt: ticket, mislukt: failed }), { body: { made } });
}
