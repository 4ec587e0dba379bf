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

/** Conditions by the name that they have in an address, from `where` on: `[kind][equals]`. */
type Where = readonly (readonly [name: string, value: string])[];

/** Payload's own REST `find` of twenty offers, just as it comes. */
export function restFind(where: Where): string {
  return restAddress(new URLSearchParams({ limit: '20' }), where);
}

/** The same, told to leave out all that a card does not show. */
export function restFindCards(where: Where = []): string {
  const parameters = new URLSearchParams({ limit: '20', depth: '1' });
  for (const field of CARD_FIELDS) parameters.set(`select[${field}]`, 'true');
  return restAddress(parameters, where);
}

function restAddress(parameters: URLSearchParams, where: Where): string {
  for (const [index, [name, value]] of where.entries()) parameters.append(`where[and][${index}]${name}`, value);
  return `/api/offers?${parameters.toString()}`;
}
