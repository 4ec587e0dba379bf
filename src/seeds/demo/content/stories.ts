import type { StoryRecord } from '../records';

/** Made up, and saying so; built on what the pilots in Rotterdam, Nieuwegein and Gouda told about themselves. */
export const stories: StoryRecord[] = [
  {
    slug: 'mijn-rooster-staat-nu-in-mijn-telefoon',
    title: { nl: '“Mijn rooster staat nu in mijn telefoon”', en: '“My rota is in my phone now”' },
    lead: {
      nl: 'Samira werkt in de thuiszorg. Zij was bang voor de app van haar werk. Haar werkgever gaf haar tijd om te leren.',
      en: 'Samira works in home care. She was afraid of the app of her work. Her employer gave her time to learn.',
    },
    ambassadors: ['samira'],
    organisation: 'vierstroom',
    barriers: ['time', 'attitude'],
    topics: ['work-apps', 'phone'],
    levelBefore: 1,
    levelAfter: 3,
    image: 'zorgmedewerker-tablet',
    body: {
      nl: `
Samira kent haar cliënten goed. Zij weet wie van thee houdt en wie een praatje nodig heeft. Maar toen het rooster van papier naar een app ging, sliep zij slecht.

“Ik vroeg elke week aan mijn dochter: waar moet ik morgen heen? Op het werk zei ik niets. Iedereen leek het te snappen.”

> Ik dacht dat ik de enige was. Toen zat de hele tafel vol collega’s die hetzelfde dachten.
> — Samira, medewerker thuiszorg

## Een uitnodiging van het werk

Haar werkgever stuurde een uitnodiging voor een training in de bibliotheek. Niet in haar vrije tijd, maar onder werktijd. Dat maakte verschil.

Er was ook iemand van het werk bij. Zo kon Samira meteen vragen hoe zij een dienst ruilt. En waar zij haar uren ziet. De trainer van het Taalhuis legde uit hoe de telefoon werkt.

![groep-aan-tafel](Aan de leertafel begint iedereen op een ander punt.)

## Klein beginnen

De eerste middag leerde Samira alleen haar rooster openen. Meer niet. De week erna deed zij het zelf, voor haar eerste dienst.

? Wat zou u tegen een collega zeggen?
! Ga mee. Je hoeft niets te kunnen. En zeg gerust dat je het niet snapt, want dan durven anderen het ook.

? Wat doet u nu anders?
! Ik kijk ’s avonds zelf op mijn rooster. En ik stuur een bericht als ik te laat ben. Dat gaf ik vroeger door aan mijn dochter.

[[Leren voor uw werk in de zorg: inloopuur-zorgmedewerkers-nieuwegein, kennismaken-met-digitaal-werken-in-de-zorg, samen-aan-tafel-nieuwegein]]

Samira en haar verhaal zijn bedacht voor deze demonstratie.
`,
      en: `
Samira knows her clients well. She knows who likes tea and who needs a chat. But when the rota went from paper to an app, she slept badly.

“Every week I asked my daughter: where do I go tomorrow? At work I said nothing. Everybody seemed to understand it.”

> I thought I was the only one. Then the whole table was full of colleagues who thought the same.
> — Samira, home care worker

## An invitation from work

Her employer sent an invitation for a training in the library. Not in her free time, but in working hours. That made the difference.

Somebody from work was there too. So Samira could ask at once how to swap a shift and where to see her hours. The trainer of the Taalhuis explained how the phone works.

## Starting small

The first afternoon Samira only learned to open her rota. No more. The week after, she did it herself, before her first shift.

? What would you tell a colleague?
! Come along. You do not need to know anything. And feel free to say that you do not understand, because then others dare to as well.

[[Learning for your work in care: inloopuur-zorgmedewerkers-nieuwegein, kennismaken-met-digitaal-werken-in-de-zorg, samen-aan-tafel-nieuwegein]]

Samira and her story were made up for this demonstration.
`,
    },
  },
  {
    slug: 'ik-zei-altijd-dat-ik-het-wel-kon',
    title: { nl: '“Ik zei altijd dat ik het wel kon”', en: '“I always said that I could do it”' },
    lead: {
      nl: 'Ruud kwam in een groep die veel te moeilijk was. Niet door de bibliotheek, maar omdat hij zich schaamde.',
      en: 'Ruud ended up in a group that was far too hard. Not because of the library, but because he was ashamed.',
    },
    ambassadors: ['ruud'],
    organisation: 'bibliotheek-rotterdam',
    barriers: ['attitude'],
    topics: ['computer-basics', 'email', 'job-search'],
    levelBefore: 2,
    levelAfter: 3,
    image: 'handen-op-laptop',
    body: {
      nl: `
“Kunt u met de computer werken?” vroeg de begeleider. “Ja hoor”, zei Ruud. Hij had er thuis een staan. Dat zijn vrouw alles deed, zei hij er niet bij.

In de eerste les moest hij een bijlage sturen. Ruud wist niet wat een bijlage was. Hij ging weg in de pauze en kwam niet terug.

> Ik was dertig jaar de man die wist hoe het moest. Dan ga je niet zeggen dat je een muis eng vindt.
> — Ruud, zoekt werk

## Een ander gesprek

Een paar weken later belde de begeleider. Niet om te vragen waarom hij weg was. Wel om koffie te drinken. Dit keer kreeg Ruud geen vraag over wat hij kon. De begeleider zette een laptop neer. “Zullen we samen een e-mail sturen met een foto erbij?”

Het lukte half. En dat was precies genoeg om te weten waar hij kon beginnen. Geen cijfer, geen test.

![handen-op-laptop](Samen iets doen laat meer zien dan een vragenlijst.)

## Nu

Ruud oefent elke donderdag op de open oefenmiddag. Hij stuurt zijn cv zelf. Soms vraagt hij nog om hulp. Dat durft hij nu.

? Wat helpt om eerlijk te zijn over wat je kunt?
! Dat iemand iets met je doet, in plaats van dat je het moet zeggen. En dat er niemand meekijkt die je kent.

[[Beginnen waar u bent: informatiepunt-taal-en-digitaal, open-oefenmiddag-centrale, samen-werk-zoeken-centrale]]

Ruud en zijn verhaal zijn bedacht voor deze demonstratie.
`,
      en: `
“Can you work with a computer?” asked the supervisor. “Sure”, said Ruud. There was one at home. He did not add that his wife did everything.

In the first lesson he had to send an attachment. Ruud did not know what an attachment was. He left in the break and did not come back.

> For thirty years I was the man who knew how to do it. Then you are not going to say that a mouse scares you.
> — Ruud, looks for work

## Another talk

A few weeks later the supervisor called. Not to ask why he had left, but to have coffee. This time Ruud was not asked what he could do. The supervisor put down a laptop and said: “Shall we send an e-mail together, with a photo?”

It half worked. And that was just enough to know where he could begin. No mark, no test.

## Now

Ruud practises every Thursday at the open practice afternoon. He sends his cv himself. Sometimes he still asks for help. He dares to now.

[[Start where you are: informatiepunt-taal-en-digitaal, open-oefenmiddag-centrale, samen-werk-zoeken-centrale]]

Ruud and his story were made up for this demonstration.
`,
    },
  },
  {
    slug: 'een-jaar-lang-een-laptop-in-huis',
    title: { nl: 'Een jaar lang een laptop in huis', en: 'A laptop at home for a year' },
    lead: {
      nl: 'Joyce zocht werk met een oude telefoon. Zij leende een laptop. Maar die laptop was niet het belangrijkste.',
      en: 'Joyce looked for work with an old phone. She borrowed a laptop. But the laptop was not what mattered most.',
    },
    ambassadors: ['kwame'],
    organisation: 'gemeente-rotterdam',
    barriers: ['access', 'complexity'],
    topics: ['job-search', 'computer-basics', 'email'],
    levelBefore: 1,
    levelAfter: 3,
    image: 'laptop-overdracht',
    body: {
      nl: `
Een sollicitatie op een telefoon met een gebarsten scherm. Joyce deed het in de bus, op de gratis wifi. Vaak was het formulier weg voordat zij klaar was.

In de proeftuin kreeg zij een opgeknapte laptop te leen. Een jaar lang. “Ik zette hem op tafel en dacht: en nu?”

## Vier dingen tegelijk

Want een laptop alleen helpt niet. Joyce kreeg er drie dingen bij:

- les in de wijk, op haar eigen niveau
- hulp bij een goedkoper abonnement voor internet
- een nummer van de helpdesk, met Kwame aan de lijn

> Zij belde mij de eerste week vier keer. De laatste maand nog één keer, om te vertellen dat zij een gesprek had.
> — Kwame, vrijwilliger bij de helpdesk

![wifi-thuis](Met internet thuis kon Joyce oefenen als de kinderen sliepen.)

## Na een jaar

Joyce werkt nu drie dagen in een kantine. De laptop ging terug. Zij kocht zelf een tweedehands. “Ik weet nu welke ik nodig heb. Dat wist ik eerst ook niet.”

? Wat als de laptop kapotgaat?
! Dan belt u. Bij Joyce viel er thee overheen. Zij kreeg een andere en hoefde zich niet te schamen.

[[Dit haalt drempels weg: leenlaptop-proeftuin-rotterdam, goedkoop-internet-thuis, klik-en-tik-feijenoord]]

Joyce, Kwame en dit verhaal zijn bedacht voor deze demonstratie.
`,
      en: `
A job application on a phone with a cracked screen. Joyce did it on the bus, on the free wifi. Often the form was gone before she had finished.

In the pilot she got a refurbished laptop on loan. For a year. “I put it on the table and thought: and now?”

## Four things at once

A laptop alone does not help. Joyce got three more things:

- lessons in the neighbourhood, at her own level
- help with a cheaper internet contract
- a number of the helpdesk, with Kwame on the line

> She called me four times in the first week. In the last month just once, to tell me that she had an interview.
> — Kwame, volunteer at the helpdesk

## After a year

Joyce now works three days a week in a canteen. The laptop went back. She bought a second-hand one herself. “Now I know which one I need. I did not know that either.”

[[This takes barriers away: leenlaptop-proeftuin-rotterdam, goedkoop-internet-thuis, klik-en-tik-feijenoord]]

Joyce, Kwame and this story were made up for this demonstration.
`,
    },
  },
  {
    slug: 'wat-ziet-u-nu',
    title: { nl: '“Wat ziet u nu?”', en: '“What do you see now?”' },
    lead: {
      nl: 'Kwame helpt mensen aan de telefoon. Zijn eerste vraag is altijd dezelfde. En hij wacht op het antwoord.',
      en: 'Kwame helps people on the phone. His first question is always the same. And he waits for the answer.',
    },
    ambassadors: ['kwame'],
    organisation: 'bibliotheek-rotterdam',
    barriers: ['awareness', 'complexity'],
    topics: ['digid', 'phone', 'safety'],
    levelBefore: 2,
    levelAfter: 4,
    image: 'telefoon-grote-knoppen',
    body: {
      nl: `
Wie de helpdesk belt, zegt vaak eerst sorry. “Sorry dat ik stoor.” “Sorry, ik ben dom.” Kwame kent die zinnen. Hij zegt dan: “U bent niet dom, het scherm is onduidelijk. Wat ziet u nu?”

Meneer Tan belde elke maandag. Hij wilde zijn post van de overheid lezen. Maar DigiD vroeg om een code, en die begreep hij niet. Zij deden het samen, stap voor stap. Meneer Tan typte. Kwame luisterde.

> Zodra ik het overneem, leert niemand iets. Dus ik houd mijn handen op mijn rug. Ook aan de telefoon.
> — Kwame, vrijwilliger bij de helpdesk

## Van bellen naar komen

Na een maand vroeg Kwame of meneer Tan een keer langs wilde komen. In de bibliotheek zag hij dat er meer mensen waren met dezelfde vraag. Hij deed de cursus over DigiD. Nu helpt hij zijn buurvrouw.

? Mag de helpdesk mijn wachtwoord weten?
! Nee, nooit. U logt zelf in. Vraagt iemand aan de telefoon om uw wachtwoord of pincode? Hang dan op.

? Is een vraag te klein?
! Nee. De meeste vragen duren vijf minuten. Maar u kunt er een week wakker van liggen.

[[Zelf vragen stellen: telefonisch-spreekuur-digitale-overheid, digihulplijn, hulp-bij-digitale-vragen-centrale]]

Kwame, meneer Tan en dit verhaal zijn bedacht voor deze demonstratie.
`,
      en: `
People who call the helpdesk often say sorry first. “Sorry to bother you.” “Sorry, I am stupid.” Kwame knows those sentences. He says: “You are not stupid, the screen is unclear. What do you see now?”

Mr Tan called every Monday. He wanted to read his post from the government, but DigiD asked for a code that he did not understand. They did it together, step by step. Mr Tan typed. Kwame listened.

> As soon as I take over, nobody learns anything. So I keep my hands behind my back. On the phone too.
> — Kwame, volunteer at the helpdesk

## From calling to coming

After a month Kwame asked whether Mr Tan would like to come by. In the library he saw that more people had the same question. He took the course about DigiD. Now he helps his neighbour.

? May the helpdesk know my password?
! No, never. You log in yourself. Does somebody on the phone ask for your password or pin? Then hang up.

[[Ask your own question: telefonisch-spreekuur-digitale-overheid, digihulplijn, hulp-bij-digitale-vragen-centrale]]

Kwame, Mr Tan and this story were made up for this demonstration.
`,
    },
  },
  {
    slug: 'we-drinken-eerst-koffie',
    title: { nl: 'We drinken eerst koffie', en: 'First we have coffee' },
    lead: {
      nl: 'Na de training wilden de deelnemers niet weg. Zij wilden elkaar blijven zien. Zo ontstond de leertafel van Dewi.',
      en: 'After the training the participants did not want to leave. They wanted to keep seeing each other. So the learning table of Dewi began.',
    },
    ambassadors: ['dewi'],
    organisation: 'bibliotheek-de-tweede-verdieping',
    barriers: ['attitude', 'awareness'],
    topics: ['phone', 'computer-basics'],
    levelBefore: 1,
    levelAfter: 2,
    image: 'groep-aan-tafel',
    body: {
      nl: `
Elke dinsdagmiddag staan er tien kopjes klaar in de bibliotheek van Nieuwegein. Dewi kent de namen. Zij weet ook wie suiker neemt.

“Mensen denken dat zij voor de telefoon komen”, zegt Dewi. “Maar eerst willen zij vertellen. Over de brief die zij niet begrijpen. Over de zoon die ongeduldig wordt. Als je dat overslaat, leert niemand iets.”

> Gehoord worden is de eerste les. De rest gaat daarna bijna vanzelf.
> — Dewi, gastvrouw aan tafel

## Opschrijven zonder namen

Dewi heeft een schrift. Daarin staat waar mensen hulp bij willen. Geen namen, alleen de vraag. In één maand stond er zes keer “DigiD-app”. Toen kwam er een workshop over de DigiD-app.

![brief-van-de-overheid](Vaak begint het met een brief.)

## Elkaar helpen

Aan tafel is niemand de leraar. Wie vorige week een foto leerde sturen, doet het vandaag voor. Dat is spannend, en het maakt trots.

? Moet ik elke week komen?
! Nee. Kom als u zin heeft. Uw stoel is er dan nog.

? Moet ik iets kunnen?
! Nee. Luisteren mag ook.

[[Samen leren bij u in de buurt: samen-aan-tafel-nieuwegein, digid-app-op-uw-telefoon-nieuwegein, zorgtafel-gouda, koffie-en-computer-ijsselstein]]

Dewi en dit verhaal zijn bedacht voor deze demonstratie.
`,
      en: `
Every Tuesday afternoon ten cups are ready in the library of Nieuwegein. Dewi knows the names. She also knows who takes sugar.

“People think that they come for the phone”, says Dewi. “But first they want to tell. About the letter that they do not understand. About the son who becomes impatient. If you skip that, nobody learns anything.”

> Being heard is the first lesson. The rest then comes almost by itself.
> — Dewi, host at the table

## Writing down without names

Dewi has a notebook. It says what people want help with. No names, just the question. When it said “DigiD app” six times in one month, there was a workshop about the DigiD app.

## Helping each other

At the table nobody is the teacher. Who learned to send a photo last week shows it today. That is exciting, and it makes people proud.

[[Learning together near you: samen-aan-tafel-nieuwegein, digid-app-op-uw-telefoon-nieuwegein, zorgtafel-gouda, koffie-en-computer-ijsselstein]]

Dewi and this story were made up for this demonstration.
`,
    },
  },
  {
    slug: 'mijn-client-kwam-mee-naar-de-bibliotheek',
    title: { nl: '“Mijn cliënt kwam mee naar de bibliotheek”', en: '“My client came along to the library”' },
    lead: {
      nl: 'Mevrouw Bakker wilde niemand om hulp vragen. Behalve aan Samira, die elke ochtend bij haar thuiskomt.',
      en: 'Mrs Bakker did not want to ask anybody for help. Except Samira, who comes to her home every morning.',
    },
    ambassadors: ['samira'],
    organisation: 'vierstroom',
    barriers: ['awareness', 'attitude'],
    topics: ['video-calling', 'health', 'phone'],
    levelBefore: 1,
    levelAfter: 2,
    image: 'balie-bibliotheek',
    body: {
      nl: `
Op de kast van mevrouw Bakker stond een tablet in de doos. Een cadeau van haar kleinzoon in Canada. “Daar ben ik te oud voor”, zei zij.

Samira zag die doos elke ochtend. Na haar eigen training durfde zij iets te zeggen. “Ik kon het ook niet. Zal ik vertellen waar ik het leerde?”

> Van een folder ga je niet naar de bibliotheek. Van iemand die je vertrouwt wel.
> — Samira, medewerker thuiszorg

## Samen naar binnen

De eerste keer liep Samira mee tot aan de tafel. Dewi schoof een stoel bij. Mevrouw Bakker zei een half uur niets. Daarna vroeg zij hoe het toch moest, dat bellen met beeld.

![videogesprek](Bellen met beeld: het eerste gesprek met Canada duurde een uur.)

## Wie bij mensen thuiskomt, ziet wie hulp kan gebruiken

Medewerkers in de zorg komen op plekken waar een bibliotheek niet komt. Als zij zelf weten waar hulp is, kunnen zij anderen de weg wijzen. Zij hoeven niets uit te leggen. Een kaartje met een tijd en een naam is genoeg.

? Is dit niet extra werk voor de zorg?
! Het is een zin, en soms een kaartje. Meer hoeft niet. De les geeft de bibliotheek.

[[Iemand meenemen mag: samen-aan-tafel-nieuwegein, beeldbellen-overvecht, informatiepunt-digitale-overheid-nieuwegein]]

Samira, mevrouw Bakker en dit verhaal zijn bedacht voor deze demonstratie.
`,
      en: `
On the cupboard of Mrs Bakker was a tablet in its box. A present from her grandson in Canada. “I am too old for that”, she said.

Samira saw that box every morning. After her own training she dared to say something. “I could not do it either. Shall I tell you where I learned it?”

> A leaflet does not make you go to the library. Somebody you trust does.
> — Samira, home care worker

## Going in together

The first time Samira walked along to the table. Dewi pulled up a chair. Mrs Bakker said nothing for half an hour. Then she asked how it was done, those video calls.

## Who visits people at home sees who could use help

Care workers come to places where a library does not. When they know where help is, they can show others the way. They do not have to explain anything. A card with a time and a name is enough.

[[You may bring somebody: samen-aan-tafel-nieuwegein, beeldbellen-overvecht, informatiepunt-digitale-overheid-nieuwegein]]

Samira, Mrs Bakker and this story were made up for this demonstration.
`,
    },
  },
];
