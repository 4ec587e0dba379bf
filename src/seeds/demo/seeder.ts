import type { CollectionSlug, Payload, PayloadRequest } from 'payload';

import type { ContentLocale } from '@/domain/locale';
import type { Day } from '@/domain/schedule';

import { inTransaction } from '../in-transaction';
import type { Localised } from '../localised';
import { toLexical, toPageBlocks, type LexicalText, type References } from './lexical';

type SeededSlug = Exclude<CollectionSlug, `payload-${string}`>;

/** What makes a document the same one at the next run. */
const KEYS: Partial<Record<SeededSlug, string>> = {
  media: 'filename',
  users: 'email',
  'callback-requests': 'submission',
};

/** Collections without a bin. */
const BINLESS: ReadonlySet<SeededSlug> = new Set(['users', 'callback-requests']);

/** Documents that are written together: each commit waits for the disk, and there are hundreds of documents. */
const BATCH = 25;

/** What every part of the demonstration content is put in with: skips what is there, and knows ids by slug. */
export class Seeder {
  readonly #ids = new Map<SeededSlug, Map<string, string>>();

  constructor(
    readonly payload: Payload,
    /** What the dates of the content are told from. */
    readonly now: Date,
    readonly onProgress: (text: string) => void,
  ) {}

  /**
   * Calls `create` for each record whose key (its slug, or what stands for that) no document has yet, also not in the
   * bin. It answers with the document's id. What it writes with the request is kept or lost as a whole.
   */
  async addMissing<Item>(
    collection: SeededSlug,
    items: readonly Item[],
    keyOf: (item: Item) => string,
    create: (item: Item, req: PayloadRequest) => Promise<string>,
  ): Promise<void> {
    const ids = await this.#existing(collection);
    const missing = items.filter((item) => !ids.has(keyOf(item)));
    for (let start = 0; start < missing.length; start += BATCH) {
      await inTransaction(this.payload, async (req) => {
        for (const item of missing.slice(start, start + BATCH)) ids.set(keyOf(item), await create(item, req));
      });
    }
    this.onProgress(`${collection}: ${items.length}`);
  }

  /** Id of a document by its key; throws when there is none, which means that it was not put in before. */
  id = (collection: SeededSlug, key: string): string => {
    const id = this.#ids.get(collection)?.get(key);
    if (!id) throw new Error(`The demonstration content refers to ${collection} "${key}", which is not there.`);
    return id;
  };

  /** Id of a drawing. */
  picture = (key: string): string => this.id('media', pictureFilename(key));

  /** A text in the markup of `markup.ts` for a field of formatted text; null when it was not translated. */
  richText(text: Localised | undefined, locale: ContentLocale): LexicalText | null {
    const words = text?.[locale];
    return words ? toLexical(words, this.#references) : null;
  }

  /** The same for a page of blocks; a page that was not translated is made of the Dutch text. */
  pageBlocks(text: Localised, locale: ContentLocale) {
    return toPageBlocks(text[locale] ?? text.nl, this.#references);
  }

  readonly #references: References = { picture: this.picture, offer: (slug) => this.id('offers', slug) };

  async #existing(collection: SeededSlug): Promise<Map<string, string>> {
    const key = KEYS[collection] ?? 'slug';
    const { docs } = await this.payload.find({
      collection,
      select: { [key]: true },
      depth: 0,
      pagination: false,
      trash: !BINLESS.has(collection),
      // The seed is the platform itself; nobody is signed in.
      overrideAccess: true,
    });
    const ids = new Map<string, string>();
    for (const doc of docs) {
      const value: unknown = Reflect.get(doc, key);
      if (typeof value === 'string') ids.set(value, doc.id);
    }
    this.#ids.set(collection, ids);
    return ids;
  }
}

/** How a drawing is called once it is uploaded. */
export function pictureFilename(key: string): string {
  return `${key}.webp`;
}

/** How the seed writes in one language. Access is overridden: it is the platform itself, with nobody signed in. */
export function writing(req: PayloadRequest, locale: ContentLocale) {
  return { req, locale, depth: 0, overrideAccess: true } as const;
}

/** A text in one language; null when nobody translated it, so that the Dutch one shows. */
export function said(text: Localised | undefined, locale: ContentLocale): string | null {
  return text?.[locale] ?? null;
}

/** A calendar day as Payload keeps it. */
export function storedDay(day: Day): string {
  return `${day}T00:00:00.000Z`;
}
