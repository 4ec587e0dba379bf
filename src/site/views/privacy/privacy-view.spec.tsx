import { describe, expect, it } from 'vitest';

import { COUNTED, PERSONAL_DATA_KEPT } from '@/domain/personal-data-kept';
import { RETENTION } from '@/domain/retention';
import { INTERFACE_LOCALES } from '@/domain/locale';
import { SiteFooter } from '@/site/components/site-footer/site-footer';
import { markupOf } from '@/site/markup-of.example';
import { wordsIn } from '@/site/messages/words';
import { SETTINGS } from '@/site/page-frame.example';

import { PrivacyView } from './privacy-view';

/** What the page says of one kind of data. */
function said(id: (typeof PERSONAL_DATA_KEPT)[number]['id'], locale: 'nl' | 'en' = 'nl'): string {
  const name = wordsIn(locale)(`privacy.kept.${id}.name`);
  const markup = markupOf(<PrivacyView page={{ written: null }} />, { locale });
  return markup.split('<section>').find((section) => section.includes(name)) ?? '';
}

const numbersIn = (text: string) => [...text.matchAll(/\d+/gu)].map(Number);

describe('the page about privacy', () => {
  it.each(INTERFACE_LOCALES)(
    'says in %s what is kept for how long, in the numbers that the deletion goes by',
    (locale) => {
      const { callbackRequests, sentMail, signUps } = RETENTION;
      const termOf = (id: Parameters<typeof said>[0]) => numbersIn(said(id, locale).split('<dt>').at(-1) ?? '');
      expect(termOf('signUp')).toEqual([signUps.daysAfterLast]);
      expect(termOf('callback')).toEqual([callbackRequests.daysAfterDone, callbackRequests.daysAtMost]);
      expect(termOf('enquiry')).toEqual([callbackRequests.daysAfterDone, callbackRequests.daysAtMost]);
      expect(termOf('mail')).toEqual([sentMail.daysAfterSent, sentMail.daysAtMost]);
    },
  );

  it('says of everything in the register what, why, who and how long', () => {
    for (const { id } of PERSONAL_DATA_KEPT) expect(said(id).match(/<dd/gu)).toHaveLength(4);
  });

  it('says for how many weeks it counts', () => {
    const markup = markupOf(<PrivacyView page={{ written: null }} />);
    for (const { weeks } of COUNTED) expect(markup).toContain(`${weeks} weken`);
    expect(COUNTED.map(({ weeks }) => weeks * 7)).toEqual([
      RETENTION.searchMisses.days,
      RETENTION.feedback.days,
      expect.closeTo(RETENTION.needs.days, -1),
      expect.closeTo(RETENTION.presenceCounts.days, -1),
    ]);
  });

  it('is there when editors wrote nothing, and below what they wrote', () => {
    expect(markupOf(<PrivacyView page={{ written: null }} />)).toMatch(/<h1[^>]*>Privacy<\/h1>/u);
    const written = {
      slug: 'privacy',
      title: 'Uw gegevens',
      textLocale: 'nl' as const,
      blocks: [{ type: 'quote' as const, text: 'Wij zijn er zuinig op.', source: null }],
    };
    const markup = markupOf(<PrivacyView page={{ written }} />);
    expect(markup).toMatch(/<h1[^>]*>Uw gegevens<\/h1>/u);
    expect(markup.indexOf('Wij zijn er zuinig op.')).toBeLessThan(markup.indexOf('Wat wij bewaren'));
  });
});

describe('the bottom of every page', () => {
  const footer = (hrefs: string[], locale: 'nl' | 'en' = 'nl') =>
    markupOf(<SiteFooter />, {
      locale,
      site: { ...SETTINGS, footer: { text: null, links: hrefs.map((href) => ({ href, label: 'Iets' })) } },
    });

  it('leads to it, whatever the editors link to', () => {
    expect(footer([])).toContain('href="/privacy">Privacy</a>');
    expect(footer(['/over-ons'], 'en')).toContain('href="/en/privacy">Privacy</a>');
  });

  it('does so once', () => {
    expect(footer(['/privacy']).match(/\/privacy/gu)).toHaveLength(1);
    expect(footer(['/privacy'], 'en').match(/\/privacy/gu)).toHaveLength(1);
  });
});

describe('what the page says', () => {
  it('is said in sentences of fifteen words at most', () => {
    const text = markupOf(<PrivacyView page={{ written: null }} />)
      .replace(/<\/(?:p|dd|dt|li|h\d)>/gu, '. ')
      .replace(/<[^>]+>/gu, ' ');
    const sentences = text.split(/[.?!](?:\s|$)/u).map((sentence) => sentence.trim().split(/\s+/u));
    expect(sentences.filter((words) => words.length > 15).map((words) => words.join(' '))).toEqual([]);
  });
});
