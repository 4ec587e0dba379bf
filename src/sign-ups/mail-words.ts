import { amsterdamDay } from '@/domain/amsterdam-time';
import { nameInMail } from '@/domain/name-in-mail';
import { isSeries, type SignUpStatus, type ToldMeeting } from '@/domain/sign-up';
import type { MeetingChange } from '@/domain/sign-up-consequences';
import { signUpCalendarWordsIn } from '@/site/messages/calendar-in-words';
import { dayInWords, dayOfInstant, listInWords, timeInWords, timeOfInstant } from '@/site/messages/dates-in-words';
import { callable } from '@/site/messages/phone-in-words';
import { wordsIn, type Translate } from '@/site/messages/words';

import { inLocale, type BookingFacts, type OfferFacts, type PlaceFacts } from './booking-facts';
import { isEnd, meetingsOf, type BookingNews, type SignUpNews } from './news';
import type { SignUp } from './sign-up';

/** News that is to be said in a mail. */
export interface MailNews extends BookingNews<Person> {
  /** Absolute, and the key to the booking. */
  manageUrl: string;
  /** Absolute address of the offer's page; null when not everybody may see it. */
  pageUrl: string | null;
  hasCalendar: boolean;
}

type Person = Pick<
  SignUp,
  'offer' | 'organisation' | 'session' | 'status' | 'offeredUntil' | 'name' | 'helper' | 'locale' | 'told'
>;

/** Meetings of a series that are named one by one. */
const MOST_MEETINGS = 10;
/** People who are named in a sentence; more are counted. */
const MOST_NAMES = 3;

/** What each news is called among the site's words. */
const LEADS = {
  'signed-up': 'signedUp',
  offered: 'offered',
  accepted: 'accepted',
  moved: 'moved',
  cancelled: 'cancelled',
  'cancelled-by-staff': 'staff',
  lapsed: 'lapsed',
  'called-off': 'calledOff',
  changed: 'changed',
  'in-line': 'inLine',
  'no-place': 'noPlace',
  reminder: 'reminder',
} as const satisfies Record<SignUpNews, string>;

/** News after which people want to know how they stand. */
const SAYS_STANDING: ReadonlySet<SignUpNews> = new Set(['signed-up', 'offered', 'moved', 'changed', 'in-line']);
/** News before which somebody gets ready to come. */
const SAYS_WELCOME: ReadonlySet<SignUpNews> = new Set(['signed-up', 'accepted', 'moved', 'reminder']);

/**
 * The words of a mail about a booking: what became of it, what, when, where, what to bring, the link by which it is managed and
 * whom to call. Sentences say no names and titles that could make them long: those stand in lines of their own.
 */
export function mailWords(mail: MailNews, facts: BookingFacts): { subject: string; text: string } {
  const writer = new Writer(mail, facts);
  return { subject: writer.subject(), text: writer.paragraphs().join('\n\n') };
}

class Writer {
  readonly #words: Translate;
  readonly #first: Person;
  readonly #offer: OfferFacts | null;
  readonly #meetings: readonly ToldMeeting[];
  readonly #names: readonly string[];
  /** Whoever reads it is not the one, or not the only one, who comes. */
  readonly #isForOthers: boolean;

  constructor(
    private readonly mail: MailNews,
    private readonly facts: BookingFacts,
  ) {
    const { changes, news, now, people } = mail;
    const [first] = people;
    if (!first) throw new Error('Mail about a sign-up is about somebody.');
    this.#first = first;
    this.#words = wordsIn(first.locale);
    this.#offer = facts.offers.get(first.offer ?? '') ?? null;
    this.#meetings = meetingsOf(news, first.told, changes, now);
    this.#names = people.map((person) => this.#nameOf(person));
    this.#isForOthers = people.length > 1 || first.helper !== '';
  }

  subject(): string {
    const { news } = this.mail;
    const title = this.#title();
    if (news === 'signed-up') return this.#words(`signUpMail.subject.${this.#standing()}`, { title });
    if (news === 'accepted') return this.#words('signUpMail.subject.confirmed', { title });
    if (news === 'cancelled-by-staff') return this.#words('signUpMail.subject.cancelled', { title });
    return this.#words(`signUpMail.subject.${LEADS[news]}`, { title });
  }

  paragraphs(): string[] {
    return [
      this.#greeting(),
      this.#lead(),
      lines(this.mail.changes.flatMap((change) => this.#changeLines(change))),
      lines([
        this.#words('signUpMail.what', { title: this.#title() }),
        ...this.#whom(),
        ...this.#when(),
        ...this.#where(),
      ]),
      lines(this.#welcome()),
      this.mail.hasCalendar ? this.#words('signUpMail.calendar') : '',
      this.#manage(),
      this.#elsewhere(),
      this.mail.news === 'signed-up' ? this.#words('signUpMail.notYou') : '',
      this.#question(),
      this.#regards(),
    ].filter((paragraph) => paragraph !== '');
  }

  #title(): string {
    return (this.#offer && inLocale(this.#offer.titles, this.#first.locale)) ?? this.#words('signUpMail.untitled');
  }

  #nameOf({ name }: Pick<Person, 'name'>): string {
    return nameInMail(name) ?? this.#words('signUpMail.nameless');
  }

  #greeting(): string {
    const { helper, name } = this.#first;
    const reader = nameInMail(helper === '' && !this.#isForOthers ? name : helper);
    return reader === null ? this.#words('signUpMail.hello') : this.#words('signUpMail.dear', { name: reader });
  }

  /** Of all together; a group may have some places and some in line. */
  #standing(): Exclude<SignUpStatus, 'cancelled'> | 'mixed' {
    const [status, ...others] = new Set(this.mail.people.map((person) => person.status));
    return others.length > 0 || status === undefined || status === 'cancelled' ? 'mixed' : status;
  }

  #lead(): string {
    const { news } = this.mail;
    const who =
      this.#names.length > MOST_NAMES
        ? this.#words('signUpMail.people', { count: this.#names.length })
        : listInWords(this.#names, this.#first.locale);
    const lead = this.#words(`signUpMail.lead.${LEADS[news]}${this.#isForOthers ? 'For' : ''}`, { who });
    return [lead, ...(SAYS_STANDING.has(news) ? this.#standingSentences() : [])].join(' ');
  }

  #standingSentences(): string[] {
    const { news, people } = this.mail;
    const standing = this.#standing();
    const until = people
      .flatMap(({ offeredUntil, status }) => (status === 'offered' ? (offeredUntil ?? []) : []))
      .toSorted();
    return [
      ...(news === 'in-line' || standing === 'offered' ? [] : [this.#standingSentence(standing)]),
      ...(until[0] === undefined ? [] : [this.#words('signUpMail.standing.until', { when: this.#moment(until[0]) })]),
      ...(people.some(({ status }) => status === 'waiting') ? [this.#words('signUpMail.standing.next')] : []),
    ];
  }

  #standingSentence(standing: 'confirmed' | 'waiting' | 'mixed'): string {
    if (standing === 'mixed') return this.#words('signUpMail.standing.mixed');
    return this.#words(`signUpMail.standing.${standing}${this.#isForOthers ? 'For' : ''}`);
  }

  #whom(): string[] {
    if (!this.#isForOthers) return [];
    const named = (status: SignUpStatus, key: 'asked' | 'inLine' | 'withPlace') => {
      const names = this.mail.people.filter((person) => person.status === status).map((person) => this.#nameOf(person));
      return names.length === 0 ? [] : [this.#words(`signUpMail.${key}`, { names: this.#list(names) })];
    };
    if (this.#standing() !== 'mixed' || isEnd(this.mail.news)) {
      return [this.#words('signUpMail.for', { names: this.#list(this.#names) })];
    }
    return [...named('confirmed', 'withPlace'), ...named('offered', 'asked'), ...named('waiting', 'inLine')];
  }

  #when(): string[] {
    const [only, ...others] = this.#meetings;
    if (!only) {
      if (isEnd(this.mail.news)) return [];
      const note = this.#offer && inLocale(this.#offer.notes, this.#first.locale);
      return [note ? this.#words('signUpMail.when', { when: note }) : this.#words('signUpMail.whenUnknown')];
    }
    if (others.length === 0) return [this.#words('signUpMail.when', { when: this.#meeting(only) })];
    const differ = new Set(this.#meetings.map((meeting) => this.#address(meeting))).size > 1;
    const more = this.#meetings.length - MOST_MEETINGS;
    return [
      this.#words('signUpMail.whenList'),
      ...this.#meetings
        .slice(0, MOST_MEETINGS)
        .map(
          (meeting) =>
            `- ${[this.#meeting(meeting), differ ? this.#placeName(meeting) : ''].filter(Boolean).join(', ')}`,
        ),
      ...(more > 0 ? [this.#words('signUpMail.more', { count: more })] : []),
    ];
  }

  #where(): string[] {
    const places = this.#places();
    if (places.length > 0) return places.map((place) => this.#words('signUpMail.where', { place }));
    const kind = this.#offer?.kind;
    if (kind === undefined) return [];
    if (kind === 'location') return isEnd(this.mail.news) ? [] : [this.#words('signUpMail.whereUnknown')];
    const url = kind === 'online' ? (this.#offer?.onlineUrl ?? '') : '';
    return [this.#words('signUpMail.where', { place: this.#words(`place.${kind}`) }), url].filter(Boolean);
  }

  /** Addresses of the meetings, each once; those of an offer without known dates too. */
  #places(): string[] {
    const meetings = this.#meetings.length > 0 ? this.#meetings : [null];
    return [...new Set(meetings.flatMap((meeting) => this.#address(meeting) ?? []))];
  }

  /** A meeting names its place itself; where no dates are known it is the offer's own, as long as that is live. */
  #placeOf(meeting: ToldMeeting | null): PlaceFacts | null {
    if (meeting) return this.facts.places.get(meeting.place ?? '') ?? null;
    const own = this.facts.places.get(this.#offer?.location ?? '');
    return own?.isPublic ? own : null;
  }

  #address(meeting: ToldMeeting | null): string | null {
    const place = this.#placeOf(meeting);
    if (!place) return meeting?.address ?? null;
    const city = [place.postcode, place.city].filter(Boolean).join(' ');
    return [place.name, place.street, city].filter(Boolean).join(', ');
  }

  #placeName(meeting: ToldMeeting): string {
    const unknown = this.#offer?.kind === 'location' ? this.#words('signUpMail.placeUnknown') : '';
    return this.#placeOf(meeting)?.name ?? meeting.address ?? unknown;
  }

  #changeLines({ after, before, reason }: MeetingChange): string[] {
    const why = this.#why(reason);
    if (this.mail.news === 'called-off') return why;
    if (this.mail.news === 'moved')
      return before ? [this.#words('signUpMail.was', { was: this.#meeting(before) })] : [];
    if (!after || after.cancelled) {
      const gone = before ?? after;
      return gone ? [this.#words('signUpMail.off', { when: this.#meeting(gone) }), ...why] : [];
    }
    const when = this.#meeting(after);
    if (!before) return [this.#words('signUpMail.added', { when })];
    if (before.cancelled) return [this.#words('signUpMail.on', { when }), ...why];
    return [
      ...(this.#meeting(before) === when
        ? []
        : [this.#words('signUpMail.newTime', { when }), this.#words('signUpMail.was', { was: this.#meeting(before) })]),
      ...this.#placeLine(before, after),
      ...why,
    ];
  }

  #placeLine(before: ToldMeeting, after: ToldMeeting): string[] {
    const [was, place] = [this.#address(before), this.#address(after)];
    const when = this.#day(after.start);
    if (place === null) return was === null ? [] : [this.#words('signUpMail.placeGone', { when, place: was })];
    return place === was ? [] : [this.#words('signUpMail.newPlace', { when, place })];
  }

  #why(reason: string | null): string[] {
    if (reason === null) return [];
    const why = inLocale(JSON.parse(reason) as Record<string, string>, this.#first.locale);
    return why === null ? [] : [this.#words('signUpMail.why', { why })];
  }

  #welcome(): string[] {
    const { news, people } = this.mail;
    if (!SAYS_WELCOME.has(news) || !people.some(({ status }) => status === 'confirmed')) return [];
    const { locale } = this.#first;
    const place = this.#placeOf(this.#meetings[0] ?? null);
    const bring = this.#offer && inLocale(this.#offer.whatToBring, locale);
    const who = this.#offer && inLocale(this.#offer.who, locale);
    const directions = place && inLocale(place.directions, locale);
    return [
      ...(bring ? [`${this.#words('offer.whatToBring')} ${bring}`] : []),
      ...(who ? [`${this.#words('offer.who')} ${who}`] : []),
      ...(directions ? [`${this.#words('location.howToGetThere')}: ${directions}`] : []),
    ];
  }

  #manage(): string {
    const { manageUrl, news, people } = this.mail;
    if (isEnd(news)) return lines([this.#words('signUpMail.manage.ended'), manageUrl]);
    const has = (status: SignUpStatus) => people.some((person) => person.status === status);
    const unit = isSeries(this.#first.session) ? 'series' : 'session';
    return lines([
      has('confirmed') ? this.#words(`signUpMail.cannotCome${this.#isForOthers ? 'For' : ''}`) : '',
      this.#words(`signUpMail.manage.${has('offered') ? 'offered' : unit}`),
      manageUrl,
      this.#words('signUpMail.own'),
    ]);
  }

  /** Where somebody without a place may find another one. */
  #elsewhere(): string {
    const { news, pageUrl } = this.mail;
    if (!isEnd(news) || pageUrl === null) return '';
    return lines([this.#words(news === 'called-off' ? 'signUpMail.other' : 'signUpMail.again'), pageUrl]);
  }

  #question(): string {
    const organisation = this.#organisation();
    const number = (phone: string) => callable(phone)?.shown ?? phone;
    if (organisation?.phone) {
      return this.#words('signUpMail.question', { organisation: organisation.name, phone: number(organisation.phone) });
    }
    const phone = this.#placeOf(this.#meetings[0] ?? null)?.phone ?? this.facts.phone;
    return phone ? this.#words('signUpMail.questionAny', { phone: number(phone) }) : '';
  }

  #regards(): string {
    const organisation = this.#organisation();
    return organisation ? lines([this.#words('signUpMail.regards'), organisation.name]) : '';
  }

  #organisation() {
    return this.facts.organisations.get(this.#first.organisation);
  }

  #meeting(meeting: ToldMeeting): string {
    return signUpCalendarWordsIn(this.#first.locale, this.mail.now).when(meeting);
  }

  #day(instant: string): string {
    return dayInWords(dayOfInstant(instant), amsterdamDay(this.mail.now), this.#first.locale);
  }

  #moment(instant: string): string {
    const time = timeInWords(timeOfInstant(instant), this.#first.locale);
    return this.#words('time.dayAndRange', { day: this.#day(instant), time });
  }

  #list(names: readonly string[]): string {
    return listInWords(names, this.#first.locale);
  }
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
