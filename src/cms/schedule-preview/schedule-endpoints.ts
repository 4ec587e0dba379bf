import { randomUUID } from 'node:crypto';

import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';

import { now } from '@/config/env';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { readSchedule } from '@/domain/read-schedule/read-schedule';
import type { Schedule } from '@/domain/schedule';
import { toScheduleRecord, type ScheduleRecord } from '@/domain/schedule-record';

import { ownPlaceOf, readScheduleContext, type WhereItIs } from '../schedule-context';
import { askedPhrase, askedSchedule } from './asked-schedule';
import { previewSchedule, type SchedulePreview } from './preview-schedule';

/** What came of reading a phrase: the schedule for the form with what it means, or why it could not be read. */
export type ReadPhrase =
  { understood: true; schedule: ScheduleRecord; preview: SchedulePreview } | { understood: false; why: string };

type Dated = Exclude<Schedule, { kind: 'text' }>;

/** Bytes of a question; the longest schedule that a form can hold is less. */
const MAX_BYTES = 200_000;
const UNREADABLE = 'Ik kan dit niet lezen. Ververs de pagina en probeer het nog eens.';
const NO_ROOM =
  'Ik begrijp het, maar de vakanties of uitzonderingen gelden niet voor alle tijden. Dat past hier niet. Vul het zelf in, of kies “Alleen in woorden”.';

/** POST: says to whom is signed in what a schedule means that they are writing. Nothing is saved. */
const previewOfSchedule: Omit<Endpoint, 'root'> = {
  path: '/schedule-preview',
  method: 'post',
  handler: answering(askedSchedule, ({ location, place, schedule }, req) =>
    preview(schedule, { location, place }, req),
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

async function preview(schedule: ScheduleRecord, where: WhereItIs, req: PayloadRequest): Promise<SchedulePreview> {
  const known = await readScheduleContext(schedule, ownPlaceOf(where), req, true);
  return previewSchedule(schedule, { ...known, now: now() });
}

/** Answers a question of that form from whom is signed in; others, and what is no such question, are refused. */
function answering<Schema extends z.ZodType>(
  schema: Schema,
  answer: (question: z.output<Schema>, req: PayloadRequest) => Promise<unknown>,
): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) return refusal(401, 'U bent niet meer ingelogd. Log opnieuw in.');
    const text = await readText(req);
    if (text === null) return refusal(413, 'Dit is te veel om na te kijken.');
    const question = schema.safeParse(parsed(text));
    if (!question.success) return refusal(400, messageOf(question.error));
    return Response.json(await answer(question.data, req), { headers: { 'Cache-Control': 'no-store' } });
  };
}

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** The body of a request; null when it is too long. */
async function readText(req: PayloadRequest): Promise<string | null> {
  const reader = req.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a person can do something about is said in our own words, in the schema. */
function messageOf({ issues }: z.ZodError): string {
  return issues.find(({ code }) => code === 'custom')?.message ?? UNREADABLE;
}
