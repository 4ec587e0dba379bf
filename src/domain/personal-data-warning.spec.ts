import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isBsn, PERSONAL_DATA_KINDS, personalDataIn, type PersonalDataKind } from './personal-data-warning';

/** The last digit that makes eight others pass the eleven test; null when there is none. */
function lastOf(eight: number[]): number | null {
  const sum = eight.reduce((total, one, index) => total + one * (9 - index), 0);
  return sum % 11 === 10 ? null : sum % 11;
}

const eightDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .filter((digits) => digits.some((one) => one > 0));
const bsn = eightDigits
  .filter((digits) => lastOf(digits) !== null)
  .map((digits) => [...digits, lastOf(digits)].join(''));

const grouped = fc.constantFrom<(digits: string) => string>(
  (digits) => digits,
  (digits) => digits.replace(/^(\d{4})(\d{2})(\d{3})$/u, '$1.$2.$3'),
  (digits) => digits.replace(/^(\d{4})(\d{2})(\d{3})$/u, '$1 $2 $3'),
  (digits) => digits.replace(/^(\d{3})(\d{3})(\d{3})$/u, '$1 $2 $3'),
  (digits) => digits.replace(/^(\d{3})(\d{3})(\d{3})$/u, '$1-$2-$3'),
);

describe('a citizen service number', () => {
  it.each(['', '123456789', '000000000', '1234567', '1234567820', '12345678a', '111222334'])('is not %j', (digits) => {
    expect(isBsn(digits)).toBe(false);
  });

  it.each(['123456782', '111222333', '10000008'])('is %j', (digits) => {
    expect(isBsn(digits)).toBe(true);
  });

  it('is known by its last digit, and by no other', () => {
    fc.assert(
      fc.property(eightDigits, (digits) => {
        const right = Array.from({ length: 10 }, (_, last) => last).filter((last) => isBsn([...digits, last].join('')));
        expect(right).toEqual([lastOf(digits)].filter((last) => last !== null));
      }),
    );
  });

  it('is another one when one digit is mistyped or two neighbours are exchanged', () => {
    fc.assert(
      fc.property(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const other = String((Number(digits[at]) + by) % 10);
        expect(isBsn(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(bsn, fc.nat(6), (digits, at) => {
        const [one = '', next = ''] = digits.slice(at, at + 2);
        fc.pre(one !== next);
        expect(isBsn(digits.slice(0, at) + next + one + digits.slice(at + 2))).toBe(false);
      }),
    );
  });

  it('is found in a sentence however it is grouped', () => {
    const words = fc.constantFrom('', 'mijn bsn is', 'nummer:', 'wil mailen', '(');
    const after = fc.constantFrom('', ' en verder', '.', ')', ', dank u');
    fc.assert(
      fc.property(words, bsn, grouped, after, (before, digits, group, behind) => {
        // What could be a phone number as well is warned for as well.
        const found = personalDataIn(`${before} ${group(digits)}${behind}`);
        expect(found.includes('bsn') || found.includes('phone')).toBe(true);
      }),
    );
  });
});

describe('a warning about personal data', () => {
  it.each<[PersonalDataKind, string[]]>([
    [
      'name',
      [
        'Jan de Vries wil leren mailen',
        'fatima kan niet inloggen',
        'FATIMA KAN NIET INLOGGEN',
        'Wiebe Zandstra komt vaak',
        'Gisteren kwam Wiebe van der Zee langs',
        'W. Zandstra',
        'mevrouw Bakker is bang',
        'dhr bakker',
        'de heer van Dijk',
        'tante Toos',
        'Mijn naam is wiebe',
        'ik heet olumide',
        'Ik ben Olena',
        'my name is paul',
        'benim adım elif',
        'fat\u200bima komt',
        'kleinzoon van Fatima el Amrani',
        'Kan Wiebe Zandstra ook komen?',
        'de zoon van Piet',
        'van der Berg, J.',
        'Олена Коваленко',
      ],
    ],
    [
      'phone',
      [
        '06-12345678',
        'bel 06 12 34 56 78 na vijf uur',
        '06.12.34.56.78',
        '0612345678.',
        '+31 (0)6-12345678',
        '+31612345678',
        '0031 6 12345678',
        '(010) 281 61 00',
        '010-2816100',
        '+48 512 345 678',
        '0032 475 12 34 56',
        '٠٦١٢٣٤٥٦٧٨',
        '06\u200b12345678',
        '０６１２３４５６７８',
        'tel0612345678',
      ],
    ],
    [
      'email',
      [
        'jan@voorbeeld.nl',
        'mail naar j.jansen+x@voorbeeld.nl',
        'jan @ voorbeeld . nl',
        'jan(at)voorbeeld',
        'jan＠voorbeeld．nl',
      ],
    ],
    ['bsn', ['123456782', 'bsn 1234.56.782', '1234 56 782', '123-456-782', 'nr ١٢٣٤٥٦٧٨٢']],
    [
      'iban',
      ['NL91ABNA0417164300', 'nl91 abna 0417 1643 00', 'DE89 3704 0044 0532 0130 00 is het', 'GB29NWBK60161331926819'],
    ],
    [
      'address',
      ['3011 EG 12', '3011eg', '3011 eg 12', 'woont Kerkstraat 12', 'Lange Nieuwstraat 4b', 'Laan van Meerdervoort 12'],
    ],
    [
      'birthDate',
      [
        '12-03-1950',
        '12/3/50',
        '1950-03-12',
        '12 maart 1950',
        '3 mei ’61',
        'geboren in 1950',
        'geb. 1948',
        '12-jan-1950',
      ],
    ],
    ['number', ['klantnummer 99887766', 'pas 4012 8888 8888 1881', '123456789012']],
  ])('knows every %s', (kind, texts) => {
    for (const text of texts) expect(personalDataIn(text), text).toContain(kind);
  });

  it.each([
    '',
    'Ik zocht hulp met DigiD in Gouda',
    'Windows 11',
    'iPhone 14',
    'cursus 2026',
    'cursus 2025-2026',
    'Ik zocht een cursus in 2026 en 2027',
    'Word 2016 en Excel 2019',
    'open van 10.00-12.00 uur',
    'ma 09.00-12.00 13.00-17.00',
    'op 12 maart 2026 om 10.00 uur',
    'tussen 9 en 12 uur op 12-03-2026',
    'Bel 0800 1508 of 14 010',
    'Hulp in Capelle aan den IJssel',
    'Graag in Alphen aan den Rijn',
    'Is er hulp in Rotterdam Zuid?',
    'Heeft Gouda een inloop?',
    'Waar in Gouda is hulp?',
    'Bibliotheek Rotterdam',
    'app van Albert Heijn',
    'Google Maps en Samsung Galaxy 21',
    'ING app en DigiD app',
    'Mijn Overheid',
    'laptop lenen van de gemeente Rotterdam',
    'Ik ben bang om iets stuk te maken',
    'Ik ben 65 plus',
    'niveau 1 2 3 4 5',
    '10 lessen van 2 uur, 5 x per week',
    'de mevrouw van de balie was aardig',
    'meneer wil foto’s delen',
    'Mijn moeder wil leren mailen',
    'wil WhatsApp leren met kleinkinderen',
    'kan zijn DigiD-wachtwoord niet vinden',
    'hoe typ ik een @',
    'BSN aanvragen, wat is dat?',
    'Wat is een IBAN?',
    'WIL LEREN INTERNETBANKIEREN',
    'bundel van 1000 mb voor 10 euro',
    'een laptop van € 1.000.000 hoeft niet',
    'code van 6 cijfers, zoals 123456',
    'iPad 2 of tablet 10',
    'onderweg 2 keer gebeld',
    'I was looking for help with my phone in Rotterdam',
    'Ik zocht les in het Turks op maandag',
    'Ik zoek een vrijwilliger die Arabisch spreekt',
    'De bus naar Marie Curieplein',
    'niets gevonden over 3011',
    'De Tweede Verdieping',
    'Taalhuis Nieuwegein',
    'Goedkoop internet van KPN of Ziggo',
    'Hoog Catharijne en Station Utrecht Centraal',
    'Ik ben Nederlandse en wil Turkse les',
    'Tweede Kerstdag open?',
    'vrouw, bang om geld kwijt te raken',
    'versie 12.3.4 op 192.168.1.1',
    'Bel 0900-1234',
  ])('is not given about %j', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('names each kind once, in a fixed order', () => {
    const found = personalDataIn('06-12345678 Jan Jansen jan@voorbeeld.nl 010 281 61 00 Piet de Boer 123456782');
    expect(found).toEqual(PERSONAL_DATA_KINDS.filter((kind) => ['name', 'phone', 'email', 'bsn'].includes(kind)));
  });

  it('is ready in time whatever is typed', () => {
    const begin = performance.now();
    for (const piece of [
      '1 ',
      '0',
      'a.',
      'A b ',
      'laan ',
      '(',
      '9-',
      'Aa Bb ',
      'nl91 ',
      'van ',
      '1234 ab ',
      '@ ',
      ' ',
      '10.00-',
      'J. ',
    ]) {
      personalDataIn(piece.repeat(200).slice(0, 200));
    }
    expect(performance.now() - begin).toBeLessThan(150);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(personalDataIn(text))),
    );
  });
});
