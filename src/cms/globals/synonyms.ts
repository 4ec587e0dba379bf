import type { Field, GlobalConfig } from 'payload';

import {
  MAX_SYNONYM_LENGTH,
  MAX_SYNONYM_WORDS,
  MAX_SYNONYMS,
  synonymProblem,
  type SynonymProblem,
} from '@/domain/synonyms';

import { globalAccess } from './access';

/** Longest list in one field, in characters. */
const MAX_LENGTH = 500;

/** What is wrong with a list of words, for the editor who wrote it. */
function inWords(problem: SynonymProblem, least: number): string {
  switch (problem.problem) {
    case 'too-few':
      return least > 1 ? 'Schrijf twee of meer woorden, met een komma ertussen.' : 'Schrijf hier minstens één woord.';
    case 'too-many':
      return `Dit zijn meer dan ${String(MAX_SYNONYMS)} woorden. Maak er twee groepen van.`;
    case 'too-long':
      return `‘${problem.word}’ is te lang. Gebruik hooguit ${String(MAX_SYNONYM_WORDS)} woorden en ${String(MAX_SYNONYM_LENGTH)} letters.`;
    case 'no-word':
      return `‘${problem.word}’ is geen woord. Haal het weg.`;
    case 'twice':
      return `‘${problem.word}’ staat er twee keer. Haal er één weg.`;
  }
}

function wordsField(
  { description, label, name }: { name: string; label: string; description: string },
  least: number,
): Field {
  return {
    name,
    type: 'text',
    label,
    required: true,
    maxLength: MAX_LENGTH,
    validate: (value: unknown) => {
      const text = typeof value === 'string' ? value : '';
      if (text.length > MAX_LENGTH) return `Dit is te lang. Gebruik hooguit ${String(MAX_LENGTH)} letters.`;
      const problem = synonymProblem(text, least);
      return problem === null ? true : inWords(problem, least);
    },
    admin: { description },
  };
}

/** Which words mean the same, or nearly, so that visitors find an offer by the word that they know. */
export const synonyms: GlobalConfig = {
  slug: 'synonyms',
  label: 'Zoekwoorden',
  access: globalAccess,
  admin: {
    group: 'Site',
    description:
      'Mensen zoeken met hun eigen woorden. Hier zegt u welke woorden hetzelfde betekenen. Een verandering werkt meteen.',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Betekent hetzelfde',
          admin: {
            description:
              'Wie een woord uit een groep zoekt, vindt ook aanbod met de andere woorden. Meervoud en samenstellingen hoeven niet: ‘cursus’ vindt ook ‘cursussen’ en ‘computercursus’. Houd een groep klein. Van een brede groep vinden mensen te veel.',
          },
          fields: [
            {
              name: 'same',
              type: 'array',
              label: 'Groepen',
              labels: { singular: 'Groep', plural: 'Groepen' },
              maxRows: 500,
              admin: { initCollapsed: false },
              fields: [
                wordsField(
                  {
                    name: 'words',
                    label: 'Woorden, met komma’s ertussen',
                    description:
                      'Bijvoorbeeld: mobiel, telefoon, smartphone. Een woord mag ook uit meer woorden bestaan: werk zoeken. Met ‘niveau 1’ tot en met ‘niveau 5’, ‘gratis’, ‘zonder afspraak’, ‘inloop’ of ‘laptop lenen’ vindt u ook het aanbod dat zo is ingevuld: beginner, niveau 1.',
                  },
                  2,
                ),
              ],
            },
          ],
        },
        {
          label: 'Lijkt erop',
          admin: {
            description:
              'Deze woorden gebruiken we alleen als er anders niets te vinden is. Het werkt één kant op: wie het eerste zoekt, ziet dan het tweede.',
          },
          fields: [
            {
              name: 'near',
              type: 'array',
              label: 'Als er niets is gevonden',
              labels: { singular: 'Regel', plural: 'Regels' },
              maxRows: 500,
              fields: [
                {
                  type: 'row',
                  fields: [
                    wordsField(
                      { name: 'asked', label: 'Wie zoekt op', description: 'Bijvoorbeeld: Excel, rekenblad.' },
                      1,
                    ),
                    wordsField({ name: 'shown', label: 'ziet dan ook', description: 'Bijvoorbeeld: Word, Office.' }, 1),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  versions: { max: 20, drafts: false },
};
