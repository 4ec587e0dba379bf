import type { OfferOnPaper } from '@/domain/offer-page';
import { scheduleInWords } from '@/domain/schedule-words/schedule-words';
import { asSentence, meetingInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { useLangOf } from '../foreign-text/foreign-text';
import { costInWords, placeInWords } from '../offer-card/offer-in-words';

import { PrintCard } from './print-card';

/** Lines that fit on A5 beside all the rest. */
const MOST_TIMES = 5;

/** An offer on one sheet of paper. */
export function OfferPrintCard({ offer }: { offer: OfferOnPaper }) {
  const { locale, origin, paths, words } = useSite();
  const times = useTimes(offer);
  const address = new URL(paths.signUp(offer.slug), origin).href.replace(/^https?:\/\//u, '');
  return (
    <PrintCard
      title={offer.title}
      lead={offer.summary}
      lang={useLangOf(offer.textLocale)}
      times={times}
      location={offer.placeKind === 'location' ? offer.location : null}
      placeText={placeInWords(offer, locale)}
      phone={offer.locationPhone ?? offer.organisationPhone}
      facts={[
        { name: words('print.cost'), text: costInWords(offer.cost, locale) },
        ...(offer.registration === 'form'
          ? [{ name: words('registration.title'), text: words('signUp.onPaper', { address }) }]
          : []),
      ]}
      path={paths.offer(offer.slug)}
    />
  );
}

/** The schedule in words, then what an editor wrote of it; of dates, and when the words say nothing, the next meetings. */
export function useTimes({ next, otherPlaces, schedule }: OfferOnPaper): string[] {
  const { locale, today } = useSite();
  const placeName = (place: string) => otherPlaces[place]?.name ?? null;
  const rules = schedule.kind === 'rules' ? schedule.rules.filter(({ until }) => until === null || until >= today) : [];
  const inWords =
    schedule.kind === 'rules'
      ? scheduleInWords({ ...schedule, rules }, { locale, today, region: null, placeName }).split('; ')
      : [];
  const said = inWords.filter((line) => line !== '').map(asSentence);
  const coming = next
    .filter(({ status }) => status !== 'cancelled')
    .map((meeting) => asSentence(meetingInWords(meeting, today, locale)));
  const lines = said.length > 0 ? said : coming;
  return [...lines.slice(0, MOST_TIMES), ...(schedule.note === null ? [] : [schedule.note])];
}
