import { describe, expect, it } from 'vitest';

import { plainLanguageProblems } from '@/domain/readability/plain-language';
import { SERIES, SIGN_UP_LOCALES, type SignUpStatus, type ToldMeeting } from '@/domain/sign-up';

import type { BookingFacts } from './booking-facts';
import { mailWords, type MailNews } from './mail-words';
import { isEnd, type SignUpNews } from './news';

const NOW = new Date('2026-11-23T10:00:00+01:00');
const LINK = 'https://digistap.example/aanmelding/abc';
const PAGE = 'https://digistap.example/aanbod/klik-en-tik';

const NEWS = [
  'signed-up',
  'offered',
  'accepted',
  'moved',
  'cancelled',
  'cancelled-by-staff',
  'lapsed',
  'called-off',
  'changed',
  'in-line',
  'no-place',
  'reminder',
] as const satisfies readonly SignUpNews[];

/** How people stand after each news. */
const STATUS: Partial<Record<SignUpNews, SignUpStatus>> = {
  offered: 'offered',
  'in-line': 'waiting',
  'no-place': 'waiting',
};

const FACTS: BookingFacts = {
  offers: new Map([
    [
      'offer',
      {
        id: 'offer',
        slug: 'klik-en-tik',
        isPublic: true,
        kind: 'location',
        location: 'library',
        onlineUrl: null,
        titles: { nl: 'Klik & Tik', en: 'Click & Tap' },
        notes: {},
        who: { nl: 'Een vrijwilliger staat bij de deur.' },
        whatToBring: { nl: 'Uw telefoon en de oplader.' },
        contactPresent: {},
      },
    ],
  ]),
  places: new Map([
    ['library', place('library', 'Bibliotheek Zuidplein', 'Gooilandsingel 95', '3083DP')],
    ['house', place('house', 'Huis van de Wijk', 'Zuidhoek 12', null)],
  ]),
  organisations: new Map([['org', { id: 'org', name: 'Bibliotheek Rotterdam', phone: '010 281 61 00' }]]),
  attending: new Map(),
  changedAt: new Map(),
  phone: '0800 1508',
};

function place(id: string, name: string, street: string, postcode: string | null) {
  const where = { slug: id, name, street, postcode, city: 'Rotterdam', lat: null, lon: null };
  return { id, ...where, isPublic: true, isExact: false, phone: null, directions: { nl: 'Naast de markt.' } };
}

function meeting(start: string, wishes: Partial<ToldMeeting> = {}): ToldMeeting {
  const end = new Date(Date.parse(start) + 2 * 3_600_000).toISOString();
  return { key: `row@${new Date(start).toISOString()}`, start, end, place: 'library', cancelled: false, ...wishes };
}

const TUESDAY = meeting('2026-12-01T10:00:00+01:00');

type Person = MailNews['people'][number];

function person(wishes: Partial<Person> = {}): Person {
  return {
    offer: 'offer',
    organisation: 'org',
    session: TUESDAY.key,
    status: 'confirmed',
    offeredUntil: wishes.status === 'offered' ? '2026-11-25T10:00:00+01:00' : null,
    name: 'Fatma',
    helper: '',
    locale: 'nl',
    told: [TUESDAY],
    ...wishes,
  };
}

function say(news: SignUpNews, people: readonly Person[] = [person()], wishes: Partial<MailNews> = {}, facts = FACTS) {
  const rest = { changes: [], now: NOW, manageUrl: LINK, pageUrl: PAGE, hasCalendar: false };
  return mailWords({ news, people, ...rest, ...wishes }, facts);
}

/** Every news to every sort of reader. */
const CASES = NEWS.flatMap((news) =>
  SIGN_UP_LOCALES.flatMap((locale) => {
    const own = { locale, status: STATUS[news] ?? (isEnd(news) ? 'cancelled' : 'confirmed') } as const;
    const group = ['Fatma', 'Ans', 'Bram', 'Cor', 'Dini'].map((name) => person({ ...own, name, helper: 'Samira' }));
    const unknown = person({ ...own, offer: null, organisation: 'gone', told: [], session: SERIES });
    return [
      { news, locale, to: 'themselves', people: [person(own)] },
      { news, locale, to: 'a helper', people: [person({ ...own, helper: 'Samira' })] },
      { news, locale, to: 'who signed up a group', people: group },
      { news, locale, to: 'somebody whose offer is gone', people: [unknown] },
    ];
  }),
);

describe('a mail about a place', () => {
  it.each(CASES)('of $news in $locale to $to has all it needs and nothing empty', ({ news, people }) => {
    const { subject, text } = say(news, people);
    expect(subject).toMatch(/^\S.{8,}\S$/u);
    expect(text).toContain(LINK);
    expect(text).not.toMatch(/\n\n\n|undefined|null|NaN|\{|\}|!|: *\n\n|, *$| {2}|, *\n(?!\n|Bib)/u);
    expect(text.startsWith('\n') || text.endsWith('\n')).toBe(false);
  });

  it.each(CASES)('of $news in $locale to $to is plain', ({ locale, news, people }) => {
    const { subject, text } = say(news, people, { hasCalendar: true });
    // What stands in lines of its own is no sentence.
    const sentences = text.split('\n').filter((line) => !/^(?:-|https:|[^.:]+: )/u.test(line));
    expect([subject, ...sentences].flatMap((line) => plainLanguageProblems(line, locale))).toEqual([]);
  });

  it('is another one in each language and for each news', () => {
    const all = NEWS.flatMap((news) => SIGN_UP_LOCALES.map((locale) => say(news, [person({ locale })]).text));
    expect(new Set(all).size).toBe(all.length);
  });

  it('says what, when and where, what to bring and whom to call', () => {
    expect(say('signed-up', [person()], { hasCalendar: true })).toEqual({
      subject: 'Aangemeld: Klik & Tik',
      text: [
        'Beste Fatma,',
        'U heeft zich aangemeld. U heeft een plaats.',
        'Wat: Klik & Tik\nWanneer: dinsdag 1 december, 10.00 tot 12.00 uur\nWaar: Bibliotheek Zuidplein, Gooilandsingel 95, 3083DP Rotterdam',
        'Wat neem ik mee? Uw telefoon en de oplader.\nWie ontvangt mij? Een vrijwilliger staat bij de deur.\nZo komt u er: Naast de markt.',
        'Bij deze mail zit een bestand voor uw agenda.',
        `Kunt u niet komen? Meld u dan af. Dan kan iemand anders komen.\nMet deze link kunt u afmelden of een andere bijeenkomst kiezen:\n${LINK}\nDe link is alleen voor u. Geef hem niet aan anderen.`,
        'Heeft u dit niet zelf gedaan? Dan heeft iemand zich vergist. Meld dan af met de link.',
        'Heeft u een vraag? Bel Bibliotheek Rotterdam: 010\u00A0281\u00A061\u00A000.',
        'Met vriendelijke groet,\nBibliotheek Rotterdam',
      ].join('\n\n'),
    });
  });

  it('names a day that is still right when it is read tomorrow', () => {
    const today = meeting('2026-11-23T14:00:00+01:00');
    expect(say('signed-up', [person({ told: [today] })]).text).toContain('Wanneer: maandag 23 november');
    expect(say('offered', [person({ status: 'offered' })]).text).toContain(
      'Zeg ja voor woensdag 25 november, 10.00 uur. Daarna gaat de plaats naar iemand anders.',
    );
  });

  it('falls back to Dutch words of an editor, and to words of its own', () => {
    const { text } = say('signed-up', [person({ locale: 'en' })]);
    expect(text).toContain('What: Click & Tap');
    expect(text).toContain('Uw telefoon en de oplader.');
    expect(say('called-off', [person({ offer: null })]).subject).toBe('Gaat niet door: Uw cursus of hulp');
  });

  it('carries no message that somebody typed as their name', () => {
    const name = 'U wint: https://kwaad.example/x bel 0900-1234';
    const { subject, text } = say('signed-up', [person({ name, helper: 'www.kwaad.example' })]);
    expect(subject + text).not.toMatch(/kwaad\.\S|0900|\/x/u);
    expect(say('signed-up', [person({ name: '12345' })]).text).toMatch(/^Goedendag,/u);
  });
});

describe('somebody who signs up others', () => {
  it('reads whom it is about', () => {
    const { text } = say('signed-up', [person({ helper: 'Samira' })]);
    expect(text).toMatch(
      /^Beste Samira,\n\nU heeft Fatma aangemeld. Er is plaats.\n\nWat: Klik & Tik\nVoor wie: Fatma\n/u,
    );
  });

  it('reads who of a group has a place, who is asked and who waits', () => {
    const people = (
      [
        ['Fatma', 'confirmed'],
        ['Ans', 'confirmed'],
        ['Bram', 'offered'],
        ['Cor', 'waiting'],
      ] as const
    ).map(([name, status]) => person({ name, status, helper: 'Samira' }));
    const { subject, text } = say('signed-up', people);
    expect(subject).toBe('Uw aanmelding: Klik & Tik');
    expect(text).toContain('U heeft 4 mensen aangemeld. Er is nu niet voor iedereen plaats. Zeg ja voor');
    expect(text).toContain('Met een plaats: Fatma en Ans\nPlaats vrij, nog ja zeggen: Bram\nOp de wachtlijst: Cor\n');
  });

  it('is named by nobody when they did not say who they are', () => {
    expect(say('cancelled', [person(), person({ name: 'Ans' })]).text).toMatch(
      /^Goedendag,\n\nU heeft Fatma en Ans afgemeld\./u,
    );
  });
});

describe('the meetings in a mail', () => {
  const lessons = Array.from({ length: 12 }, (_, week) =>
    meeting(new Date(Date.parse(TUESDAY.start) + week * 7 * 86_400_000).toISOString()),
  );

  it('of a series are all named that are still to come, the first ten of many', () => {
    const { text } = say('signed-up', [person({ session: SERIES, told: lessons })]);
    expect(text).toContain('Wanneer:\n- dinsdag 1 december, 10.00 tot 12.00 uur\n- dinsdag 8 december');
    expect(text).toContain('- dinsdag 2 februari 2027, 10.00 tot 12.00 uur\nEn daarna nog 2 keer.\nWaar: ');
    const later = say('changed', [person({ session: SERIES, told: lessons })], {
      now: new Date('2027-02-03T10:00:00Z'),
    });
    expect(later.text).toContain('Wanneer:\n- dinsdag 9 februari, 10.00 tot 12.00 uur\n- dinsdag 16 februari');
    expect(later.text).not.toContain('december');
  });

  it('of a series have their own place each where they differ', () => {
    const [first, second] = lessons;
    if (!first || !second) throw new Error('There are lessons.');
    const { text } = say('signed-up', [person({ session: SERIES, told: [first, { ...second, place: 'house' }] })]);
    expect(text).toContain('10.00 tot 12.00 uur, Bibliotheek Zuidplein\n- ');
    expect(text).toContain('10.00 tot 12.00 uur, Huis van de Wijk\nWaar: Bibliotheek Zuidplein, ');
    expect(text).toContain('\nWaar: Huis van de Wijk, Zuidhoek 12, Rotterdam');
  });

  it('that nobody knows yet are not made up', () => {
    expect(say('signed-up', [person({ session: SERIES, told: [] })]).text).toContain(
      'Wanneer: dat hoort u nog\nWaar: Bib',
    );
  });

  it('say what is different about them, and why', () => {
    const moved = { ...TUESDAY, start: '2026-12-01T13:00:00+01:00', end: '2026-12-01T15:00:00+01:00' };
    const [off, added] = [meeting('2026-12-08T10:00:00+01:00'), meeting('2026-12-15T10:00:00+01:00')];
    const { text } = say('changed', [person({ told: [moved], session: SERIES })], {
      changes: [
        {
          before: TUESDAY,
          after: { ...moved, place: 'house' },
          reason: '{"nl":"De zaal is bezet.","en":"The room is taken."}',
        },
        { before: off, after: null, reason: null },
        { before: { ...off, cancelled: true }, after: off, reason: null },
        { before: null, after: added, reason: null },
      ],
    });
    expect(text).toContain(
      [
        'Nieuwe tijd: dinsdag 1 december, 13.00 tot 15.00 uur',
        'Dat was: dinsdag 1 december, 10.00 tot 12.00 uur',
        'Nieuwe plek op dinsdag 1 december: Huis van de Wijk, Zuidhoek 12, Rotterdam',
        'Waarom: De zaal is bezet.',
        'Gaat niet door: dinsdag 8 december, 10.00 tot 12.00 uur',
        'Gaat toch door: dinsdag 8 december, 10.00 tot 12.00 uur',
        'Nieuw erbij: dinsdag 15 december, 10.00 tot 12.00 uur',
      ].join('\n'),
    );
  });

  it('that do not go on are those that were told', () => {
    const changes = [
      { before: TUESDAY, after: { ...TUESDAY, cancelled: true }, reason: '{"nl":"De docent is ziek."}' },
    ];
    const { text } = say('called-off', [person({ told: [{ ...TUESDAY, cancelled: true }] })], { changes });
    expect(text).toContain('Dit gaat helaas niet door. U hoeft niet te komen.\n\nWaarom: De docent is ziek.\n\n');
    expect(text).toContain('Wanneer: dinsdag 1 december');
    expect(text).toContain(`Kijk hier of er een andere keer is:\n${PAGE}`);
  });
});

describe('a place that is not used any more', () => {
  const nowhere = { ...TUESDAY, place: null };
  const off = { ...FACTS, places: new Map([...FACTS.places].map(([id, one]) => [id, { ...one, isPublic: false }])) };
  const binned = { ...FACTS, places: new Map() };

  it.each([
    ['withdrawn', TUESDAY, off, 'Bibliotheek Zuidplein, Gooilandsingel 95, 3083DP Rotterdam'],
    ['in the bin', { ...TUESDAY, address: 'Gooilandsingel 95, Rotterdam' }, binned, 'Gooilandsingel 95, Rotterdam'],
  ])('because it is %s is named as such, and nobody is sent there', (_, before, facts, was) => {
    const changes = [{ before, after: nowhere, reason: null }];
    const { text } = say('changed', [person({ told: [nowhere] })], { changes }, facts);
    expect(text).toContain(`\n\nNiet meer hier op dinsdag 1 december: ${was}\n\n`);
    expect(text).toContain('\nWaar: dat hoort u nog\n');
    expect(text).not.toMatch(/Waar: (?!dat)|Zo komt u er/u);
    const english = say('changed', [person({ told: [nowhere], locale: 'en' })], { changes }, facts).text;
    expect(english).toContain('No longer here on Tuesday');
    expect(english).toContain('\nWhere: we will tell you later\n');
  });

  it('is said of the lessons that it is about alone', () => {
    const later = { ...meeting('2026-12-08T10:00:00+01:00'), place: null };
    const { text } = say('signed-up', [person({ session: SERIES, told: [TUESDAY, later] })]);
    expect(text).toContain('- dinsdag 1 december, 10.00 tot 12.00 uur, Bibliotheek Zuidplein\n');
    expect(text).toContain('- dinsdag 8 december, 10.00 tot 12.00 uur, de plek hoort u nog\n');
    expect(text).toContain('\nWaar: Bibliotheek Zuidplein, ');
    expect(text).not.toContain('Waar: dat hoort u nog');
  });

  it('is not where anybody goes whose dates are not known', () => {
    const { text } = say('signed-up', [person({ session: SERIES, told: [] })], {}, off);
    expect(text).toContain('Wanneer: dat hoort u nog\nWaar: dat hoort u nog\n');
  });

  it('is no question where nobody has to come, or it is online', () => {
    expect(say('cancelled', [person({ told: [nowhere] })]).text).not.toContain('Waar:');
    const offers = new Map([...FACTS.offers].map(([id, one]) => [id, { ...one, kind: 'online' as const }]));
    const changes = [{ before: TUESDAY, after: nowhere, reason: null }];
    const { text } = say('changed', [person({ told: [nowhere] })], { changes }, { ...FACTS, offers });
    expect(text).toContain('Niet meer hier op dinsdag 1 december: Bibliotheek Zuidplein, ');
    expect(text).not.toContain('dat hoort u nog');
  });
});

describe('the number to call', () => {
  it('is that of who gives it, else of the place, else of the programme, and none is made up', () => {
    const without = { ...FACTS, organisations: new Map([['org', { id: 'org', name: 'Taalhuis', phone: null }]]) };
    const library = { ...place('library', 'Bibliotheek', 'Plein 1', null), phone: '010 111 11 11' };
    expect(say('reminder', [person()], {}, { ...without, places: new Map([['library', library]]) }).text).toContain(
      'Bel ons: 010\u00A0111\u00A011\u00A011.',
    );
    expect(say('reminder', [person()], {}, without).text).toContain('Bel ons: 0800\u00A01508.');
    expect(say('reminder', [person()], {}, { ...without, phone: null }).text).not.toMatch(/Bel |vraag/u);
  });
});

describe('the link', () => {
  it('is said to do what can be done', () => {
    const said = (news: SignUpNews, wishes: Partial<Person>) => say(news, [person(wishes)]).text;
    expect(said('signed-up', {})).toContain('afmelden of een andere bijeenkomst kiezen:');
    expect(said('signed-up', { session: SERIES })).toContain('Met deze link kunt u afmelden:');
    expect(said('offered', { status: 'offered' })).toContain('ja of nee zeggen:');
    expect(said('cancelled', {})).toContain('Met deze link ziet u de aanmelding:');
    expect(said('cancelled', {})).toContain(PAGE);
    expect(say('cancelled', [person()], { pageUrl: null }).text).not.toContain(PAGE);
  });
});
