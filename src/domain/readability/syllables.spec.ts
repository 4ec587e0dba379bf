import { describe, expect, it } from 'vitest';

import { dutchSyllables, englishSyllables } from './syllables';

/** Words by how many syllables they have when read aloud, counted by hand. */
const DUTCH: Record<number, string> = {
  1:
    'u ik hulp één leert trouw blauw mooi saai groei nieuw eeuw sneeuw kwijt zijn huis buurt goed koud vrij bij deur ' +
    'keus taart boos vuur tijd hier uw fouw haai kooi loei site team chat app Word quiz live ’s ’n z’n mij',
  2:
    'laptop mooie saaie groeien moeilijk nieuwe eeuwen knieën zeeën iemand dichtbij vrouwen blauwe IJssel ijsbeer ĳsje ' +
    'niveau bureau cadeau cliënt naïef vrijheid koffie cookie buien muis-klik website e-mail online offline update ' +
    'software intake smartphone service wifi workshop account baby privé café WhatsApp YouTube Facebook download coachen ' +
    'zoiets zoals chaos pc pc’s cv tv foto’s auto’s baby’s type waaien trainer training helpdesk wachtwoord beamer',
  3:
    'computer telefoon ideeën radio video museum iedere eieren internet formulier gebruiken eenzaamheid geüpload reünie ' +
    'geopend theater sociaal piano pensioen serieus DigiD DigiD’s bijeenkomst downloaden privacy Oekraïens interface ' +
    'pincode IDO pdf royale toetsenbord gebruiker programma’s microfoon teamleider milieu reumatisch',
  4: 'vacature medewerker beantwoorden variëren financieel officieel eventueel januari tweeëndertig MijnOverheid biologie informatie',
  5: 'organisatie geïnteresseerd financiële officiële coördinaten actualiteit gecoördineerd bibliotheken openingstijden',
  6: 'geautomatiseerd organisaties-1 geïnteresseerde verantwoordelijkheid',
};

const ENGLISH: Record<number, string> = {
  1: 'I you the help course times names learn phone called checked taught there’s',
  2: 'laptop people online website courses table needed quiet client seeing going idea employed e-mail station patient',
  3: 'employer library libraries neighbourhood volunteer video area museum government internet employee family employees',
  4: 'everybody material usually organiser reliable',
  5: 'organisation',
};

function cases(table: Record<number, string>): [word: string, count: number][] {
  return Object.entries(table).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count)]),
  );
}

describe('dutchSyllables', () => {
  it.each(cases(DUTCH))('hears %s in %i', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
  });

  it('does not mind how a letter with a diaeresis is encoded, or capitals', () => {
    expect(dutchSyllables('coördinaten'.normalize('NFD'))).toBe(5);
    expect(dutchSyllables('GEÏNTERESSEERD')).toBe(5);
  });

  it('counts the digits of a number, and gives nothing less than one', () => {
    expect(dutchSyllables('17.00')).toBe(4);
    expect(dutchSyllables('3D')).toBe(2);
    for (const nothing of ['', '…', '’s', 'م', '李']) expect(dutchSyllables(nothing)).toBe(1);
  });
});

describe('englishSyllables', () => {
  it.each(cases(ENGLISH))('hears %s in %i', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });
});
