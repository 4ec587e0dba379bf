'use client';

import { useRowLabel } from '@payloadcms/ui';

import type { LevelCheck } from '@/payload-types';

type TaskRow = NonNullable<LevelCheck['tasks']>[number];

/** What a closed task is told apart by: its level and its question; a number for as long as it has neither. */
export function TaskLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Partial<TaskRow>>();
  const { level, question } = data;
  if (!question) return <span>Taak {rowNumber + 1}</span>;
  return (
    <span className="digistap-row-label">
      {level && `Niveau ${level}: `}
      {question}
    </span>
  );
}
