import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';

import { comingDays } from '@/domain/opening-hours-days';
import { holidayCalendar } from '@/domain/school-holidays';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { GuideCard } from '@/domain/guide';
import { INTERFACE_LOCALES } from '@/domain/locale';

import { LIBRARY, NEIGHBOURHOOD_HOUSE } from './components/location-card/location-card.example';
import { OFFER_CARDS } from './components/offer-card/offer-card.example';
import { EMPLOYER, LIBRARY as LIBRARY_ORGANISATION } from './components/organisation-card/organisation-card.example';
import { PageLayout } from './components/page-layout/page-layout';
import { BLOCKS, RICH_TEXT } from './components/rich-text/rich-text.example';
import { STORY_CARD } from './components/story-card/story-card.example';
import { markupOf } from './markup-of.example';
import { CatalogueView } from './views/catalogue/catalogue-view';
import { CATALOGUE_RESULT, NOTHING_FOUND, WIDENED } from './views/catalogue/catalogue-view.example';
import { EditablePageView } from './views/editable-page/editable-page-view';
import { FailureView } from './views/failure/failure-view';
import { GuideView } from './views/guide/guide-view';
import { GuidesView } from './views/guides/guides-view';
import { HomeView } from './views/home/home-view';
import { LocationView } from './views/location/location-view';
import { LocationsView } from './views/locations/locations-view';
import { NotFoundView } from './views/not-found/not-found-view';
import { BARE_OFFER, FULL_OFFER } from './views/offer/offer-view.example';
import { OfferView } from './views/offer/offer-view';
import { PartnerView } from './views/partner/partner-view';
import { PartnersView } from './views/partners/partners-view';
import { StoriesView } from './views/stories/stories-view';
import { StoryView } from './views/story/story-view';
import { AmbassadorView } from './views/ambassador/ambassador-view';

const GUIDE_CARD: GuideCard = {
  slug: 'zelf-beginnen',
  textLocale: 'nl',
  title: 'Zelf beginnen',
  summary: null,
  for: ['libraries'],
};
const DOWNLOAD = { href: '/api/media/file/lijst.pdf', title: 'Lijst', size: 240_000, mimeType: 'application/pdf' };

/** Every sort of page, filled with the examples. */
const VIEWS: Record<string, ReactElement> = {
  home: (
    <HomeView
      places={{ Gouda: 2 }}
      walkInPlaces={{ Gouda: 1 }}
      walkIns={OFFER_CARDS}
      story={STORY_CARD}
      partners={[LIBRARY_ORGANISATION]}
      partnerCount={60}
    />
  ),
  'an empty home': <HomeView places={{}} walkInPlaces={{}} walkIns={[]} story={null} partners={[]} partnerCount={0} />,
  catalogue: <CatalogueView query={EMPTY_QUERY} result={CATALOGUE_RESULT} />,
  'a filtered catalogue': (
    <CatalogueView
      query={{ ...EMPTY_QUERY, text: 'mail', kinds: ['course'], levels: [2], place: 'Gouda', free: true, page: 2 }}
      result={CATALOGUE_RESULT}
    />
  ),
  'a catalogue with what comes close': (
    <CatalogueView
      query={{ ...EMPTY_QUERY, text: 'computrcursus gouda', postcode: '8999', distance: 5, sort: 'near' }}
      result={WIDENED}
    />
  ),
  'a catalogue searched to the letter': (
    <CatalogueView
      query={{
        ...EMPTY_QUERY,
        text: 'computrcursus',
        literal: true,
        position: { lat: 52.01, lon: 4.71 },
        sort: 'near',
      }}
      result={CATALOGUE_RESULT}
    />
  ),
  'a catalogue without a hit': <CatalogueView query={{ ...EMPTY_QUERY, text: 'x' }} result={NOTHING_FOUND} />,
  'a catalogue after its last page': (
    <CatalogueView query={{ ...EMPTY_QUERY, page: 9 }} result={{ ...CATALOGUE_RESULT, page: 9, offers: [] }} />
  ),
  'an offer': <OfferView offer={FULL_OFFER} />,
  'a bare offer': <OfferView offer={BARE_OFFER} />,
  locations: <LocationsView locations={[LIBRARY, NEIGHBOURHOOD_HOUSE]} />,
  location: (
    <LocationView
      location={{
        ...LIBRARY,
        textLocale: 'nl',
        email: 'zuidplein@bibliotheek.example',
        comingDays: comingDays(LIBRARY.openingHours, '2026-11-24', holidayCalendar([], [])),
        howToGetThere: 'Neem de metro.\n\nEr is een lift.',
        entrancePhoto: null,
        coordinatesApproximate: true,
        verifiedOn: '2026-11-01',
      }}
      offers={OFFER_CARDS}
    />
  ),
  partners: <PartnersView organisations={[LIBRARY_ORGANISATION, EMPLOYER]} />,
  partner: (
    <PartnerView
      organisation={{ ...EMPLOYER, brings: 'Tijd.', address: null, phone: null, email: null, website: null }}
      offers={OFFER_CARDS}
      locations={[LIBRARY]}
    />
  ),
  stories: <StoriesView stories={[STORY_CARD]} />,
  story: <StoryView story={{ ...STORY_CARD, body: RICH_TEXT, audio: null, organisation: null }} />,
  ambassador: (
    <AmbassadorView
      ambassador={{
        slug: 'fatima',
        displayName: 'Fatima',
        role: null,
        photo: null,
        textLocale: 'nl',
        about: 'Ik werk in de thuiszorg.',
        region: 'Gouda',
        languages: ['Nederlands', 'Arabisch'],
        organisation: EMPLOYER,
        stories: [STORY_CARD],
      }}
    />
  ),
  guides: <GuidesView guides={[GUIDE_CARD]} />,
  guide: <GuideView guide={{ ...GUIDE_CARD, body: RICH_TEXT, downloads: [DOWNLOAD], organisation: null }} />,
  'an editable page': (
    <EditablePageView page={{ slug: 'over-ons', title: 'Over ons', textLocale: 'nl', blocks: BLOCKS }} />
  ),
  'a page that is not there': <NotFoundView />,
};

describe('the markup of every page', () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());

  async function problemsOf(markup: string): Promise<string[]> {
    const { results } = await validator.validateString(markup, 'page.html');
    return results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${ruleId}: ${message}`));
  }

  describe.each(INTERFACE_LOCALES)('in %s', (locale) => {
    it.each(Object.entries(VIEWS))('is valid for %s', async (_name, view) => {
      const markup = markupOf(<PageLayout>{view}</PageLayout>, { locale });
      expect(await problemsOf(markup)).toEqual([]);
      expect(markup).not.toMatch(/<script|\sstyle=|undefined|\[object/u);
      expect(markup.match(/<h1/gu)).toHaveLength(1);
    });

    it('is valid for a failure', async () => {
      expect(await problemsOf(markupOf(<FailureView locale={locale} />))).toEqual([]);
    });
  });

  it.each([
    'a bare offer',
    'location',
    'partner',
    'stories',
    'story',
    'ambassador',
    'guides',
    'guide',
    'an editable page',
  ])('says of text in another language than the page which one it is: %s', (name) => {
    const view = <main>{VIEWS[name]}</main>;
    expect(markupOf(view, { locale: 'nl' })).not.toMatch(/<main>.* lang="/su);
    expect(markupOf(view, { locale: 'en' })).toMatch(/<main>.* lang="nl"/su);
  });

  it('has a number to call on every page, and none that is not known', () => {
    const page = <PageLayout>{VIEWS['a page that is not there']}</PageLayout>;
    expect(markupOf(page)).toContain('href="tel:+31102816100"');
  });
});
