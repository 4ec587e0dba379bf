import type { Payload } from 'payload';

import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { wallClockMoment } from '@/domain/amsterdam-time';
import { BARRIERS } from '@/domain/barrier';
import type { Day } from '@/domain/calendar-day';
import { SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';
import type { Barrier as BarriersGlobal, LevelCheck, SkillScale } from '@/payload-types';

import { inTransaction } from '../in-transaction';
import { BARRIER_TEXTS } from './barriers';
import { LEVEL_CHECK_OUTCOMES, LEVEL_CHECK_TASKS } from './level-check';
import { REPLY_TEMPLATES } from './reply-templates';
import { SCHOOL_HOLIDAYS } from './school-holidays';
import { SITE_SETTINGS } from './site-settings';
import { SKILL_SCALE } from './skill-scale';
import { SYNONYMS } from './synonyms';

/** What no site can do without: the levels and the tasks that find one, the barriers, the settings, the words that mean the same, the school holidays and what to say to who asked to be called. Leaves alone what editors have written. */
export async function seedReference(payload: Payload): Promise<void> {
  await seedSkillScale(payload);
  await seedLevelCheck(payload);
  await seedBarriers(payload);
  await seedSiteSettings(payload);
  await seedSynonyms(payload);
  await seedSchoolHolidays(payload);
  await seedReplyTemplates(payload);
}

/** Whether a global was ever saved; before that, Payload answers with its defaults. */
async function isSaved(
  payload: Payload,
  slug: 'skill-scale' | 'level-check' | 'barriers' | 'site-settings' | 'synonyms',
): Promise<boolean> {
  // The seed is the platform itself; nobody is signed in.
  const global = await payload.findGlobal({ slug, depth: 0, overrideAccess: true });
  return typeof global.createdAt === 'string';
}

async function seedSkillScale(payload: Payload): Promise<void> {
  if (await isSaved(payload, 'skill-scale')) return;
  const level = (number: SkillLevel, locale: 'nl' | 'en', saved?: SkillScale[`level${SkillLevel}`]) => {
    const { canDo, description, digcomp, title } = SKILL_SCALE[number];
    return {
      title: title[locale] ?? title.nl,
      description: description[locale],
      // A row of which only the language differs is the same row, and keeps its id.
      canDo: canDo.map((example, row) => ({ id: saved?.canDo?.[row]?.id, example: example[locale] ?? example.nl })),
      digcomp: [{ id: saved?.digcomp?.[0]?.id, statement: digcomp, version: '3.0', closeness: 'approximate' as const }],
    };
  };
  const levels = (locale: 'nl' | 'en', saved?: SkillScale) => ({
    level1: level(1, locale, saved?.level1),
    level2: level(2, locale, saved?.level2),
    level3: level(3, locale, saved?.level3),
    level4: level(4, locale, saved?.level4),
    level5: level(5, locale, saved?.level5),
  });
  await inTransaction(payload, async (req) => {
    // As above: the seed writes for the platform.
    const write = { slug: 'skill-scale', depth: 0, overrideAccess: true, req } as const;
    const saved = await payload.updateGlobal({ ...write, locale: 'nl', data: levels('nl') });
    await payload.updateGlobal({ ...write, locale: 'en', data: levels('en', saved) });
  });
}

async function seedLevelCheck(payload: Payload): Promise<void> {
  if (await isSaved(payload, 'level-check')) return;
  const texts = (locale: 'nl' | 'en', saved?: LevelCheck) => ({
    tasks: LEVEL_CHECK_TASKS.map(
      ({ canDo, devices, digcomp, helperQuestion, level, options, question, ...task }, row) => ({
        ...task,
        devices: [...devices],
        id: saved?.tasks?.[row]?.id,
        level: String(level) as `${SkillLevel}`,
        question: question[locale] ?? question.nl,
        helperQuestion: helperQuestion[locale] ?? helperQuestion.nl,
        canDo: canDo[locale] ?? canDo.nl,
        active: true,
        options: options.map(({ label, right }, place) => ({
          id: saved?.tasks?.[row]?.options?.[place]?.id,
          label: label[locale] ?? label.nl,
          right,
        })),
        digcomp: digcomp ? { statement: digcomp, version: '3.0', closeness: 'approximate' as const } : {},
      }),
    ),
    outcome: Object.fromEntries(
      SKILL_LEVELS.map((level) => [`level${String(level)}`, LEVEL_CHECK_OUTCOMES[level][locale]]),
    ),
  });
  await inTransaction(payload, async (req) => {
    // As above: the seed writes for the platform.
    const write = { slug: 'level-check', depth: 0, overrideAccess: true, req } as const;
    const saved = await payload.updateGlobal({ ...write, locale: 'nl', data: texts('nl') });
    await payload.updateGlobal({ ...write, locale: 'en', data: texts('en', saved) });
  });
}

async function seedBarriers(payload: Payload): Promise<void> {
  if (await isSaved(payload, 'barriers')) return;
  const texts = (locale: 'nl' | 'en') =>
    Object.fromEntries(
      BARRIERS.map((barrier) => {
        const { encouragement, explanation, ownWords } = BARRIER_TEXTS[barrier];
        return [
          barrier,
          {
            ownWords: ownWords[locale] ?? ownWords.nl,
            explanation: explanation[locale],
            encouragement: encouragement[locale],
          },
        ];
      }),
    ) as Pick<BarriersGlobal, (typeof BARRIERS)[number]>;
  await inTransaction(payload, async (req) => {
    // As above: the seed writes for the platform.
    const write = { slug: 'barriers', depth: 0, overrideAccess: true, req } as const;
    await payload.updateGlobal({ ...write, locale: 'nl', data: texts('nl') });
    await payload.updateGlobal({ ...write, locale: 'en', data: texts('en') });
  });
}

async function seedSiteSettings(payload: Payload): Promise<void> {
  if (await isSaved(payload, 'site-settings')) return;
  const { footer, helpline, siteName } = SITE_SETTINGS;
  await inTransaction(payload, async (req) => {
    // As above: the seed writes for the platform.
    const write = { slug: 'site-settings', depth: 0, overrideAccess: true, req } as const;
    await payload.updateGlobal({
      ...write,
      locale: 'nl',
      data: {
        siteName: siteName.nl,
        helpline: { name: helpline.name, phone: helpline.phone, note: helpline.note.nl },
        footer: { text: footer.nl },
      },
    });
    await payload.updateGlobal({
      ...write,
      locale: 'en',
      data: { siteName: siteName.en, helpline: { note: helpline.note.en }, footer: { text: footer.en } },
    });
  });
}

async function seedSynonyms(payload: Payload): Promise<void> {
  if (await isSaved(payload, 'synonyms')) return;
  const { near, same } = SYNONYMS;
  await inTransaction(payload, (req) =>
    payload.updateGlobal({
      slug: 'synonyms',
      depth: 0,
      // As above: the seed writes for the platform.
      overrideAccess: true,
      req,
      data: {
        same: same.map((words) => ({ words: words.join(', ') })),
        near: near.map(({ asked, shown }) => ({ asked: asked.join(', '), shown: shown.join(', ') })),
      },
    }),
  );
}

/** School years of which nobody has entered a holiday yet: in the others an editor may have put something right. */
async function seedSchoolHolidays(payload: Payload): Promise<void> {
  for (const schoolYear of new Set(SCHOOL_HOLIDAYS.map((holiday) => holiday.schoolYear))) {
    const holidays = SCHOOL_HOLIDAYS.filter((holiday) => holiday.schoolYear === schoolYear);
    const days = holidays.map(({ from }) => from).toSorted();
    await inTransaction(payload, async (req) => {
      // As above: the seed writes for the platform.
      const write = {
        collection: 'school-holidays',
        depth: 0,
        overrideAccess: true,
        context: { [TELLS_PEOPLE]: true },
        req,
      } as const;
      const { totalDocs } = await payload.count({
        ...write,
        where: {
          and: [
            { from: { greater_than_equal: storedDay(days.at(0) ?? '') } },
            { from: { less_than_equal: storedDay(days.at(-1) ?? '') } },
          ],
        },
      });
      if (totalDocs > 0) return;
      for (const { fixed, from, name, readAtSource, regions, until } of holidays) {
        const { id } = await payload.create({
          ...write,
          locale: 'nl',
          data: {
            name: name.nl,
            regions: [...regions],
            from: storedDay(from),
            until: storedDay(until),
            advised: !fixed,
            toBeChecked: !readAtSource,
          },
        });
        if (name.en) await payload.update({ ...write, id, locale: 'en', data: { name: name.en } });
      }
    });
  }
}

/** While there are none: an editor may have thrown away one that does not suit them. */
async function seedReplyTemplates(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    // As above: the seed writes for the platform.
    const write = { collection: 'reply-templates', depth: 0, overrideAccess: true, req } as const;
    if ((await payload.count(write)).totalDocs > 0) return;
    for (const data of REPLY_TEMPLATES) await payload.create({ ...write, data });
  });
}

/** A day as Payload keeps it. Noon is the same day in Dutch time, whatever the server's own. */
function storedDay(day: Day): string {
  return new Date(wallClockMoment(day, '12:00').epochMilliseconds).toISOString();
}
