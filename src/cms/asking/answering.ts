import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';

import { textWithin } from '@/domain/bounded-text';

/** Bytes of a question; the longest that a form can hold is less. */
const MAX_BYTES = 200_000;
const UNREADABLE = 'Ik kan dit niet lezen. Ververs de pagina en probeer het nog eens.';

/**
 * The handler of a POST that answers a question of that form to whom is signed in. Others get 401; what is no such
 * question 400, with a sentence in plain Dutch in `message`; what is too long 413. Nothing is kept of a question.
 */
export function answering<Schema extends z.ZodType>(
  schema: Schema,
  answer: (question: z.output<Schema>, req: PayloadRequest) => Promise<unknown>,
): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) return refusal(401, 'U bent niet meer ingelogd. Log opnieuw in.');
    const text = await textWithin(req.body, MAX_BYTES);
    if (text === null) return refusal(413, 'Dit is te veel om na te kijken.');
    const question = schema.safeParse(parsed(text));
    if (!question.success) return refusal(400, messageOf(question.error));
    return Response.json(await answer(question.data, req), { headers: { 'Cache-Control': 'no-store' } });
  };
}

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'Cache-Control': 'no-store' } });
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
