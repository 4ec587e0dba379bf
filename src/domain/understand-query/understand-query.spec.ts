import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ContentLocale } from '../locale';
import type { RecognisedKind, UnderstoodQuery } from '../understood-query';
import { indexNames, type NamedThing } from './names';
import { indexSynonyms } from './synonym-index';
import { takeLiterally, understandQuery } from './understand-query';
import { MAX_ALTERNATIVES, MAX_UNITS } from './units';
import type { Vocabulary } from './vocabulary';

const named = (kind: RecognisedKind, label: string, term: string, shared = false): NamedThing => ({
  kind,
  label,
  term,
  shared,
});

const NAMES = indexNames(
  [
    named('city', 'Gouda', 'city:gouda'),
    named('city', 'Rotterdam', 'city:rotterdam'),
    named('city', 'Den Haag', 'city:den-haag'),
    named('city', 'Capelle aan den IJssel', 'city:capelle-aan-den-ijssel'),
    named('city', 'Broek in Waterland', 'city:broek-in-waterland'),
    named('city', 'Best', 'city:best'),
    named('city', 'Leiden', 'city:leiden'),
    named('city', 'Bunschoten-Spakenburg', 'city:bunschoten-spakenburg'),
    named('neighbourhood', 'Hoograven', 'hood:hoograven'),
    named('neighbourhood', 'Centrum', 'hood:centrum'),
    named('location', 'Bibliotheek Hoograven', 'loc:bibliotheek-hoograven'),
    named('location', 'Centrale Bibliotheek', 'loc:centrale'),
    named('location', 'Bibliotheek', 'loc:bibliotheek'),
    named('location', 'De Kubus', 'loc:de-kubus'),
    named('location', 'Thuis', 'loc:thuis'),
    named('location', 'Chocoladefabriek (Bibliotheek Gouda)', 'loc:chocoladefabriek'),
    named('organisation', 'Bibliotheek Gouda', 'org:bibliotheek-gouda'),
    named('organisation', 'Bibliotheek Rotterdam', 'org:bibliotheek-rotterdam'),
    named('organisation', 'Stichting Lezen en Schrijven', 'org:lezen-en-schrijven'),
    named('organisation', 'Stichting Digisterker', 'org:digisterker', true),
    named('organisation', 'Stichting Zorgzaam010', 'org:zorgzaam010'),
    named('organisation', 'Söderblomplaats', 'org:soderblomplaats'),
    named('organisation', 'Taal doet meer', 'org:taal-doet-meer'),
  ],
  [
    { digits: '3011', town: named('city', 'Rotterdam', 'city:rotterdam') },
    { digits: '2801', town: named('city', 'Gouda', 'city:gouda') },
    { digits: '2019', town: named('city', 'Haarlem', 'city:haarlem') },
  ],
);

const SYNONYMS = indexSynonyms({
  same: [
    ['mobiel', 'telefoon', 'smartphone'],
    ['werk zoeken', 'solliciteren', 'vacature'],
    ['beeldbellen', 'videobellen', 'Zoom'],
    ['beginner', 'niveau 1'],
    ['hulp', 'inloop', 'spreekuur'],
    ['cursus', 'les'],
    ['goedkoop internet', 'geen internet'],
    ['zonder afspraak', 'gewoon binnenlopen'],
    ['Klik & Tik', 'basiscursus'],
  ],
  near: [{ asked: ['typen'], shown: ['tekstverwerken', 'Word'] }],
});

const WORDS = new Map(
  Object.entries({
    computer: 80,
    cursus: 90,
    computercursus: 20,
    telefoon: 50,
    smartphone: 30,
    mail: 40,
    mailen: 30,
    klik: 20,
    tik: 20,
    hulp: 60,
    inloop: 50,
    internet: 70,
    digid: 40,
    bibliotheek: 60,
    naailes: 1,
    mailles: 1,
    tikkies: 4,
    goudsbloem: 1,
    zorgtafel: 3,
    wegwijsplein: 2,
  }),
);

const VOCABULARY: Vocabulary = {
  names: NAMES,
  synonyms: SYNONYMS,
  knows: (word) => WORDS.has(word),
  near: () => [...WORDS].map(([word, uses]) => ({ word, uses })),
};

const read = (text: string, language: ContentLocale = 'nl') => understandQuery(text, VOCABULARY, language);
const names = (text: string) => read(text).recognised.map(({ term }) => term);
/** Terms of a unit's alternatives. */
const ways = ({ units }: UnderstoodQuery, at = 0) => units[at]?.alternatives.map(({ terms }) => terms.join('+')) ?? [];
/** All that is asked for, a line each. */
const asked = (understood: UnderstoodQuery) => [
  ...understood.units.map((_, at) => ways(understood, at).join(' | ')),
  ...understood.recognised.map(({ term }) => term),
];

describe('a question that is none', () => {
  it.each(['', '   ', '???', "'|&!:*()\\", '😀 🎉', '\u0000\u0007', '\u202e\u200f'])('asks for nothing: %j', (text) => {
    expect(read(text)).toMatchObject({ units: [], recognised: [], corrections: [], corrected: null });
    expect(takeLiterally(text, 'nl').units).toEqual([]);
  });

  it('of any kind is read without failing, within its bounds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('cursus', "'", '|', 'in', 'Gouda', 'geen', 'kompjoeter', 'زر', '-', 'de'))
        .map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<ContentLocale>('nl', 'en'), (question, language) => {
        const { units } = read(question, language);
        expect(units.length).toBeLessThanOrEqual(MAX_UNITS);
        for (const { alternatives, near } of units) {
          expect(alternatives.length).toBeGreaterThan(0);
          expect(alternatives.length).toBeLessThanOrEqual(MAX_ALTERNATIVES);
          expect(near.length).toBeLessThanOrEqual(MAX_ALTERNATIVES);
        }
      }),
    );
  });

  it('of ten thousand letters is read in a moment', () => {
    for (const text of [
      'kompjoeter '.repeat(1000),
      'x'.repeat(10_000),
      'computercurssusje-'.repeat(600),
      'in de '.repeat(2000),
    ]) {
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  it('is one of small words alone, which no offer is found by', () => {
    expect(read('hoe dan').units).toEqual([]);
  });
});

describe('a name in a question', () => {
  it.each([
    ['klik en tik rotterdam', 'city:rotterdam', 'klik en tik'],
    ['hulp gouda', 'city:gouda', 'hulp'],
    ['hulp in Gouda', 'city:gouda', 'hulp'],
    ['in de wijk hoograven hulp', 'hood:hoograven', 'hulp'],
    ['mailen bij de bibliotheek hoograven', 'loc:bibliotheek-hoograven', 'mailen'],
    ['bieb Hoograven mailen', 'loc:bibliotheek-hoograven', 'mailen'],
    ['bibliotheek-rotterdam', 'org:bibliotheek-rotterdam', ''],
    ['library rotterdam', 'org:bibliotheek-rotterdam', ''],
    ['cursus CAPELLE AAN DEN IJSSEL', 'city:capelle-aan-den-ijssel', 'cursus'],
    ['capelle aan de ijssel cursus', 'city:capelle-aan-den-ijssel', 'cursus'],
    ['mailen broek in waterland', 'city:broek-in-waterland', 'mailen'],
    ["mailen in 's-gravenhage", 'city:den-haag', 'mailen'],
    ['computer spakenburg bunschoten', 'city:bunschoten-spakenburg', 'computer spakenburg'],
    ['soderblomplaats', 'org:soderblomplaats', ''],
    ['zorgzaam010 mailen', 'org:zorgzaam010', 'mailen'],
    ['chocoladefabriek mailen', 'loc:chocoladefabriek', 'mailen'],
    ['stichting lezen en schrijven', 'org:lezen-en-schrijven', ''],
  ])('narrows it and can be taken away: %s', (text, term, without) => {
    expect(read(text).recognised).toEqual([expect.objectContaining({ term, without })]);
  });

  it('is written as the catalogue writes it, with the words that it was read from', () => {
    expect(read('hulp in GOUDA').recognised).toEqual([
      { kind: 'city', label: 'Gouda', term: 'city:gouda', words: 'GOUDA', without: 'hulp' },
    ]);
  });

  it('is one of several', () => {
    expect(names('computer centrum rotterdam gouda')).toEqual(['city:rotterdam', 'city:gouda']);
    expect(asked(read('mailen rotterdam gouda'))).toEqual(['mail | topic:email', 'city:rotterdam', 'city:gouda']);
  });

  it.each([
    'bibliotheek',
    'de bibliotheek',
    'bieb',
    'hulp in de bibliotheek',
    'lezen en schrijven',
    'digisterker',
    'kubus',
  ])('is not made of words that are no name: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('that is an everyday word is read only where it can hardly be anything else', () => {
    expect(names('best cursus')).toEqual([]);
    expect(names('Best cursus')).toEqual([]);
    expect(names('leiden en begeleiden')).toEqual([]);
    expect(names('cursus in best')).toEqual(['city:best']);
    expect(names('cursus Best voor ouderen')).toEqual(['city:best']);
    expect(names('best')).toEqual(['city:best']);
    expect(names('computercursus leiden')).toEqual(['city:leiden']);
    expect(names('thuis mailen')).toEqual([]);
    expect(names('mailen thuis')).toEqual([]);
    expect(names('in de kubus mailen')).toEqual(['loc:de-kubus']);
  });

  it('that is misspelt is corrected and read', () => {
    expect(read('hulp roterdam')).toMatchObject({
      corrected: 'hulp rotterdam',
      corrections: [{ from: 'roterdam', to: 'rotterdam' }],
      recognised: [{ term: 'city:rotterdam', words: 'roterdam' }],
    });
  });
});

describe('a postcode in a question', () => {
  it.each([
    ['9999ab', '9999 letters without a town'],
    ['30111', 'five digits'],
    ['0311ab', 'a nought in front'],
    ['3011sa', 'letters that are never given out'],
  ])('is none: %s (%s)', (text) => {
    expect(names(`cursus ${text}`)).toEqual([]);
  });

  it.each(['aangifte 2019', 'office 2019'])('is not read in a year: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['computercursus 3011', '3011', 'computercursus'],
    ['computercursus 3011AB', '3011AB', 'computercursus'],
    ['3011 ab computercursus', '3011 ab', 'computercursus'],
    ['computercursus in 3011', '3011', 'computercursus'],
    ['hulp postcode 2801 graag', '2801', 'hulp graag'],
    ['3011 cv', '3011', 'cv'],
    ['3011 in gouda', '3011', 'in gouda'],
    ['hulp 2019 xz', '2019 xz', 'hulp'],
    ['hulp postcode 2019', '2019', 'hulp'],
  ])('is the town that it is in, and can be taken away: %s', (text, words, without) => {
    expect(read(text).recognised).toContainEqual(expect.objectContaining({ kind: 'city', words, without }));
  });

  it('that nobody knows narrows nothing beside other words', () => {
    expect(asked(read('mailen 9999ab'))).toEqual(['mail | topic:email']);
    expect(asked(read('mailen 4321'))).toEqual(['mail | topic:email']);
    expect(asked(read('9999ab'))).toEqual(['9999ab']);
  });
});

describe('a word that only the language knows', () => {
  const lacking = (text: string, near: string[]) =>
    understandQuery(text, { ...VOCABULARY, near: () => near.map((word) => ({ word, uses: 9 })) }, 'nl').corrected;

  it('is left as it is, however close the catalogue comes', () => {
    expect(lacking('fiets', ['fietst', 'niets'])).toBeNull();
    expect(lacking('koken', ['kosten', 'zoeken'])).toBeNull();
  });

  it('is corrected to a word that sounds the same', () => {
    expect(lacking('meel', ['mail'])).toBe('mail');
    expect(lacking('digit', ['digid', 'digi'])).toBe('digid');
  });

  it('is corrected where it is a compound by chance, one slip from a word of the catalogue', () => {
    expect(lacking('wachtword', ['wachtwoord'])).toBe('wachtwoord');
    expect(lacking('wachtword vergeten', ['wachtwoord'])).toBe('wachtwoord vergeten');
    expect(lacking('wachtkamer', ['wachtwoord'])).toBeNull();
  });

  it('is left as it is when the catalogue has no word near it, as when it has answers of its own', () => {
    expect(lacking('wachtword', [])).toBeNull();
  });
});

describe('a word that nobody knows', () => {
  it.each([
    ['computercurssus', 'computercursus'],
    ['kompjoeter', 'computer'],
    ['Curssus mailen', 'cursus mailen'],
    ['computer  cusrus!', 'computer  cursus!'],
    ['smartfooncursus', 'smartphonecursus'],
    ['telefooncurssus', 'telefooncursus'],
  ])('is corrected: %s', (text, corrected) => {
    expect(read(text).corrected).toBe(corrected);
  });

  it('is looked for as corrected, in whole and in parts', () => {
    const { units } = read('smartfooncursus');
    expect(units[0]?.alternatives.slice(0, 2)).toEqual([
      { terms: ['smartphonecursus'], why: 'correction' },
      { terms: ['smartphone', 'cursus'], why: 'compound' },
    ]);
  });

  it.each([
    'naaien',
    'fietsen',
    'mailtjes',
    'computers',
    'sollicitatiebrief',
    'solliciteren',
    'learn',
    'kurs',
    'tikkie',
    'hoograven',
    'zoom',
    '9292',
    '2801ab',
    'cv',
  ])('is not a word of the language, of the catalogue or of a list: %s', (text) => {
    expect(read(text)).toMatchObject({ corrections: [], corrected: null, unknown: [] });
  });

  it('is named when nothing is near', () => {
    expect(read('xyzzyq computer')).toMatchObject({ corrections: [], corrected: null, unknown: ['xyzzyq'] });
  });
});

describe('a word', () => {
  it('is found in whole and in parts', () => {
    expect(ways(read('computercursussen')).slice(0, 2)).toEqual(['computercursus', 'computer+cursus']);
  });

  it('is found by the words that editors call the same, in any form and both ways', () => {
    expect(ways(read('mobieltje'))).toEqual(['mobiel', 'telefoon', 'smartphone']);
    expect(ways(read('telefoons'))).toEqual(['telefoon', 'mobiel', 'smartphone']);
  });

  it('is found by other words for its parts', () => {
    expect(ways(read('telefooncursus'))).toEqual(expect.arrayContaining(['smartphone+cursus', 'telefoon+les']));
  });

  it('is found by the property that it names', () => {
    expect(ways(read('gratis'))).toEqual(['gratis', 'free:1']);
    expect(ways(read('zonder afspraak'))).toContain('appointment:none');
    expect(ways(read('gewoon binnenlopen'))).toContain('appointment:none');
    expect(ways(read('spreekuur'))).toContain('kind:walk-in');
    expect(ways(read('cursussen'))).toContain('kind:course');
    expect(ways(read('internetbankieren'))).toContain('topic:banking');
    expect(ways(read('mails'))).toContain('topic:email');
  });

  it('for a level asks for that level', () => {
    expect(read('beginners computer').levels).toEqual([1]);
    expect(ways(read('computer voor beginners'), 1)).toContain('level:1');
    expect(read('niveau 3').levels).toEqual([3]);
    expect(read('computer').levels).toEqual([]);
  });

  it('leads to what comes near any word that means the same', () => {
    const synonyms = indexSynonyms({
      same: [['Windows', 'Windows 11']],
      near: [{ asked: ['Windows'], shown: ['computer'] }],
    });
    const { units } = understandQuery('windows 11', { ...VOCABULARY, synonyms }, 'nl');
    expect(units.flatMap(({ near }) => near.flatMap(({ terms }) => terms))).toEqual(['computer']);
  });

  it('leads to what comes near, apart', () => {
    const [typing] = read('typen').units;
    expect(typing?.alternatives).toEqual([{ terms: ['typ'], why: 'word' }]);
    expect(typing?.near.map(({ terms }) => terms)).toEqual([['tekstverwerk'], ['topic:office'], ['word']]);
    expect(read('tekstverwerken').units[0]?.near).toEqual([]);
  });
});

describe('words in a row', () => {
  it('are one thing when a list has them so, with small words between or not', () => {
    for (const text of ['werk zoeken', 'zoeken naar werk', 'werk te zoeken', 'werkzoeken']) {
      const found = read(text).units;
      if (text === 'zoeken naar werk') expect(found.length).toBeLessThanOrEqual(2);
      else expect(ways({ ...read(text), units: found })).toEqual(expect.arrayContaining(['solliciteer', 'vacature']));
    }
  });

  it('are one thing when they are a word in pieces', () => {
    expect(ways(read('video bellen'))).toEqual(expect.arrayContaining(['video+bel', 'beeldbel', 'zoom']));
    expect(ways(read('kliktik'))).toEqual(expect.arrayContaining(['klik+tik', 'basiscursus']));
    expect(ways(read('digi d'))).toEqual(['digid']);
    expect(ways(read('wegwijs plein'))).toEqual(expect.arrayContaining(['wegwijs+plein']));
  });

  it('that deny something are not taken for it', () => {
    expect(asked(read('ik heb geen internet'))).toEqual(['goedkoop+internet | kind:internet-access']);
    expect(ways(read('internet'))).toEqual(['internet']);
  });

  it('that only say that somebody asks are left out, unless there are no others', () => {
    expect(asked(read('ik wil graag leren mailen'))).toEqual(['mail | topic:email']);
    expect(asked(read('waar kan ik in de buurt leren mailen?'))).toEqual(['mail | topic:email']);
    expect(asked(read('leren'))).toEqual(['leer']);
    expect(asked(read('leren in gouda'))).toEqual(['city:gouda']);
    expect(asked(read('ik ben 70 en durf niet te mailen'))).toEqual(['mail | topic:email']);
    expect(asked(read('ik woon in gouda en wil leren mailen'))).toEqual(['mail | topic:email', 'city:gouda']);
  });
});

describe('a question in another language', () => {
  it.each([
    ['computer course for beginners', ['computer', 'cursus', 'level:1']],
    ['help with my phone', ['help', 'telefoon']],
    ['free wifi near me', ['gratis', 'free:1', 'wifi']],
    ['bilgisayar kursu', ['computer', 'cursus']],
    ['ücretsiz telefon dersi', ['gratis', 'telefoon', 'les']],
    ['iş arıyorum', ['solliciteer']],
    ['أريد دورة كمبيوتر', ['computer', 'cursus']],
    ['مساعدة في الهاتف', ['help', 'telefoon']],
    ['бібліотека', ['bibliotheek']],
    ["комп'ютерні курси для початківців", ['computer', 'cursus', 'level:1']],
    ['допомога з телефоном', ['help', 'telefoon']],
    ['kurs komputerowy', ['computer', 'cursus']],
    ['szukam pracy', ['vacature']],
    ['pomoc z hasłem', ['help', 'wachtwoord']],
    ['dopomoha kompyuter', ['help', 'computer']],
  ])('finds Dutch offers: %s', (text, terms) => {
    const { units } = read(text);
    const found = units.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.terms));
    expect(found).toEqual(expect.arrayContaining(terms));
  });

  it('loses its small words', () => {
    for (const text of ['help with my phone', 'допомога з телефоном', 'kurs dla początkujących', 'kurs için yardım']) {
      expect(read(text).units, text).toHaveLength(2);
    }
  });

  it('finds offers in English and those that nobody translated, on the English site', () => {
    expect(ways(read('phones', 'en'))).toEqual(expect.arrayContaining(['phone', 'telefoon', 'smartphon', 'mobil']));
    expect(ways(read('computercursus', 'en'))).toContain('computercursus');
  });
});

describe('words taken literally', () => {
  it('are not corrected, and no names or other words are put beside them', () => {
    expect(takeLiterally('kompjoeter les in gouda', 'nl')).toMatchObject({
      recognised: [],
      corrections: [],
      corrected: null,
      units: [{ words: 'kompjoeter' }, { words: 'les' }, { words: 'gouda' }],
    });
    expect(asked(takeLiterally('telefooncursus', 'nl'))).toEqual(['telefooncursus | telefoon+cursus']);
  });
});
