import { amsterdamDay } from './amsterdam-time';
import { isDay, type Day } from './calendar-day';
import { oneLine, severalLines, type FieldError, type FormReading, type Typed } from './form';
import type { ContentLocale } from './locale';
import { OFFER_LANGUAGES, type OfferLanguage } from './offer';
import { readPhoneNumber, type E164, type PhoneProblem } from './phone-number';
import { placeInText, type PlaceInText } from './place-in-text';
import { callbackDue } from './working-days';

/** Who asks: a visitor who wants to be called, or an organisation that wants to do this too. */
export type CallbackKind = 'visitor' | 'enquiry';

/** When somebody likes to be called. */
export const CALLBACK_MOMENTS = ['any', 'morning', 'afternoon', 'evening'] as const;
export type CallbackMoment = (typeof CALLBACK_MOMENTS)[number];

/** Most characters of what people write. */
export const LONGEST_NAME = 80;
export const LONGEST_QUESTION = 1000;

/** Names of the fields, as they stand in the form. */
export const CALLBACK_FIELDS = ['naam', 'telefoon', 'moment', 'taal', 'woonplaats', 'vraag'] as const;
export type CallbackField = (typeof CALLBACK_FIELDS)[number];

/** What a visitor asks who wants to be called. */
export interface CallbackForm {
  name: string;
  phone: E164;
  moment: CallbackMoment;
  language: OfferLanguage;
  home: PlaceInText;
  /** Empty when nothing was asked. */
  question: string;
}

/** What somebody asks about, by its address. */
export interface CallbackTopic {
  kind: 'offer' | 'location';
  slug: string;
}

/** The same as its page says it. */
export interface CallbackSubject extends CallbackTopic {
  title: string;
  /** The language that the title is in. */
  textLocale: ContentLocale;
}

/** Who calls somebody back: its name, and the number that everybody may know. */
export interface CallingOrganisation {
  name: string;
  phone: string | null;
}

export type CallbackError =
  FieldError<'naam', 'missing' | 'tooLong'> | FieldError<'telefoon', PhoneProblem> | FieldError<'vraag', 'tooLong'>;

/** The beginning of a text that is enough to find that it is too long; more is never looked at. */
const LOOKED_AT = 20_000;

/** What was typed into a field; empty when it was left out. */
export function typedIn(fields: URLSearchParams, field: string): string {
  return (fields.get(field) ?? '').slice(0, LOOKED_AT);
}

/** All that was typed into the fields of a form, to give it back. */
export function typedInto<Field extends string>(fields: URLSearchParams, names: readonly Field[]): Typed<Field> {
  const typed: Typed<Field> = {};
  for (const name of names) {
    const text = fields.get(name);
    if (text !== null) typed[name] = text;
  }
  return typed;
}

/**
 * The day until when an answer was promised, out of the address of a confirmation. Nobody is promised a later one than who asks
 * now, whatever the address says.
 */
export function promisedDay(text: string | null, now: Date): Day {
  const latest = amsterdamDay(callbackDue(now));
  return isDay(text) && text <= latest ? text : latest;
}

export function isLongerThan(text: string, most: number): boolean {
  return Array.from(text).length > most;
}

/** A name of a person or an organisation: one line in which something can be read. */
export function readName(typed: string): { name: string } | { problem: 'missing' | 'tooLong' } {
  const name = oneLine(typed);
  if (!/[\p{L}\p{Nd}]/u.test(name)) return { problem: 'missing' };
  return isLongerThan(name, LONGEST_NAME) ? { problem: 'tooLong' } : { name };
}

/**
 * Reads the form on which a visitor asks to be called. A moment or language that the form does not offer is as good as none:
 * only a hand-made request has one.
 */
export function readCallbackForm(fields: URLSearchParams): FormReading<CallbackForm, CallbackError> {
  const errors: CallbackError[] = [];
  const name = readName(typedIn(fields, 'naam'));
  if ('problem' in name) errors.push({ field: 'naam', problem: name.problem });
  const phone = readPhoneNumber(typedIn(fields, 'telefoon'));
  if (phone.status === 'invalid') errors.push({ field: 'telefoon', problem: phone.problem });
  const question = severalLines(typedIn(fields, 'vraag'));
  if (isLongerThan(question, LONGEST_QUESTION)) errors.push({ field: 'vraag', problem: 'tooLong' });
  if ('problem' in name || phone.status === 'invalid' || errors.length > 0) return { status: 'invalid', errors };
  const moment = typedIn(fields, 'moment');
  const language = typedIn(fields, 'taal');
  return {
    status: 'ok',
    value: {
      name: name.name,
      phone: phone.number,
      moment: CALLBACK_MOMENTS.find((known) => known === moment) ?? 'any',
      language: OFFER_LANGUAGES.find((known) => known === language) ?? 'nl',
      home: placeInText(oneLine(typedIn(fields, 'woonplaats'))),
      question,
    },
  };
}
