import type { Payload } from 'payload';
import { flattenTopLevelFields } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { COUNTED, NOT_ABOUT_PEOPLE, PERSONAL_DATA_KEPT, TABLES_NOT_ABOUT_PEOPLE } from '@/domain/personal-data-kept';
import { pool as databasePool } from '@/queries/payload';

import { openCms } from '../support/cms';

/**
 * Contact of a desk: a field of an organisation or a place that could hold a person's, and by what editors are told does not.
 * Add to it only what is public anyhow; everything else belongs in the register.
 */
const OF_A_DESK = new Set([
  'organisations.name',
  'organisations.address',
  'organisations.phone',
  'organisations.email',
  'locations.name',
  'locations.street',
  'locations.phone',
  'locations.email',
  'offers.source.name',
  'school-holidays.name',
  'site-settings.siteName',
  'site-settings.contact.phone',
  'site-settings.contact.email',
  'site-settings.helpline.name',
  'site-settings.helpline.phone',
  'site-settings.regions.name',
]);

/** Fields of forms that tell what it is about and how it stands, not who somebody is. */
const NOT_OF_A_PERSON = new Set([
  'id',
  'kind',
  'subject',
  'offer',
  'offerTitle',
  'location',
  'organisation',
  'session',
  'startsAt',
  'lastEndsAt',
  'status',
  'cancelledBy',
  'cancelledAt',
  'offeredUntil',
  'arrival',
  'locale',
  'booking',
  'linkVersion',
  'submission',
  'identity',
  'otherIdentity',
  'told',
  'toCall',
  'remindedOf',
  'assignee',
  'dueAt',
  'doneAt',
  'handovers',
  'createdAt',
  'updatedAt',
]);

/** Names of fields that hold people's data more often than not. */
const ABOUT_SOMEBODY =
  /name$|naam|email|mail$|phone|tel$|mobile|address|street|birth|bsn|gender|consent|author|person|signature|(?:^|[a-z])By$|^by$|assignee|recipient|sender|visitor|user/iu;

let cms: Payload;
let pool: Pool;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
});

const aboutPeople = new Set(PERSONAL_DATA_KEPT.flatMap(({ collections }) => collections));
const counted = new Set(COUNTED.map(({ collection }) => collection));
const registeredFields = new Set(PERSONAL_DATA_KEPT.flatMap(({ fields }) => fields));

interface WalkedField {
  name?: string;
  type: string;
  relationTo?: unknown;
  fields?: WalkedField[];
  tabs?: WalkedField[];
  blocks?: WalkedField[];
}

/** Every field that keeps something, as its path. */
function fieldsOf(fields: WalkedField[], path: string): { path: string; field: WalkedField }[] {
  return fields.flatMap((field) => {
    const here = field.name ? `${path}.${field.name}` : path;
    const inside = [...(field.fields ?? []), ...(field.tabs ?? []), ...(field.blocks ?? [])];
    if (inside.length > 0) return fieldsOf(inside, here);
    // Payload's own: what an editor calls a block.
    return field.name && field.type !== 'ui' && field.name !== 'blockName' ? [{ path: here, field }] : [];
  });
}

/** Whether it could hold data of a person, by its type, what it refers to, or its name. */
function couldBeAboutSomebody({ name = '', relationTo, type }: WalkedField): boolean {
  const refersTo = [relationTo].flat();
  return (
    type === 'email' ||
    refersTo.some((slug) => aboutPeople.has(String(slug)) && slug !== 'media') ||
    ABOUT_SOMEBODY.test(name)
  );
}

describe('the register of personal data', () => {
  it('knows every collection: about people, counting them, or not about people', () => {
    const unknown = cms.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !aboutPeople.has(slug) && !counted.has(slug) && !(slug in NOT_ABOUT_PEOPLE));
    expect(unknown).toEqual([]);
  });

  it('knows every table of our own', async () => {
    const { rows } = await pool.query<{ name: string }>(`
      SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND n.nspname NOT IN ('public', 'pg_catalog', 'information_schema', 'pg_toast')
      ORDER BY 1`);
    const registered = PERSONAL_DATA_KEPT.flatMap(({ tables }) => tables);
    expect(rows.map(({ name }) => name)).toEqual([...registered, ...Object.keys(TABLES_NOT_ABOUT_PEOPLE)].toSorted());
  });

  it('knows whose every table of the CMS is', async () => {
    const { rows } = await pool.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    const owners = [...cms.config.collections, ...cms.config.globals].map(({ slug }) => slug.replaceAll('-', '_'));
    const isOwned = (name: string) =>
      owners.some((owner) => [owner, `_${owner}_v`].some((table) => name === table || name.startsWith(`${table}_`)));
    expect(rows.map(({ name }) => name).filter((name) => !isOwned(name))).toEqual([]);
  });

  it('knows every field elsewhere that could be about somebody', () => {
    const elsewhere = [
      ...cms.config.collections.filter(({ slug }) => !aboutPeople.has(slug)),
      ...cms.config.globals,
    ].filter(({ slug }) => !slug.startsWith('payload-'));
    const unknown = elsewhere
      .flatMap(({ fields, slug }) => fieldsOf(fields as WalkedField[], slug))
      .filter(({ field, path }) => couldBeAboutSomebody(field) && !OF_A_DESK.has(path))
      .filter(({ field }) => !registeredFields.has(field.name ?? ''))
      .map(({ path }) => path);
    expect(unknown).toEqual([]);
    const paths = elsewhere
      .flatMap(({ fields, slug }) => fieldsOf(fields as WalkedField[], slug))
      .map(({ path }) => path);
    expect([...OF_A_DESK].filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('names every field that somebody fills in on a form, or that is noted about them', () => {
    const named = (collection: string) =>
      PERSONAL_DATA_KEPT.flatMap((kind) => (kind.data && kind.collections.includes(collection) ? kind.data : []));
    for (const slug of ['sign-ups', 'callback-requests'] as const) {
      const fields = flattenTopLevelFields(cms.collections[slug].config.fields).map((field) =>
        'name' in field ? (field.name ?? '') : '',
      );
      const unnamed = fields.filter((name) => !new Set<string>(named(slug)).has(name) && !NOT_OF_A_PERSON.has(name));
      expect(unnamed, slug).toEqual([]);
      expect(
        named(slug).filter((name) => !fields.includes(name)),
        slug,
      ).toEqual([]);
    }
  });

  it('names nothing that is not there', () => {
    const slugs = new Set<string>(cms.config.collections.map(({ slug }) => slug));
    const named = [...aboutPeople, ...counted, ...Object.keys(NOT_ABOUT_PEOPLE)];
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
    const names = new Set(
      cms.config.collections.flatMap(({ fields }) =>
        flattenTopLevelFields(fields).map((field) => ('name' in field ? (field.name ?? '') : '')),
      ),
    );
    expect([...registeredFields].filter((name) => !names.has(name))).toEqual([]);
  });
});
