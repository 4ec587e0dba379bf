import type { InterfaceLocale } from '@/domain/locale';
import type { Cost, OfferCard } from '@/domain/offer';
import type { Day } from '@/domain/schedule';
import { asSentence, dayOfInstant, daysInWords, euroInWords, meetingInWords } from '@/site/messages/dates-in-words';
import { wordsIn } from '@/site/messages/words';

/** "Gratis", "€ 12,50 (met boek)", or "Vraag wat het kost": what is not known is never shown as free. */
export function costInWords(cost: Cost, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (cost.free) return words('cost.free');
  if (cost.amount !== null) {
    const amount = euroInWords(cost.amount, locale);
    return cost.text === null ? amount : `${amount} (${cost.text})`;
  }
  return cost.text ?? words('cost.unknown');
}

/** "Bibliotheek Schiedam, Schiedam", "Op internet, ook thuis". */
export function placeInWords(offer: Pick<OfferCard, 'location' | 'placeKind'>, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (offer.placeKind !== 'location') return words(`place.${offer.placeKind}`);
  if (!offer.location) return words('place.unknown');
  const { name, city } = offer.location;
  return name.includes(city) ? name : words('place.nameAndCity', { name, city });
}

/**
 * When somebody can go: the next meeting and the days after it, or what the editor wrote. Null when there is no time to
 * speak of, as of something on the internet; what should have one and has not says "call first".
 */
export function timeInWords(
  offer: Pick<OfferCard, 'next' | 'placeKind' | 'scheduleNote'>,
  today: Day,
  locale: InterfaceLocale,
): { first: string; also: string | null } | null {
  const words = wordsIn(locale);
  const [next, ...later] = offer.next;
  if (next) {
    const firstDay = dayOfInstant(next.start);
    const days = new Set(later.map(({ start }) => dayOfInstant(start)).filter((day) => day !== firstDay));
    return {
      first: asSentence(meetingInWords(next, today, locale)),
      also: days.size === 0 ? null : words('card.also', { days: daysInWords([...days], locale) }),
    };
  }
  if (offer.scheduleNote !== null) return { first: offer.scheduleNote, also: null };
  return offer.placeKind === 'location' ? { first: words('time.unknown'), also: null } : null;
}
