import { describe, expect, it } from 'vitest';

import { barrierBehind, RESERVED_SLUGS, sitePaths } from '@/config/paths';
import { BARRIERS } from '@/domain/barrier';
import { parseSupportWish, NO_WISH } from '@/domain/support-wish';
import { STORY_CARD } from '@/site/components/story-card/story-card.example';
import { headOf, markupOf } from '@/site/markup-of.example';
import { SETTINGS } from '@/site/page-frame.example';

import { HomeView } from '../home/home-view';

import { EMPTY_PACKAGE, PACKAGE_ON_PAPER, SUPPORT_PACKAGE } from './door-view.example';
import { DoorView } from './door-view';

const paths = sitePaths('nl');
const wish = parseSupportWish(new URLSearchParams('plaats=Rotterdam&postcode=3011EG&niveau=2'));
const FULL = (
  <DoorView barrier="access" wish={wish} found={SUPPORT_PACKAGE} onPaper={PACKAGE_ON_PAPER} story={STORY_CARD} />
);
const EMPTY = (
  <DoorView
    barrier="attitude"
    wish={{ ...NO_WISH, place: 'Nergenshuizen', postcode: '9999' }}
    found={EMPTY_PACKAGE}
    onPaper={[]}
    story={null}
  />
);

/** What is on the screen: all but the card for paper. */
const screenOf = (markup: string) => markup.slice(0, markup.indexOf('<div class="print-card'));

describe('the doors', () => {
  it('lead nowhere for a word that no door has', () => {
    for (const word of ['', 'access', 'onzin', 'spannend-', 'SPANNEND', 'constructor', '__proto__']) {
      expect(barrierBehind(word)).toBeNull();
    }
  });

  it('have an address each that stays, and no page of an editor can take it', () => {
    const addresses = BARRIERS.map((barrier) => paths.door(barrier));
    expect(addresses).toEqual([
      '/hulp-bij/spannend',
      '/hulp-bij/geen-laptop',
      '/hulp-bij/hulp-vinden',
      '/hulp-bij/weinig-tijd',
      '/hulp-bij/moeilijke-apps',
    ]);
    expect(addresses.map((address) => barrierBehind(address.split('/').at(-1) ?? ''))).toEqual(BARRIERS);
    expect(RESERVED_SLUGS).toContain('hulp-bij');
  });

  it.each(['nl', 'en'] as const)('on the home page lead to their own pages: %s', (locale) => {
    const home = <HomeView places={{}} walkInPlaces={{}} walkIns={[]} story={null} partners={[]} partnerCount={0} />;
    const hrefs = [...markupOf(home, { locale }).matchAll(/class="door" href="([^"]+)"/gu)].map(([, href]) => href);
    expect(hrefs).toEqual(BARRIERS.map((barrier) => sitePaths(locale).door(barrier)));
  });
});

describe('behind a door where there is nothing', () => {
  const screen = screenOf(markupOf(EMPTY));

  it('each part says what to do, and has nobody to keep or print', () => {
    expect(screen.match(/Hiervoor weten wij nu geen plek\./gu)).toHaveLength(EMPTY_PACKAGE.parts.length);
    expect(screen).toContain('href="tel:+31102816100"');
    expect(screen).not.toContain('name="bewaar"');
  });

  it('stays typed what nobody knows, and it is said beside the field', () => {
    expect(screen).toContain('value="9999 Nergenshuizen"');
    expect(screen).toMatch(/aria-invalid="true" aria-describedby="plaats-uitleg plaats-fout"/u);
    expect(screen).toContain('Wij kennen postcode 9999 niet.');
    expect(screen).toContain('Wij weten niet waar ‘Nergenshuizen’ is.');
  });

  it('sends nobody to a number that is not there', () => {
    const site = {
      ...SETTINGS,
      contact: { phone: null, hours: null },
      helpline: { name: null, phone: null, note: null },
    };
    const markup = markupOf(EMPTY, { site });
    expect(markup).not.toMatch(/href="tel:|null|undefined/u);
    expect(screenOf(markup)).toContain('/bel-mij-terug');
  });
});

describe('behind a door', () => {
  const markup = markupOf(FULL);
  const screen = screenOf(markup);

  it('are somebody’s own words, that they need not be ashamed, and a story', () => {
    expect(screen).toMatch(/<h1[^>]*>Ik heb geen laptop of internet<\/h1>/u);
    expect(screen).toContain('U kunt een laptop lenen, en er is goedkoop internet.');
    expect(screen).toContain('Fatima durft weer op de computer');
  });

  it('is each part with why it helps, and what of it is further away', () => {
    const names = [...screen.matchAll(/<h3[^>]*package__name[^>]*>.*?<\/svg>([^<]+)<\/h3>/gu)].map(([, name]) => name);
    expect(names).toEqual([
      'Een laptop lenen',
      'Iemand die u helpt',
      'Leren op uw niveau',
      'Samen met anderen',
      'Goedkoop internet',
    ]);
    expect(screen).toContain('Met een laptop thuis oefent u wat u leert.');
    expect(screen).toContain('Dit is verder weg: 18 km.');
    expect(screen).toContain('Hiervoor kunt u ook terecht bij');
  });

  it('is a form that asks for place and level alone, with what was told still in it', () => {
    expect(screen).toContain('action="/hulp-bij/geen-laptop"');
    const form = /<form class="form".*?<\/form>/su.exec(screen)?.[0] ?? '';
    expect(form).not.toContain('method=');
    expect([...form.matchAll(/ name="([^"]+)"/gu)].map(([, name]) => name)).toEqual(['plaats', 'niveau']);
    expect(form).toContain('value="3011 EG Rotterdam"');
    expect(form).toContain('<option value="2" selected="">Met hulp lukt het</option>');
    expect(form).toContain('href="/niveau"');
  });

  it('can be kept as a whole, and comes back to this very page', () => {
    expect(screen).toMatch(/<form [^>]*action="\/lijst" method="post">/u);
    expect(screen).toContain(`name="terug" value="${paths.door('access', wish).replaceAll('&', '&amp;')}"`);
    const kept = [...screen.matchAll(/name="bewaar" checked="" value="([^"]+)"/gu)].map(([, slug]) => slug);
    expect(kept).toEqual(['laptop-lenen', 'inloop-digitale-hulp-zuidplein', 'klik-en-tik']);
  });

  it('is somebody to talk to: by telephone, nearest, or who calls', () => {
    const talk = /id="praat".*?<\/section>/su.exec(screen)?.[0] ?? '';
    expect(talk).toContain('href="tel:+31102816100"');
    expect(talk).toContain('href="/aanbod/inloop-digitale-hulp-zuidplein"');
    expect(talk).toContain('href="/bel-mij-terug"');
    expect(screen).toContain('href="/aanbod?drempel=access"');
  });

  it('is for search engines without what somebody told, and not with it', () => {
    const canonical = '<link rel="canonical" href="https://digistap.example/hulp-bij/geen-laptop"/>';
    expect(headOf(FULL)).toContain(canonical);
    expect(headOf(FULL)).toContain('noindex');
    const bare = headOf(<DoorView barrier="access" wish={NO_WISH} found={EMPTY_PACKAGE} onPaper={[]} story={null} />);
    expect(bare).toContain(canonical);
    expect(bare).not.toContain('noindex');
  });
});

describe('a package on paper', () => {
  const markup = markupOf(FULL);
  const paper = markup.slice(markup.indexOf('<div class="print-card'));

  it('says of each offer when, where, whom to call and what it costs, and has the way back', () => {
    for (const words of [
      'Inloopspreekuur digitale hulp',
      'Dinsdag 24 november, 10.00 tot 12.00 uur',
      'Bibliotheek Zuidplein, Gooilandsingel 95, 3083 DP Rotterdam',
      '010\u00A0123\u00A045\u00A067',
      'Tijd onbekend, bel eerst',
      'Gratis',
      'Bel 010\u00A0281\u00A061\u00A000',
      'digistap.example/hulp-bij/geen-laptop?plaats=Rotterdam&amp;postcode=3011&amp;niveau=2',
    ]) {
      expect(paper).toContain(words);
    }
  });

  it('has no second choices, nor parts without an offer', () => {
    expect(paper).not.toContain('Of kies dit');
    expect(paper.match(/print-package__part/gu)).toHaveLength(3);
  });
});
