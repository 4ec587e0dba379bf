import type { OfferKind } from '@/domain/offer';

import type { IconName } from '../icon/icon-paths';

/** The three families of offers that have a colour of their own: learning, asking, and having what it takes. */
export type KindTone = 'learn' | 'ask' | 'have';

/** How each kind of offer is drawn, on a card, a tile and its own page. */
export const KIND_LOOK: Record<OfferKind, { icon: IconName; tone: KindTone }> = {
  course: { icon: 'school', tone: 'learn' },
  workshop: { icon: 'bulb', tone: 'learn' },
  'walk-in': { icon: 'door', tone: 'ask' },
  helpdesk: { icon: 'messages', tone: 'ask' },
  'in-house-training': { icon: 'briefcase', tone: 'learn' },
  online: { icon: 'world', tone: 'learn' },
  'device-loan': { icon: 'laptop', tone: 'have' },
  'internet-access': { icon: 'wifi', tone: 'have' },
  'meet-up': { icon: 'people', tone: 'ask' },
};
