import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listedWords } from './dutch-word-list';
import { fold } from './fold';
import { indexTerms, joinsOf, partsOf, termOf, termsOf } from './terms';
import { MAX_WORD_LENGTH, tokens } from './tokens';

const MADE_OF = /^[\p{L}\p{M}\p{N}]+$/u;

/** A line a row, a space between its words. */
function rows(table: string): [first: string, second: string, ...others: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', second = '', ...others] = line.trim().split(' ');
      return [first, second, ...others];
    });
}

/** What a function gives, and how often it looked into a map: nearly all that the analysis does. */
function countSteps<T>(work: () => T): [result: T, steps: number] {
  const looks = vi.spyOn(Map.prototype, 'get');
  try {
    const result = work();
    return [result, looks.mock.calls.length];
  } finally {
    looks.mockRestore();
  }
}

function termOfWritten(written: string): string {
  return termOf(tokens(written)[0]?.word ?? '', 'nl');
}

describe('termOf, of different words', () => {
  it.each(
    rows(`
      werk werkelijk
      werk werking
      les lezen
      les lens
      mail maal
      app appel
      bel belasting
      cursus cursor
      post poster
      net internet
      hand handig
      bank bankier
      bos boos
      bot boot
      ram raam
      pen pin
      zon zo'n
      zon gezond
      brief brie
      tal taal
      huis huid
      kam kamer
      tas taart
      printen printer
      rekenen rekening
      wonen woning
      lezen lezing
      veilig veiling
      leiden leiding
      belasten belasting
      uur uurwerk
      oudere ouder
      samen same
      stad staat
      gemeente gemeen
      kantoor kant
      computer compute
      formulier formule
      overheid over
      vraag vroeg
      digitaal taal
      persoon persoonlijk
      vrij vrijdag
      maar maart
      mobiel automobiel
      wet weten
      pas paspoort
    `),
  )('keeps %s from %s', (one, other) => {
    expect(termOfWritten(one)).not.toBe(termOfWritten(other));
  });
});

describe('termOf, of forms of a word', () => {
  it.each(
    rows(`
      cursus cursussen
      les lessen lesje lesjes
      café cafés cafe cafes
      foto foto's fotos fotootje
      video video's videootje
      spreekuur spreekuren spreekuurtje
      inloopspreekuur inloopspreekuren
      computer computers computertje
      telefoon telefoons telefoontje telefoontjes
      bibliotheek bibliotheken
      brief brieven briefje
      huis huizen huisje
      buurthuis buurthuizen
      reis reizen
      workshop workshops
      bijeenkomst bijeenkomsten
      afspraak afspraken
      wachtwoord wachtwoorden
      bestand bestanden bestandje
      bericht berichten berichtje
      formulier formulieren
      toeslag toeslagen
      wijk wijken
      dag dagen
      weg wegen
      laptop laptops
      tablet tablets
      mobiel mobieltje mobieltjes mobiele
      opa opa's opas
      apparaat apparaten
      vacature vacatures
      bedrijf bedrijven
      baan banen
      stad steden
      lid leden
      kind kinderen
      museum musea
      idee ideeën
      adres adressen
      rekening rekeningen
      afdeling afdelingen
      muis muizen
      scherm schermpje
      beginner beginners
      oudere ouderen
      jongere jongeren
      coach coaches
      kleinkind kleinkinderen
      student studenten
      blind blinde blinden
      werkloos werkloze werklozen
      slechtziend slechtziende slechtzienden
      pc pc's
      A4 A4'tje A4'tjes
      wijkcentrum wijkcentra
      computerles computerlessen
      belastingaangifte belastingaangiftes belastingaangiften
      sollicitatiebrief sollicitatiebrieven
      chromebook chromebooks
      digicoach digicoaches
    `),
  )('is one for %s and its plurals and diminutives', (...forms) => {
    expect(new Set(forms.map(termOfWritten)).size).toBe(1);
  });

  it.each(
    rows(`
      solliciteren solliciteer solliciteert gesolliciteerd sollicitatie sollicitaties
      installeren installeer geïnstalleerd installatie installaties
      registreren geregistreerd registratie
      mailen mail mailt mailde gemaild e-mail e-mails e-mailen email geëmaild
      bellen bel belt belde gebeld
      app apps
      appen WhatsApp whatsappen whatsappt gewhatsappt appt geappt appje appjes
      leren leer leert leerde geleerd
      werken werk werkt werkte gewerkt werkend
      zoeken zoek zoekt zocht zochten gezocht zoekende zoekenden
      betalen betaal betaalt betaalde betaald betaling betalingen
      oefenen oefen oefent geoefend oefening oefeningen
      inschrijven inschrijft inschreef ingeschreven inschrijving inschrijvingen
      aanmelden aanmeldt aangemeld aanmelding aanmeldingen
      instellen instelt ingesteld instelling instellingen
      beveiligen beveiligd beveiliging
      opleiden opleiding opleidingen
      uitnodigen uitgenodigd uitnodiging
      vertalen vertaalt vertaald vertaling
      vergaderen vergadert vergadering vergaderingen
      lenen leent leende geleend lening
      trainen traint training trainingen
      vragen vraag vraagt gevraagd
      schrijven schrijft schreef geschreven
      lezen lees leest las gelezen
      spelen speel speelt gespeeld
      kopen koopt kocht gekocht
      helpen helpt hielp geholpen hulp
      opslaan opslaat opgeslagen
      opladen oplaadt opgeladen
      downloaden download downloads gedownload
      updaten update updates
      inloggen inlog inlogt ingelogd
      internetten internet
      computeren computer computers
      bankieren bankiert
      typen typ typt getypt
      printen print prints geprint
      googelen Google gegoogeld
      beeldbellen beeldbel
      praten praat gepraat
      maken maakt gemaakt
      reserveren gereserveerd reservering
      kopiëren kopieert kopie kopieën
      aansluiten aangesloten aansluiting
      kennismaken kennisgemaakt kennismaking
      melden meldt gemeld melding meldingen
      verzorgen verzorgt verzorging
      versturen verstuurt verstuurd
    `),
  )('is one for %s and the forms and noun of the verb', (...forms) => {
    expect(new Set(forms.map(termOfWritten)).size).toBe(1);
  });

  it.each(
    rows(`
      digitaal digitale
      veilig veilige veiliger veiligst veiligheid
      vaardig vaardige vaardigheid vaardigheden
      makkelijk makkelijke makkelijker makkelijkste
      nieuw nieuwe nieuwste
      groot grote groter grootste
      sociaal sociale
      industrieel industriële
      Nederlands Nederlandse
      Turks Turkse
      gevorderd gevorderde gevorderden
      volwassene volwassenen
    `),
  )('is one for %s and the forms of the adjective', (...forms) => {
    expect(new Set(forms.map(termOfWritten)).size).toBe(1);
  });

  it.each(
    rows(`
      bibliotheek
      gratis
      informatiepunt
      Rotterdam
      Gouda
      thuis
      virus
      samen
    `),
  )('leaves %s as it is', (word) => {
    expect(termOfWritten(word)).toBe(fold(word));
  });

  it('keeps numbers, and words in other scripts', () => {
    expect(['2026', '06', '50', 'دوره', 'курси'].map((word) => termOf(word, 'nl'))).toEqual([
      '2026',
      '06',
      '50',
      'دوره',
      'курси',
    ]);
  });
});

describe('partsOf', () => {
  it.each(
    `bibliotheek bibliotheken informatie telefoon internet gemeente gemeenten vergadering vergaderingen kantoor belasting training
    afspraak afspraken iedereen vrijwilliger vrijwilligers Rotterdam IJsselstein Gouda Utrecht Nieuwegein Schoonhoven spreekuur
    wachtwoord wachtwoorden medewerker medewerkers werkgever voorbeeld computer computers programma programmeren persoon september
    maandag donderdag Nederland nederlands welkom deelnemers leeftijd belangrijk belangrijke verschillende luisteren makkelijk
    interactieve organisatie formulier documenten instellingen apparaat vaardigheden digitale gegevens contact website account
    kalender koffie ervaring zelfstandig volwassenen huiswerk cultuur natuur literatuur paspoort restaurant vakantie onderwijs
    station kliniek moeder avontuur voedselbank`
      .split(/\s+/u)
      .map((word) => [word]),
  )('finds none in %s', (word) => {
    expect(partsOf(tokens(word)[0]?.word ?? '', 'nl')).toEqual([]);
  });

  it.each(
    rows(`
      computercursus computer cursus
      computercursussen computer cursus
      inloopspreekuur inloop spreekuur
      inloopuur inloop uur
      taalcafé taal cafe
      smartphonecursus smartphone cursus
      belastingaangifte belasting aangifte
      thuiszorgmedewerker thuiszorg thuis zorg medewerker
      beeldbellen beeld bel
      vacaturesite vacature site
      computerles computer les
      thuisles thuis les
      werkzoekenden werk zoek
      werkzoekende werk zoek
      internetbankieren internet bankier
      sollicitatiebrief solliciteer brief
      sollicitatietraining solliciteer train
      zorgverzekering zorg verzeker
      huurtoeslag huur toeslag
      ouderencursus oudere cursus
      seniorencafé senior cafe
      kinderopvang kind opvang
      beginnerscursus beginner cursus
      inburgeringscursus inburger cursus
      gezondheidsapp gezond app
      digicoaches digi coach
      digitaalpunt digitaal punt
      bibliotheekpas bibliotheek pas
      wijkteam wijk team
      vrijwilligerswerk vrijwilliger werk
      laptopuitleen laptop uitleen
      dinsdagochtend dinsdag ochtend
      e-mailadres mail adres
      USB-stick usb stick
      usbstick usb stick
      excelcursus excel cursus
      dropboxcursus dropbox cursus
      repaircafé repair cafe
      bankapp bank app
      bankzaken bank zaak
      geldzorgen geld zorg
      computer-inloop-spreekuur computer inloop spreekuur
      ING-app ing app
      klik-en-tik klik tik
    `),
  )('takes %s apart', (compound, ...parts) => {
    const [word = ''] = tokens(compound).map((token) => token.word);
    expect(partsOf(word, 'nl')).toEqual(parts);
  });
});

describe('termsOf', () => {
  it('has the own term first', () => {
    expect(termsOf('computercursussen', 'nl')).toEqual(['computercursus', 'computer', 'cursus']);
    expect(termsOf('computer-cursussen', 'nl')).toEqual(['computercursus', 'computer', 'cursus']);
  });

  it('has nothing for nothing', () => {
    expect(['', '-', '--'].map((word) => termsOf(word, 'nl'))).toEqual([[], [], []]);
    expect(['', '-'].map((word) => termsOf(word, 'en'))).toEqual([[], []]);
  });

  it('stems English, without compounds', () => {
    expect(termsOf('courses', 'en')).toEqual(termsOf('course', 'en'));
    expect(termsOf('computers', 'en')).toEqual(termsOf('computer', 'en'));
    expect(termsOf('applying', 'en')).toEqual(termsOf('apply', 'en'));
    expect(termsOf('walk-in', 'en')).toEqual(['walkin', 'walk', 'in']);
    expect(partsOf('bookshop', 'en')).toEqual([]);
  });

  it('gives a few terms of letters and digits for every third word of the list', () => {
    let at = 0;
    for (const word of listedWords()) {
      at += 1;
      if (at % 3 !== 0 || tokens(word)[0]?.word !== word) continue;
      const terms = termsOf(word, 'nl');
      if (terms.length === 0 || terms.length > 10 || terms.some((term) => !MADE_OF.test(term) || fold(term) !== term)) {
        expect.fail(`${word}: ${terms.join(' ')}`);
      }
    }
    expect(at).toBeGreaterThan(100_000);
  });

  it.each(
    [
      ...[
        'a',
        'e',
        'en',
        's',
        'er',
        'werk',
        'werken',
        'ge',
        'aan',
        'aange',
        'spreekuur',
        'tje',
        'heid',
        'ing',
        'appens',
      ],
      ...['app', 'web', 'ouderen', '1', '-', 'a-', 'app-', '\u0301', 'د'],
    ].flatMap((piece) => [18, 45, MAX_WORD_LENGTH].map((length) => piece.repeat(length).slice(0, length))),
  )('takes a bounded number of steps for %j', (word) => {
    const [terms, steps] = countSteps(() => termsOf(word, 'nl'));
    expect(terms.length).toBeLessThan(20);
    expect(steps).toBeLessThan(5_000);
  });
});

describe('joinsOf', () => {
  it.each([
    [[]],
    [['taal']],
    [['de', 'cursus']],
    [['leren', 'mailen']],
    [['cursus', '2026']],
    [['rotterdam', 'gouda']],
  ])('knows no word that is made of %j', (words) => {
    expect(joinsOf(words, 'nl')).toEqual([]);
  });

  it.each([
    [['taal', 'cafe'], 'taalcafe'],
    [['computer', 'cursus'], 'computercursus'],
    [['computer', 'cursussen'], 'computercursussen'],
    [['inloop', 'spreekuur'], 'inloopspreekuur'],
    [['inloop', 'spreek', 'uur'], 'inloopspreekuur'],
    [['gezondheid', 'zorg'], 'gezondheidszorg'],
    [['beeld', 'bellen'], 'beeldbellen'],
    [['thuis', 'zorg'], 'thuiszorg'],
    [['buurt', 'huis'], 'buurthuizen'],
    [['wacht', 'woord'], 'wachtwoord'],
  ])('joins %j as %s', (words, whole) => {
    expect(joinsOf(words, 'nl')).toContain(termOf(whole, 'nl'));
  });

  it('joins nothing in English', () => {
    expect(joinsOf(['book', 'shop'], 'en')).toEqual([]);
  });
});

describe('indexTerms', () => {
  it('gives each term once, without stop words', () => {
    expect(indexTerms('De cursussen: een computercursus voor wie e-mail wil leren, en nog een cursus.', 'nl')).toEqual([
      'cursus',
      'computercursus',
      'computer',
      'mail',
      'leer',
    ]);
  });

  it('has nothing for text without words, or with stop words alone', () => {
    expect(['', '🙂', 'ik wil het'].map((text) => indexTerms(text, 'nl'))).toEqual([[], [], []]);
  });

  it('keeps numbers and words of other languages', () => {
    expect(indexTerms('0800-1508, yardım: مساعدة', 'nl')).toEqual(['0800', '1508', 'yardim', 'مساعده']);
  });

  it('finds the words of English text by their stems', () => {
    expect(indexTerms('Courses for the beginners', 'en')).toEqual(['cours', 'beginn']);
  });

  it('reads any text, in terms of letters and digits', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(text, fc.constantFrom('nl' as const, 'en' as const), (given, language) => {
        for (const term of indexTerms(given, language)) expect(term).toMatch(MADE_OF);
      }),
    );
  });
});
