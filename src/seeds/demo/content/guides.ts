import type { GuideRecord } from '../records';

/** How others can do it too: practical, and honest about what went slowly in the pilots. */
export const guides: GuideRecord[] = [
  {
    slug: 'een-inloopuur-met-een-werkgever',
    for: ['libraries', 'employers'],
    organisation: 'bibliotheek-de-tweede-verdieping',
    title: { nl: 'Een inloopuur beginnen met een werkgever', en: 'Starting a walk-in hour with an employer' },
    summary: {
      nl: 'Mensen met een praktisch beroep bereikt u via hun werk. Zo begint u met een werkgever een training en een vast inloopuur. In acht weken.',
      en: 'You reach people in hands-on jobs through their work. This is how you set up training and a fixed walk-in hour with an employer, in eight weeks.',
    },
    body: {
      nl: `
Medewerkers in de thuiszorg, de schoonmaak of een magazijn komen niet vanzelf naar een cursus. Zij werken op losse tijden en praten niet graag over wat zij niet kunnen. In Nieuwegein en Gouda lukte het wel, omdat de werkgever hen zelf uitnodigde.

## Wat iedereen inbrengt

- **De werkgever** nodigt uit, betaalt de uren en geeft een ruimte. Ook stuurt hij iemand mee voor vragen over rooster, verlof en apps.
- **De bibliotheek of het Taalhuis** geeft de training en leent laptops en tablets uit. Daarna is er het inloopuur.
- **Het werkgeversservicepunt** brengt u bij werkgevers die dit willen.
- **Een mbo-school** kan meedenken over de les, of over wat er daarna komt.
- **De gemeente** weet wie er nog meer in de wijk werkt.

## In acht weken

1. **Week 1: kies één werkgever.** Begin bij iemand die u al kent. Vraag welke app de meeste vragen geeft.
2. **Week 2: ga kijken.** Loop een dienst mee of drink koffie met een team. Schrijf op wat u hoort.
3. **Week 3: spreek af wie er uitnodigt.** Een teamleider die het zelf vertelt, werkt beter dan een e-mail.
4. **Week 4: maak de training klein.** Eén onderwerp per keer. Op de telefoon die mensen op hun werk gebruiken.
5. **Week 5 en 6: geef twee trainingen.** Hoogstens tien mensen. Zorg dat er iemand van het werk bij is.
6. **Week 7: vraag wat er nodig is.** Vraag niet of het leuk was. Vraag wat iemand morgen weer lastig vindt.
7. **Week 8: open het inloopuur.** Elke week op dezelfde tijd, ook als er één iemand komt.

## Wat het inloopuur goed maakt

- Kies een tijd aan het begin of het eind van een dienst.
- Zet koffie. In de proef wilden mensen vooral samenkomen en gehoord worden. Zij wilden delen wat zij meemaken.
- Schrijf vragen op zonder namen. Na een maand ziet u waar u een workshop over moet geven.
- Houd vol. De eerste weken is het stil.

> Kijk niet hoeveel mensen er zijn. Kijk wie er terugkomt.
> — Uit de praktijk van de leertafel (bedacht voorbeeld)

## Vragen van werkgevers

? Hoeveel uren kost het?
! Reken op twee keer twee uur training per medewerker. Daarna komt er af en toe een uur inloop bij. Die uren tellen als werktijd.

? Wat levert het op?
! Medewerkers gebruiken de apps die zij voor hun werk nodig hebben. Zij hebben meer zelfvertrouwen en helpen elkaar. En zij wijzen cliënten de weg naar hulp.

? Moet iedereen meedoen?
! Nee. Begin met wie wil. De rest hoort het vanzelf.

## Neem medewerkers serieus als ambassadeur

Wie bij mensen thuiskomt, ziet wie hulp kan gebruiken. Geef medewerkers een kaartje mee met de tijd en de naam van wie er zit. Vraag hun niet om les te geven.

[[Zo ziet het eruit: inloopuur-zorgmedewerkers-nieuwegein, training-bij-u-op-het-werk-nieuwegein, zorgtafel-gouda]]
`,
      en: `
People who work in home care, cleaning or a warehouse do not come to a course by themselves. They work at odd hours and do not like to talk about what they cannot do. In Nieuwegein and Gouda it worked, because the employer invited them.

## What everybody brings

- **The employer** invites, pays the hours, gives a room and sends somebody along for questions about rota, leave and apps.
- **The library or language house** gives the training, lends laptops and tablets, and keeps the walk-in hour after that.
- **The employer service point** leads you to employers who want this.
- **A vocational college** can help with the lesson, or with what comes next.
- **The municipality** knows who else works in the neighbourhood.

## In eight weeks

1. **Week 1: choose one employer.** Begin with somebody you know. Ask which app raises most questions.
2. **Week 2: go and look.** Walk along on a shift or have coffee with a team. Write down what you hear.
3. **Week 3: agree who invites.** A team leader who tells it in person works better than an e-mail.
4. **Week 4: make the training small.** One subject at a time, on the phone that people use at work.
5. **Weeks 5 and 6: give two trainings.** Ten people at most. See to it that somebody from work is there.
6. **Week 7: ask what is needed.** Do not ask whether it was nice. Ask what will be hard again tomorrow.
7. **Week 8: open the walk-in hour.** Every week at the same time, also when one person comes.

## What makes the walk-in hour good

- Choose a time at the beginning or the end of a shift.
- Make coffee. In the pilot, people came above all to come together, be heard and share what they go through.
- Write down questions without names. After a month you see what to give a workshop about.
- Keep going. The first weeks are quiet.

## Questions of employers

? How many hours does it cost?
! Count on two trainings of two hours for each employee, and an hour of walk-in now and then. Those hours count as working time.

? What does it bring?
! Employees use the apps that they need for their work. They have more confidence and help each other. And they show clients the way to help.

[[This is what it looks like: inloopuur-zorgmedewerkers-nieuwegein, training-bij-u-op-het-werk-nieuwegein, zorgtafel-gouda]]
`,
    },
  },
  {
    slug: 'laptops-uitlenen-voor-een-jaar',
    for: ['municipalities', 'libraries'],
    organisation: 'gemeente-rotterdam',
    title: { nl: 'Laptops uitlenen voor een jaar', en: 'Lending laptops for a year' },
    summary: {
      nl: 'Een laptop helpt pas als er ook les, internet en een helpdesk is. Stap voor stap, met wat er in Rotterdam langzaam ging.',
      en: 'A laptop helps only when there are lessons, internet and a helpdesk too. Step by step, with what went slowly in Rotterdam.',
    },
    body: {
      nl: `
De gemeente Rotterdam vroeg werkzoekenden wat zij nodig hebben. Het antwoord was niet: meer computers. Het was een combinatie. Iedereen lijkt het te kunnen, en u kunt het niet. Dat iemand begrijpt hoe dat voelt, was het belangrijkste.

## De vier delen horen bij elkaar

- een **laptop**, opgeknapt, een jaar te leen
- **internet** thuis dat te betalen is
- **les** in de wijk, op het niveau van de deelnemer
- een **helpdesk** die geduld heeft

Haalt u er één weg, dan werkt de rest minder goed.

## Voordat u begint

1. **Praat met tien mensen om wie het gaat.** Vraag waar zij tegenop zien, niet alleen wat zij nodig hebben.
2. **Regel de laptops.** Stichtingen zoals Allemaal Digitaal geven opgeknapte laptops door aan organisaties. Zet er weinig op, en alleen wat u kunt uitleggen.
3. **Schrijf één blad met afspraken.** In gewone woorden: hoe lang, wat als hij kapotgaat, wat als iemand verhuist. Geen borg die mensen wegjaagt.
4. **Spreek af wie de helpdesk is.** Met een naam en een nummer.

## Het eerste gesprek

Vraag niet: “Wat is uw niveau?” Doe iets samen. Lees daarvoor de handleiding [Het niveau vinden zonder schaamte](/handleidingen/het-niveau-vinden-zonder-schaamte).

Spreek ook af wat iemand wil bereiken. Zelf een doel kiezen werkt beter dan een doel krijgen.

## Het jaar door

- **Na één week:** bel. Vraag of de laptop al open is geweest.
- **Na een maand:** kijk samen of de les past.
- **Elke drie maanden:** doe opnieuw een paar kleine taken. Schrijf op wat iemand zelf zegt, en daarnaast wat u ziet.
- **Na een jaar:** laptop terug, overnemen of verlengen. Maak dat ruim van tevoren bekend.

## Wat in Rotterdam tegenviel

De proef liep van mei 2023 tot juni 2024. Er werden 400 deelnemers gehoopt. Het werden er bijna 100.

- Mensen vinden kostte veel meer tijd dan gedacht.
- Een deel sprak te weinig Nederlands voor de lessen.
- Het juiste niveau was moeilijk te bepalen. Mensen schatten zichzelf te hoog in, uit schaamte.
- Van de deelnemers kon minder dan de helft e-mailen. Vier op de tien konden DigiD gebruiken.
- Bijna driekwart leende een laptop.

Reken daarom op een lange aanloop, en begin met een kleine groep.

? Wat als een laptop niet terugkomt?
! Dat gebeurt soms. Reken erop. Een streng contract houdt vooral eerlijke mensen weg.

? Mogen wij volgen wat iemand doet op de laptop?
! Nee. U volgt iemand door te praten, niet door mee te kijken. Vertel van tevoren wat u opschrijft en hoe lang u dat bewaart.

[[Zo ziet het eruit: leenlaptop-proeftuin-rotterdam, laptop-van-allemaal-digitaal, goedkoop-internet-thuis]]
`,
      en: `
The city of Rotterdam asked job-seekers what they need. The answer was not: more computers. It was a combination. Everybody seems able to do it, and you are not. That somebody understands how that feels mattered most.

## The four parts belong together

- a **laptop**, refurbished, on loan for a year
- **internet** at home that people can afford
- **lessons** in the neighbourhood, at the level of the participant
- a **helpdesk** with patience

Take one away, and the others work less well.

## Before you begin

1. **Talk with ten of the people it is about.** Ask what they dread, not only what they need.
2. **Arrange the laptops.** Foundations such as Allemaal Digitaal pass refurbished laptops on to organisations. Put little on them, and only what you can explain.
3. **Write one page of agreements.** In plain words: how long, what if it breaks, what if somebody moves. No deposit that chases people away.
4. **Agree who the helpdesk is.** With a name and a number.

## Through the year

- **After a week:** call. Ask whether the laptop has been opened.
- **After a month:** look together whether the lessons fit.
- **Every three months:** do a few small tasks again. Write down what people say themselves, and beside it what you see.
- **After a year:** return the laptop, take it over or extend. Say so well in advance.

## What was disappointing in Rotterdam

The pilot ran from May 2023 to June 2024. It hoped for 400 participants and reached almost 100.

- Finding people took far more time than expected.
- Some spoke too little Dutch for the lessons.
- The right level was hard to find. People estimated themselves too high, out of shame.
- Fewer than half of the participants could e-mail. Four in ten could use DigiD.
- Nearly three quarters borrowed a laptop.

So count on a long run-up, and begin with a small group.

? May we follow what somebody does on the laptop?
! No. You follow people by talking, not by looking on. Tell them beforehand what you write down and how long you keep it.

[[This is what it looks like: leenlaptop-proeftuin-rotterdam, laptop-van-allemaal-digitaal, goedkoop-internet-thuis]]
`,
    },
  },
  {
    slug: 'het-niveau-vinden-zonder-schaamte',
    for: ['libraries', 'municipalities', 'volunteers'],
    organisation: 'bibliotheek-rotterdam',
    title: { nl: 'Het niveau vinden zonder schaamte', en: 'Finding the level without shame' },
    summary: {
      nl: 'Wie vraagt “wat kunt u al?” krijgt een dapper antwoord. Met vijf kleine taken ziet u in een kwartier waar iemand kan beginnen.',
      en: 'Who asks “what can you do already?” gets a brave answer. With five small tasks you see in fifteen minutes where somebody can begin.',
    },
    body: {
      nl: `
In de Rotterdamse proef was het juiste niveau vinden een van de moeilijkste dingen. Mensen schatten zichzelf te hoog in. Niet om te liegen, maar omdat zij zich schamen. Dan komen zij in een groep die te snel gaat, en blijven zij weg.

## Drie regels

- **Geen cijfer geven.** Er is geen goed of fout, en niemand kan zakken.
- **Doen, niet vragen.** Een kleine taak laat meer zien dan een vragenlijst.
- **Altijd eindigen met iets wat lukt.** Daarmee gaat iemand naar huis.

## Vijf kleine taken

Leg een laptop en een telefoon neer. Zeg: “Ik ben benieuwd waar u mee wilt beginnen. Zullen we iets proberen? We stoppen wanneer u wilt.”

1. **Zet de laptop aan en typ uw naam.** Lukt dit niet of met veel hulp? Dan past *Ik begin net*.
2. **Zoek op hoe laat de bibliotheek opengaat.** Lukt dit met een beetje hulp? Dan past *Met hulp lukt het*.
3. **Stuur mij een e-mail met een foto erbij.** Lukt dit zelf? Dan past *Makkelijke dingen doe ik zelf*.
4. **Laat zien waar u uw post van de overheid zou lezen.** Inloggen hoeft niet. Weet iemand de weg? Dan past *Ik regel zelf veel online*.
5. **Maak een lijstje met drie namen en deel het.** Gaat dit vlot? Dan past *Ik werk goed met de computer*.

Stop bij de eerste taak die niet prettig is. Dat is het begin, niet de grens.

## Zinnen die helpen

- “Dit vindt bijna iedereen in het begin lastig.”
- “De website is onduidelijk, dat ligt niet aan u.”
- “Wat zou u volgende maand zelf willen kunnen?”

## Zinnen die niet helpen

- “Dit is heel makkelijk.”
- “Dat weet u toch wel?”
- “Geef uzelf eens een cijfer.”

## Wat u opschrijft

Schrijf op wat iemand zelf zegt. Schrijf daarnaast op wat u zag. Het een staat nooit boven het ander. Soms kan iemand meer dan hij denkt, soms minder. Beide zijn goed om te weten.

? En als iemand niet wil laten zien wat hij kan?
! Dan niet. Laat iemand meedoen met een inloop of aan tafel. Na een paar weken ziet u het vanzelf.

? Mag er familie bij zijn?
! Ja, als de persoon dat wil. Vraag wel of de familie even niet helpt. Dat is vaak het moeilijkste van de middag.

? Kan een online test niet?
! De Digimeter geeft een indruk. Hij zegt niet alles en vraagt om een account. Gebruik hem naast een gesprek, niet in plaats daarvan.

[[Een goed eerste gesprek: informatiepunt-taal-en-digitaal, les-op-maat-centrale, klik-en-tik-centrale]]
`,
      en: `
In the Rotterdam pilot, finding the right level was one of the hardest things. People estimate themselves too high. Not to lie, but because they are ashamed. Then they end up in a group that goes too fast, and stay away.

## Three rules

- **Give no mark.** There is no right or wrong, and nobody can fail.
- **Do, do not ask.** A small task shows more than a questionnaire.
- **Always end with something that works.** That is what somebody goes home with.

## Five small tasks

Put down a laptop and a phone. Say: “I wonder where you would like to begin. Shall we try something? We stop whenever you want.”

1. **Switch the laptop on and type your name.** Not yet, or with a lot of help? Then *I am just starting* fits.
2. **Look up when the library opens.** With a little help? Then *With help I manage* fits.
3. **Send me an e-mail with a photo.** By yourself? Then *I do easy things myself* fits.
4. **Show where you would read your post from the government.** No need to log in. Do they know the way? Then *I arrange a lot online myself* fits.
5. **Make a list of three names and share it.** Does it go smoothly? Then *I work well with the computer* fits.

Stop at the first task that is not pleasant. That is the beginning, not the limit.

## Sentences that help

- “Almost everybody finds this hard in the beginning.”
- “The website is unclear, it is not you.”
- “What would you like to be able to do next month?”

## What you write down

Write down what people say themselves. Beside it, write down what you saw. One never stands above the other. Sometimes somebody can do more than they think, sometimes less. Both are good to know.

? And if somebody does not want to show what they can do?
! Then don't. Let them join a walk-in or a table. After a few weeks you will see by yourself.

[[A good first talk: informatiepunt-taal-en-digitaal, les-op-maat-centrale, klik-en-tik-centrale]]
`,
    },
  },
];
