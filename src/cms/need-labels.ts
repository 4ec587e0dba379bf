import type { Emotion, NeedTheme } from '@/domain/need';

import { TOPIC_LABELS } from './fields/classification';

/** Dutch words for what a need says, for the form, the list and the overview alike. */
export const THEME_LABELS: Record<NeedTheme, string> = { ...TOPIC_LABELS, other: 'Iets anders' };

export const EMOTION_LABELS: Record<Emotion, string> = {
  afraid: 'Bang',
  unsure: 'Onzeker',
  ashamed: 'Schaamte',
  angry: 'Boos',
  sad: 'Verdrietig',
  curious: 'Nieuwsgierig',
  glad: 'Blij',
  proud: 'Trots',
  other: 'Anders',
};
