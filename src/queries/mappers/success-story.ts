import type {
  Ambassador as AmbassadorPage,
  AmbassadorLink,
  SuccessStory as SuccessStoryPage,
  SuccessStoryCard,
} from '@/domain/success-story';
import { isSkillLevel, type SkillLevel } from '@/domain/skill-level';
import type { Ambassador } from '@/payload-types';

import type { Read } from '../reader';
import { toOrganisationLink } from './organisation';
import { toPicture } from './picture';
import { allRelated, related, said } from './relation';
import { toRichText, type Resolved } from './rich-text';

const level = (value: number | null | undefined): SkillLevel | null => (isSkillLevel(value) ? value : null);

/** An ambassador as a story names them; null for a document without an address yet. */
function toAmbassadorLink(doc: Ambassador): AmbassadorLink | null {
  return doc.slug
    ? { slug: doc.slug, displayName: doc.displayName, role: said(doc.role), photo: toPicture(related(doc.photo)) }
    : null;
}

/** Null for a document without an address yet. */
export function toSuccessStoryCard(doc: Read<'success-stories'>): SuccessStoryCard | null {
  if (!doc.slug) return null;
  return {
    slug: doc.slug,
    textLocale: doc.textLocale,
    title: doc.title,
    lead: said(doc.lead),
    image: toPicture(related(doc.image)),
    ambassadors: allRelated(doc.ambassadors).flatMap((ambassador) => toAmbassadorLink(ambassador) ?? []),
    barriers: doc.barriers ?? [],
    topics: doc.topics ?? [],
    levelBefore: level(doc.levelBefore),
    levelAfter: level(doc.levelAfter),
    fictional: doc.fictional === true,
    publishedAt: doc.createdAt,
  };
}

const AUDIO_TYPES: Record<string, string> = { mp3: 'audio/mpeg', m4a: 'audio/mp4', ogg: 'audio/ogg' };

export function toSuccessStory(doc: Read<'success-stories'>, resolved: Resolved): SuccessStoryPage | null {
  const card = toSuccessStoryCard(doc);
  return (
    card && {
      ...card,
      body: toRichText(doc.body, resolved),
      audio: doc.audio
        ? { src: doc.audio, mimeType: AUDIO_TYPES[doc.audio.split('.').at(-1) ?? ''] ?? 'audio/mpeg' }
        : null,
      organisation: toOrganisationLink(related(doc.organisation)),
    }
  );
}

export function toAmbassador(doc: Read<'ambassadors'>, stories: SuccessStoryCard[]): AmbassadorPage | null {
  const link = toAmbassadorLink(doc);
  return (
    link && {
      ...link,
      textLocale: doc.textLocale,
      about: said(doc.about),
      region: said(doc.region),
      languages: doc.languages ?? [],
      organisation: toOrganisationLink(related(doc.organisation)),
      stories,
    }
  );
}
