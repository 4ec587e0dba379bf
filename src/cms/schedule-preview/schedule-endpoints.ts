import { randomUUID } from 'node:crypto';

import type { Endpoint, PayloadRequest } from 'payload';

import { now } from '@/config/env';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { readSchedule } from '@/domain/read-schedule/read-schedule';
import type { Schedule } from '@/domain/schedule';
import { toScheduleRecord, type ScheduleRecord } from '@/domain/schedule-record';
import { SERIES, type SessionKey } from '@/domain/sign-up';

import { canRead } from '../access/can-read';
import { answering } from '../asking/answering';
import { ownPlaceOf, readScheduleContext, type WhereItIs } from '../schedule-context';
import { askedPhrase, askedSchedule } from './asked-schedule';
import { previewSchedule, type SchedulePreview } from './preview-schedule';

/** What came of reading a phrase: the schedule for the form with what it means, or why it could not be read. */
export type ReadPhrase =
  { understood: true; schedule: ScheduleRecord; preview: SchedulePreview } | { understood: false; why: string };

type Dated = Exclude<Schedule, { kind: 'text' }>;

const NO_ROOM =
  'Ik begrijp het, maar de vakanties of uitzonderingen gelden niet voor alle tijden. Dat past hier niet. Vul het zelf in, of kies “Alleen in woorden”.';

/** POST: says to whom is signed in what a schedule means that they are writing. Nothing is saved. */
const previewOfSchedule: Omit<Endpoint, 'root'> = {
  path: '/schedule-preview',
  method: 'post',
  handler: answering(askedSchedule, ({ location, offer, place, schedule }, req) =>
    preview(schedule, { location, place }, req, offer),
  ),
};

/** POST: reads a phrase about days and times for whom is signed in, and says what it would mean. Nothing is saved. */
const readingOfPhrase: Omit<Endpoint, 'root'> = {
  path: '/read-schedule',
  method: 'post',
  handler: answering(askedPhrase, async ({ location, phrase, place }, req): Promise<ReadPhrase> => {
    const read = readSchedule(phrase, { from: amsterdamDay(now()) });
    if (!read.understood) return read;
    const schedule = toScheduleRecord(withNewRows(read.schedule));
    if (!schedule) return { understood: false, why: NO_ROOM };
    return { understood: true, schedule, preview: await preview(schedule, { location, place }, req) };
  }),
};

/** What helps editors to write a schedule. */
export const scheduleEndpoints = [previewOfSchedule, readingOfPhrase];

/** Rows are known by their ids to all offers, so those of the reader will not do. */
function withNewRows(schedule: Dated): Dated {
  const renamed = <Row extends { id: string }>(row: Row): Row => ({ ...row, id: randomUUID() });
  return schedule.kind === 'rules'
    ? { ...schedule, rules: schedule.rules.map(renamed) }
    : { ...schedule, dates: schedule.dates.map(renamed) };
}

async function preview(
  schedule: ScheduleRecord,
  where: WhereItIs,
  req: PayloadRequest,
  offer?: string | null,
): Promise<SchedulePreview> {
  const known = await readScheduleContext(schedule, ownPlaceOf(where), req, true);
  return previewSchedule(schedule, { ...known, peopleIn: offer ? await peopleOf(offer, req) : undefined, now: now() });
}

/** How many people have a place in the meetings of an offer that the asker may read. Who comes to a series comes to each. */
async function peopleOf(offer: string, req: PayloadRequest): Promise<(session: SessionKey) => number> {
  if (!(await canRead('offers', offer, req))) return () => 0;
  const { docs } = await req.payload.find({
    collection: 'sign-ups',
    where: { offer: { equals: offer }, status: { in: ['confirmed', 'offered'] } },
    select: { session: true },
    pagination: false,
    depth: 0,
    // Their number is no secret to staff who see the offer; who they are is not asked.
    overrideAccess: true,
    req,
  });
  const bySession = Map.groupBy(docs, ({ session }) => session);
  const amount = (session: SessionKey) => bySession.get(session)?.length ?? 0;
  return (session) => amount(session) + amount(SERIES);
}
