import { amsterdamDay } from './amsterdam-time';
import { dayFromNumber, dayNumber } from './calendar-day';
import type { OfferCard } from './offer';
import type { Reason } from './reason';
import type { Occurrence } from './schedule';
import type { SkillLevel } from './skill-level';

/** What somebody asked for, as far as it can be a reason. */
interface Asked {
  levels: readonly SkillLevel[];
  now: Date;
}

/** Kilometres beyond which nobody would call a place near. */
const NEAR = 25;

/**
 * What speaks for an offer, in a fixed order: the level that was asked for, how near it is, how soon, and whether one can
 * just come. Nothing that every offer has, and nothing that was not asked about and helps nobody to choose.
 *
 * @param km kilometres to its nearest place, or null when that is not known
 */
export function reasonsFor(
  card: Pick<OfferCard, 'levels' | 'registration'> & { next: readonly Occurrence[] },
  km: number | null,
  { levels, now }: Asked,
): Reason[] {
  const reasons: Reason[] = [];
  const { from, to } = card.levels ?? { from: 6, to: 0 };
  const fitting = levels.find((level) => from <= level && level <= to);
  if (fitting !== undefined) reasons.push({ kind: 'level', level: fitting });
  if (km !== null && km <= NEAR) reasons.push({ kind: 'distance', km });
  const [soonest] = card.next;
  if (soonest) {
    const today = amsterdamDay(now);
    const day = amsterdamDay(new Date(soonest.start));
    if (day <= today) reasons.push({ kind: 'today' });
    else if (day === dayFromNumber(dayNumber(today) + 1)) reasons.push({ kind: 'tomorrow' });
  }
  if (card.registration === 'none') reasons.push({ kind: 'without-appointment' });
  return reasons;
}
