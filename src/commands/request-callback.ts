import { placeOfPostcode } from '@/catalogue/origin';
import { callingOrganisations } from '@/cms/callback-queue/desks';
import { adminPaths } from '@/config/paths';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { readCallbackForm, type CallbackError, type CallbackForm, type CallbackTopic } from '@/domain/callback-request';
import { routeCallback, type CallbackDesk } from '@/domain/callback-routing';
import { callbackDue } from '@/domain/working-days';
import { payload, pool } from '@/queries/payload';

import { keepRequest, type KeptRequest } from './keep-request';
import { logFailure } from './log-failure';
import { mailsToDesk } from './request-mail';

interface Sent {
  /** As typed. */
  fields: URLSearchParams;
  /** What it is about, as the address of the form says; one that nobody may know of counts for nothing. */
  topic: CallbackTopic | null;
  /** Of the form, see formGate. */
  ticket: string;
}

export type CallbackAnswer =
  /** `desk`: slug of the organisation that calls, null for the programme's own desk; `due`: the last moment of it. */
  | { status: 'ok'; desk: string | null; due: Date }
  | { status: 'invalid'; errors: CallbackError[] }
  /** The database does not answer: it can be sent again, and is kept once. */
  | { status: 'unavailable' };

/**
 * Keeps that somebody wants to be called, tells the organisation that has to call, and says which one that is.
 *
 * @param origin address of the site, for the link in the mail
 */
export async function requestCallback(sent: Sent, origin: string, now: Date): Promise<CallbackAnswer> {
  const reading = readCallbackForm(sent.fields);
  if (reading.status === 'invalid') return reading;
  try {
    const { desks, kept } = await keep(reading.value, sent, origin, now);
    const desk = desks.find(({ id }) => id === kept.organisation);
    return { status: 'ok', desk: desk?.slug ?? null, due: kept.dueAt ? new Date(kept.dueAt) : callbackDue(now) };
  } catch (error) {
    await logFailure(error, 'A request to be called was not kept');
    return { status: 'unavailable' };
  }
}

async function keep(
  { home, language, moment, name, phone, question }: CallbackForm,
  { ticket, topic }: Sent,
  origin: string,
  now: Date,
): Promise<{ kept: KeptRequest; desks: readonly CallbackDesk[] }> {
  const [about, desks, region] = await Promise.all([
    topic && findTopic(topic),
    findDesks(),
    home.place ?? (home.digits === null ? null : placeOfPostcode(await pool(), home.digits, now)),
  ]);
  const owner = about?.organisation ?? null;
  const desk = routeCallback(
    {
      ofOffer: topic?.kind === 'offer' ? owner : null,
      ofLocation: about?.placeOrganisation ?? (topic?.kind === 'location' ? owner : null),
      home: region,
    },
    desks,
  );
  const due = callbackDue(now);
  const mails = await mailsToDesk({
    kind: 'visitor',
    organisation: desk?.id ?? null,
    due: amsterdamDay(due),
    now,
    queue: origin + adminPaths.collection('callback-requests'),
  });
  const kept = await keepRequest(
    {
      kind: 'visitor',
      name,
      phone,
      moment,
      language,
      question,
      region,
      offer: topic?.kind === 'offer' ? about?.id : null,
      location: topic?.kind === 'location' ? about?.id : null,
      organisation: desk?.id ?? null,
      dueAt: due.toISOString(),
    },
    ticket,
    mails,
  );
  return { kept, desks };
}

interface About {
  id: string;
  organisation: string;
  /** Of the place that an offer is at. */
  placeOrganisation: string | null;
}

/** What it is about, as far as everybody may know of it. */
async function findTopic({ kind, slug }: CallbackTopic): Promise<About | null> {
  const cms = await payload();
  const where = { slug: { equals: slug } };
  if (kind === 'location') {
    const options = { select: { organisation: true }, depth: 0, limit: 1, pagination: false } as const;
    const { docs } = await cms.find({ collection: 'locations', where, ...options, overrideAccess: false });
    return docs[0] ? { id: docs[0].id, organisation: idOf(docs[0].organisation), placeOrganisation: null } : null;
  }
  const { docs } = await cms.find({
    collection: 'offers',
    where,
    select: { organisation: true, location: true },
    populate: { locations: { organisation: true }, organisations: { slug: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  });
  const [offer] = docs;
  if (!offer) return null;
  const place = typeof offer.location === 'object' ? offer.location : null;
  return {
    id: offer.id,
    organisation: idOf(offer.organisation),
    placeOrganisation: place ? idOf(place.organisation) : null,
  };
}

/** The organisations that everybody may know of and that have somebody who calls, with the places in which they are. */
async function findDesks(): Promise<CallbackDesk[]> {
  const cms = await payload();
  const all = { depth: 0, pagination: false, overrideAccess: false } as const;
  const [calling, organisations, locations] = await Promise.all([
    callingOrganisations(cms),
    cms.find({
      collection: 'organisations',
      select: { slug: true, name: true, kind: true, region: true, address: true },
      ...all,
    }),
    cms.find({ collection: 'locations', select: { organisation: true, city: true }, ...all }),
  ]);
  const cities = new Map<string, Set<string>>();
  for (const { city, organisation } of locations.docs) {
    const owner = idOf(organisation);
    cities.set(owner, (cities.get(owner) ?? new Set()).add(city));
  }
  const callers = new Set(calling.map(({ id }) => id));
  return organisations.docs.flatMap(({ address, id, kind, name, region, slug }) =>
    slug && callers.has(id)
      ? [
          {
            id,
            slug,
            name,
            kind,
            region: region ?? null,
            address: address ?? null,
            cities: [...(cities.get(id) ?? [])],
          },
        ]
      : [],
  );
}

/** Of a relation, filled in or not. */
function idOf(relation: string | { id: string }): string {
  return typeof relation === 'string' ? relation : relation.id;
}
