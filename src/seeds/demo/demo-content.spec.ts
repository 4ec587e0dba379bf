import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { RESERVED_SLUGS } from '@/config/paths';
import { OFFER_KINDS, TOPICS } from '@/domain/offer';
import { openingHoursProblems } from '@/domain/opening-hours-problems';
import { toOpeningHours } from '@/domain/opening-hours-record';
import { scheduleProblems } from '@/domain/schedule-problems';
import { toSchedule } from '@/domain/schedule-record';

import { ambassadors } from './content/ambassadors';
import { guides } from './content/guides';
import { pages } from './content/pages';
import { pictures } from './content/pictures';
import { stories } from './content/stories';
import { users } from './content/users';
import { pictureSource } from './draw-picture';
import { isBlock, parseMarkup } from './markup';
import { readLocations, readOffers, readOrganisations, readTrainingModules } from './records';
import { storedExceptions } from './seed-locations';
import { storedSchedule } from './seed-offers';

const organisations = readOrganisations();
const locations = readLocations();
const modules = readTrainingModules();
const offers = readOffers();
const publicOffers = offers.filter(({ audience }) => audience === 'public');
const schedules = publicOffers.map(({ schedule }) => schedule);
const ruleSchedules = schedules.filter((schedule) => schedule.kind === 'rules');
const rules = ruleSchedules.flatMap((schedule) => schedule.rules);

const slugsOf = (records: { slug: string }[]) => records.map(({ slug }) => slug);
const pictureKeys = pictures.map(({ key }) => key);
const longTexts = [...stories, ...guides, ...pages].map(({ slug, body }) => ({ slug, body }));

describe('what the demonstration shows', () => {
  it('has more than a hundred public offers, of every kind', () => {
    expect(publicOffers.length).toBeGreaterThanOrEqual(100);
    expect(new Set(publicOffers.map(({ kind }) => kind))).toEqual(new Set(OFFER_KINDS));
  });

  it('has an offer for every topic', () => {
    const topics = publicOffers.flatMap(({ module, topics: own }) => own ?? moduleOf(module)?.topics ?? []);
    expect(new Set(topics)).toEqual(new Set(TOPICS));
  });

  it('has trainings at an employer, some for its own people only and some for everybody', () => {
    const trainings = offers.filter(({ kind }) => kind === 'in-house-training');
    expect(trainings.filter(({ audience }) => audience === 'employees').length).toBeGreaterThanOrEqual(4);
    expect(trainings.filter(({ audience }) => audience === 'public').length).toBeGreaterThanOrEqual(4);
    expect(trainings.some(({ organisation }) => organisation === 'vierstroom')).toBe(true);
    expect(
      offers.filter(({ audience }) => audience === 'employees').every(({ kind }) => kind === 'in-house-training'),
    ).toBe(true);
  });

  it('has everybody and every place of the pilot regions', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(60);
    expect(locations.length).toBeGreaterThanOrEqual(60);
    const placesIn = (city: string) => locations.filter((location) => location.city === city).length;
    expect(placesIn('Rotterdam')).toBe(23);
    expect(placesIn('Utrecht')).toBeGreaterThanOrEqual(9);
    expect(['Nieuwegein', 'IJsselstein', 'Gouda'].map(placesIn)).toEqual([1, 1, 1]);
    expect(slugsOf(organisations)).toEqual(
      expect.arrayContaining(['vierstroom', 'gemeente-rotterdam', 'bibliotheek-gouda']),
    );
  });

  it('has training modules, stories with who tells them, guides and pages', () => {
    expect(modules.length).toBeGreaterThanOrEqual(12);
    expect(stories).toHaveLength(6);
    expect(ambassadors).toHaveLength(4);
    expect(guides).toHaveLength(3);
    expect(new Set(guides.flatMap((guide) => guide.for))).toEqual(
      new Set(['libraries', 'employers', 'municipalities', 'volunteers']),
    );
    expect(slugsOf(pages)).toEqual(['over-ons', 'voor-werkgevers', 'voor-bibliotheken', 'privacy', 'toegankelijkheid']);
  });

  it.each<[string, unknown[]]>([
    ['in words only', schedules.filter(({ kind }) => kind === 'text')],
    ['on single dates', schedules.filter(({ kind }) => kind === 'dates')],
    ['every week', rules.filter(({ interval, nths, weekParity }) => !interval && !weekParity && nths.length === 0)],
    ['every other week', rules.filter(({ interval }) => interval === 2)],
    ['in even weeks', rules.filter(({ weekParity }) => weekParity === 'even')],
    ['in odd weeks', rules.filter(({ weekParity }) => weekParity === 'odd')],
    ['on a numbered day of the month', rules.filter(({ nths }) => nths.includes('2'))],
    ['on the last such day of the month', rules.filter(({ nths }) => nths.includes('-1'))],
    ['by several rules', ruleSchedules.filter((schedule) => schedule.rules.length > 2)],
    ['from one day until another', rules.filter(({ from, until }) => from && until)],
    ['a number of times', rules.filter(({ count }) => count)],
    [
      'with days and periods left out',
      ruleSchedules.filter(({ exceptions }) => exceptions?.some(({ until }) => until)),
    ],
    ['not in the school holidays', ruleSchedules.filter(({ schoolHolidays }) => schoolHolidays === 'not-in')],
    ['in weeks of school', ruleSchedules.filter(({ schoolHolidays }) => schoolHolidays === 'only-in-school-weeks')],
    ['whenever the door is open', rules.filter(({ followsHours }) => followsHours === 'open')],
    ['whenever there is staff', rules.filter(({ followsHours }) => followsHours === 'staffed')],
    ['at two places in turn', rules.filter(({ place }) => place)],
  ])('has something %s', (_kind, found) => {
    expect(found).not.toEqual([]);
  });

  it('has one meeting that is cancelled and one that is moved, and says why', () => {
    const changes = schedules.flatMap((schedule) => (schedule.kind === 'text' ? [] : (schedule.changes ?? [])));
    expect(changes.filter(({ movedTo }) => movedTo)).toHaveLength(1);
    expect(changes.filter(({ movedTo }) => !movedTo)).toHaveLength(1);
    expect(changes.every(({ reason }) => reason.en)).toBe(true);
  });

  it('has an account for each role', () => {
    expect(new Set(users.map(({ role }) => role))).toEqual(new Set(['admin', 'editor', 'contributor', 'coach']));
    expect(users.every(({ email }) => email.endsWith('@digistap.example'))).toBe(true);
  });
});

describe('what is told', () => {
  it('gives every offer a level of its own or of its module', () => {
    expect(offers.filter(({ levels, module }) => !levels && !moduleOf(module)).map(({ slug }) => slug)).toEqual([]);
  });

  it('is in English too for at least twenty-five offers', () => {
    const translated = publicOffers.filter(
      ({ description, summary, title }) => title.en && summary.en && description?.en,
    );
    expect(translated.length).toBeGreaterThanOrEqual(25);
  });

  it('is not half translated', () => {
    const texts = offers.map(({ description, slug, summary, title }) => ({
      slug,
      texts: [title, summary, description],
    }));
    const half = texts.filter(({ texts: [title, ...rest] }) => title?.en && rest.some((text) => text && !text.en));
    expect(slugsOf(half)).toEqual([]);
  });

  it('says something else in every summary', () => {
    const summaries = offers.map(({ summary }) => summary.nl);
    expect(summaries.filter((text, index) => summaries.indexOf(text) < index)).toEqual([]);
  });

  it('names its source, and says so when it is made up', () => {
    for (const { source, staleRisk } of offers) {
      const madeUp = source.identifier.startsWith('demo-');
      expect(source.name.startsWith('Bedacht voor de demonstratie')).toBe(madeUp);
      expect(staleRisk === undefined).toBe(madeUp);
    }
  });
});

describe('what refers to something else', () => {
  it('has an address of its own', () => {
    for (const records of [organisations, locations, modules, offers, ambassadors, stories, guides, pages]) {
      expect(new Set(slugsOf(records)).size).toBe(records.length);
    }
    expect(slugsOf(pages).filter((slug) => RESERVED_SLUGS.some((reserved) => reserved === slug))).toEqual([]);
  });

  it('finds it', () => {
    const owners = [...locations, ...offers, ...ambassadors, ...stories, ...guides].map(
      ({ organisation }) => organisation,
    );
    expect(missing([...owners, ...users.flatMap((user) => user.organisations)], slugsOf(organisations))).toEqual([]);
    expect(
      missing(
        offers.map(({ location }) => location),
        slugsOf(locations),
      ),
    ).toEqual([]);
    expect(
      missing(
        offers.map(({ module }) => module),
        slugsOf(modules),
      ),
    ).toEqual([]);
    expect(
      missing(
        stories.flatMap((story) => story.ambassadors),
        slugsOf(ambassadors),
      ),
    ).toEqual([]);
    const shown = [...offers, ...modules, ...stories].map(({ image }) => image);
    expect(missing([...shown, ...ambassadors.map(({ photo }) => photo)], pictureKeys)).toEqual([]);
  });

  it('finds modules that were put in before', () => {
    modules.forEach(({ related }, index) => {
      expect(missing(related, slugsOf(modules.slice(0, index)))).toEqual([]);
    });
  });

  it('finds, from within a text, only public offers, pictures and pages that exist', () => {
    const pagesOfSite = [
      '/partners',
      ...slugsOf(pages).map((slug) => `/${slug}`),
      ...slugsOf(guides).map((slug) => `/handleidingen/${slug}`),
    ];
    for (const { body } of longTexts) {
      for (const text of [body.nl, body.en ?? body.nl]) {
        const blocks = parseMarkup(text).filter(isBlock);
        expect(
          missing(
            blocks.flatMap((block) => (block.type === 'related-offers' ? block.offers : [])),
            slugsOf(publicOffers),
          ),
        ).toEqual([]);
        expect(
          missing(
            blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
            pictureKeys,
          ),
        ).toEqual([]);
        const links = [...text.matchAll(/\]\((?:\/en)?(?<address>\/[^)]*)\)/gu)].map(({ groups }) => groups?.address);
        expect(missing(links, pagesOfSite)).toEqual([]);
      }
    }
  });
});

describe('where and when', () => {
  it('is somewhere', () => {
    for (const { location, onlineUrl, place, slug } of offers) {
      expect({ slug, at: Boolean(location), online: Boolean(onlineUrl) }).toEqual({
        slug,
        at: place === 'location',
        online: place === 'online',
      });
    }
  });

  it.each(['2026-11-22T01:00:00Z', '2026-12-31T22:59:00Z', '2027-03-26T12:00:00Z', '2028-02-28T12:00:00Z'])(
    'is a schedule without faults, and still to come, when seeded at %s',
    (moment) => {
      const now = new Date(moment);
      for (const { schedule, slug } of offers) {
        const told = toSchedule(storedSchedule(schedule, now, (place) => place));
        expect({ slug, problems: scheduleProblems(told) }).toEqual({ slug, problems: [] });
        if (told.kind === 'dates') expect(told.dates.every(({ start }) => new Date(start) > now)).toBe(true);
      }
    },
  );

  it.each(['2026-11-22T01:00:00Z', '2026-12-31T22:59:00Z', '2027-07-14T12:00:00Z'])(
    'has opening hours without faults when seeded at %s',
    (moment) => {
      for (const { exceptions = [], slug, ...location } of locations) {
        const hours = { ...location, hoursNote: null, exceptions: storedExceptions(exceptions, new Date(moment)) };
        expect({ slug, problems: openingHoursProblems(toOpeningHours(hours)) }).toEqual({ slug, problems: [] });
      }
    },
  );

  it('is in the region of the school holidays that the government puts its town in', () => {
    const towns = { noord: NORTH, zuid: SOUTH };
    for (const { city, schoolRegion, slug } of locations) {
      const region = towns.noord.includes(city) ? 'noord' : towns.zuid.includes(city) ? 'zuid' : 'midden';
      expect({ slug, schoolRegion }).toEqual({ slug, schoolRegion: region });
    }
  });

  it('says of other times than a source told that they are an example', () => {
    const made = locations.filter(({ exceptions, publicHolidays, schoolHolidays, seasons }) =>
      Boolean(exceptions ?? publicHolidays ?? schoolHolidays ?? seasons),
    );
    expect(made.length).toBeGreaterThanOrEqual(6);
    for (const { hoursNote } of made) expect(hoursNote?.nl).toContain('een voorbeeld voor de demonstratie');
  });

  it('gives the number or address that signing up needs', () => {
    const needed = { phone: /^\d[\d -]{6,}$/u, mail: /^\S+@\S+$/u, link: /^https?:\/\// };
    for (const { registration, registrationValue = '' } of offers) {
      if (registration in needed) expect(registrationValue).toMatch(needed[registration as keyof typeof needed]);
    }
  });

  it('lets nobody come to a place at two hours at once', () => {
    for (const { openingHours, slug } of locations) {
      const slots = openingHours.flatMap(({ closes, days, opens }) => days.map((day) => ({ day, opens, closes })));
      for (const [index, slot] of slots.entries()) {
        expect(slot.opens < slot.closes).toBe(true);
        const others = slots.slice(index + 1).filter(({ day }) => day === slot.day);
        expect({ slug, clash: others.some(({ closes, opens }) => opens < slot.closes && slot.opens < closes) }).toEqual(
          {
            slug,
            clash: false,
          },
        );
      }
    }
  });
});

describe('pictures', () => {
  it('are all drawn, and all described in both languages', () => {
    const files = readdirSync(path.dirname(pictureSource(''))).map((file) => path.basename(file, '.svg'));
    expect(files.sort()).toEqual([...pictureKeys].sort());
    for (const { alt } of pictures) {
      expect(alt.nl.length).toBeGreaterThan(20);
      expect(alt.en?.length).toBeGreaterThan(20);
    }
  });

  it('hold no words, scripts or foreign files', () => {
    for (const key of pictureKeys)
      expect(readFileSync(pictureSource(key), 'utf8')).not.toMatch(/<(?:text|script|image|style)|href=|\son\w+=/u);
  });
});

describe('private persons', () => {
  const everything = JSON.stringify([organisations, locations, modules, offers, stories, ambassadors, guides, pages]);

  it('have no phone number here', () => {
    expect(everything.match(/(?:\+31|0031|\b0)[\s-]?6(?:[\s-]?\d){8}/gu)).toBeNull();
  });

  it('have no e-mail address here: only those of organisations', () => {
    const addresses = new Set(everything.match(/[\w.+-]+@[\w-]+\.[\w.]+\w/gu));
    expect([...addresses].filter((address) => !/^(?:info|digitaal|aanmelden)@/u.test(address))).toEqual([]);
  });

  it('are made up where a story needs one, and the story says so', () => {
    for (const { body } of stories) {
      expect(body.nl).toContain('bedacht voor deze demonstratie');
      expect(body.en).toContain('made up for this demonstration');
    }
    for (const { about } of ambassadors) expect(about.nl).toContain('bedacht voor deze demonstratie');
  });
});

/** Towns in the provinces of Groningen, Friesland, Drenthe, Overijssel and Noord-Holland. */
const NORTH = [
  ...['Amsterdam', 'Amstelveen', 'Uithoorn', 'Kudelstaart', 'Monnickendam', 'Broek in Waterland', 'Ilpendam'],
  ...['Leeuwarden', 'Kollum', 'Grootegast', 'Enschede', 'Olst'],
];
/** Towns in Noord-Brabant, but for the Land van Altena. */
const SOUTH = ['Helmond', 'Someren', 'Deurne', 'Hoogerheide', 'Loon op Zand'];

function moduleOf(slug: string | undefined) {
  return modules.find((module) => module.slug === slug);
}

/** The references that lead nowhere. */
function missing(references: (string | undefined)[], existing: string[]): string[] {
  return references.filter((reference) => reference !== undefined).filter((reference) => !existing.includes(reference));
}
