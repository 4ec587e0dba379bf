import type { LevelCheck, WordedTask } from '@/domain/level-check';
import { isSkillLevel, SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';
import type { LevelCheck as LevelCheckGlobal } from '@/payload-types';

import { toPicture } from './picture';
import { related, said } from './relation';

type TaskRow = NonNullable<LevelCheckGlobal['tasks']>[number];

const LETTERS = 'abcdefgh';

function toTask(row: TaskRow): WordedTask[] {
  const level = Number(row.level);
  if (row.active !== true || !isSkillLevel(level)) return [];
  const picture = toPicture(related(row.picture));
  return [
    {
      key: row.key,
      level,
      devices: row.devices ?? [],
      weight: row.weight,
      question: row.question,
      helperQuestion: row.helperQuestion,
      canDo: row.canDo,
      drawing: picture ? null : (row.drawing ?? null),
      picture,
      // An answer is called by its place, as on the picture.
      options: (row.options ?? []).map(({ label, right }, place) => ({
        key: LETTERS.charAt(place),
        label,
        right: right === true,
      })),
    },
  ];
}

/** The level check as editors wrote it, without the tasks that they switched off. */
export function toLevelCheck({ outcome, tasks }: LevelCheckGlobal): LevelCheck {
  const sentences = SKILL_LEVELS.map((level) => [level, said(outcome?.[`level${level}`]) ?? '']);
  return {
    tasks: (tasks ?? []).flatMap(toTask),
    outcomes: Object.fromEntries(sentences) as Record<SkillLevel, string>,
  };
}
