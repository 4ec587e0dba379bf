import {
  buildConfig,
  type CollectionSlug,
  type DataFromGlobalSlug,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
} from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';

import { makeAmbassador } from '../factories/ambassador';
import { makeCallbackRequest } from '../factories/callback-request';
import { makeGuide } from '../factories/guide';
import { makeLocation } from '../factories/location';
import { makeMedia, png } from '../factories/media';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makePage } from '../factories/page';
import { makeSuccessStory } from '../factories/success-story';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { localActor, restActor, type Actor, type Seen, type Upload } from '../support/actor';
import { openCms, versionsOf } from '../support/cms';
import { RestClient } from '../support/rest';

/**
 * Who may what, written out: `yes`, `draft` (it goes through beside what is live, which stays as it is), or a dot for no.
 * `own` is what belongs to the organisation that somebody works for, `other` belongs to another one.
 */
const OWNED_CONTENT = `
                        visitor   coach   contributor   editor   programme   admin
  create own            ·         ·       draft         yes      yes         yes
  create other          ·         ·       ·             ·        yes         yes
  read draft other      ·         ·       ·             ·        yes         yes
  read draft own        ·         ·       yes           yes      yes         yes
  read change other     ·         ·       ·             ·        yes         yes
  read change own       ·         ·       yes           yes      yes         yes
  read bin other        ·         ·       ·             ·        yes         yes
  read bin own          ·         ·       yes           yes      yes         yes
  read live other       yes       yes     yes           yes      yes         yes
  read live own         yes       yes     yes           yes      yes         yes
  versions live other   ·         ·       ·             ·        yes         yes
  versions live own     ·         ·       yes           yes      yes         yes
  update live other     ·         ·       ·             ·        yes         yes
  update live own       ·         ·       draft         yes      yes         yes
  update draft other    ·         ·       ·             ·        yes         yes
  update draft own      ·         ·       draft         yes      yes         yes
  publish draft other   ·         ·       ·             ·        yes         yes
  publish draft own     ·         ·       draft         yes      yes         yes
  withdraw live other   ·         ·       ·             ·        yes         yes
  withdraw live own     ·         ·       draft         yes      yes         yes
  restore live other    ·         ·       ·             ·        yes         yes
  restore live own      ·         ·       ·             yes      yes         yes
  bin live other        ·         ·       ·             ·        yes         yes
  bin live own          ·         ·       ·             yes      yes         yes
  bin draft other       ·         ·       ·             ·        yes         yes
  bin draft own         ·         ·       yes           yes      yes         yes
  delete live other     ·         ·       ·             ·        yes         yes
  delete live own       ·         ·       ·             yes      yes         yes
  delete draft other    ·         ·       ·             ·        yes         yes
  delete draft own      ·         ·       ·             yes      yes         yes
  give away live own    ·         ·       ·             ·        yes         yes
  take live other       ·         ·       ·             ·        yes         yes`;

/** An organisation is its own owner; making one is for the programme, and nobody deletes one that people work for. */
const ORGANISATIONS = `
                        visitor   coach   contributor   editor   programme   admin
  create other          ·         ·       ·             ·        yes         yes
  read draft other      ·         ·       ·             ·        yes         yes
  read draft own        ·         ·       yes           yes      yes         yes
  read change other     ·         ·       ·             ·        yes         yes
  read change own       ·         ·       yes           yes      yes         yes
  read bin other        ·         ·       ·             ·        yes         yes
  read bin own          ·         ·       yes           yes      yes         yes
  read live other       yes       yes     yes           yes      yes         yes
  read live own         yes       yes     yes           yes      yes         yes
  versions live other   ·         ·       ·             ·        yes         yes
  versions live own     ·         ·       yes           yes      yes         yes
  update live other     ·         ·       ·             ·        yes         yes
  update live own       ·         ·       draft         yes      yes         yes
  update draft other    ·         ·       ·             ·        yes         yes
  update draft own      ·         ·       draft         yes      yes         yes
  publish draft other   ·         ·       ·             ·        yes         yes
  publish draft own     ·         ·       draft         yes      yes         yes
  withdraw live other   ·         ·       ·             ·        yes         yes
  withdraw live own     ·         ·       draft         yes      yes         yes
  restore live other    ·         ·       ·             ·        yes         yes
  restore live own      ·         ·       ·             yes      yes         yes
  bin live other        ·         ·       ·             ·        yes         yes
  bin live own          ·         ·       ·             yes      yes         yes
  bin draft other       ·         ·       ·             ·        yes         yes
  bin draft own         ·         ·       yes           yes      yes         yes
  delete live other     ·         ·       ·             ·        yes         yes
  delete live own       ·         ·       ·             ·        ·           ·
  delete draft other    ·         ·       ·             ·        yes         yes
  delete draft own      ·         ·       ·             ·        ·           ·`;

const PROGRAMME_CONTENT = `
                        visitor   coach   contributor   editor   programme   admin
  create other          ·         ·       ·             ·        yes         yes
  read draft other      ·         ·       ·             ·        yes         yes
  read change other     ·         ·       ·             ·        yes         yes
  read bin other        ·         ·       ·             ·        yes         yes
  read live other       yes       yes     yes           yes      yes         yes
  versions live other   ·         ·       ·             ·        yes         yes
  update live other     ·         ·       ·             ·        yes         yes
  update draft other    ·         ·       ·             ·        yes         yes
  publish draft other   ·         ·       ·             ·        yes         yes
  withdraw live other   ·         ·       ·             ·        yes         yes
  restore live other    ·         ·       ·             ·        yes         yes
  bin live other        ·         ·       ·             ·        yes         yes
  bin draft other       ·         ·       ·             ·        yes         yes
  delete live other     ·         ·       ·             ·        yes         yes
  delete draft other    ·         ·       ·             ·        yes         yes`;

/** Pictures have no drafts and no versions; one that nothing live shows is its organisation's to change. */
const PICTURES = `
                        visitor   coach   contributor   editor   programme   admin
  create own            ·         ·       yes           yes      yes         yes
  create other          ·         ·       ·             ·        yes         yes
  read bin other        ·         ·       ·             ·        yes         yes
  read bin own          ·         ·       yes           yes      yes         yes
  read live other       yes       yes     yes           yes      yes         yes
  read live own         yes       yes     yes           yes      yes         yes
  update live other     ·         ·       ·             ·        yes         yes
  update live own       ·         ·       yes           yes      yes         yes
  bin live other        ·         ·       ·             ·        yes         yes
  bin live own          ·         ·       ·             yes      yes         yes
  delete live other     ·         ·       ·             ·        yes         yes
  delete live own       ·         ·       ·             yes      yes         yes
  give away live own    ·         ·       ·             ·        yes         yes
  take live other       ·         ·       ·             ·        yes         yes`;

/** Requests of people who want to be called: for who calls them. They have no drafts, no versions and no bin. */
const CALLBACKS = `
                        visitor   coach   contributor   editor   programme   admin
  create own            ·         ·       yes           yes      yes         yes
  create other          ·         ·       ·             ·        yes         yes
  read live other       ·         ·       ·             ·        yes         yes
  read live own         ·         ·       yes           yes      yes         yes
  update live other     ·         ·       ·             ·        yes         yes
  update live own       ·         ·       yes           yes      yes         yes
  delete live other     ·         ·       ·             ·        yes         yes
  delete live own       ·         ·       ·             yes      yes         yes`;

/** What an employer lists for its own people. */
const EMPLOYEES_OFFERS = `
                        visitor   coach   contributor   editor   programme   admin
  read live other       ·         ·       ·             ·        yes         yes
  read live own         ·         yes     yes           yes      yes         yes
  update live other     ·         ·       ·             ·        yes         yes
  update live own       ·         ·       draft         yes      yes         yes`;

/** The links to the pages of employers: made and taken away by buttons of their own, and by no form. */
const LINKS = `
                        visitor   coach   contributor   editor   programme   admin
  create other          ·         ·       ·             ·        ·           ·
  create own            ·         ·       ·             ·        ·           ·
  read other            ·         ·       ·             ·        yes         yes
  read own              ·         ·       yes           yes      yes         yes
  update other          ·         ·       ·             ·        ·           ·
  update own            ·         ·       ·             ·        ·           ·
  delete other          ·         ·       ·             ·        ·           ·
  delete own            ·         ·       ·             ·        ·           ·`;

const ACCOUNTS = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        ·           yes
  read stranger         ·         ·       ·             ·        yes         yes
  read colleague        ·         ·       yes           yes      yes         yes
  read self             ·         yes     yes           yes      yes         yes
  update stranger       ·         ·       ·             ·        ·           yes
  update colleague      ·         ·       ·             ·        ·           yes
  update self           ·         yes     yes           yes      yes         yes
  promote self          ·         ·       ·             ·        ·           yes
  delete stranger       ·         ·       ·             ·        ·           yes
  delete colleague      ·         ·       ·             ·        ·           yes
  unlock stranger       ·         ·       ·             ·        ·           yes`;

const SETTINGS = `
                        visitor   coach   contributor   editor   programme   admin
  read                  yes       yes     yes           yes      yes         yes
  versions              ·         ·       ·             ·        yes         yes
  update                ·         ·       ·             ·        yes         yes
  restore               ·         ·       ·             ·        yes         yes`;

const NOBODYS = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        ·           ·
  read                  ·         ·       ·             ·        ·           ·
  update                ·         ·       ·             ·        ·           ·
  delete                ·         ·       ·             ·        ·           ·`;

/** Facts that everybody may know and the programme keeps. */
const FACTS = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        yes         yes
  read                  yes       yes     yes           yes      yes         yes
  update                ·         ·       ·             ·        yes         yes
  delete                ·         ·       ·             ·        yes         yes`;

/** What the site counts itself: nobody writes it, and what should not have been kept can go. */
const COUNTS = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        ·           ·
  read                  ·         yes     yes           yes      yes         yes
  update                ·         ·       ·             ·        ·           ·
  delete                ·         ·       ·             ·        yes         yes`;

/** Words for who calls. */
const REPLIES = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        yes         yes
  read                  ·         ·       yes           yes      yes         yes
  update                ·         ·       ·             ·        yes         yes
  delete                ·         ·       ·             ·        yes         yes`;

/** What somebody at a walk-in noted, here by people who all work for `own`; what was said is not changed later. */
const NEEDS = `
                        visitor   coach   contributor   editor   programme   admin
  create other          ·         ·       ·             ·        yes         yes
  create own            ·         yes     yes           yes      yes         yes
  read other            ·         ·       ·             ·        yes         yes
  read own              ·         yes     yes           yes      yes         yes
  update other          ·         ·       ·             ·        ·           ·
  update own            ·         ·       ·             ·        ·           ·
  delete other          ·         ·       ·             ·        yes         yes
  delete own            ·         yes     yes           yes      yes         yes`;

/** Who has a place in a course, and how many there were: for who gives it. Nobody writes it past the turn of places. */
const PLACES = `
                        visitor   coach   contributor   editor   programme   admin
  create other          ·         ·       ·             ·        ·           ·
  create own            ·         ·       ·             ·        ·           ·
  read other            ·         ·       ·             ·        yes         yes
  read own              ·         ·       yes           yes      yes         yes
  update other          ·         ·       ·             ·        ·           ·
  update own            ·         ·       ·             ·        ·           ·
  delete other          ·         ·       ·             ·        ·           ·
  delete own            ·         ·       ·             ·        ·           ·`;

/** "Somebody else is editing this": for colleagues to see, and its owner or the programme to break. */
const LOCKS = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        ·           ·
  read                  ·         yes     yes           yes      yes         yes
  update                ·         ·       ·             ·        yes         yes
  delete                ·         ·       ·             ·        yes         yes
  read own              ·         yes     yes           yes      yes         yes
  update own            ·         yes     yes           yes      yes         yes
  delete own            ·         yes     yes           yes      yes         yes`;

/** How somebody set up their own screen. */
const PREFERENCES = `
                        visitor   coach   contributor   editor   programme   admin
  create                ·         ·       ·             ·        ·           ·
  read                  ·         ·       ·             ·        ·           ·
  update                ·         ·       ·             ·        ·           ·
  delete                ·         ·       ·             ·        ·           ·
  read own              ·         yes     yes           yes      yes         yes
  update own            ·         yes     yes           yes      yes         yes
  delete own            ·         yes     yes           yes      yes         yes`;

const ROLES = ['visitor', 'coach', 'contributor', 'editor', 'programme', 'admin'] as const;
type Role = (typeof ROLES)[number];
type Outcome = 'yes' | 'draft' | '·';

/** One person's column of a table: what they may, by row. */
function column(table: string, role: Role): Record<string, string> {
  const [heads = '', ...rows] = table.split('\n').filter((line) => line.trim() !== '');
  const position = heads
    .trim()
    .split(/\s{2,}/u)
    .indexOf(role);
  return Object.fromEntries(
    rows.map((row) => {
      const [name = '', ...cells] = row.trim().split(/\s{2,}/u);
      return [name, cells[position] ?? 'not written out'];
    }),
  );
}

let cms: Payload;
let pool: Pool;
let own: string;
let other: string;
let staff: Record<Exclude<Role, 'visitor'>, User>;
let signedIn: Record<'visitor' | 'contributor', RestClient>;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  own = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  staff = {
    coach: await makeUser(cms, { role: 'coach' }),
    contributor: await makeUser(cms, { role: 'contributor', organisations: [own] }),
    editor: await makeUser(cms, { role: 'editor', organisations: [own] }),
    programme: await makeUser(cms, { role: 'editor', allOrganisations: true, organisations: [own] }),
    admin: await makeUser(cms, { role: 'admin', organisations: [own] }),
  };
  signedIn = { visitor: RestClient.visitor(), contributor: await RestClient.signIn(staff.contributor) };
});

const userOf = (role: Role): User | null => (role === 'visitor' ? null : staff[role]);

/** What happens is undone: every cell of a table begins with the same documents. */
async function undone<T>(work: (req: Partial<PayloadRequest>) => Promise<T>): Promise<T> {
  const transactionID = await cms.db.beginTransaction();
  if (transactionID === null) throw new Error('The database has no transactions.');
  try {
    return await work({ transactionID });
  } finally {
    await cms.db.rollbackTransaction(transactionID);
  }
}

type State = 'live' | 'draft' | 'bin' | 'change';
type Owner = 'own' | 'other';

/** A collection of documents: how to make one in a state, and what to say when changing it. */
interface Content {
  table: string;
  /** A document whose owner is an organisation; the programme's own things have none. */
  make: (owner: string, status: 'draft' | 'published') => Promise<{ id: string }>;
  /** What a new document says. */
  fresh: (owner: string) => object;
  change: object;
  withFile?: true;
}

const CONTENT = {
  offers: {
    table: OWNED_CONTENT,
    make: (organisation, _status) => makeOffer(cms, { organisation, _status }),
    fresh: (organisation) => ({ organisation, title: 'Leren bellen', kind: 'course' }),
    change: { title: 'Anders' },
  },
  locations: {
    table: OWNED_CONTENT,
    make: (organisation, _status) => makeLocation(cms, { organisation, _status }),
    fresh: (organisation) => ({ organisation, name: 'Buurthuis', city: 'Gouda' }),
    change: { name: 'Anders' },
  },
  'success-stories': {
    table: OWNED_CONTENT,
    make: (organisation, _status) => makeSuccessStory(cms, { organisation, _status }),
    fresh: (organisation) => ({ organisation, title: 'Het lukte' }),
    change: { title: 'Anders' },
  },
  ambassadors: {
    table: OWNED_CONTENT,
    make: (organisation, _status) => makeAmbassador(cms, { organisation, _status }),
    fresh: (organisation) => ({ organisation, displayName: 'Kwame', consent: { givenOn: '2026-01-05' } }),
    change: { displayName: 'Anders' },
  },
  guides: {
    table: OWNED_CONTENT,
    make: (organisation, _status) => makeGuide(cms, { organisation, _status }),
    fresh: (organisation) => ({ organisation, title: 'Zo doet u het', for: ['employers'] }),
    change: { title: 'Anders' },
  },
  organisations: {
    table: ORGANISATIONS,
    make: (owner, _status) => ownOrganisation(owner, _status),
    fresh: () => ({ name: 'Buurtcentrum', kind: 'other' }),
    change: { name: 'Anders' },
  },
  'training-modules': {
    table: PROGRAMME_CONTENT,
    make: (_, _status) => makeTrainingModule(cms, { _status }),
    fresh: () => ({ title: 'Klikken' }),
    change: { title: 'Anders' },
  },
  pages: {
    table: PROGRAMME_CONTENT,
    make: (_, _status) => makePage(cms, { _status }),
    fresh: () => ({ title: 'Privacy' }),
    change: { title: 'Anders' },
  },
  media: {
    table: PICTURES,
    make: (organisation) => makeMedia(cms, { organisation }),
    fresh: (organisation) => ({ organisation, alt: 'Een laptop.' }),
    change: { alt: 'Anders' },
    withFile: true,
  },
  'callback-requests': {
    table: CALLBACKS,
    make: (organisation) => makeCallbackRequest(cms, { organisation }),
    fresh: (organisation) => ({ organisation, kind: 'visitor', name: 'Mevrouw Jansen' }),
    change: { question: 'Anders' },
  },
} satisfies Partial<Record<CollectionSlug, Content>>;

type ContentSlug = keyof typeof CONTENT;

/** An organisation that is one's own is one that one works for: everybody of the tests' staff joins it. */
async function ownOrganisation(owner: string, _status: 'draft' | 'published'): Promise<{ id: string }> {
  const made = await makeOrganisation(cms, { _status });
  if (owner === other) return made;
  for (const role of ROLES) {
    const user = userOf(role);
    if (!user || role === 'coach') continue;
    const organisations = [...(user.organisations ?? []), made.id];
    user.organisations = organisations;
    // As the platform: who works where is part of the scene.
    await cms.update({ collection: 'users', id: user.id, data: { organisations }, overrideAccess: true });
  }
  return made;
}

async function makeIn(slug: ContentSlug, state: State, owner: Owner): Promise<string> {
  const content: Content = CONTENT[slug];
  const { id } = await content.make(owner === 'own' ? own : other, state === 'draft' ? 'draft' : 'published');
  // As the platform: these are the states that others find.
  if (state === 'bin') {
    await cms.update({ collection: slug, id, data: { deletedAt: '2026-11-20T10:00:00.000Z' }, overrideAccess: true });
  }
  if (state === 'change')
    await cms.update({ collection: slug, id, data: content.change, draft: true, overrideAccess: true });
  return id;
}

/** A document's own row, behind whatever drafts there are; null when it is gone. */
async function rowOf(collection: ContentSlug, id: string, req: Partial<PayloadRequest>): Promise<Seen | null> {
  const query = { collection, id, depth: 0, trash: true, disableErrors: true, overrideAccess: true, req } as const;
  return (await cms.findByID(query)) as unknown as Seen | null;
}

async function attempt(
  actor: Actor,
  slug: ContentSlug,
  row: string,
  docs: (state: State, owner: Owner) => Promise<string>,
  req: Partial<PayloadRequest>,
): Promise<Outcome> {
  const content: Content = CONTENT[slug];
  const [, operation = '', state = 'live', owner = 'own'] =
    /^(create|give away|take|\w+)(?: (live|draft|bin|change))? (own|other)$/u.exec(row) ?? [];
  if (operation === 'create') {
    const file: Upload | undefined = content.withFile && {
      data: await png('#ffffff'),
      name: `${crypto.randomUUID()}.png`,
    };
    const made = await actor.create(
      slug,
      { ...content.fresh(owner === 'own' ? own : other), _status: 'published' },
      file,
    );
    if (!made) return '·';
    const kept = await rowOf(slug, String(made.id), req);
    return kept && '_status' in kept && kept._status !== 'published' ? 'draft' : 'yes';
  }
  const id = await docs(state as State, owner as Owner);
  if (operation === 'read') return (await reads(actor, slug, id, state as State)) ? 'yes' : '·';
  if (operation === 'versions') return (await actor.versions(slug, id)) ? 'yes' : '·';
  const before = await rowOf(slug, id, req);
  const done = await change(actor, slug, id, operation);
  if (!done) return '·';
  return JSON.stringify(await rowOf(slug, id, req)) === JSON.stringify(before) ? 'draft' : 'yes';
}

/** Whether somebody gets a document, by itself and in a list alike; of a change, whether they get the new words. */
async function reads(actor: Actor, slug: ContentSlug, id: string, state: State): Promise<boolean> {
  const look = state === 'bin' ? { trash: true } : { draft: state !== 'live' };
  const sees = (doc: Seen | null) =>
    doc !== null &&
    (state !== 'change' || Object.entries(CONTENT[slug].change).every(([field, value]) => doc[field] === value));
  const byItself = sees(await actor.read(slug, id, look));
  expect(sees(await actor.list(slug, id, look)), `${slug} ${state}: in a list as by itself`).toBe(byItself);
  return byItself;
}

async function change(actor: Actor, slug: ContentSlug, id: string, operation: string): Promise<Seen | null> {
  switch (operation) {
    case 'update':
      return actor.update(slug, id, CONTENT[slug].change);
    case 'publish':
      return actor.update(slug, id, { _status: 'published' });
    case 'withdraw':
      return actor.update(slug, id, { _status: 'draft' });
    case 'bin':
      return actor.update(slug, id, { deletedAt: '2026-11-23T09:00:00.000Z' });
    case 'delete':
      return actor.remove(slug, id);
    case 'give away':
      return actor.update(slug, id, { organisation: other });
    case 'take':
      return actor.update(slug, id, { organisation: own });
    case 'restore': {
      const [version = ''] = await versionsOf(cms, slug as 'offers', id, 'published');
      return actor.restore(slug, version);
    }
    default:
      throw new Error(`No such operation: ${operation}`);
  }
}

/** All of somebody's column, tried out. */
async function tried(
  table: string,
  role: Role,
  outcome: (row: string) => Promise<Outcome>,
): Promise<Record<string, Outcome>> {
  const result: Record<string, Outcome> = {};
  for (const row of Object.keys(column(table, role))) result[row] = await outcome(row);
  return result;
}

describe.each(Object.keys(CONTENT) as ContentSlug[])('In %s', (slug) => {
  const made = new Map<string, Promise<string>>();
  const shared = (state: State, owner: Owner) => {
    const key = `${state} ${owner}`;
    const doc = made.get(key) ?? makeIn(slug, state, owner);
    made.set(key, doc);
    return doc;
  };

  it.each(ROLES)('%s may do what is written', async (role) => {
    const { table } = CONTENT[slug];
    // Made before, outside of what is undone.
    for (const state of ['live', 'draft', 'bin', 'change'] as const) {
      for (const owner of ['own', 'other'] as const)
        if (table.includes(` ${state} ${owner}`)) await shared(state, owner);
    }
    const result = await tried(table, role, (row) =>
      undone((req) => attempt(localActor(cms, userOf(role), req), slug, row, shared, req)),
    );
    expect(result).toEqual(column(table, role));
  });

  it.each(['visitor', 'contributor'] as const)('%s may do no more over REST', async (role) => {
    const { table } = CONTENT[slug];
    const result = await tried(table, role, (row) =>
      attempt(restActor(signedIn[role]), slug, row, (state, owner) => makeIn(slug, state, owner), {}),
    );
    expect(result).toEqual(column(table, role));
  });
});

describe('Offers for employees', () => {
  it.each(ROLES)('%s may do what is written', async (role) => {
    const make = (organisation: string) => makeOffer(cms, { organisation, audience: 'employees' });
    const user = role === 'coach' ? await makeUser(cms, { role, organisations: [own] }) : userOf(role);
    const ids = { own: (await make(own)).id, other: (await make(other)).id };
    const result = await tried(EMPLOYEES_OFFERS, role, (row) =>
      undone((req) =>
        attempt(localActor(cms, user, req), 'offers', row, (_, owner) => Promise.resolve(ids[owner]), req),
      ),
    );
    expect(result).toEqual(column(EMPLOYEES_OFFERS, role));
  });
});

describe('Of accounts', () => {
  it.each(ROLES)('%s may do what is written', async (role) => {
    const accounts = {
      stranger: (await makeUser(cms, { role: 'contributor', organisations: [other] })).id,
      colleague: (await makeUser(cms, { role: 'contributor', organisations: [own] })).id,
      self: userOf(role)?.id ?? crypto.randomUUID(),
    };
    const result = await tried(ACCOUNTS, role, (row) =>
      undone(async (req) => {
        const actor = localActor(cms, userOf(role), req);
        const [operation = '', whose = 'self'] = row.split(' ');
        const id = accounts[whose as keyof typeof accounts];
        return (await onAccount(actor, operation, id, role, req)) ? 'yes' : '·';
      }),
    );
    expect(result).toEqual(column(ACCOUNTS, role));
  });

  it.each(ROLES.filter((role) => role !== 'visitor' && role !== 'admin'))(
    '%s cannot reach for more rights',
    async (role) => {
      const user = userOf(role);
      const client = await RestClient.signIn(user ?? { email: '' });
      const before = await rightsOf(user?.id);
      const answer = await client.patch(`/users/${String(user?.id)}`, {
        role: 'admin',
        allOrganisations: true,
        organisations: [other],
        sessions: [],
      });
      expect(answer.status).toBeLessThan(500);
      expect(await rightsOf(user?.id)).toEqual(before);
    },
  );
});

async function rightsOf(id: string | undefined): Promise<unknown> {
  const { rows } = await pool.query(
    `SELECT role, all_organisations, (SELECT array_agg(organisations_id ORDER BY 1) FROM users_rels WHERE parent_id = u.id) AS organisations
      FROM users u WHERE id = $1`,
    [id],
  );
  return rows;
}

async function onAccount(
  actor: Actor,
  operation: string,
  id: string,
  role: Role,
  req: Partial<PayloadRequest>,
): Promise<boolean> {
  switch (operation) {
    case 'create':
      return (
        (await actor.create('users', {
          name: 'Nieuw',
          email: 'nieuw@digistap.example',
          password: 'lang-genoeg',
          role: 'admin',
        })) !== null
      );
    case 'read':
      return (await actor.read('users', id, {})) !== null;
    case 'update':
      return (await actor.update('users', id, { name: 'Anders' })) !== null;
    case 'promote':
      return (await actor.update('users', id, { role: 'admin' }))?.role === 'admin';
    case 'delete':
      return (await actor.remove('users', id)) !== null;
    case 'unlock': {
      // As the platform, to know whose account to unlock.
      const { email } = await cms.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req });
      return cms
        .unlock({
          collection: 'users',
          data: { email, password: '' },
          req: { ...req, user: userOf(role) },
          overrideAccess: false,
        })
        .catch(refused);
    }
    default:
      throw new Error(`No such operation: ${operation}`);
  }
}

/** False for a refusal; anything else is a fault. */
function refused(error: unknown): false {
  if (error instanceof Error && 'status' in error && error.status === 403) return false;
  throw error;
}

const GLOBALS = {
  'site-settings': { siteName: 'Anders' },
  'skill-scale': Object.fromEntries([1, 2, 3, 4, 5].map((level) => [`level${String(level)}`, { title: 'Anders' }])),
  barriers: Object.fromEntries(
    ['attitude', 'access', 'awareness', 'time', 'complexity'].map((barrier) => [barrier, { ownWords: 'Anders' }]),
  ),
  'level-check': { outcome: { level1: 'Anders' } },
  synonyms: { same: [{ words: 'anders, verschillend' }] },
} satisfies Record<GlobalSlug, object>;

describe.each(Object.keys(GLOBALS) as GlobalSlug[])('Of the setting %s', (slug) => {
  beforeAll(async () => {
    // As the platform: a version to look at.
    await cms.updateGlobal({
      slug,
      data: GLOBALS[slug] as Partial<DataFromGlobalSlug<typeof slug>>,
      overrideAccess: true,
    });
  });

  it.each(ROLES)('%s may do what is written', async (role) => {
    // As the platform, to know what to restore.
    const { docs } = await cms.findGlobalVersions({ slug, overrideAccess: true });
    const result = await tried(SETTINGS, role, (row) =>
      undone(async (req) => {
        const as = { slug, overrideAccess: false, req: { ...req, user: userOf(role) } } as const;
        const operations: Record<string, () => Promise<unknown>> = {
          read: () => cms.findGlobal(as),
          versions: () => cms.findGlobalVersions(as),
          update: () => cms.updateGlobal({ ...as, data: GLOBALS[slug] as Partial<DataFromGlobalSlug<typeof slug>> }),
          restore: () => cms.restoreGlobalVersion({ ...as, id: String(docs[0]?.id) }),
        };
        return (await operations[row]?.().catch(refused)) ? 'yes' : '·';
      }),
    );
    expect(result).toEqual(column(SETTINGS, role));
  });

  it('a visitor and a contributor only read it over REST', async () => {
    for (const client of Object.values(signedIn)) {
      expect((await client.get(`/globals/${slug}`)).status).toBe(200);
      expect((await client.get(`/globals/${slug}/versions`)).status).toBe(403);
      expect((await client.post(`/globals/${slug}`, GLOBALS[slug])).status).toBe(403);
    }
  });
});

/** A day that no other holiday of these tests is on. */
let holidays = 0;
function freeDay(): string {
  holidays += 1;
  return new Date(Date.UTC(2100, 0, holidays, 12)).toISOString();
}

/** What belongs to no organisation, Payload's own collections and the site's: what is in them, and of whom. */
const INTERNAL = {
  'school-holidays': {
    table: FACTS,
    data: () => {
      const day = freeDay();
      return { name: 'Vrije dag', regions: ['noord'], from: day, until: day };
    },
  },
  'search-misses': {
    table: COUNTS,
    data: () => ({ week: '2026-W48', text: crypto.randomUUID(), place: '', count: 1 }),
  },
  'reply-templates': {
    table: REPLIES,
    data: () => ({ title: 'Voicemail', use: 'call', text: 'Dag {naam}' }),
  },
  feedback: {
    table: COUNTS,
    data: () => ({ week: '2026-W48', page: '/aanbod', answer: 'no' as const, text: 'breien', count: 1 }),
  },
  'payload-kv': { table: NOBODYS, data: () => ({ key: crypto.randomUUID(), data: {} }) },
  'payload-migrations': { table: NOBODYS, data: () => ({ name: 'een migratie', batch: 1 }) },
  'payload-locked-documents': {
    table: LOCKS,
    data: (user: string) => ({ globalSlug: 'barriers', user: { relationTo: 'users', value: user } }),
  },
  'payload-preferences': {
    table: PREFERENCES,
    data: (user: string) => ({ key: crypto.randomUUID(), value: {}, user: { relationTo: 'users', value: user } }),
  },
} as const satisfies Partial<Record<CollectionSlug, { table: string; data: (user: string) => object }>>;

describe.each(Object.keys(INTERNAL) as (keyof typeof INTERNAL)[])('In %s', (slug) => {
  const { data, table } = INTERNAL[slug];

  it.each(ROLES)('%s may do what is written', async (role) => {
    const stranger = await makeUser(cms, { role: 'contributor', organisations: [other] });
    const self = userOf(role) ?? stranger;
    const result = await tried(table, role, (row) =>
      undone(async (req) => {
        const actor = localActor(cms, userOf(role), req);
        const [operation, whose] = row.split(' ');
        const user = whose === 'own' ? self : stranger;
        if (operation === 'create') return (await actor.create(slug, data(self.id))) ? 'yes' : '·';
        // As the platform: somebody's lock, somebody's preference.
        const { id } = await cms.create({
          collection: slug,
          data: data(user.id) as never,
          overrideAccess: true,
          req: { ...req, user },
        });
        if (operation === 'read') return (await actor.read(slug, id, {})) ? 'yes' : '·';
        if (operation === 'update') return (await actor.update(slug, id, data(user.id))) ? 'yes' : '·';
        return (await actor.remove(slug, id)) ? 'yes' : '·';
      }),
    );
    expect(result).toEqual(column(table, role));
  });
});

describe('In needs', () => {
  it.each(ROLES)('%s may do what is written', async (role) => {
    const user = userOf(role);
    const working = user?.role === 'coach' ? await makeUser(cms, { role: 'coach', organisations: [own] }) : user;
    const result = await tried(NEEDS, role, (row) =>
      undone(async (req) => {
        const actor = localActor(cms, working, req);
        const [operation, whose] = row.split(' ');
        const data = { theme: 'digid' as const, organisation: whose === 'own' ? own : other };
        if (operation === 'create') return (await actor.create('needs', data)) ? 'yes' : '·';
        // As the platform: what a colleague noted.
        const { id } = await cms.create({ collection: 'needs', data, overrideAccess: true, req });
        if (operation === 'read') return (await actor.list('needs', id, {})) ? 'yes' : '·';
        if (operation === 'update') return (await actor.update('needs', id, { note: 'Anders' })) ? 'yes' : '·';
        return (await actor.remove('needs', id)) ? 'yes' : '·';
      }),
    );
    expect(result).toEqual(column(NEEDS, role));
  });
});

/** What the platform alone writes for an organisation. */
const WRITTEN = {
  'sign-ups': (organisation: string) => ({
    organisation,
    session: 'series',
    status: 'confirmed' as const,
    arrival: 1,
    name: 'Mevrouw Jansen',
    locale: 'nl' as const,
    booking: crypto.randomUUID(),
    linkVersion: 1,
    submission: crypto.randomUUID(),
    identity: crypto.randomUUID(),
  }),
  'presence-counts': (organisation: string) => ({
    organisation,
    title: 'Cursus',
    session: 'series',
    day: '2026-11-22',
    signedUp: 1,
    present: 1,
    absent: 0,
    cancelled: 0,
  }),
};

describe.each(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[])('In %s', (slug) => {
  it.each(ROLES)('%s may do what is written', async (role) => {
    const user = userOf(role);
    const working = user?.role === 'coach' ? await makeUser(cms, { role: 'coach', organisations: [own] }) : user;
    const result = await tried(PLACES, role, (row) =>
      undone(async (req) => {
        const actor = localActor(cms, working, req);
        const [operation, whose] = row.split(' ');
        const data = WRITTEN[slug](whose === 'own' ? own : other);
        if (operation === 'create') return (await actor.create(slug, data)) ? 'yes' : '·';
        // As the platform: it gives the places.
        const { id } = await cms.create({ collection: slug, data: data as never, overrideAccess: true, req });
        if (operation === 'read') return (await actor.list(slug, id, {})) ? 'yes' : '·';
        if (operation === 'update') return (await actor.update(slug, id, data)) ? 'yes' : '·';
        return (await actor.remove(slug, id)) ? 'yes' : '·';
      }),
    );
    expect(result).toEqual(column(PLACES, role));
  });
});

describe('In employer-links', () => {
  it.each(ROLES)('%s may do what is written', async (role) => {
    const user = userOf(role);
    const working = user?.role === 'coach' ? await makeUser(cms, { role: 'coach', organisations: [own] }) : user;
    const result = await tried(LINKS, role, (row) =>
      undone(async (req) => {
        const actor = localActor(cms, working, req);
        const [operation, whose] = row.split(' ');
        const token = crypto.randomUUID();
        const data = { organisation: whose === 'own' ? own : other, token, digest: token };
        if (operation === 'create') return (await actor.create('employer-links', data)) ? 'yes' : '·';
        // As the platform: a link that there is.
        const { id } = await cms.create({ collection: 'employer-links', data, overrideAccess: true, req });
        if (operation === 'read') {
          const list = await actor.list('employer-links', id, {});
          expect((await actor.read('employer-links', id, {})) === null, 'in a list as by itself').toBe(list === null);
          return list ? 'yes' : '·';
        }
        if (operation === 'update') return (await actor.update('employer-links', id, { token: 'x' })) ? 'yes' : '·';
        return (await actor.remove('employer-links', id)) ? 'yes' : '·';
      }),
    );
    expect(result).toEqual(column(LINKS, role));
  });
});

describe('The rules', () => {
  it('are written out for every collection and every setting', () => {
    const known = [
      ...Object.keys(CONTENT),
      'users',
      'needs',
      'employer-links',
      ...Object.keys(WRITTEN),
      ...Object.keys(INTERNAL),
    ];
    expect(cms.config.collections.map(({ slug }) => slug).sort()).toEqual(known.sort());
    expect(cms.config.globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(GLOBALS).sort());
  });

  it('leave no key to Payload, which would let in whoever is signed in', async () => {
    const defaults = await payloadsDefaults();
    expect(defaults.size).toBeGreaterThan(1);
    const keys = ['admin', 'create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const;
    for (const { access, slug } of cms.config.collections) {
      expect(Object.keys(access).sort(), slug).toEqual([...keys].sort());
      for (const key of keys) expect(defaults.has(access[key]), `${slug}.${key}`).toBe(false);
    }
    for (const { access, slug } of cms.config.globals) {
      expect(Object.keys(access).sort(), slug).toEqual(['read', 'readVersions', 'update']);
      for (const [key, rule] of Object.entries(access)) expect(defaults.has(rule), `${slug}.${key}`).toBe(false);
    }
  });

  it('let nobody start, cancel or queue a job over REST', async () => {
    for (const rule of ['run', 'queue', 'cancel'] as const) {
      expect(await cms.config.jobs.access?.[rule]?.({ req: { user: staff.admin } as PayloadRequest })).toBe(false);
    }
  });

  it('let in nobody without an account', async () => {
    for (const { access, slug } of cms.config.collections) {
      expect(await access.admin({ req: { user: null } as PayloadRequest }), slug).toBe(false);
    }
  });
});

/** Payload's own rules for keys that are not set: they let in any account at all, whatever its role. */
async function payloadsDefaults(): Promise<Set<unknown>> {
  const { collections, globals } = await buildConfig({
    secret: 'only-to-look-at',
    db: cms.config.db,
    collections: [{ slug: 'bare', fields: [] }],
    globals: [{ slug: 'bare-setting', fields: [] }],
  });
  const bare = [...collections, ...globals].filter(({ slug }) => slug.startsWith('bare'));
  return new Set([undefined, ...bare.flatMap(({ access }) => Object.values(access) as unknown[])]);
}
