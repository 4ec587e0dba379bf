import { describe, expect, it } from 'vitest';

import { PageLayout } from '@/site/components/page-layout/page-layout';
import { headOf, markupOf } from '@/site/markup-of.example';

import { GiveListView } from './give-list-view';
import { KEPT_OFFERS, LONG_LIST } from './list-view.example';
import { ListView } from './list-view';
import { SharedListView } from './shared-list-view';

const OWN = <ListView kept={KEPT_OFFERS} told={null} />;
const SLUGS = KEPT_OFFERS.map(({ slug }) => slug);
const SHARED = <SharedListView of={SLUGS} offers={KEPT_OFFERS} />;

/** The names of all buttons with what they send, in their order. */
function buttonsIn(markup: string): string[] {
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
  return [...markup.matchAll(/<button[^>]*>/gu)].map(([tag]) => `${attribute(tag, 'name')} ${attribute(tag, 'value')}`);
}

describe('a list', () => {
  it('is never for search engines, and not told by its offers', () => {
    for (const view of [OWN, SHARED, <GiveListView key="give" offers={KEPT_OFFERS} back="/lijst" />]) {
      expect(headOf(view)).toContain('<meta name="robots" content="noindex"/>');
      expect(headOf(view, { path: '/lijst', search: '?aanbod=a' })).toMatch(/rel="canonical" href="[^"?]*"/u);
    }
  });

  it('asks nothing of another host', () => {
    const markup = markupOf(<GiveListView offers={KEPT_OFFERS} back="/lijst" />);
    expect(markup).not.toMatch(/\ssrc=|<link|<iframe|<script/u);
    expect(markup).toContain('rel="noreferrer"');
  });
});

describe('one’s own list', () => {
  const markup = markupOf(OWN);

  it('says that an offer is over, and of one that is gone nothing but that', () => {
    expect(markup).toContain('Internet in de herfst');
    expect(markup).toContain('Dit is voorbij.');
    expect(markup).toContain('Dit is er niet meer');
    expect(markup).not.toContain('href="/aanbod/internet-in-de-herfst"');
    expect(markup).not.toContain('href="/aanbod/geheim-aanbod"');
  });

  it('has a button for every step of an offer, and none that leads nowhere', () => {
    const [first = '', over = '', course = '', gone = ''] = SLUGS;
    expect(buttonsIn(markup)).toEqual([
      `later ${first}`,
      `weg ${first}`,
      `eerder ${over}`,
      `later ${over}`,
      `weg ${over}`,
      `eerder ${course}`,
      `later ${course}`,
      `weg ${course}`,
      `eerder ${gone}`,
      `weg ${gone}`,
      'wis 1',
    ]);
  });

  it('offers no paper and no link when there is nothing to go to', () => {
    const past = KEPT_OFFERS.filter(({ state }) => state !== 'open');
    expect(markupOf(<ListView kept={past} told={null} />)).not.toMatch(/Druk af|Geef door/u);
  });
});

describe('the list of somebody else', () => {
  const [walkIn = '', , course = ''] = SLUGS;

  it('is kept only when one says so, without what is over', () => {
    expect(buttonsIn(markupOf(SHARED))[0]).toBe(`bewaar ${walkIn}.${course}`);
    expect(markupOf(SHARED)).toContain('Iemand heeft deze lijst voor u gemaakt.');
  });

  it('comes to one’s own list, or in its place', () => {
    const markup = markupOf(SHARED, { kept: ['iets-anders'] });
    expect(buttonsIn(markup).slice(0, 2)).toEqual([`bewaar ${walkIn}.${course}`, `vervang ${walkIn}.${course}`]);
    expect(markup).toContain('Zet bij mijn lijst');
  });

  it('is not kept twice', () => {
    const markup = markupOf(SHARED, { kept: [course, walkIn] });
    expect(markup).toContain('Dit staat allemaal al op uw eigen lijst.');
    expect(buttonsIn(markup)).toEqual([`weg ${walkIn}`, `weg ${course}`]);
  });
});

describe('a list that is given along', () => {
  it('is a link with what one can go to, in the reader’s language', () => {
    const [walkIn = '', , course = ''] = SLUGS;
    const markup = markupOf(<GiveListView offers={KEPT_OFFERS} back="/lijst" />, { locale: 'en' });
    expect(markup).toContain(`value="https://digistap.example/en/lijst?aanbod=${walkIn}.${course}"`);
    expect(markup).toContain('aria-label="QR code of this list"');
  });

  it('has no QR code that no phone can read', () => {
    const markup = markupOf(<GiveListView offers={LONG_LIST} back="/lijst" />);
    expect(markup).not.toContain('qr-code');
    expect(markup).toContain('te lang voor een QR-code');
  });
});

describe('the buttons to keep offers', () => {
  it('belong to one form, that comes back to where it was sent from', () => {
    const markup = markupOf(<PageLayout>{SHARED}</PageLayout>, { path: '/lijst', search: '?aanbod=a.b', locale: 'en' });
    expect(markup.match(/action="\/en\/lijst"/gu)).toHaveLength(1);
    expect(markup).toContain('<form id="bewaren" action="/en/lijst" method="post">');
    expect(markup).toContain('<input type="hidden" name="terug" value="/en/lijst?aanbod=a.b"/>');
  });

  it('lead to the list from a page that has no address to come back to', () => {
    expect(markupOf(<PageLayout>{SHARED}</PageLayout>, { answersForm: true })).not.toContain('name="terug"');
  });

  it('are not there on a page without offers, and not for a draft', () => {
    expect(markupOf(<PageLayout>{null}</PageLayout>)).not.toContain('id="bewaren"');
    expect(markupOf(<PageLayout>{SHARED}</PageLayout>, { preview: true })).not.toContain('bewaar-');
  });

  it('have an id once, however often an offer stands on a page', () => {
    const twice = (
      <PageLayout>
        {SHARED}
        {SHARED}
      </PageLayout>
    );
    expect(markupOf(twice).match(new RegExp(`id="bewaar-${SLUGS[0] ?? ''}"`, 'gu'))).toHaveLength(1);
  });

  it('count in the menu', () => {
    expect(markupOf(<PageLayout>{null}</PageLayout>)).toContain('>Mijn lijst</a>');
    expect(markupOf(<PageLayout>{null}</PageLayout>, { kept: ['a', 'b', 'c'] })).toContain('>Mijn lijst (3)</a>');
  });
});
