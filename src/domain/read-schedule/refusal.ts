/** Why a phrase is not read, in plain Dutch; what is in quotation marks is the writer's own. */
const REASONS = {
  empty: () => 'Er staat nog niets.',
  tooLong: () => 'De tekst is te lang. Schrijf alleen de dagen en tijden op.',
  unknown: (text: string) => `Ik begrijp “${text}” niet.`,
  vague: (text: string) => `“${text}” is niet precies genoeg. Ik raad niet naar dagen en tijden.`,
  noDays: () => 'Op welke dag is het? Ik lees geen dag of datum.',
  noTimes: () => 'Hoe laat begint het en hoe laat stopt het? Ik lees niet bij elke dag een begin en een einde.',
  noEnd: (text: string) => `Hoe laat stopt het? Ik lees alleen “${text}”.`,
  noSuchTime: (text: string) => `“${text}” is geen tijd.`,
  endsBeforeStart: (text: string) => `Het einde ligt niet na het begin: “${text}”.`,
  morningOrEvening: (text: string) =>
    `Is “${text}” in de ochtend, de middag of de avond? Schrijf bijvoorbeeld 19.00 tot 21.00 uur.`,
  otherPartOfDay: (text: string) => `De tijd “${text}” past niet bij het deel van de dag dat erbij staat.`,
  noSuchDay: (text: string) => `${text} bestaat niet.`,
  otherWeekday: (text: string) => `De dag en de datum kloppen niet met elkaar: ${text}.`,
  whichYear: (text: string) => `In welk jaar is ${text}? Schrijf het jaar erbij.`,
  datesOutOfOrder: () => 'De datums staan niet op volgorde. Schrijf het jaar erbij.',
  untilBeforeFrom: () => 'De laatste dag ligt voor de eerste dag.',
  untilOrThrough: (text: string) => `Telt ${text} zelf nog mee? Schrijf “tot en met”.`,
  wrapsAround: (text: string) => `Welke dagen zijn “${text}”? Schrijf de dagen op.`,
  whichNth: (text: string) => `Is “${text}” in elke maand? Schrijf “van de maand” erbij.`,
  weekOfMonth: (text: string) =>
    `“${text}”: van de maand of van het jaar? Schrijf bijvoorbeeld “eerste dinsdag van de maand” of “even weken”.`,
  monthlyWithoutNth: () => 'Welke dag van de maand is het? Schrijf bijvoorbeeld “eerste dinsdag van de maand”.',
  noStart: () => 'Vanaf welke datum telt dit? Schrijf bijvoorbeeld “vanaf 6 januari”.',
  startOnOtherDay: () => 'De eerste datum valt niet op een van de dagen. Vanaf welke week telt het?',
  forWhichDays: () => 'Voor welke dagen geldt dit? Schrijf het bij elke dag, of lees de regels een voor een in.',
  otherCount: () => 'Het aantal keren klopt niet met de dagen en datums.',
  noMeetingThen: (text: string) => `Op ${text} is er toch al niets. Klopt die datum?`,
  limitsOfDates: () => 'Bij losse datums staan ook vakanties of uitzonderingen. Schrijf alleen de datums die doorgaan.',
  onlyInHolidays: () => 'Alleen in de vakanties kan ik niet invullen. Schrijf de datums op.',
  whichHoliday: (text: string) => `Van wanneer tot wanneer is “${text}”? Schrijf de datums op.`,
  overlap: () => 'Twee tijden op dezelfde dag overlappen elkaar.',
  neverHappens: () => 'Zo is er nooit een bijeenkomst.',
} as const;

export type RefusalKey = keyof typeof REASONS;

/** Thrown while a phrase is read, as soon as it is certain that it will not be. */
export class Refusal extends Error {
  constructor(
    readonly key: RefusalKey,
    detail = '',
  ) {
    super(REASONS[key](detail));
  }
}
