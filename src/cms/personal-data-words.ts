import type { PersonalDataKind } from '@/domain/personal-data-warning';

const KINDS: Record<PersonalDataKind, string> = {
  name: 'een naam',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  bsn: 'een BSN',
  iban: 'een rekeningnummer',
  address: 'een adres of postcode',
  birthDate: 'een geboortedatum',
  number: 'een lang nummer',
};

const LIST = new Intl.ListFormat('nl-NL');

/** Tells staff what in a text must not be kept; null when there is nothing. */
export function personalDataProblem(kinds: readonly PersonalDataKind[]): string | null {
  if (kinds.length === 0) return null;
  const found = LIST.format(kinds.map((kind) => KINDS[kind]));
  return `Hier lijkt ${found} te staan. Haal dat weg: over mensen bewaren we hier niets.`;
}
