import type { GetServerSideProps } from 'next';
import type { Payload } from 'payload';
import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { GET as openCalendar } from '@/app/open/offers.ics/route';
import { GET as openOffer } from '@/app/open/offers/[slug]/route';
import { GET as openOffers } from '@/app/open/offers/route';
import { GET as placeCalendar } from '@/app/open/locations/[slug]/route';
import { GET as suggest } from '@/app/open/suggest/route';
import { GET as robots } from '@/app/robots.txt/route';
import { GET as sitemap } from '@/app/sitemap.xml/route';
import { isEmployerToken, newEmployerToken } from '@/config/employer-token';
import { env } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { getServerSideProps as callMeBack } from '@/pages/bel-mij-terug';
import { getServerSideProps as catalogue } from '@/pages/aanbod';
import { getServerSideProps as offerPage } from '@/pages/aanbod/[slug]';
import { getServerSideProps as signUpForm } from '@/pages/aanbod/[slug]/aanmelden';
import { getServerSideProps as anywhere } from '@/pages/[...path]';
import { getServerSideProps as editable } from '@/pages/[slug]';
import { getServerSideProps as door } from '@/pages/hulp-bij/[slug]';
import { getServerSideProps as home } from '@/pages/index';
import { getServerSideProps as places } from '@/pages/inloop';
import { getServerSideProps as place } from '@/pages/inloop/[slug]';
import { getServerSideProps as list } from '@/pages/lijst';
import { getServerSideProps as levelCheck } from '@/pages/niveau';
import { getServerSideProps as partners } from '@/pages/partners';
import { getServerSideProps as partner } from '@/pages/partners/[slug]';
import { getServerSideProps as feedback } from '@/pages/reactie';
import { getServerSideProps as story } from '@/pages/verhalen/[slug]';
import { getServerSideProps as employer } from '@/pages/werkgever/[token]';
import { getServerSideProps as training } from '@/pages/werkgever/[token]/[slug]';

import { TICKET_FIELD } from '@/site/components/form/trap-fields';

import { png } from '../factories/media';
import { makeEmployerLink } from '../factories/employer-link';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { richText } from '../factories/rich-text';
import { makeSuccessStory } from '../factories/success-story';
import { makeUser } from '../factories/user';
import { idOf } from '@/cms/relation';
import { openCms } from '../support/cms';
import { askPage } from '../support/page-request';
import { RestClient, type Parameters } from '../support/rest';

/**
 * Every way to a closed training without its link. A training is made of words that nobody else uses. One of them is asked for;
 * another one, `hidden`, is never asked for, so that an answer that repeats its question is told from one that tells something.
 */
interface Closed {
  /** To ask by: in each of its texts. */
  word: string;
  /** Stands beside it in each of its texts. */
  hidden: string;
  slug: string;
  id: string;
  organisation: { id: string; slug: string };
  location: { id: string; slug: string };
  story: { id: string; slug: string };
  picture: { id: string; file: string };
  inText: { id: string; file: string };
  token: string;
}

let cms: Payload;

/** Letters that make no word of any language, and are no slip of one. */
const CLOSED = { word: 'qwyxozzupkaf', hidden: 'zwijgvuxqoplim' };
const OPEN = { word: 'jhyzwokkuvgab', hidden: 'praatvuxqidrem' };
const MADE_UP = { word: 'wqyzuxxopfak' };

async function pictureOf(organisation: string, word: string, hidden: string) {
  const data = await png('#123456');
  const { filename, id } = await cms.create({
    collection: 'media',
    data: { alt: `${word} ${hidden}`, credit: hidden, organisation },
    file: { data, mimetype: 'image/png', name: `${word}-${hidden}-${crypto.randomUUID()}.png`, size: data.length },
    depth: 0,
    // Arranging is the platform's own work.
    overrideAccess: true,
  });
  return { id, file: filename ?? '' };
}

/** A training with a place, a date, a picture and a story that recommends it, for employees or for everybody. */
async function arrange(
  { hidden, word }: { hidden: string; word: string },
  audience: 'employees' | 'public',
): Promise<Closed> {
  const text = `${word} ${hidden}`;
  const organisation = await makeOrganisation(cms, {
    kind: 'employer',
    employerPage: { welcome: audience === 'employees' ? text : null },
  });
  const owner = { organisation: organisation.id };
  const host = await makeOrganisation(cms);
  const location = await makeLocation(cms, { organisation: host.id });
  const picture = await pictureOf(organisation.id, word, hidden);
  const inText = await pictureOf(organisation.id, word, hidden);
  const { id, slug } = await makeOffer(cms, {
    ...owner,
    audience,
    slug: `training-${word}`,
    title: text,
    summary: text,
    description: richText(text, { blockType: 'picture', image: inText.id }),
    kind: 'walk-in',
    topics: ['work-apps'],
    barriers: ['time', 'access', 'attitude'],
    levelFrom: 1,
    levelTo: 2,
    image: picture.id,
    inWorkingHours: true,
    contactPresent: text,
    welcome: { who: text, groupSize: text },
    place: 'location',
    location: location.id,
    registration: 'form',
    signUp: { per: 'series', capacity: 2, waitingList: true },
    schedule: {
      kind: 'rules',
      note: text,
      rules: [{ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens: '08:00', closes: '22:00' }],
    },
    source: { name: text },
  });
  const recommending = await makeSuccessStory(cms, {
    organisation: host.id,
    body: richText('Lees ook:', { blockType: 'related-offers', offers: [id] }),
  });
  return {
    word,
    hidden,
    id,
    slug: slug ?? '',
    organisation: { id: organisation.id, slug: organisation.slug ?? '' },
    location: { id: location.id, slug: location.slug ?? '' },
    story: { id: recommending.id, slug: recommending.slug ?? '' },
    picture,
    inText,
    token: await makeEmployerLink(cms, organisation.id),
  };
}

let closed: Closed;
let open: Closed;

beforeAll(async () => {
  cms = await openCms();
  closed = await arrange(CLOSED, 'employees');
  open = await arrange(OPEN, 'public');
});

/** An answer as whoever asked gets it. */
interface Said {
  status: number;
  headers: string;
  text: string;
}

type Way = (asked: Closed, who: RestClient) => Promise<Said>;

const rest =
  (
    path: (asked: Closed) => string,
    parameters: (asked: Closed) => Parameters = () => ({}),
    method = 'GET',
    body?: unknown,
  ): Way =>
  async (asked, who) => {
    const { headers, status, text } = await who.send(method, path(asked), { parameters: parameters(asked), body });
    return { status, headers: [...headers].join('\n'), text };
  };

const page =
  (
    of: GetServerSideProps,
    url: (asked: Closed) => string,
    params?: (asked: Closed) => Record<string, string>,
    form?: () => URLSearchParams,
  ): Way =>
  async (asked) => {
    const answers = await Promise.all(
      (['nl', 'en'] as const).map((locale) =>
        askPage({ page: of, url: url(asked), params: params?.(asked), form: form?.(), locale }),
      ),
    );
    return {
      status: answers[0]?.status ?? 0,
      headers: answers.flatMap(({ headers }) => [...headers]).join('\n'),
      // A form's ticket is another one each time.
      text: answers.map(({ text }) => text.replaceAll(/"ticket":"[^"]*"/gu, '')).join('\n'),
    };
  };

/** The form to sign up, filled in, or with no name in it. */
const signingUp = (naam: string) => () => {
  const ticket = issueFormTicket(new Date(Date.now() - 10_000), env().PAYLOAD_SECRET ?? 'no secret');
  return new URLSearchParams({ naam, telefoon: '06 12345678', [TICKET_FIELD]: ticket });
};

const signUpPage = (search = '', form?: () => URLSearchParams) =>
  page(
    signUpForm,
    ({ slug }) => `/aanbod/${slug}/aanmelden${search}`,
    ({ slug }) => ({ slug }),
    form,
  );

type Route = (request: Request, context: { params: Promise<{ slug: string }> }) => Promise<Response> | Response;

const route =
  (handler: unknown, path: (asked: Closed) => string): Way =>
  async (asked) => {
    const url = new URL(path(asked), env().SITE_URL);
    const slug = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    const response = await (handler as Route)(new Request(url), { params: Promise.resolve({ slug }) });
    return { status: response.status, headers: [...response.headers].join('\n'), text: await response.text() };
  };

const one = (asked: Closed) => `/offers/${asked.id}`;
const where =
  (field: string, value: (asked: Closed) => string, operator = 'equals') =>
  (asked: Closed) => ({
    [`where[${field}][${operator}]`]: value(asked),
    depth: 2,
    limit: 100,
  });
const textFields = ['title', 'summary', 'contactPresent', 'welcome.who', 'schedule.note', 'source.name'];

/** Ways that say something about one training, asked by what one knows of it. */
const WAYS: Record<string, Way> = {
  'REST: by id': rest(one),
  'REST: by id, with all around it': rest(one, () => ({ depth: 2 })),
  'REST: by id, as a draft': rest(one, () => ({ draft: true })),
  'REST: by id, in the bin': rest(one, () => ({ trash: true })),
  'REST: by id, in all languages': rest(one, () => ({ locale: 'all' })),
  'REST: by slug': rest(
    () => '/offers',
    where('slug', ({ slug }) => slug),
  ),
  'REST: count by slug': rest(
    () => '/offers/count',
    where('slug', ({ slug }) => slug),
  ),
  'REST: by part of the slug': rest(
    () => '/offers',
    where('slug', ({ word }) => word, 'like'),
  ),
  'REST: drafts by slug': rest(
    () => '/offers',
    (asked) => ({ ...where('slug', ({ slug }) => slug)(asked), draft: true, trash: true }),
  ),
  'REST: not of everybody': rest(
    () => '/offers',
    (asked) => ({ ...where('id', ({ id }) => id)(asked), 'where[audience][not_equals]': 'public' }),
  ),
  ...Object.fromEntries(
    textFields.flatMap((field) => [
      [
        `REST: by ${field}`,
        rest(
          () => '/offers',
          where(field, ({ word }) => word, 'like'),
        ),
      ],
      [
        `REST: count by ${field}`,
        rest(
          () => '/offers/count',
          where(field, ({ word }) => word, 'contains'),
        ),
      ],
    ]),
  ),
  'REST: rights': rest(({ id }) => `/offers/access/${id}`, undefined, 'POST', {}),
  'REST: versions of it': rest(
    () => '/offers/versions',
    where('parent', ({ id }) => id),
  ),
  'REST: a version by slug': rest(
    () => '/offers/versions',
    where('version.slug', ({ slug }) => slug),
  ),
  'REST: a look at a draft': rest(({ id }) => `/offers/${id}/preview`),
  'REST: to change it': rest(one, undefined, 'PATCH', { title: 'Anders' }),
  'REST: to delete it': rest(one, undefined, 'DELETE'),
  'REST: to copy it': rest(({ id }) => `/offers/${id}/duplicate`, undefined, 'POST', {}),
  'REST: to change by words': rest(
    () => '/offers',
    where('title', ({ word }) => word, 'like'),
    'PATCH',
    { title: 'Anders' },
  ),
  'REST: its picture': rest(({ picture }) => `/media/${picture.id}`),
  'REST: its picture’s rights': rest(({ picture }) => `/media/access/${picture.id}`, undefined, 'POST', {}),
  'REST: pictures by words': rest(
    () => '/media',
    where('alt', ({ word }) => word, 'like'),
  ),
  'REST: pictures by file': rest(
    () => '/media',
    where('filename', ({ word }) => word, 'like'),
  ),
  'REST: count of pictures': rest(
    () => '/media/count',
    where('filename', ({ word }) => word, 'like'),
  ),
  'REST: the picture’s file': rest(({ picture }) => `/media/file/${picture.file}`),
  'REST: the file of a picture in its text': rest(({ inText }) => `/media/file/${inText.file}`),
  'REST: a picture in its text': rest(({ inText }) => `/media/${inText.id}`),
  'REST: what is said to employees': rest(
    () => '/organisations',
    where('employerPage.welcome', ({ word }) => word, 'like'),
  ),
  'REST: requests to be called by its title': rest(
    () => '/callback-requests',
    where('offer.title', ({ word }) => word, 'like'),
  ),
  'REST: the link': rest(
    () => '/employer-links',
    where('token', ({ token }) => token),
  ),
  'REST: to renew the link': rest(
    ({ organisation }) => `/organisations/${organisation.id}/employer-link`,
    undefined,
    'POST',
    { action: 'renew' },
  ),
  'its page': page(
    offerPage,
    ({ slug }) => `/aanbod/${slug}`,
    ({ slug }) => ({ slug }),
  ),
  'its page, with somebody’s ticket': page(
    offerPage,
    ({ slug }) => `/aanbod/${slug}?voorbeeld=x.y`,
    ({ slug }) => ({ slug }),
  ),
  'its form to sign up': signUpPage(),
  'its form to sign up, for a session': signUpPage('?bijeenkomst=series'),
  'its form to sign up, filled in': signUpPage('', signingUp('Wiebe')),
  'its form to sign up, with what is wrong': signUpPage('', signingUp('')),
  'a page of its slug': page(
    editable,
    ({ slug }) => `/${slug}`,
    ({ slug }) => ({ slug }),
  ),
  'a search for its word': page(catalogue, ({ word }) => `/aanbod?q=${word}`),
  'a search for its word to the letter': page(catalogue, ({ word }) => `/aanbod?q=${word}&letterlijk=1`),
  'a request to be called about it': page(callMeBack, ({ slug }) => `/bel-mij-terug?aanbod=${slug}`),
  'a list with it': page(list, ({ slug }) => `/lijst?aanbod=${slug}`),
  'a list with it on paper': page(list, ({ slug }) => `/lijst?aanbod=${slug}&als=papier`),
  'a list with it to give along': page(list, ({ slug }) => `/lijst?aanbod=${slug}&als=doorgeven`),
  'an answer about it': page(feedback, ({ slug }) => `/reactie?antwoord=nee&pagina=/aanbod/${slug}`),
  'an address within the employer’s': page(
    anywhere,
    ({ slug }) => `/werkgever/${slug}`,
    ({ slug }) => ({ path: slug }),
  ),
  'its slug as the token': page(
    employer,
    ({ slug }) => `/werkgever/${slug}`,
    ({ slug }) => ({ token: slug }),
  ),
  'its slug behind a token that is nobody’s': page(
    training,
    ({ slug }) => `/werkgever/${NOBODYS}/${slug}`,
    ({ slug }) => ({ token: NOBODYS, slug }),
  ),
  'its slug behind the link of another employer': page(
    training,
    ({ slug }) => `/werkgever/${open.token}/${slug}`,
    ({ slug }) => ({ token: open.token, slug }),
  ),
  'open data': route(openOffer, ({ slug }) => `/open/offers/${slug}`),
  'its calendar': route(openOffer, ({ slug }) => `/open/offers/${slug}.ics`),
  'open data by its word': route(openOffers, ({ word }) => `/open/offers?q=${word}`),
  'a calendar by its word': route(openCalendar, ({ word }) => `/open/offers.ics?q=${word}`),
  'suggestions for its word': route(suggest, ({ word }) => `/open/suggest?q=${word}`),
  'suggestions for the beginning of its word': route(suggest, ({ word }) => `/open/suggest?q=${word.slice(0, 6)}`),
};

const NOBODYS = newEmployerToken();

/** Ways that hold what there is, whoever asks; a public training is in many of them. */
const PLACES: Record<string, Way> = {
  home: page(home, () => '/'),
  catalogue: page(catalogue, () => '/aanbod'),
  'the catalogue of its employer': page(catalogue, ({ organisation }) => `/aanbod?organisatie=${organisation.slug}`),
  'the catalogue with help now': page(catalogue, () => '/aanbod?nu-open=1'),
  'its place': page(
    place,
    ({ location }) => `/inloop/${location.slug}`,
    ({ location }) => ({ slug: location.slug }),
  ),
  places: page(places, () => '/inloop'),
  partners: page(partners, () => '/partners'),
  'its employer': page(
    partner,
    ({ organisation }) => `/partners/${organisation.slug}`,
    ({ organisation }) => ({ slug: organisation.slug }),
  ),
  'a story that recommends it': page(
    story,
    (asked) => `/verhalen/${asked.story.slug}`,
    (asked) => ({ slug: asked.story.slug }),
  ),
  'a door': page(
    door,
    () => '/hulp-bij/weinig-tijd',
    () => ({ slug: 'weinig-tijd' }),
  ),
  'the level check': page(levelCheck, () => '/niveau'),
  sitemap: route(sitemap, () => '/sitemap.xml'),
  robots: route(robots, () => '/robots.txt'),
  'open data': route(openOffers, () => '/open/offers?limit=100'),
  'a calendar of all': route(openCalendar, () => '/open/offers.ics'),
  'the calendar of its place': route(placeCalendar, ({ location }) => `/open/locations/${location.slug}.ics`),
  ...Object.fromEntries(
    [
      'offers',
      'training-modules',
      'locations',
      'organisations',
      'success-stories',
      'ambassadors',
      'guides',
      'pages',
      'media',
    ].flatMap((collection): [string, Way][] => [
      [
        `REST: ${collection}`,
        rest(
          () => `/${collection}`,
          () => ({ depth: 2, limit: 100 }),
        ),
      ],
      [
        `REST: drafts of ${collection}`,
        rest(
          () => `/${collection}`,
          () => ({ depth: 2, draft: true, trash: true, limit: 100 }),
        ),
      ],
      [
        `REST: versions of ${collection}`,
        rest(
          () => `/${collection}/versions`,
          () => ({ depth: 2, limit: 100 }),
        ),
      ],
    ]),
  ),
  'REST: links': rest(
    () => '/employer-links',
    () => ({ depth: 2 }),
  ),
  'REST: its employer': rest(
    ({ organisation }) => `/organisations/${organisation.id}`,
    () => ({ depth: 2 }),
  ),
  'REST: its place': rest(
    ({ location }) => `/locations/${location.id}`,
    () => ({ depth: 2 }),
  ),
  'REST: the story': rest(
    (asked) => `/success-stories/${asked.story.id}`,
    () => ({ depth: 2 }),
  ),
  'REST: rights': rest(() => '/access'),
  'REST: settings': rest(
    () => '/globals/site-settings',
    () => ({ depth: 2 }),
  ),
  'REST: GraphQL': rest(() => '/graphql', undefined, 'POST', { query: '{ Offers { docs { title } } }' }),
};

const visitor = RestClient.visitor();

/** Everything of a training that nobody may read: not what was asked by, which an answer may repeat. */
function tells({ headers, text }: Said, asked: Closed): boolean {
  return [asked.hidden, ...(asked === closed ? [closed.token] : [])].some((word) =>
    `${headers}\n${text}`.includes(word),
  );
}

async function waysThatTell(ways: Record<string, Way>, asked: Closed, who: RestClient): Promise<string[]> {
  const telling: string[] = [];
  for (const [name, way] of Object.entries(ways)) if (tells(await way(asked, who), asked)) telling.push(name);
  return telling;
}

/** A training that is like the closed one in all that one can ask by, and is not there. */
function madeUp(): Closed {
  const id = crypto.randomUUID();
  return {
    ...closed,
    word: MADE_UP.word,
    id,
    slug: closed.slug.replace(closed.word, MADE_UP.word),
    picture: { id: crypto.randomUUID(), file: closed.picture.file.replace(closed.word, MADE_UP.word) },
    inText: { id: crypto.randomUUID(), file: closed.inText.file.replace(closed.word, MADE_UP.word) },
    token: newEmployerToken(),
  };
}

/** What somebody said, without the words of the question in it. */
function withoutQuestion({ headers, status, text }: Said, asked: Closed): Said {
  const words = [asked.slug, asked.word, asked.word.slice(0, 6), asked.id, asked.picture.id, asked.inText.id];
  const without = (said: string) => words.reduce((left, word) => left.replaceAll(word, '…'), said);
  return { status, headers: without(headers), text: without(text) };
}

describe('The walk', () => {
  it('meets a training for everybody, or it would prove nothing', async () => {
    const telling = await waysThatTell({ ...WAYS, ...PLACES }, open, visitor);
    expect(telling).toEqual(
      expect.arrayContaining([
        'REST: by id',
        'REST: by slug',
        'REST: by title',
        'REST: its picture',
        'REST: pictures by words',
        'REST: a picture in its text',
        'its page',
        'its form to sign up',
        'its form to sign up, with what is wrong',
        'a search for its word',
        'a request to be called about it',
        'a list with it',
        'open data',
        'its calendar',
        'open data by its word',
        'a calendar by its word',
        'suggestions for its word',
        'suggestions for the beginning of its word',
        'catalogue',
        'the catalogue of its employer',
        'its place',
        'its employer',
        'a story that recommends it',
        'REST: offers',
        'REST: media',
      ]),
    );
    // By its slug alone.
    expect((await PLACES.sitemap?.(open, visitor))?.text).toContain(open.slug);
    expect((await WAYS['REST: the picture’s file']?.(open, visitor))?.status).toBe(200);
  });
});

describe('A visitor without the link', () => {
  it('signs nobody up for a closed training, and somebody for one for everybody with the same form', async () => {
    const signedUp = async ({ id }: Closed) =>
      (await cms.count({ collection: 'sign-ups', where: { offer: { equals: id } }, overrideAccess: true })).totalDocs;
    for (const [asked, status, amount] of [
      [closed, 404, 0],
      [madeUp(), 404, 0],
      [open, 200, 1],
    ] as const) {
      expect((await WAYS['its form to sign up, filled in']?.(asked, visitor))?.status).toBe(status);
      expect(await signedUp(asked)).toBe(amount);
    }
  });

  it('reads nothing of a closed training in any way', async () => {
    expect(await waysThatTell({ ...WAYS, ...PLACES }, closed, visitor)).toEqual([]);
    for (const [name, way] of Object.entries(PLACES)) {
      const { headers, text } = await way(closed, visitor);
      expect(`${headers}\n${text}`, name).not.toMatch(new RegExp(`${closed.slug}|${closed.word}`, 'u'));
    }
  });

  it.each(Object.keys(WAYS))('hears the same as of one that is not there: %s', async (name) => {
    const way = WAYS[name] ?? expect.fail(name);
    const none = madeUp();
    const [said, nothing] = [await way(closed, visitor), await way(none, visitor)];
    expect(withoutQuestion(said, closed)).toEqual(withoutQuestion(nothing, none));
    expect(said.status).toBeLessThan(500);
  });

  it.each([
    'REST: by id',
    'REST: by slug',
    'REST: by title',
    'REST: rights',
    'REST: its picture',
    'its page',
    'its form to sign up',
    'its form to sign up, filled in',
    'its form to sign up, with what is wrong',
    'a search for its word',
    'a request to be called about it',
    'a list with it',
    'open data',
    'its calendar',
    'suggestions for its word',
    'its slug behind a token that is nobody’s',
  ])('waits for the same statements as for one that is not there: %s', async (name) => {
    const way = WAYS[name] ?? expect.fail(name);
    const none = madeUp();
    // What is read once and kept is read before.
    await way(none, visitor);
    await way(closed, visitor);
    expect(await statementsOf(() => way(closed, visitor))).toEqual(await statementsOf(() => way(none, visitor)));
  });
});

/** The statements that the database is asked, without their values, and how many rows each gives. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = query.mock.calls.map(([asked]: unknown[]) =>
    typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'text')),
  );
  query.mockRestore();
  return texts.toSorted();
}

describe.each(['coach', 'contributor', 'editor'] as const)('A %s of another organisation', (role) => {
  let client: RestClient;
  beforeAll(async () => {
    const elsewhere = await makeOrganisation(cms);
    client = await RestClient.signIn(await makeUser(cms, { role, organisations: [elsewhere.id] }));
  });

  it('reads nothing of a closed training', async () => {
    expect(await waysThatTell({ ...WAYS, ...PLACES }, closed, client)).toEqual([]);
  });

  it.each(Object.keys(WAYS).filter((name) => name.startsWith('REST')))(
    'hears the same as of one that is not there: %s',
    async (name) => {
      const way = WAYS[name] ?? expect.fail(name);
      const none = madeUp();
      const organisation = { id: crypto.randomUUID(), slug: '' };
      const [said, nothing] = [await way(closed, client), await way({ ...none, organisation }, client)];
      expect(withoutQuestion(said, closed)).toEqual(withoutQuestion(nothing, none));
    },
  );
});

describe('Whose room a closed training is in', () => {
  it('is told that it is used, and not by what', async () => {
    const doc = await cms.findByID({ collection: 'locations', id: closed.location.id, depth: 0, overrideAccess: true });
    const host = await RestClient.signIn(
      await makeUser(cms, { role: 'editor', organisations: [idOf(doc.organisation) ?? ''] }),
    );
    const answer = await host.delete(`/locations/${closed.location.id}`);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('iets van een andere organisatie');
    expect(answer.text).not.toMatch(new RegExp([closed.word, closed.hidden, closed.slug, closed.id].join('|'), 'u'));
  });
});

describe('Its own people and the programme', () => {
  it.each(['contributor', 'editor', 'programme'] as const)('read it: %s', async (role) => {
    const account =
      role === 'programme'
        ? { role: 'editor' as const, allOrganisations: true }
        : { role, organisations: [closed.organisation.id] };
    const client = await RestClient.signIn(await makeUser(cms, account));
    const reading = Object.entries(WAYS).filter(([name]) => !/rights|to (?:change|delete|copy|renew)/u.test(name));
    const telling = await waysThatTell(Object.fromEntries(reading), closed, client);
    expect(telling).toEqual(expect.arrayContaining(['REST: by id', 'REST: its picture', 'REST: the link']));
    const { headers, status } = await client.get(`/offers/${closed.id}/preview`);
    expect(status).toBe(303);
    const look = new URL(headers.get('Location') ?? '', env().SITE_URL);
    const seen = await askPage({
      page: offerPage,
      url: look.pathname + look.search,
      params: { slug: closed.slug },
      headers: Object.fromEntries(client.headers),
    });
    expect(seen.status).toBe(200);
    expect(seen.text).toContain(closed.hidden);
  });
});

describe('After all that, with the link', () => {
  it('it is there, and its address is told to nobody', async () => {
    const { token } =
      (
        await cms.find({
          collection: 'employer-links',
          where: { organisation: { equals: closed.organisation.id } },
          depth: 0,
          // Another one, if somebody on the walk had found a way to renew it.
          overrideAccess: true,
        })
      ).docs[0] ?? expect.fail('The link is gone.');
    expect(token).toBe(closed.token);
    expect(isEmployerToken(token)).toBe(true);
    const answer = await askPage({ page: employer, url: `/werkgever/${token}`, params: { token } });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(closed.hidden);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
    });
  });
});
