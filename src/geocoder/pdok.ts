import { z } from 'zod';

import { textWithin } from '@/domain/bounded-text';
import { centreOf, isNearTheNetherlands, type Position } from '@/domain/distance';
import type { PlaceAnswer, PlaceQuestion } from '@/domain/geocoding';
import { placeKey } from '@/domain/place-name';

/** PDOK Locatieserver, the Dutch government's free address search (https://github.com/PDOK/locatieserver/wiki). */
export const PDOK = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';

/** Most results that one answer has: enough of a postcode's streets to know its middle. */
const MAX_ROWS = 100;
/** Largest answer that is read, in bytes; a hundred rows take a tenth of it. */
const MAX_BYTES = 200_000;

const answerSchema = z.object({
  response: z.object({
    docs: z
      .array(
        z.object({
          postcode: z.string().optional(),
          woonplaatsnaam: z.string().max(120).optional(),
          centroide_ll: z.string(),
        }),
      )
      .max(MAX_ROWS),
  }),
});

type Result = z.infer<typeof answerSchema>['response']['docs'][number];

export interface PdokOptions {
  /** Address of the service, without a slash at the end. */
  address: string;
  /** Milliseconds until the whole answer must be there. */
  timeout: number;
}

/**
 * Asks PDOK one question. Of an address it learns four digits or the name of a place, and of who asks nothing at all.
 *
 * @throws when it does not answer in time, or not as agreed
 */
export async function askPdok(question: PlaceQuestion, { address, timeout }: PdokOptions): Promise<PlaceAnswer> {
  const response = await fetch(`${address}/free?${parametersOf(question).toString()}`, {
    headers: { Accept: 'application/json' },
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`PDOK answers with status ${response.status}.`);
  }
  const text = await textWithin(response.body, MAX_BYTES);
  if (text === null) throw new Error('The answer of PDOK is too large.');
  const { docs } = answerSchema.parse(JSON.parse(text)).response;
  return question.kind === 'postcode' ? postcodeAmong(docs, question.digits) : placeAmong(docs, question.name);
}

function parametersOf(question: PlaceQuestion): URLSearchParams {
  const fields = 'postcode,woonplaatsnaam,centroide_ll';
  if (question.kind === 'postcode') {
    return new URLSearchParams([
      ['fq', 'type:postcode'],
      ['fq', `postcode:${question.digits}*`],
      ['fl', fields],
      ['rows', String(MAX_ROWS)],
    ]);
  }
  return new URLSearchParams([
    ['q', question.name],
    ['fq', 'type:woonplaats'],
    ['fl', fields],
    ['rows', '10'],
  ]);
}

/** The middle of a postcode's streets. */
function postcodeAmong(results: readonly Result[], digits: string): PlaceAnswer {
  return answerOf(results.filter(({ postcode }) => postcode?.startsWith(digits)));
}

/** The search is a tolerant one: what it finds may be another place with a name a little like it. */
function placeAmong(results: readonly Result[], name: string): PlaceAnswer {
  const key = placeKey(name);
  return answerOf(results.filter((result) => placeKey(result.woonplaatsnaam ?? '') === key).slice(0, 1));
}

function answerOf(results: readonly Result[]): PlaceAnswer {
  const points = results.map(({ centroide_ll }) => pointOf(centroide_ll)).filter((point) => point !== null);
  const centre = centreOf(points);
  return centre === null ? null : { label: results[0]?.woonplaatsnaam ?? '', ...centre };
}

/** Reads `POINT(4.47 51.92)`, longitude first as in WKT; null for what is no point, or elsewhere. */
function pointOf(text: string): Position | null {
  const match = /^POINT\s?\((-?\d{1,3}(?:\.\d{1,20})?) (-?\d{1,3}(?:\.\d{1,20})?)\)$/u.exec(text);
  if (!match) return null;
  const point = { lat: Number(match[2]), lon: Number(match[1]) };
  return isNearTheNetherlands(point) ? point : null;
}
