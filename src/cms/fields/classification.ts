import type { Field, SelectField } from 'payload';

import { BARRIERS, type Barrier } from '@/domain/barrier';
import { DEVICES, OFFER_LANGUAGES, TOPICS, type Topic, type OfferLanguage } from '@/domain/offer';
import { PILLARS } from '@/domain/pillar';
import { isSkillLevel, SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';

import { options } from './options';

/** The fields that say for whom something is and what it is about; the same on modules, offers and stories. */

type Choice = Pick<SelectField, 'admin'>;

export const BARRIER_LABELS: Record<Barrier, string> = {
  attitude: 'Ik vind het spannend (houding)',
  access: 'Ik heb geen laptop of internet (toegang)',
  awareness: 'Waar vind ik hulp? (onbekendheid)',
  time: 'Ik heb weinig tijd (tijd en prioriteit)',
  complexity: 'Apps en websites zijn moeilijk (ingewikkeld)',
};

export const barriersField = ({ admin }: Choice = {}): Field => ({
  name: 'barriers',
  type: 'select',
  label: 'Drempels',
  hasMany: true,
  options: options(BARRIERS, BARRIER_LABELS),
  admin: { description: 'Welke drempel haalt dit weg? U mag er meer kiezen.', ...admin },
});

export const TOPIC_LABELS: Record<Topic, string> = {
  'computer-basics': 'Omgaan met de computer',
  phone: 'Omgaan met de telefoon',
  email: 'E-mailen',
  internet: 'Internet',
  digid: 'DigiD en de overheid',
  banking: 'Bankzaken',
  'job-search': 'Werk zoeken',
  'work-apps': 'Apps op het werk',
  health: 'Gezondheid en zorg',
  safety: 'Veilig online',
  office: 'Teksten en tabellen maken',
  'video-calling': 'Beeldbellen',
};

export const topicsField = ({ admin }: Choice = {}): Field => ({
  name: 'topics',
  type: 'select',
  label: 'Onderwerpen',
  hasMany: true,
  options: options(TOPICS, TOPIC_LABELS),
  admin: { description: 'Wat leert of regelt iemand hier?', ...admin },
});

export const pillarsField = ({ admin }: Choice = {}): Field => ({
  name: 'pillars',
  type: 'select',
  label: 'Pijlers',
  hasMany: true,
  options: options(PILLARS, {
    means: 'Laptop en internet',
    skills: 'Leren',
    work: 'Op weg naar werk',
  }),
  admin: { description: 'Voor overzichten van het programma. Bezoekers zien dit niet.', ...admin },
});

export const devicesField = ({ admin }: Choice = {}): Field => ({
  name: 'devices',
  type: 'select',
  label: 'Apparaten',
  hasMany: true,
  options: options(DEVICES, { laptop: 'Laptop of computer', phone: 'Telefoon', tablet: 'Tablet' }),
  admin: { description: 'Waarop leert iemand het?', ...admin },
});

export const LANGUAGE_LABELS: Record<OfferLanguage, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  uk: 'Oekraïens',
  pl: 'Pools',
};

export const languagesField = ({ admin }: Choice = {}): Field => ({
  name: 'languages',
  type: 'select',
  label: 'Talen',
  hasMany: true,
  options: options(OFFER_LANGUAGES, LANGUAGE_LABELS),
  admin: { description: 'In welke taal wordt het gegeven?', ...admin },
});

/** What the levels are called until an editor gives them other names. */
export const LEVEL_TITLES: Record<SkillLevel, string> = {
  1: 'Ik begin net',
  2: 'Met hulp lukt het',
  3: 'Makkelijke dingen doe ik zelf',
  4: 'Ik regel zelf veel online',
  5: 'Ik werk goed met de computer',
};

const LEVELS_HELP = SKILL_LEVELS.map((level) => `${String(level)}: ${LEVEL_TITLES[level]}`).join(' · ');

/** One level, 1 to 5. */
export function levelField(name: string, label: string, description: string): Field {
  return {
    name,
    type: 'number',
    label,
    min: 1,
    max: 5,
    admin: { step: 1, width: '50%', description: `${description} ${LEVELS_HELP}` },
    validate: (value: unknown) =>
      value == null || isSkillLevel(value) ? true : 'Vul een heel getal in van 1 tot en met 5.',
  };
}

/** The levels something is made for, as a pair: both or neither, and in the right order. */
export function levelRangeFields(descriptionFrom: string): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'levelFrom',
        type: 'number',
        label: 'Niveau van',
        min: 1,
        max: 5,
        admin: { step: 1, width: '50%', description: descriptionFrom },
        validate: (value: unknown, { siblingData }: { siblingData: object }) =>
          levelEndProblem(value, siblingData, 'levelTo'),
      },
      {
        name: 'levelTo',
        type: 'number',
        label: 'Niveau tot en met',
        min: 1,
        max: 5,
        admin: { step: 1, width: '50%', description: LEVELS_HELP },
        validate: (value: unknown, { siblingData }: { siblingData: object }) =>
          levelEndProblem(value, siblingData, 'levelFrom'),
      },
    ],
  };
}

function levelEndProblem(value: unknown, siblings: object, other: 'levelFrom' | 'levelTo'): true | string {
  const otherValue: unknown = other in siblings ? Reflect.get(siblings, other) : null;
  if (value == null) return otherValue == null ? true : 'Vul beide niveaus in, of geen van beide.';
  if (!isSkillLevel(value)) return 'Vul een heel getal in van 1 tot en met 5.';
  const [from, to] = other === 'levelTo' ? [value, otherValue] : [otherValue, value];
  return typeof from === 'number' && typeof to === 'number' && from > to
    ? '"Niveau van" is hoger dan "tot en met". Draai ze om.'
    : true;
}
