import { nextData } from '../support/next-data';
import { ACCOUNTS } from '../support/staff';
import { addressOf, PUBLIC_PAGE_NAMES } from '../support/public-pages';
import { expect, test } from '../support/test';

/** Tables whose names are data themselves: places, organisations, choices. What they lead to is looked at all the same. */
const TABLES = ['facets', 'otherPlaces', 'places', 'walkInPlaces'];

/** All that a page may know. A new name belongs here only when everybody may read what it stands for. */
const PUBLIC_NAMES = new Set(
  `about accent accessible address already alt alternative alternatives ambassador ambassadors amount answer answersForm as
    asker asksFeedback asOf at attitude audio barrier barriers block blocks body bold brand brings bringSomeone
    cancelled canDo caption children choices cities city closed closes comingDays contact contactPresent coordinatesApproximate
    corrected corrections cost count credit dates day days demoBanner description devices displayName distance
    distanceKm done downloads drawing due dutchNeeded email employer encouragement end entrancePhoto error errors exceptions
    explanation facets facilities fictional findable followsHours footer for form found frame free from groupSize
    guide guides height help helpAt helpline helpNext holiday hours howToGetThere href id image interval
    inWorkingHours italic items kept key kind kinds km label language languages lat lead left level levelAfter levelBefore
    levels links literal locale location locationPhone locations logo lon materials meetings mimeType module name near
    nearestWalkIn neighbourhood newEnd newPlace newStart next note nths of offer offerCount offers on onlineUrl
    onPaper openingHours openNow opens opensNext openState options ordered organisation organisationName
    organisationPhone organisations origin originalStart otherPlaces overrides ownWords page pageSize part
    partnerCount partners parts partsOfDay path per phone photo picture pillars place placeKind places position postcode
    preview problem publicHolidays publishedAt publisher query question questions ready reason reasons recognised
    region registration registrationValue remark result right role room row rules schedule scheduleKind scheduleNote
    schoolHolidays schoolHolidayWeek schoolRegion search seasons shared site signUp siteName size skillLevels slots slug sort
    source src srcSet staffed start state status steps stories story street subject summary term terms text textLocale
    themeColours ticket time timesKnown title to today token told topic topics total training trainings trap type typed understood units
    unknown unknownPlace unknownPostcode until url validFrom validUntil verifiedOn walkInPlaces walkIns website week
    weekdays weekParity welcome whatToBring whatYouLearn wheelchair wheelchairAccessible when who why widened width
    wish without withoutAppointment words written`.split(/\s+/u),
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
