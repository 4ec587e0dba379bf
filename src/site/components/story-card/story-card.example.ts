import type { SuccessStoryCard } from '@/domain/success-story';

export const STORY_CARD: SuccessStoryCard = {
  slug: 'fatima-durft-weer',
  title: 'Fatima durft weer op de computer',
  textLocale: 'nl',
  lead: 'Zij werkt in de thuiszorg en was bang voor de tablet. Nu helpt zij anderen.',
  image: null,
  ambassadors: [{ slug: 'fatima', displayName: 'Fatima', role: 'Ambassadeur in de thuiszorg', photo: null }],
  barriers: ['attitude', 'time'],
  topics: ['work-apps'],
  levelBefore: 1,
  levelAfter: 3,
  fictional: true,
  publishedAt: '2026-10-01T09:00:00Z',
};
