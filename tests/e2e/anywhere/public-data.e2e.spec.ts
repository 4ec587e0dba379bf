import { nextData } from '../support/next-data';
import { ACCOUNTS } from '../support/staff';
import { addressOf, PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { expect, test } from '../support/test';

/** Tables whose names are data themselves: places, organisations, choices. What they lead to is looked at all the same. */
const TABLES = ['facets', 'otherPlaces', 'places', 'walkInPlaces'];

/** All that a page may know. A new name belongs here only when everybody may read what it stands for. */
const PUBLIC_NAMES = new Set(
  `about accent accessible address alt alternatives ambassador ambassadors amount answer asOf attitude audio barrier barriers block
  blocks bold body brand bringSomeone brings canDo caption children city closes contact contactPresent
  coordinatesApproximate corrected corrections cost credit dates days demoBanner description devices displayName distance distanceKm downloads dutchNeeded email
  encouragement end entrancePhoto exceptions explanation facets facilities fictional findable footer for frame free from
  groupSize guide guides height helpline hours howToGetThere href id image inWorkingHours italic items kind kinds km label
  language languages lat lead level levelAfter levelBefore levels links literal locale location locationPhone locations logo lon
  materials mimeType module name nearestWalkIn near neighbourhood next note nths offer offerCount offers onlineUrl openingHours opens ordered
  organisation organisationName organisationPhone organisations origin otherPlaces ownWords page pageSize partnerCount
  partners path phone photo picture pillars place placeKind places position postcode preview publishedAt publisher query question
  reasons recognised region registration registrationValue result role row rules schedule scheduleKind scheduleNote site siteName size
  skillLevels slug sort source src srcSet staffed start stories story street summary term terms text textLocale themeColours time title to
  today topics total type understood units unknown unknownPostcode until url validFrom validUntil verifiedOn walkInPlaces walkIns website week weekdays welcome
  whatToBring whatYouLearn wheelchair wheelchairAccessible who why widened width without withoutAppointment words`.split(
    /\s+/u,
  ),
);

/** The names of all properties in a value, however deep. */
function* namesIn(value: unknown, isTable = false): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) {
      if (!isTable) yield name;
      // Every facet is a table of its own.
      yield* namesIn(inside, TABLES.includes(name) || (isTable && typeof inside === 'object'));
    }
  }
}

for (const name of PUBLIC_PAGE_NAMES.filter((page) => page !== 'failure')) {
  test(`The data behind the ${name} page tells nothing but what is public`, async ({ request }) => {
    const response = await request.get(nextData(await addressOf(name)));
    const text = await response.text();
    const { pageProps } = JSON.parse(text) as { pageProps: object };
    expect([...new Set(namesIn(pageProps))].filter((found) => !PUBLIC_NAMES.has(found))).toEqual([]);
    for (const email of Object.values(ACCOUNTS)) expect(text).not.toContain(email);
  });
}
