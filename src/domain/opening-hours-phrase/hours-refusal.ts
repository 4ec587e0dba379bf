/** Why a phrase is not read as opening hours, in plain Dutch; what is in quotation marks is the writer's own. */
const REASONS = {
  empty: () => 'Er staat nog niets.',
  tooLong: () => 'De tekst is te lang. Schrijf alleen de dagen en tijden op.',
  unknown: (text: string) => `Ik begrijp “${text}” niet.`,
  noHours: () => 'Ik lees geen dagen met tijden.',
  noTimes: (text: string) => `Hoe laat is het open op “${text}”?`,
  noDays: (text: string) => `Op welke dagen is het open van “${text}”?`,
  notEveryWeek: (text: string) => `“${text}” is niet elke week. Openingstijden zijn elke week hetzelfde.`,
  partOfDay: (text: string) => `“${text}” is een deel van een dag. Schrijf de tijden op.`,
  whichTimes: (text: string) => `Voor welke tijden geldt “${text}”? Schrijf het achter elke tijd.`,
  dayTwice: () => 'Een dag staat er twee keer. Zijn het twee tijden op die dag? Schrijf ze dan achter elkaar.',
  openAndClosed: () => 'Een dag is tegelijk open en gesloten.',
  helpOutsideHours: () => 'Er is hulp op een tijd dat het niet open is. Welke tijd klopt?',
  onlyWithoutHelp: () => 'Er staan alleen tijden zonder hulp. Wanneer is er hulp? Of schrijf “alleen zelfbediening”.',
  starWithoutMeaning: () => 'Wat betekent het sterretje achter de tijd?',
  overlap: () => 'Twee tijden op dezelfde dag overlappen elkaar.',
  seasonAndWeek: () => 'Er staan tijden voor een deel van het jaar en andere. Lees ze een voor een in.',
  whichYear: (text: string) => `Geldt “${text}” elk jaar? Schrijf het jaar er niet bij, of vul een uitzondering in.`,
} as const;

type HoursRefusalKey = keyof typeof REASONS;

/** Thrown while a phrase is read, as soon as it is certain that it will not be. */
export class HoursRefusal extends Error {
  override readonly name = 'HoursRefusal';

  constructor(key: HoursRefusalKey, detail = '') {
    super(REASONS[key](detail));
  }
}
