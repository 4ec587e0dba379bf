import { describe, expect, it } from 'vitest';

import { headOf } from '@/site/markup-of.example';

import { PageHead } from './page-head';

describe('a page that search engines should leave out', () => {
  const NOINDEX = '<meta name="robots" content="noindex"/>';

  it.each([
    ['says so itself', { index: false }, {}],
    ['is on a demonstration, or a preview', {}, { findable: false }],
  ])('%s', (_why, props, frame) => {
    const head = headOf(<PageHead title="Aanbod" description={null} {...props} />, frame);
    expect(head).toContain(NOINDEX);
    expect(head).not.toContain('rel="alternate"');
  });

  it('is no other', () => {
    expect(headOf(<PageHead title="Aanbod" description={null} />)).not.toContain('robots');
  });
});

describe('a page for who has its address', () => {
  it('tells nobody what that is', () => {
    const head = headOf(<PageHead title="Trainingen" description={null} canonical="/werkgever/geheim" />, {
      path: '/werkgever/geheim',
      closed: true,
    });
    expect(head).not.toContain('geheim');
    expect(head).not.toContain('rel="alternate"');
    expect(head).toContain('content="noindex, nofollow, noarchive"');
  });
});

describe('the head of a page', () => {
  it('has one address, and the same page in each language', () => {
    const head = headOf(<PageHead title="Aanbod" description={null} />, { locale: 'en', path: '/aanbod' });
    expect(head).toContain('<link rel="canonical" href="https://digistap.example/en/aanbod"/>');
    expect(head).toContain('<link rel="alternate" hrefLang="nl" href="https://digistap.example/aanbod"/>');
  });

  it('has the address that the page is best known by', () => {
    const head = headOf(<PageHead title="Aanbod" description={null} canonical="/aanbod?q=mail" />);
    expect(head).toContain('<link rel="canonical" href="https://digistap.example/aanbod?q=mail"/>');
  });

  it('drops the site’s name before it cuts a long title, and cuts between words', () => {
    const long = 'Omgaan met de computer voor wie nog nooit achter een computer zat';
    expect(headOf(<PageHead title="Aanbod" description={null} />)).toContain('<title>Aanbod | Digistap</title>');
    expect(headOf(<PageHead title={long} description={null} />)).toContain(`<title>${long}</title>`);
    expect(headOf(<PageHead title={`${long} en nu toch wil`} description={null} />)).toContain(
      `<title>${long} en…</title>`,
    );
  });
});
