import type { Endpoint } from 'payload';
import { z } from 'zod';

import { now } from '@/config/env';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { phoneShown } from '@/domain/phone-number';
import { mayMark } from '@/domain/presence';
import type { ListedOffer, ListedSession } from '@/sign-ups/lists';
import { csvFile, type CsvColumn } from '@/standards/csv';

import { dayInWords } from '../dutch-dates';
import { findOfferWithLists, findPeople, sessionOf, type ListedPerson } from './find-lists';
import { STATUS_NAMES } from './status-names';

/** A list as a table for a spreadsheet: everybody on it, with whether they were there. */
export const exportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/lists/:offer/export',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req;
    if (!user) return refusal(401, 'U bent niet meer ingelogd. Log opnieuw in.');
    const moment = now();
    const offer = await findOfferWithLists(payload, user, String(req.routeParams?.offer), moment);
    const key = z.string().safeParse(req.searchParams.get('bijeenkomst'));
    const session = offer && key.success ? sessionOf(offer, key.data) : null;
    if (!offer || !session) return refusal(404, 'Dit is er niet, of niet voor u.');
    const people = (await findPeople(payload, user, offer.id, session)).filter(({ status }) => status !== 'cancelled');
    return new Response(csvFile(columnsOf(session, moment), people, ';'), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${fileName(offer, session, moment)}"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
};

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'Cache-Control': 'no-store' } });
}

function columnsOf({ meetings }: ListedSession, moment: Date): CsvColumn<ListedPerson>[] {
  const today = amsterdamDay(moment);
  return [
    { title: 'Naam', value: ({ name }) => name },
    { title: 'Telefoon', value: ({ phone }) => phone && phoneShown(phone) },
    { title: 'E-mail', value: ({ email }) => email },
    { title: 'Stand', value: ({ status }) => STATUS_NAMES[status] },
    { title: 'Aangemeld door', value: ({ helper }) => helper },
    { title: 'Hulp nodig', value: ({ help }) => help },
    { title: 'Opmerking', value: ({ remark }) => remark },
    ...meetings
      .filter((meeting) => mayMark(meeting, moment))
      .map(({ key, start }): CsvColumn<ListedPerson> => ({
        title: `Aanwezig ${dayInWords(amsterdamDay(new Date(start)), today)}`,
        value: ({ attendance }) => (attendance[key] === undefined ? null : attendance[key] ? 'ja' : 'nee'),
      })),
  ];
}

/** Of the offer's address and the day, with nothing in it that a header or a disk would stumble over. */
function fileName({ slug }: ListedOffer, { start }: ListedSession, moment: Date): string {
  const name = slug.replaceAll(/[^a-z0-9-]/gu, '') || 'aanmeldingen';
  return `${name}-${amsterdamDay(start === null ? moment : new Date(start))}.csv`;
}
