import { ValidationError, type Field, type GlobalBeforeChangeHook, type GlobalConfig } from 'payload';

import { TASK_DRAWINGS } from '@/domain/level-check';
import { SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';
import type { LevelCheck } from '@/payload-types';

import { devicesField, LEVEL_TITLES } from '../fields/classification';
import { options } from '../fields/options';
import { globalAccess } from './access';

const KEY = /^[\da-z]+(?:-[\da-z]+)*$/u;

type TaskRow = NonNullable<LevelCheck['tasks']>[number];

/** What keeps a task from working, at the field of its row where it can be put right; null when nothing does. */
function problemOf(row: TaskRow, rows: readonly TaskRow[]): { field: string; message: string } | null {
  if (rows.some((other) => other !== row && other.key === row.key)) {
    return { field: 'key', message: 'Een andere taak heeft deze naam al. Kies een andere.' };
  }
  const choices = row.options ?? [];
  if (choices.length === 0) return null;
  const right = choices.filter((choice) => choice.right === true).length;
  if (right > 0 && right < choices.length) return null;
  return { field: 'options', message: 'Geef minstens één goed en één fout antwoord. Of laat de lijst leeg.' };
}

/** A task that nobody can answer, or that answers for another one, is not saved. */
const refuseImpossibleTasks: GlobalBeforeChangeHook = ({ data, req }) => {
  const rows = (data as Partial<LevelCheck>).tasks ?? [];
  const errors = rows.flatMap((row, index) => {
    const problem = problemOf(row, rows);
    return problem ? [{ path: `tasks.${String(index)}.${problem.field}`, message: problem.message }] : [];
  });
  if (errors.length > 0) throw new ValidationError({ global: 'level-check', errors }, req.t);
  return data as LevelCheck;
};

const words = (name: string, label: string, description: string): Field => ({
  name,
  type: 'text',
  label,
  localized: true,
  required: true,
  maxLength: 160,
  admin: { description },
});

const taskFields: Field[] = [
  words('question', 'Vraag', 'Klein, concreet en van kortgeleden: Stuurde u deze maand zelf een e-mail?'),
  words(
    'helperQuestion',
    'Vraag aan wie helpt',
    'Voor wie er samen met iemand voor zit: Stuurde de ander deze maand …?',
  ),
  words('canDo', 'Dit kan iemand dan', 'Noemen we aan het eind. Bijvoorbeeld: U stuurt zelf een e-mail.'),
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Niveau',
        required: true,
        // A select keeps words; the number is read back from them.
        options: SKILL_LEVELS.map((level) => ({
          value: String(level),
          label: `${String(level)}. ${LEVEL_TITLES[level]}`,
        })),
        admin: { width: '34%', description: 'Wie dit kan, is op dit niveau of hoger.' },
      },
      {
        name: 'weight',
        type: 'number',
        label: 'Hoe zwaar telt het?',
        required: true,
        defaultValue: 1,
        min: 0,
        max: 2,
        admin: {
          width: '33%',
          step: 0.25,
          description: '1: gewoon. 0,5: half. Minder als mensen zich vaak vergissen.',
        },
      },
      {
        name: 'active',
        type: 'checkbox',
        label: 'Doet mee',
        defaultValue: true,
        admin: { width: '33%', description: 'Uit: we stellen deze vraag niet. Houd er drie per niveau.' },
      },
    ],
  },
  devicesField({ admin: { description: 'Op welk apparaat kan dit? Leeg: op elk.' } }),
  {
    type: 'row',
    fields: [
      {
        name: 'drawing',
        type: 'select',
        label: 'Tekening',
        options: options(TASK_DRAWINGS, {
          laptop: 'Laptop met plekken A, B en C',
          phone: 'Telefoon met plekken A, B en C',
          keyboard: 'Toetsen A, B en C',
          browser: 'Website met plekken A, B en C',
          mail: 'E-mail met knoppen A, B en C',
          message: 'Nepbericht van een bank',
        }),
        admin: {
          width: '50%',
          description: 'Een tekening van ons. De antwoorden heten A, B en C, van boven naar onder.',
        },
      },
      {
        name: 'picture',
        type: 'upload',
        label: 'Eigen plaatje',
        relationTo: 'media',
        admin: { width: '50%', description: 'Komt in plaats van de tekening.' },
      },
    ],
  },
  {
    name: 'options',
    type: 'array',
    label: 'Antwoorden',
    labels: { singular: 'Antwoord', plural: 'Antwoorden' },
    maxRows: 4,
    admin: { description: 'Leeg: ja, met hulp, nee, weet ik niet. Anders: waaruit iemand kiest.' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'label',
            type: 'text',
            label: 'Antwoord',
            localized: true,
            required: true,
            maxLength: 120,
            admin: { width: '70%', description: 'Bijvoorbeeld: De knop boven de toetsen.' },
          },
          {
            name: 'right',
            type: 'checkbox',
            label: 'Dit is goed',
            admin: { width: '30%', description: 'Minstens één antwoord is goed.' },
          },
        ],
      },
    ],
  },
  {
    type: 'collapsible',
    label: 'Naam en DigComp',
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'key',
        type: 'text',
        label: 'Vaste naam',
        required: true,
        maxLength: 40,
        validate: (value: unknown) =>
          typeof value === 'string' && value.length <= 40 && KEY.test(value)
            ? true
            : 'Gebruik kleine letters, cijfers en streepjes, hooguit 40.',
        admin: { description: 'Kies een korte naam en verander die daarna niet meer. Bijvoorbeeld: e-mail-sturen.' },
      },
      {
        name: 'digcomp',
        type: 'group',
        label: 'DigComp',
        admin: { description: 'Waar raakt deze taak aan? Dit is een benadering.' },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'statement',
                type: 'text',
                label: 'Kenmerk',
                maxLength: 60,
                admin: { width: '34%', description: 'Bijvoorbeeld: Competence 2.1' },
              },
              {
                name: 'version',
                type: 'text',
                label: 'Versie',
                defaultValue: '3.0',
                maxLength: 20,
                admin: { width: '33%', description: 'Van welke versie van DigComp?' },
              },
              {
                name: 'closeness',
                type: 'select',
                label: 'Hoe dichtbij?',
                defaultValue: 'approximate',
                options: [
                  { value: 'close', label: 'Dichtbij' },
                  { value: 'approximate', label: 'Ongeveer' },
                  { value: 'broader', label: 'DigComp is breder' },
                  { value: 'narrower', label: 'DigComp is smaller' },
                ],
                admin: { width: '33%', description: 'Hoe goed past het?' },
              },
            ],
          },
        ],
      },
    ],
  },
];

function outcomeField(level: SkillLevel): Field {
  return {
    name: `level${String(level)}`,
    type: 'text',
    label: `Niveau ${String(level)}: ${LEVEL_TITLES[level]}`,
    localized: true,
    maxLength: 160,
    admin: { description: 'Eén warme zin over wat iemand al kan. Geen cijfer, geen oordeel.' },
  };
}

/** The small tasks of the level check and what is said at the end; how they decide is no setting, see docs/decisions/0017. */
export const levelCheck: GlobalConfig = {
  slug: 'level-check',
  label: 'Wat past bij mij?',
  access: globalAccess,
  admin: {
    group: 'Site',
    description: 'De vragen waarmee bezoekers vinden wat bij hen past. Wij bewaren geen antwoorden.',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Taken',
          fields: [
            {
              name: 'tasks',
              type: 'array',
              label: 'Taken',
              labels: { singular: 'Taak', plural: 'Taken' },
              maxRows: 100,
              admin: {
                initCollapsed: true,
                components: { RowLabel: '/cms/admin/level-check/task-label#TaskLabel' },
                description:
                  'Van elk niveau minstens drie, ook per apparaat. De bovenste van een niveau vragen we het eerst.',
              },
              fields: taskFields,
            },
          ],
        },
        {
          label: 'Uitkomst',
          fields: [
            { name: 'outcome', type: 'group', label: 'Zinnen aan het eind', fields: SKILL_LEVELS.map(outcomeField) },
          ],
        },
      ],
    },
  ],
  hooks: { beforeChange: [refuseImpossibleTasks] },
  versions: { max: 20, drafts: false },
};
