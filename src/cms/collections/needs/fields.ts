import type { Field, FieldHook } from 'payload';

import { now } from '@/config/env';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { BARRIERS } from '@/domain/barrier';
import { oneLine } from '@/domain/form';
import { EMOTIONS, MAX_NOTE_LENGTH, NEED_THEMES } from '@/domain/need';
import { personalDataIn } from '@/domain/personal-data-warning';

import { BARRIER_LABELS, levelField } from '../../fields/classification';
import { options } from '../../fields/options';
import { organisationField } from '../../fields/organisation';
import { EMOTION_LABELS, THEME_LABELS } from '../../need-labels';
import { personalDataProblem } from '../../personal-data-words';
import { OUTLIVES } from '../../references';

const onOneLine: FieldHook = ({ value }) => (typeof value === 'string' ? oneLine(value) : (value as unknown));

/** No moment: who was at a walk-in at that minute could be known by it. Whoever is signed in notes what was said today. */
const today: FieldHook = ({ operation, req, value }) =>
  operation === 'create' && (req.user || !value) ? amsterdamDay(now()) : (value as unknown);

function validateNote(value: unknown): true | string {
  if (typeof value !== 'string' || value === '') return true;
  if (Array.from(value).length > MAX_NOTE_LENGTH)
    return `Maak het korter: hoogstens ${String(MAX_NOTE_LENGTH)} tekens.`;
  return personalDataProblem(personalDataIn(value)) ?? true;
}

export const fields: Field[] = [
  {
    name: 'theme',
    type: 'select',
    label: 'Waar ging het over?',
    required: true,
    options: options(NEED_THEMES, THEME_LABELS),
  },
  {
    name: 'barrier',
    type: 'select',
    label: 'Wat houdt iemand tegen?',
    options: options(BARRIERS, BARRIER_LABELS),
    admin: { description: 'Leeg: dat weet u niet.' },
  },
  levelField('level', 'Niveau', 'Wat kan iemand al? Leeg: dat weet u niet.'),
  {
    name: 'emotion',
    type: 'select',
    label: 'Hoe voelde iemand zich?',
    options: options(EMOTIONS, EMOTION_LABELS),
    admin: { description: 'In één woord. Leeg: dat weet u niet.' },
  },
  {
    name: 'location',
    type: 'relationship',
    relationTo: 'locations',
    label: 'Plaats',
    index: true,
    // A place that is deleted takes no needs with it, and no need keeps it.
    custom: { [OUTLIVES]: true },
    admin: { description: 'Waar hoorde u dit? Leeg: ergens anders.' },
  },
  organisationField({ description: 'Voor wie u het opschrijft. Alleen zij en het programma kunnen het lezen.' }),
  {
    name: 'note',
    type: 'text',
    label: 'In een paar woorden',
    hooks: { beforeValidate: [onOneLine] },
    validate: validateNote,
    admin: { description: 'Mag leeg blijven. Schrijf niets waaraan u iemand herkent: geen naam, geen nummer.' },
  },
  {
    name: 'day',
    type: 'text',
    label: 'Dag',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, description: 'Vult het systeem zelf in. De tijd bewaren we niet.' },
    hooks: { beforeChange: [today] },
  },
];
