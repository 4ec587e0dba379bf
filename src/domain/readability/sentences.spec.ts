import { describe, expect, it } from 'vitest';

import { isClosed, sentencesOf, wordsOf } from './sentences';

describe('sentencesOf', () => {
  it.each([
    ['', []],
    [' \n\t\n', []],
    ['… – •', []],
    ['De les begint om 17.00 uur. Daarna is er koffie.', 2],
    ['Het kost € 1.250,50 per jaar. Of minder.', 2],
    ['Kijk op www.pdok.nl. Daar staat de kaart.', 2],
    ['Kijk op https://oefenen.nl/programma/serie/klik_en_tik?x=1.2 en oefen.', 1],
    ['Mail naar info@bibliotheek.rotterdam.nl. Dan bellen wij.', 2],
    ['Wij werken naar WCAG 2.2, niveau AA.', 1],
    ['Neem bijv. uw telefoon mee.', 1],
    ['Neem bijv. Klik & Tik.', 1],
    ['Bel mevr. De Vries, tel. 088 000 00 00.', 1],
    ['Bel J. de Vries of A.B. Jansen.', 1],
    ['Koffie, thee, enz. U betaalt niets.', 2],
    ['Koffie, thee, enz. is gratis.', 1],
    ['Wij zijn dicht i.v.m. Pasen, d.w.z. maandag.', 1],
    ['Ik heet Jan. Ik kom uit Gouda.', 2],
    ['Zo gaat dat. Dat gaat zo. Echt.', 3],
    ['Komt u ook? Neem iemand mee!', 2],
    ['Komt u ook? graag.', 2],
    ['“Wat kost het?” vraagt zij.', 1],
    ['Zij zegt: “Dat durf ik niet.” Toen kwam ze toch.', 2],
    ['Nou… misschien wel.', 1],
    ['Overdag werkt u. ’s Avonds leert u.', 2],
    ['U betaalt met de bank. iDEAL werkt altijd.', 2],
    ['Gratis (voor iedereen.) Kom langs.', 2],
    ['Vandaag dicht. 3 plekken zijn wel open.', 2],
    ['Wat u leert\n\n- klikken\n- typen\n2. slepen', 4],
    ['Regel een\r\nRegel twee\u2028Regel drie', 3],
  ])('cuts %j', (text, expected) => {
    const sentences = sentencesOf(text);
    if (typeof expected === 'number') expect(sentences).toHaveLength(expected);
    else expect(sentences).toEqual(expected);
  });

  it('keeps all words, and leaves off the marks of a list', () => {
    expect(sentencesOf('Eerst dit. Dan dat\n- en “dit?” zei hij.\n12. Klaar.')).toEqual([
      'Eerst dit.',
      'Dan dat',
      'en “dit?” zei hij.',
      'Klaar.',
    ]);
  });

  it('takes no longer than it should on a text without an end', () => {
    expect(sentencesOf('. '.repeat(50_000))).toEqual([]);
    expect(sentencesOf('a'.repeat(100_000))).toHaveLength(1);
  });
});

describe('isClosed', () => {
  it.each([
    ['Bel ons.', true],
    ['Bel ons?”', true],
    ['(Bel ons.)', true],
    ['Bel ons', false],
    ['Bel ons:', false],
    ['', false],
  ])('says of %j: %s', (sentence, closed) => {
    expect(isClosed(sentence)).toBe(closed);
  });
});

describe('wordsOf', () => {
  it.each([
    ['Bel 088 000 00 00.', ['Bel', '0880000000']],
    ['Van 10.00 tot 12.00 uur', ['Van', '10.00', 'tot', '12.00', 'uur']],
    ['“Wat?” – (ja) & nee', ['Wat', 'ja', 'nee']],
    ['’s Avonds e-mail ik foto’s', ['’s', 'Avonds', 'e-mail', 'ik', 'foto’s']],
    ['Hij belt—of komt en/of mailt t/m vrijdag', 'Hij belt of komt en of mailt t/m vrijdag'.split(' ')],
    [
      'Mail info@example.nl of zie https://example.nl/a/b.',
      ['Mail', 'info@example.nl', 'of', 'zie', 'https://example.nl/a/b'],
    ],
    ['… — !', []],
  ])('finds the words of %j', (sentence, words) => {
    expect(wordsOf(sentence)).toEqual(words);
  });
});
