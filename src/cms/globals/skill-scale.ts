import type { GlobalConfig, Tab } from 'payload';

import { SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';

import { LEVEL_TITLES } from '../fields/classification';
import { globalAccess } from './access';

function levelTab(level: SkillLevel): Tab {
  return {
    name: `level${String(level)}`,
    label: `Niveau ${String(level)}`,
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Titel',
        localized: true,
        required: true,
        defaultValue: LEVEL_TITLES[level],
        maxLength: 60,
        admin: { description: 'Zo noemen we dit niveau op de site. Geen cijfer, gewone woorden.' },
      },
      {
        name: 'description',
        type: 'textarea',
        label: 'Uitleg',
        localized: true,
        maxLength: 500,
        admin: { description: 'Wat kan iemand op dit niveau? Vriendelijk, zonder oordeel.' },
      },
      {
        name: 'canDo',
        type: 'array',
        label: 'Voorbeelden',
        labels: { singular: 'Voorbeeld', plural: 'Voorbeelden' },
        maxRows: 12,
        admin: { description: 'Kleine, concrete dingen die iemand op dit niveau kan.' },
        fields: [
          {
            name: 'example',
            type: 'text',
            label: 'Voorbeeld',
            localized: true,
            required: true,
            maxLength: 160,
            admin: { description: 'Bijvoorbeeld: een e-mail sturen met een foto erbij.' },
          },
        ],
      },
      {
        name: 'digcomp',
        type: 'array',
        label: 'DigComp',
        labels: { singular: 'Verwijzing', plural: 'Verwijzingen' },
        maxRows: 30,
        admin: { description: 'Waar past dit niveau bij in DigComp? Dit is een benadering.' },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'statement',
                type: 'text',
                label: 'Kenmerk',
                required: true,
                maxLength: 60,
                admin: { width: '34%', description: 'Niveau of kenmerk van de uitspraak in DigComp.' },
              },
              {
                name: 'version',
                type: 'text',
                label: 'Versie',
                required: true,
                defaultValue: '3.0',
                maxLength: 20,
                admin: { width: '33%', description: 'Van welke versie van DigComp?' },
              },
              {
                name: 'closeness',
                type: 'select',
                label: 'Hoe dichtbij?',
                required: true,
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
  };
}

/** The five levels in words that an editor can change; their number and order are fixed. */
export const skillScale: GlobalConfig = {
  slug: 'skill-scale',
  label: 'Niveaus',
  access: globalAccess,
  admin: { group: 'Site', description: 'De vijf niveaus in gewone woorden.' },
  fields: [{ type: 'tabs', tabs: SKILL_LEVELS.map(levelTab) }],
  versions: { max: 20, drafts: false },
};
