/** The one read door of the site: every page calls one of these, and none reaches past them. */
export { getBooking, getBookingCalendar } from './booking';
export { getLocationTimes, getOfferTimes, searchOfferTimes, type OfferTimes } from './calendars';
export { getCallbackSubject, getCallingOrganisation } from './callback-requests';
export { getEmployerPage, getEmployerSignUp, getEmployerTraining } from './employer-page';
export { getGuide, getGuides } from './guides';
export { getKeptOffers, getOffersOnPaper } from './kept-offers';
export { getLevelCheck } from './level-check';
export { getLocation, getLocations, type LocationsInCity } from './locations';
export { getOffer, getSignUpSubject, searchOffers } from './offers';
export { getOrganisation, getOrganisations, getPartnerNames } from './organisations';
export { getPage } from './pages';
export type { PreviewRequest, ReadContext } from './read-context';
export { isReady } from './readiness';
export { getSite } from './site';
export { getSitemap } from './sitemap';
export { getAmbassador, getLatestStory, getStories, getStory, getStoryOf } from './stories';
export { findCatalogueNames, type FoundName } from './suggestions';
export { getSupportPackage } from './support-package';
