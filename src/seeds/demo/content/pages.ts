import type { PageRecord } from '../records';

/** The site's own pages; each says honestly what is demonstration and what is not known. */
export const pages: PageRecord[] = [
  {
    slug: 'over-ons',
    title: { nl: 'Over ons', en: 'About us' },
    body: {
      nl: `
Op Digistap vindt u cursussen en hulp bij computer, telefoon en internet. Dicht bij u in de buurt, op uw niveau. U heeft geen account nodig.

## Waarom deze site er is

Steeds meer gaat via internet: werk zoeken, uw rooster bekijken, iets regelen met de overheid. Wie dat nog niet kan, blijft achter. Alleen een computer geven helpt niet genoeg. Het werkt als er ook les is, betaalbaar internet, en iemand die u mag bellen. En als u zich niet hoeft te schamen.

Dat leerden twee proeven. In Rotterdam vroeg de gemeente werkzoekenden wat hen tegenhoudt. In de regio’s Utrecht-Midden en Gouda leerden medewerkers in de thuiszorg. Zij kregen hulp van de bibliotheek en hun werkgever.

> Samenkomen, gehoord worden en ervaringen delen: dat vonden de deelnemers het belangrijkst.
> — Uit de proef met de thuiszorg

## Wie er meedoen

Bibliotheken, gemeenten, werkgevers, scholen, Taalhuizen en buurtorganisaties. Bekijk ze allemaal bij [Wie doet mee?](/partners)

## Dit is een demonstratie

De organisaties en plekken bestaan echt. Veel van het aanbod ook. Wij schreven het op in onze eigen woorden. Bij elk aanbod staat de bron. Maar:

- tijden kunnen veranderd zijn, dus bel altijd eerst
- een deel van het aanbod is bedacht, om te laten zien wat er kan. Dat staat bij de bron
- de verhalen en de mensen daarin zijn bedacht
- de plek op de kaart is het midden van de wijk of het dorp

Coördinaten: GeoNames, CC BY 4.0. De tekeningen zijn voor deze site gemaakt.
`,
      en: `
On Digistap you find help and courses to get better with the computer, the phone and the internet. Close to you, at your level. You do not need an account.

## Why this site exists

More and more goes through the internet: looking for work, seeing your rota, arranging something with the government. Who cannot do that yet is left behind. Giving a computer is not enough. It works when there are lessons too, internet that people can afford, and somebody you may call. And when you do not have to be ashamed.

Two pilots taught us that. In Rotterdam the city asked job-seekers what holds them back. In the regions Utrecht-Midden and Gouda, home care workers learned with the help of the library and their employer.

## Who takes part

Libraries, municipalities, employers, schools, language houses and organisations in the neighbourhood. See them all at [Who takes part?](/en/partners)

## This is a demonstration

The organisations and places are real. Much of the offer is too: we wrote it down in our own words, and each offer names its source. But:

- times may have changed, so always call first
- part of the offer is made up, to show what is possible. The source says so
- the stories and the people in them are made up
- the place on the map is the middle of the neighbourhood or village, not the door

Coordinates: GeoNames, CC BY 4.0. The drawings were made for this site.
`,
    },
  },
  {
    slug: 'voor-werkgevers',
    title: { nl: 'Voor werkgevers', en: 'For employers' },
    body: {
      nl: `
Uw mensen zijn goed in hun vak. Maar het rooster zit in een app. Verlof vraagt u op een website. De loonstrook komt per e-mail. Niet iedereen kan dat al. En bijna niemand zegt het hardop.

U bent de sleutel. In de proef met de thuiszorg kwamen mensen mee die geen cursus ooit had bereikt. Omdat hun werkgever hen uitnodigde, en omdat het onder werktijd mocht.

## Wat wij van u vragen

- **Tijd:** twee keer twee uur, in werktijd.
- **Een ruimte,** bij u of in de bibliotheek.
- **Iemand die erbij is.** Voor vragen over het rooster, het verlof en de apps van het werk.
- **Een uitnodiging van een mens.** Een teamleider die het vertelt, werkt beter dan een brief.

## Wat u ervoor terugkrijgt

- medewerkers die de apps van het werk durven te gebruiken
- meer zelfvertrouwen
- collega’s die elkaar helpen

![zorgmedewerker-tablet](Leren op het apparaat dat u op het werk gebruikt.)

## Zo begint u

1. Bel een bibliotheek bij u in de buurt, of het werkgeversservicepunt.
2. Vertel welke app de meeste vragen geeft.
3. Kies met de bibliotheek een datum. Begin klein.

Lees ook de handleiding [Een inloopuur beginnen met een werkgever](/handleidingen/een-inloopuur-met-een-werkgever).

? Moeten mijn mensen een test doen?
! Nee. De trainer doet iets samen met hen en ziet dan waar zij kunnen beginnen. Er is geen cijfer en u krijgt geen uitslag.

? Is mijn eigen aanbod ook te zien op deze site?
! Dat kan. U kunt een training plaatsen voor iedereen, of alleen voor uw eigen mensen. Die laatste ziet niemand anders op de site.

? Wat kost het?
! Dat verschilt per bibliotheek. Vaak betaalt u vooral de uren van uw medewerkers. Vraag ook naar subsidies voor leren op het werk.

[[Voorbeelden: training-bij-u-op-het-werk-nieuwegein, digizorg-voor-digitale-starters, kennismaken-met-digitaal-werken-in-de-zorg]]
`,
      en: `
Your people are good at their job. But the rota is in an app, leave is in a portal and the pay slip is in the e-mail. Not everybody can do that yet. And hardly anybody says so.

You are the key. In the home care pilot, people came along whom no course had ever reached. Because their employer invited them, and because it was in working hours.

## What we ask of you

- **Time:** two times two hours, in working hours.
- **A room,** with you or in the library.
- **Somebody who is there** for questions about the rota, leave and the apps of the job.
- **An invitation by a person.** A team leader who tells it works better than a letter.

## What you get in return

- employees who dare to use the apps of the job
- more confidence
- colleagues who help each other

## How to begin

1. Call a library near you, or the employer service point.
2. Tell which app raises most questions.
3. Choose a date with the library. Begin small.

Read the guide [Starting a walk-in hour with an employer](/en/handleidingen/een-inloopuur-met-een-werkgever) too.

? Do my people have to do a test?
! No. The trainer does something together with them and then sees where they can begin. There is no mark and you get no result.

[[Examples: training-bij-u-op-het-werk-nieuwegein, digizorg-voor-digitale-starters, kennismaken-met-digitaal-werken-in-de-zorg]]
`,
    },
  },
  {
    slug: 'voor-bibliotheken',
    title: { nl: 'Voor bibliotheken', en: 'For libraries' },
    body: {
      nl: `
U geeft al cursussen en spreekuren. Op deze site staan ze naast die van uw partners. Zo vindt iemand in één keer wat past. Op niveau, dichtbij en op een tijd die kan.

## Wat u met de site kunt

- uw aanbod plaatsen, met niveau en drempels, en het meteen terugzien
- een bekende cursus zoals Klik & Tik kiezen: de uitleg vult zichzelf in
- uw plekken beschrijven, met de uren waarop er echt iemand is om te helpen
- verhalen en handleidingen delen

## Wat bezoekers willen weten voor zij durven

Vul bij elk aanbod “Zo gaat het” in. Het zijn vier vragen, en ze helpen meer dan een mooie tekst:

- Wie ontvangt mij?
- Hoe groot is de groep?
- Mag ik iemand meenemen?
- Wat neem ik mee?

![balie-bibliotheek](Naast elkaar zitten helpt meer dan tegenover elkaar.)

## Schrijf zo dat iedereen het begrijpt

- Korte zinnen. Eén gedachte per zin.
- Zeg “u”. Zeg wat iemand doet, niet wat de cursus is.
- Geen woorden zoals “laagdrempelig” of “digitale vaardigheden”.
- Weet u een tijd niet zeker? Schrijf dat op. Een verkeerde tijd kost vertrouwen.

## Handleidingen

- [Een inloopuur beginnen met een werkgever](/handleidingen/een-inloopuur-met-een-werkgever)
- [Laptops uitlenen voor een jaar](/handleidingen/laptops-uitlenen-voor-een-jaar)
- [Het niveau vinden zonder schaamte](/handleidingen/het-niveau-vinden-zonder-schaamte)

? Wie mag ons aanbod veranderen?
! Alleen uw eigen medewerkers en de redactie van het programma. Een partner kan nooit iets van u veranderen.

? Mogen wij meekijken als iemand inlogt met DigiD?
! U kijkt mee, maar de bezoeker logt zelf in. Typ nooit een wachtwoord voor een ander.
`,
      en: `
You already give courses and walk-in hours. On this site they stand beside those of your partners. So people find in one go what fits: their level, close by, and at a time that suits them.

## What you can do with the site

- publish your offers, with level and barriers, and see them at once
- choose a known course such as Klik & Tik: the explanation fills itself in
- describe your places, with the hours at which somebody is really there to help
- share stories and guides

## What visitors want to know before they dare

Fill in “How it goes” for each offer. It is four questions, and they help more than a fine text:

- Who welcomes me?
- How large is the group?
- May I bring somebody?
- What do I bring?

## Guides

- [Starting a walk-in hour with an employer](/en/handleidingen/een-inloopuur-met-een-werkgever)
- [Lending laptops for a year](/en/handleidingen/laptops-uitlenen-voor-een-jaar)
- [Finding the level without shame](/en/handleidingen/het-niveau-vinden-zonder-schaamte)

? Who may change our offers?
! Only your own staff and the editors of the programme. A partner can never change anything of yours.
`,
    },
  },
  {
    slug: 'privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    body: {
      nl: `
U kunt alles op deze site lezen zonder iets over uzelf te vertellen.

## Wat wij niet doen

- U hoeft geen account te maken.
- Wij gebruiken geen reclame en geen programma’s die u volgen.
- De pagina’s laden niets van andere bedrijven. Ook de letters en plaatjes komen van deze site.

Klikt u op een link naar een andere site? Dan gelden de regels van die site.

## Dit is een demonstratie

Alle verhalen en mensen op deze site zijn bedacht. Vul op de formulieren dus ook niets echts in.

? Ik gebruik een computer in de bibliotheek. Ziet de volgende wat ik zocht?
! De browser kan onthouden welke pagina’s u bekeek. Sluit daarom de browser als u klaar bent. Dan is ook uw lijst weg.

? Bij wie kan ik terecht met een vraag?
! Op een echte site staat hier wie verantwoordelijk is en hoe u die bereikt. Wat de site zelf bewaart, staat hieronder.
`,
      en: `
You can read everything on this site without telling anything about yourself.

## What we do not do

- You do not have to make an account.
- We use no advertising and no programs that follow you.
- The pages load nothing from other companies. The letters and pictures come from this site too.

Do you follow a link to another site? Then the rules of that site apply.

## This is a demonstration

All stories and people on this site are made up. So do not fill in anything real on the forms either.

? I use a computer in the library. Does the next person see what I searched for?
! The browser can remember which pages you looked at. So close the browser when you are ready. Then your list is gone too.

? Whom can I ask?
! A real site says here who is responsible and how to reach them. What the site itself keeps is below.
`,
    },
  },
  {
    slug: 'toegankelijkheid',
    title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    body: {
      nl: `
Iedereen moet deze site kunnen gebruiken. Ook met een oude telefoon, met weinig internet, met een schermlezer of zonder muis. Wij werken naar WCAG 2.2, niveau AA.

Dit is een demonstratie. Daarom is dit nog geen officiële verklaring. Een organisatie die de site echt gebruikt, laat hem eerst onderzoeken.

## Wat wij hebben getest

- De soorten pagina’s van de site zijn automatisch gecontroleerd met axe.
- De pagina’s werken zonder JavaScript.

Een automatische test vindt maar een deel van de problemen.

## Wat wij niet weten

- Mensen met een beperking hebben de site nog niet uitgeprobeerd.
- De site is nog niet getest met alle schermlezers en hulpmiddelen.
- Er is geen onderzoek gedaan door een bureau dat daar verstand van heeft.
- Of een plek goed is met een rolstoel, weten wij van de meeste plekken niet. Dan staat er dat wij het niet weten.

## Wat nog niet goed is

- Niet alle teksten zijn in het Engels vertaald. Ontbreekt een vertaling, dan ziet u de Nederlandse tekst.
- Het deel waar medewerkers inloggen, heeft bekende problemen. Sommige knoppen en velden hebben geen goede naam.

? Ik loop ergens tegenaan. Wat nu?
! Bel ons. Het nummer staat op elke pagina. In deze demonstratie is het een voorbeeldnummer. Op een echte site staat hier ook een e-mailadres, en hoe snel u antwoord krijgt.
`,
      en: `
Everybody must be able to use this site. Also with an old phone, little internet, a screen reader or without a mouse. We work towards WCAG 2.2, level AA.

This is a demonstration. So this is not an official statement yet. An organisation that really uses the site has it examined first.

## What we have tested

- The kinds of pages of the site were checked automatically with axe.
- The pages work without JavaScript.

An automatic test finds only part of the problems.

## What we do not know

- People with a disability have not tried the site yet.
- The site has not been tested with all screen readers and aids.
- No expert office has examined it.
- Of most places we do not know whether they suit a wheelchair. The site then says that we do not know.

## What is not good yet

- Not all texts are translated into English. Where a translation is missing, you see the Dutch text.
- The part where staff log in has known problems. Some buttons and fields have no proper name.

? I run into something. What now?
! Call us. The number is on every page. In this demonstration it is an example number. A real site also gives an e-mail address here, and how soon you get an answer.
`,
    },
  },
];
