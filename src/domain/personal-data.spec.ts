import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { looksPersonal } from './personal-data';

describe('looksPersonal', () => {
  it.each([
    ['a mail address', 'jan@voorbeeld.nl'],
    ['a mail address with spaces', 'jan @ voorbeeld . nl'],
    ['a mail address for robots', 'jan(at)voorbeeld'],
    ['a mail address with wide signs', 'jan＠voorbeeld．nl'],
    ['a phone number', '0612345678'],
    ['a phone number in groups', '06 12 34 56 78'],
    ['a phone number with signs', '+31 (0)6-12345678'],
    ['a phone number in Arabic digits', '٠٦١٢٣٤٥٦٧٨'],
    ['a citizen service number', 'bsn 123456782'],
    ['a citizen service number in groups', '1234.56.782'],
    ['an account number', 'NL91ABNA0417164300'],
    ['an account number in groups', 'nl91 abna 0417 1643 00'],
    ['half an account number', 'nl91 abna'],
    ['a card number', 'pas 4012 8888 8888 1881'],
    ['a postcode with letters', 'hulp 3011 EG'],
    ['a postcode without a space', '3011eg'],
    ['a postcode and a house number', '3011 12'],
    ['a street and a house number', 'kerkstraat 12'],
    ['another street and a house number', 'Laan van Meerdervoort, Sportlaan 4b'],
    ['a short street and a house number', 'lange str. 4'],
    ['a date of birth', '12-03-1950'],
    ['a date of birth with slashes', '12/3/50 computer'],
    ['a date of birth in words', '12 maart 1950'],
    ['a date of birth with an apostrophe', "3 mei '61"],
    ['a year of birth', 'computerles 1948'],
    ['an age', 'vrouw 78 jaar oud'],
    ['an address on the internet', 'https://voorbeeld.example/pad'],
    ['a name on the internet', 'facebook.com/jan'],
    ['a story', 'mijn moeder kan haar nieuwe laptop niet gebruiken'],
    ['a name after “mijn naam is”', 'mijn naam is ria'],
    ['a name after “ik ben”', 'ik ben fatima'],
    ['a name after “ik heet”', 'Ik heet Fatima'],
    ['a name after “my name”', 'my name is paul'],
    ['a name in Turkish', 'benim adım elif'],
    ['a name in Ukrainian', 'мене звати олена'],
    ['a name in Polish', 'nazywam się nowak'],
    ['a name in Arabic', 'اسمي محمد'],
    ['a title and a name', 'mevrouw bakker'],
    ['a short title and a name', 'dhr. bakker'],
    ['a name', 'Wiebe Zandstra'],
    ['a name with a particle', 'Wiebe van der Zee'],
    ['a name with initials', 'W. Zandstra'],
    ['a name behind other words', 'computerles voor Wiebe Zandstra'],
    ['a name in Cyrillic letters', 'Олександра Коваленко'],
    ['a name without capitals', 'jan jansen'],
    ['a name without capitals, with a particle', 'fatima el amrani'],
    ['a name in Arabic without a beginning', 'محمد الحسن'],
    ['a name with control characters', 'jan\u0000jansen'],
  ])('knows %s', (_, text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    '',
    'computer',
    'cursus computer beginners',
    'Computer cursus',
    'Computer Cursus',
    'COMPUTER CURSUS GOUDA',
    'klik en tik rotterdam',
    'Klik & Tik',
    'word 2016',
    'windows 11',
    'office 365',
    'niveau 2',
    '65 plus',
    '3011',
    'hulp in 3011',
    'Microsoft Word',
    'Google Maps',
    'DigiD aanvragen',
    'e-mail met bijlage',
    "foto's op de iPad zetten",
    'taalcafé',
    'bibliotheek Ommoord',
    'van papier naar digitaal',
    'de weg vinden met google maps',
    'leren op maandag 12 mei',
    'telefon yardımı',
    'допомога з телефоном',
    'دورة حاسوب',
    'pomoc z komputerem',
    'anna',
    'mijn overheid',
    'bsn aanvragen',
    'iPad 2',
    'ipad 10 leren',
    'op weg naar werk',
    'Samsung Galaxy 21',
  ])('lets %j be', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });

  it('answers in time whatever it is given', () => {
    const begin = performance.now();
    for (const hostile of [
      '1 '.repeat(100),
      'a.'.repeat(100),
      'laan '.repeat(40),
      ' '.repeat(200),
      '('.repeat(200),
      '9-'.repeat(100),
    ]) {
      looksPersonal(hostile);
    }
    expect(performance.now() - begin).toBeLessThan(100);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof looksPersonal(text) === 'boolean'),
    );
  });

  it('finds a mail address or a phone number in any text', () => {
    const words = fc.array(fc.constantFrom('hulp', 'computer', 'bel', 'mij'), { maxLength: 2 });
    const telling = fc.constantFrom('o.bakker@voorbeeld.nl', '06-12345678', '010 281 61 00', 'NL91ABNA0417164300');
    fc.assert(
      fc.property(words, telling, words, (before, secret, after) => {
        expect(looksPersonal([...before, secret, ...after].join(' '))).toBe(true);
      }),
    );
  });
});
