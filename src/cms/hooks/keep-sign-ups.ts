import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';

import type { Location, Offer, SchoolHoliday } from '@/payload-types';
import { offersOf, type ProjectionScope } from '@/catalogue/project';
import type { Database } from '@/catalogue/database';
import { env, now } from '@/config/env';
import {
  applyReconciliation,
  followOrganisations,
  planReconciliation,
  readTerms,
  touchOffers,
  type LiveTerms,
  type Reconciliation,
} from '@/sign-ups/reconcile';
import { keepTitle } from '@/sign-ups/keep-title';
import { lockOffer } from '@/sign-ups/lock';

import { idOf } from '../relation';
import { askAboutPeople, PEOPLE_ANSWER, PeopleQuestion } from '../sign-up-question/ask';
import type { AnswerChoice } from '../sign-up-question/question-in-words';
import { transactionOf } from '../transaction';

/** Set in a request's context by the platform's own commands, which cannot be asked: people are told, and keep their places. */
export const TELLS_PEOPLE = 'tellsPeople';

const TERMS = 'termsOfOffers';
const UNANSWERED = 'unansweredQuestion';

/** What to do first where there is no form with room for an answer. */
const INSTEAD = {
  gone: 'Kies eerst bij “Hoe meldt iemand zich aan?” iets anders dan het formulier, en sla dat op. Daarna kan dit.',
  form: 'Verander het in het formulier zelf. Daar kunt u antwoord geven.',
  place: 'Zeg eerst de bijeenkomsten daar af, of geef ze een andere plek. Daarna kan dit.',
};

/**
 * What keeps the promises that people were made when they signed up, with every published change of an offer: whoever saves is
 * asked first when it takes something from them, and then everybody hears of it, in the transaction of the change.
 */
export const offersKeepSignUps = {
  beforeChange: [
    async ({ context, data, operation, originalDoc, req }) => {
      // The row as visitors know it. It stays so until the save: no two editors write at the same time.
      if (operation === 'update') {
        const id = String(originalDoc?.id);
        keptTerms(context).set(id, (await readTerms(await transactionOf(req), [id])).get(id) ?? null);
      }
      return data;
    },
  ] satisfies CollectionBeforeChangeHook<Offer>[],
  afterChange: [
    async ({ context, data, doc, operation, req }) => {
      const { id } = doc;
      const before = keptTerms(context).get(id);
      if (operation !== 'update' || !before) return;
      const isHandedOver = idOf(doc.organisation) !== before.organisation;
      if (!before.takesSignUps && doc.registration !== 'form' && !isHandedOver) return;
      const db = await transactionOf(req);
      const after = await readTerms(db, [id]);
      // A draft beside it is nothing that visitors see.
      if (after.get(id)?.version === before.version) return;
      const plan = await planReconciliation(db, [id], after, now(), new Map([[id, before]]));
      await settle(db, plan, { answer: data[PEOPLE_ANSWER], elsewhere: whereInstead(doc, context, INSTEAD.gone), req });
      if (isHandedOver) await followOrganisations(db, [id]);
    },
  ] satisfies CollectionAfterChangeHook<Offer>[],
  beforeDelete: [
    async ({ id, req }) => {
      const db = await transactionOf(req);
      await lockOffer(db, String(id));
      const plan = await planReconciliation(db, [String(id)], new Map(), now());
      await settle(db, plan, { answer: undefined, elsewhere: INSTEAD.gone, req });
      await keepTitle(db, String(id));
    },
  ] satisfies CollectionBeforeDeleteHook[],
  afterOperation: [refuseUnanswered],
};

/** The same for what offers take their places and days from. */
export function keepsSignUpsOf(table: Exclude<ProjectionScope['table'], 'offers'>): {
  afterChange: CollectionAfterChangeHook<Location | SchoolHoliday>[];
  afterDelete: CollectionAfterDeleteHook[];
  afterOperation: CollectionAfterOperationHook[];
} {
  const follow = async (id: unknown, answer: unknown, elsewhere: string | null, req: PayloadRequest) => {
    const db = await transactionOf(req);
    const offers = await touchOffers(db, offersOf({ table, id: String(id) }));
    if (offers.length === 0) return;
    const plan = await planReconciliation(db, offers, await readTerms(db, offers), now());
    await settle(db, plan, { answer, elsewhere, namesOffers: true, req });
  };
  return {
    afterChange: [
      ({ context, data, doc, req }) =>
        follow(doc.id, data[PEOPLE_ANSWER], whereInstead(doc, context, INSTEAD.place), req),
    ],
    afterDelete: [({ id, req }) => follow(id, undefined, INSTEAD.place, req)],
    afterOperation: [refuseUnanswered],
  };
}

interface Settling {
  answer: unknown;
  elsewhere: string | null;
  namesOffers?: boolean;
  req: PayloadRequest;
}

/** Asks when somebody would lose something, then does what follows for people and tells them. */
async function settle(
  db: Database,
  reconciliations: readonly Reconciliation[],
  { answer, elsewhere, namesOffers = false, req }: Settling,
): Promise<void> {
  if (reconciliations.length === 0) return;
  const said = answer ?? req.context[PEOPLE_ANSWER] ?? req.query[PEOPLE_ANSWER];
  const moment = now();
  let choice: AnswerChoice | null = null;
  try {
    choice =
      req.context[TELLS_PEOPLE] === true
        ? 'keep'
        : askAboutPeople({ answer: said, elsewhere, namesOffers, now: moment, reconciliations });
  } catch (error) {
    req.context[UNANSWERED] = error;
    throw error;
  }
  const context = { origin: env().SITE_URL, secret: req.payload.secret, now: moment };
  for (const reconciliation of reconciliations) {
    await applyReconciliation(db, reconciliation, choice === 'line' ? 'line' : 'keep', context);
  }
}

/**
 * When many documents are saved at once Payload goes on with the others after one was refused, and would keep what was written of
 * that one until then. So a question about one of them is about all: nothing is saved.
 */
function refuseUnanswered({ operation, req, result }: Parameters<CollectionAfterOperationHook>[0]): typeof result {
  const unanswered = req.context[UNANSWERED];
  if (operation !== 'update' || !(unanswered instanceof PeopleQuestion)) return result;
  throw new PeopleQuestion(`${unanswered.message} ${INSTEAD.form}`, []);
}

/** What to do first, for a change that does not come from the form of the document; null for one that does. */
function whereInstead(doc: object, context: PayloadRequest['context'], whenGone: string): string | null {
  if (context.isRestoringVersion === true) return INSTEAD.form;
  const isInBin = 'deletedAt' in doc && doc.deletedAt != null;
  return isInBin || ('_status' in doc && doc._status === 'draft') ? whenGone : null;
}

/** The live terms of the documents that a request changes, from before that. */
function keptTerms(context: PayloadRequest['context']): Map<string, LiveTerms | null> {
  const kept = context[TERMS];
  if (kept instanceof Map) return kept as Map<string, LiveTerms | null>;
  const terms = new Map<string, LiveTerms | null>();
  context[TERMS] = terms;
  return terms;
}
