import { describe, expect, it } from 'vitest';

import { explainReadability, problemsInWords } from './explain-readability';
import { visitorTexts } from './visitor-texts';

const texts = await visitorTexts();

describe('what visitors read', () => {
  it('is found wherever we write it', () => {
    const namespaces = new Set(texts.map(({ namespace }) => namespace));
    expect([...namespaces]).toEqual(
      expect.arrayContaining([
        'site/home',
        'site/form',
        'reference/barriers',
        'reference/skill-scale',
        'reference/site-settings',
        'demo/content/pages',
        'demo/content/stories',
        'demo/data/offers/rotterdam',
        'demo/data/locations',
      ]),
    );
    expect(texts.filter(({ key }) => key === 'klik-en-tik-centrale.welcome.who')).toHaveLength(2);
    expect(texts.filter(({ text }) => /\*\*|\]\(|^#|\[\[/mu.test(text))).toEqual([]);
  });

  it('is plain: short sentences, without the words of offices', () => {
    expect(texts.flatMap(problemsInWords)).toEqual([]);
  });

  it('says u to whoever reads, and never shouts', () => {
    // People in stories speak as they do.
    const ours = texts.filter(({ namespace }) => /^(?:site|reference)[/]/u.test(namespace));
    const tooClose = /(?<![\p{L}’])(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu;
    expect(ours.filter(({ language, text }) => language === 'nl' && tooClose.test(text))).toEqual([]);
    expect(ours.filter(({ text }) => text.includes('!'))).toEqual([]);
  });
});

describe('explainReadability', () => {
  it('refuses what it does not understand', async () => {
    await expect(explainReadability(['nl'])).rejects.toThrow('Usage');
  });

  it('reports each place and all of them together, and counts no label as a sentence', async () => {
    const { namespaces, overall } = await explainReadability([]);
    expect(overall.nl?.score).toBeGreaterThan(70);
    expect(overall.en?.score).toBeGreaterThan(70);
    expect(namespaces['site/kind']?.nl).toMatchObject({ texts: 0, score: null });
    expect(namespaces['site/kind']?.nl?.labels).toBeGreaterThan(5);
    const words = Object.values(namespaces).reduce((sum, { nl }) => sum + (nl?.words ?? 0), 0);
    expect(overall.nl?.words).toBe(words);
  });
});
