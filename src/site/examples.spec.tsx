import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';

import { comingDays } from '@/domain/opening-hours-days';
import { holidayCalendar } from '@/domain/school-holidays';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { GuideCard } from '@/domain/guide';
import { INTERFACE_LOCALES } from '@/domain/locale';
import { NO_WISH } from '@/domain/support-wish';

import { CalendarLinks } from './components/calendar-links/calendar-links';
import { ComingDaysTable } from './components/coming-days-table/coming-days-table';
import {
  EVENING_LIBRARY,
  LIBRARY,
  NEIGHBOURHOOD_HOUSE,
  WALK_IN_PLACE,
} from './components/location-card/location-card.example';
import { LocationCard } from './components/location-card/location-card';
import { LocationMap } from './components/map-sketch/location-map';
import { MAP_PLACES } from './components/map-sketch/map-sketch.example';
import { OfferCard } from './components/offer-card/offer-card';
import { OFFER_CARDS } from './components/offer-card/offer-card.example';
import { OfferTimes } from './components/offer-times/offer-times';
import { OpeningHoursTable } from './components/opening-hours-table/opening-hours-table';
import { EVENING_HOURS, UNKNOWN_HOURS } from './components/opening-hours-table/opening-hours-table.example';
import { EMPLOYER, LIBRARY as LIBRARY_ORGANISATION } from './components/organisation-card/organisation-card.example';
import { PageLayout } from './components/page-layout/page-layout';
import { LocationPrintCard } from './components/print-card/location-print-card';
import { OfferPrintCard } from './components/print-card/offer-print-card';
import { QrCode } from './components/qr-code/qr-code';
import { BLOCKS, RICH_TEXT } from './components/rich-text/rich-text.example';
import { TaskDrawing } from './components/task-drawing/task-drawing';
import { STORY_CARD } from './components/story-card/story-card.example';
import { markupOf } from './markup-of.example';
import { CatalogueView } from './views/catalogue/catalogue-view';
import { CATALOGUE_RESULT, NOTHING_FOUND, WIDENED } from './views/catalogue/catalogue-view.example';
import { DoorView } from './views/door/door-view';
import { EMPTY_PACKAGE, PACKAGE_ON_PAPER, SUPPORT_PACKAGE } from './views/door/door-view.example';
import { EmployerFlyerView } from './views/employer/employer-flyer-view';
import { EmployerTrainingView } from './views/employer/employer-training-view';
import { EMPLOYER_PAGE } from './views/employer/employer-view.example';
import { EmployerView } from './views/employer/employer-view';
import { EditablePageView } from './views/editable-page/editable-page-view';
import { FeedbackView } from './views/feedback/feedback-view';
import { FailureView } from './views/failure/failure-view';
import { GuideView } from './views/guide/guide-view';
import { GuidesView } from './views/guides/guides-view';
import { HomeView } from './views/home/home-view';
import { GiveListView } from './views/list/give-list-view';
import { ListOnPaperView } from './views/list/list-on-paper-view';
import { KEPT_OFFERS, LONG_LIST } from './views/list/list-view.example';
import { ListView } from './views/list/list-view';
import { SharedListView } from './views/list/shared-list-view';
import { OUTCOME, PICTURE_QUESTION, QUESTION, SO_FAR, TASKS } from './views/level-check/level-check.example';
import { LevelCheckOutcomeView } from './views/level-check/level-check-outcome-view';
import { LevelCheckPaperView, paperOf } from './views/level-check/level-check-paper-view';
import { LevelCheckQuestionView } from './views/level-check/level-check-question-view';
import { LevelCheckStartView } from './views/level-check/level-check-start-view';
import { LocationView } from './views/location/location-view';
import { LocationsView } from './views/locations/locations-view';
import { AskView } from './views/manage/ask-view';
import { BARE_BOOKING, BOOKING, bookingOf, GROUP, personWho } from './views/manage/manage.example';
import { ManageView } from './views/manage/manage-view';
import { MissingBookingView } from './views/manage/missing-booking-view';
import { RetryView } from './views/manage/retry-view';
import { NotFoundView } from './views/not-found/not-found-view';
import { BARE_OFFER, CHANGED_OFFER, FULL_OFFER, SIGN_UP_OFFER } from './views/offer/offer-view.example';
import { OfferView } from './views/offer/offer-view';
import { PartnerView } from './views/partner/partner-view';
import { PartnersView } from './views/partners/partners-view';
import { PrivacyView } from './views/privacy/privacy-view';
import { StoriesView } from './views/stories/stories-view';
import { CallMeBackDoneView } from './views/callback/call-me-back-done-view';
import { CallMeBackView } from './views/callback/call-me-back-view';
import { EnquiryDoneView } from './views/enquiry/enquiry-done-view';
import { EnquiryView } from './views/enquiry/enquiry-view';
import { SignUpView } from './views/sign-up/sign-up-view';
import {
  FULL_SERIES,
  GROUP_FORM,
  MANY_SESSIONS,
  SERIES_FORM,
  SIGN_UP_FORM,
  SIGN_UP_PLACES,
} from './views/sign-up/sign-up-view.example';
import { StoryView } from './views/story/story-view';
import { AmbassadorView } from './views/ambassador/ambassador-view';

const GUIDE_CARD: GuideCard = {
  slug: 'zelf-beginnen',
  textLocale: 'nl',
  title: 'Zelf beginnen',
  summary: null,
  for: ['libraries'],
};
const TOKEN = 'demo-link-van-vierstroom';
const HOSTILE = '"><script>alert(1)</script>';
const EMPTY_CALL = { topic: null, subject: null, typed: {}, errors: [], problem: null, ticket: 'kaartje', trap: '' };
const EMPTY_ENQUIRY = { typed: {}, errors: [], problem: null, ticket: 'kaartje', trap: '' };
const DOWNLOAD = { href: '/api/media/file/lijst.pdf', title: 'Lijst', size: 240_000, mimeType: 'application/pdf' };

const REMARK = { ticket: 'kaartje', remark: '', trap: '', error: null, problem: null };

const MANAGED = { token: 'a'.repeat(43), told: null, already: 0, problem: null };

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
  'an offer that goes another way': <OfferView offer={CHANGED_OFFER} />,
  locations: (
    <LocationsView
      locations={[LIBRARY, WALK_IN_PLACE, EVENING_LIBRARY, NEIGHBOURHOOD_HOUSE]}
      cities={['Gouda', 'Rotterdam']}
      city={null}
    />
  ),
  'locations of a city of which nothing is known': (
    <LocationsView locations={[NEIGHBOURHOOD_HOUSE]} cities={['Gouda', 'Rotterdam']} city="Gouda" />
  ),
  'no locations': <LocationsView locations={[]} cities={[]} city={null} />,
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
  'a location of which nothing is known': (
    <LocationView
      location={{
        ...NEIGHBOURHOOD_HOUSE,
        textLocale: 'nl',
        email: null,
        comingDays: comingDays(NEIGHBOURHOOD_HOUSE.openingHours, '2026-11-24', holidayCalendar([], [])),
        howToGetThere: null,
        entrancePhoto: null,
        coordinatesApproximate: true,
        verifiedOn: null,
      }}
      offers={[]}
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
  'a door': (
    <DoorView
      barrier="access"
      wish={{ place: 'Rotterdam', postcode: '3011EG', level: 2 }}
      found={SUPPORT_PACKAGE}
      onPaper={PACKAGE_ON_PAPER}
      story={STORY_CARD}
    />
  ),
  'a door of which nobody said where': (
    <DoorView
      barrier="time"
      wish={NO_WISH}
      found={{ ...SUPPORT_PACKAGE, origin: null }}
      onPaper={PACKAGE_ON_PAPER}
      story={null}
    />
  ),
  'a door behind which there is nothing': (
    <DoorView
      barrier="attitude"
      wish={{ place: 'Nergenshuizen', postcode: '9999', level: null }}
      found={EMPTY_PACKAGE}
      onPaper={[]}
      story={null}
    />
  ),
  'the page of an employer': <EmployerView {...EMPLOYER_PAGE} token={TOKEN} />,
  'the page of an employer without trainings': (
    <EmployerView
      {...EMPLOYER_PAGE}
      employer={{ name: 'Vierstroom', phone: null, email: null }}
      welcome={null}
      trainings={[]}
      token={TOKEN}
    />
  ),
  'a training of an employer': (
    <EmployerTrainingView
      employer={EMPLOYER_PAGE.employer}
      training={{ ...FULL_OFFER, registration: 'form' }}
      token={TOKEN}
    />
  ),
  'a bare training of an employer': (
    <EmployerTrainingView employer={EMPLOYER_PAGE.employer} training={BARE_OFFER} token={TOKEN} />
  ),
  'the flyer of an employer': <EmployerFlyerView {...EMPLOYER_PAGE} token={TOKEN} />,
  'the flyer of an employer without trainings': <EmployerFlyerView {...EMPLOYER_PAGE} trainings={[]} token={TOKEN} />,
  guides: <GuidesView guides={[GUIDE_CARD]} />,
  guide: <GuideView guide={{ ...GUIDE_CARD, body: RICH_TEXT, downloads: [DOWNLOAD], organisation: null }} />,
  'an editable page': (
    <EditablePageView page={{ slug: 'over-ons', title: 'Over ons', textLocale: 'nl', blocks: BLOCKS }} />
  ),
  'a request to be called': <CallMeBackView {...EMPTY_CALL} />,
  'a request to be called about an offer': (
    <CallMeBackView
      {...EMPTY_CALL}
      topic={{ kind: 'offer', slug: 'inloop' }}
      subject={{ kind: 'offer', slug: 'inloop', title: 'Inloop', textLocale: 'nl' }}
    />
  ),
  'a request to be called with errors': (
    <CallMeBackView
      {...EMPTY_CALL}
      typed={{ naam: HOSTILE, telefoon: HOSTILE, moment: 'evening', taal: 'tr', woonplaats: HOSTILE, vraag: HOSTILE }}
      errors={[
        { field: 'naam', problem: 'missing' },
        { field: 'telefoon', problem: 'letters' },
        { field: 'vraag', problem: 'tooLong' },
      ]}
    />
  ),
  'a request to be called that was not taken': (
    <CallMeBackView {...EMPTY_CALL} typed={{ naam: 'Jan' }} problem="unavailable" />
  ),
  'a request to be called by a robot': <CallMeBackView {...EMPTY_CALL} problem="trap" trap="https://spam.example" />,
  'a promise to call': (
    <CallMeBackDoneView organisation={{ name: 'Bibliotheek Rotterdam', phone: '010 281 61 00' }} due="2026-11-24" />
  ),
  'a promise to call by the programme': <CallMeBackDoneView organisation={null} due="2027-01-04" />,
  'a question of an organisation': <EnquiryView {...EMPTY_ENQUIRY} />,
  'a question of an organisation with errors': (
    <EnquiryView
      {...EMPTY_ENQUIRY}
      typed={{ naam: HOSTILE, organisatie: HOSTILE, functie: HOSTILE, email: HOSTILE, onderwerp: 'other' }}
      errors={[
        { field: 'organisatie', problem: 'tooLong' },
        { field: 'functie', problem: 'tooLong' },
        { field: 'telefoon', problem: 'neither' },
        { field: 'email', problem: 'unknown' },
        { field: 'onderwerp', problem: 'missing' },
        { field: 'vraag', problem: 'missing' },
      ]}
    />
  ),
  'a question of an organisation that was not taken': <EnquiryView {...EMPTY_ENQUIRY} problem="tooOften" />,
  'a question of an organisation that came in': <EnquiryDoneView due="2026-11-24" />,
  'an offer to sign up for': <OfferView offer={SIGN_UP_OFFER} />,
  'a sign-up': <SignUpView {...SIGN_UP_PLACES} form={SIGN_UP_FORM} />,
  'a sign-up for one of many sessions': <SignUpView {...SIGN_UP_PLACES} form={MANY_SESSIONS} />,
  'a sign-up for a series': <SignUpView {...SIGN_UP_PLACES} form={SERIES_FORM} />,
  'a sign-up for a series that is full': <SignUpView {...SIGN_UP_PLACES} form={FULL_SERIES} />,
  'a sign-up for a series that is full since it was opened': (
    <SignUpView {...SIGN_UP_PLACES} form={{ ...SERIES_FORM, errors: [{ field: 'bijeenkomst', problem: 'full' }] }} />
  ),
  'a sign-up with errors': (
    <SignUpView
      {...SIGN_UP_PLACES}
      form={{
        ...SIGN_UP_FORM,
        typed: { bijeenkomst: HOSTILE, voor: 'ander', naam: HOSTILE, helper: HOSTILE, hulp: HOSTILE },
        errors: [
          { field: 'bijeenkomst', problem: 'missing' },
          { field: 'naam', problem: 'tooLong' },
          { field: 'helper', problem: 'missing' },
          { field: 'telefoon', problem: 'neither' },
          { field: 'email', problem: 'unknown' },
          { field: 'hulp', problem: 'tooLong' },
          { field: 'opmerking', problem: 'tooLong' },
        ],
      }}
    />
  ),
  'a sign-up of a group with names that are there twice': (
    <SignUpView
      {...SIGN_UP_PLACES}
      forGroups
      form={{ ...GROUP_FORM, errors: [{ field: 'namen', problem: 'twice', names: [HOSTILE] }] }}
    />
  ),
  'a sign-up of one of an employer': <SignUpView {...SIGN_UP_PLACES} forGroups form={SIGN_UP_FORM} />,
  'a sign-up of somebody who is on the list': (
    <SignUpView {...SIGN_UP_PLACES} form={{ ...SIGN_UP_FORM, already: true }} />
  ),
  'a sign-up while nothing can be known': (
    <SignUpView {...SIGN_UP_PLACES} form={{ ...SIGN_UP_FORM, subject: null, problem: 'unavailable' }} />
  ),
  'an empty list': <ListView kept={[]} told={null} />,
  'a list that was wiped': <ListView kept={[]} told="gewist" />,
  'a full list, with what is over and what is gone': <ListView kept={KEPT_OFFERS} told="vol" />,
  'a list of somebody else': <SharedListView of={KEPT_OFFERS.map(({ slug }) => slug)} offers={KEPT_OFFERS} />,
  'a list of somebody else of which nothing is left': (
    <SharedListView of={['x']} offers={[{ state: 'gone', slug: 'x' }]} />
  ),
  'a list to give along': <GiveListView offers={KEPT_OFFERS} back="/lijst" />,
  'a long list to give along': <GiveListView offers={LONG_LIST} back="/lijst" />,
  'a list on paper': (
    <ListOnPaperView offers={[FULL_OFFER, { ...BARE_OFFER, slug: 'bijna-niets' }]} isLess back="/lijst" />
  ),
  privacy: <PrivacyView page={{ written: { slug: 'privacy', title: 'Privacy', textLocale: 'nl', blocks: BLOCKS } }} />,
  'privacy, of which editors wrote nothing': <PrivacyView page={{ written: null }} />,
  'thanks for an answer': <FeedbackView answer="yes" asker="/aanbod" form={null} />,
  'thanks for a remark': <FeedbackView answer="missed" asker={null} form={null} />,
  'a question what was missed': <FeedbackView answer="missed" asker={null} form={REMARK} />,
  'a remark that names somebody': (
    <FeedbackView
      answer="no"
      asker="/aanbod/klik-en-tik"
      form={{
        ...REMARK,
        remark: 'Bel "Jan" <06 12345678>',
        error: { field: 'tekst', problem: 'personal', kinds: ['name', 'phone'] },
      }}
    />
  ),
  'a remark that came too fast': <FeedbackView answer="no" asker="/aanbod" form={{ ...REMARK, problem: 'tooFast' }} />,
  'a remark of a robot': <FeedbackView answer="no" asker="/aanbod" form={{ ...REMARK, trap: 'x', problem: 'trap' }} />,
  'the start of the level check': <LevelCheckStartView ready />,
  'a level check without tasks': <LevelCheckStartView ready={false} />,
  'the first question of the level check': (
    <LevelCheckQuestionView
      soFar={{ helper: true, devices: [], answers: [] }}
      question={null}
      number={1}
      chosen={['phone', 'tablet']}
      missing={false}
    />
  ),
  'a task of the level check': (
    <LevelCheckQuestionView soFar={SO_FAR} question={QUESTION} number={4} chosen={['with-help']} missing={false} />
  ),
  'a task with a picture that nobody answered': (
    <LevelCheckQuestionView soFar={SO_FAR} question={PICTURE_QUESTION} number={9} chosen={[]} missing />
  ),
  'the outcome of the level check': <LevelCheckOutcomeView {...OUTCOME} />,
  'the outcome of a level check without answers': (
    <LevelCheckOutcomeView
      {...OUTCOME}
      sentence={null}
      can={[]}
      canWithHelp={[]}
      offers={[]}
      easier={[]}
      walkIn={OUTCOME.offers[0] ?? null}
      home={{ typed: '', unknown: false }}
    />
  ),
  'the level check on paper': <LevelCheckPaperView {...paperOf(TASKS)} />,
  'a sign-up that was just made': <ManageView {...MANAGED} booking={BOOKING} told="aangemeld" />,
  'a sign-up of somebody without e-mail who waits': (
    <ManageView {...MANAGED} booking={{ ...bookingOf(personWho('waiting')), hasMail: false }} told="aangemeld" />
  ),
  'a sign-up with a place that came free': <ManageView {...MANAGED} booking={bookingOf(personWho('offered'))} />,
  'a sign-up with an answer that was too late': (
    <ManageView {...MANAGED} booking={bookingOf(personWho('lapsed'))} problem="late" />
  ),
  'a sign-up that was given up': (
    <ManageView {...MANAGED} booking={bookingOf(personWho('cancelled'))} told="afgemeld" />
  ),
  'a sign-up that staff ended': <ManageView {...MANAGED} booking={bookingOf(personWho('removed'))} />,
  'a sign-up for what does not go on': <ManageView {...MANAGED} booking={BARE_BOOKING} />,
  'a sign-up that has been': (
    <ManageView
      {...MANAGED}
      booking={{ ...BOOKING, sessions: BOOKING.sessions.map((session) => ({ ...session, isOver: true })) }}
    />
  ),
  'a sign-up that came back': <ManageView {...MANAGED} booking={BOOKING} problem="tooOften" />,
  'a sign-up of a group of whom some were on the list': (
    <ManageView {...MANAGED} booking={bookingOf(personWho('confirmed'))} told="aangemeld" already={2} />
  ),
  'a sign-up of a group': <ManageView {...MANAGED} booking={GROUP} told="verplaatst" />,
  'a sign-up for something on the internet': (
    <ManageView
      {...MANAGED}
      booking={{ ...BOOKING, placeKind: 'online', place: null, onlineUrl: 'https://les.example/1', helper: HOSTILE }}
      told="nieuwe-link"
    />
  ),
  'a question before giving up': (
    <AskView token={MANAGED.token} booking={BOOKING} question={{ ask: 'cancel', about: [] }} />
  ),
  'a question who of a group gives up': (
    <AskView token={MANAGED.token} booking={GROUP} question={{ ask: 'cancel', about: [] }} />
  ),
  'a question before a new link': (
    <AskView token={MANAGED.token} booking={GROUP} question={{ ask: 'renew', ticket: 'kaartje' }} />
  ),
  'a change of a sign-up that was not made': (
    <RetryView
      token={MANAGED.token}
      fields={[
        ['wie', HOSTILE],
        ['doe', 'ja'],
      ]}
    />
  ),
  'a link to a sign-up that opens nothing': <MissingBookingView />,
  'a page that is not there': <NotFoundView />,
};

/** Parts that stand on pages in more ways than the views above show. */
const PARTS: Record<string, ReactElement> = {
  'the coming days of a place with a holiday and hours that are not known': (
    <ComingDaysTable
      name="Bibliotheek Zuidplein"
      days={[
        ...comingDays(LIBRARY.openingHours, '2026-12-22', holidayCalendar([], [])),
        { day: '2026-12-29', slots: null, reason: null },
      ]}
    />
  ),
  'the week of a place that is open one evening': <OpeningHoursTable hours={EVENING_HOURS} name="Ommoord" />,
  'the week of a place of which nothing is known': <OpeningHoursTable hours={UNKNOWN_HOURS} name="De Dam" />,
  'a card of a place with help now': <LocationCard location={LIBRARY} />,
  'a card of a place with a walk-in later today': <LocationCard location={WALK_IN_PLACE} />,
  'a card of a place on another day': <LocationCard location={EVENING_LIBRARY} />,
  'a card of a place of which nothing is known': <LocationCard location={NEIGHBOURHOOD_HOUSE} />,
  'a card of an offer that goes another way': <OfferCard offer={CHANGED_OFFER} />,
  'the times of an offer that goes another way': <OfferTimes offer={CHANGED_OFFER} />,
  'the times of an offer of which nothing is known': <OfferTimes offer={BARE_OFFER} />,
  'a card of an offer to print': <OfferPrintCard offer={CHANGED_OFFER} />,
  'a card of a place to print': <LocationPrintCard location={LIBRARY} />,
  'a drawing of a laptop': <TaskDrawing drawing="laptop" />,
  'a drawing of a phone': <TaskDrawing drawing="phone" />,
  'a drawing of keys': <TaskDrawing drawing="keyboard" />,
  'a drawing of an e-mail': <TaskDrawing drawing="mail" />,
  'a message that is fake': <TaskDrawing drawing="message" />,
  'a map of places': <LocationMap places={MAP_PLACES} />,
  'links to a calendar': <CalendarLinks path="/open/offers/inloop.ics" />,
  'a way from paper to a page': <QrCode path="/aanbod/inloop" />,
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

    it.each(Object.entries(PARTS))('is valid for %s', async (_name, part) => {
      const markup = markupOf(
        <PageLayout>
          <h1>Pagina</h1>
          <h2>Deel</h2>
          {part}
        </PageLayout>,
        { locale },
      );
      expect(await problemsOf(markup)).toEqual([]);
      expect(markup).not.toMatch(/<script|\sstyle=|undefined|\[object/u);
    });

    it('is valid for a failure', async () => {
      expect(await problemsOf(markupOf(<FailureView locale={locale} />))).toEqual([]);
    });
  });

  it.each([
    'a bare offer',
    'the page of an employer',
    'location',
    'partner',
    'stories',
    'story',
    'ambassador',
    'guides',
    'guide',
    'an editable page',
    'privacy',
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
