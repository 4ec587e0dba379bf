import type { GlobalConfig, Tab } from 'payload';

import { BARRIERS, type Barrier } from '@/domain/barrier';

import { globalAccess } from './access';

const LABELS: Record<Barrier, string> = {
  attitude: 'Houding',
  access: 'Toegang',
  awareness: 'Onbekendheid',
  time: 'Tijd en prioriteit',
  complexity: 'Ingewikkeld',
};

/** What people say themselves, until an editor words it better. */
const OWN_WORDS: Record<Barrier, string> = {
  attitude: 'Ik vind het spannend',
  access: 'Ik heb geen laptop of internet',
  awareness: 'Waar vind ik hulp?',
  time: 'Ik heb weinig tijd',
  complexity: 'Apps en websites zijn moeilijk',
};

function barrierTab(barrier: Barrier): Tab {
  return {
    name: barrier,
    label: LABELS[barrier],
    fields: [
      {
        name: 'ownWords',
        type: 'text',
        label: 'In eigen woorden',
        localized: true,
        required: true,
        defaultValue: OWN_WORDS[barrier],
        maxLength: 80,
        admin: { description: 'Zoals mensen het zelf zeggen. Bijvoorbeeld: Ik vind het spannend.' },
      },
      {
        name: 'explanation',
        type: 'textarea',
        label: 'Uitleg',
        localized: true,
        maxLength: 500,
        admin: { description: 'Wat bedoelen we hiermee?' },
      },
      {
        name: 'encouragement',
        type: 'textarea',
        label: 'Bemoediging',
        localized: true,
        maxLength: 300,
        admin: { description: 'Een zin die de schaamte wegneemt. Bijvoorbeeld: U bent niet de enige.' },
      },
    ],
  };
}

/** The five barriers in people's own words; which five is fixed. */
export const barriers: GlobalConfig = {
  slug: 'barriers',
  label: 'Drempels',
  access: globalAccess,
  admin: { group: 'Site', description: 'Wat mensen tegenhoudt, in hun eigen woorden.' },
  fields: [{ type: 'tabs', tabs: BARRIERS.map(barrierTab) }],
  versions: { max: 20, drafts: false },
};
