import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { feedbackPage } from './feedback-page';

describe('a page that asks whether it helped', () => {
  it.each([
    '',
    '/',
    '/en',
    '//elders.example/aanbod',
    'https://elders.example/aanbod',
    '/\\elders.example',
    'javascript:alert(1)',
    '/aanbod/a/b',
    '/aanbod/%3Cscript%3E',
    '/aanbod/../admin',
    '/aanbod/Jan de Vries',
    '/admin',
    '/reactie',
    '/partners',
    '/partners/vierstroom',
    '/verhalen',
    '/handleidingen',
    '/constructor/x',
    `/aanbod/${'a'.repeat(300)}`,
    '/aanbod\u0000',
    '/=1+1',
  ])('is not %j', (address) => {
    expect(feedbackPage(address)).toBeNull();
  });

  it.each([
    ['/aanbod', '/aanbod', null],
    ['/aanbod?q=jan+de+vries+0612345678', '/aanbod', null],
    ['/aanbod/?pagina=2#top', '/aanbod', null],
    ['/en/aanbod', '/aanbod', null],
    ['/inloop', '/inloop', null],
    ['/aanbod/klik-en-tik', '/aanbod/klik-en-tik', { collection: 'offers', slug: 'klik-en-tik' }],
    ['/en/inloop/zuidplein?x', '/inloop/zuidplein', { collection: 'locations', slug: 'zuidplein' }],
    ['/verhalen/fatima', '/verhalen/fatima', { collection: 'success-stories', slug: 'fatima' }],
    ['/handleidingen/zelf-doen', '/handleidingen/zelf-doen', { collection: 'guides', slug: 'zelf-doen' }],
    ['/over-ons', '/over-ons', { collection: 'pages', slug: 'over-ons' }],
    ['/en/over-ons/', '/over-ons', { collection: 'pages', slug: 'over-ons' }],
  ])('is %j', (address, path, document) => {
    expect(feedbackPage(address)).toEqual({ path, document });
  });

  it('has a short path of plain segments whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.webUrl()), (address) => {
        const page = feedbackPage(address) ?? feedbackPage(`/aanbod/${address}`);
        if (page) {
          expect(page.path).toMatch(/^(?:\/[a-z0-9-]+){1,2}$/u);
          expect(page.path.length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
