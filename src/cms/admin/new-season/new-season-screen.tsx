import type { PayloadRequest } from 'payload';

import { now } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { adminPaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import type { User } from '@/payload-types';

import { REFUSALS, refusalIn } from '../../new-season/new-season-endpoint';
import { asChoice, chosenOffers, offersToRenew } from '../../new-season/offers-to-renew';
import { planSeasons } from '../../new-season/plan-seasons';
import { FIELDS, firstDayProblem, readWish, wishFields } from '../../new-season/season-wish';
import { ChooseOffers } from './choose-offers';
import { MadeDrafts } from './made-drafts';
import { Plan } from './plan';
import { FIRST_DAY_PROBLEMS } from './words';

/** Most characters of a search. */
const LONGEST_SEARCH = 100;

interface ScreenProps {
  req: PayloadRequest & { user: User };
  parameters: URLSearchParams;
}

/** One of three steps: to choose, to look at what it will be, and to see what was made. */
export async function NewSeasonScreen({ parameters, req }: ScreenProps) {
  const moment = now();
  const today = amsterdamDay(moment);
  const ticket = parameters.get('gemaakt');
  if (ticket) return MadeDrafts({ req, ticket, failed: parameters.getAll('mislukt') });
  const wish = readWish(parameters);
  const chosen = await chosenOffers(req, wish.offers);
  const step = parameters.get(FIELDS.step);
  const dayProblem = firstDayProblem(wish.firstDay, today);
  if (step === 'bekijk' && chosen.length > 0 && wish.firstDay !== null && dayProblem === null) {
    const own = { ...wish, offers: chosen.map(({ offer }) => offer.id) };
    return (
      <Plan
        planned={planSeasons(chosen, wish.firstDay, wish.skip)}
        fields={[...wishFields(own), [FIELDS.ticket, issueFormTicket(moment, req.payload.secret)]]}
        back={`${adminPaths.newSeason()}?${new URLSearchParams(wishFields(own)).toString()}`}
        today={today}
      />
    );
  }
  const refusal = refusalIn(parameters.get('melding'));
  const search = (parameters.get(FIELDS.search) ?? '').trim().slice(0, LONGEST_SEARCH);
  const { isAll, offers } = await offersToRenew(req, search, today);
  const problems = [
    ...(refusal ? [REFUSALS[refusal].words] : []),
    ...(wish.offers.length > chosen.length ? ['Een deel van uw keuze is er niet, of niet van uw organisatie.'] : []),
    ...(step === 'bekijk' && chosen.length === 0 ? ['Kies eerst aanbod.'] : []),
    ...(step === 'bekijk' && dayProblem ? [FIRST_DAY_PROBLEMS[dayProblem]] : []),
  ];
  return (
    <ChooseOffers
      problems={problems}
      chosen={chosen.map((old) => asChoice(old, today))}
      found={offers}
      isAll={isAll}
      search={search}
      wish={wish}
      isDayWrong={step === 'bekijk' && dayProblem !== null}
      today={today}
    />
  );
}
