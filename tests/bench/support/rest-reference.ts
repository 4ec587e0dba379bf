/** What a card of the catalogue shows, asked of Payload field by field. */
const CARD_FIELDS = [
  'title',
  'slug',
  'summary',
  'kind',
  'levelFrom',
  'levelTo',
  'barriers',
  'topics',
  'devices',
  'pillars',
  'languages',
  'organisation',
  'location',
  'place',
  'cost',
  'registration',
  'schedule',
];

/**
 * Payload's own REST `find` of twenty offers, with their organisations and places, as a card shows those.
 *
 * @param where conditions by the name that they have in an address, from `where` on: `[kind][equals]`
 */
export function restFind(where: readonly (readonly [name: string, value: string])[] = []): string {
  const parameters = new URLSearchParams({ limit: '20', depth: '1' });
  for (const field of CARD_FIELDS) parameters.set(`select[${field}]`, 'true');
  for (const [index, [name, value]] of where.entries()) parameters.append(`where[and][${index}]${name}`, value);
  return `/api/offers?${parameters.toString()}`;
}
