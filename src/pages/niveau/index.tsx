import { EMPTY_QUERY, type CatalogueQuery } from '@/domain/catalogue-query';
import { oneLine } from '@/domain/form';
import {
  checkStep,
  NO_DEVICE,
  questionOf,
  type CheckSoFar,
  type CheckStep,
  type LevelCheck,
  type Placement,
  type WordedTask,
} from '@/domain/level-check';
import { placeInText } from '@/domain/place-in-text';
import { isSkillLevel } from '@/domain/skill-level';
import { publicPage } from '@/http/public-page';
import { getLevelCheck, searchOffers, type ReadContext } from '@/queries';
import {
  HOME_FIELD,
  LevelCheckOutcomeView,
  type LevelCheckOutcome,
} from '@/site/views/level-check/level-check-outcome-view';
import { LevelCheckQuestionView, type LevelCheckQuestion } from '@/site/views/level-check/level-check-question-view';
import { LevelCheckStartView } from '@/site/views/level-check/level-check-start-view';

export const config = { unstable_runtimeJS: false };

type Page = { start: { ready: boolean } } | { question: LevelCheckQuestion } | { outcome: LevelCheckOutcome };

/** What is named of what somebody can do: enough to be glad of, short enough to read. */
const MOST_NAMED = 3;
const OFFERS_SHOWN = 3;
const EASIER_SHOWN = 2;
const LONGEST_HOME = 80;

/** Kilometres that count as near; what is found only further away is shown as well. */
const NEAR = 25;

/** The address has no part in it: whatever parameters it has, this is where the check begins. */
export const getServerSideProps = publicPage<Page>(
  async ({ context }) => start(await getLevelCheck(context)),
  async ({ context, fields }) => {
    const check = await getLevelCheck(context);
    if (fields === null) return { page: start(check), status: 413 };
    if (check.tasks.length === 0) return { page: start(check) };
    const step = checkStep(check.tasks, fields);
    if (step.kind === 'start') return { page: start(check) };
    if (step.kind === 'outcome') {
      const typed = oneLine((fields.get(HOME_FIELD) ?? '').slice(0, LONGEST_HOME));
      return { page: { outcome: await outcomeOf(step.placement, step.soFar, check, typed, context) } };
    }
    return { page: { question: questionPage(step) }, status: step.missing ? 422 : 200 };
  },
);

function start({ tasks }: LevelCheck): Page {
  return { start: { ready: tasks.length > 0 } };
}

function questionPage(step: Extract<CheckStep<WordedTask>, { kind: 'devices' | 'task' }>): LevelCheckQuestion {
  const { missing, soFar } = step;
  if (step.kind === 'devices') return { soFar, missing, question: null, number: 1, chosen: step.chosen };
  const chosen = step.chosen === null ? [] : [step.chosen];
  return { soFar, missing, question: questionOf(step.task, soFar.helper), number: step.number, chosen };
}

async function outcomeOf(
  { can, canWithHelp, known, level }: Placement,
  soFar: CheckSoFar,
  { outcomes, tasks }: LevelCheck,
  typed: string,
  context: ReadContext,
): Promise<LevelCheckOutcome> {
  const { digits, place } = placeInText(typed);
  const asked = digits !== null || place !== null;
  const near = asked ? ({ postcode: digits, place: digits === null ? place : null, distance: NEAR } as const) : {};
  const search = (query: Partial<CatalogueQuery>, most: number) =>
    searchOffers({ ...EMPTY_QUERY, ...query }, context, most);
  const fitting = await search({ levels: [level], ...near }, OFFERS_SHOWN);
  // A place that nobody knows narrows nothing.
  const where = fitting.origin === null ? {} : near;
  const lower = level - 1;
  const [found, easier, walkIns] = await Promise.all([
    fitting.origin === null && asked ? search({ levels: [level] }, OFFERS_SHOWN) : fitting,
    isSkillLevel(lower) ? search({ levels: [lower], ...where }, OFFERS_SHOWN + EASIER_SHOWN) : null,
    search({ kinds: ['walk-in'], ...where }, 1),
  ]);
  const shown = new Set(found.offers.map(({ id }) => id));
  const words = (keys: string[]) =>
    keys.slice(0, MOST_NAMED).flatMap((key) => tasks.find((task) => task.key === key)?.canDo ?? []);
  const saidNothing = !known && soFar.devices[0] !== NO_DEVICE;
  return {
    soFar,
    level,
    sentence: saidNothing ? null : outcomes[level] || null,
    can: words(can),
    canWithHelp: words(canWithHelp),
    mobileOnly: soFar.devices.every((device) => device === 'phone' || device === 'tablet'),
    home: { typed, unknown: typed !== '' && fitting.origin === null },
    query: { levels: [level], place: null, postcode: null, distance: null, ...where },
    offers: found.offers,
    easier: (easier?.offers ?? []).filter(({ id }) => !shown.has(id)).slice(0, EASIER_SHOWN),
    walkIn: walkIns.offers[0] ?? null,
  };
}

export default function LevelCheckPage(page: Page) {
  if ('outcome' in page) return <LevelCheckOutcomeView {...page.outcome} />;
  if ('question' in page) return <LevelCheckQuestionView {...page.question} />;
  return <LevelCheckStartView {...page.start} />;
}
